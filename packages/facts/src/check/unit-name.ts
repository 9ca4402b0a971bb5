import type { Case } from '../case.ts'
import { cellEvidence, contradicted, type Judgement, supported } from '../evidence.ts'
import { fieldWords } from '../lookup/tokens.ts'
import { ATTRIBUTED } from './attributed.ts'

/** A number with letters right behind it: 210AW, 5200Pa. */
const MEASURE = /^(\d{1,7}(?:\.\d{1,3})?) ?([a-z]{1,4}(?:\/[a-z]{1,4})?)$/

/**
 * Holds what looks like a code, but is a number with a unit that a field is named for, against that field: 210AW against
 * `suction_aw: 210`.
 */
export function checkUnitName(at: Case): Judgement | undefined {
  if (at.claim.value?.type !== 'identifier') return undefined
  const [, number, unit] = MEASURE.exec(at.quote.trim().toLowerCase()) ?? []
  if (unit === undefined) return undefined
  const cells = at.focus.families
    .slice(0, 4)
    .flatMap((family) => family.cells.slice(0, 200))
    .filter(
      (cell) => typeof cell.raw === 'number' && fieldWords(cell.name).slice(1).at(-1) === unit,
    )
  const [first] = cells
  if (first === undefined) return undefined
  const same = cells.find((cell) => cell.raw === Number(number))
  if (same !== undefined)
    return supported(
      [cellEvidence(same, 'supports')],
      'A record of what is spoken of states the value.',
    )
  return contradicted([cellEvidence(first, 'contradicts')], ATTRIBUTED.otherValue, {
    right: String(first.raw),
  })
}
