import type { Claim, ClaimKind, Sentence } from '@vouchsafe/core'
import { type Mention, type ReadOptions, readValues, type Span, type Value } from '@vouchsafe/text'
import type { Candidates } from './candidates.ts'
import { type Cue, cuesOf } from './cues.ts'
import type { AttributeEntry, LanguagePack, Name, Scope, TermEntry } from './language-pack.ts'
import type { Match } from './lexicon.ts'
import { sentenceNames } from './sentence-names.ts'
import { type SentenceWords, wordFinder } from './sentence-words.ts'
import { disjoint, itemAt, touches } from './span-search.ts'
import { isSpecification } from './specifications.ts'
import { splitClauses } from './split-clauses.ts'

/** A clause and how it is meant. */
export interface Clause extends Span, Scope {}

/** A sentence with everything that extractors look at. All ranges are in `text`. */
export interface Reading {
  readonly text: string
  /** The same with markup blanked and letters folded; offsets agree. */
  readonly folded: string
  readonly pointer?: string
  readonly pack: LanguagePack
  /** Typed values, except those that state nothing. */
  readonly mentions: readonly Mention[]
  readonly clauses: readonly Clause[]
  readonly names: readonly Name[]
  readonly attributes: readonly Match<AttributeEntry>[]
  /** Words that are values by themselves, where they are told as such. */
  readonly terms: readonly Match<TermEntry>[]
  readonly topics: readonly Match<ClaimKind>[]
  /** Words that point back at a subject. */
  readonly pointers: readonly Match<true>[]
  /** Words that show kinds: topics, attributes and statuses, in order. */
  readonly cues: readonly Cue[]
  /** Which of the patterns of the pack's extractors may find something in `folded`. */
  readonly candidates: Candidates
  readonly earlier: Earlier
  /** Range in the draft of a range in `text`. */
  readonly locate: (span: Span) => Span
}

/** What came before the sentence. */
export interface Earlier {
  readonly claims: readonly Pick<Claim, 'subject' | 'attribute' | 'value' | 'valueSpan'>[]
  readonly sentences: readonly Sentence[]
}

/** Reads a sentence in the language of the pack. */
export function readSentence(
  sentence: Pick<Sentence, 'text' | 'pointer' | 'locate'>,
  pack: LanguagePack,
  options: { readonly earlier: Earlier; readonly read: ReadOptions },
): Reading {
  const { text, pointer } = sentence
  const { plain, folded, marked, told } = sentenceNames(sentence, pack)
  const read = readValues(plain, options.read)
  const mentions = read.filter(
    (mention) =>
      !pack.isNoise(plain, folded, mention) &&
      !isEmptyDate(mention.value) &&
      !(mention.value.type === 'number' && itemAt(told, mention.start)), // the 15 of "iPhone 15"
  )
  const names = joinNames(marked, told, mentions).filter(
    (name) =>
      !isSpecification(folded.slice(name.start, name.end)) &&
      !isWord(pack, folded.slice(name.start, name.end)) &&
      !isLabel(folded, name),
  )
  // The "hours" of "24 hours" is a unit; the "passengers" of "2 passengers" says what is counted.
  const units = mentions.filter(
    ({ value }) => !(value.type === 'quantity' && value.dimension === 'count'),
  )
  const clauses = splitClauses(folded, pack.clauseBreak, read)
  const seen = wordsIn(pack, folded)
  const { candidates, pointers } = seen
  const scopes = pack.scopes({ folded, clauses, candidates })
  const words = {
    terms: toldTerms(seen.terms, { folded, pack, names }),
    attributes: seen.attributes.filter(
      (match) =>
        !isUnit(units, match) &&
        !isInTitle(folded, itemAt(names, match.start), match) &&
        !pack.isOtherWord?.(folded, match),
    ),
    topics: seen.topics.filter(
      (match) => !isUnit(units, match) && !pack.isOtherWord?.(folded, match),
    ),
  }
  return {
    text,
    folded,
    ...(pointer !== undefined && { pointer }),
    pack,
    mentions,
    names,
    clauses: clauses.map(({ start, end }, index) => clauseOf(start, end, scopes[index] ?? PLAIN)),
    attributes: words.attributes,
    terms: words.terms,
    topics: words.topics,
    pointers,
    cues: cuesOf(words),
    candidates,
    earlier: options.earlier,
    locate: (span) => sentence.locate(span),
  }
}

