import type { Value } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { cellEvidence, contradicted, type Judgement } from '../evidence.ts'
import { bestOf, type Hit } from '../lookup/hits.ts'
import type { Cell } from '../sources/row.ts'
import { isTotal, piecesInClause } from './accounts.ts'

/** `3条一共30元`, where each is 30: the price of one told as that of all. */
export function priceOfOne(hits: readonly Hit[], value: Value, at: Case): Judgement | undefined {
  if (value.type !== 'money' || !isTotal(at)) return undefined
  const [count] = piecesInClause(at)
  const [hit] = bestOf(hits)
  if (count === undefined || hit === undefined) return undefined
  const { cell } = hit
  // Packs of three are priced by the pack: another field of the row tells the number.
  const isHeld = cell.row.cells.some((each) => each !== cell && numbersIn(each).includes(count))
  if (!cell.attributes.has('price') || isHeld) return undefined
  const right = Number((value.value * count).toFixed(6))
  return contradicted(
    [cellEvidence(cell, 'contradicts')],
    'That is the price of one, told as that of all.',
    { right: `${value.value} × ${count} = ${right}` },
  )
}

function numbersIn({ raw }: Cell): readonly number[] {
  return [
    ...String(raw)
      .slice(0, 200)
      .matchAll(/\d{1,9}(?:\.\d{1,6})?/gu),
  ].map(Number)
}
