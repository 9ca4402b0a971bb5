import type { ClaimKind, NewClaim } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'
import { topicOf } from './cues.ts'
import type { Extractor, Found } from './extractor.ts'
import type { Force } from './language-pack.ts'
import { groupOf, matchesOf } from './matches.ts'
import { clauseAt, type Reading } from './reading.ts'
import { within } from './span-search.ts'
import { normalise } from './subject.ts'

/**
 * A way of saying something, as a pattern over the folded text with named groups:
 * - `value`: the words of the value; with `flag`, those that say that a thing is so or not (`has`, 没有);
 * - `attribute`: what the value is of;
 * - `not`: present if the wording denies;
 * - `act`, `more`: the words of one or two acts.
 */
export interface Frame {
  /** Must have the flags `d` and `g`, and every repetition in it a bound. */
  readonly pattern: RegExp
  /** Absent: what the attribute or the clause speaks of, else `otherwise`. */
  readonly kind?: ClaimKind
  readonly otherwise?: ClaimKind
  /** The attribute, where no words name it. */
  readonly attribute?: string
  /** `flag`: yes or no. `text`: the words of the group `value`. Any other: this value. Absent: the claim has none. */
  readonly value?: 'flag' | 'text' | { readonly text: string }
  readonly polarity?: NewClaim['polarity']
  readonly act?: string
  /** Acts by the words of the group `act`, and of `more` where a second act follows. */
  readonly acts?: ReadonlyMap<string, string>
  readonly tense?: NewClaim['tense']
  /** Told by the attribute's own words alone, else `otherwise`; the rest of the clause is of something else. */
  readonly own?: true
  /** Kinds that the clause may be of instead: "refunds are not available" is of refunds. */
  readonly yields?: readonly ClaimKind[]
  /** The attribute may be the first of a list: "has a pool, a gym and free parking". */
  readonly listed?: true
  /** Not where a typed value follows in the clause, since that tells more: "there's a bus at 6:50". */
  readonly alone?: true
  /** What a rule decides rather than a record: counts only if a source speaks against it. */
  readonly presumed?: true
  /** Not where the clause says this before: "check whether it has been cancelled". */
  readonly notAfter?: RegExp
  /** How the clause may be meant. Default: an assertion, or an offer. */
  readonly in?: readonly Force[]
}

const SAYING: readonly Force[] = ['assertion', 'offer']
export const ASKING_TOO: readonly Force[] = [...SAYING, 'question', 'request']

/** Finds what the frames describe. */
export function framed(frames: readonly Frame[]): Extractor {
  const patterns = frames.map(({ pattern }) => pattern)
  const find = (reading: Reading): readonly Found[] => {
    const candidates = reading.candidates.among(patterns)
    if (candidates.length === 0) return NOTHING
    const found: Found[] = []
    const places = new Map<string, number>()
    for (const index of candidates) {
      const frame = frames[index]
      if (!frame) continue
      for (const match of matchesOf(frame.pattern, reading.folded)) {
        const claims = foundOf(reading, frame, match)
        for (const claim of claims) if (!isTold(places, claim, match.index)) found.push(claim)
      }
    }
    return found
  }
  return Object.assign(find, { patterns })
}

const NOTHING: readonly Found[] = []

/** True if an earlier frame has told the same of the same words. */
function isTold(places: Map<string, number>, claim: Found, at: number): boolean {
  const span = claim.attributeSpan ?? claim.valueSpan ?? { start: at, end: at }
  const key = `${claim.kind} ${claim.act ?? ''} ${claim.value?.type ?? ''}`
  const end = places.get(`${key} ${span.start}`) ?? 0
  places.set(`${key} ${span.start}`, Math.max(end, span.end))
  return end > 0
}

function foundOf(reading: Reading, frame: Frame, match: RegExpExecArray): readonly Found[] {
  const whole = { start: match.index, end: match.index + match[0].length }
  const value = groupOf(match, 'value')
  const attribute = groupOf(match, 'attribute')
  const clause = clauseAt(reading, value ?? attribute ?? whole)
  if (frame.notAfter?.test(reading.folded.slice(clause.start, whole.start))) return []
  if (!(frame.in ?? SAYING).includes(clause.force)) return []
  if (frame.value === 'flag' && clause.condition && !frame.in) return []
  const rest = { start: whole.start, end: clause.end }
  if (frame.alone && within(reading.mentions, rest).length > 0) return []
  const polarity = groupOf(match, 'not') ? 'negated' : frame.polarity
  const told = {
    start: Math.min(clause.start, whole.start),
    end: Math.max(clause.end, whole.end),
    ...toldValue(reading, frame, value),
    ...(polarity && { polarity }),
    ...(frame.tense && { tense: frame.tense }),
    ...(frame.presumed && { presumed: true as const }),
  }
  const attributes =
    attribute && frame.listed ? reading.pack.listFrom(reading, attribute) : [attribute]
  const acts = actsOf(frame, match)
  const found: Found[] = []
  for (const span of attributes) {
    const kind = kindOf(reading, frame, span, clause)
    const yielded = frame.kind !== undefined && kind !== frame.kind
    const claim = {
      ...told,
      end: Math.max(told.end, span?.end ?? 0),
      kind,
      ...(!yielded && toldAttribute(reading, frame, span)),
    }
    if (acts.length === 0) found.push(claim)
    for (const act of acts) found.push({ ...claim, act })
  }
  return found
}

function actsOf({ act, acts }: Frame, { groups }: RegExpExecArray): readonly string[] {
  if (act !== undefined) return [act]
  const words = [groups?.act, groups?.more]
  return [...new Set(words.flatMap((word = '') => acts?.get(word) ?? []))]
}

function kindOf(
  reading: Reading,
  frame: Frame,
  attribute: Span | undefined,
  clause: Span,
): ClaimKind {
  const { kind, otherwise = 'other' } = frame
  if (kind !== undefined && !frame.yields) return kind
  if (kind !== undefined) {
    const topic = topicOf(reading, clause)
    return topic !== undefined && frame.yields?.includes(topic) ? topic : kind
  }
  const own = attribute && topicOf(reading, attribute)
  return own ?? (frame.own ? otherwise : (topicOf(reading, clause) ?? otherwise))
}

function toldAttribute(
  { folded, pack }: Reading,
  frame: Frame,
  span: Span | undefined,
): Pick<Found, 'attribute' | 'attributeSpan'> {
  if (!span) return frame.attribute === undefined ? {} : { attribute: frame.attribute }
  const words = folded.slice(span.start, span.end)
  const known = pack.attributes.get(words)
  const name = known?.kind === frame.kind || frame.kind === undefined ? known?.name : undefined
  return { attribute: frame.attribute ?? name ?? normalise(words), attributeSpan: span }
}

function toldValue(
  { text }: Reading,
  { value }: Frame,
  span: Span | undefined,
): Pick<Found, 'value' | 'valueSpan'> {
  if (!value || !span) return {}
  if (value === 'flag') return { value: { type: 'flag' }, valueSpan: span }
  const words = value === 'text' ? normalise(text.slice(span.start, span.end)) : value.text
  return { value: { type: 'text', value: words }, valueSpan: span }
}
