import type { ClaimValue } from '@vouchsafe/core'
import type { DateValue, QuantityValue, RangeValue, TimeValue, Value } from '@vouchsafe/text'
import { monthsOf } from '../derive/calendar.ts'
import { phraseKey } from '../lookup/tokens.ts'
import { codeOf } from '../sources/type-cell.ts'

/**
 * `equal`: the same. `part`: the fact is a range and the claim is one of its ends, or the claim is less exact.
 * `different`: both say something of the same sort, and not the same. `apart`: cannot be held against each other.
 */
export type Comparison = 'equal' | 'part' | 'different' | 'apart'

/** How exactly the claim was written. */
export interface Precision {
  /** Digits after the decimal point. */
  readonly decimals: number
  /** The wording says that the value is rounded: `about`, 左右. */
  readonly about: boolean
  /** One in the last digit that is told, as a share of the value, where it tells how far off the value may be. */
  readonly step?: number | undefined
}

export const EXACT: Precision = { decimals: 12, about: false }

/** Holds a claim's value against a fact's. */
export function compareValues(
  claim: ClaimValue,
  fact: ClaimValue,
  precision: Precision = EXACT,
): Comparison {
  if (claim.type === 'flag' || fact.type === 'flag') return 'apart'
  if (claim.type === 'text' || fact.type === 'text') return compareTexts(claim, fact)
  if (claim.type === 'range') return compareRange(claim, fact, precision)
  if (fact.type === 'range') return compareWithRange(claim, fact, precision)
  if (isNumeric(claim) && isNumeric(fact)) return compareNumeric(claim, fact, precision)
  return compareOther(claim, fact)
}

const NUMERIC: ReadonlySet<ClaimValue['type']> = new Set<Numeric['type']>([
  'number',
  'money',
  'percent',
  'quantity',
  'duration',
])

type Numeric = Extract<Value, { type: 'number' | 'money' | 'percent' | 'quantity' | 'duration' }>

/** True for values that are a number with or without a unit. */
export function isNumeric(value: ClaimValue): value is Numeric {
  return NUMERIC.has(value.type)
}

/** Equal up to the digits that the claim shows. */
function closeTo(claim: number, fact: number, precision: Precision): boolean {
  if (Math.abs(claim - fact) <= Math.abs(fact) * 1e-9) return true
  if (!precision.about) return false
  const loosely = Math.abs(fact) * 0.05
  const { step } = precision
  const most = step === undefined ? loosely : Math.min(loosely, Math.abs(claim) * step)
  return Math.abs(claim - fact) <= most
}

/**
 * Who says `about 154.3` has rounded the last digit, and not the ones before it: it is no 158. Whole numbers of two digits are told
 * more loosely, and a last 5 is a half of what comes before it.
 */
function stepOf({ value }: Numeric, decimals: number): number | undefined {
  if (value === 0 || decimals > 6) return undefined
  const shown = Math.abs(value).toFixed(decimals)
  if (decimals === 0 && digitsOf(Math.round(Math.abs(value))) < 3) return undefined
  const digit = shown.endsWith('5') ? 5 : 1
  return (digit * 10 ** -decimals + 1e-9) / Math.abs(value)
}

/** How many digits a whole number has before its last noughts. */
function digitsOf(whole: number): number {
  return whole >= 10 && whole % 10 === 0 ? digitsOf(whole / 10) : String(whole).length
}

/** Equal once the fact is rounded as the claim is: 2.866 lb is told as 2.9 lb. */
export function roundsTo(claim: number, fact: number, precision: Precision): boolean {
  if (closeTo(claim, fact, precision)) return true
  const step = 10 ** -Math.min(precision.decimals, 12)
  return Math.abs(claim - fact) <= step / 2 + 1e-9 && Math.abs(claim) >= step
}

function compareNumeric(claim: Numeric, fact: Numeric, written: Precision): Comparison {
  const precision = written.about ? { ...written, step: stepOf(claim, written.decimals) } : written
  if (claim.type === 'number' || fact.type === 'number') {
    const known = claim.type === 'money' ? Math.abs(fact.value) : fact.value
    return same(closeTo(claim.value, known, precision) || asShare(claim, fact))
  }
  if (claim.type === 'money' && fact.type === 'money') {
    const known = claim.currency !== null && fact.currency !== null
    if (known && claim.currency !== fact.currency) return 'apart'
    // Ledgers write what is paid back as a negative amount.
    return same(closeTo(Math.abs(claim.value), Math.abs(fact.value), precision))
  }
  if (claim.type === 'percent' && fact.type === 'percent') {
    return same(closeTo(offOf(claim), offOf(fact), precision))
  }
  if (claim.type === 'duration' && fact.type === 'duration') {
    if (Boolean(claim.business) !== Boolean(fact.business)) return 'different'
    const [asked, known] = [monthsOf(claim), monthsOf(fact)]
    if (asked !== undefined && known !== undefined) return same(closeTo(asked, known, precision))
    return same(closeTo(claim.seconds, fact.seconds, precision))
  }
  if (claim.type === 'quantity' && fact.type === 'quantity') {
    return compareQuantities(claim, fact, precision)
  }
  return isCount(claim) || isCount(fact)
    ? same(closeTo(claim.value, fact.value, precision))
    : 'apart'
}

