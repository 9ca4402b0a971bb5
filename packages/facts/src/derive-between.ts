import type { Evidence } from '@vouchsafe/core'
import type { DurationValue } from '@vouchsafe/text'
import type { Case } from './case.ts'
import { derivedEvidence } from './evidence.ts'
import { fewCells } from './little-known.ts'
import type { Cell, Row } from './row.ts'

interface Moment {
  readonly cell: Cell
  readonly seconds: number
  /** A time of day, of whichever day. */
  readonly isClock: boolean
}

const DAY = 86_400
const STAMP = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/
/** Records with more moments than these are logs, in which some two lie any length of time apart. */
const MOST_MOMENTS = 6

/**
 * The time between two moments of one record, told in hours or minutes: `4 hours and 10 minutes late` of `due` and `arrived`.
 * Moments are read with their zones, so that a flight is as long as it is.
 */
export function deriveBetween(value: DurationValue, at: Case): Evidence | undefined {
  if (value.seconds >= 2 * DAY || value.seconds % DAY === 0) return undefined
  const slack = at.precision.about ? Math.max(value.seconds * 0.05, 300) : 30
  const rows = new Map<Row, Moment[]>()
  for (const cell of fewCells(at)) {
    const moment = momentOf(cell)
    if (moment !== undefined) rows.set(cell.row, [...(rows.get(cell.row) ?? []), moment])
  }
  for (const moments of rows.values()) {
    if (moments.length > MOST_MOMENTS) continue
    for (const [index, a] of moments.entries())
      for (const b of moments.slice(index + 1))
        if (Math.abs(apart(a, b) - value.seconds) <= slack) return evidence(value, a, b)
  }
  return undefined
}

function momentOf(cell: Cell): Moment | undefined {
  const [value, ...others] = cell.values
  if (others.length > 0 || typeof cell.raw !== 'string') return undefined
  if (value?.type === 'time')
    return { cell, seconds: value.hour * 3600 + value.minute * 60, isClock: true }
  if (value?.type !== 'datetime' || !STAMP.test(cell.raw)) return undefined
  const time = Date.parse(cell.raw.replace(' ', 'T'))
  return Number.isNaN(time) ? undefined : { cell, seconds: time / 1000, isClock: false }
}

function apart(a: Moment, b: Moment): number {
  if (a.isClock !== b.isClock) return Number.NaN
  return Math.abs(a.seconds - b.seconds)
}

function evidence(value: DurationValue, a: Moment, b: Moment): Evidence {
  const [first, last] = a.seconds <= b.seconds ? [a.cell, b.cell] : [b.cell, a.cell]
  const formula = `${String(last.raw)} − ${String(first.raw)} = ${value.seconds / 60} min`
  return derivedEvidence(
    'duration-between',
    formula,
    [last, first].map(({ row, pointer }) => ({ source: { id: row.origin.id, pointer } })),
  )
}
