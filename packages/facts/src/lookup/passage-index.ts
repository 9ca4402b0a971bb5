import type { DateValue, ReadOptions } from '@vouchsafe/text'
import { valueKeys } from '../values/value-keys.ts'
import { type Passage, type Prose, type ProseText, readProse } from './passages.ts'
import { type Posting, Postings, placeOf } from './postings.ts'
import { Ranking } from './ranking.ts'

const NONE: ReadonlySet<string> = new Set()
const NOWHERE: readonly number[] = []
/** Words that are in no more passages are never common. */
const FEW = 2000
/** Words that a larger share of all passages holds are looked up only where a question has no others. */
const COMMON = 0.1
/** The rarest words of a question that are looked up. */
const MOST_WORDS = 48
/** Passages with a value that are looked at; a value in more of them tells little. */
const MOST_HOLDING = 64
/** Passages whose words are kept; those of more are read again when they are asked for. Values are always kept. */
const MOST_AT_HAND = 2000
/** So many passages are looked up, even if fewer are asked for: the next to ask may want more. */
const MOST_ASKED = 24
/** Look-ups whose outcome is kept until something changes. */
const LATELY = 4
/** Slots that were given up before the index is packed. */
const MOST_GAPS = 1000

/**
 * Passages filed by the words and the values that stand in them; texts may come and go.
 *
 * Words are stems and pairs of neighbouring Han characters. Ranking is BM25 over passages of a sentence each, in which a word
 * counts once. What is found never depends on the order of changes: an index that texts were added to and taken from gives
 * what one made of the remaining texts would give.
 */
export class PassageIndex {
  readonly #read: ReadOptions
  readonly #proses = new Map<string, Prose[]>()
  /** The slot of a text's first passage; the others follow. */
  readonly #firsts = new Map<Prose, number>()
  readonly #words = new Postings()
  readonly #values = new Postings()
  readonly #clocks = new Set<Passage>()
  #slots: (Passage | undefined)[] = []
  readonly #ranking = new Ranking()
  #next = 0
  #texts: readonly ProseText[] | undefined
  /** The last look-ups, latest first; several checks look the same words up. */
  #lately: readonly Ranked[] = []

  constructor(texts: readonly ProseText[], read: ReadOptions) {
    this.#read = read
    for (const text of texts) this.add(text)
  }

  /** All texts, in their order; another list after each change. */
  get texts(): readonly ProseText[] {
    this.#texts ??= [...this.#proses.values()]
      .flat()
      .sort((a, b) => a.number - b.number)
      .map(({ text }) => text)
    return this.#texts
  }

  /** How many passages there are. */
  get size(): number {
    return this.#ranking.size
  }

  /** All passages, if there are at most so many; otherwise `undefined`. */
  few(most: number): readonly Passage[] | undefined {
    return this.size > most ? undefined : this.#passages(this.#slots.keys()).sort(inOrder)
  }

