import { range } from './read-amount.ts'
import type { Reading } from './read-reading.ts'
import type { Bound, DateTimeValue, Mention, PlainValue, Value } from './value.ts'

const RANGE_LINKS = new Set([
  '-',
  ' - ',
  '~',
  '到',
  '至',
  ' to ',
  ' 到 ',
  ' 至 ',
  ' ~ ',
  '--',
  ' through ',
  ' until ',
  ' till ',
  '—',
  '——',
  ' — ',
])
const AND_LINKS = new Set([' and ', '和', '与', '到', '至', ' to '])
const DATE_TIME_LINKS = new Set(['', ' ', ' at ', ', ', ', at ', ' by ', '的', ' on ', ' around '])
const PART_LINKS = new Set(['', ' ', ' and ', ', ', '零', '又', ', and '])

/** Joins neighbours: ranges, dates with times, amounts in two units, and the words that bound them. */
export function joinMentions(reading: Reading, mentions: readonly Mention[]): readonly Mention[] {
  const joined: Mention[] = []
  for (const mention of mentions) {
    let current: Mention | undefined = mention
    const last = joined.at(-1)
    const gap =
      last === undefined
        ? undefined
        : reading.folded.slice(last.end, Math.min(mention.start, last.end + 12))
    if (last !== undefined && gap !== undefined && last.end + gap.length === mention.start) {
      const both = joinPair(reading, last, gap, mention)
      if (both !== undefined) {
        joined.pop()
        current = both
      }
    }
    joined.push(current)
  }
  return joined.map((mention) => bounded(reading, mention))
}

function isPlain(value: Value): value is PlainValue {
  return !['range', 'phone', 'url', 'email', 'ip', 'identifier'].includes(value.type)
}

function joinPair(reading: Reading, a: Mention, gap: string, b: Mention): Mention | undefined {
  if (!isPlain(a.value) || !isPlain(b.value)) return undefined
  const whole = combined(a.value, gap, b.value)
  if (whole !== undefined) return { start: a.start, end: b.end, value: whole }
  const between = /(?:^|[^a-z])between $|^在?$/.test(
    reading.folded.slice(Math.max(0, a.start - 9), a.start),
  )
  if (!RANGE_LINKS.has(gap) && !(between && AND_LINKS.has(gap))) return undefined
  const ends = matching(a.value, b.value)
  return ends === undefined
    ? undefined
    : { start: a.start, end: b.end, value: range(ends[0], ends[1]) }
}

/** The two ends of a range; a bare number takes the other's unit. */
function matching(a: PlainValue, b: PlainValue): readonly [PlainValue, PlainValue] | undefined {
  if (a.type === b.type) return sameMeasure(a, b) ? [a, b] : undefined
  if (a.type === 'number' && b.type !== 'date' && b.type !== 'ordinal') {
    const low = like(b, a.value)
    return low === undefined ? undefined : [low, b]
  }
  if (b.type === 'number' && a.type !== 'date' && a.type !== 'ordinal') {
    const high = like(a, b.value)
    return high === undefined ? undefined : [a, high]
  }
  return undefined
}

function sameMeasure(a: PlainValue, b: PlainValue): boolean {
  return a.type !== 'quantity' || b.type !== 'quantity' || a.dimension === b.dimension
}

/** `value` in the measure of `model`. */
function like(model: PlainValue, value: number): PlainValue | undefined {
  switch (model.type) {
    case 'money':
    case 'percent':
      return { ...model, value }
    case 'duration':
      return { ...model, value, seconds: (model.seconds / model.value) * value }
    case 'quantity':
      return model.dimension === 'temperature'
        ? { ...model, value, base: model.base }
        : { ...model, value, base: (model.base / model.value) * value }
    case 'time':
      return {
        type: 'time',
        hour: value,
        minute: 0,
        ...(model.ambiguous ? { ambiguous: true as const } : {}),
      }
    default:
      return undefined
  }
}

