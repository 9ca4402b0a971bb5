import type { DurationValue } from '@vouchsafe/text'

/** Units of the calendar, in months. */
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 }

/** True for units whose length in days depends on the date. */
export function isCalendarUnit(unit: DurationValue['unit']): boolean {
  return MONTHS[unit] !== undefined
}

/** A length of time in months, where its unit is one of the calendar: two years are 24 months, however many days they have. */
export function monthsOf({ unit, value }: DurationValue): number | undefined {
  const months = MONTHS[unit]
  return months === undefined ? undefined : months * value
}
