import type { ClaimKind } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'
import type { Reading } from './reading.ts'
import { byStart, firstFrom, sorted } from './span-search.ts'

/** A word that shows a kind. */
export interface Cue extends Span {
  readonly kind: ClaimKind
  /** Verbs and set phrases count a little more than twice what the name of an attribute does. */
  readonly weight: number
  /** Many kinds have such an attribute: what the clause speaks of besides says more. */
  readonly generic: boolean
}

const GENERIC: ReadonlySet<string> = new Set([
  'cost',
  'amount',
  'total',
  'duration',
  'date',
  'time',
  'quantity',
  '金额',
  '总价',
  '数量',
  '差价',
])

/** States whose dates are those of what was booked, not of a step on the way. */
const SETTLED: ReadonlySet<string> = new Set([
  'confirmed',
  'scheduled',
  'active',
  'renewed',
  '已预约',
])

/** The words of a sentence that show kinds, in order; those of one Han character are too weak. */
export function cuesOf({
  attributes,
  topics,
  terms,
}: Pick<Reading, 'attributes' | 'topics' | 'terms'>): readonly Cue[] {
  const cues: Cue[] = []
  for (const { start, end, entry } of topics) {
    cues.push({ start, end, kind: entry, weight: 2, generic: false })
  }
  for (const { start, end, entry, term } of attributes) {
    const generic = isGeneric(entry.name)
    if (term.length > 1) cues.push({ start, end, kind: entry.kind, weight: 0.9, generic })
  }
  for (const { start, end, entry } of terms) {
    const passing = entry.kind === 'order-status' && !SETTLED.has(entry.value)
    if (passing) cues.push({ start, end, kind: entry.kind, weight: 2, generic: false })
  }
  return sorted(cues, byStart)
}

/** True for an attribute that many kinds have. */
export function isGeneric(attribute: string | undefined): boolean {
  return attribute !== undefined && GENERIC.has(attribute)
}

/** Of longer clauses only the end is looked at. */
const WINDOW = 400

/** The kind that most words of a clause speak of; of equals the last, since the predicate stands behind. */
export function topicOf({ cues }: Reading, { start, end }: Span): ClaimKind | undefined {
  const weights = new Map<ClaimKind, number>()
  let best: ClaimKind | undefined
  let most = 0
  const from = firstFrom(cues, Math.max(start, end - WINDOW))
  for (const cue of cues.slice(from, firstFrom(cues, end))) {
    if (cue.end > end) break
    const sum = (weights.get(cue.kind) ?? 0) + cue.weight
    weights.set(cue.kind, sum)
    if (sum < most) continue
    best = cue.kind
    most = sum
  }
  return best
}

/** What a search for the kind of a value takes for an answer. */
export interface Wanted {
  readonly fit: (kind: ClaimKind) => ClaimKind | undefined
  readonly generic: boolean
}

/** A cue this far from a value speaks of it half as loudly as one beside it. */
const HALF = 12

/** The fitting kind that the words around a value speak of most, the nearer the louder. */
export function nearestKind(
  { cues }: Reading,
  value: Span,
  window: Span,
  { fit, generic }: Wanted,
): ClaimKind | undefined {
  const voices = new Map<ClaimKind, number>()
  let best: ClaimKind | undefined
  let most = 0
  for (const cue of cues.slice(firstFrom(cues, window.start), firstFrom(cues, window.end))) {
    if (cue.end > window.end) break
    if (cue.generic && !generic) continue
    const kind = fit(cue.kind)
    if (kind === undefined) continue
    const apart = Math.max(cue.start - value.end, value.start - cue.end, 0)
    const voice = (voices.get(kind) ?? 0) + (cue.weight * HALF) / (HALF + apart)
    voices.set(kind, voice)
    if (voice <= most) continue
    best = kind
    most = voice
  }
  return best
}
