import { type DateValue, wallClock } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { valueKeys } from '../values/value-keys.ts'

/** Length of a day in milliseconds. */
export const DAY = 86_400_000

/** Noughth hour of a day, in milliseconds as if all clocks were of one zone; `undefined` if a part of the day is not known. */
export function timeOf({ year, month, day }: DateValue, fallback?: number): number | undefined {
  const in_ = year ?? fallback
  return in_ === undefined || month === undefined || day === undefined
    ? undefined
    : Date.UTC(in_, month - 1, day)
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayAt(time: number): number {
  return new Date(time).getUTCDay() || 7
}

/** The name of a day's weekday in evidence: `Mon`. */
export function weekdayName(time: number): string {
  return new Date(time).toUTCString().slice(0, 3)
}

/** True if the day is the one that is told, as far as its parts are told. */
export function isOnDay(time: number, told: DateValue): boolean {
  const date = new Date(time)
  const month = told.month ?? date.getUTCMonth() + 1
  return (
    timeOf({ ...told, month }, date.getUTCFullYear()) === time &&
    (told.weekday === undefined || told.weekday === weekdayAt(time))
  )
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
  const known = at.world.indexes
    .flatMap((index) => index.holding(valueKeys(date)))
    .flatMap(({ values }) => values)
    .flatMap((value) => (value.type === 'date' && value.year !== undefined ? [value.year] : []))
  if (known.length > 0) return [...new Set(known)].flatMap((year) => timeOf(date, year) ?? [])
  const today = todayAt(at)
  return today === undefined ? [] : nearest(date, today)
}

/** The day without its year, or without its month, that is nearest to the present one: 10号 said on the first is the tenth of this month. */
function nearest(date: DateValue, today: number): readonly number[] {
  const now = new Date(today)
  const year = now.getUTCFullYear()
  return [-1, 0, 1]
    .flatMap((step) =>
      date.month === undefined
        ? (timeOf({ ...date, month: now.getUTCMonth() + 1 + step }, year) ?? [])
        : (timeOf(date, year + step) ?? []),
    )
    .filter((time) => new Date(time).getUTCDate() === date.day)
    .sort((a, b) => Math.abs(a - today) - Math.abs(b - today))
    .slice(0, 1)
}
