import { type Currency, type CurrencyFamily, FAMILIES, REGION_CURRENCIES } from './currencies.ts'
import { hanDigit } from './numeral-han.ts'
import { moneyMagnitudeAt } from './numeral-multiplier.ts'
import { product, total } from './numeral-product.ts'
import type { Reading } from './read-reading.ts'
import { type Found, isDigit, isHan, isLetter, skipBlanks } from './read-scan.ts'
import { currencyAt, suffixAt } from './read-suffix.ts'
import type { MoneyValue, ReadOptions } from './value.ts'

/** What a shared sign or name means where nothing tells; pesos are too many to guess. */
const DEFAULTS: Readonly<Record<CurrencyFamily, string | null>> = {
  'dollar-sign': 'USD',
  dollar: 'USD',
  yuan: 'CNY',
  yen: 'CNY',
  rupee: 'INR',
  peso: null,
}

/** The region of a language tag (BCP 47): the two letters behind the language and the script. */
const REGION = /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})(?![a-z\d])/i
/** Languages that are written in one region with a currency of its own. */
const LANGUAGE_REGIONS: Readonly<Record<string, string>> = { ja: 'JP' }

function regionOf(locale: string): string {
  return REGION.exec(locale)?.[1]?.toUpperCase() ?? LANGUAGE_REGIONS[locale.toLowerCase()] ?? ''
}

/** The ISO code that a sign or name means under the given options. */
export function currencyCode(currency: Currency, options: ReadOptions): string | null {
  const { family } = currency
  if (family === undefined) return currency.code
  const wanted = options.currency ?? REGION_CURRENCIES[regionOf(options.locale ?? '')]
  return wanted !== undefined && FAMILIES[family].includes(wanted) ? wanted : DEFAULTS[family]
}

export function moneyOf(value: number, currency: Currency, options: ReadOptions): MoneyValue {
  return {
    type: 'money',
    value: product(value, currency.factor),
    currency: currencyCode(currency, options),
  }
}

/** Reads an amount that starts with its currency: `US$1,299.00`, `-€12,50`, 人民币3.14. */
export function readPrefixedMoney(reading: Reading, at: number): Found<MoneyValue> | undefined {
  const { text, folded } = reading
  const sign = folded.charAt(at) === '-' && !/[\w)-]/.test(folded.charAt(at - 1)) ? -1 : 1
  const start = sign < 0 ? at + 1 : at
  const prefix = currencyAt(text, folded, start)
  if (prefix === undefined) return undefined
  const from = skipBlanks(folded, prefix.end)
  if (
    isLetter(folded.charCodeAt(prefix.end - 1)) &&
    from === prefix.end &&
    !isDigit(folded.charCodeAt(from))
  )
    return undefined
  const number = magnified(folded, decimalsByCurrency(reading, from, prefix.value))
  if (number === undefined) return undefined
  const last = folded.charCodeAt(number.end - 1)
  if (isLetter(folded.charCodeAt(number.end)) && isDigit(last)) return undefined
  return { value: moneyOf(sign * number.value, prefix.value, reading.options), end: number.end }
}

function magnified(folded: string, number: Found<number> | undefined): Found<number> | undefined {
  const magnitude = number === undefined ? undefined : moneyMagnitudeAt(folded, number.end)
  if (number === undefined || magnitude === undefined) return number
  return { value: product(number.value, magnitude.value), end: magnitude.end }
}

const COMMA_CURRENCIES = new Set([
  'EUR',
  'BRL',
  'PLN',
  'CZK',
  'SEK',
  'NOK',
  'DKK',
  'CHF',
  'RUB',
  'TRY',
])

/** `€12,50` has a decimal comma whatever the locale, since no currency groups by two. */
function decimalsByCurrency(
  reading: Reading,
  at: number,
  { code }: Currency,
): Found<number> | undefined {
  const { folded } = reading
  const number = reading.numeralAt(at)
  if (number === undefined || number.value.ordinal) return undefined
  if (code !== null && COMMA_CURRENCIES.has(code)) {
    const decimals = decimalComma(folded, at, number)
    if (decimals !== undefined) return decimals
  }
  return { value: number.value.value, end: number.end }
}

