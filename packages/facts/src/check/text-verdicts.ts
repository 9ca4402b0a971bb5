import type { Case } from '../case.ts'
import { cellEvidence, contradicted, type Judgement, supported } from '../evidence.ts'
import { bestFit, type Hit } from '../lookup/hits.ts'
import type { Cell } from '../sources/row.ts'
import { coherence, familyCoherence } from '../subject/coherence.ts'
import { repairWith } from '../values/repair.ts'

export function byTextHits(hits: readonly Hit[]): Judgement {
  const fit = bestFit(hits)
  return supported(
    hits.filter((hit) => hit.fit === fit).map((hit) => cellEvidence(hit.cell, 'supports')),
    'A record of what is spoken of says so.',
  )
}

export function wrongText(rivals: readonly Hit[], text: string, at: Case): Judgement {
  return contradicted(
    rivals.map((hit) => cellEvidence(hit.cell, 'contradicts')),
    'The record spoken of says something else.',
    repairWith(rivals, { type: 'text', value: text }, at),
  )
}

/** What the rows spoken of hold in the field in which other rows hold the text. */
export function fieldRivals(play: readonly Hit[], at: Case): readonly Hit[] {
  if (at.focus.level === 'earlier' || at.focus.level === 'guess') return []
  if (play.length === 0 || play.some(({ cell }) => isTitle(cell) || cell.inList)) return []
  const fields = new Set(play.map(({ cell }) => cell.field))
  return at.focus.families.flatMap((family) =>
    family.cells
      .filter((cell) => fields.has(cell.field))
      .map((cell) => ({ cell, comparison: 'different', fit: 'near' }) as const),
  )
}

/** The first name of a row is the thing's own; others (`artist`, `venue`) are its properties. */
function isTitle(cell: Cell): boolean {
  if (cell.names === undefined) return false
  return cell.row.cells.find((each) => each.names === cell.names) === cell
}

/** The sentence's other values are those of a row that holds this one, more than of the row that it names. */
export function describesOther(play: readonly Hit[], at: Case): boolean {
  if (play.length === 0) return false
  const own = Math.max(0, ...at.focus.families.map((family) => familyCoherence(family, at)))
  return play.some((hit) => coherence(hit.cell.row, at, hit.cell) > own)
}
