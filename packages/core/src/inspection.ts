import type { Span } from '@vouchsafe/text'
import { CLAIM_KINDS } from './claim.ts'
import { VERDICTS } from './fact.ts'
import { ACTIONS, type Finding, HANDOFF_REASONS, MARKS } from './finding.ts'
import { isForeign } from './foreign.ts'
import type { Inspection, RequestChange } from './guard.ts'
import type { Label } from './reply.ts'

const INSPECTION_PARTS = ['claims', 'verdicts', 'findings', 'labels', 'defer', 'instead']
const CHANGE_PARTS = ['messages', 'findings', 'labels', 'draft']

/**
 * Whether what a guard gave back can be used: known words, spans within the draft. A guard is other people's code, and a span
 * outside the draft would edit the wrong words.
 *
 * @param length The draft's length so far, in UTF-16 code units.
 */
export function isUsable(inspection: Inspection, length: number): boolean {
  const { claims = [], verdicts = [], findings = [], labels = [] } = inspection
  return (
    isMadeOf(inspection, INSPECTION_PARTS) &&
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
    labels.every(isLabel) &&
    (inspection.instead === undefined || typeof inspection.instead === 'string')
  )
}

/** The same for what a request hook gave back; its messages are looked at by whoever has the turn. */
export function isUsableChange(change: RequestChange): boolean {
  const { messages = [], findings = [], labels = [], draft } = change
  return (
    isMadeOf(change, CHANGE_PARTS) &&
    [messages, findings, labels].every(Array.isArray) &&
    areFindings(findings, 0) &&
    labels.every(isLabel) &&
    (draft === undefined || typeof draft === 'string')
  )
}

/** An object of which something is known: a slip in the only name it has would pass for silence. */
function isMadeOf(value: object, parts: readonly string[]): boolean {
  if (!isForeign(value)) return false
  const names = Object.keys(value)
  return names.length === 0 || names.some((name) => parts.includes(name))
}

/** The same for findings alone. */
export function areFindings(findings: readonly Finding[], length: number): boolean {
  return findings.every(
    (finding) =>
      ACTIONS.includes(finding.action) &&
      typeof finding.code === 'string' &&
      finding.code.includes('/') &&
      typeof finding.message === 'string' &&
      (finding.mark === undefined || MARKS.includes(finding.mark)) &&
      (finding.handoff === undefined || HANDOFF_REASONS.includes(finding.handoff)) &&
      (finding.span === undefined || isSpan(finding.span, length)) &&
      isEdit(finding.edit, length),
  )
}

function isLabel({ text, placement }: Label): boolean {
  return typeof text === 'string' && (placement === 'before' || placement === 'after')
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
