import type { CalendarUnit } from './calendar-words.ts'
import {
  addDays,
  addMonths,
  addSeconds,
  type Day,
  daysIn,
  mondayOf,
  type WallClock,
} from './dates.ts'
import { clockOf, fullDate } from './read-clock.ts'
import type { Reading } from './read-reading.ts'
import type { DateTimeValue, DateValue, RangeValue } from './value.ts'

/** From one day to another, both meant. */
export function daySpan(low: Day, high: Day): RangeValue {
  return {
    type: 'range',
    low: fullDate(low, true),
    high: fullDate(high, true),
    lowInclusive: true,
    highInclusive: true,
  }
}

/** A date and time of the wall clock. */
export function momentOfClock({ hour, minute, second, ...day }: WallClock): DateTimeValue {
  const time = { type: 'time' as const, hour, minute, ...(second === 0 ? {} : { second }) }
  return { type: 'datetime', date: fullDate(day, true), time }
}

const UNKNOWN: DateValue = { type: 'date', relative: true }

/** Further away than this, calendar arithmetic ends. */
const MOST = 10_000

/** The week, month, quarter or year that is `shift` away from the present one. */
export function periodOf(
  reading: Reading,
  unit: CalendarUnit,
  shift: number,
): DateValue | RangeValue {
  const now = clockOf(reading)
  if (now === undefined || Math.abs(shift) > MOST) return UNKNOWN
  switch (unit) {
    case 'year':
      return { type: 'date', year: now.year + shift, relative: true }
    case 'quarter':
      return quarterOf(now.year, Math.ceil(now.month / 3) + shift)
    case 'month': {
      const { year, month } = addMonths({ ...now, day: 1 }, shift)
      return { type: 'date', year, month, relative: true }
    }
    case 'weekend': {
      const monday = addDays(mondayOf(now), shift * 7)
      return daySpan(addDays(monday, 5), addDays(monday, 6))
    }
    case 'week': {
      const monday = addDays(mondayOf(now), shift * 7)
      return daySpan(monday, addDays(monday, 6))
    }
    default:
      return fullDate(addDays(now, shift), true)
  }
}

/** A quarter by number; 0 is the last of the year before. */
export function quarterOf(year: number, quarter: number): RangeValue {
  const first = addMonths({ year, month: 1, day: 1 }, (quarter - 1) * 3)
  const last = addMonths(first, 2)
  return daySpan(first, { ...last, day: daysIn(last.year, last.month) })
}

/** The days or longer units that lie right behind (`forward` false) or ahead. */
export function spanFromNow(
  reading: Reading,
  unit: CalendarUnit,
  count: number,
  forward: boolean,
): DateValue | RangeValue {
  const now = clockOf(reading)
  if (now === undefined || count > MOST || count <= 0) return UNKNOWN
  if (unit === 'second' || unit === 'minute' || unit === 'hour') {
    const seconds = count * { second: 1, minute: 60, hour: 3600 }[unit]
    const other = addSeconds(now, forward ? seconds : -seconds)
    const [low, high] = forward ? [now, other] : [other, now]
    return {
      type: 'range',
      low: momentOfClock(low),
      high: momentOfClock(high),
      lowInclusive: true,
      highInclusive: true,
    }
  }
  const [low, high] = forward ? ahead(now, unit, count) : behind(now, unit, count)
  return daySpan(low, high)
}

function ahead(now: Day, unit: CalendarUnit, count: number): readonly [Day, Day] {
  const first = addDays(now, 1)
  if (unit === 'day') return [first, addDays(now, count)]
  if (unit === 'week' || unit === 'weekend') return [first, addDays(now, count * 7)]
  return [first, addMonths(now, count * monthsIn(unit))]
}

function behind(now: Day, unit: CalendarUnit, count: number): readonly [Day, Day] {
  const last = addDays(now, -1)
  if (unit === 'day') return [addDays(now, -count), last]
  if (unit === 'week' || unit === 'weekend') return [addDays(now, -count * 7), last]
  return [addMonths(now, -count * monthsIn(unit)), last]
}

function monthsIn(unit: CalendarUnit): number {
  return unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1
}
