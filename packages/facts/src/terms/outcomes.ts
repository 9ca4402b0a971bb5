import type { Mention, Value } from '@vouchsafe/text'
import { lastOf } from '../words/last-match.ts'
import type { Condition, Outcome, Share, Topic } from './term.ts'
import {
  ALLOWING,
  CHARGING,
  CUSTOMER_PAYS,
  FREE,
  NOTHING,
  REFUNDING,
  REFUSING,
  SHOP_PAYS,
  TAKING,
  WHOLE,
} from './topic-words.ts'

/** A share is charged, or paid back. */
export type Side = 'fee' | 'refund'

/**
 * What a part of a sentence decides of a topic. A length of time that is a condition may be the outcome as well.
 *
 * @param given.side What a bare share is, where the words beside it do not tell: by a heading, or the clause before.
 */
export function outcomesIn(
  text: string,
  topic: Topic | undefined,
  given: {
    readonly values: readonly Mention[]
    readonly conditions: readonly Condition[]
    readonly side?: Side | undefined
  },
): readonly Outcome[] {
  const { values, conditions, side } = given
  const outcomes: Outcome[] = []
  for (const mention of values) {
    const share = shareOf(mention, text, side)
    if (share !== undefined) outcomes.push(share)
    else if (mayDecide(mention, topic, conditions)) {
      const length = lengthOf(mention, text, topic)
      if (length !== undefined) outcomes.push(length)
    }
  }
  if (!outcomes.some(({ aspect }) => aspect === 'fee' || aspect === 'refund'))
    outcomes.push(...wholly(text, side))
  if (SHOP_PAYS.test(text)) outcomes.push({ aspect: 'payer', is: 'shop' })
  else if (CUSTOMER_PAYS.test(text)) outcomes.push({ aspect: 'payer', is: 'customer' })
  if (REFUSING.test(text)) outcomes.push({ aspect: 'allowed', is: false })
  else if (ALLOWING.test(text)) outcomes.push({ aspect: 'allowed', is: true })
  return outcomes
}

/** `within 30 days of delivery` is a condition and a window; `24 hours before departure` is a condition alone. */
function mayDecide(
  { start }: Mention,
  topic: Topic | undefined,
  conditions: readonly Condition[],
): boolean {
  const own = conditions.find((condition) => condition.start === start)
  const mayBeBoth = isWindow(topic) || topic === 'warranty'
  return own === undefined || (mayBeBoth && own.about === 'time' && own.side === 'after')
}

/** Topics whose clauses give the time in which something may be done. */
function isWindow(topic: Topic | undefined): boolean {
  return (
    topic === 'return' || topic === 'refund' || topic === 'exchange' || topic === 'price-protection'
  )
}

function shareOf(
  { value, start, end }: Mention,
  text: string,
  side: Side | undefined,
): Outcome | undefined {
  const share = plainShare(value, text.slice(start, end))
  if (share === undefined) return undefined
  const aspect = sideOf(text, start, end) ?? (share.of === 'share' ? side : undefined)
  return aspect === undefined ? undefined : { aspect, value: share }
}

/** `10% of the price` is a tenth, whether it is kept or paid back; 九折 takes a tenth off. */
function plainShare(value: Value, quote: string): Share | undefined {
  if (value.type === 'percent') {
    const isLeft = value.role === 'pay' && quote.includes('折')
    return { of: 'share', percent: isLeft ? 100 - value.value : value.value }
  }
  return value.type === 'money'
    ? { of: 'amount', amount: value.value, currency: value.currency }
    : undefined
}

/** A share is charged or paid back, as the nearest word says; what stands right before it counts first. */
function sideOf(text: string, start: number, end: number): Side | undefined {
  const before = text.slice(Math.max(0, start - REACH), start)
  const behind = text.slice(end, end + REACH)
  if (
    /^[^,.;，。；]{0,3}(?:restocking|cancellation|handling|service|change|admin\w{0,10}|processing|手续费|违约金|服务费|的?费)/i.test(
      behind,
    )
  )
    return 'fee'
  if (/^[^.;。；]{0,24}(?:deducted|withheld|charged|is kept|扣除|收取)/i.test(behind)) return 'fee'
  const [fee, back] = [lastOf(CHARGING, before), lastOf(REFUNDING, before)]
  if (fee < 0 && back < 0) {
    const [next, refund] = [
      CHARGING.exec(behind)?.index ?? REACH,
      REFUNDING.exec(behind)?.index ?? REACH,
    ]
    if (next === REACH && refund === REACH) return undefined
    return next < refund ? 'fee' : 'refund'
  }
  return fee > back ? 'fee' : 'refund'
}

