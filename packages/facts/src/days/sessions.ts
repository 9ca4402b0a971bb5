import type { ClaimValue, Evidence, SourceRef } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { ownCells } from '../derive/operands.ts'
import { iso } from '../sources/iso-day.ts'
import type { Cell } from '../sources/row.ts'
import { DAY, isOnDay, timeOf, weekdayAt, weekdayName } from './calendar-day.ts'
import { LAST, OFF_FIELD, SESSIONS_FIELD, START_FIELD } from './day-words.ts'
import { type Recurrence, recurrencesOf } from './recurring.ts'

/** No more days are counted, days off aside. */
const MOST_DAYS = 2800

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
  const ends = recurrencesOf(ownCells(at)).flatMap(endsOf)
  return ends.find(({ last }) => isOnDay(last, date))?.evidence
}

interface End {
  readonly last: number
  readonly evidence: Evidence
}

/** The last days of something, by each field that tells the first one and each that counts. */
function endsOf({ row, weekdays, cells: named }: Recurrence): readonly End[] {
  const off = offDaysOf(row.cells)
  const starts = row.cells.filter(({ name }) => START_FIELD.test(name))
  const counts = row.cells.filter(({ name }) => SESSIONS_FIELD.test(name))
  return starts.flatMap((start) =>
    daysIn(start).flatMap((first) =>
      counts.flatMap((count): readonly End[] => {
        const days = daysFrom(first, weekdays, off).slice(0, Number(count.raw))
        const [last] = days.slice(-1)
        if (last === undefined) return []
        const names = [...new Set(days.map(weekdayName))].join(', ')
        const formula = `${iso(first)} + ${days.length} × ${names} = ${iso(last)}`
        const inputs = [start, count, ...named].map(refOf)
        const derivation = { operation: 'date-plus-duration' as const, formula, inputs }
        const evidence = { relation: 'supports' as const, source: refOf(start), shows: formula }
        return [{ last, evidence: { ...evidence, derivation } }]
      }),
    ),
  )
}

function refOf({ row, pointer }: Cell): SourceRef {
  return { id: row.origin.id, pointer }
}

/** The days on which it takes place, from the first one on. */
function daysFrom(
  first: number,
  weekdays: ReadonlySet<number>,
  off: ReadonlySet<number>,
): readonly number[] {
  return Array.from({ length: MOST_DAYS }, (_, step) => first + step * DAY).filter(
    (day) => weekdays.has(weekdayAt(day)) && !off.has(day),
  )
}

/** Days on which nothing takes place, by fields that say so: `skip_dates`, `holidays`, 停课日期. */
export function offDaysOf(cells: readonly Cell[]): ReadonlySet<number> {
  return new Set(cells.filter(({ field }) => OFF_FIELD.test(field)).flatMap(daysIn))
}

/** The first day that a cell holds. */
function daysIn({ values }: Cell): readonly number[] {
  return values
    .flatMap((value) => {
      const date = value.type === 'datetime' ? value.date : value
      return date.type === 'date' ? (timeOf(date) ?? []) : []
    })
    .slice(0, 1)
}
