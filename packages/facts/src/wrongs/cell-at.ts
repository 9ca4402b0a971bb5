import type { SourceRef } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import type { Cell } from '../sources/row.ts'
import { fewRows } from './few-rows.ts'

/** The cell that evidence shows, if it is of what is spoken of or of the few rows that there are. */
export function cellAt({ id, pointer }: SourceRef, at: Case): Cell | undefined {
  if (pointer === undefined) return undefined
  for (const { cells } of [...at.focus.families.slice(0, 4), ...fewRows(at.world)]) {
    const found = cells.find((cell) => cell.pointer === pointer && cell.row.origin.id === id)
    if (found !== undefined) return found
  }
  return undefined
}
