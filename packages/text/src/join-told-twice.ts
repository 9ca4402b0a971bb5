import { addDays, addMonths, type Day, isoDay, isRealDay, weekdayOf } from './dates.ts'
import { clockOf, fullDate } from './read-clock.ts'
import type { Reading } from './read-reading.ts'
import type { Token } from './read-token.ts'
import type { DateValue } from './value.ts'

/** Between a day and the same day told again: an opening bracket, or nothing where that bracket is still open. */
const IN_BRACKETS = /^ ?\( ?(?:即|也就是|就是|that is,? |i\.e\. )?$/
const WITHIN_BRACKETS = /^[,，、 ]{0,2}$/

/**
 * 明天(20号周一), 8月22日(周六), `tomorrow (Monday 20 April)`: one day told twice, with its brackets. Where the two do not
 * agree they stay apart, and one of them is wrong.
 */
export function joinToldTwice(
  a: Token,
  gap: string,
  b: Token,
  reading: Reading,
): Token | undefined {
  if (a.calendar?.role !== 'day' || b.calendar?.role !== 'day') return undefined
  if (a.value.type !== 'date' || b.value.type !== 'date') return undefined
  const { folded } = reading
  const opens = IN_BRACKETS.test(gap)
  const isOpen = () => WITHIN_BRACKETS.test(gap) && hasOpenBracket(folded.slice(a.start, a.end))
  // 明天周一: a day that is placed already, with its weekday.
  const besides =
    gap === '' && a.value.relative === true && b.calendar.bare !== undefined && !a.calendar.bare
  if (!opens && !besides && !isOpen()) return undefined
  const value = common(a, b, reading)
  if (value === undefined) return undefined
  const closes = (opens || isOpen()) && folded.charAt(b.end) === ')'
  // What is still in the brackets is joined next.
  return { start: a.start, end: closes ? b.end + 1 : b.end, value, calendar: { role: 'day' } }
}

function hasOpenBracket(words: string): boolean {
  return words.lastIndexOf('(') > words.lastIndexOf(')')
}

/** The one day that both can be; a date without its year is the next such day, or the last one. */
function common(a: Token, b: Token, reading: Reading): DateValue | undefined {
  const told = [partsOf(a), partsOf(b)]
  const first = <K extends keyof Parts>(name: K) =>
    told.find((each) => each[name] !== undefined)?.[name]
  const [year, month, day, weekday] = [
    first('year'),
    first('month'),
    first('day'),
    first('weekday'),
  ]
  if (day === undefined) return undefined
  for (const date of candidates(reading, { year, month, day })) {
    const agree = told.every(
      (each) =>
        (each.year ?? date.year) === date.year &&
        (each.month ?? date.month) === date.month &&
        (each.day ?? date.day) === date.day &&
        (each.weekday ?? weekdayOf(date)) === weekdayOf(date),
    )
    if (agree) return { ...fullDate(date, true), ...(weekday !== undefined && { weekday }) }
  }
  return undefined
}

/** The days that a date may mean, the likeliest first: a wrong weekday does not make it one of another year. */
function candidates(
  reading: Reading,
  { year, month, day }: Parts & { readonly day: number },
): readonly Day[] {
  const now = clockOf(reading)
  const days: Day[] = []
  if (year !== undefined && month !== undefined) days.push({ year, month, day })
  else if (now !== undefined && month !== undefined)
    days.push({ year: now.year, month, day }, { year: now.year + 1, month, day })
  else if (now !== undefined) {
    const here = { year: now.year, month: now.month, day: 1 }
    const next = addMonths(here, 1)
    days.push({ ...here, day }, { ...next, day })
  }
  return days.filter((date) => isRealDay(date) && isNear(date, now))
}

/** Half a year back at most, and a year ahead. */
function isNear(date: Day, now: Day | undefined): boolean {
  if (now === undefined) return true
  const at = isoDay(date)
  return at >= isoDay(addDays(now, -183)) && at <= isoDay(addDays(now, 366))
}

interface Parts {
  readonly year?: number | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
  readonly weekday?: number | undefined
}

/** What a token tells of its day: of a bare weekday the weekday alone. */
function partsOf({ value, calendar }: Token): Parts {
  if (value.type !== 'date') return {}
  const { year, month, day, weekday } = value
  if (calendar?.role === 'day' && calendar.bare === 'weekday') return weekday ? { weekday } : {}
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(weekday !== undefined && { weekday }),
  }
}
