import { type Posting, placeOf } from './postings.ts'

/** How fast another occurrence of what is rare counts less, and how much a passage's length counts: BM25's k1 and b. */
const SATURATION = 1.2
const LENGTH = 0.4
/** Once so many slots are looked at, words that are more common than the last only tell between those. */
const ENOUGH = 2000
/** Words that are rounded otherwise in a bound than in a score differ by far less. */
const SLACK = 1 + 1e-9
/** To look a slot up among those of a word costs about as much as passing so many of them. */
const LOOK_UP = 4

/** What is asked for. */
export interface Asked {
  /** How many slots, best first. */
  readonly most: number
  /** Only these. Default: all. */
  readonly among?: ReadonlySet<number>
  /** Of slots with the same score: below 0 if the first one goes before. */
  readonly inOrder: (a: number, b: number) => number
}

/**
 * Ranks slots by the words that they hold: BM25, in which a word counts once.
 *
 * What the words that remain can add is bounded. Slots that can no longer be among the best are left where they stand, and as
 * soon as no other slot can come in, none is opened: the scores of the best are the same, to the last bit.
 */
export class Ranking {
  /** Each slot's score, and behind it its length, since both are asked for at once. Slots given up have no length. */
  #table = new Float64Array(0)
  /** Slots with a score; those in front may still be among the best. */
  #touched = new Int32Array(0)
  #count = 0
  #near = 0
  #live = 0
  #length = 0

  /** How many slots are in use. */
  get size(): number {
    return this.#live
  }

  add(slot: number, length: number): void {
    if (slot >= this.#touched.length) this.#grow(slot)
    this.#table[2 * slot + 1] = length
    this.#live += 1
    this.#length += length
  }

  drop(slot: number): void {
    this.#live -= 1
    this.#length -= this.#table[2 * slot + 1] ?? 0
    this.#table[2 * slot + 1] = 0
  }

  /** Renumbers the slots. @param places New number by old; -1 for those that were given up. */
  pack(places: Int32Array): void {
    for (const [slot, place] of places.entries()) {
      const length = this.#table[2 * slot + 1] ?? 0
      this.#table[2 * slot + 1] = 0
      // No slot is given a higher number than it had.
      if (place >= 0) this.#table[2 * place + 1] = length
    }
  }

  /** @param words Rarest first. */
  best(words: readonly Posting[], { most, among, inOrder }: Asked): readonly number[] {
    this.#open(among)
    const rest = this.#restOf(words)
    let opens = among === undefined
    for (const [at, word] of words.entries()) {
      opens &&= this.#count < ENOUGH
      const narrows = this.#near >= most && word.slots.length > this.#near
      if (narrows && this.#narrow(most, rest[at] ?? 0)) opens = false
      if (!opens && word.slots.length > this.#near * LOOK_UP) this.#lookUp(word)
      else this.#walk(word, opens)
    }
    const best = this.#pick(most, inOrder)
    this.#wipe()
    return best
  }

  #open(among: ReadonlySet<number> | undefined): void {
    for (const slot of among ?? []) {
      // A score of zero marks a slot that nothing has touched.
      this.#table[2 * slot] = Number.MIN_VALUE
      this.#touched[this.#count] = slot
      this.#count += 1
    }
    this.#near = this.#count
  }

  /** What a slot at most gains by each of the words and all behind it. */
  #restOf(words: readonly Posting[]): Float64Array {
    return words.reduceRight((rest, word, at) => {
      rest[at] = (rest[at + 1] ?? 0) + this.#weight(word) / this.#norm(word.shortest)
      return rest
    }, new Float64Array(words.length))
  }

  #weight({ live }: Posting): number {
    return (1 + SATURATION) * Math.log(1 + (this.#live - live + 0.5) / (live + 0.5))
  }

  #norm(length: number): number {
    return this.#base + this.#scale * length
  }

  get #base(): number {
    return 1 + SATURATION * (1 - LENGTH)
  }

  get #scale(): number {
    const average = this.#length / Math.max(1, this.#live)
    return (LENGTH * SATURATION) / Math.max(1, average)
  }

  #walk(word: Posting, opens: boolean): void {
    const [table, touched] = [this.#table, this.#touched]
    const [weight, base, scale] = [this.#weight(word), this.#base, this.#scale]
    let count = this.#count
    for (const slot of word.slots) {
      const score = table[2 * slot] ?? 0
      const length = table[2 * slot + 1] ?? 0
      if (score === 0) {
        if (!opens || length === 0) continue
        touched[count] = slot
        count += 1
      }
      table[2 * slot] = score + weight / (base + scale * length)
    }
    this.#near += count - this.#count
    this.#count = count
  }

  #lookUp(word: Posting): void {
    const table = this.#table
    const weight = this.#weight(word)
    for (let at = 0; at < this.#near; at += 1) {
      const slot = this.#touched[at] ?? 0
      if (word.slots[placeOf(slot, word.slots)] !== slot) continue
      const length = table[2 * slot + 1] ?? 0
      table[2 * slot] = (table[2 * slot] ?? 0) + weight / this.#norm(length)
    }
  }

  /**
   * Leaves slots behind that can no longer be among the best.
   *
   * @param rest What a slot may still gain.
   * @returns No slot without a score can come in.
   */
  #narrow(most: number, rest: number): boolean {
    const least = this.#scoreOfLast(most) - rest * SLACK
    if (least <= 0) return false
    const touched = this.#touched
    let near = 0
    for (let at = 0; at < this.#near; at += 1) {
      const slot = touched[at] ?? 0
      if ((this.#table[2 * slot] ?? 0) < least) continue
      touched[at] = touched[near] ?? 0
      touched[near] = slot
      near += 1
    }
    this.#near = near
    return true
  }

  /** What the last of so many best ones scores so far. */
  #scoreOfLast(most: number): number {
    const best = new Float64Array(most)
    for (let at = 0; at < this.#near; at += 1) {
      const score = this.#table[2 * (this.#touched[at] ?? 0)] ?? 0
      if (score <= (best[0] ?? 0)) continue
      let place = 0
      for (; place + 1 < most && (best[place + 1] ?? 0) < score; place += 1)
        best[place] = best[place + 1] ?? 0
      best[place] = score
    }
    return best[0] ?? 0
  }

  #pick(most: number, inOrder: Asked['inOrder']): readonly number[] {
    const [table, touched] = [this.#table, this.#touched]
    const isBefore = (slot: number, other: number) => {
      const lead = (table[2 * slot] ?? 0) - (table[2 * other] ?? 0)
      return lead > 0 || (lead === 0 && inOrder(slot, other) < 0)
    }
    const best: number[] = []
    let last = 0
    for (let near = 0; near < this.#near; near += 1) {
      const slot = touched[near] ?? 0
      // Nearly all end here.
      if ((table[2 * slot] ?? 0) < last) continue
      let at = best.length
      for (; at > 0 && isBefore(slot, best[at - 1] ?? 0); at -= 1) best[at] = best[at - 1] ?? 0
      best[at] = slot
      if (best.length > most) best.pop()
      if (best.length === most) last = table[2 * (best[most - 1] ?? 0)] ?? 0
    }
    return best
  }

  #wipe(): void {
    const [table, touched] = [this.#table, this.#touched]
    for (let at = 0; at < this.#count; at += 1) table[2 * (touched[at] ?? 0)] = 0
    this.#count = 0
    this.#near = 0
  }

  #grow(slot: number): void {
    const size = Math.max(1024, 2 * slot)
    const table = new Float64Array(2 * size)
    table.set(this.#table)
    this.#table = table
    this.#touched = new Int32Array(size)
  }
}
