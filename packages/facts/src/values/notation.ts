import type { ClaimValue } from '@vouchsafe/core'
import { isNumeric } from './compare.ts'

const NUMERAL = /\d{1,3}(?:,\d{3})+(?:\.\d{1,6})?|\d{1,15}(?:\.\d{1,6})?/

/**
 * Writes a fact's value as the draft wrote the wrong one: its currency sign, unit, grouping and decimals. `undefined` if
 * the two do not go together.
 */
export function writeLike(
  quote: string,
  wrong: ClaimValue,
  right: ClaimValue,
  raw: string,
): string | undefined {
  if (wrong.type === 'text') return writeText(quote, raw)
  if (wrong.type === 'phone') return right.type === 'phone' ? raw : undefined
  if (!isNumeric(wrong) || !isNumeric(right)) return undefined
  return isOfUnit(wrong, right) ? writeNumber(quote, right.value) : undefined
}

function isOfUnit(wrong: ClaimValue, right: ClaimValue): boolean {
  if (right.type === 'number') return true
  if ('unit' in wrong && 'unit' in right) return wrong.unit === right.unit
  return wrong.type === right.type
}

function writeNumber(quote: string, value: number): string | undefined {
  const numeral = NUMERAL.exec(quote)
  if (numeral === null) return undefined
  const [written] = numeral
  if (NUMERAL.test(quote.slice(numeral.index + written.length))) return undefined
  const decimals = written.split('.')[1]?.length ?? 0
  const exact = String(Number(value.toFixed(6))).split('.')[1]?.length ?? 0
  const digits = value.toFixed(Math.max(decimals, exact))
  const text = written.includes(',') ? group(digits) : digits
  return quote.slice(0, numeral.index) + text + quote.slice(numeral.index + written.length)
}

function group(digits: string): string {
  const [whole = '', part] = digits.split('.')
  const grouped: string[] = []
  for (let end = whole.length; end > 0; end -= 3)
    grouped.unshift(whole.slice(Math.max(0, end - 3), end))
  return part === undefined ? grouped.join(',') : `${grouped.join(',')}.${part}`
}

/** Keeps the first letter's case; field values such as `gift_card` are told in words. */
function writeText(quote: string, raw: string): string | undefined {
  const words = raw.replaceAll('_', ' ')
  const [first = ''] = quote
  const isTitle = first !== first.toLowerCase()
  return isTitle ? words.charAt(0).toUpperCase() + words.slice(1) : words
}
