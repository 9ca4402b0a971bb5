import type { ClaimValue } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { isTotal } from '../derive/accounts.ts'
import { isToldAsSum } from '../derive/derive.ts'
import { equationBefore } from '../derive/equation.ts'
import { followsFromTold } from '../derive/follows-beside.ts'
import { isOfFewKnown } from '../derive/known-amounts.ts'
import { type Judgement, unsupported } from '../evidence.ts'
import { littleKnown } from '../lookup/little-known.ts'
import { NOTHING_SAYS } from '../prose/check-statement.ts'
import { isAttributed } from './attributed.ts'
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

/** Amounts and lengths of time besides, where a reply has told so much that it is a table more than a statement. */
const RECKONED_AMONG_MANY: ReadonlySet<string> = new Set([
  ...RECKONED,
  'duration',
  'percent',
  'money',
])
/** Values that claims tell up to the end of a sentence, by which a reply tells much: of amounts, and of others. */
const MUCH = { money: 7, other: 6 } as const

/**
 * What follows from values told before it is judged by those, and not by what records say of something else. Which of many
 * values belongs to which of many things is guessed where a reply tells a great deal.
 */
export function asReckoned(judgement: Judgement, at: Case): Judgement {
  const { value } = at.claim
  if (isMereDenial(judgement, at)) return { ...judgement, reckoned: true }
  const isWrong = judgement.status === 'unsupported' || judgement.status === 'contradicted'
  if (!isWrong || value === undefined || judgement.reckoned) return judgement
  if (isAttributed(judgement) && tellsMuch(at, MUCH.money))
    return asMentioned(judgement, AMONG_MANY)
  // A total has to account for all that is told, and not just for two of its lines.
  const isDecided = hasToolAnswer(at) || isOfWrittenSum(at) || isTotal(at)
  if (isDecided || !followsFromTold(value, at)) return judgement
  return asMentioned(judgement, FOLLOWS)
}

function asMentioned({ evidence }: Judgement, reason: string): Judgement {
  const mentioned = evidence.map((each) => ({ ...each, relation: 'mentions' as const }))
  return { ...unsupported(reason, mentioned), reckoned: true }
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
const AMONG_MANY =
  'The record states another value of what seems to be spoken of, among many that are told.'

/**
 * The value may be worked out from others of its sentence. Of sentences with three values or more, nine in ten values that
 * nothing bore out were right: sums over sizes, days and pieces that no list of operations exhausts. What a tool answered in
 * this conversation is all there is of it, and what a draft says beyond that is made up more often than reckoned.
 */
export function mayBeReckoned(value: ClaimValue, at: Case): boolean {
  if (value.type === 'money' && mayBeOfKnown(value, at)) return true
  const much = value.type === 'money' ? MUCH.money : MUCH.other
  if (RECKONED_AMONG_MANY.has(value.type) && tellsMuch(at, much)) return !isOfWrittenSum(at)
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

/**
 * Claims tell so many values up to the end of the sentence. Nothing is guessed where much is known, as of a catalogue:
 * there a value is found in the row that it belongs to, or not.
 */
function tellsMuch(at: Case, least: number): boolean {
  if (hasToolAnswer(at) || isSumTold(at) || littleKnown(at) === undefined) return false
  const told = new Set<number>()
  for (const { start, value, valueSpan } of at.context.claims) {
    if (value !== undefined && value.type !== 'flag') told.add(valueSpan?.start ?? start)
  }
  return told.size >= least
}

/** An amount that is told as a sum, and is none of what is known, is a wrong sum more than a guess. */
function isSumTold(at: Case): boolean {
  return at.claim.value?.type === 'money' && (isTotal(at) || isToldAsSum(at))
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
