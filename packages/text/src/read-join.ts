import {
  BETWEEN_LINK,
  joinDates,
  joinDayAndTime,
  joinDays,
  joinDaysBeforeHours,
  joinPartOfDay,
  joinTimes,
  joinWeekdays,
  openingBefore,
  RANGE_LINK,
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
  if (!hasNeighbours(tokens)) return tokens
  const joined: Token[] = []
  for (const token of tokens) {
    const last = joined.at(-1)
    const near = last !== undefined && isNear(last, token)
    const both = near
      ? join(last, reading.folded.slice(last.end, token.start), token, reading)
      : undefined
    if (both === undefined) joined.push(token)
    else joined[joined.length - 1] = disjoint(reading.folded, joined.at(-2), both)
  }
  return joined
}

/** Most texts hold no two values that are near enough to be joined. */
function hasNeighbours(tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => {
    const last = tokens[index - 1]
    return last !== undefined && isNear(last, token)
  })
}

function isNear(last: Token, token: Token): boolean {
  return token.start - last.end <= LONGEST_LINK
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

/** Joins neighbours: amounts in two units, dates with times, ranges; then notes the words that bound them. */
export function joinTokens(reading: Reading, tokens: readonly Token[]): readonly Token[] {
  const paid = tellHours(reading, tokens).map((token) =>
    asMonths(reading, asSpeed(reading, asSmallChange(reading, asSterling(reading, token)))),
  )
  const shifted = joinNeighbours(reading, paid, joinParts).map((token) =>
    shiftedFromNow(reading, token),
  )
  const joined = STEPS.reduce(
    (all, step) => joinNeighbours(reading, all, step),
    trimmed(reading.folded, shifted),
  )
  return trimmed(
    reading.folded,
    joined.map((token) => boundAt(reading, openEnded(reading, token))),
  )
}

/** Takes back words at the front that a token shares with the one before. */
function trimmed(folded: string, tokens: readonly Token[]): readonly Token[] {
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
  const opening = openingBefore(reading.folded, a.start)
  const isLinked = RANGE_LINK.test(gap) || (opening.between && BETWEEN_LINK.test(gap))
  if (!isLinked && !(gap === ' or ' && isOneOrNext(a, b, reading))) return undefined
  const ends = sharedMagnitude(a, b, reading) ?? matching(a, b, reading)
  if (ends === undefined || !isRange(ends, reading, opening.start)) return undefined
  const suffix = b.suffix ?? a.suffix
  return {
    start: opening.start,
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
