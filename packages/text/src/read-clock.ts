import { addDays, addMonths, type Day, isoDay, isRealDay, type WallClock } from './dates.ts'
import type { Reading } from './read-reading.ts'
import type { DateValue } from './value.ts'

/** Shifts beyond this many days leave the calendar. */
const FARTHEST = 1_000_000

/** The wall clock that the reader was given, in its zone. */
export function clockOf(reading: Reading): WallClock | undefined {
  return reading.clock
}

/** A date with year, month and day. */
export function fullDate(day: Day, relative = false): DateValue {
  return {
    type: 'date',
    year: day.year,
    month: day.month,
    day: day.day,
    ...(day.year >= 1000 && day.year <= 9999 ? { iso: isoDay(day) } : {}),
    ...(relative ? { relative: true as const } : {}),
  }
}

/** A date from what is known of it; nothing if no calendar has such a day. */
export function dateFrom(parts: {
  readonly year?: number | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
}): DateValue | undefined {
  const { year, month, day } = parts
  if (month !== undefined && (month < 1 || month > 12)) return undefined
  if (day !== undefined && !isRealDay({ year: year ?? 2024, month: month ?? 1, day }))
    return undefined
  if (year !== undefined && month !== undefined && day !== undefined)
    return fullDate({ year, month, day })
  return {
    type: 'date',
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  }
}

/** Today moved by days; unresolved without a clock. */
export function dayFromNow(reading: Reading, days: number): DateValue {
  const now = clockOf(reading)
  if (now === undefined || Math.abs(days) > FARTHEST) return { type: 'date', relative: true }
  return fullDate(addDays(now, days), true)
}

/** Today moved by calendar units. */
export function dayMoved(
  reading: Reading,
  amount: number,
  unit: 'day' | 'week' | 'month' | 'quarter' | 'year',
): DateValue {
  const now = clockOf(reading)
  const days = { day: 1, week: 7, month: 31, quarter: 92, year: 366 }[unit]
  if (now === undefined || Math.abs(amount * days) > FARTHEST)
    return { type: 'date', relative: true }
  return fullDate(moveDay(now, amount, unit), true)
}

/** A day moved by calendar units. Parts of months and years become days. */
export function moveDay(
  day: Day,
  amount: number,
  unit: 'day' | 'week' | 'month' | 'quarter' | 'year',
): Day {
  if (unit === 'day') return addDays(day, Math.trunc(amount))
  if (unit === 'week') return addDays(day, Math.trunc(amount * 7))
  const months = amount * { month: 1, quarter: 3, year: 12 }[unit]
  const whole = Math.trunc(months)
  return addDays(addMonths(day, whole), Math.trunc((months - whole) * 30))
}
