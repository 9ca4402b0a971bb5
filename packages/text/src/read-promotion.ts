import { moneyOf } from './read-money.ts'
import type { Reading } from './read-reading.ts'
import { isLetterOrDigit } from './read-scan.ts'
import { suffixAt } from './read-suffix.ts'
import type { Reply } from './read-token.ts'

/** What follows the threshold of an offer. */
const THRESHOLD = /(?:元|块)?(?:即?可?立?[减享送返]|-|包邮|免运费|免邮|可用|起|打)/y
const HALF_PRICE = /half (price|off)(?![a-z])|(半价)/y

/** Reads amounts that only an offer's wording shows to be money or percentages: 满300减50, 半价, half price. */
export function readPromotion(reading: Reading, at: number): Reply | undefined {
  const { folded } = reading
  const first = folded.charAt(at)
  HALF_PRICE.lastIndex = at
  const half = first === 'h' || first === '半' ? HALF_PRICE.exec(folded) : null
  if (half !== null) {
    const role = half[1] === 'off' ? 'off' : 'pay'
    return { value: { type: 'percent', value: 50, role }, end: at + half[0].length }
  }
  const before = folded.charAt(at - 1)
  if (before !== '满' && before !== '减') return undefined
  const number = reading.numeralAt(at)
  if (
    number === undefined ||
    number.value.ordinal ||
    number.value.slash ||
    isLetterOrDigit(folded.charCodeAt(number.end))
  )
    return undefined
  THRESHOLD.lastIndex = number.end
  const offered =
    before === '满'
      ? THRESHOLD.test(folded)
      : /满[^满]{1,12}$/.test(folded.slice(Math.max(0, at - 14), at))
  if (!offered || suffixAt(reading.text, folded, number.end)) return undefined
  return {
    value: moneyOf(number.value.value, { code: null, factor: 1, family: 'yuan' }, reading.options),
    end: number.end,
    suffix: { kind: 'money', currency: { code: null, factor: 1, family: 'yuan' } },
    written: number.value.value,
  }
}
