import { oncePer } from '../lookup/once.ts'

/** Where the pattern's last match begins, in UTF-16 code units; -1 if there is none. */
export function lastOf(pattern: RegExp, text: string): number {
  let last = -1
  for (const match of text.matchAll(everywhere(pattern))) last = match.index
  return last
}

const everywhere = oncePer((pattern: RegExp) => new RegExp(pattern.source, `${pattern.flags}g`))
