import type { TermEntry } from '../language-pack.ts'
import type { Match } from '../lexicon.ts'

/** True if a word that may be a value is told as one where it stands. */
export function isTerm(folded: string, match: Match<TermEntry>): boolean {
  const before = folded.slice(Math.max(0, match.start - 6), match.start)
  if (match.entry.value === '微信')
    return !isContact(before, folded.slice(match.end, match.end + 3))
  if (match.entry.attribute !== '状态') return true
  return !/(?:如果|要是|若|等|当|是否|有没有|后|之后|需要|必须|可以|可|能)$/.test(before)
}

/** 加微信, 微信号: a way to reach somebody, and none to pay. */
function isContact(before: string, after: string): boolean {
  return (
    /(?:加|关注|搜|客服|企业|扫)$/.test(before) ||
    /^(?:号|群|公众|小程序|客服|[a-z0-9_:])/.test(after)
  )
}
