import { messagesOf, recordedMessage } from '../conversation.ts'
import { type GroundingInput, groundedPredictor } from '../grounding.ts'
import { aboveNote, type ReplyOutcome, writtenReply } from '../outcome.ts'
import { marksOf, type ReviewItem, reviewed } from '../review.ts'
import { filledText, flag, list, number, object, orNull, type Read, text } from '../shape.ts'
import { byPart, type Metrics, rateOf, rates, ratio } from '../statistics.ts'
import { defineSuite, type Scored } from '../suite.ts'
import { formatOf, known, sourceName } from '../tags.ts'

const shape = object(
  { id: filledText, messages: list(recordedMessage), reply: filledText },
  {
    policy_ref: orNull(filledText),
    lang: filledText,
    source: text,
    model: text,
    format: orNull(text),
    undertaking: flag,
    trajectory_reward: orNull(number),
  },
)
type Row = Scored<Read<typeof shape>, ReplyOutcome>

/** Replies of real agents after real tool calls. */
export const agentTurns = defineSuite({
  name: 'agent-turns',
  summary: 'replies of real agents, with the conversation and the tool results before them',
  shape,
  pick: ({ messages, reply, policy_ref }, place): GroundingInput => ({
    messages: messagesOf(messages),
    ...(policy_ref == null ? {} : { policy: place.policy(policy_ref) }),
    draft: { text: reply },
  }),
  predictor: (configuration) => groundedPredictor(configuration, 'statements'),
  written: writtenReply,
  figures: (rows: readonly Row[]) => ({
    metrics: metricsOf(rows),
    by: {
      lang: byPart(rows, ({ record }) => known(record.lang), metricsOf),
      source: byPart(rows, ({ record }) => known(sourceName(record.source)), metricsOf),
      reward: byPart(rows, ({ record }) => [rewardOf(record.trajectory_reward)], metricsOf),
      format: byPart(rows, formatOf(rows), metricsOf),
      undertaking: byPart(rows, ({ record }) => known(record.undertaking?.toString()), metricsOf),
      model: byPart(rows, ({ record }) => known(record.model), metricsOf),
    },
  }),
  review: (rows: readonly Row[]) => rows.flatMap(reviewRow),
})

function metricsOf(rows: readonly Row[]): Metrics {
  const claims = rows.flatMap(({ outcome }) => outcome.claims)
  return {
    ...rates({ clean: rateOf(rows, isClean) }),
    claimsPerReply: ratio(claims.length, rows.length),
    ...rates({ supportedShare: rateOf(claims, ({ verdict }) => verdict === 'supported') }),
  }
}

function isClean({ outcome: { status, findings } }: Row): boolean {
  if (status === 'annotated') return findings.length > 0 && aboveNote(findings).length === 0
  return status === 'verified'
}

function rewardOf(reward: number | null | undefined): string {
  if (reward == null) return 'none'
  return reward >= 1 ? '1' : '<1'
}

/** Only replies of conversations that went well: in others the agent may well have been wrong. */
function reviewRow(row: Row): readonly ReviewItem[] {
  const { record, outcome } = row
  const reward = rewardOf(record.trajectory_reward)
  if (isClean(row) || reward === '<1') return []
  return [
    {
      id: record.id,
      outcome: 'false-alarm',
      tags: [
        ...known(record.lang),
        ...known(record.format),
        ...known(record.model),
        ...known(sourceName(record.source)),
        ...known(record.undertaking === true ? 'undertaking' : undefined),
      ],
      language: record.lang ?? 'en',
      expected: 'verified',
      marks: marksOf(outcome),
      ...reviewed(record.reply, outcome),
    },
  ]
}