function isCount(value: Numeric): boolean {
  return value.type === 'quantity' && value.dimension === 'count'
}

/** 八五折 leaves 85 %, which takes 15 % off. */
export function offOf({ role, value }: Extract<Value, { type: 'percent' }>): number {
  return role === 'pay' ? 100 - value : value
}

/** A rate kept as a fraction: `0.2` for 20 %. */
function asShare(claim: Numeric, fact: Numeric): boolean {
  const isShare = claim.type === 'percent' && fact.value > 0 && fact.value < 1
  return isShare && Math.abs(claim.value - fact.value * 100) < 1e-9
}

function compareQuantities(
  claim: QuantityValue,
  fact: QuantityValue,
  precision: Precision,
): Comparison {
  if (claim.dimension !== fact.dimension) return 'apart'
  // Degrees without a scale are those of whatever scale the other side gives.
  if (claim.unit === '°' || fact.unit === '°')
    return same(closeTo(claim.value, fact.value, precision))
  if (claim.unit === fact.unit || claim.dimension === 'count') {
    return same(closeTo(claim.value, fact.value, precision))
  }
  if (claim.base === 0) return same(fact.base === 0)
  const converted = (fact.base / claim.base) * claim.value
  return same(roundsTo(claim.value, converted, precision))
}

function compareOther(claim: Value, fact: Value): Comparison {
  switch (claim.type) {
    case 'date':
      if (fact.type === 'date') return compareDates(claim, fact)
      return fact.type === 'datetime' ? compareDates(claim, fact.date) : 'apart'
    case 'time':
      if (fact.type === 'time') return compareTimes(claim, fact)
      return fact.type === 'datetime' ? compareTimes(claim, fact.time) : 'apart'
    case 'datetime': {
      if (fact.type !== 'datetime')
        return fact.type === 'date' ? compareDates(claim.date, fact) : 'apart'
      const parts = [compareDates(claim.date, fact.date), compareTimes(claim.time, fact.time)]
      // 前一日18点 tells a time of a day that is known only from something else.
      return parts.includes('different') ? 'different' : 'equal'
    }
    case 'ordinal':
      return fact.type === 'ordinal' ? same(claim.value === fact.value) : 'apart'
    case 'identifier':
      return fact.type === 'identifier'
        ? same(codeOf(claim.value) === codeOf(fact.value))
        : compareDigits(claim.value, fact)
    case 'phone':
      if (fact.type === 'phone') return same(samePhone(claim.value, fact.value))
      return fact.type === 'identifier' || fact.type === 'number'
        ? same(samePhone(claim.value, String(fact.value)))
        : 'apart'
    case 'url':
      return fact.type === 'url' ? same(sameUrl(claim.value, fact.value)) : 'apart'
    case 'email':
    case 'ip':
      return fact.type === claim.type
        ? same(claim.value.toLowerCase() === fact.value.toLowerCase())
        : 'apart'
    default:
      // What has a currency or a unit is no code, though its digits may be those of one.
      return claim.type === 'number' ? compareDigits(String(claim.value), fact) : 'apart'
  }
}

/** A run of digits may be read as a number on one side and as a code or a phone number on the other. */
function compareDigits(claim: string, fact: Value): Comparison {
  if (fact.type === 'identifier') return codeOf(claim) === codeOf(fact.value) ? 'equal' : 'apart'
  if (fact.type === 'number') return codeOf(claim) === String(fact.value) ? 'equal' : 'apart'
  if (fact.type === 'phone') return samePhone(claim, fact.value) ? 'equal' : 'apart'
  return 'apart'
}

function compareDates(claim: DateValue, fact: DateValue): Comparison {
  let shared = 0
  for (const part of ['year', 'month', 'day'] as const) {
    const [a, b] = [claim[part], fact[part]]
    if (a === undefined || b === undefined) continue
    if (a !== b) return 'different'
    if (part !== 'year') shared += 1
  }
  const [claimed, known] = [weekdayOf(claim), weekdayOf(fact)]
  if (claimed !== undefined && known !== undefined) {
    if (claimed !== known) return 'different'
    if (claim.day === undefined) return 'equal'
  }
  const isYear = (date: DateValue) =>
    date.year !== undefined && date.month === undefined && date.day === undefined
  return shared > 0 || (isYear(claim) && isYear(fact)) ? 'equal' : 'apart'
}

