import type { ClaimKind } from '@vouchsafe/core'
import type { Mention, ReadOptions, Span, Value } from '@vouchsafe/text'
import type { Candidates, Patterns } from './candidates.ts'
import type { Extractor } from './extractor.ts'
import type { Lexicon, Match } from './lexicon.ts'
import type { Reading } from './reading.ts'

/** What a value can be of, in one language's words. */
export interface AttributeEntry {
  /** The normalised word: `price` for `costs`. */
  readonly name: string
  /** The kind of a claim about it. */
  readonly kind: ClaimKind
  /** Its values are dates, times or lengths of time. */
  readonly temporal: boolean
}

/** A word that is a value by itself: a status, a payment method, a cabin class, a material. */
export interface TermEntry {
  /** The normalised value. */
  readonly value: string
  /** What it is a value of, unless the sentence names something nearer. */
  readonly attribute: string
  readonly kind: ClaimKind
}

/** An attribute as a sentence names it. */
export interface NamedAttribute {
  readonly name: string
  readonly span: Span
  /** Absent if the word is not in the vocabulary. */
  readonly kind?: ClaimKind
  /** The words tie the value to the attribute: "price is", "$5 fee". */
  readonly tied: boolean
}

/** A name in a sentence: quoted, bold, titled or capitalised. */
export interface Name extends Span {
  readonly by: 'identifier' | 'name' | 'reference'
}

/** How a clause is meant. An echo repeats the customer's words, to make sure of them or to refuse them. */
export type Force = 'assertion' | 'question' | 'request' | 'offer' | 'courtesy' | 'echo'

/** What shapes the claims of a clause. */
export interface Scope {
  readonly force: Force
  /** States a condition itself. */
  readonly condition: boolean
  /** Holds only under a condition: its own, or that of a clause beside it. */
  readonly conditional: boolean
  /** Words that weaken what the clause says. */
  readonly hedges: readonly Span[]
  /** Words that deny what follows them. */
  readonly negators: readonly Span[]
}

/** What is known of a clause besides its words. */
export interface About {
  readonly topic: ClaimKind | undefined
  /** It is the first of its sentence, so that a mere phrase is a heading or an item of a list. */
  readonly opens: boolean
}

/** Everything that is particular to one language. */
export interface LanguagePack {
  /** BCP 47 primary tag. */
  readonly language: string
  readonly readOptions: ReadOptions
  readonly attributes: Lexicon<AttributeEntry>
  /** Words that tell the kind of the claims around them. */
  readonly topics: Lexicon<ClaimKind>
  readonly terms: Lexicon<TermEntry>
  /** Words that point back at a subject. */
  readonly pointers: Lexicon<true>
  /** Where clauses end; marks inside values and names do not count. */
  readonly clauseBreak: RegExp
  /** Patterns that are looked for clause by clause, so that those that no part of a sentence can match are left out. */
  readonly patterns?: Patterns
  /** One scope a clause, in their order. */
  scopes(reading: ClauseText): readonly Scope[]
  /** Names besides quoted and bold ones. */
  names(text: string, folded: string): readonly Name[]
  /** What a value is of. */
  attributeOf(reading: Reading, span: Span, value?: Value): NamedAttribute | undefined
  /** A name that stands before an attribute without marks of its own: 恭王府的评分. */
  subjectBefore(folded: string, clause: Span, attribute: Span): Span | undefined
  /** True for a typed value that states nothing: an ordinal, "one of them", a list mark. */
  isNoise(text: string, folded: string, mention: Mention): boolean
  /** True for a number that only says which things are meant: "your three tickets". Default: none is. */
  isPresupposed?(folded: string, mention: Mention, kind: ClaimKind): boolean
  /** True for a value of a step that the customer is told to take: "unplug it for 60 seconds". Default: none is. */
  isAdvised?(clause: string, mention: Mention): boolean
  /** True for a word for today or now, which limits other claims more often than it is one. */
  isNow(words: string): boolean
  /** True for a word of `attributes` or `topics` that says something else where it stands: 标准 in 标准款. Default: none does. */
  isOtherWord?(folded: string, word: Span): boolean
  /** True if a percentage is said to be taken off. */
  isReduction(before: string): boolean
  /** True if what follows a value in its clause denies it: "A £2 price isn't ours". */
  deniesBefore(after: string): boolean
  /** True if a word of `terms` is told as a value where it stands. */
  isTerm(folded: string, match: Match<TermEntry>): boolean
  /** The words that a copula right at the start of the range tells of what stands before it. */
  predicateAt(folded: string, rest: Span): Span | undefined
  /** True for a label that only numbers or announces: "Step 2", 温馨提示. */
  isMereLabel(label: string): boolean
  /** True for words that say a whole sentence, so that they are no value of a label and no name, however they are marked. */
  isClauseLike(words: string): boolean
  /** Whole values that mean yes or no. */
  readonly yesNo: ReadonlyMap<string, 'affirmed' | 'negated'>
  /** How far behind a negator its reach goes, given what stands between it and a value. */
  denies(between: string): boolean
  /** True if a clause without a value still says something that can be checked. */
  isAssertion(clause: string, about: About): boolean
  /** True if a clause states a rule, whatever it is about. */
  isRule(clause: string): boolean
  /** True if a clause whose words show no kind is about a thing that is sold. */
  isOfThing(clause: string): boolean
  /** The things of an enumeration whose first is given; that one alone if it is none. */
  listFrom(reading: Reading, first: Span): readonly Span[]
  /** What only this language's wording shows. They run before the shared extractors. */
  readonly extractors: readonly Extractor[]
  /** The same, behind the shared ones. */
  readonly weakExtractors: readonly Extractor[]
}

/** A sentence cut into clauses. */
export interface ClauseText {
  /** Which of the pack's patterns may find something in it. */
  readonly candidates: Candidates
  readonly folded: string
  readonly clauses: readonly Span[]
}
