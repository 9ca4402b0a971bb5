import type { ClaimValue } from '@vouchsafe/core'
import { MONEY_ATTRIBUTES } from './attribute-words.ts'
import type { Case } from './case.ts'
import type { Family } from './family.ts'
import { FITS, type Fit, fitOf, fitsAtLeast, meets } from './profile.ts'
import type { Cell } from './row.ts'

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
    const amount = value && amountOf(value, cell)
    if (amount === undefined) continue
    const of = `${cell.name} ${amount.unit}`
    const known = measures.get(of)
    measures.set(of, {
      of,
      fit: known?.fit ?? fit,
      low: Math.min(known?.low ?? amount.low, amount.low),
      high: Math.max(known?.high ?? amount.high, amount.high),
      cell: known?.cell ?? cell,
    })
  }
  return [...measures.values()].sort((a, b) => FITS.indexOf(b.fit) - FITS.indexOf(a.fit))
}

/** What two families state in the same field and unit; else, where each states but one thing, those two in the same unit. */
export function sidesOf(own: readonly Measure[], others: readonly Measure[]): readonly Sides[] {
  const pairs = own.flatMap((measure) => {
    const other = others.find(({ of }) => of === measure.of)
    return other ? [{ own: measure, other }] : []
  })
  if (pairs.length > 0) return pairs
  const [a, more] = own
  const [b, further] = others
  if (a === undefined || b === undefined || more !== undefined || further !== undefined) return []
  return unitOf(a) === unitOf(b) ? [{ own: a, other: b }] : []
}

function unitOf({ of }: Measure): string {
  return of.slice(of.lastIndexOf(' ') + 1)
}

interface Amount {
  readonly unit: string
  readonly low: number
  readonly high: number
}

function amountOf(value: ClaimValue, cell: Cell): Amount | undefined {
  if (value.type === 'range') {
    const low = value.low && amountOf(value.low, cell)
    const high = value.high && amountOf(value.high, cell)
    if (low === undefined || high === undefined || low.unit !== high.unit) return undefined
    return { unit: low.unit, low: low.low, high: high.high }
  }
  const single = singleOf(value, cell)
  return single && { unit: single.unit, low: single.amount, high: single.amount }
}

function singleOf(
  value: ClaimValue,
  cell: Cell,
): { readonly unit: string; readonly amount: number } | undefined {
  switch (value.type) {
    case 'money':
      return { unit: value.currency ?? 'money', amount: value.value }
    case 'number':
      return {
        unit: meets(cell.attributes, MONEY_ATTRIBUTES) ? 'money' : 'number',
        amount: value.value,
      }
    case 'percent':
      return { unit: 'percent', amount: value.value }
    case 'quantity':
      return { unit: value.dimension, amount: value.base }
    case 'duration':
      return { unit: 'seconds', amount: value.seconds }
    case 'time':
      return { unit: 'minutes', amount: value.hour * 60 + value.minute }
    case 'date':
    case 'datetime': {
      const instant = instantOf(value)
      return instant === undefined ? undefined : { unit: 'instant', amount: instant }
    }
    default:
      return undefined
  }
}

function instantOf(value: Extract<ClaimValue, { type: 'date' | 'datetime' }>): number | undefined {
  const date = value.type === 'date' ? value : value.date
  const { year, month = 1, day = 1 } = date
  if (year === undefined) return undefined
  const time = value.type === 'datetime' ? value.time : { hour: 0, minute: 0 }
  return Date.UTC(year, month - 1, day, time.hour, time.minute)
}
