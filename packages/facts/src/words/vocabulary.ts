import { phraseKey, type Token, tokenise } from '../lookup/tokens.ts'
import { ATTRIBUTE_WORDS, DERIVED_WORDS } from './attribute-words.ts'
import { PhraseTable } from './phrase-table.ts'
import { NO_WORDS, VALUE_WORDS, YES_WORDS } from './value-words.ts'

/** Words that an application adds to those built in. */
export interface VocabularyExtension {
  /** Attribute to the words that name it, in fields and in sentences: `{ 'battery-health': ['battery health', '电池健康'] }`. */
  readonly attributes?: Readonly<Record<string, readonly string[]>>
  /** Sort of value to its values, each with all the words for it: `{ tier: [['vip', '贵宾']] }`. */
  readonly values?: Readonly<Record<string, readonly (readonly string[])[]>>
}

/** One value of a vocabulary: `payment` and `gift card`. */
export interface Term {
  readonly sort: string
  readonly name: string
}

/** A way to compute a value that a sentence may name. */
export type DerivedWord = keyof typeof DERIVED_WORDS

/** All words that facts and claims are brought together by. */
export interface Vocabulary {
  /** Attributes by their words. */
  readonly attributes: PhraseTable<string>
  readonly terms: PhraseTable<Term>
  readonly derived: PhraseTable<DerivedWord>
  readonly yes: ReadonlySet<string>
  readonly no: ReadonlySet<string>
}

/** Puts the built-in words and an application's own together. */
export function buildVocabulary(extension: VocabularyExtension = {}): Vocabulary {
  const attributes = new PhraseTable<string>()
  for (const table of [ATTRIBUTE_WORDS, extension.attributes ?? {}]) {
    for (const [name, words] of Object.entries(table)) addAll(attributes, words, name)
  }
  const terms = new PhraseTable<Term>()
  for (const table of [VALUE_WORDS, extension.values ?? {}]) {
    for (const [sort, values] of Object.entries(table)) {
      for (const words of values) addAll(terms, words, { sort, name: phraseKey(words[0] ?? '') })
    }
  }
  const derived = new PhraseTable<DerivedWord>()
  for (const [name, words] of Object.entries(DERIVED_WORDS)) {
    // The keys are those of the table just walked.
    addAll(derived, words, name as DerivedWord)
  }
  return {
    attributes,
    terms,
    derived,
    yes: new Set(YES_WORDS.map(phraseKey)),
    no: new Set(NO_WORDS.map(phraseKey)),
  }
}

function addAll<T>(table: PhraseTable<T>, phrases: readonly string[], value: T): void {
  for (const phrase of phrases) {
    table.add(
      tokenise(phrase).map((token) => token.text),
      value,
    )
  }
}

/** The attributes that some words name. */
export function attributesIn(
  vocabulary: Vocabulary,
  tokens: readonly Token[],
): ReadonlySet<string> {
  return new Set(vocabulary.attributes.find(tokens).flatMap((hit) => hit.values))
}

/** The vocabulary's value that a whole text is, if it is one: `gift_card` is the payment method `gift card`. */
export function termsOf(vocabulary: Vocabulary, key: string): readonly Term[] {
  return vocabulary.terms.get(key) ?? []
}

/** What a text says as an answer to yes or no; `undefined` if it is neither. */
export function flagOf(vocabulary: Vocabulary, key: string): boolean | undefined {
  if (vocabulary.no.has(key)) return false
  return vocabulary.yes.has(key) ? true : undefined
}
