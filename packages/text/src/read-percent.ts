import { isPercentHead, partsAt } from './numeral-chinese.ts'
import { hanDigit } from './numeral-han.ts'
import { product } from './numeral-product.ts'
import type { Reading } from './read-reading.ts'
import { type Found, skipBlanks } from './read-scan.ts'
import type { PercentValue } from './value.ts'

const PARTS: Readonly<Record<string, number>> = { 百: 1, 佰: 1, 千: 0.1, 仟: 0.1, 万: 0.01 }

/** Reads 百分之五, 千分之一. */
export function readHanPercent(reading: Reading, at: number): Found<PercentValue> | undefined {
  const { folded } = reading
  if (!isPercentHead(folded, at)) return undefined
  const number = reading.numeralAt(partsAt(folded, at + 1) ?? at)
  if (number === undefined) return undefined
  const value = product(number.value.value, PARTS[folded.charAt(at)] ?? 1)
  return { value: { type: 'percent', value }, end: number.end }
}

/** Reads discounts in tenths: 八五折, 8折, 9.5折, 半折, 九 九 折, 对折 excepted. The percentage is what is left to pay. */
export function readDiscount(reading: Reading, at: number): Found<PercentValue> | undefined {
  const { folded } = reading
  if (folded.startsWith('半折', at))
    return { value: { type: 'percent', value: 50, role: 'pay' }, end: at + 2 }
  const digits = digitPair(folded, at)
  const number = digits ?? reading.numeralAt(at)
  if (number === undefined) return undefined
  const mark = skipBlanks(folded, number.end)
  if (folded.charAt(mark) !== '折' || /[叠扣腾断磨旧返]/.test(folded.charAt(mark + 1)))
    return undefined
  const written = digits?.value ?? reading.numeralAt(at)?.value.value ?? 0
  const value = written > 10 ? written : product(written, 10)
  return { value: { type: 'percent', value, role: 'pay' }, end: mark + 1 }
}

/** Two digits, each for itself: 八五, 九 九. */
function digitPair(folded: string, at: number): Found<number> | undefined {
  const first = hanDigit(folded.charCodeAt(at))
  const next = skipBlanks(folded, at + 1, 1)
  const second = hanDigit(folded.charCodeAt(next))
  if (first === undefined || second === undefined || first === 0) return undefined
  return { value: first * 10 + second, end: next + 1 }
}
