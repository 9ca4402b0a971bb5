import type { ClaimValue } from '@vouchsafe/core'
import type { Mention } from '@vouchsafe/text'
import type { Case } from '../case.ts'

/**
 * Customers leave the currency out: `my basket is at 31.40`, `saw it for 1099 elsewhere`, 别家才卖1280. What such words tell is an
 * amount, whatever its currency; a draft may reckon with it, and tell it as theirs.
 */
export function withAmounts(text: string, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention) => {
    const { value, start, end } = mention
    if (value.type !== 'number' || value.value <= 0 || value.value >= MOST) return mention
    const behind = text.slice(end, end + REACH)
    if (!ENDS.test(behind)) return mention
    const before = text.slice(Math.max(0, start - REACH), start)
    if (!OWN.test(before) && !PRICED.test(before) && !BEHIND.test(behind)) return mention
    return { ...mention, value: { type: 'money', value: value.value, currency: null } }
  })
}

const REACH = 32
/** Nothing is counted by it: `found 2 orders` tells no price. */
const ENDS =
  /^(?:\s{0,2}$|[,.;:!?)，。；：！？）了的吗呢吧啊左上]| (?:elsewhere|at|in|on|from|so|and|but|now|already|with|before|after|online|there|here|total|too|though|is|was|for|when|which|that)\b)/i
const MOST = 10_000_000

/** What the customer has in the basket so far. */
const OWN =
  /\b(?:i['’]?m|i am|we['’]?re) (?:now |already |currently )?at $|\b(?:basket|cart|bag|(?:sub)?total|bill)(?: (?:is|was|comes?|came|stands?|sits?|now|currently|already|says|shows|at|to|of|just|about|only)){0,4} $|(?:购物车|总价|合计|一共|总共|凑到|凑了)(?:里)?(?:已经|现在|目前|才|只)?(?:有|是|为|到|了)?$/i
/** What something costs elsewhere, or cost them. */
const PRICED =
  /\b(?:saw|seen|see|sees|found|got|sells?|sold|selling|charged?|paid|pay|quoted?|costs?|offered|spent|listed|advertised)(?: (?:it|one|this|that|these|them|me|us|there|her|him)){0,2}(?: (?:for|at|is|was))? (?:only |just |about )?$|\bvalued at $|(?:卖|只要|要价|报价|标价|售价|花了|付了|收了?我?|扣了?我?|买成|估价?)(?:才|只|是|了|到)?$/i
const BEHIND =
  /^ (?:elsewhere|(?:at|in|from) (?:another|the other|a different) |in (?:my|the) (?:basket|cart|bag)\b|so far\b)/i

/** The draft tells an amount as the customer's own, or as what they saw elsewhere, and they did tell it. */
export function isCustomersAmount(value: ClaimValue, at: Case): boolean {
  if (value.type !== 'money') return false
  const { text } = at.view.sentence
  const { start, end } = at.place
  const before = text.slice(Math.max(0, start - 56), start)
  if (!THEIRS.test(before) && !THEIRS_BEHIND.test(text.slice(end, end + 28))) return false
  return at.world.words.some(({ values }) =>
    values.some(({ value: told }) => {
      if (told.type !== 'money' || told.value !== value.value) return false
      return told.currency === null || value.currency === null || told.currency === value.currency
    }),
  )
}

const THEIRS =
  /\b(?:if that|that|your|you['’]?re(?: now| already| currently)? at|you have|you (?:saw|found|mentioned|named|quoted|were quoted|were charged|paid)|(?:basket|cart|bag)(?: is| at| of| stands at)*|without (?:it|that|this|them|the|any)\b[^.;,]{0,40}) ?[$€£¥￥]?$|(?:[您你](?:看到|见到|说|提到|找到|那边|现在|原来)的?|别家|人家|那家|别处|购物车|不加)[^，。；,;\d]{0,10}$/i
const THEIRS_BEHIND =
  /^ (?:(?:that |which )?you (?:saw|found|mentioned|named|quoted|have|paid)|elsewhere|in your (?:basket|cart|bag)|over there)\b|^(?:元|块)?(?:是)?[您你](?:看到|说|提到)/i
