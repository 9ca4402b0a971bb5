import {
  joinDates,
  joinDayAndTime,
  joinDays,
  joinDaysBeforeHours,
  joinPartOfDay,
  joinTimes,
  joinWeekdays,
  openingBefore,
  rangeStart,
} from './join-calendar.ts'
import { joinToldTwice } from './join-told-twice.ts'
import { product } from './numeral-product.ts'
import { rangeOf, withSuffix } from './read-amount.ts'
import { boundAt } from './read-bound.ts'
import { joinParts } from './read-parts.ts'
import type { Reading } from './read-reading.ts'
import { isDigit } from './read-scan.ts'
import { joinShift, shiftedFromNow } from './read-shift.ts'
import { openEnded } from './read-since.ts'
import { tellHours } from './read-spoken-hours.ts'
import { asSterling } from './read-sterling.ts'
import type { Token } from './read-token.ts'
import { asMonths, asSmallChange, asSpeed } from './read-told-measures.ts'
import type { PlainValue, Value } from './value.ts'

/** No link between two values is longer. */
const LONGEST_LINK = 18

type Join = (a: Token, gap: string, b: Token, reading: Reading) => Token | undefined

/** Folds neighbours into one from left to right, as long as `join` makes one of them. */
export function joinNeighbours(
  reading: Reading,
  tokens: readonly Token[],
  join: Join,
): readonly Token[] {
  // Most steps join nothing in most texts.
  let joined: Token[] | undefined
  for (let index = 1; index < tokens.length; index += 1) {
    const token = tokens[index]
    const last = joined === undefined ? tokens[index - 1] : joined.at(-1)
    if (token === undefined || last === undefined) continue
    const both =
      token.start - last.end <= LONGEST_LINK
        ? join(last, reading.folded.slice(last.end, token.start), token, reading)
        : undefined
    if (both === undefined) {
      joined?.push(token)
      continue
    }
    joined ??= tokens.slice(0, index)
    joined[joined.length - 1] = disjoint(reading.folded, joined.at(-2), both)
  }
  return joined ?? tokens
}

/** Words taken in at the front must not reach into what stands before. */
function disjoint(folded: string, before: Token | undefined, token: Token): Token {
  if (before === undefined || before.end <= token.start) return token
  let start = before.end
  while (start < token.end && folded.charCodeAt(start) === 32) start++
  return { ...token, start }
}

/** The steps of joining, each over the whole text; later ones build on what earlier ones made. */
const STEPS: readonly Join[] = [
  joinParts,
  joinHours,
  joinDays,
  joinToldTwice,
  joinDaysBeforeHours,
  joinPartOfDay,
  joinTimes,
  joinShift,
  joinWeekdays,
  joinDayAndTime,
  joinDays,
  joinDates,
  joinAmounts,
]
/** Those that join anything where neither a day nor a time of day is told. */
const STEPS_OF_AMOUNTS: readonly Join[] = [joinParts, joinHours, joinAmounts]

function isOfCalendar({ calendar, value }: Token): boolean {
  return calendar !== undefined || value.type === 'time'
}

/** Joins neighbours: amounts in two units, dates with times, ranges; then notes the words that bound them. */
export function joinTokens(reading: Reading, tokens: readonly Token[]): readonly Token[] {
  if (tokens.length === 0) return tokens
  const paid = tellHours(reading, tokens).map((token) =>
    asMonths(reading, asSpeed(reading, asSmallChange(reading, asSterling(reading, token)))),
  )
  const shifted = joinNeighbours(reading, paid, joinParts).map((token) =>
    shiftedFromNow(reading, token),
  )
  const steps = shifted.some(isOfCalendar) ? STEPS : STEPS_OF_AMOUNTS
  let joined = trimmed(reading.folded, shifted)
  for (const step of steps) joined = joinNeighbours(reading, joined, step)
  return trimmed(
    reading.folded,
    joined.map((token) => boundAt(reading, openEnded(reading, token))),
  )
}

/** Takes back words at the front that a token shares with the one before. */
function trimmed(folded: string, tokens: readonly Token[]): readonly Token[] {
  if (tokens.every(({ start, end }, at) => start < end && start >= (tokens[at - 1]?.end ?? 0)))
    return tokens
  const kept: Token[] = []
  for (const token of tokens) {
    const free = disjoint(folded, kept.at(-1), token)
    if (free.start < free.end) kept.push(free)
  }
  return kept
}

/** 3-8, 6 to 8: two bare numbers, which a day beside them can make hours or days of a month. 3-8pm is hours already. */
function joinHours(a: Token, gap: string, b: Token, reading: Reading): Token | undefined {
  if (a.value.type !== 'number') return undefined
  if (b.value.type === 'time') return joinTimes(a, gap, b, reading)
  if (b.value.type !== 'number') return undefined
  return joinAmounts(a, gap, b, reading)
}

