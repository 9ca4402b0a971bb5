import type { ClaimValue } from '@vouchsafe/core'
import type { Case } from './case.ts'
import { compareValues } from './compare.ts'
import type { Family } from './family.ts'
import type { Row } from './row.ts'

/**
 * How many of the sentence's other statements a row bears out: its other values, and texts of cells that stand in it. A
 * sentence that describes one row by several values speaks of that row, also where it does not name it.
 */
export function coherence(row: Row, at: Case): number {
  const rows = new Set<Row>([row])
  for (let above = row.parent; above !== undefined; above = above.parent) rows.add(above)
  return borneOut(rows, at)
}

/** The same for all that belongs to a row. */
export function familyCoherence(family: Family, at: Case): number {
  const [own] = family.rows
  const rows = new Set<Row>()
  for (let above = own; above !== undefined; above = above.parent) rows.add(above)
  for (const child of own?.children ?? []) rows.add(child)
  return borneOut(rows, at)
}

function borneOut(rows: ReadonlySet<Row>, at: Case): number {
  const values = at.beside.filter((value) => isTelling(value) && holds(rows, value)).length
  const texts = new Set<string>()
  for (const mention of at.view.mentions.texts) {
    if (mention.start < at.place.end && at.place.start < mention.end) continue
    const cell = mention.cells.find((each) => rows.has(each.row))
    if (cell !== undefined) texts.add(cell.key)
  }
  return values + texts.size
}

function holds(rows: ReadonlySet<Row>, value: ClaimValue): boolean {
  for (const row of rows) {
    for (const cell of row.cells) {
      if (cell.values.some((fact) => compareValues(value, fact) === 'equal')) return true
    }
  }
  return false
}

/** Small whole numbers are held by many rows by chance; texts are counted as they stand. */
function isTelling(value: ClaimValue): boolean {
  if (value.type === 'text' || value.type === 'flag' || value.type === 'ordinal') return false
  if (value.type === 'number') return value.value >= 10 || !Number.isInteger(value.value)
  return !(value.type === 'quantity' && value.dimension === 'count')
}
