import { type Json, type Message, type Pipeline, type Turn, VouchsafeError } from '@vouchsafe/core'
import {
  customerWords,
  documents,
  type FactSource,
  type Faithful,
  toolResults,
  turnFacts,
} from '@vouchsafe/facts'
import type { Configuration } from './configuration.ts'
import { conversationOf, toolOutput } from './conversation.ts'
import { showIssues } from './files.ts'
import { type GivenDraft, type ReplyOutcome, replay } from './outcome.ts'
import type { PolicyText } from './policy-file.ts'
import { filledText, list, object, orNull, type Read, readShape, record, text } from './shape.ts'
import type { Place } from './suite.ts'

/** Everything that may be known before a reply is made. */
export interface GroundingInput {
  readonly messages: readonly Message[]
  /** Prose or a record that the reply is about. */
  readonly context?: Json
  readonly policy?: PolicyText
  readonly now?: string
  readonly draft: GivenDraft
}

const conversation = object(
  {},
  {
    user_messages: list(text),
    tool_outputs: list(toolOutput),
    rows: list(record),
    policy_ref: orNull(filledText),
    today: filledText,
  },
)
const MARKS = ['user_messages', 'tool_outputs', 'rows'] as const

/** A record's context, told apart by its form: prose, a conversation with tool results, or a record. */
export function groundingOf(
  fields: { readonly context: Json; readonly reply: string; readonly question?: string },
  place: Place,
): GroundingInput {
  const { context, reply, question } = fields
  const asked = question === undefined ? [] : [question]
  const draft = { text: reply }
  if (!isConversation(context)) return { messages: conversationOf(asked, []), context, draft }
  const read = readConversation(context)
  const { user_messages = [], tool_outputs = [], rows, policy_ref, today } = read
  const found = rows === undefined ? [] : [{ name: 'database', arguments: {}, output: rows }]
  return {
    messages: conversationOf([...user_messages, ...asked], [...tool_outputs, ...found]),
    ...(policy_ref == null ? {} : { policy: place.policy(policy_ref) }),
    ...(today === undefined ? {} : { now: `${today}T12:00:00Z` }),
    draft,
  }
}

function isConversation(context: Json): boolean {
  return typeof context === 'object' && context !== null && MARKS.some((mark) => mark in context)
}

function readConversation(context: Json): Read<typeof conversation> {
  const read = readShape(conversation, context)
  if (read.ok) return read.value
  const under = read.issues.map(({ path, message }) => ({ path: `/context${path}`, message }))
  throw new VouchsafeError('invalid_source', showIssues(under).join('; '))
}

/**
 * Runs drafts against what is known; a policy that many records share is read by the sources once.
 *
 * @param faithful How a reply over a text alone is held to it: such a text is all that the reply may come from.
 */
export function groundedPredictor(
  configuration: Configuration,
  faithful: Faithful,
): (input: GroundingInput) => Promise<ReplyOutcome> {
  const pipelines = new Map<string, Pipeline>()
  const pipelineFor = (policy: PolicyText | undefined, isProse: boolean): Pipeline => {
    const key = `${isProse}${policy?.text ?? ''}`
    const pipeline =
      pipelines.get(key) ??
      configuration.grounded(sourcesOf(policy), isProse ? { faithful } : undefined)
    pipelines.set(key, pipeline)
    return pipeline
  }
  let turns = 0
  return async ({ messages, policy, context, now, draft }) => {
    turns += 1
    const turn: Turn = {
      // Each turn stands alone: nothing may carry over from record to record.
      conversationId: `turn-${turns}`,
      messages,
      ...(context === undefined ? {} : { facts: { context } }),
      ...(now === undefined ? {} : { now }),
    }
    return replay(pipelineFor(policy, typeof context === 'string'), turn, draft)
  }
}

function sourcesOf(policy: PolicyText | undefined): readonly FactSource[] {
  const own = [toolResults(), turnFacts(), customerWords()]
  return policy === undefined ? own : [...own, documents([policy])]
}
