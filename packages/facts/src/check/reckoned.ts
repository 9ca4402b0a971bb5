import type { ClaimValue } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { isTotal } from '../derive/accounts.ts'
import { equationBefore } from '../derive/equation.ts'
import { followsFromTold } from '../derive/follows-beside.ts'
import { isOfFewKnown } from '../derive/known-amounts.ts'
import { type Judgement, unsupported } from '../evidence.ts'
import { NOTHING_SAYS } from '../prose/check-statement.ts'
import { chargeWords } from './denied-charge.ts'
import { isOperand } from './equation.ts'

/** Values beside it by which a sentence is taken to reckon. */
const SEVERAL = 2
/** Values of these sorts are reckoned with freely. Of lengths of time that nothing bore out as many were wrong as right. */
const RECKONED: ReadonlySet<string> = new Set([
  'quantity',
  'number',
  'range',
  'date',
  'datetime',
  'time',
])

/**
 * What follows from values told before it is judged by those, and not by what records say of something else.
 */
export function asReckoned(judgement: Judgement, at: Case): Judgement {
  const { value } = at.claim
  if (isMereDenial(judgement, at)) return { ...judgement, reckoned: true }
  const isWrong = judgement.status === 'unsupported' || judgement.status === 'contradicted'
  if (!isWrong || value === undefined || judgement.reckoned) return judgement
  // A total has to account for all that is told, and not just for two of its lines.
  const isDecided = hasToolAnswer(at) || isOfWrittenSum(at) || isTotal(at)
  if (isDecided || !followsFromTold(value, at)) return judgement
  const mentioned = judgement.evidence.map((each) => ({ ...each, relation: 'mentions' as const }))
  return { ...unsupported(FOLLOWS, mentioned), reckoned: true }
}

/**
 * `There is no charge for life jackets`: who denies what nothing known speaks of is hardly ever wrong. Where a tool answered, its
 * answer is all there is, and that nothing at all is charged is a promise.
 */
function isMereDenial({ status, evidence, reason }: Judgement, at: Case): boolean {
  const { value, polarity, kind } = at.claim
  if (status !== 'unsupported' || value?.type !== 'flag' || polarity !== 'negated') return false
  if (evidence.length > 0 || reason !== NOTHING_SAYS || hasToolAnswer(at)) return false
  return kind !== 'fee' || chargeWords(at).size > 0
}

const FOLLOWS = 'It follows from what the draft tells before it, and is as right as that.'

/**
 * The value may be worked out from others of its sentence, as people do where numbers stand together: sums over sizes, days and
 * pieces that no list of operations exhausts. What a tool answered in this conversation is all there is of it, and what a draft
 * says beyond that is made up more often than reckoned.
 */
export function mayBeReckoned(value: ClaimValue, at: Case): boolean {
  if (value.type === 'money' && mayBeOfKnown(value, at)) return true
  const isOpen = RECKONED.has(value.type) && at.beside.length >= SEVERAL && !hasToolAnswer(at)
  return isOpen && !isOfWrittenSum(at) && !isTotalOfMeasured(value, at)
}

/**
 * An amount that stands among the few that are known, or comes of two of them in a step, was seldom wrong: what is told of it is
 * not understood. What comes back after a cancellation hangs on rules, and a total on all of its lines.
 */
function mayBeOfKnown(value: ClaimValue, at: Case): boolean {
  const isOpen = at.claim.kind !== 'refund' && !hasToolAnswer(at) && !isTotal(at)
  return isOpen && !isOfWrittenSum(at) && isOfFewKnown(value, at)
}

function hasToolAnswer({ world: { turn } }: Case): boolean {
  return turn.messages.some(({ role }) => role === 'tool')
}

/** A sum that is written out needs no guess: each of its numbers is known or not. */
function isOfWrittenSum(at: Case): boolean {
  return equationBefore(at.view.sentence.text, at.place.start) !== undefined || isOperand(at)
}

/** `together 2 kg`: where the record spoken of gives the measure of one, a total of it is worked out, and was not this. */
function isTotalOfMeasured(value: ClaimValue, at: Case): boolean {
  if (value.type !== 'quantity' || value.dimension === 'count' || !isTotal(at)) return false
  return at.focus.families.some(({ cells }) =>
    cells.some(({ values }) =>
      values.some((each) => each.type === 'quantity' && each.dimension === value.dimension),
    ),
  )
}
