import { type DateValue, wallClock } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { valueKeys } from '../value-keys.ts'

/** Length of a day in milliseconds. */
export const DAY = 86_400_000

/** Names of the days in evidence; the first is Monday. */
const NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const

/** Noughth hour of a day, in milliseconds as if all clocks were of one zone; `undefined` if a part of the day is not known. */
export function timeOf(
  { year, month, day }: DateValue,
  fallback?: number | undefined,
): number | undefined {
  const in_ = year ?? fallback
  return in_ === undefined || month === undefined || day === undefined
    ? undefined
    : Date.UTC(in_, month - 1, day)
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayAt(time: number): number {
  return new Date(time).getUTCDay() || 7
}

export function weekdayName(weekday: number): string {
  return NAMES[weekday - 1] ?? ''
}

/** The present day where the turn takes place: in its zone if it names one, else as its clock is written. */
export function todayAt({ world }: Pick<Case, 'world'>): number | undefined {
  const { now, timeZone } = world.turn
  const clock = now === undefined ? undefined : wallClock(now, timeZone)
  return clock && Date.UTC(clock.year, clock.month - 1, clock.day)
}

/**
 * The days that a date without a year may be: in the years of what is known of that day, else nearest to the present day.
 * None, if nothing tells the year.
 */
export function daysMeant(date: DateValue, at: Case): readonly number[] {
  const written = timeOf(date)
  if (written !== undefined) return [written]
  const { month, day } = date
  if (day === undefined) return []
  if (month === undefined) return nearestOfMonths(day, at)
  const years = new Set(
    at.world.indexes
      .filter((index) => index.small)
      .flatMap((index) => index.holding(valueKeys(date)))
      .flatMap((cell) => cell.values)
      .flatMap((value) => {
        const known = value.type === 'datetime' ? value.date : value
        const same = known.type === 'date' && known.month === month && known.day === day
        return same && known.year !== undefined ? [known.year] : []
      }),
  )
  if (years.size > 0) return [...years].map((year) => Date.UTC(year, month - 1, day))
  const today = todayAt(at)
  if (today === undefined) return []
  const year = new Date(today).getUTCFullYear()
  const near = [year - 1, year, year + 1].map((each) => Date.UTC(each, month - 1, day))
  return [near.reduce((a, b) => (Math.abs(b - today) < Math.abs(a - today) ? b : a))]
}

/** The day of that number that is nearest to the present one: 10号 said on the first is the tenth of this month. */
function nearestOfMonths(day: number, at: Case): readonly number[] {
  const today = todayAt(at)
  if (today === undefined) return []
  const now = new Date(today)
  const near = [-1, 0, 1]
    .map((each) => Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + each, day))
    .filter((time) => new Date(time).getUTCDate() === day)
  const [first] = near
  if (first === undefined) return []
  return [near.reduce((a, b) => (Math.abs(b - today) < Math.abs(a - today) ? b : a), first)]
}
