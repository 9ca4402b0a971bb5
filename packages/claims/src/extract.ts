import type { Claim, Context, NewClaim, Sentence } from '@vouchsafe/core'
import type { ReadOptions } from '@vouchsafe/text'
import type { Extractor, Found } from './extractor.ts'
import { FALLBACK, GENERAL, SPECIFIC, WORDS } from './extractors.ts'
import type { LanguagePack } from './language-pack.ts'
import { packFor } from './languages.ts'
import { certaintyOf, clausePolarity, polarityOf } from './polarity.ts'
import { clauseAt, type Reading, readSentence } from './reading.ts'
import { select } from './select.ts'
import { settleKinds } from './settle-kinds.ts'
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
  /** Languages that are read. Default: Chinese and English. */
  readonly packs?: readonly LanguagePack[]
}

/**
 * Takes a sentence apart into claims.
 *
 * A sentence in a language without a pack has none; the guard says so in a finding.
 *
 * @returns Claims in the order of their starts; all spans are ranges of the draft.
 */
export function extractClaims(sentence: Sentence, context: ExtractionContext): readonly NewClaim[] {
  const pack = packFor(sentence.text, context.language, context.packs)
  if (!pack) return []
  const earlier = { claims: context.claims ?? [], sentences: context.sentences ?? [] }
  const reading = readSentence(sentence, pack, { earlier, read: readOptions(context, pack) })
  const found = select(reading, extractorsFor(reading))
  const settled = settleKinds(found)
  const subjects = subjectsOf(reading, settled)
  return settled
    .map((found) => complete(reading, found, subjects))
    .sort((a, b) => a.start - b.start || placeOf(a) - placeOf(b))
}

function placeOf({ start, valueSpan }: NewClaim): number {
  return valueSpan?.start ?? start
}

/** The rows of a table hold cells and no statements. */
function extractorsFor({ folded, pack }: Reading): readonly Extractor[] {
  if (/^\s{0,9}\|/.test(folded)) return [...SPECIFIC, ...GENERAL]
  return [
    ...SPECIFIC,
    ...pack.extractors,
    ...GENERAL,
    ...pack.weakExtractors,
    ...WORDS,
    ...FALLBACK,
  ]
}

/** `en-GB` decides how English writes days; the locale of another language says nothing of this sentence. */
function readOptions({ turn }: ExtractionContext, { language }: LanguagePack): ReadOptions {
  const locale = turn?.locale?.startsWith(`${language}-`) ? turn.locale : undefined
  return {
    ...(locale !== undefined && { locale }),
    ...(turn?.now !== undefined && { now: turn.now }),
    ...(turn?.timeZone !== undefined && { timeZone: turn.timeZone }),
  }
}

/** Fills in what the extractor left to the clause. */
function complete(reading: Reading, found: Found, subjects: Subjects): NewClaim {
  const { attributeSpan, valueSpan, fallback, guessed: _guessed, weak: _weak, ...rest } = found
  const clause = clauseAt(reading, valueSpan ?? found)
  const subject = found.subject ?? subjects.of(found)
  return {
    polarity: valueSpan ? polarityOf(reading, clause, found, valueSpan) : clausePolarity(clause),
    certainty: certaintyOf(reading, clause, valueSpan),
    ...(ASKING.has(clause.force) && { inQuestion: true as const }),
    ...(subject && { subject }),
    ...(fallback && { presumed: true as const }),
    ...rest,
    ...reading.locate({
      start: Math.min(found.start, valueSpan?.start ?? found.start),
      end: Math.max(found.end, valueSpan?.end ?? found.end),
    }),
    ...(attributeSpan && { attributeSpan: reading.locate(attributeSpan) }),
    ...(valueSpan && { valueSpan: reading.locate(valueSpan) }),
  }
}

const ASKING: ReadonlySet<string> = new Set(['question', 'request', 'echo'])
