import type { Cell } from '../sources/row.ts'
import type { Setting } from './wrong.ts'

const MOST_ROWS = 120

/**
 * Values of the rows that a sentence is about, and all values that could bear it out: those of the few rows there are. With
 * no row named, the one thing that there is is meant.
 */
export function cellsSpokenOf({ view, before, world, finder }: Setting): {
  readonly cells: readonly Cell[]
  readonly all: readonly Cell[]
  /** A row is named, here or before. */
  readonly isNamed: boolean
} {
  const place = { start: view.sentence.text.length, end: view.sentence.text.length }
  const focus = finder.focus(view, place, before)
  const few = world.indexes
    .filter((index) => index.small)
    .flatMap(({ rows }) => rows.slice(0, MOST_ROWS))
    .flatMap(({ cells }) => cells)
  const named = focus.level === 'guess' ? [] : focus.families
  const cells = named.slice(0, 4).flatMap((family) => family.cells.slice(0, 400))
  return {
    cells: cells.length > 0 ? cells : few,
    all: [...cells, ...few],
    isNamed: cells.length > 0,
  }
}
