import type { Claim, Comparison, Context, NewClaim, Sentence } from '@vouchsafe/core'
import type { ReadOptions } from '@vouchsafe/text'
import type { Building } from './building.ts'
import type { Extractor, Found } from './extractor.ts'
import { FALLBACK, GENERAL, SPECIFIC, WORDS } from './extractors.ts'
import type { LanguagePack } from './language-pack.ts'
import { packFor } from './languages.ts'
import { certaintyOf, clausePolarity, polarityOf } from './polarity.ts'
import { type Clause, clauseAt, type Reading, readSentence } from './reading.ts'
import { select } from './select.ts'
import { settleKinds } from './settle-kinds.ts'
import { sorted } from './span-search.ts'
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
  return pack ? claimsIn(sentence, pack, context) : []
}

/** The same where the pack that reads the sentence is known. */
export function claimsIn(
  sentence: Sentence,
  pack: LanguagePack,
  context: ExtractionContext,
): readonly NewClaim[] {
  const earlier = { claims: context.claims ?? [], sentences: context.sentences ?? [] }
  const reading = readSentence(sentence, pack, { earlier, read: readOptions(context, pack) })
  const found = select(reading, extractorsFor(reading))
  const settled = settleKinds(found)
  const subjects = subjectsOf(reading, settled)
  return sorted(
    settled.map((found) => complete(reading, found, subjects)),
    (a, b) => a.start - b.start || placeOf(a) - placeOf(b),
  )
}

function placeOf({ start, valueSpan }: NewClaim): number {
  return valueSpan?.start ?? start
}

const OF_TABLES: readonly Extractor[] = [...SPECIFIC, ...GENERAL]
const OF_SENTENCES = new WeakMap<LanguagePack, readonly Extractor[]>()

/** The rows of a table hold cells and no statements. */
function extractorsFor({ folded, pack }: Reading): readonly Extractor[] {
  if (/^\s{0,9}\|/.test(folded)) return OF_TABLES
  const known = OF_SENTENCES.get(pack)
  if (known) return known
  const extractors = [
    ...SPECIFIC,
    ...pack.extractors,
    ...GENERAL,
    ...pack.weakExtractors,
    ...WORDS,
    ...FALLBACK,
  ]
  OF_SENTENCES.set(pack, extractors)
  return extractors
}

/** `en-GB` decides how English writes days; the locale of another language says nothing of this sentence. */
function readOptions({ turn }: ExtractionContext, { language, readOptions }: LanguagePack) {
  const options: Building<ReadOptions> = { ...readOptions }
  if (turn?.locale?.startsWith(`${language}-`)) options.locale = turn.locale
  if (turn?.now !== undefined) options.now = turn.now
  if (turn?.timeZone !== undefined) options.timeZone = turn.timeZone
  return options
}

/** Fills in what the extractor left to the clause. */
function complete(reading: Reading, found: Found, subjects: Subjects): NewClaim {
  const { attributeSpan, valueSpan } = found
  const clause = clauseAt(reading, valueSpan ?? found)
  const subject = found.subject ?? subjects.of(found)
  const { start, end } = reading.locate({
    start: Math.min(found.start, valueSpan?.start ?? found.start),
    end: Math.max(found.end, valueSpan?.end ?? found.end),
  })
  // Every field of a claim, one by one: spreads of optional ones would cost more than finding their values.
  const claim: Building<NewClaim> = {
    polarity: found.polarity ?? toldPolarity(reading, clause, found),
    certainty: found.certainty ?? certaintyOf(reading, clause, valueSpan),
    kind: found.kind,
    start,
    end,
  }
  if (ASKING.has(clause.force)) claim.inQuestion = true
  if (subject) claim.subject = subject
  if (found.presumed || found.fallback) claim.presumed = true
  if (found.attribute !== undefined) claim.attribute = found.attribute
  if (attributeSpan) claim.attributeSpan = reading.locate(attributeSpan)
  if (found.value) claim.value = found.value
  if (valueSpan) claim.valueSpan = reading.locate(valueSpan)
  if (found.bound) claim.bound = found.bound
  if (found.comparison) claim.comparison = located(found.comparison, reading)
  if (found.act !== undefined) claim.act = found.act
  if (found.tense) claim.tense = found.tense
  return claim
}

function located({ rank, by, withSpan }: Comparison, reading: Reading): Comparison {
  return withSpan ? { rank, by, withSpan: reading.locate(withSpan) } : { rank, by }
}

function toldPolarity(reading: Reading, clause: Clause, found: Found): NewClaim['polarity'] {
  return found.valueSpan
    ? polarityOf(reading, clause, found, found.valueSpan)
    : clausePolarity(reading, clause)
}

const ASKING: ReadonlySet<string> = new Set(['question', 'request', 'echo'])
