import type { SourceRef } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import type { Cell } from '../row.ts'

/** The cell that evidence shows, if it is of what is spoken of or of the few rows that there are. */
export function cellAt(source: SourceRef | undefined, at: Case): Cell | undefined {
  const pointer = source?.pointer
  if (source === undefined || pointer === undefined) return undefined
  const isIt = (cell: Cell) => cell.pointer === pointer && cell.row.origin.id === source.id
  for (const { cells } of at.focus.families.slice(0, 4)) {
    const found = cells.find(isIt)
    if (found !== undefined) return found
  }
  for (const { small, rows } of at.world.indexes) {
    if (!small) continue
    for (const { cells } of rows.slice(0, 60)) {
      const found = cells.find(isIt)
      if (found !== undefined) return found
    }
  }
  return undefined
}
