import type { CheckedClaim, Finding } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'
import type { ReplyOutcome } from './outcome.ts'

/** A place in a text that the report marks. */
export interface Mark extends Span {
  /** Decides the colour. */
  readonly tone: 'wrong' | 'finding' | 'supported' | 'open'
  readonly title: string
}

/** One record that went wrong, for the report. */
export interface ReviewItem {
  readonly id: string
  /** `miss`: something wrong was let through; `false-alarm`: something right was not; `failed`: told by the suite. */
  readonly outcome: 'miss' | 'false-alarm' | 'failed'
  /** What the report can be filtered by. */
  readonly tags: readonly string[]
  readonly language: string
  /** What the customer last said. */
  readonly asked?: string
  /** What was checked. */
  readonly text: string
  readonly marks: readonly Mark[]
  /** What was expected, in words. */
  readonly expected: string
  /** What came, in words. */
  readonly came: string
  /** What was delivered, where it differs from the text. */
  readonly delivered?: string
  readonly claims: readonly CheckedClaim[]
  readonly findings: readonly Finding[]
}

/** The part of a review item that a reply decides. */
export function reviewed(
  draft: string,
  { reply, status, asked }: ReplyOutcome,
): Pick<ReviewItem, 'asked' | 'text' | 'came' | 'claims' | 'findings' | 'delivered'> {
  return {
    ...(asked === '' ? {} : { asked }),
    text: draft,
    came: reply.handoff === undefined ? status : `${status}, with a person`,
    claims: reply.claims,
    findings: reply.findings,
    ...(reply.text === draft ? {} : { delivered: reply.text }),
  }
}

/** Marks of what the reply says about the draft: claims by verdict, findings above a note. */
export function marksOf({ reply }: ReplyOutcome): readonly Mark[] {
  const claims = reply.claims.map(({ start, end, kind, verdict }): Mark => {
    const status = verdict?.status ?? 'not checked'
    const tone = status === 'supported' ? 'supported' : 'open'
    return { start, end, tone, title: `${kind}: ${status}` }
  })
  const findings = reply.findings.flatMap(({ span, code, action }): Mark[] =>
    span === undefined || action === 'note' ? [] : [{ ...span, tone: 'finding', title: code }],
  )
  return [...claims, ...findings]
}
