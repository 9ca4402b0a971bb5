import type { PagePart } from './page-parts.ts'

/** Words of a page, each with the parts that hold it: parts that hold nothing of what is asked are never looked at. */
export class WordPlaces {
  /** Each word's number, by which the rest is filed. */
  readonly #numbers = new Map<string, number>()
  /** How many parts have the word as their own. */
  readonly #counts: Uint16Array
  /** Where a word's places begin; one more tells where the last word's end. */
  readonly #firsts: Uint32Array
  /** Indices of parts, for each word in ascending order. A page is too short for more than there are numbers. */
  readonly #places: Uint16Array

  constructor(parts: readonly PagePart[]) {
    const numbers = this.#numbers
    for (const { words, around } of parts) {
      for (const word of words) if (!numbers.has(word)) numbers.set(word, numbers.size)
      for (const word of around) if (!numbers.has(word)) numbers.set(word, numbers.size)
    }
    const counts = new Uint16Array(numbers.size)
    const sizes = new Uint32Array(numbers.size)
    const more = (of: Uint16Array | Uint32Array, number: number) => {
      of[number] = (of[number] ?? 0) + 1
    }
    for (const { words } of parts) for (const word of words) more(counts, numbers.get(word) ?? 0)
    this.#counts = counts
    this.#eachPlace(parts, (number) => more(sizes, number))
    this.#firsts = new Uint32Array(numbers.size + 1)
    for (const [number, size] of sizes.entries())
      this.#firsts[number + 1] = (this.#firsts[number] ?? 0) + size
    this.#places = new Uint16Array(this.#firsts[numbers.size] ?? 0)
    const next = this.#firsts.slice()
    this.#eachPlace(parts, (number, at) => {
      const place = next[number] ?? 0
      this.#places[place] = at
      next[number] = place + 1
    })
  }

  /** The number of a word that stands in a part, in its clause, or above it. */
  find(word: string): number | undefined {
    return this.#numbers.get(word)
  }

  /** How many parts have the word as their own. */
  count(number: number | undefined): number {
    return number === undefined ? 0 : (this.#counts[number] ?? 0)
  }

  /** Tells the indices of all parts that hold the word, the clause before included where a part goes on about it. */
  each(number: number, tell: (at: number) => void): void {
    const end = this.#firsts[number + 1] ?? 0
    for (let place = this.#firsts[number] ?? 0; place < end; place += 1)
      tell(this.#places[place] ?? 0)
  }

  #eachPlace(parts: readonly PagePart[], tell: (number: number, at: number) => void): void {
    for (const [at, { words, around, before, isOfBefore }] of parts.entries()) {
      for (const word of words) tell(this.#numbers.get(word) ?? 0, at)
      for (const word of around) if (!words.has(word)) tell(this.#numbers.get(word) ?? 0, at)
      if (!isOfBefore) continue
      for (const word of before) {
        const number = this.#numbers.get(word)
        if (number !== undefined && !words.has(word) && !around.has(word)) tell(number, at)
      }
    }
  }
}