  /** Dates that the prose gives as the present one. */
  get clocks(): readonly DateValue[] {
    return [...this.#clocks].sort(inOrder).flatMap((passage) => passage.clocks)
  }

  /** Files a text behind all others. Texts may share an id. */
  add(text: ProseText): void {
    this.#file(readProse(text, this.#next, this.#read))
    this.#next += 1
  }

  /** Puts a text in the place of those with its id, or behind all others. */
  replace(text: ProseText): void {
    const number = this.#proses.get(text.source.id)?.[0]?.number
    this.remove(text.source.id)
    if (number === undefined) this.add(text)
    else this.#file(readProse(text, number, this.#read))
  }

  /** Takes away all texts with the id. @returns False if there was none. */
  remove(id: string): boolean {
    const proses = this.#proses.get(id)
    if (proses === undefined) return false
    this.#proses.delete(id)
    this.#change()
    for (const prose of proses) {
      const first = this.#firsts.get(prose) ?? 0
      this.#firsts.delete(prose)
      for (const passage of prose.passages) this.#give(passage, first + passage.place)
    }
    if (this.#slots.length - this.size > Math.max(MOST_GAPS, this.size)) this.#pack()
    return true
  }

  /** In how many passages a word stands, or words of the headings above. */
  count(gram: string): number {
    return this.#words.count(gram)
  }

  /** Which share of the words stand in a passage, or in the headings above it; no passage is read for that. */
  shareIn(passage: Passage, grams: ReadonlySet<string>): number {
    const slot = this.slotOf(passage)
    if (slot === undefined) return 0
    let held = 0
    for (const gram of grams) {
      const slots = this.slotsOf(gram)
      if (slots[placeOf(slot, slots)] === slot) held += 1
    }
    return held / grams.size
  }

  /** The passages of one text have slots one behind the other. `undefined` if the text is not among these. */
  slotOf({ prose, place }: Passage): number | undefined {
    const first = this.#firsts.get(prose)
    return first === undefined ? undefined : first + place
  }

  /** Slots of passages in which a word stands, or words of the headings above; some may be given up. They ascend. */
  slotsOf(gram: string): readonly number[] {
    return this.#words.find(gram)?.slots ?? NOWHERE
  }

  /** Passages in which an equal value stands; of many, those that have most to do with the words around it. */
  holding(keys: readonly string[], around: ReadonlySet<string> = NONE): readonly Passage[] {
    const slots = new Set<number>()
    for (const key of keys) {
      for (const slot of this.#values.find(key)?.slots ?? NOWHERE)
        if (this.#slots[slot]) slots.add(slot)
    }
    if (slots.size <= MOST_HOLDING) return this.#passages(slots).sort(inOrder)
    return this.#rank(this.#rarest(around), MOST_HOLDING, slots)
  }

  /** The few passages that share most words with the text, best first; rare words count more. */
  about(grams: ReadonlySet<string>, most = 12): readonly Passage[] {
    const words = this.#rarest(grams).filter((word, at) => at === 0 || !this.#isCommon(word))
    const before = this.#lately.find((each) => isSame(each.words, words))
    if (before !== undefined) return before.passages.slice(0, most)
    const passages = this.#rank(words, MOST_ASKED)
    this.#lately = [{ words, passages }, ...this.#lately.slice(0, LATELY - 1)]
    return passages.slice(0, most)
  }

  #rank(words: readonly Posting[], most: number, among?: ReadonlySet<number>): readonly Passage[] {
    const inOrder = (a: number, b: number) => this.#compare(a, b)
    return this.#passages(this.#ranking.best(words, { most, inOrder, ...(among && { among }) }))
  }

  #compare(slot: number, other: number): number {
    const [a, b] = [this.#slots[slot], this.#slots[other]]
    return a === undefined || b === undefined ? 0 : inOrder(a, b)
  }

  #passages(slots: Iterable<number>): Passage[] {
    return [...slots].flatMap((slot) => this.#slots[slot] ?? [])
  }

  #isCommon({ live }: Posting): boolean {
    return live > Math.max(FEW, this.size * COMMON)
  }

  #rarest(grams: ReadonlySet<string>): readonly Posting[] {
    const words: Posting[] = []
    for (const gram of grams) {
      const word = this.#words.find(gram)
      if (word !== undefined) words.push(word)
    }
    return words.sort((a, b) => a.live - b.live || (a.key < b.key ? -1 : 1)).slice(0, MOST_WORDS)
  }

  #change(): void {
    this.#texts = undefined
    this.#lately = []
  }

  #file(prose: Prose): void {
    this.#change()
    const { id } = prose.text.source
    const known = this.#proses.get(id)
    if (known === undefined) this.#proses.set(id, [prose])
    else known.push(prose)
    this.#firsts.set(prose, this.#slots.length)
    for (const passage of prose.passages) {
      const slot = this.#slots.push(passage) - 1
      const words = wordsOf(passage)
      this.#ranking.add(slot, words.size)
      for (const word of words) this.#words.add(word, slot, words.size)
      for (const key of keysOf(passage)) this.#values.add(key, slot)
      if (passage.clocks.length > 0) this.#clocks.add(passage)
      if (this.size > MOST_AT_HAND) passage.forget()
    }
  }

  #give(passage: Passage, slot: number): void {
    this.#slots[slot] = undefined
    this.#ranking.drop(slot)
    for (const word of wordsOf(passage)) this.#words.drop(word)
    for (const key of keysOf(passage)) this.#values.drop(key)
    this.#clocks.delete(passage)
  }

  #pack(): void {
    const places = new Int32Array(this.#slots.length).fill(-1)
    const slots: Passage[] = []
    for (const [slot, passage] of this.#slots.entries()) {
      if (passage === undefined) continue
      places[slot] = slots.push(passage) - 1
    }
    this.#slots = slots
    this.#ranking.pack(places)
    for (const [prose, first] of this.#firsts) this.#firsts.set(prose, places[first] ?? 0)
    this.#words.pack(places)
    this.#values.pack(places)
  }
}

function wordsOf(passage: Passage): ReadonlySet<string> {
  return passage.context.size === 0
    ? passage.grams
    : new Set([...passage.grams, ...passage.context])
}

function keysOf(passage: Passage): ReadonlySet<string> {
  return new Set(passage.values.flatMap(({ value }) => valueKeys(value)))
}

/** What a look-up found. */
interface Ranked {
  readonly words: readonly Posting[]
  readonly passages: readonly Passage[]
}

function isSame(some: readonly Posting[], others: readonly Posting[]): boolean {
  return some.length === others.length && some.every((each, at) => each === others[at])
}

function inOrder(a: Passage, b: Passage): number {
  return a.prose.number - b.prose.number || a.place - b.place
}
