import type { Case } from '../case.ts'
import type { Family } from './family.ts'

/** What a claim may be about, and the row that it is of, where just one is spoken of. */
export type Meant = Pick<Family, 'rows' | 'cells'> & Partial<Pick<Family, 'row'>>

const MOST_ROWS = 60

/** Rows that a claim may be about: those spoken of, or the few that there are. */
export function familiesMeant({ focus, world }: Case): readonly Meant[] {
  if (focus.families.length > 0) return focus.families
  return world.small.map((index) => {
    const rows = index.rows.slice(0, MOST_ROWS)
    return { rows: new Set(rows), cells: rows.flatMap(({ cells }) => cells) }
  })
}
