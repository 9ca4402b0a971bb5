import type { Claim } from './claim.ts'
import type { Json, Verdict } from './fact.ts'
import type { Finding, Findings, HandoffReason } from './finding.ts'
import type { ToolCall } from './turn.ts'

/** A claim and what verifiers said of it. */
export interface CheckedClaim extends Claim {
  /** Absent if no verifier looked at it: the reply is then not `verified`. */
  readonly verdict?: Verdict
}

/** A label that law or policy asks for, and where it was put. */
export interface Label {
  readonly text: string
  readonly placement: 'before' | 'after'
  /** What asks for it, such as `EU AI Act, Art. 50(1)`. */
  readonly basis: string
  /** Machine-readable data that goes with the reply instead of, or beside, the text. */
  readonly metadata?: Json
}

/** What the person who takes over needs to know. */
export interface Handoff {
  /** All reasons, in the order in which they arose, without repeats. */
  readonly reasons: readonly [HandoffReason, ...HandoffReason[]]
  readonly urgency: 'normal' | 'high'
  /** BCP 47 tag. */
  readonly language: string
  readonly conversationId: string
  /** Codes of the findings that led here. */
  readonly codes: readonly string[]
  readonly claims: readonly CheckedClaim[]
}

interface ReplyParts {
  /** What may be sent to the customer, whatever the status. */
  readonly text: string
  readonly claims: readonly CheckedClaim[]
  readonly labels: readonly Label[]
  readonly handoff?: Handoff
  /** Calls that the draft asks for and that no guard refused, as guards left them; empty if the reply is blocked. */
  readonly toolCalls: readonly ToolCall[]
  /** How many drafts the model wrote; more than 1 after a retry. */
  readonly attempts: number
}

/** The outcome. Whatever the status, `text` is what may be sent, and a person may be asked for. */
export type Reply = ReplyParts &
  (
    | { readonly status: 'verified'; readonly findings: readonly Finding[] }
    | { readonly status: 'annotated'; readonly findings: Findings }
    | { readonly status: 'blocked'; readonly findings: Findings }
  )

/**
 * What a stream tells, in order. A client shows the sum of the deltas since the start or the last `retract`; after
 * `reply-end` that sum is `reply.text`.
 */
export type StreamEvent =
  | { readonly type: 'text-delta'; readonly text: string }
  | { readonly type: 'claim'; readonly claim: CheckedClaim }
  | { readonly type: 'finding'; readonly finding: Finding }
  /** Take back everything shown for this reply. */
  | { readonly type: 'retract'; readonly codes: readonly string[] }
  | { readonly type: 'reply-end'; readonly reply: Reply }
