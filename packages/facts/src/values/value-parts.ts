import type { ClaimValue } from '@vouchsafe/core'
import type { Value } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import type { Judgement } from '../evidence.ts'
import { hitOf } from '../lookup/hits.ts'
import type { Cell } from '../sources/row.ts'
import { valueKeys } from './value-keys.ts'

/** A day with a time, or a range, may be told of by two fields; so may a day with the window of time on it. */
export function partsOf(value: Value): readonly Value[] {
  if (value.type === 'datetime') return [value.date, value.time]
  if (value.type !== 'range') return []
  const { low, high } = value
  if (low?.type === 'datetime' && high?.type === 'datetime' && low.date.iso === high.date.iso)
    return [low.date, { ...value, low: low.time, high: high.time }]
  return value.low !== undefined && value.high !== undefined ? [value.low, value.high] : []
}

/** Only one part of the value agreed with the fact. */
export function isPartly(value: Value, judgement: Judgement, at: Case): boolean {
  if (value.type !== 'datetime' && value.type !== 'range') return false
  if (judgement.evidence.some((each) => each.source.pointer === undefined)) return false
  const cells = at.world.indexes
    .flatMap((index) => index.holding(valueKeys(value)))
    .filter((cell) =>
      judgement.evidence.some(
        ({ source }) => source.pointer === cell.pointer && source.id === cell.row.origin.id,
      ),
    )
  return cells.length > 0 && !cells.some((cell) => isEqual(value, cell, at))
}

function isEqual(value: Value, cell: Cell, at: Case): boolean {
  if (hitOf(cell, value, at).comparison !== 'equal') return false
  // A day agrees with a day and its time; a day with its time needs both.
  return !isTimed(value) || cell.values.some(isTimed)
}

function isTimed(value: ClaimValue): boolean {
  return value.type === 'range' ? value.low?.type === 'datetime' : value.type === 'datetime'
}