/** 1 is Monday. */
function weekdayOf(date: DateValue): number | undefined {
  if (date.weekday !== undefined) return date.weekday
  const { year, month, day } = date
  if (year === undefined || month === undefined || day === undefined) return undefined
  return ((new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7) + 1
}

function compareTimes(claim: TimeValue, fact: TimeValue): Comparison {
  const [a, b] = [claim.hour * 60 + claim.minute, fact.hour * 60 + fact.minute]
  const open = claim.ambiguous || fact.ambiguous
  return same(open ? a % 720 === b % 720 : a % 1440 === b % 1440)
}

function compareRange(claim: RangeValue, fact: ClaimValue, precision: Precision): Comparison {
  if (fact.type !== 'range') {
    if (isWithin(claim, fact)) return 'equal'
    return ofEnds(claim, (end) => compareValues(end, fact, precision))
  }
  const ends = (['low', 'high'] as const).map((end) => {
    const [a, b] = [claim[end], fact[end]]
    if (a === undefined && b === undefined) return 'equal'
    return a === undefined || b === undefined ? 'part' : compareValues(a, b, precision)
  })
  if (ends.includes('apart')) return 'apart'
  if (ends.includes('different')) return 'different'
  return ends.includes('part') ? 'part' : 'equal'
}

/** `Monday evening` holds a moment of that evening, `last week` a day of it. */
function isWithin({ low, high }: RangeValue, fact: ClaimValue): boolean {
  if (fact.type !== 'date' && fact.type !== 'datetime') return false
  const year = fact.type === 'datetime' ? fact.date.year : fact.year
  const from = low && momentOf(low, year)
  const to = high && momentOf(high, year)
  const at = momentOf(fact, year)
  if (from === undefined || to === undefined || at === undefined) return false
  // A week that is only named holds its days; a stay from one day to another does not mean one between.
  if (high?.type === 'date') return high.relative === true && from <= at && at < to + 24 * HOUR
  // Parts of a day have no sharp ends: an evening may begin at six and last until midnight.
  const isPart = to - from <= 8 * HOUR
  return from - (isPart ? HOUR / 2 : 0) <= at && at <= to + (isPart ? 3 * HOUR : 0)
}

const HOUR = 3_600_000

/** Milliseconds, as if all clocks were of one zone. */
function momentOf(value: ClaimValue, fallback: number | undefined): number | undefined {
  const date = value.type === 'datetime' ? value.date : value
  if (date.type !== 'date') return undefined
  const { year = fallback, month, day } = date
  if (year === undefined || month === undefined || day === undefined) return undefined
  const time = value.type === 'datetime' ? value.time : undefined
  return Date.UTC(year, month - 1, day, time?.hour ?? 0, time?.minute ?? 0)
}

function compareWithRange(claim: Value, fact: RangeValue, precision: Precision): Comparison {
  return ofEnds(fact, (end) => compareValues(claim, end, precision))
}

/** What comes of a range of which each end is compared: one that is equal makes it `part`. */
function ofEnds({ low, high }: RangeValue, compare: (end: Value) => Comparison): Comparison {
  const first = low === undefined ? 'apart' : compare(low)
  if (first === 'equal') return 'part'
  const second = high === undefined ? 'apart' : compare(high)
  if (second === 'equal') return 'part'
  return first === 'different' || second === 'different' ? 'different' : 'apart'
}

function compareTexts(claim: ClaimValue, fact: ClaimValue): Comparison {
  const [a, b] = [textOf(claim), textOf(fact)]
  if (a === undefined || b === undefined) return 'apart'
  return a === b ? 'equal' : 'different'
}

function textOf(value: ClaimValue): string | undefined {
  if (value.type === 'text' || value.type === 'identifier') return phraseKey(value.value)
  return undefined
}

function samePhone(a: string, b: string): boolean {
  const [x, y] = [a.replace(/\D/g, ''), b.replace(/\D/g, '')]
  if (x === y) return true
  const [long, short] = x.length > y.length ? [x, y] : [y, x]
  const bare = short.replace(/^0/, '')
  if (bare.length < 7 || !long.endsWith(bare)) return false
  const before = long.slice(0, long.length - bare.length)
  // A country code (+86, 001) and the zero behind it may be left out, and the area code of a local number.
  return PREFIX.test(before) || (bare.length <= 8 && /^0\d{2,3}$/.test(before))
}

const PREFIX = /^(?:00)?(?:86|1|44|81|82|33|49|61|65|852|853|886|91)?0?$/

function sameUrl(a: string, b: string): boolean {
  const bare = (url: string) =>
    url
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .replace(/\/$/, '')
  return bare(a) === bare(b)
}

function same(equal: boolean): Comparison {
  return equal ? 'equal' : 'different'
}
