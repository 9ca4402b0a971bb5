import type { Evidence } from '@vouchsafe/core'
import type { DateValue, Value } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { todayAt } from './calendar-day.ts'

const CLOCK: Evidence = { relation: 'mentions', source: { id: 'clock' } }
const AS_TODAY = /\b(?:today|now|right now|as of)\b|今天|今日|现在|目前|截至/i

/** `today (June 30)`, 今天6月3号: the clock itself says so. */
export function presentDay(value: Value, at: Case): Evidence | undefined {
  if (value.type !== 'date' || value.day === undefined) return undefined
  const today = todayAt(at)
  if (today === undefined || !isOn(value, new Date(today))) return undefined
  const around = at.view.sentence.text.slice(Math.max(0, at.place.start - 16), at.place.end + 12)
  return AS_TODAY.test(around) ? CLOCK : undefined
}

function isOn({ year, month, day }: DateValue, date: Date): boolean {
  return (
    day === date.getUTCDate() &&
    month === date.getUTCMonth() + 1 &&
    (year === undefined || year === date.getUTCFullYear())
  )
}