/** The two digits behind a comma that the number reader left alone. */
export function decimalComma(
  folded: string,
  at: number,
  number: Found<{ readonly value: number; readonly digits?: string }>,
): Found<number> | undefined {
  if (number.value.digits === undefined || at + number.value.digits.length !== number.end)
    return undefined
  const { end } = number
  const places =
    folded.charAt(end) === ',' &&
    isDigit(folded.charCodeAt(end + 1)) &&
    isDigit(folded.charCodeAt(end + 2))
  if (!places || isDigit(folded.charCodeAt(end + 3))) return undefined
  return { value: Number(`${number.value.digits}.${folded.slice(end + 1, end + 3)}`), end: end + 3 }
}

/** What may stand behind 块 or 元 without a unit of its own: 三块五, 三块零四, 50元6角三分. */
export function moneyTail(reading: Reading, at: number): Found<number> | undefined {
  const jiao = partAt(reading, at, '角毛毫')
  const afterJiao = jiao?.end ?? at
  const fen = partAt(reading, skipZero(reading.folded, afterJiao), '分')
  const last = jiao === undefined || fen !== undefined ? undefined : bareTail(reading, afterJiao)
  if (jiao !== undefined || fen !== undefined)
    return {
      value: total((jiao?.value ?? 0) / 10, (fen?.value ?? (last?.value ?? 0) * 10) / 100),
      end: fen?.end ?? last?.end ?? afterJiao,
    }
  return bareTail(reading, at)
}

/** What may stand behind 毛 or 角, in tenths: 5毛5, 三角二分. */
export function jiaoTail(reading: Reading, at: number): Found<number> | undefined {
  const fen = partAt(reading, at, '分')
  return fen === undefined ? bareTail(reading, at) : { value: fen.value / 10, end: fen.end }
}

function skipZero(folded: string, at: number): number {
  return folded.charAt(at) === '零' ? at + 1 : at
}

function digitAt(folded: string, at: number): number | undefined {
  const code = folded.charCodeAt(at)
  return isDigit(code) ? code - 48 : hanDigit(code)
}

function partAt({ folded }: Reading, at: number, units: string): Found<number> | undefined {
  const digit = digitAt(folded, at)
  if (digit === undefined || !units.includes(folded.charAt(at + 1) || ' ')) return undefined
  const end = folded.charAt(at + 2) === '钱' ? at + 3 : at + 2
  return { value: digit, end }
}

/** What may follow an amount: 三块一的, 三块一左右. Anything else behind 一 is what one of costs so much. */
const PRICED = /^(?:[的了吧呢啊哦呀哈吗以就是卖起]|左右|上下|不到)/

function bareTail({ text, folded }: Reading, at: number): Found<number> | undefined {
  const zero = folded.charAt(at) === '零'
  const digit = digitAt(folded, zero ? at + 1 : at)
  const end = zero ? at + 2 : at + 1
  if (digit === undefined || digit === 0 || '两俩'.includes(folded.charAt(end - 1)))
    return undefined
  if (
    folded.charAt(end - 1) === '一' &&
    isHan(folded.charCodeAt(end)) &&
    !PRICED.test(folded.slice(end, end + 2))
  )
    return undefined // 8元一副 is the price of one
  const next = folded.charAt(end)
  const perOne = next === '一' && suffixAt(text, folded, end + 1) !== undefined // 三块五一斤
  // 3块5斤 is five pounds for three yuan; 三块五十 is not one amount.
  if (!perOne && (digitAt(folded, end) !== undefined || '十百千万亿点.多'.includes(next || ' ')))
    return undefined
  if (suffixAt(text, folded, end) !== undefined || /[年月日号时点元块]/.test(next)) return undefined
  return { value: zero ? digit / 100 : digit / 10, end }
}
