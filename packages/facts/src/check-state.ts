import type { Case } from './case.ts'
import { cellEvidence, contradicted, type Judgement, supported } from './evidence.ts'
import { tokenise } from './tokens.ts'

/** States of which a thing is in one at a time, by their names in the vocabulary. */
const EXCLUSIVE: readonly ReadonlySet<string>[] = [
  new Set(['on time', 'delayed', 'cancelled', 'landed']),
]

/**
 * Holds a state told as something that there is or is not, against the state on record: 没有延误 against `status:
 * on_time`.
 */
export function checkState(at: Case): Judgement | undefined {
  const { claim } = at
  if (claim.value?.type !== 'flag' || claim.attribute === undefined) return undefined
  if (claim.certainty !== 'asserted' || at.isOption) return undefined
  const names = at.vocabulary.terms
    .find(tokenise(claim.attribute))
    .flatMap((hit) => hit.values)
    .filter(({ sort }) => sort === 'status')
    .map(({ name }) => name)
  const group = EXCLUSIVE.find((each) => names.some((name) => each.has(name)))
  if (group === undefined) return undefined
  const cell = at.focus.families
    .slice(0, 1)
    .flatMap((family) => family.cells)
    .find((each) => each.terms.some(({ sort, name }) => sort === 'status' && group.has(name)))
  if (cell === undefined) return undefined
  const isSo = cell.terms.some(({ name }) => names.includes(name))
  return isSo === (claim.polarity === 'affirmed')
    ? supported([cellEvidence(cell, 'supports')], 'A record says so.')
    : contradicted([cellEvidence(cell, 'contradicts')], 'The record states another status.', {
        right: String(cell.raw),
      })
}
