import type { Case } from '../case.ts'
import { ATTRIBUTED } from '../check/attributed.ts'
import { cellEvidence, contradicted, type Judgement } from '../evidence.ts'
import { hitOf } from '../lookup/hits.ts'
import { rowsBeside } from '../lookup/little-known.ts'
import type { Row } from '../sources/row.ts'
import { cellAt } from './cell-at.ts'
import { rowNamedIn } from './named-rows.ts'
import { textsNearby } from './texts-nearby.ts'

/**
 * Hours and contacts of one place are not those of another. Places of a list differ by a word or two of their names
 * (东门眼镜店, 西门眼镜店), which people shorten: where the clause, the sentence or else the customer names one by a word that no
 * other has, its own field counts.
 */
export function heldToEntry(judgement: Judgement, at: Case): Judgement {
  const { value, kind } = at.claim
  if (judgement.status !== 'supported' || value === undefined) return judgement
  if (kind !== 'hours' && kind !== 'contact') return judgement
  const cells = judgement.evidence.flatMap(({ source }) => cellAt(source, at) ?? [])
  const [cell] = cells
  if (cell === undefined) return judgement
  const beside = rowsBeside(cell.row, at)
  if (beside.length < 2) return judgement
  const named = rowMeant(beside, at)
  if (named === undefined || cells.some(({ row }) => row === named)) return judgement
  const right = named.cells.find(
    (each) => each.field === cell.field && hitOf(each, value, at).comparison === 'different',
  )
  if (right === undefined) return judgement
  return contradicted(
    [cellEvidence(right, 'contradicts'), cellEvidence(cell, 'mentions')],
    ATTRIBUTED.otherEntry,
    { right: String(right.raw).slice(0, 120) },
  )
}

function rowMeant(rows: readonly Row[], at: Case): Row | undefined {
  for (const each of textsNearby(at)) {
    const row = rowNamedIn(each.replaceAll(VALUED, ' '), rows)
    if (row !== undefined) return row
  }
  return undefined
}

/** Times and numbers of telephones are what is told, and name nothing. */
const VALUED = /\d{1,4}[:：.点时-]\d[\d:：.-]{0,14}|\d{1,2} ?(?:[ap]\.?m\b|点|时)|\d{5,20}/giu