/** One value from two: a date and its time, 3 dollars and 50 cents, 7 feet 10 inches, 1 hour 30 minutes. */
function combined(a: PlainValue, gap: string, b: PlainValue): PlainValue | undefined {
  if (a.type === 'date' && b.type === 'time' && DATE_TIME_LINKS.has(gap)) return dateTime(a, b)
  if (a.type === 'time' && b.type === 'date' && DATE_TIME_LINKS.has(gap)) return dateTime(b, a)
  if (!PART_LINKS.has(gap)) return undefined
  if (a.type === 'duration' && b.type === 'duration' && b.seconds < a.seconds) {
    const seconds = a.seconds + b.seconds
    return { type: 'duration', value: (a.value * seconds) / a.seconds, unit: a.unit, seconds }
  }
  if (a.type === 'duration' && b.type === 'number' && b.value === 0.5 && gap === ' and ')
    return { ...a, value: a.value + 0.5, seconds: (a.seconds * (a.value + 0.5)) / a.value }
  return undefined
}

function dateTime(date: DateTimeValue['date'], time: DateTimeValue['time']): DateTimeValue {
  return { type: 'datetime', date, time }
}

const BOUNDS_BEFORE: readonly (readonly [string, Bound])[] = [
  ['about ', 'about'],
  ['around ', 'about'],
  ['approximately ', 'about'],
  ['roughly ', 'about'],
  ['nearly ', 'about'],
  ['almost ', 'about'],
  ['~', 'about'],
  ['大约', 'about'],
  ['大概', 'about'],
  ['约', 'about'],
  ['差不多', 'about'],
  ['at least ', 'at-least'],
  ['a minimum of ', 'at-least'],
  ['no less than ', 'at-least'],
  ['not less than ', 'at-least'],
  ['至少', 'at-least'],
  ['最少', 'at-least'],
  ['不少于', 'at-least'],
  ['不低于', 'at-least'],
  ['at most ', 'at-most'],
  ['up to ', 'at-most'],
  ['no more than ', 'at-most'],
  ['not more than ', 'at-most'],
  ['a maximum of ', 'at-most'],
  ['within ', 'at-most'],
  ['最多', 'at-most'],
  ['至多', 'at-most'],
  ['不超过', 'at-most'],
  ['不多于', 'at-most'],
  ['more than ', 'more-than'],
  ['over ', 'more-than'],
  ['above ', 'more-than'],
  ['exceeding ', 'more-than'],
  ['超过', 'more-than'],
  ['多于', 'more-than'],
  ['高于', 'more-than'],
  ['less than ', 'less-than'],
  ['under ', 'less-than'],
  ['below ', 'less-than'],
  ['fewer than ', 'less-than'],
  ['不到', 'less-than'],
  ['少于', 'less-than'],
  ['低于', 'less-than'],
  ['不足', 'less-than'],
]
const BOUNDS_AFTER: readonly (readonly [string, Bound])[] = [
  ['左右', 'about'],
  ['上下', 'about'],
  ['以上', 'at-least'],
  ['起', 'at-least'],
  ['以内', 'at-most'],
  ['之内', 'at-most'],
  ['内', 'at-most'],
  ['以下', 'at-most'],
  [' or more', 'at-least'],
  [' or less', 'at-most'],
  ['+', 'at-least'],
]

function bounded(reading: Reading, mention: Mention): Mention {
  const before = reading.folded.slice(Math.max(0, mention.start - 16), mention.start)
  const after = reading.folded.slice(mention.end, mention.end + 8)
  const bound =
    BOUNDS_AFTER.find(([word]) => after.startsWith(word))?.[1] ??
    [...BOUNDS_BEFORE]
      .sort((a, b) => b[0].length - a[0].length)
      .find(([word]) => before.endsWith(word))?.[1]
  return bound === undefined ? mention : { ...mention, bound }
}
