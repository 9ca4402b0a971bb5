import type { ClaimValue } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import type { Hit } from '../lookup/hits.ts'
import { fitsAtLeast } from '../subject/profile.ts'
import { timeOf, todayAt } from './calendar-day.ts'

/**
 * The record's day has passed and the one that is told is to come: when something was sent is no denial of when it will arrive.
 * Where the claim names the very field, it is one.
 */
export function isOtherEvent({ cell, fit }: Hit, value: ClaimValue, at: Case): boolean {
  if (fitsAtLeast(fit, 'named')) return false
  const today = todayAt(at)
  if (today === undefined || !(lastDay(value, today) > today)) return false
  return cell.values.every((each) => lastDay(each, today) <= today)
}

/** `NaN` if the value is no day. */
function lastDay(value: ClaimValue, today: number): number {
  const end = value.type === 'range' ? (value.high ?? value.low) : value
  const date = end?.type === 'datetime' ? end.date : end
  const day = date?.type === 'date' ? timeOf(date, new Date(today).getUTCFullYear()) : undefined
  return day ?? Number.NaN
}
