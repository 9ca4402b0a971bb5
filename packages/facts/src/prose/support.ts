import { type Mention, readValues, type Span } from '@vouchsafe/text'
import type { PassageIndex } from '../lookup/passage-index.ts'
import type { Passage } from '../lookup/passages.ts'
import { WordFinder } from '../lookup/standing.ts'
import { type Token, tokenise } from '../lookup/tokens.ts'
import { compareValues } from '../values/compare.ts'
import { valueKeys } from '../values/value-keys.ts'
import { alike, opposite } from '../words/same-words.ts'
import { type ProseWord, proseKeys, proseWords } from './words.ts'

/** Something that a statement says and the prose does not bear out. */
export interface Part extends Span {
  readonly sort:
    | 'number'
    | 'name'
    /** Just one of the two denies it, or they use words of which a thing cannot be both. */
    | 'negation'
    /** No source has the word, one that says the same, or the number. */
    | 'word'
    /** It does not stand where the sources speak of this. */
    | 'passage'
    /** The two words stand near each other in no passage about this. */
    | 'relation'
}

/** How far prose bears out a statement. */
export interface Support {
  /** The passage that holds most of what the statement says; absent if no passage holds any of it. */
  readonly passage?: Passage
  /** The share of its words that stand there or right before or behind, rare words counting more: 0 to 1. */
  readonly share: number
  readonly parts: readonly Part[]
  /** How many of its words tell something. */
  readonly size: number
}

/** What is held against prose. */
export interface Said {
  /** The sentence's own text. */
  readonly text: string
  /** Those of its words that make the statement. */
  readonly tokens: readonly Token[]
  /** Values of the text. Default: they are read. */
  readonly values?: readonly Mention[]
}

/** Passages before and behind one that still speak of the same. */
const REACH = 2
/** Passages before and behind one in which what it speaks of may be named. */
const SAME_TEXT = 100
/** Words that are at most so far apart stand near each other. */
const NEAR = 3
/** A statement of fewer words says too little to look for. */
const LEAST_WORDS = 2
/** Only a passage that holds so much of a statement can deny it. */
const SAME = 0.75
/** In a longer passage the word that denies may belong to something else. */
const LONGEST_DENIAL = 28

/** Holds statements against prose. Makes no statement true by itself: see {@link isBorneOut}. */
export class ProseReader {
  readonly #indexes: readonly PassageIndex[]
  readonly #words = new WeakMap<Passage, readonly ProseWord[]>()
  readonly #keys = new WeakMap<Passage, ReadonlySet<string>>()

  constructor(indexes: readonly PassageIndex[]) {
    this.#indexes = indexes
  }

