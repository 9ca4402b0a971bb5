import type { Span } from '@vouchsafe/text'
import { conditionsIn, timesIn } from './conditions.ts'
import { type Counting, defaultEvent, lastEvent } from './counting.ts'
import { outcomesIn, type Side } from './outcomes.ts'
import { valuesOf } from './policy-values.ts'
import { partsOf } from './sentence-parts.ts'
import type { Condition, Outcome, Topic } from './term.ts'
import { isTier } from './tiers.ts'
import { topicOf } from './topic-of.ts'
import { EXCEPTING, WEAK_RETURN } from './topic-words.ts'

/** What one part of a sentence says: conditions, outcomes or both. */
export interface Part extends Span {
  readonly text: string
  readonly topic: Topic | undefined
  readonly event: Thread['event']
  readonly outcomes: readonly Outcome[]
  readonly conditions: readonly Condition[]
  readonly isException: boolean
}

/** What the sentence before says of the same matter: the clauses of `出发前72小时以上：收10%；24小时内：不退` share it. */
export interface Thread {
  readonly topic?: Topic | undefined
  readonly event?: Counting | undefined
  /** What bare shares are: those of tiers are all of one sort. */
  readonly side?: Side | undefined
}

/**
 * Takes a sentence apart at its commas and reads each part. A part that only states conditions belongs with the outcome behind
 * it, or with the one before it if its words say so ("provided that …").
 *
 * @param context What the sentence need not say again.
 */
export function readParts(text: string, context: string, thread: Thread = {}): readonly Part[] {
  const whole = topicOf(text)
  // "30 days from delivery" under the heading "Returns" is about returns.
  const around = whole === 'delivery' ? (topicOf(context) ?? whole) : (whole ?? topicOf(context))
  const isOfTiers = isTier(text, context)
  let event =
    lastEvent(timesIn(context, valuesOf(context), undefined)) ??
    thread.event ??
    (isOfTiers ? defaultEvent(around) : undefined)
  let topic = thread.topic
  const read: Part[] = []
  for (const span of partsOf(text)) {
    const part = text.slice(span.start, span.end)
    const values = valuesOf(part)
    const conditions = conditionsIn(part, values, event)
    const own = topicOf(part)
    const isWeak = own === 'delivery' || (own === 'return' && WEAK_RETURN.test(part))
    topic = (isWeak ? topic : own) ?? topic ?? (own === 'delivery' ? around : own) ?? around
    const side = isOfTiers ? thread.side : undefined
    const outcomes = outcomesIn(part, topic, { values, conditions, side })
    event = lastEvent(conditions) ?? event
    read.push({
      ...span,
      text: part,
      topic,
      event,
      outcomes,
      conditions: conditions.map((each) => ({
        ...each,
        start: each.start + span.start,
        end: each.end + span.start,
      })),
      isException: EXCEPTING.test(part),
    })
  }
  return attached(read)
}

const BACKWARD =
  /^\s?(?:provided|if|as long as|unless|so long as|and (?:must|should|has|have|are|is)|with|in (?:its|their|the) original|must|which|who|from|for|须|需|且|并且|前提|只要|但须|要求|应|除)/i
const LIMITING = /^\s?(?:须|需|应|要求|且|and must|must)/i

/** Conditions that stand alone go to their outcome. */
function attached(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = []
  let waiting: Part[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    const isAlone = part.outcomes.length === 0
    if (isAlone && part.conditions.length === 0) {
      if (waiting.length > 0) waiting.push(part)
      else if (last === undefined) waiting.push(part)
      continue
    }
    if (isAlone && last !== undefined && BACKWARD.test(part.text)) {
      joined[joined.length - 1] = { ...last, conditions: [...last.conditions, ...part.conditions] }
      continue
    }
    if (isAlone) {
      waiting.push(part)
      continue
    }
    const onlyLimits =
      last !== undefined &&
      LIMITING.test(part.text) &&
      part.outcomes.every(({ aspect }) => aspect === 'allowed')
    if (onlyLimits) {
      joined[joined.length - 1] = { ...last, conditions: [...last.conditions, ...part.conditions] }
      continue
    }
    joined.push({
      ...part,
      start: waiting[0]?.start ?? part.start,
      conditions: [...waiting.flatMap(({ conditions }) => conditions), ...part.conditions],
      isException: part.isException || waiting.some(({ isException }) => isException),
    })
    waiting = []
  }
  const last = joined.at(-1)
  if (last !== undefined && waiting.length > 0) {
    joined[joined.length - 1] = {
      ...last,
      conditions: [...last.conditions, ...waiting.flatMap(({ conditions }) => conditions)],
    }
  }
  return joined
}
