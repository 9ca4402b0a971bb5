import type { CheckedClaim, Finding, Reply } from '@vouchsafe/core'
import { describeEvidence } from '@vouchsafe/eval'
import { block, type Layout, type Toned } from './layout.ts'
import type { Tone } from './paint.ts'

/** Names and tones of what a claim may come to. */
const VERDICT: Readonly<
  Record<string, { readonly sign: string; readonly tone: 'good' | 'doubtful' | 'bad' }>
> = {
  supported: { sign: '✓', tone: 'good' },
  contradicted: { sign: '✗', tone: 'bad' },
  unsupported: { sign: '?', tone: 'doubtful' },
  stale: { sign: '⌛', tone: 'doubtful' },
  conflicting: { sign: '≠', tone: 'bad' },
}
const NOT_CHECKED = { sign: '·', tone: 'doubtful' } as const

const STATUS_TONE = { verified: 'good', annotated: 'doubtful', blocked: 'bad' } as const

/**
 * A reply as lines for a person: the draft with its claims marked, the status, each claim with verdict and evidence, the
 * findings, and what is delivered.
 *
 * @param draft What the model wrote; the reply's spans point into it.
 */
export function renderReply(draft: string, reply: Reply, layout: Layout): readonly string[] {
  const { paint } = layout
  return [
    ...block(draft, layout, { lead: 'draft  ', leadTone: 'faint', marks: marksOf(reply) }),
    ...statusLines(reply, layout),
    ...reply.claims.flatMap((claim) => claimLines(draft, claim, layout)),
    ...reply.findings.flatMap((finding) => findingLines(finding, layout)),
    ...(reply.text === draft
      ? [paint('faint', 'sent as written')]
      : block(reply.text, layout, { lead: 'sent   ', leadTone: 'faint' })),
  ]
}

/** Claims by verdict, and places of findings that concern no claim. */
function marksOf(reply: Reply): readonly Toned[] {
  const findings = reply.findings.flatMap(({ span, action, claim }): Toned[] =>
    span === undefined || claim !== undefined || action === 'note'
      ? []
      : [{ ...span, tone: action === 'annotate' ? 'doubtful-mark' : 'bad-mark' }],
  )
  const claims = reply.claims.map((claim): Toned => {
    const tone: Tone = `${verdictOf(claim).tone}-mark`
    return { start: claim.start, end: claim.end, tone }
  })
  return [...findings, ...claims]
}

function statusLines(reply: Reply, layout: Layout): readonly string[] {
  const { status, handoff } = reply
  const words =
    handoff === undefined
      ? status
      : `${status}, a person takes over (${handoff.reasons.join(', ')})`
  return block(words, layout, { lead: 'status ', leadTone: 'faint', tone: STATUS_TONE[status] })
}

function verdictOf(claim: CheckedClaim): (typeof VERDICT)[string] {
  return VERDICT[claim.verdict?.status ?? ''] ?? NOT_CHECKED
}

function claimLines(draft: string, claim: CheckedClaim, layout: Layout): readonly string[] {
  const { sign, tone } = verdictOf(claim)
  const { verdict } = claim
  const head = `“${draft.slice(claim.start, claim.end)}” ${claim.kind}: ${verdict?.status ?? 'not checked'}`
  const right = verdict?.right === undefined ? [] : [`right: ${verdict.right}`]
  const evidence = (verdict?.evidence ?? []).map(describeEvidence)
  const reason = verdict === undefined ? [] : [verdict.reason]
  return [
    ...block(head, layout, { lead: ` ${sign} `, leadTone: tone, marks: valueMark(claim, tone) }),
    ...[...reason, ...right, ...evidence].flatMap((line) =>
      block(line, layout, { lead: '   ', tone: 'faint' }),
    ),
  ]
}

/** The value within the quote, which stands behind one quotation mark. */
function valueMark({ start, valueSpan }: CheckedClaim, tone: Tone): readonly Toned[] {
  if (valueSpan === undefined) return []
  return [{ start: valueSpan.start - start + 1, end: valueSpan.end - start + 1, tone }]
}

/** Findings that only repeat a claim's verdict need no second line of evidence. */
function findingLines(finding: Finding, layout: Layout): readonly string[] {
  const { code, action, message, claim, evidence = [] } = finding
  const shown = claim === undefined ? evidence.map(describeEvidence) : []
  const tone = action === 'note' ? 'faint' : action === 'annotate' ? 'doubtful' : 'bad'
  return [
    ...block(`${code} (${action}) ${message}`, layout, { lead: ' ! ', leadTone: tone }),
    ...shown.flatMap((line) => block(line, layout, { lead: '   ', tone: 'faint' })),
  ]
}
