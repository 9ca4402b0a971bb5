const NONE: readonly RegExpExecArray[] = []

/**
 * All matches of a global pattern, as `matchAll` gives them. That copies the pattern on every call, which takes longer than
 * the search itself; most patterns match nothing in most texts.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return NONE
  const matches: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return matches
}
