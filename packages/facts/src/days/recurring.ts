import type { ClaimValue } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { ownCells } from '../derive/operands.ts'
import { cellEvidence, contradicted, type Judgement, supported } from '../evidence.ts'
import type { Cell, Row } from '../sources/row.ts'
import { compareValues } from '../values/compare.ts'
import { EVERY, NOT_BEHIND, OFF_FIELD } from './day-words.ts'
import { weekdaysIn } from './weekday-cells.ts'

/** Something that takes place on the same days of every week. */
export interface Recurrence {
  readonly row: Row
  readonly weekdays: ReadonlySet<number>
  /** The fields that name the days. */
  readonly cells: readonly Cell[]
}

/** What a claim says of it. */
interface Told {
  readonly weekday: number
  readonly times: readonly ClaimValue[]
}

/** Holds 每周六下午2点 or `Mondays and Wednesdays, 6:30–8 pm` against the days and times that a record gives in fields of their own. */
export function checkRecurring(at: Case): Judgement | undefined {
  const { value } = at.claim
  const told = value && toldIn(value)
  if (told === undefined) return undefined
  const { text } = at.view.sentence
  if (!EVERY.test(text.slice(at.clause.start, at.place.end))) return undefined
  const known = recurrencesOf(ownCells(at))
  if (known.length === 0) return undefined
  const denies = NOT_BEHIND.test(text.slice(at.place.end, at.place.end + 16))
  const right = known.filter(
    (each) => (each.weekdays.has(told.weekday) && isAt(told, each)) !== denies,
  )
  const evidence = (of: readonly Recurrence[], relation: 'supports' | 'contradicts') =>
    of.flatMap(({ cells, row }) =>
      [...cells, ...row.cells.filter((cell) => timesOf(cell).length > 0)].map((cell) =>
        cellEvidence(cell, relation),
      ),
    )
  return right.length > 0
    ? supported(evidence(right, 'supports'), 'A record gives these days and times.')
    : contradicted(evidence(known, 'contradicts'), 'The record gives other days or times.')
}

/** The recurrences of records: fields of nothing but days of the week. */
export function recurrencesOf(cells: readonly Cell[]): readonly Recurrence[] {
  const found = new Map<Row, { days: Set<number>; cells: Cell[] }>()
  for (const cell of cells) {
    if (OFF_FIELD.test(cell.field)) continue
    const days = weekdaysIn(cell)
    if (days === undefined) continue
    const known = found.get(cell.row) ?? { days: new Set<number>(), cells: [] }
    for (const day of days) known.days.add(day)
    known.cells.push(cell)
    found.set(cell.row, known)
  }
  return [...found].map(([row, { days, cells: named }]) => ({ row, weekdays: days, cells: named }))
}

/** The record gives all of the times that are told. */
function isAt({ times }: Told, { row }: Recurrence): boolean {
  const known = row.cells.flatMap(timesOf)
  return times.every((told) => known.some((time) => compareValues(told, time) === 'equal'))
}

function timesOf({ values }: Cell): readonly ClaimValue[] {
  return values
    .flatMap((value) => (value.type === 'range' ? [value.low, value.high] : [value]))
    .filter((value) => value?.type === 'time')
}

/** A day of the week without a date, alone or with its times. */
function toldIn(value: ClaimValue): Told | undefined {
  const [from, to] = value.type === 'range' ? [value.low, value.high] : [value]
  const date = from?.type === 'datetime' ? from.date : value
  if (date.type !== 'date' || date.weekday === undefined) return undefined
  const times = [from, to].flatMap((end) => (end?.type === 'datetime' ? end.time : (end ?? [])))
  return { weekday: date.weekday, times: times.filter(({ type }) => type === 'time') }
}
