import type { FactIndex } from '../lookup/fact-index.ts'
import type { Cell, FieldList, Row } from '../sources/row.ts'

/** A row with what belongs to it. */
export interface Family {
  /** The row itself, which is the first of `rows`. */
  readonly row: Row
  readonly rows: ReadonlySet<Row>
  /** The row's own values first, then those below it, above it, and of rows it refers to. */
  readonly cells: readonly Cell[]
  readonly lists: readonly FieldList[]
  /** Rows of other sources that bear the same code of their own: two accounts of one thing. */
  readonly twins: readonly Row[]
}

/** Rows below a row are taken up to this many. */
const MOST_ROWS = 300

/**
 * What may be said of a row: its own values; those of its parts (an order's items, a product's variants); those of what
 * it is part of, unless it has its own; and of records that it refers to by their code (a payment by its method).
 */
export function familyOf(row: Row, indexes: readonly FactIndex[]): Family {
  const rows = new Set<Row>([row])
  const cells = [...row.cells]
  const lists = [...row.lists]
  const below = [...row.children]
  for (const child of below) {
    if (rows.size >= MOST_ROWS) break
    rows.add(child)
    cells.push(...child.cells)
    lists.push(...child.lists)
    below.push(...child.children)
  }
  const own = cells.length
  for (let above = row.parent; above !== undefined; above = above.parent) {
    rows.add(above)
    if (above.cells.length === 0) continue
    const fields = new Set(cells.slice(0, own).map((cell) => cell.field))
    cells.push(...above.cells.filter((cell) => !fields.has(cell.field)))
    // Lists above the row hold the row itself, with its siblings.
    lists.push(...above.lists)
  }
  addReferred(rows, cells, indexes)
  addReferring(row, rows, cells, indexes)
  return { row, rows, cells, lists, twins: twinsOf(row, indexes) }
}

/** Rows of other sources that bear the code of this one. */
export function twinsOf(row: Row, indexes: readonly FactIndex[]): readonly Row[] {
  const code = row.cells.find((cell) => cell.names === 'code')
  if (code === undefined) return []
  return indexes
    .flatMap((index) => index.owners(String(code.raw)).slice(0, 4))
    .filter((other) => other !== row && other.origin.id !== row.origin.id)
}

/**
 * Rows that only say something of this one: `{store: 'BHM', qty: 2}` has no name or code of its own, and its one code is
 * that of the store.
 */
function addReferring(
  row: Row,
  rows: Set<Row>,
  cells: Cell[],
  indexes: readonly FactIndex[],
): void {
  const own = row.cells.find((cell) => cell.names === 'code')
  if (own === undefined) return
  for (const index of indexes) {
    if (!index.small) continue
    for (const cell of index.holding([`t:${own.key}`])) {
      if (rows.has(cell.row) || cell.name === own.name) continue
      const isAnonymous = cell.row.cells.every((each) => each === cell || each.names === undefined)
      if (!isAnonymous || cell.row.children.length > 0) continue
      rows.add(cell.row)
      cells.push(...cell.row.cells)
    }
  }
}

function addReferred(rows: Set<Row>, cells: Cell[], indexes: readonly FactIndex[]): void {
  const codes = cells.filter((cell) => cell.names === 'code' && cell.name !== 'key')
  for (const cell of codes.slice(0, 60)) {
    for (const index of indexes) {
      for (const row of index.owners(String(cell.raw)).slice(0, 4)) {
        if (rows.has(row) || !isReferred(cell, row)) continue
        rows.add(row)
        cells.push(...row.cells)
      }
    }
  }
}

/**
 * The code is the other row's own and refers to it. Two rows with the same code in the same field are two accounts of one
 * thing, such as a flight in two reservations, and neither is part of the other.
 */
function isReferred(cell: Cell, row: Row): boolean {
  const own = row.cells.find((each) => each.names === 'code')
  return String(own?.raw) === String(cell.raw) && own?.name !== cell.name
}
