import { rangeOf, withSuffix } from './read-amount.ts'
import { boundAt } from './read-bound.ts'
import { joinParts } from './read-parts.ts'
import type { Reading } from './read-reading.ts'
import { mentionOf, type Token } from './read-token.ts'
import type { DateTimeValue, Mention, PlainValue, Value } from './value.ts'

/** No link between two values is longer. */
const LONGEST_LINK = 12

/** Folds neighbours into one from left to right, as long as `join` makes one of them. */
export function joinNeighbours(
  reading: Reading,
  tokens: readonly Token[],
  join: (a: Token, gap: string, b: Token, reading: Reading) => Token | undefined,
): readonly Token[] {
  const joined: Token[] = []
  for (const token of tokens) {
    const last = joined.at(-1)
    const near = last !== undefined && token.start - last.end <= LONGEST_LINK
    const both = near
      ? join(last, reading.folded.slice(last.end, token.start), token, reading)
      : undefined
    if (both === undefined) joined.push(token)
    else joined[joined.length - 1] = both
  }
  return joined
}

/** Joins neighbours: amounts in two units, dates with times, ranges; then notes the words that bound them. */
export function joinMentions(reading: Reading, tokens: readonly Token[]): readonly Mention[] {
  const parts = joinNeighbours(reading, tokens, joinParts)
  const moments = joinNeighbours(reading, parts, joinMoment)
  const ranges = joinNeighbours(reading, moments, joinRange)
  return ranges.map((token) => mentionOf(boundAt(reading, token)))
}

const MOMENT_LINKS = new Set(['', ' ', ' at ', ', ', ', at ', ' by ', '的', ' on ', ' around '])

function joinMoment(a: Token, gap: string, b: Token): Token | undefined {
  if (!MOMENT_LINKS.has(gap)) return undefined
  const span = { start: a.start, end: b.end }
  if (a.value.type === 'date' && b.value.type === 'time')
    return { ...span, value: momentOf(a.value, b.value) }
  if (a.value.type === 'time' && b.value.type === 'date')
    return { ...span, value: momentOf(b.value, a.value) }
  return undefined
}

function momentOf(date: DateTimeValue['date'], time: DateTimeValue['time']): DateTimeValue {
  return { type: 'datetime', date, time }
}

const RANGE_LINK = /^ ?(?:-{1,2}|~|—{1,2}|到|至|to|through|until|till|thru) ?$/
const AND_LINK = /^ ?(?:and|和|与|到|至|to|-|~) ?$/
const BETWEEN = /(?:^|[^a-z])(between )$/

function joinRange(a: Token, gap: string, b: Token, reading: Reading): Token | undefined {
  if (!isPlain(a.value) || !isPlain(b.value)) return undefined
  const before = reading.folded.slice(Math.max(0, a.start - 9), a.start)
  const between = BETWEEN.exec(before)?.[1]
  if (!RANGE_LINK.test(gap) && !(between !== undefined && AND_LINK.test(gap))) return undefined
  const ends = matching(a, b, reading)
  if (ends === undefined) return undefined
  return { start: a.start - (between?.length ?? 0), end: b.end, value: rangeOf(ends[0], ends[1]) }
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

/** `value` in the measure of `model`. */
function like(
  { suffix, value: model }: Token,
  value: number,
  { options }: Reading,
): PlainValue | undefined {
  if (suffix !== undefined) return withSuffix(value, suffix, options)
  if (model.type === 'percent') return { ...model, value }
  if (model.type === 'time')
    return {
      type: 'time',
      hour: value,
      minute: 0,
      ...(model.ambiguous ? { ambiguous: true as const } : {}),
    }
  return undefined
}