function joinAmounts(a: Token, gap: string, b: Token, reading: Reading): Token | undefined {
  if (a.calendar !== undefined || b.calendar !== undefined) return undefined
  const { folded } = reading
  const start =
    gap === ' or '
      ? isOneOrNext(a, b, reading)
        ? openingBefore(folded, a.start).start
        : undefined
      : rangeStart(folded, a.start, gap)
  if (start === undefined) return undefined
  const ends = sharedMagnitude(a, b, reading) ?? matching(a, b, reading)
  if (ends === undefined || !isRange(ends, reading, start)) return undefined
  const suffix = b.suffix ?? a.suffix
  return {
    start,
    end: b.end,
    value: rangeOf(ends[0], ends[1]),
    ...(suffix === undefined ? {} : { suffix }),
  }
}

const ONE = /(?:an?|one|1) /y

/** `a day or two`, `two or three weeks`: a length of time that is left open between two numbers that follow each other. */
function isOneOrNext(a: Token, b: Token, { folded }: Reading): boolean {
  if (a.value.type === 'number' && b.value.type === 'duration')
    return Number.isInteger(a.value.value) && a.value.value + 1 === b.value.value
  if (a.value.type !== 'duration' || b.value.type !== 'number' || b.value.value !== 2) return false
  ONE.lastIndex = a.start
  return ONE.test(folded) && a.value.value === 1
}

const CHANGE =
  /(?:down|up|off|reduced|reduces|increased|increases|raised|changed|changes|change|went|goes|dropped|drops|cut|lowered|moved|updated|upgraded|rise|rises|rose|fell|falls|discounted|marked|price) $/

/** `reduced from $50 to $40` tells a change; a range does not fall. */
function isRange(
  [low, high]: readonly [PlainValue, PlainValue],
  { folded }: Reading,
  start: number,
): boolean {
  const from = sizeOf(low)
  const to = sizeOf(high)
  if (from !== undefined && to !== undefined && from > to) return false
  return !(
    folded.startsWith('from ', start) && CHANGE.test(folded.slice(Math.max(0, start - 12), start))
  )
}

/** What two values of the same measure are compared by. */
function sizeOf(value: PlainValue): number | undefined {
  if (value.type === 'quantity') return value.base
  if (value.type === 'duration') return value.seconds
  return value.type === 'number' || value.type === 'money' || value.type === 'percent'
    ? value.value
    : undefined
}

function isPlain(value: Value): value is PlainValue {
  return !['range', 'phone', 'url', 'email', 'ip', 'identifier'].includes(value.type)
}

/** The two ends of a range; a bare number takes the other's unit. */
function matching(
  a: Token,
  b: Token,
  reading: Reading,
): readonly [PlainValue, PlainValue] | undefined {
  if (!isPlain(a.value) || !isPlain(b.value)) return undefined
  if (a.value.type === b.value.type)
    return sameMeasure(a.value, b.value) ? [a.value, b.value] : undefined
  if (a.value.type === 'number') {
    const low = like(b, a.value.value, reading)
    return low === undefined ? undefined : [low, b.value]
  }
  if (b.value.type === 'number') {
    const high = like(a, b.value.value, reading)
    return high === undefined ? undefined : [a.value, high]
  }
  return undefined
}

function sameMeasure(a: PlainValue, b: PlainValue): boolean {
  if (a.type === 'quantity' && b.type === 'quantity') return a.dimension === b.dimension
  return a.type !== 'ordinal'
}

/** `£1-2m` and `$40-50k`: the letter behind the second number belongs to both. */
function sharedMagnitude(
  { value: low, end }: Token,
  b: Token,
  { folded }: Reading,
): readonly [PlainValue, PlainValue] | undefined {
  if (low.type !== 'money' || !isDigit(folded.charCodeAt(end - 1))) return undefined
  MAGNIFIED.lastIndex = b.start
  const written = MAGNIFIED.exec(folded)
  if (written === null || b.start + written[0].length !== b.end) return undefined
  const factor = SHARED_LETTERS[written[2] ?? '']
  const high = Number(written[1])
  if (factor === undefined || low.value >= high) return undefined
  return [
    { ...low, value: product(low.value, factor) },
    { ...low, value: product(high, factor) },
  ]
}

const MAGNIFIED = /(\d{1,6}(?:\.\d{1,6})?)(k|m|mm|mn|bn|b)(?![a-z\d])/y
const SHARED_LETTERS: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  b: 1e9,
  bn: 1e9,
}

/** `value` in the measure of `model`. */
function like(
  { suffix, value: model }: Token,
  value: number,
  { options }: Reading,
): PlainValue | undefined {
  if (suffix !== undefined) return withSuffix(value, suffix, options)
  return model.type === 'percent' ? { ...model, value } : undefined
}
