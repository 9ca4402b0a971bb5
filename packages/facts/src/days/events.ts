import type { ClaimValue } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import type { Hit } from '../hits.ts'
import { fitsAtLeast } from '../profile.ts'
import { timeOf, todayAt } from './calendar-day.ts'

/**
 * The record's day has passed and the one that is told is to come: when something was sent is no denial of when it will arrive.
 * Where the claim names the very field, it is one.
 */
export function isOtherEvent({ cell, fit }: Hit, value: ClaimValue, at: Case): boolean {
  if (fitsAtLeast(fit, 'named')) return false
  const today = todayAt(at)
  const told = lastDay(value, today)
  if (today === undefined || told === undefined || told <= today) return false
  const known = cell.values.map((each) => lastDay(each, today))
  return known.length > 0 && known.every((day) => day !== undefined && day <= today)
}

function lastDay(value: ClaimValue, today: number | undefined): number | undefined {
  const end = value.type === 'range' ? (value.high ?? value.low) : value
  const date = end?.type === 'datetime' ? end.date : end
  const year = today === undefined ? undefined : new Date(today).getUTCFullYear()
  return date?.type === 'date' ? timeOf(date, year) : undefined
}
