import type { Action, Json, Pipeline, Reply, ToolCall, Turn } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'

/** What the model is taken to have answered. */
export interface GivenDraft {
  readonly text: string
  readonly toolCalls?: readonly ToolCall[]
}

/** A finding as a prediction tells it. */
export interface PredictedFinding {
  readonly code: string
  readonly action: Action
  /** UTF-16 code units of the draft; absent if the finding is about the whole draft. */
  readonly start?: number
  readonly end?: number
}

/** A claim as a prediction tells it. */
export interface PredictedClaim extends Span {
  readonly kind: string
  /** `not-checked` if no verifier looked at it. */
  readonly verdict: string
}

/** What a pipeline did with a draft, in the form of a prediction. */
export interface ReplyOutcome {
  readonly status: Reply['status']
  /** What is delivered. */
  readonly text: string
  readonly handoff: boolean
  readonly findings: readonly PredictedFinding[]
  readonly claims: readonly PredictedClaim[]
  readonly ms: number
  /** The reply itself, for reports; not part of what is written. */
  readonly reply: Reply
  /** The customer's latest words, for reports. */
  readonly asked: string
}

/** Runs one draft through a pipeline and takes the time. */
export async function replay(
  pipeline: Pipeline,
  turn: Turn,
  draft: GivenDraft,
): Promise<ReplyOutcome> {
  const began = performance.now()
  const reply = await pipeline.reply(turn, async () => draft)
  const ms = Math.round((performance.now() - began) * 1000) / 1000
  const asked = turn.messages.findLast(({ role, content }) => role === 'user' && content !== '')
  return { ...predicted(reply), ms, reply, asked: asked?.content ?? '' }
}

/** What is written for a reply. */
function predicted(reply: Reply): Omit<ReplyOutcome, 'ms' | 'reply' | 'asked'> {
  return {
    status: reply.status,
    text: reply.text,
    handoff: reply.handoff !== undefined,
    findings: reply.findings.map(({ code, action, span, shadow }) => ({
      code,
      // What a guard in shadow mode would have asked for decides nothing.
      action: shadow === true ? 'note' : action,
      // An empty range marks a place between characters, which a prediction cannot say.
      ...(span !== undefined && span.start < span.end ? { start: span.start, end: span.end } : {}),
    })),
    claims: gravestFirst(reply).map(({ start, end, kind, verdict }) => ({
      start,
      end,
      kind,
      verdict: verdict?.status ?? 'not-checked',
    })),
  }
}

/** Several claims may stand in the same words; those that the reply was marked or stopped for come first. */
function gravestFirst({ claims, findings }: Reply): Reply['claims'] {
  const marked = new Set(
    findings.flatMap(({ claim, action }) =>
      claim === undefined || action === 'note' ? [] : [claim],
    ),
  )
  const rank = ({ id }: { readonly id: string }) => (marked.has(id) ? 0 : 1)
  return [...claims].sort((a, b) => a.start - b.start || a.end - b.end || rank(a) - rank(b))
}

/** An outcome as it is written to a file of predictions. */
export function writtenReply(outcome: ReplyOutcome): Readonly<Record<string, Json>> {
  const { status, text, handoff, ms } = outcome
  return {
    status,
    text,
    handoff,
    findings: outcome.findings.map((finding) => ({ ...finding })),
    claims: outcome.claims.map((claim) => ({ ...claim })),
    ms,
  }
}

/** Findings that ask for more than a note. */
export function aboveNote(findings: readonly PredictedFinding[]): readonly PredictedFinding[] {
  return findings.filter(({ action }) => action !== 'note')
}