  get #size(): number {
    return this.#indexes.reduce((sum, index) => sum + index.size, 0)
  }

  /**
   * @param wanted Which parts are told: those that decide, see {@link mismatches}, or every one.
   * @returns `undefined` if there is no prose, or the statement says too little to look for.
   */
  support(said: Said, wanted: 'deciding' | 'every' = 'deciding'): Support | undefined {
    const finder = new WordFinder(this.#indexes, (passage) => this.#keysOf(passage))
    const statement = readStatement(said, finder)
    const { telling, numbers } = statement
    const size = telling.length
    if (size < LEAST_WORDS || this.#size === 0) return undefined
    const candidates = this.#candidates(telling, numbers)
    const best = this.#best(candidates, statement)
    if (best === undefined) {
      const parts = telling.map(({ start, end }): Part => ({ sort: 'word', start, end }))
      return { share: 0, parts, size }
    }
    const parts = this.#parts(statement, best, wanted === 'every' ? candidates : undefined)
    return { passage: best.passage, share: best.share, parts, size }
  }

  #candidates(telling: readonly ProseWord[], numbers: readonly Numeral[]): readonly Passage[] {
    const grams = new Set(telling.flatMap(({ gram }) => alike(gram)))
    const keys = numbers.flatMap(({ value }) => valueKeys(value))
    return this.#indexes.flatMap((index) => {
      const about = index.about(grams)
      // A sentence of little more than a number is found by that.
      return grams.size > 2
        ? about
        : [...new Set([...about, ...index.holding(keys, grams).slice(0, 4)])]
    })
  }

  #best(candidates: readonly Passage[], statement: Statement): Best | undefined {
    const { telling } = statement
    const weights = telling.map((word) => this.#weight(word))
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    let best: Best | undefined
    for (const passage of candidates) {
      const { held, own } = heldBy(passage, statement, weights)
      const rest = (word: ProseWord) => own / Math.max(1e-9, total - this.#weight(word))
      const found = { passage, share: held / total, own: own / total, rest }
      if (best === undefined || isBetter(found, best)) best = found
    }
    return best
  }

  /** Rare words tell more. */
  #weight({ gram }: ProseWord): number {
    return Math.log(1 + this.#size / (0.5 + this.#count(gram)))
  }

  #count(gram: string): number {
    let count = 0
    for (const each of alike(gram)) for (const index of this.#indexes) count += index.count(each)
    return count
  }

  #wordsOf(passage: Passage): readonly ProseWord[] {
    const known = this.#words.get(passage)
    if (known !== undefined) return known
    const words = proseWords(passage.text, passage.tokens)
    this.#words.set(passage, words)
    return words
  }

  #keysOf(passage: Passage): ReadonlySet<string> {
    const known = this.#keys.get(passage)
    if (known !== undefined) return known
    const keys = proseKeys(passage.tokens)
    this.#keys.set(passage, keys)
    return keys
  }

  /** @param candidates For every part; absent for those that decide. */
  #parts(
    statement: Statement,
    { passage, own, rest }: Best,
    candidates: readonly Passage[] | undefined,
  ): readonly Part[] {
    const { text, words, telling, numbers } = statement
    const window = passage.window(REACH)
    const stands = (each: Passage, key: string, reach = 0) => standsIn(each, key, reach, statement)
    const itself = numbers.filter((number) => isHeld(number, passage, 0, statement))
    const isThere = (word: ProseWord) => stands(passage, word.key) || isPartOf(word, itself)
    const opening = passage.prose.passages.slice(0, REACH)
    // A text names what it speaks of once, and then only means it.
    const isNamed = ({ key }: ProseWord) =>
      opening.some((each) => stands(each, key)) || stands(passage, key, SAME_TEXT)
    const parts: Part[] = []
    const add = (sort: Part['sort'], { start, end }: Span) => parts.push({ sort, start, end })
    for (const number of numbers) {
      const isThere =
        isHeld(number, passage, REACH, statement) || (isDay(number) && opening.some(number.isIn))
      if (!isThere) add('number', number)
    }
    for (const word of telling) {
      if (candidates !== undefined && !isThere(word)) {
        add('passage', word)
        if (this.#count(word.gram) === 0) add('word', word)
      }
      if (word.isName && !isNamed(word)) add('name', word)
      const against = opposite(word.gram)
      const isOpposite =
        against !== undefined && stands(passage, against) && !stands(passage, word.key)
      if (isOpposite && rest(word) >= SAME) add('negation', word)
    }
    if (own >= SAME && passage.tokens.length <= LONGEST_DENIAL) {
      const said = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }
      if (isDenied(text.slice(said.start, said.end)) !== isDenied(passage.text))
        add('negation', said)
    }
    if (candidates !== undefined) {
      for (const pair of this.#apart(words, new Set([...candidates, ...window])))
        add('relation', pair)
    }
    return parts
  }

  /** Neighbouring words that stand near each other in none of the passages. */
  #apart(words: readonly ProseWord[], passages: ReadonlySet<Passage>): readonly Span[] {
    const near = this.#near(passages)
    return words.flatMap((word, at) => {
      const next = words[at + 1]
      if (next === undefined || (word.joins && next.joins)) return []
      return near.has(`${word.key} ${next.key}`) ? [] : [{ start: word.start, end: next.end }]
    })
  }

  #near(passages: ReadonlySet<Passage>): ReadonlySet<string> {
    const near = new Set<string>()
    for (const passage of passages) {
      const words = this.#wordsOf(passage)
      for (let at = 0; at < words.length; at += 1) {
        for (let next = at + 1; next <= at + NEAR && next < words.length; next += 1)
          near.add(`${words[at]?.key} ${words[next]?.key}`)
      }
    }
    return near
  }
}

interface Statement {
  readonly text: string
  readonly words: readonly ProseWord[]
  /** Words that do not only join others. */
  readonly telling: readonly ProseWord[]
  readonly numbers: readonly Numeral[]
  /** Tells where its words stand. */
  readonly finder: WordFinder
}

/** A value that a statement gives. */
interface Numeral extends Mention {
  /** Its digits as written. */
  readonly digits: readonly string[]
  /** The passage holds an equal value. */
  readonly isIn: (passage: Passage) => boolean
}

function readStatement(
  { text, tokens, values = readValues(text) }: Said,
  finder: WordFinder,
): Statement {
  const words = proseWords(text, tokens)
  // A value may take in the full stop behind it: `from 9 a.m.`
  const end = (tokens.at(-1)?.end ?? 0) + 1
  const numbers = values
    .filter((each) => isNumeral(each) && each.end <= end)
    .map((each) => numeralOf(each, text))
  return { text, words, telling: words.filter(({ joins }) => !joins), numbers, finder }
}

