import type { FactIndex } from './fact-index.ts'
import type { Cell, FieldList, Row } from './row.ts'

/** A row with what belongs to it. */
export interface Family {
  readonly rows: ReadonlySet<Row>
  /** The row's own values first, then those below it, above it, and of rows it refers to. */
  readonly cells: readonly Cell[]
  readonly lists: readonly FieldList[]
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
  const below: Row[] = [...row.children]
  for (let at = 0; at < below.length && rows.size < MOST_ROWS; at += 1) {
    const child = below[at]
    if (child === undefined || rows.has(child)) continue
    rows.add(child)
    cells.push(...child.cells)
    lists.push(...child.lists)
    below.push(...child.children)
  }
  const own = new Set(cells.map((cell) => cell.field))
  for (let above = row.parent; above !== undefined; above = above.parent) {
    rows.add(above)
    cells.push(...above.cells.filter((cell) => !own.has(cell.field)))
    // Lists above the row hold the row itself, with its siblings.
    if (above.cells.length > 0) lists.push(...above.lists)
  }
  addReferred(rows, cells, indexes)
  return { rows, cells, lists }
}

function addReferred(rows: Set<Row>, cells: Cell[], indexes: readonly FactIndex[]): void {
  const codes = new Set(
    cells
      .filter((cell) => cell.names === 'code' && cell.name !== 'key')
      .map((cell) => String(cell.raw)),
  )
  let looked = 0
  for (const code of codes) {
    looked += 1
    if (looked > 40) return
    for (const index of indexes) {
      for (const row of index.owners(code).slice(0, 4)) {
        if (rows.has(row) || !isOwnedBy(row, code)) continue
        rows.add(row)
        cells.push(...row.cells)
      }
    }
  }
}

function isOwnedBy(row: Row, code: string): boolean {
  const first = row.cells.find((cell) => cell.names === 'code')
  return first !== undefined && String(first.raw) === code
}
