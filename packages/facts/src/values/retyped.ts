import { type IdentifierValue, readValues, type Value } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { isEnding } from '../check/code.ts'
import { isCount } from '../check/count.ts'
import { isBareAmount } from '../derive/accounts.ts'
import { meets } from '../subject/profile.ts'
import { MONEY_ATTRIBUTES } from '../words/attribute-words.ts'

/** A long run of digits is a code or a phone number, whatever it was read as. */
export function retyped(value: Value, at: Case): Value {
  const quote = at.quote.trim()
  const reread = rereadOf(quote, at)
  if (reread !== undefined) return reread
  // 310度 of power is 310 kWh, and no angle or temperature.
  if (value.type === 'quantity' && value.unit === '°' && POWER.test(at.view.sentence.text))
    return readValues(`${value.value} kWh`, at.world.read)[0]?.value ?? value
  const digits = at.profile.named.has('phone') ? quote.replace(/[^\d+]/g, '') : ''
  if (digits.length >= 5) return { type: 'phone', value: digits }
  if (value.type === 'number' && meets(at.profile.named, MONEY_ATTRIBUTES) && !isCount(value)) {
    return { type: 'money', value: value.value, currency: null }
  }
  if (OF_MONEY.has(at.claim.kind) && isBareAmount(at) && value.type === 'number')
    return { type: 'money', value: value.value, currency: null }
  const isCode =
    value.type === 'number' &&
    (/^#?\d{6,20}$/.test(quote) || (isEnding(at) && /^\d{3,5}$/.test(quote)))
  return isCode ? ({ type: 'identifier', value: quote } satisfies IdentifierValue) : value
}

const OF_MONEY: ReadonlySet<string> = new Set(['price', 'discount', 'fee', 'promotion', 'refund'])

const POWER = /用电|电量|耗电|度电|电费|能耗/u

/** `- 750 ml` in a list is no negative value, and `last 24 hours` no date but a length of time. */
function rereadOf(quote: string, at: Case): Value | undefined {
  const bare = quote.replace(
    /^(?:[-–—]\s{1,4}|(?:(?:over|in|during|within|for) )?(?:the )?(?:last|past|next) (?=\d)|(?:过去|最近|未来)(?=\d))/i,
    '',
  )
  return bare === quote ? undefined : readValues(bare, at.world.read)[0]?.value
}