/** What the words weigh that the passage holds, or those around it, and what those that it holds itself. */
function heldBy(passage: Passage, statement: Statement, weights: readonly number[]) {
  const { telling, numbers, finder } = statement
  const spot = finder.spot(passage)
  const itself = numbers.filter((number) => isHeld(number, passage, 0, statement))
  const around = numbers.filter((number) => isHeld(number, passage, REACH, statement))
  let held = 0
  let own = 0
  let at = -1
  for (const word of telling) {
    at += 1
    const weight = weights[at] ?? 0
    const nearness = spot && finder.nearness(finder.word(word.key), spot, REACH)
    // What the passage holds itself, it holds with its neighbours as well.
    const isOwn = nearness === 'itself' || isPartOf(word, itself)
    if (isOwn) own += weight
    if (isOwn || nearness === 'around' || isPartOf(word, around)) held += weight
  }
  return { held, own }
}

/** Written alike, which is the cheaper to see (`2018–19` and `2018-2019` read as other values), or an equal value. */
function isHeld(
  { digits, isIn }: Numeral,
  passage: Passage,
  reach: number,
  statement: Statement,
): boolean {
  const isWritten = (each: string) => standsIn(passage, each, reach, statement)
  if (digits.length > 0 && digits.every(isWritten)) return true
  return reach === 0 ? isIn(passage) : passage.window(reach).some(isIn)
}

function standsIn(passage: Passage, key: string, reach: number, { finder }: Statement): boolean {
  const spot = finder.spot(passage)
  return spot !== undefined && finder.nearness(finder.word(key), spot, reach) !== undefined
}

function isPartOf(word: Span, numbers: readonly Span[]): boolean {
  for (const { start, end } of numbers) if (start < word.end && word.start < end) return true
  return false
}

interface Best {
  readonly passage: Passage
  readonly share: number
  /** The share of its words that stand in the passage itself. */
  readonly own: number
  /** The same, one word left out of account. */
  rest(word: ProseWord): number
}

function isBetter(a: Best, b: Best): boolean {
  return a.share > b.share || (a.share === b.share && a.own > b.own)
}

/**
 * The share of a statement's words that a passage must hold to say the same in other words. Half of them: people who were
 * asked whether a text bears out a sentence said so from about there on, and hardly ever below.
 */
const ENOUGH = 0.5

const DECIDING: ReadonlySet<Part['sort']> = new Set<Part['sort']>(['number', 'name', 'negation'])

/** What no likeness of words makes up for: a number, a name or a negation that does not agree. */
export function mismatches({ parts }: Support): readonly Part[] {
  return parts.filter(({ sort }) => DECIDING.has(sort))
}

/** The prose says what the statement says: every number, name and negation agrees, and enough of the words. */
export function isBorneOut(support: Support): boolean {
  return support.share >= ENOUGH && mismatches(support).length === 0
}

const DENYING =
  /\b(?:not|no|never|cannot|can't|isn't|aren't|won't|doesn't|don't|didn't|wasn't|weren't|hasn't|haven't|couldn't|wouldn't|without|excluding|neither|none|nobody|nothing)\b|不|没|无|未|非|禁|勿/i

function isDenied(text: string): boolean {
  return DENYING.test(text.replace(/’/g, "'"))
}

/** Values that a statement can be wrong by; `first` and `one` are words more than numbers. */
function isNumeral({ value, start, end }: Mention): boolean {
  if (value.type === 'ordinal') return false
  if (value.type === 'number') return value.value > 2 || end - start > 6
  return true
}

/** A page says where it begins when it was written. */
function isDay({ value }: Mention): boolean {
  return (
    value.type === 'date' || (value.type === 'number' && value.value > 1900 && value.value < 2100)
  )
}

function numeralOf(mention: Mention, text: string): Numeral {
  const written = tokenise(text.slice(mention.start, mention.end)).map((token) => token.text)
  // The passages around one are around its neighbours too.
  const known = new Map<Passage, boolean>()
  const isIn = (passage: Passage) => {
    const old = known.get(passage)
    if (old !== undefined) return old
    const is = passage.values.some(({ value }) => {
      const comparison = compareValues(mention.value, value)
      return comparison === 'equal' || comparison === 'part'
    })
    known.set(passage, is)
    return is
  }
  return { ...mention, digits: written.filter((each) => /\d/.test(each)), isIn }
}
