import type { TermEntry } from '../language-pack.ts'
import type { Match } from '../lexicon.ts'

/** True if a word that may be a value is told as one where it stands. 加微信 is a way to reach somebody, and none to pay. */
export function isTerm(folded: string, { start, entry }: Match<TermEntry>): boolean {
  const before = folded.slice(Math.max(0, start - 6), start)
  if (entry.value === '微信') return !/(?:加|关注|搜|客服|企业|扫)$/.test(before)
  if (entry.attribute !== '状态') return true
  return !/(?:如果|要是|若|等|当|是否|有没有|后|之后|需要|必须|可以|可|能)$/.test(before)
}
