import type { ClaimKind } from '@vouchsafe/core'
import { PhraseTrie } from '@vouchsafe/text'
import { type Candidates, type Patterns, PatternTable } from './candidates.ts'
import type { AttributeEntry, LanguagePack, TermEntry } from './language-pack.ts'
import { isEdge, type Lexicon, type Match } from './lexicon.ts'

/** What the words of a sentence show by themselves. */
export interface SentenceWords {
  readonly attributes: readonly Match<AttributeEntry>[]
  readonly topics: readonly Match<ClaimKind>[]
  readonly terms: readonly Match<TermEntry>[]
  readonly pointers: readonly Match<true>[]
  /** Which of the patterns of the pack and of its extractors may find something. */
  readonly candidates: Candidates
}

/** Collects the matches of one lexicon while others are looked for in the same pass: what its `find` gives. */
class Collector<T> {
  readonly found: Match<T>[] = []
  readonly #terms: Lexicon<T>['terms']
  #next = 0
  #longest = -1
  #end = 0

  constructor({ terms }: Lexicon<T>) {
    this.#terms = terms
  }

  /** A term that stands at `start`; of those at one place the longest comes last. */
  offer(term: number, start: number, end: number): void {
    if (start < this.#next) return
    this.#longest = term
    this.#end = end
  }

  /** All terms at `start` have been offered. */
  settle(start: number): void {
    const match = this.#terms[this.#longest]
    this.#longest = -1
    if (match === undefined) return
    this.found.push({ start, end: this.#end, entry: match[1], term: match[0] })
    this.#next = this.#end
  }
}

/** A lexicon by its place among those of the pack, and one of its terms. */
interface Use {
  readonly lexicon: number
  readonly term: number
}

/** What a phrase is looked for as. */
interface Phrase {
  readonly uses: Use[]
  readonly patterns: number[]
}

/**
 * Looks for the words of all lexicons of a pack, and for the fixed strings of all its patterns, in one pass over a folded
 * sentence.
 */
export function wordFinder(pack: LanguagePack): (folded: string) => SentenceWords {
  const phrases = new Map<string, Phrase>()
  const phraseOf = (words: string): Phrase => {
    const phrase = phrases.get(words) ?? { uses: [], patterns: [] }
    phrases.set(words, phrase)
    return phrase
  }
  const { attributes, topics, terms, pointers } = pack
  for (const [lexicon, each] of [attributes, topics, terms, pointers].entries()) {
    for (const [term, [words]] of each.terms.entries()) phraseOf(words).uses.push({ lexicon, term })
  }
  const patterns = new PatternTable(patternsOf(pack))
  for (const [anchor, numbers] of patterns.byAnchor) phraseOf(anchor).patterns.push(...numbers)
  const trie = new PhraseTrie([...phrases.keys()])
  const byId = [...phrases.values()]
  return (folded) => {
    const found = {
      attributes: new Collector(attributes),
      topics: new Collector(topics),
      terms: new Collector(terms),
      pointers: new Collector(pointers),
    }
    const collectors = [found.attributes, found.topics, found.terms, found.pointers]
    const marks = patterns.marks()
    let start = 0
    let begins = false
    let offered = false
    const visit = (id: number, end: number): void => {
      const phrase = byId[id]
      if (phrase === undefined) return
      for (const pattern of phrase.patterns) marks.add(pattern)
      if (!begins || phrase.uses.length === 0 || !isEdge(folded, end)) return
      offered = true
      for (const { lexicon, term } of phrase.uses) collectors[lexicon]?.offer(term, start, end)
    }
    for (; start < folded.length; start += 1) {
      if (!trie.opens(folded.charCodeAt(start))) continue
      begins = isEdge(folded, start)
      trie.walk(folded, start, visit)
      if (offered) for (const collector of collectors) collector.settle(start)
      offered = false
    }
    return {
      attributes: found.attributes.found,
      topics: found.topics.found,
      terms: found.terms.found,
      pointers: found.pointers.found,
      candidates: marks,
    }
  }
}

function patternsOf(pack: LanguagePack): readonly Patterns[] {
  const extractors = [...pack.extractors, ...pack.weakExtractors]
  const lists = extractors.flatMap(({ patterns }) => (patterns ? [patterns] : []))
  return [...lists, pack.patterns ?? []]
}
