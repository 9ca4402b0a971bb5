import type { Evidence } from '@vouchsafe/core'
import type { Value } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { isTotal } from '../derive/accounts.ts'
import { mayBeAmount } from '../derive/derive.ts'
import { isAmountThreshold } from '../derive/thresholds.ts'
import { cellEvidence, passageEvidence } from '../evidence.ts'
import { hitOf } from '../lookup/hits.ts'
import { littleKnown } from '../lookup/little-known.ts'
import { compareValues } from '../values/compare.ts'

/** Where little is known in all, the place that holds the very value, in whatever words; nothing is taken for it that may be chance. */
export function heldPlainly(value: Value, at: Case): Evidence | undefined {
  // What is told of all is not what the record tells of one.
  if (!isTelling(value) || isTotal(at)) return undefined
  const little = littleKnown(at)
  if (little === undefined) return undefined
  const cell = little.cells.find(
    (each) =>
      hitOf(each, value, at).comparison === 'equal' &&
      (value.type !== 'money' || mayBeAmount(each)),
  )
  if (cell !== undefined) return cellEvidence(cell, 'supports')
  if (TERMS.has(at.claim.kind)) return undefined
  const passage = little.passages.find(({ values }) =>
    values.some((each) => compareValues(value, each.value, at.precision) === 'equal'),
  )
  return passage && passageEvidence(passage, 'supports')
}

/** Where prose or a promotion sets where something begins: the 300 of 满300元包邮, told as 过了300元. */
export function thresholdHeld(value: Value, at: Case): Evidence | undefined {
  const little = littleKnown(at)
  if (little === undefined || value.type !== 'money') return undefined
  const passage = little.passages.find(({ text, values }) =>
    values.some(
      (each) =>
        isAmountThreshold(text, each) && compareValues(value, each.value, at.precision) === 'equal',
    ),
  )
  return passage && passageEvidence(passage, 'supports')
}

/** Kinds of claims whose values hold under conditions. */
const TERMS: ReadonlySet<string> = new Set([
  ...['fee', 'refund', 'warranty', 'return-policy', 'discount', 'promotion'],
])

function isTelling(value: Value): boolean {
  // A day of no month falls on any, and what is reckoned from today hangs on what it is told of.
  if (value.type === 'date') return value.month !== undefined && value.relative !== true
  return value.type !== 'number'
}
