import type { Case } from '../case.ts'
import { isInForce } from '../sources/freshness.ts'
import type { Cell, Row } from '../sources/row.ts'
import type { Passage } from './passages.ts'

/** Cells and passages that something may be worked out from. */
export interface Held {
  readonly cells: readonly Cell[]
  readonly passages: readonly Passage[]
}

const FEW_PASSAGES = 24

/** All rows and passages, where there are few of them: any may be what a sum is made of. */
export function littleKnown(at: Case): Held | undefined {
  return at.once(readLittle)
}

/** The prose is so short that all of it may be looked at. */
export function isLittleProse({ world }: Case): boolean {
  return world.passages.every(({ size }) => size <= FEW_PASSAGES)
}

function readLittle(at: Case): Held | undefined {
  const passages = at.world.passages.map((index) => index.few(FEW_PASSAGES))
  const isLittle = passages.every((few) => few !== undefined)
  const cells = onlyCells(at).filter((cell) => isInForce(cell, at.world.turn))
  return isLittle ? { cells, passages: passages.flat() } : undefined
}

/** All cells, where there are few. */
export function fewCells(at: Case): readonly Cell[] {
  return littleKnown(at)?.cells ?? []
}

/** All passages, where there are few. */
export function passagesOfFew(at: Case): readonly Passage[] {
  return littleKnown(at)?.passages ?? []
}

/** The rows of one source, where it is small. */
export function rowsOfSource(id: string, { world }: Case): readonly Row[] {
  return world.indexes
    .filter(({ small }) => small)
    .flatMap(({ bySource }) => bySource.get(id)?.rows ?? [])
}

/** Rows of the same list, or under keys side by side, this one among them. */
export function rowsBeside({ pointer, label, origin }: Row, at: Case): readonly Row[] {
  const list = pointer.slice(0, pointer.lastIndexOf('/') + 1)
  if (list === '') return []
  return rowsOfSource(origin.id, at).filter(
    (row) =>
      row.label === label &&
      row.pointer.startsWith(list) &&
      !row.pointer.slice(list.length).includes('/'),
  )
}

export const FEW_CELLS = 80

/** The cells of small sources, if they are few in all. */
export function onlyCells(at: Case): readonly Cell[] {
  const cells = at.world.indexes
    .filter((index) => index.small)
    .flatMap((index) => index.rows.slice(0, FEW_CELLS).flatMap((row) => row.cells))
  return cells.length <= FEW_CELLS ? cells : []
}
