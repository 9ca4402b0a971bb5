import type { Mention, Value } from '@vouchsafe/text'
import { lastOf } from '../last-match.ts'
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

/** What a part of a sentence decides of a topic. A length of time that is a condition may be the outcome as well. */
export function outcomesIn(
  text: string,
  topic: Topic | undefined,
  values: readonly Mention[],
  conditions: readonly Condition[],
): readonly Outcome[] {
  const outcomes: Outcome[] = []
  for (const mention of values) {
    const share = shareOf(mention, text)
    if (share !== undefined) outcomes.push(share)
    else if (mayDecide(mention, topic, conditions)) {
      const length = lengthOf(mention, text, topic)
      if (length !== undefined) outcomes.push(length)
    }
  }
  if (!outcomes.some(({ aspect }) => aspect === 'fee' || aspect === 'refund'))
    outcomes.push(...wholly(text))
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
  return own === undefined || (isWindow(topic) && own.about === 'time' && own.side === 'after')
}

/** Topics whose clauses give the time in which something may be done. */
function isWindow(topic: Topic | undefined): boolean {
  return (
    topic === 'return' || topic === 'refund' || topic === 'exchange' || topic === 'price-protection'
  )
}

function shareOf({ value, start, end }: Mention, text: string): Outcome | undefined {
  const share = plainShare(value)
  if (share === undefined) return undefined
  const aspect = sideOf(text, start, end)
  return aspect === undefined ? undefined : { aspect, value: share }
}

function plainShare(value: Value): Share | undefined {
  if (value.type === 'percent') {
    return { of: 'share', percent: value.role === 'pay' ? 100 - value.value : value.value }
  }
  return value.type === 'money'
    ? { of: 'amount', amount: value.value, currency: value.currency }
    : undefined
}

/** A share is charged or paid back, as the nearest word says; what stands right before it counts first. */
function sideOf(text: string, start: number, end: number): 'fee' | 'refund' | undefined {
  const before = text.slice(Math.max(0, start - REACH), start)
  const behind = text.slice(end, end + REACH)
  if (
    /^[^,.;，。；]{0,3}(?:restocking|cancellation|handling|service|change|admin\w{0,10}|processing|手续费|违约金|服务费|的?费)/iu.test(
      behind,
    )
  )
    return 'fee'
  if (/^[^.;。；]{0,24}(?:deducted|withheld|charged|is kept|扣除|收取)/iu.test(behind)) return 'fee'
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

/** All of it back, nothing back, or nothing charged. */
function wholly(text: string): readonly Outcome[] {
  if (NOTHING.test(text)) return [{ aspect: 'refund', value: FREE_OF }]
  if (WHOLE.test(text)) return [{ aspect: 'refund', value: ALL }]
  if (
    /\bhalf\b[^.;]{0,24}(?:refund|back|price)|refund\w{0,3}[^.;]{0,12}\bhalf\b|退(?:还|款)?一半|半价退|收一半/iu.test(
      text,
    )
  ) {
    return [
      { aspect: CHARGED_HALF.test(text) ? 'fee' : 'refund', value: { of: 'share', percent: 50 } },
    ]
  }
  return FREE.test(text) ? [{ aspect: 'fee', value: FREE_OF }] : []
}

const CHARGED_HALF = /收一半|charge\w{0,2} half|half [^.;]{0,16}(?:charged|kept|fee)/iu

function lengthOf(
  { value, start, end }: Mention,
  text: string,
  topic: Topic | undefined,
): Outcome | undefined {
  const plain = value.type === 'range' ? (value.high ?? value.low) : value
  if (plain?.type !== 'duration') return undefined
  const around = `${text.slice(Math.max(0, start - 40), start)} ${text.slice(end, end + 30)}`
  if (topic === 'warranty') return { aspect: 'cover', value }
  if (TAKING.test(around) && !/申请|request|apply|提出/iu.test(around))
    return { aspect: 'time', value }
  if (topic === 'cancel' || topic === 'renewal' || topic === 'change')
    return { aspect: 'notice', value }
  return isWindow(topic) ? { aspect: 'window', value } : { aspect: 'time', value }
}
