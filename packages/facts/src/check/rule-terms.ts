import type { ClaimValue, Evidence } from '@vouchsafe/core'
import type { Value } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { contradicted, type Judgement, passageEvidence, supported } from '../evidence.ts'
import { passagesAgainst } from '../lookup/elsewhere.ts'
import { hitsIn } from '../lookup/hits.ts'
import type { Passage } from '../lookup/passages.ts'
import { isTier } from '../terms/tiers.ts'
import { compareValues } from '../values/compare.ts'
import { valueKeys } from '../values/value-keys.ts'
import { ATTRIBUTED } from './attributed.ts'

/** Kinds in which a length of time may just recall a rule: `booked more than 24 hours ago`. */
const RECALLING: ReadonlySet<string> = new Set(['order-detail', 'other', 'attribute', 'hours'])

/** A length of time that documents give, where none about the same thing gives another. */
export function termOfRule(value: Value, at: Case): Evidence | undefined {
  // `5 to 7 days` is a term itself; `more than 24 hours` recalls one.
  const isClosed = value.type === 'range' && value.low !== undefined && value.high !== undefined
  if (isClosed) return undefined
  const plain = value.type === 'range' ? (value.low ?? value.high) : value
  if (plain?.type !== 'duration' || !RECALLING.has(at.claim.kind)) return undefined
  if (at.focus.level === 'same' && hitsIn(at.focus.families, plain, at).length > 0) return undefined
  const [passage] = passagesTelling(plain, at)
  return passage && passageEvidence(passage, 'supports')
}

/** Documents about the same thing that state a value of this sort, and all the same one, but not this. */
export function otherwiseInDocuments(value: Value, at: Case): Judgement | undefined {
  const passages = passagesAgainst(value, at)
  const [first] = passages
  if (first === undefined) return undefined
  const tier = value.type === 'percent' ? otherTier(value, at) : undefined
  if (tier !== undefined) return supported([tier], 'A document says so.')
  const evidence = passages
    .slice(0, 3)
    .map(({ passage }) => passageEvidence(passage, 'contradicts'))
  return contradicted(evidence, ATTRIBUTED.otherDocument, { right: first.shows })
}

/** Another step of the same scale: behind `15 days or more: fee 10 %` a step of 7 days at 20 % has no word of its own for what it is. */
function otherTier(value: Value, at: Case): Evidence | undefined {
  const tier = passagesTelling(value, at).find(({ text }) => isTier(text, ''))
  return tier && passageEvidence(tier, 'supports')
}

/** Passages about what the sentence speaks of that tell the very value. */
function passagesTelling(value: ClaimValue, at: Case): readonly Passage[] {
  return at.world.passages
    .flatMap((index) => index.holding(valueKeys(value), at.view.grams))
    .filter(({ values }) =>
      values.some((each) => compareValues(value, each.value, at.precision) === 'equal'),
    )
}
