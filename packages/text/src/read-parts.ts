import { durationOf } from './durations.ts'
import { total } from './numeral-product.ts'
import type { Reading } from './read-reading.ts'
import { isDigit, isLetter, skipBlanks } from './read-scan.ts'
import type { Token } from './read-token.ts'
import type { MoneyValue, Value } from './value.ts'

const IMPERIAL = new Set(['mi', 'yd', 'ft', 'in', 'lb', 'oz', 'st', 'gal', 'qt', 'pt', 'cup'])

/** Joins an amount written in two units: 3 dollars 50 cents, 7 feet 10 inches, 六斤八两, 1 hour 30 minutes. */
export function joinParts(a: Token, gap: string, b: Token, reading: Reading): Token | undefined {
  const value =
    moneyParts(a, gap, b, reading) ?? durationParts(a, gap, b, reading) ?? quantityParts(a, gap, b)
  if (value === undefined) return undefined
  const suffix = value.type === 'money' ? a.suffix : b.suffix
  return { start: a.start, end: b.end, value, ...(suffix === undefined ? {} : { suffix }) }
}

const isLink = (gap: string): boolean =>
  gap === '' || gap === ' ' || gap === ' and ' || gap === '零' || gap === '又'

function moneyParts(a: Token, gap: string, b: Token, reading: Reading): MoneyValue | undefined {
  if (
    a.value.type !== 'money' ||
    !isLink(gap) ||
    a.suffix?.kind !== 'money' ||
    a.suffix.currency.factor !== 1
  )
    return undefined
  if (b.value.type === 'money' && b.suffix?.kind === 'money') {
    const { factor, code } = b.suffix.currency
    const fits = factor <= 0.1 && b.value.value < 1 && (code === null || code === a.value.currency)
    return fits && Number.isInteger(a.value.value)
      ? { ...a.value, value: total(a.value.value, b.value.value) }
      : undefined
  }
  // One dollar and one: the rest is cents. In digits it may as well count something else.
  const spoken = gap === ' ' && isSpoken(a, b, reading)
  const cents = b.value.type === 'number' && (gap === ' and ' || spoken) ? b.value.value : undefined
  if (
    cents === undefined ||
    cents <= 0 ||
    cents >= 100 ||
    !Number.isInteger(cents) ||
    !isPhraseEnd(reading, b.end)
  )
    return undefined
  return { ...a.value, value: total(a.value.value, cents / 100) }
}

/** `two pounds fifty`, `three dollars ninety-nine`: both parts in words. */
function isSpoken(a: Token, b: Token, { folded }: Reading): boolean {
  const inWords =
    isLetter(folded.charCodeAt(a.end - 1)) &&
    isLetter(folded.charCodeAt(b.start)) &&
    b.end - b.start > 2
  return inWords && b.value.type === 'number' && b.value.value >= 10
}

/** True if no noun follows, so that a bare number belongs to what stands before. */
function isPhraseEnd({ folded }: Reading, at: number): boolean {
  const next = skipBlanks(folded, at)
  return (
    folded.startsWith('and ', next) ||
    !(isLetter(folded.charCodeAt(next)) || isDigit(folded.charCodeAt(next)))
  )
}

function durationParts(a: Token, gap: string, b: Token, reading: Reading): Value | undefined {
  if (
    a.suffix?.kind === 'count' &&
    a.suffix.noun === '分' &&
    gap === '' &&
    b.value.type === 'duration'
  )
    return b.value.unit === 'second'
      ? durationOf((a.written ?? 0) * 60 + b.value.value, { unit: 'second', times: 1 })
      : undefined
  if (a.value.type !== 'duration' || a.suffix?.kind !== 'duration') return undefined
  const { value } = a
  if (
    b.value.type === 'duration' &&
    b.suffix?.kind === 'duration' &&
    (isLink(gap) || gap === ', ')
  ) {
    const smaller =
      b.value.seconds < value.seconds / value.value && value.business === b.value.business
    if (!smaller) return undefined
    const seconds = value.seconds + b.value.seconds
    return {
      ...b.value,
      value: total(b.value.value, value.seconds / (b.value.seconds / b.value.value)),
      seconds,
    }
  }
  if (b.value.type !== 'number' || (gap !== ' and ' && gap !== ' and a ')) return undefined
  const part = b.value.value
  if (part === 0.5 || part === 0.25 || part === 0.75)
    return durationOf(
      a.written === undefined ? value.value + part : a.written + part,
      a.suffix.duration,
    )
  const minutes =
    value.unit === 'hour' &&
    Number.isInteger(part) &&
    part > 0 &&
    part < 60 &&
    isPhraseEnd(reading, b.end)
  return minutes ? durationOf(value.value * 60 + part, { unit: 'minute', times: 1 }) : undefined
}

function quantityParts(a: Token, gap: string, b: Token): Value | undefined {
  if (
    a.value.type !== 'quantity' ||
    b.value.type !== 'quantity' ||
    a.value.dimension !== b.value.dimension
  )
    return undefined
  if (a.suffix?.kind !== 'unit' || b.suffix?.kind !== 'unit' || a.value.dimension === 'temperature')
    return undefined
  const imperial = IMPERIAL.has(a.suffix.unit.symbol) && IMPERIAL.has(b.suffix.unit.symbol)
  const linked =
    gap === '' ||
    gap === ' ' ||
    (gap === ' and ' && (imperial || a.value.dimension === 'length')) ||
    (gap === ', ' && imperial)
  const smaller = imperial
    ? b.suffix.unit.factor < a.suffix.unit.factor
    : b.value.base < a.suffix.unit.factor
  if (!linked || !smaller) return undefined
  // 二尺三寸 is told in the old measures: a tenth of one is the other.
  if (a.suffix.unit.symbol === 'chi' && b.suffix.unit.symbol === 'in') {
    const value = total(a.value.value, b.value.value / 10)
    return { ...a.value, value, base: total(a.value.base, b.value.value / 30) }
  }
  const base = total(a.value.base, b.value.base)
  return { ...b.value, value: Number((base / b.suffix.unit.factor).toPrecision(12)), base }
}
