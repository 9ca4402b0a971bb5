import type { ClaimValue, Evidence, SourceRef } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { iso } from '../iso-day.ts'
import { ownCells } from '../operands.ts'
import type { Cell } from '../row.ts'
import { DAY, timeOf, weekdayAt, weekdayName } from './calendar-day.ts'
import { LAST, OFF_FIELD, SESSIONS_FIELD, START_FIELD } from './day-words.ts'
import { recurrencesOf } from './recurring.ts'

const MOST_SESSIONS = 400

/**
 * `so the last one is on 25 November`: the day that follows from the first one, the days of the week and how often something
 * takes place, days that data leaves out not counted.
 */
export function deriveLast(value: ClaimValue, at: Case): Evidence | undefined {
  const date = value.type === 'range' ? value.high : value
  if (date?.type !== 'date' || date.month === undefined) return undefined
  const { text } = at.view.sentence
  const around = text.slice(Math.max(0, at.place.start - 40), at.place.end + 12)
  if (!LAST.test(around)) return undefined
  const cells = ownCells(at)
  for (const { weekdays, cells: named } of recurrencesOf(cells)) {
    const row = named[0]?.row
    const own = cells.filter((cell) => cell.row === row)
    const start = own.find(
      ({ name, values }) => START_FIELD.test(name) && dayIn(values) !== undefined,
    )
    const count = own.find(({ name, raw }) => SESSIONS_FIELD.test(name) && isCount(raw))
    const first = start && dayIn(start.values)
    if (start === undefined || count === undefined || first === undefined) continue
    const last = lastOf(first, weekdays, { count: Number(count.raw), off: offDaysOf(own) })
    if (last === undefined || !isDay(last, date)) continue
    const days = [...weekdays]
      .sort((a, b) => a - b)
      .map(weekdayName)
      .join(', ')
    const formula = `${iso(first)} + ${Number(count.raw)} × ${days} = ${iso(last)}`
    const inputs = [start, count, ...named].map(refOf)
    return {
      relation: 'supports',
      source: refOf(start),
      shows: formula,
      derivation: { operation: 'date-plus-duration', formula, inputs },
    }
  }
  return undefined
}

function refOf({ row, pointer }: Cell): SourceRef {
  return { id: row.origin.id, pointer }
}

function isCount(raw: Cell['raw']): boolean {
  const count = typeof raw === 'boolean' ? Number.NaN : Number(raw)
  return Number.isInteger(count) && count >= 1 && count <= MOST_SESSIONS
}

function isDay(time: number, date: { year?: number; month?: number; day?: number }): boolean {
  const known = new Date(time)
  return (
    known.getUTCMonth() + 1 === date.month &&
    (date.day === undefined || known.getUTCDate() === date.day) &&
    (date.year === undefined || known.getUTCFullYear() === date.year)
  )
}

function lastOf(
  first: number,
  weekdays: ReadonlySet<number>,
  { count, off }: { readonly count: number; readonly off: ReadonlySet<number> },
): number | undefined {
  if (!weekdays.has(weekdayAt(first))) return undefined
  let left = count
  for (let day = first, step = 0; step <= 7 * (MOST_SESSIONS + off.size); day += DAY, step += 1) {
    if (weekdays.has(weekdayAt(day)) && !off.has(day)) left -= 1
    if (left === 0) return day
  }
  return undefined
}

/** Days on which nothing takes place, by fields that say so: `skip_dates`, `holidays`, 停课日期. */
export function offDaysOf(cells: readonly Cell[]): ReadonlySet<number> {
  return new Set(
    cells.filter(({ field }) => OFF_FIELD.test(field)).flatMap(({ values }) => dayIn(values) ?? []),
  )
}

function dayIn(values: readonly ClaimValue[]): number | undefined {
  for (const value of values) {
    const date = value.type === 'datetime' ? value.date : value
    const time = date.type === 'date' ? timeOf(date) : undefined
    if (time !== undefined) return time
  }
  return undefined
}
