import type { ClaimValue } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import type { Cell } from '../sources/row.ts'
import type { Family } from '../subject/family.ts'
import { FITS, type Fit, fitOf, fitsAtLeast } from '../subject/profile.ts'

/** How much of an attribute a family has: one amount, or from the least to the most that its parts have. */
export interface Measure {
  /** Field and unit: only what agrees in both can be ranked. */
  readonly of: string
  readonly fit: Fit
  readonly low: number
  readonly high: number
  /** The first cell that states it. */
  readonly cell: Cell
}

/** Two sides of a comparison, measured alike. */
export interface Sides {
  readonly own: Measure
  readonly other: Measure
}

/** A record with more parts than this is not ranked. */
const MOST_CELLS = 400

/** All measures of what the claim ranks by, the best fitting first. */
export function measuresOf(family: Family, at: Case): readonly Measure[] {
  const measures = new Map<string, Measure>()
  for (const cell of family.cells.slice(0, MOST_CELLS)) {
    if (cell.names !== undefined) continue
    const fit = fitOf(cell, at.profile)
    if (!fitsAtLeast(fit, 'named')) continue
    const [value] = cell.values
    const measured = value && amountOf(value)
    if (measured === undefined) continue
    const { unit, amount } = measured
    const of = `${cell.name} ${unit}`
    const known = measures.get(of)
    measures.set(of, {
      of,
      fit: known?.fit ?? fit,
      low: Math.min(known?.low ?? amount, amount),
      high: Math.max(known?.high ?? amount, amount),
      cell: known?.cell ?? cell,
    })
  }
  return [...measures.values()].sort((a, b) => FITS.indexOf(b.fit) - FITS.indexOf(a.fit))
}

/** What two families state in the same field and unit. */
export function sidesOf(own: readonly Measure[], others: readonly Measure[]): readonly Sides[] {
  return own.flatMap((measure) => {
    const other = others.find(({ of }) => of === measure.of)
    return other ? [{ own: measure, other }] : []
  })
}

function amountOf(
  value: ClaimValue,
): { readonly unit: string; readonly amount: number } | undefined {
  switch (value.type) {
    case 'money':
      return { unit: value.currency ?? 'money', amount: value.value }
    case 'number':
    case 'percent':
      return { unit: value.type, amount: value.value }
    case 'quantity':
      return { unit: value.dimension, amount: value.base }
    case 'duration':
      return { unit: 'seconds', amount: value.seconds }
    case 'time':
      return { unit: 'minutes', amount: value.hour * 60 + value.minute }
    default:
      return undefined
  }
}
