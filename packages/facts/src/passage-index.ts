import type { DateValue, ReadOptions } from '@vouchsafe/text'
import { type Passage, type Prose, type ProseText, readProse } from './passages.ts'
import { Postings } from './postings.ts'
import { valueKeys } from './value-keys.ts'

const NONE: ReadonlySet<string> = new Set()
/** How fast another occurrence of what is rare counts less, and how much a passage's length counts: BM25's k1 and b. */
const SATURATION = 1.2
const LENGTH = 0.4
/** Once so many passages are looked at, words that are more common than the last only tell between those. */
const ENOUGH = 2000
/** Words that a larger share of all passages holds are looked up only where a question has no others. */
const COMMON = 0.1
/** The rarest words of a question that are looked up. */
const MOST_WORDS = 48
/** Passages with a value that are looked at; a value in more of them tells little. */
const MOST_HOLDING = 64
/** Passages whose words are kept; those of more are read again when they are asked for. Values are always kept. */
const MOST_AT_HAND = 2000
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
  #lengths: number[] = []
  #live = 0
  #length = 0
  #next = 0
  #texts: readonly ProseText[] | undefined
  #scores = new Float64Array(0)

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
    return this.#live
  }

  /** All passages, if there are at most so many; otherwise `undefined`. */
  few(most: number): readonly Passage[] | undefined {
    return this.#live > most ? undefined : this.#passages(this.#slots.keys()).sort(inOrder)
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
    this.#texts = undefined
    for (const prose of proses) {
      const first = this.#firsts.get(prose) ?? 0
      this.#firsts.delete(prose)
      for (const passage of prose.passages) this.#give(passage, first + passage.place)
    }
    if (this.#slots.length - this.#live > Math.max(MOST_GAPS, this.#live)) this.#pack()
    return true
  }

  /** In how many passages a word stands, or words of the headings above. */
  count(gram: string): number {
    return this.#words.count(gram)
  }

  /**
   * False if neither the passage nor a heading above it has one of the words; no passage is read for that.
   *
   * @param reach How many passages of the same text on either side are taken with it.
   */
  mayHold({ prose, place }: Passage, grams: readonly string[], reach = 0): boolean {
    const first = this.#firsts.get(prose)
    if (first === undefined) return false
    const from = first + Math.max(0, place - reach)
    const to = first + Math.min(prose.passages.length - 1, place + reach)
    return grams.some((gram) => this.#words.holds(gram, from, to))
  }

  /** Passages in which an equal value stands; of many, those that have most to do with the words around it. */
  holding(keys: readonly string[], around: ReadonlySet<string> = NONE): readonly Passage[] {
    const slots = new Set<number>()
    for (const key of keys) {
      for (const slot of this.#values.slots(key)) if (this.#slots[slot]) slots.add(slot)
    }
    if (slots.size <= MOST_HOLDING) return this.#passages(slots).sort(inOrder)
    return this.#best(this.#score(around, slots), MOST_HOLDING)
  }

  /** Passages that share words with the text, best first; rare words count more. */
  about(grams: ReadonlySet<string>, most = 12): readonly Passage[] {
    return this.#best(this.#score(grams), most)
  }

  #passages(slots: Iterable<number>): Passage[] {
    return [...slots].flatMap((slot) => this.#slots[slot] ?? [])
  }

  /**
   * Scores passages, rarest words first.
   *
   * @param among Only these. Default: all.
   * @returns The slots that have a score.
   */
  #score(grams: ReadonlySet<string>, among?: ReadonlySet<number>): readonly number[] {
    if (this.#scores.length < this.#slots.length)
      this.#scores = new Float64Array(Math.max(1024, this.#slots.length * 2))
    const scores = this.#scores
    const touched = [...(among ?? [])]
    const average = this.#length / Math.max(1, this.#live)
    const scale = (LENGTH * SATURATION) / Math.max(1, average)
    const base = 1 + SATURATION * (1 - LENGTH)
    // A score of zero marks a slot that nothing has touched.
    for (const slot of touched) scores[slot] = Number.MIN_VALUE
    for (const gram of this.#rarest(grams)) {
      const count = this.#words.count(gram)
      const weight = (1 + SATURATION) * Math.log(1 + (this.#live - count + 0.5) / (count + 0.5))
      if (touched.length > 0 && count > Math.max(ENOUGH, this.#live * COMMON)) break
      const opens = among === undefined && touched.length < ENOUGH
      for (const slot of this.#words.slots(gram)) {
        const score = scores[slot] ?? 0
        if (score === 0) {
          if (!opens || this.#slots[slot] === undefined) continue
          touched.push(slot)
        }
        scores[slot] = score + weight / (base + scale * (this.#lengths[slot] ?? 0))
      }
    }
    return touched
  }

  #rarest(grams: ReadonlySet<string>): readonly string[] {
    return [...grams]
      .map((gram) => ({ gram, count: this.#words.count(gram) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => a.count - b.count || (a.gram < b.gram ? -1 : 1))
      .slice(0, MOST_WORDS)
      .map(({ gram }) => gram)
  }

  /** The best of the slots that were scored; wipes all scores. */
  #best(touched: readonly number[], most: number): readonly Passage[] {
    const scores = this.#scores
    const best: { readonly passage: Passage; readonly score: number }[] = []
    for (const slot of touched) {
      const score = scores[slot] ?? 0
      scores[slot] = 0
      const last = best.length === most ? best[most - 1] : undefined
      // Nearly all end here, without a look at the passage itself.
      if (last !== undefined && score < last.score) continue
      const passage = this.#slots[slot]
      if (passage === undefined) continue
      if (last !== undefined && !isBefore({ passage, score }, last)) continue
      let at = best.length
      for (; at > 0; at -= 1) {
        const other = best[at - 1]
        if (other !== undefined && !isBefore({ passage, score }, other)) break
      }
      best.splice(at, 0, { passage, score })
      if (best.length > most) best.pop()
    }
    return best.map(({ passage }) => passage)
  }

  #file(prose: Prose): void {
    this.#texts = undefined
    const { id } = prose.text.source
    const known = this.#proses.get(id)
    if (known === undefined) this.#proses.set(id, [prose])
    else known.push(prose)
    this.#firsts.set(prose, this.#slots.length)
    for (const passage of prose.passages) {
      const slot = this.#slots.push(passage) - 1
      const words = wordsOf(passage)
      this.#lengths[slot] = words.size
      this.#live += 1
      this.#length += words.size
      for (const word of words) this.#words.add(word, slot)
      for (const key of keysOf(passage)) this.#values.add(key, slot)
      if (passage.clocks.length > 0) this.#clocks.add(passage)
      if (this.#live > MOST_AT_HAND) passage.forget()
    }
  }

  #give(passage: Passage, slot: number): void {
    this.#slots[slot] = undefined
    this.#live -= 1
    this.#length -= this.#lengths[slot] ?? 0
    for (const word of wordsOf(passage)) this.#words.drop(word)
    for (const key of keysOf(passage)) this.#values.drop(key)
    this.#clocks.delete(passage)
  }

  #pack(): void {
    const places = new Int32Array(this.#slots.length).fill(-1)
    const slots: Passage[] = []
    const lengths: number[] = []
    for (const [slot, passage] of this.#slots.entries()) {
      if (passage === undefined) continue
      places[slot] = slots.push(passage) - 1
      lengths.push(this.#lengths[slot] ?? 0)
    }
    this.#slots = slots
    this.#lengths = lengths
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

interface Scored {
  readonly passage: Passage
  readonly score: number
}

function isBefore(a: Scored, b: Scored): boolean {
  return a.score > b.score || (a.score === b.score && inOrder(a.passage, b.passage) < 0)
}

function inOrder(a: Passage, b: Passage): number {
  return a.prose.number - b.prose.number || a.place - b.place
}