/** Made when a pack is first needed, since most programs read one language. */
const FINDERS = new WeakMap<LanguagePack, (folded: string) => SentenceWords>()

function wordsIn(pack: LanguagePack, folded: string): SentenceWords {
  const find = FINDERS.get(pack) ?? wordFinder(pack)
  FINDERS.set(pack, find)
  return find(folded)
}

/** Field by field, since spreading two objects into one costs many times as much. */
function clauseOf(start: number, end: number, scope: Scope): Clause {
  const { force, condition, conditional, hedges, negators } = scope
  return { start, end, force, condition, conditional, hedges, negators }
}

const PLAIN: Scope = {
  force: 'assertion',
  condition: false,
  conditional: false,
  hedges: [],
  negators: [],
}

/** A stretch of time that was named, but not placed: "the last 24 hours" without a clock. */
function isEmptyDate(value: Value): boolean {
  if (value.type !== 'date') return false
  const { iso, year, month, day, weekday } = value
  return [iso, year, month, day, weekday].every((part) => part === undefined)
}

/** The clause in which a range begins; a clause of its own if it stands between clauses. */
export function clauseAt(reading: Reading, span: Span): Clause {
  return itemAt(reading.clauses, span.start) ?? clauseOf(span.start, span.end, PLAIN)
}

/** Names that are no typed values, in order; a marked name wins over one told by its letters. */
function joinNames(
  marked: readonly Name[],
  told: readonly Name[],
  mentions: readonly Mention[],
): readonly Name[] {
  const codes = mentions.filter((mention) => mention.value.type === 'identifier')
  const values = mentions.filter((mention) => mention.value.type !== 'number')
  const identifiers = codes.map(({ start, end }): Name => ({ start, end, by: 'identifier' }))
  const apart = disjoint(marked).filter((name) => !touches(values, name))
  const rest = told.filter((name) => !touches(values, name) && !touches(apart, name))
  return disjoint([...identifiers, ...apart, ...rest])
}

/** Terms that stand where a value is told, and not inside a longer name. */
function toldTerms(
  found: readonly Match<TermEntry>[],
  { folded, pack, names }: Pick<Reading, 'folded' | 'pack' | 'names'>,
): readonly Match<TermEntry>[] {
  return found.filter(
    (match) =>
      match.entry.attribute !== '' &&
      !/^-[a-z]/.test(folded.slice(match.end, match.end + 2)) && // lost-package claims
      !/successfully $/.test(folded.slice(Math.max(0, match.start - 13), match.start)) && // a deed, no state
      pack.isTerm(folded, match) &&
      !isPartOfName(folded, itemAt(names, match.start), match),
  )
}

/** The fleece of "Fleece Jacket" belongs to the name; a bold list of features is no name. */
function isPartOfName(folded: string, name: Name | undefined, span: Span): boolean {
  if (name?.by !== 'name' || name.end - name.start <= span.end - span.start) return false
  const text = folded.slice(name.start, name.end)
  return (
    !/[,:、]|colou?r|size|class|storage|method|status|account|色|款/.test(text) &&
    text.split(' ').length <= 5
  )
}

/** Words that are values, and "yes" in quotes, name nothing. */
function isWord(pack: LanguagePack, words: string): boolean {
  return pack.terms.get(words) !== undefined || pack.yesNo.has(words)
}

/** "Switch Type: linear" is a label; a heading with nothing behind its colon may name what follows. */
function isLabel(folded: string, { end, by }: Name): boolean {
  return by === 'name' && /^["')\s]{0,4}:[ \t]{0,4}[^\s]/.test(folded.slice(end, end + 12))
}

/** A word inside a value is its unit. */
function isUnit(values: readonly Mention[], { start, end }: Span): boolean {
  return (itemAt(values, start)?.end ?? 0) >= end
}

/** The stadium of "Mercedes-Benz Stadium" names no attribute. */
function isInTitle(folded: string, name: Name | undefined, { start, end }: Span): boolean {
  if (name?.by !== 'name' || start === name.start || end > name.end) return false
  return !/[,:、]/.test(folded.slice(name.start, name.end)) && end === name.end
}
