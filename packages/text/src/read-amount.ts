import type { Currency } from './currencies.ts'
import { hanDigit } from './numeral-han.ts'
import { product } from './numeral-product.ts'
import type { Numeral } from './numeral-type.ts'
import type { Reading } from './read-reading.ts'
import { type Found, isDigit, isLetter, skipBlanks } from './read-scan.ts'
import { currencyAt, type DurationUnit, type Suffix, suffixAt } from './read-suffix.ts'
import type { Unit } from './units.ts'
import type { DurationValue, MoneyValue, PlainValue, RangeValue, Value } from './value.ts'

const SECONDS: Readonly<Record<DurationValue['unit'], number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86400,
  week: 604800,
  month: 2592000,
  quarter: 7776000,
  year: 31536000,
}

export function duration(value: number, { unit, times, business }: DurationUnit): DurationValue {
  const amount = product(value, times)
  return {
    type: 'duration',
    value: amount,
    unit,
    seconds: product(amount, SECONDS[unit]),
    ...(business ? { business } : {}),
  }
}

export function money(value: number, currency: Currency, reading: Reading): MoneyValue {
  const fallback = reading.options.currency ?? (currency.code === null ? 'USD' : currency.code)
  const open = currency.code === null || currency.code === 'CNY'
  return {
    type: 'money',
    value: product(value, currency.factor),
    currency: open ? fallback : currency.code,
  }
}

function quantity(value: number, unit: Unit): PlainValue {
  const base = Number((value * unit.factor + (unit.offset ?? 0)).toPrecision(15))
  return { type: 'quantity', value, unit: unit.symbol, dimension: unit.dimension, base }
}

/** The value that a number with a suffix stands for. */
export function withSuffix(value: number, suffix: Suffix, reading: Reading): PlainValue {
  switch (suffix.kind) {
    case 'money':
      return money(value, suffix.currency, reading)
    case 'unit':
      return quantity(value, suffix.unit)
    case 'duration':
      return duration(value, suffix.duration)
    case 'percent':
      return percent(value, suffix)
    case 'age':
      return {
        type: 'quantity',
        value,
        unit: 'year',
        dimension: 'age',
        base: product(value, suffix.years),
      }
    case 'count':
      return { type: 'quantity', value, unit: suffix.noun, dimension: 'count', base: value }
  }
}

function percent(value: number, { factor, role }: Suffix & { kind: 'percent' }): PlainValue {
  // 八五折 is 85, 8折 is 80: two digits are a percentage already.
  const scaled = role === 'pay' && value > 10 ? value : product(value, factor)
  return { type: 'percent', value: scaled, ...(role === undefined ? {} : { role }) }
}

/** Reads a number at `at` with what belongs to it: currency, unit, percent sign. */
export function readAmount(reading: Reading, at: number): Found<Value> | undefined {
  return readPrefixedMoney(reading, at) ?? readHanPercent(reading, at) ?? readCounted(reading, at)
}

function readPrefixedMoney(reading: Reading, at: number): Found<Value> | undefined {
  const { folded } = reading
  const sign = folded.charAt(at) === '-' ? -1 : 1
  const start = sign < 0 ? skipBlanks(folded, at + 1) : at
  const prefix = currencyAt(folded, start)
  if (prefix === undefined) return undefined
  const number = reading.numeralAt(skipBlanks(folded, prefix.end))
  if (number === undefined || number.value.ordinal) return undefined
  if (isLetter(folded.charCodeAt(number.end)) && number.value.form === 'digits') return undefined
  return { value: money(sign * number.value.value, prefix.value, reading), end: number.end }
}

/** 百分之五, 千分之一. */
function readHanPercent(reading: Reading, at: number): Found<Value> | undefined {
  const found = /^(百|千|万)分之/.exec(reading.folded.slice(at, at + 4))
  if (found === null) return undefined
  const number = reading.numeralAt(skipBlanks(reading.folded, at + 3))
  if (number === undefined) return undefined
  const factor = { 百: 1, 千: 0.1, 万: 0.01 }[found[1] ?? ''] ?? 1
  return { value: { type: 'percent', value: product(number.value.value, factor) }, end: number.end }
}

function readCounted(reading: Reading, at: number): Found<Value> | undefined {
  const { folded, text } = reading
  const number = reading.numeralAt(at)
  if (number === undefined) return undefined
  const { value: numeral, end } = number
  if (numeral.ordinal) return { value: { type: 'ordinal', value: numeral.value }, end }
  const more = folded.charAt(end) === '多' || folded.charAt(end) === '余' ? end + 1 : end
  const suffix = suffixAt(text, folded, more)
  if (suffix === undefined) return bare(folded, numeral, end)
  const tail = tailAt(folded, suffix)
  const value = withSuffix(
    Number((numeral.value + tail.value).toPrecision(15)),
    suffix.value,
    reading,
  )
  if (numeral.upTo === undefined) return { value, end: tail.end }
  return { value: range(value, withSuffix(numeral.upTo, suffix.value, reading)), end: tail.end }
}

export function range(low: PlainValue, high: PlainValue): RangeValue {
  return { type: 'range', low, high, lowInclusive: true, highInclusive: true }
}

/** What may follow a Chinese unit: 半 (一斤半, 一吨半) or a last digit (三块五). */
function tailAt(folded: string, suffix: Found<Suffix>): Found<number> {
  const next = folded.charAt(suffix.end)
  if (folded.charCodeAt(suffix.end - 1) < 0x4e00) return { value: 0, end: suffix.end }
  if (next === '半') return { value: 0.5, end: suffix.end + 1 }
  if (suffix.value.kind === 'money' && suffix.value.currency.factor === 1) {
    const digit = isDigit(next.charCodeAt(0)) ? Number(next) : hanDigit(next)
    const after = folded.charAt(suffix.end + 1)
    const alone = hanDigit(after) === undefined && !/[\d十百千万.折]/.test(after)
    if (digit !== undefined && digit > 0 && alone) {
      const end = '角毛'.includes(after || ' ') ? suffix.end + 2 : suffix.end + 1
      return { value: digit / 10, end }
    }
  }
  return { value: 0, end: suffix.end }
}

/** A number without a suffix. A letter right behind digits makes the whole a name, such as 5G or 3D. */
function bare(folded: string, numeral: Numeral, end: number): Found<Value> | undefined {
  if (isLetter(folded.charCodeAt(end)) && folded.charCodeAt(end - 1) < 0x80)
    return ordinalDigits(folded, numeral, end)
  const low: PlainValue = { type: 'number', value: numeral.value }
  if (numeral.upTo !== undefined)
    return { value: range(low, { type: 'number', value: numeral.upTo }), end }
  return { value: low, end }
}

function ordinalDigits(folded: string, numeral: Numeral, end: number): Found<Value> | undefined {
  const suffix = /^(?:st|nd|rd|th)(?![a-z\d])/.exec(folded.slice(end, end + 3))
  if (suffix === null || numeral.digits === undefined) return undefined
  return { value: { type: 'ordinal', value: numeral.value }, end: end + 2 }
}

/** Reads 第三, 第14. */
export function readHanOrdinal(reading: Reading, at: number): Found<Value> | undefined {
  if (reading.folded.charAt(at) !== '第') return undefined
  const number = reading.numeralAt(skipBlanks(reading.folded, at + 1))
  return number === undefined
    ? undefined
    : { value: { type: 'ordinal', value: number.value.value }, end: number.end }
}
