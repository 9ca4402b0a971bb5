/**
 * All matches of a global pattern. Most patterns match nothing in most texts: to ask that first spares the copy of the
 * pattern that `matchAll` makes, which costs more than the search.
 */
export function matchesOf(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  return text.search(pattern) < 0 ? [] : text.matchAll(pattern)
}
