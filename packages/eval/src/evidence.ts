import type { Evidence, SourceRef } from '@vouchsafe/core'

/** Where a piece of evidence stands: `orders /0/status`, `policy:returns 12–40`. */
export function describeSource({ id, pointer, span }: SourceRef): string {
  if (pointer !== undefined && pointer !== '') return `${id} ${pointer}`
  return span === undefined ? id : `${id} ${span.start}–${span.end}`
}

const RELATION = { supports: 'says', contradicts: 'says instead', mentions: 'mentions' } as const

/** One line for a person: where it stands, what it says, how a value was computed. */
export function describeEvidence(evidence: Evidence): string {
  const { relation, source, shows, derivation, asOf, validUntil, judge } = evidence
  return [
    describeSource(source),
    ...(shows === undefined ? [RELATION[relation]] : [`${RELATION[relation]} ${shows}`]),
    ...(derivation === undefined || derivation.formula === shows
      ? []
      : [`computed: ${derivation.formula}`]),
    ...(judge === undefined
      ? []
      : [`${judge.name} ${judge.version}: ${judge.label} ${judge.score.toFixed(2)}`]),
    ...(asOf === undefined ? [] : [`as of ${asOf}`]),
    ...(validUntil === undefined ? [] : [`valid until ${validUntil}`]),
  ].join(' · ')
}
