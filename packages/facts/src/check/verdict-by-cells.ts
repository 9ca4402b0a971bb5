import type { ClaimValue } from '@vouchsafe/core'
import type { Value } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { isSummand } from '../derive/sum-words.ts'
import { cellEvidence, contradicted, type Judgement, supported } from '../evidence.ts'
import { bestOf, type Hit } from '../lookup/hits.ts'
import { siblingRowNamed } from '../subject/sibling-rows.ts'
import { isNumeric } from '../values/compare.ts'
import { repairWith } from '../values/repair.ts'
import { unitConversion } from '../values/unit-conversion.ts'
import { ATTRIBUTED } from './attributed.ts'

/** The cells that fit best state the value. */
export function byCells(hits: readonly Hit[], value: Value): Judgement {
  const cells = bestOf(hits).map((hit) => hit.cell)
  const converted = isNumeric(value) ? unitConversion(value, cells) : undefined
  const evidence = converted ? [converted] : cells.map((cell) => cellEvidence(cell, 'supports'))
  return supported(evidence, 'A record of what is spoken of states the value.')
}

/** The cells state another value, or state it of something else. */
export function wrongBy(
  rivals: readonly Hit[],
  at: Case,
  reason: string,
  value: ClaimValue,
): Judgement {
  const evidence = rivals.map((hit) => cellEvidence(hit.cell, 'contradicts'))
  return contradicted(evidence, reason, repairWith(rivals, value, at))
}

/** The value is that of a row beside the one whose words the sentence names. */
export function byOtherRow(hits: readonly Hit[], value: Value, at: Case): Judgement | undefined {
  const { derived } = at.profile
  if (derived.has('difference') || derived.has('sum') || isSummand(at)) return undefined
  const named = siblingRowNamed(hits, value, at)
  return named && wrongBy([named], at, ATTRIBUTED.otherCondition, value)
}