const REACH = 48

const FREE_OF = { of: 'share', percent: 0 } as const
const ALL = { of: 'share', percent: 100 } as const

/** What the last of the words that tell says of the bare shares below or behind it: `Cancellation fees`, 退款比例. */
export function sideIn(text: string): Side | undefined {
  const [fee, back] = [lastOf(CHARGING, text), lastOf(REFUNDING, text)]
  if (fee < 0 && back < 0) return undefined
  return fee > back ? 'fee' : 'refund'
}

/** `– nothing`, 不扣: all that is said under a heading of refunds or fees. */
const BARE_NOTHING = /^\W{0,6}(?:nothing|none|nil|no refund|zero|无|不退)\W{0,3}$/i
const BARE_HALF =
  /^\W{0,6}(?:half|50 ?%|一半)(?: of (?:the |your )?(?:total|price|fare|cost|amount))?\W{0,3}$/i
const BARE_ALL =
  /^\W{0,6}(?:all|everything|全部|全款)(?: of (?:the |your )?(?:total|price|fare|cost|amount))?\W{0,3}$/i

/** All of it back, nothing back, or nothing charged. */
function wholly(text: string, side: Side | undefined): readonly Outcome[] {
  const bare = side === undefined ? undefined : bareShare(text)
  if (side !== undefined && bare !== undefined)
    return [{ aspect: side, value: { of: 'share', percent: bare } }]
  if (NOTHING.test(text)) return [{ aspect: 'refund', value: FREE_OF }]
  if (WHOLE.test(text)) {
    const isCharged = CHARGED.test(text) && !REFUNDING.test(text)
    return [{ aspect: isCharged ? 'fee' : 'refund', value: ALL }]
  }
  if (
    /\bhalf\b[^.;]{0,24}(?:refund|back|price)|refund\w{0,3}[^.;]{0,12}\bhalf\b|退(?:还|款)?一半|半价退|收一半/i.test(
      text,
    )
  ) {
    return [
      { aspect: CHARGED_HALF.test(text) ? 'fee' : 'refund', value: { of: 'share', percent: 50 } },
    ]
  }
  return FREE.test(text) ? [{ aspect: 'fee', value: FREE_OF }] : []
}

/** All, half or none of it, and nothing else: `under 21 days – nothing`. */
export function bareShare(text: string): number | undefined {
  const said = text.slice(text.search(/[:：–—-]/u) + 1)
  if (BARE_NOTHING.test(said)) return /refund|退/i.test(said) ? undefined : 0
  if (BARE_HALF.test(said)) return 50
  return BARE_ALL.test(said) ? 100 : undefined
}

/** `The full price is charged`, 收取全款. */
const CHARGED =
  /\b(?:charged|payable|due|owed|kept|retained|you pay|we (?:charge|keep|bill))\b|收取?|扣|应付|需付|支付/i
const CHARGED_HALF = /收一半|charge\w{0,2} half|half [^.;]{0,16}(?:charged|kept|fee)/i

function lengthOf(
  { value, start, end }: Mention,
  text: string,
  topic: Topic | undefined,
): Outcome | undefined {
  const plain = value.type === 'range' ? (value.high ?? value.low) : value
  if (plain?.type !== 'duration') return undefined
  const around = `${text.slice(Math.max(0, start - 40), start)} ${text.slice(end, end + 30)}`
  if (topic === 'warranty') return { aspect: 'cover', value }
  if (TAKING.test(around) && !/申请|request|apply|提出/i.test(around))
    return { aspect: 'time', value }
  if (topic === 'cancel' || topic === 'renewal' || topic === 'change')
    return { aspect: 'notice', value }
  return isWindow(topic) ? { aspect: 'window', value } : { aspect: 'time', value }
}
