import type { TermEntry } from '../language-pack.ts'
import type { Match } from '../lexicon.ts'

/** True if a word that may be a value is told as one where it stands. */
export function isTerm(folded: string, match: Match<TermEntry>): boolean {
  if (match.entry.attribute !== '状态') return true
  const before = folded.slice(Math.max(0, match.start - 6), match.start)
  return !/(?:如果|要是|若|等|当|是否|有没有|后|之后|需要|必须|可以|可|能)$/.test(before)
}
