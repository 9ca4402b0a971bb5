import type { ClaimValue, Evidence } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { passageEvidence } from '../evidence.ts'
import { isCommon } from '../lookup/elsewhere.ts'
import { gramsOf } from '../lookup/tokens.ts'
import { compareValues } from '../values/compare.ts'
import { valueKeys } from '../values/value-keys.ts'

/** Prose says in many words that something is charged: a fee, `are charged €30`, 收取30元. */
const CHARGE =
  /\b(?:fees?|charg(?:e|es|ed|ing)|costs?|pay(?:s|able|ment)?|surcharges?|deposits?|penalt(?:y|ies)|deduct\w{0,3}|bill(?:ed)?)\b|费|費|收取|扣|押金|罚|需付|支付/i

/** The one passage that states a fee, in whatever words, next to something that the sentence speaks of as well. */
export function feeStated(value: ClaimValue, at: Case): Evidence | undefined {
  if (at.claim.kind !== 'fee' || value.type !== 'money') return undefined
  const around = gramsOf(at.view.tokens)
  const [passage] = at.world.passages.flatMap((index) =>
    index
      .holding(valueKeys(value), around)
      .filter(({ values }) =>
        values.some(
          (mention) =>
            mention.value.type === 'money' &&
            compareValues(value, mention.value, at.precision) === 'equal',
        ),
      ),
  )
  if (passage === undefined || !CHARGE.test(passage.text)) return undefined
  const near = passage.window(1)
  const isShared = [...around].some(
    (gram) => !isCommon(gram) && near.some(({ grams }) => grams.has(gram)),
  )
  return isShared ? passageEvidence(passage, 'supports') : undefined
}
