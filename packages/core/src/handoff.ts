import type { Finding, HandoffReason } from './finding.ts'
import type { CheckedClaim, Handoff } from './reply.ts'

const URGENT: ReadonlySet<HandoffReason> = new Set<HandoffReason>(['safety', 'complaint'])

/** The packet for the person who takes over, or `undefined` if no finding asks for one. */
export function handoffFor(
  findings: readonly Finding[],
  about: {
    readonly conversationId: string
    readonly language: string
    readonly claims: readonly CheckedClaim[]
  },
): Handoff | undefined {
  const asking = findings.filter((finding) => finding.handoff && !finding.shadow)
  const [first, ...rest] = new Set(asking.flatMap(({ handoff }) => handoff ?? []))
  if (!first) return undefined
  const reasons = [first, ...rest] as const
  return {
    reasons,
    urgency: reasons.some((reason) => URGENT.has(reason)) ? 'high' : 'normal',
    language: about.language,
    conversationId: about.conversationId,
    codes: [...new Set(asking.map(({ code }) => code))],
    claims: about.claims,
  }
}
