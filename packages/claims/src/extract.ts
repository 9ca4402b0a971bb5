import type { Claim, ClaimKind, Context, NewClaim, Sentence } from '@vouchsafe/core'
import type { ReadOptions, Span } from '@vouchsafe/text'
import type { Extractor, Found } from './extractor.ts'
import { EXTRACTORS, FALLBACK } from './extractors.ts'
import { kindFor } from './kind.ts'
import { packFor } from './languages.ts'
import { certaintyOf, clausePolarity, polarityOf } from './polarity.ts'
import { clauseAt, type Reading, readSentence } from './reading.ts'
import { type Subjects, subjectsOf } from './subject.ts'

/** What extraction looks at besides the sentence. A guard's `Context` is one. */
export interface ExtractionContext {
  /** Language of the reply; decides for sentences that do not show their own. */
  readonly language: string
  /** Claims of the draft so far. */
  readonly claims?: readonly (Claim | NewClaim)[]
  /** Sentences of the draft before this one. */
  readonly sentences?: readonly Sentence[]
  readonly turn?: Pick<Context['turn'], 'now' | 'timeZone' | 'locale'>
}

/**
 * Takes a sentence apart into claims.
 *
 * A sentence in a language without a pack has none; ask `packFor` whether there is one.
 *
 * @returns Claims in the order of their starts; all spans are ranges of the draft.
 */
export function extractClaims(sentence: Sentence, context: ExtractionContext): readonly NewClaim[] {
  const pack = packFor(sentence.text, context.language)
  if (!pack) return []
  const earlier = { claims: context.claims ?? [], sentences: context.sentences ?? [] }
  const reading = readSentence(sentence, pack, { earlier, read: readOptions(context) })
  const found = select(reading, [
    ...pack.extractors,
    ...EXTRACTORS,
    ...pack.weakExtractors,
    ...FALLBACK,
  ])
  const settled = settleKinds(found)
  const subjects = subjectsOf(reading, settled)
  return settled
    .map((found) => complete(reading, found, subjects))
    .sort((a, b) => a.start - b.start || (a.valueSpan?.start ?? 0) - (b.valueSpan?.start ?? 0))
}

function readOptions({ turn }: ExtractionContext): ReadOptions {
  return {
    ...(turn?.now !== undefined && { now: turn.now }),
    ...(turn?.timeZone !== undefined && { timeZone: turn.timeZone }),
  }
}

/**
 * Runs the extractors in order. Where two find a value in the same words, the former keeps it; one extractor may read
 * the very same words for several attributes (没有A、B denies both).
 */
function select(reading: Reading, extractors: readonly Extractor[]): readonly Found[] {
  const values = new Uint8Array(reading.text.length)
  const places = new Uint8Array(reading.text.length)
  const bare = new Set<string>()
  const kept: Found[] = []
  for (const extractor of extractors) {
    const fresh = extractor(reading).filter((found) => {
      if (found.fallback) return !isMarked(places, found)
      if (found.valueSpan) return !isMarked(values, found.valueSpan)
      const key = `${found.kind} ${found.act ?? ''} ${found.start}`
      return !bare.has(key) && bare.add(key)
    })
    for (const found of fresh) {
      const { start, valueSpan } = found
      if (valueSpan && isMarked(values, valueSpan) && !isSibling(found, kept.at(-1))) continue
      if (valueSpan) values.fill(1, valueSpan.start, valueSpan.end)
      places[valueSpan?.start ?? start] = 1
      kept.push(found)
    }
  }
  return kept
}

/** Another attribute told by the very same words. */
function isSibling(found: Found, last: Found | undefined): boolean {
  return (
    last?.valueSpan !== undefined &&
    last.valueSpan.start === found.valueSpan?.start &&
    last.valueSpan.end === found.valueSpan.end &&
    last.attribute !== found.attribute
  )
}

function isMarked(marks: Uint8Array, span: Span): boolean {
  return marks.subarray(span.start, span.end).includes(1)
}

/** Gives guessed kinds by the claim before; a clause that shares no kind with one before it and names none says too little. */
function settleKinds(found: readonly Found[]): readonly Found[] {
  const settled: Found[] = []
  for (const claim of [...found].sort(byPlace)) {
    const before = settled.at(-1)?.kind
    if (!claim.guessed) settled.push(claim)
    else if (claim.fallback) {
      if (before !== undefined)
        settled.push({ ...claim, kind: SHARED.has(before) ? before : 'other' })
    } else settled.push({ ...claim, kind: (before && sharedKind(claim, before)) ?? claim.kind })
  }
  return settled
}

/** Kinds that a clause takes over from the one before it: "it isn't waterproof, only splash-proof". */
const SHARED: ReadonlySet<string> = new Set([
  'attribute',
  'compatibility',
  'order-detail',
  'order-status',
  'delivery',
  'hours',
  'promotion',
  'return-policy',
  'price',
  'fee',
])

function sharedKind({ value }: Found, before: ClaimKind): ClaimKind | undefined {
  if (!value || value.type === 'text' || value.type === 'flag') return undefined
  return kindFor(value, before)
}

function byPlace(a: Found, b: Found): number {
  return (a.valueSpan?.start ?? a.start) - (b.valueSpan?.start ?? b.start)
}

/** Fills in what the extractor left to the clause. */
function complete(reading: Reading, found: Found, subjects: Subjects): NewClaim {
  const { attributeSpan, valueSpan, fallback: _fallback, guessed: _guessed, ...rest } = found
  const clause = clauseAt(reading, valueSpan ?? found)
  const subject = found.subject ?? subjects.of(found)
  return {
    polarity: valueSpan ? polarityOf(reading, clause, found, valueSpan) : clausePolarity(clause),
    certainty: certaintyOf(reading, clause, valueSpan),
    ...(ASKING.has(clause.force) && { inQuestion: true as const }),
    ...(subject && { subject }),
    ...rest,
    ...reading.locate({ start: found.start, end: found.end }),
    ...(attributeSpan && { attributeSpan: reading.locate(attributeSpan) }),
    ...(valueSpan && { valueSpan: reading.locate(valueSpan) }),
  }
}

const ASKING: ReadonlySet<string> = new Set(['question', 'request', 'echo'])
