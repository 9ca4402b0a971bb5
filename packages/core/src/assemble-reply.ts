import type { Concluded } from './draft-run.ts'
import type { Finding, Findings } from './finding.ts'
import { handoffFor } from './handoff.ts'
import { UNEXPLAINED } from './own-findings.ts'
import { labelled } from './render.ts'
import type { Reply } from './reply.ts'
import type { Wording } from './wording.ts'

/** What a reply says beside the draft. */
export interface ReplyContext {
  readonly conversationId: string
  /** The customer's language. */
  readonly language: string
  readonly wording: Wording
  /** How many drafts the model wrote. */
  readonly attempts: number
}

/** The reply that a draft comes to. */
export function assembleReply(concluded: Concluded, draft: string, context: ReplyContext): Reply {
  const { status, findings, claims, labels, toolCalls, body, isJson } = concluded
  if (status === 'blocked') return stoppedReply(findings, concluded, context)
  const handoff = handoffFor(findings, { ...context, claims })
  const parts = {
    text: isJson ? body : labelled(body, labels),
    claims,
    labels,
    toolCalls,
    attempts: context.attempts,
    ...(handoff && { handoff }),
  }
  // A verified reply is the draft itself, but for labels.
  if (status === 'verified' && body === draft) return { status, findings, ...parts }
  return { status: 'annotated', findings: asFindings(findings), ...parts }
}

/** A safe sentence in the place of a draft; nothing of the draft is in it. */
export function stoppedReply(
  findings: readonly Finding[],
  { claims, labels, instead }: Pick<Concluded, 'claims' | 'labels' | 'instead'>,
  context: ReplyContext,
): Reply {
  const handoff = handoffFor(findings, { ...context, claims })
  const words = handoff ? context.wording.handoff : (instead ?? context.wording.blocked)
  return {
    status: 'blocked',
    text: labelled(words, labels),
    findings: asFindings(findings),
    claims,
    labels,
    toolCalls: [],
    attempts: context.attempts,
    ...(handoff && { handoff }),
  }
}

function asFindings(findings: readonly Finding[]): Findings {
  const [first, ...rest] = findings
  return first ? [first, ...rest] : [UNEXPLAINED]
}
