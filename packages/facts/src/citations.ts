import type { Claim, Evidence, Finding, Inspection } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'
import { citedEvidence, type Grounding } from './grounding.ts'
import { placeIn, type SentenceView } from './sentence-view.ts'

/** A place where a draft cites what it was given. */
export interface Citation extends Span {
  readonly id: string
}

const MARK = /[[【]\s?(F\d{1,4}(?:\s?[,，、]\s?F\d{1,4}){0,8})\s?[\]】]/gu

const NOWHERE: Span = { start: 0, end: 0 }
const DRAFT: Evidence = { relation: 'mentions', source: { id: 'draft' } }

/** Citations in a text, in order; `[F1, F2]` is two at one place. */
export function citationsIn(text: string): readonly Citation[] {
  return [...text.matchAll(MARK)].flatMap(({ 0: mark, 1: ids = '', index }) => {
    const span = { start: index, end: index + mark.length }
    return ids.split(/[\s,，、]{1,3}/u).map((id) => ({ id, ...span }))
  })
}

/** Brings what a sentence cites back as evidence of its verdicts, and takes marks away if that is asked for. */
export function cited(
  inspection: Inspection,
  given: {
    readonly view: SentenceView
    readonly claims: readonly Claim[]
    readonly grounding: Grounding
    readonly strip: boolean
  },
): Inspection {
  const { view, claims, grounding, strip } = given
  const citations = citationsIn(view.sentence.text)
  if (citations.length === 0) return inspection
  const items = new Map(grounding.items.map((item) => [item.id, item]))
  const evidence = citations.flatMap(({ id }) => {
    const item = items.get(id)
    return item === undefined ? [] : [citedEvidence(item)]
  })
  const { verdicts: judged = [], findings: found = [] } = inspection
  // The mark itself may look like a code.
  const marks = claims.filter(({ valueSpan = NOWHERE }) => {
    const place = placeIn(view.sentence, valueSpan)
    return citations.some((mark) => isWithin(place, mark))
  })
  const verdicts = judged.map((verdict) => {
    if (marks.some(({ id }) => id === verdict.claim)) {
      const own = evidence.length > 0 ? evidence : [DRAFT]
      return { ...verdict, status: 'supported' as const, evidence: own, reason: 'A citation.' }
    }
    return { ...verdict, evidence: joined(verdict.evidence, evidence) }
  })
  const unknown = citations.filter(({ id }) => !items.has(id))
  const findings = [...found, ...findingsOf(view, strip ? citations : unknown, unknown)]
  return { ...inspection, verdicts, findings }
}

function findingsOf(
  view: SentenceView,
  taken: readonly Citation[],
  unknown: readonly Citation[],
): readonly Finding[] {
  const places = new Map(taken.map((each) => [each.start, each]))
  return [...places.values()].map((citation): Finding => {
    const { start, end } = citation
    const span = view.sentence.locate({ start: withSpace(view.sentence.text, start), end })
    const isUnknown = unknown.includes(citation)
    return {
      code: isUnknown ? 'facts/other.citation' : 'facts/other.cited',
      action: 'annotate',
      message: isUnknown ? 'Nothing was given under this id.' : 'A citation is not shown.',
      span,
      edit: { ...span, text: '' },
    }
  })
}

/** The space before a mark goes with it. */
function withSpace(text: string, start: number): number {
  return text[start - 1] === ' ' ? start - 1 : start
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function joined(own: readonly Evidence[], cited: readonly Evidence[]): readonly Evidence[] {
  const keys = new Set(own.map(keyOf))
  return [...own, ...cited.filter((each) => !keys.has(keyOf(each)))]
}

function keyOf({ source: { id, pointer, span } }: Evidence): string {
  return JSON.stringify([id, pointer, span?.start, span?.end])
}
