import type { Span } from '@vouchsafe/text'
import { CLAIM_KINDS } from './claim.ts'
import { VERDICTS } from './fact.ts'
import { ACTIONS, type Finding } from './finding.ts'
import type { Inspection } from './guard.ts'

/**
 * Whether what a guard gave back can be used: known words, spans within the draft. A guard is other people's code, and a span
 * outside the draft would edit the wrong words.
 *
 * @param length The draft's length so far, in UTF-16 code units.
 */
export function isUsable(inspection: Inspection, length: number): boolean {
  const { claims = [], verdicts = [], findings = [], labels = [] } = inspection
  return (
    [claims, verdicts, findings, labels].every(Array.isArray) &&
    claims.every(
      (claim) =>
        isSpan(claim, length) &&
        CLAIM_KINDS.includes(claim.kind) &&
        (claim.valueSpan === undefined || isSpan(claim.valueSpan, length)),
    ) &&
    verdicts.every(
      (verdict) =>
        VERDICTS.includes(verdict.status) &&
        typeof verdict.claim === 'string' &&
        Array.isArray(verdict.evidence) &&
        isEdit(verdict.repair, length),
    ) &&
    areFindings(findings, length) &&
    (inspection.instead === undefined || typeof inspection.instead === 'string')
  )
}

/** The same for findings alone. */
export function areFindings(findings: readonly Finding[], length: number): boolean {
  return findings.every(
    (finding) =>
      ACTIONS.includes(finding.action) &&
      typeof finding.code === 'string' &&
      finding.code.includes('/') &&
      (finding.span === undefined || isSpan(finding.span, length)) &&
      isEdit(finding.edit, length),
  )
}

function isEdit(edit: (Span & { readonly text: string }) | undefined, length: number): boolean {
  return edit === undefined || (isSpan(edit, length) && typeof edit.text === 'string')
}

function isSpan(span: Span, length: number): boolean {
  const { start, end } = span
  return (
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= length
  )
}
