import type { Reading } from './read-reading.ts'
import type { Token } from './read-token.ts'
import type { PercentValue } from './value.ts'

const OFF_BEHIND =
  /^ ?(?:off|discount|cheaper|less|reduction|rebate|savings?|markdown|的?折扣|的?优惠|的?减免|的?返现|的?直降)(?![a-z])/
const OFF_BEFORE =
  /(?:save|saving|saved|discount of|off by|reduced by|cut by|take|extra|additional|up to|减|立减|直降|优惠|便宜|降价|降|省|让利|下调)(?: (?:an? )?(?:extra |additional )?)?$/
const PAY_BEHIND = /^ of (?:the |its |your )?(?:original |full |list |retail |regular )?price/
const PAY_BEFORE = /(?:原价的?|按原价的?|价格的?)$/

/** Notes whether a percentage is taken away from a price or left to pay. */
export function withRole({ folded }: Reading, token: Token): Token {
  const { value } = token
  if (value.type !== 'percent' || value.role !== undefined) return token
  const role = roleOf(
    folded.slice(Math.max(0, token.start - 28), token.start),
    folded.slice(token.end, token.end + 36),
  )
  return role === undefined ? token : { ...token, value: { ...value, role } }
}

function roleOf(before: string, behind: string): PercentValue['role'] {
  if (PAY_BEHIND.test(behind) || PAY_BEFORE.test(before)) return 'pay'
  if (OFF_BEHIND.test(behind)) return 'off'
  const word = OFF_BEFORE.exec(before)?.[0]
  // `up to 20 %` and `extra 20 %` say nothing by themselves.
  return word === undefined || /^(?:extra|additional|up to|take)/.test(word) ? undefined : 'off'
}
