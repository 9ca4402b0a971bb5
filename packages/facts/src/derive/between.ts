import type { Evidence } from '@vouchsafe/core'
import type { DurationValue } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { derivedEvidence } from '../evidence.ts'
import { fewCells } from '../lookup/little-known.ts'
import type { Cell, Row } from '../sources/row.ts'

interface Moment {
  readonly cell: Cell
  /** From some noughth moment on: of its day, for a time of day. */
  readonly seconds: number
}

const DAY = 86_400
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
        if (Math.abs(Math.abs(a.seconds - b.seconds) - value.seconds) <= slack)
          return evidence(value, a, b)
  }
  return undefined
}

function momentOf(cell: Cell): Moment | undefined {
  const [value, ...others] = cell.values
  if (others.length > 0 || typeof cell.raw !== 'string') return undefined
  if (value?.type === 'time') return { cell, seconds: value.hour * 3600 + value.minute * 60 }
  if (value?.type !== 'datetime') return undefined
  return { cell, seconds: Date.parse(cell.raw.replace(' ', 'T')) / 1000 }
}

function evidence(value: DurationValue, a: Moment, b: Moment): Evidence {
  const cells = [b.cell, a.cell]
  const formula = `${cells.map(({ raw }) => String(raw)).join(' − ')} = ${value.seconds / 60} min`
  return derivedEvidence(
    'duration-between',
    formula,
    cells.map(({ row, pointer }) => ({ source: { id: row.origin.id, pointer } })),
  )
}
