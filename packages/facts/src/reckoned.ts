import type { ClaimValue } from '@vouchsafe/core'
import { isTotal } from './accounts.ts'
import type { Case } from './case.ts'
import { isOperand } from './check-equation.ts'
import { equationBefore } from './equation.ts'
import { type Judgement, unsupported } from './evidence.ts'
import { followsFromTold } from './follows-beside.ts'

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

/** What follows from values told before it is judged by those, and not by what records say of something else. */
export function asReckoned(judgement: Judgement, at: Case): Judgement {
  const { value } = at.claim
  const isWrong = judgement.status === 'unsupported' || judgement.status === 'contradicted'
  if (!isWrong || value === undefined || judgement.reckoned) return judgement
  // A total has to account for all that is told, and not just for two of its lines.
  const isDecided = hasToolAnswer(at) || isOfWrittenSum(at) || isTotal(at)
  if (isDecided || !followsFromTold(value, at)) return judgement
  const evidence = judgement.evidence.map((each) => ({ ...each, relation: 'mentions' as const }))
  return { ...unsupported(FOLLOWS, evidence), reckoned: true }
}

const FOLLOWS = 'It follows from what the draft tells before it, and is as right as that.'

/**
 * The value may be worked out from others of its sentence. Of sentences with three values or more, nine in ten values that
 * nothing bore out were right: sums over sizes, days and pieces that no list of operations exhausts. What a tool answered in
 * this conversation is all there is of it, and what a draft says beyond that is made up more often than reckoned.
 */
export function mayBeReckoned(value: ClaimValue, at: Case): boolean {
  const isOpen = RECKONED.has(value.type) && at.beside.length >= SEVERAL && !hasToolAnswer(at)
  return isOpen && !isOfWrittenSum(at) && !isTotalOfMeasured(value, at)
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
