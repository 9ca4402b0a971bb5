import type { ClaimValue } from '@vouchsafe/core'
import type { TimeValue } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { cellEvidence, contradicted, type Judgement, supported } from '../evidence.ts'
import { ownCells } from '../operands.ts'
import type { Cell, Row } from '../row.ts'
import { EVERY, NOT_BEFORE, NOT_BEHIND, OFF_FIELD } from './day-words.ts'
import { weekdaysIn } from './weekday-cells.ts'

/** Something that takes place on the same days of every week. */
export interface Recurrence {
  readonly weekdays: ReadonlySet<number>
  /** The fields that name the days. */
  readonly cells: readonly Cell[]
  /** When it takes place on them, where fields beside them tell. */
  readonly times: readonly Cell[]
}

/** What a claim says of it. */
interface Told {
  readonly weekday: number
  readonly from?: TimeValue
  readonly to?: TimeValue
}

/** Holds 每周六下午2点 or `Mondays and Wednesdays, 6:30–8 pm` against the days and times that a record gives in fields of their own. */
export function checkRecurring(at: Case): Judgement | undefined {
  const { value } = at.claim
  const told = value && toldIn(value)
  if (told === undefined) return undefined
  const { text } = at.view.sentence
  const before = text.slice(at.clause.start, at.place.start)
  if (!EVERY.test(text.slice(at.clause.start, at.place.end))) return undefined
  const known = recurrencesOf(ownCells(at))
  const [first] = known
  if (first === undefined) return undefined
  const denies =
    NOT_BEHIND.test(text.slice(at.place.end, at.place.end + 16)) || NOT_BEFORE.test(before)
  const right = known.filter(
    (each) => (each.weekdays.has(told.weekday) && isAt(told, each)) !== denies,
  )
  const evidence = (of: readonly Recurrence[], relation: 'supports' | 'contradicts') =>
    of.flatMap(({ cells, times }) =>
      [...cells, ...times].map((cell) => cellEvidence(cell, relation)),
    )
  if (right.length > 0)
    return supported(evidence(right, 'supports'), 'A record gives these days and times.')
  return known.length === 1
    ? contradicted(evidence([first], 'contradicts'), 'The record gives other days or times.')
    : undefined
}

/** The recurrences of records: fields of nothing but days of the week, with the times beside them. */
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
  return [...found].map(([row, { days, cells: named }]) => ({
    weekdays: days,
    cells: named,
    times: row.cells.filter((cell) => cell.values.some((value) => spanOf(value) !== undefined)),
  }))
}

function isAt({ from, to }: Told, { times }: Recurrence): boolean {
  if (from === undefined && to === undefined) return true
  return times.some((cell) =>
    cell.values.some((value) => {
      const span = spanOf(value)
      if (span === undefined) return false
      // A time in a field of its own may be the beginning or the end.
      const ends = span.to === undefined ? times.flatMap(timesOf) : [span.to]
      return (
        (from === undefined || isSame(from, span.from)) &&
        (to === undefined || ends.some((end) => isSame(to, end)))
      )
    }),
  )
}

function timesOf({ values }: Cell): readonly TimeValue[] {
  return values.flatMap((value) => (value.type === 'time' ? [value] : []))
}

function spanOf(value: ClaimValue): { from: TimeValue; to?: TimeValue } | undefined {
  if (value.type === 'time') return { from: value }
  if (value.type !== 'range' || value.low?.type !== 'time') return undefined
  return { from: value.low, ...(value.high?.type === 'time' && { to: value.high }) }
}

/** A clock of twelve hours leaves open which half of the day is meant. */
function isSame(told: TimeValue, known: TimeValue): boolean {
  const [a, b] = [told, known].map(({ hour, minute }) => hour * 60 + minute) as [number, number]
  const isOpen = told.ambiguous === true || known.ambiguous === true
  return isOpen ? a % 720 === b % 720 : a % 1440 === b % 1440
}

/** A day of the week without a date, alone or with its times. */
function toldIn(value: ClaimValue): Told | undefined {
  if (value.type === 'date')
    return value.weekday === undefined ? undefined : { weekday: value.weekday }
  if (value.type === 'datetime')
    return value.date.weekday === undefined
      ? undefined
      : { weekday: value.date.weekday, from: value.time }
  if (value.type !== 'range') return undefined
  const { low, high } = value
  if (low?.type !== 'datetime' || low.date.weekday === undefined) return undefined
  const to = high?.type === 'datetime' ? high.time : high
  return {
    weekday: low.date.weekday,
    from: low.time,
    ...(to?.type === 'time' && { to }),
  }
}
