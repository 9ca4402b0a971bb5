/** Where the pattern's last match begins, in UTF-16 code units; -1 if there is none. */
export function lastOf(pattern: RegExp, text: string): number {
  let last = -1
  for (const match of text.matchAll(new RegExp(pattern.source, 'giu'))) last = match.index
  return last
}
