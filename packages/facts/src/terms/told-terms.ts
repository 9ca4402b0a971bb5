import type { Case } from '../case.ts'
import { clauseText } from '../words/clause-text.ts'
import { readParts } from './read-parts.ts'
import type { Condition, Outcome, Topic } from './term.ts'
import { carriedBy } from './timely.ts'
import { topicOf } from './topic-of.ts'
import { COVERED, RUN_OUT } from './topic-words.ts'

/** What a claim says of a term: the same as a clause of a policy would. */
export interface Told {
  readonly topic: Topic
  readonly outcomes: readonly Outcome[]
  /** Conditions that the claim's sentence itself states. */
  readonly conditions: readonly Condition[]
}

/** Reads the claim's part of its sentence as a policy is read; what the customer asks about is understood. */
export function toldBy(at: Case): Told | undefined {
  const { text } = at.view.sentence
  const asked = topicOf(at.world.asked.at(-1)?.text ?? '')
  if (asked === undefined && topicOf(text) === undefined) return undefined
  const cover = (topicOf(text) ?? asked) === 'warranty' ? coverIn(at) : undefined
  if (cover !== undefined)
    return { topic: 'warranty', outcomes: [cover], conditions: carriedBy(at) }
  const parts = readParts(text, '')
  const own = parts.filter((part) => part.start < at.clause.end && at.clause.start < part.end)
  const [first] = own
  if (first === undefined) return undefined
  const topic =
    own.find((part) => part.topic !== undefined && part.topic !== 'delivery')?.topic ??
    first.topic ??
    asked
  if (topic === undefined) return undefined
  const outcomes = own.flatMap((part) => part.outcomes)
  return {
    topic,
    outcomes: ofClaim(outcomes, at),
    conditions: parts.flatMap((part) => part.conditions),
  }
}

/** What a claim with a number says may be done beside it: `You can send them back for $20 until Friday`. */
export function grantedBy(at: Case): Told | undefined {
  const parts = readParts(at.view.sentence.text, '')
  const own = parts.filter((part) => part.start < at.clause.end && at.clause.start < part.end)
  const topic = own.find((each) => each.topic === 'return' || each.topic === 'refund')?.topic
  const outcomes = own
    .flatMap((part) => part.outcomes)
    .filter((outcome) => outcome.aspect === 'allowed' && outcome.is)
  if (topic === undefined || outcomes.length === 0) return undefined
  return { topic, outcomes, conditions: parts.flatMap((part) => part.conditions) }
}

/** `Still under warranty`, 已过保: whether something is covered. A claim with a number of its own says how long. */
function coverIn(at: Case): Outcome | undefined {
  const { value, polarity } = at.claim
  if (value !== undefined && value.type !== 'flag' && value.type !== 'text') return undefined
  const text = clauseText(at)
  if (RUN_OUT.test(text)) return { aspect: 'allowed', is: false }
  if (!COVERED.test(text)) return undefined
  return { aspect: 'allowed', is: polarity !== 'negated' }
}

/** Of several outcomes those that the claim's value is; a claim without a number is about the others. */
function ofClaim(outcomes: readonly Outcome[], at: Case): readonly Outcome[] {
  const { value } = at.claim
  const plain = value?.type === 'range' ? (value.high ?? value.low) : value
  switch (plain?.type) {
    case 'duration':
      return outcomes.filter(
        ({ aspect }) =>
          aspect === 'window' || aspect === 'cover' || aspect === 'notice' || aspect === 'time',
      )
    case 'percent':
      return outcomes.filter(
        (each) =>
          isShare(each) &&
          each.value.of === 'share' &&
          [plain.value, 100 - plain.value].includes(each.value.percent),
      )
    case 'money':
      return outcomes.filter(
        (each) =>
          isShare(each) &&
          (each.value.of === 'amount'
            ? each.value.amount === plain.value
            : isWhole(each.value.percent)) &&
          (each.aspect === 'refund' || at.claim.kind === 'fee' || at.claim.kind === 'refund'),
      )
    case undefined:
    case 'text':
    case 'flag':
      return outcomes.filter(
        (each) =>
          each.aspect === 'allowed' ||
          each.aspect === 'payer' ||
          (isShare(each) && each.value.of === 'share' && isWhole(each.value.percent)),
      )
    default:
      return []
  }
}

/** All, half or nothing: told in words. */
function isWhole(percent: number): boolean {
  return percent === 0 || percent === 50 || percent === 100
}

function isShare(
  outcome: Outcome,
): outcome is Extract<Outcome, { readonly aspect: 'fee' | 'refund' }> {
  return outcome.aspect === 'fee' || outcome.aspect === 'refund'
}
