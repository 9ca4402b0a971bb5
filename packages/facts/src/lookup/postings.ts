/** Which slots hold a key. Slots ascend; those that were given up stay until the whole is packed. */
export interface Posting {
  readonly key: string
  readonly slots: readonly number[]
  /** How many of the slots are still in use. */
  readonly live: number
  /** None of the slots is shorter. */
  readonly shortest: number
}

interface OpenPosting extends Posting {
  slots: number[]
  live: number
  shortest: number
}

/** Keys and the slots that hold them. */
export class Postings {
  #postings = new Map<string, OpenPosting>()

  /** @param length Of the slot, for ranking. */
  add(key: string, slot: number, length = 0): void {
    const posting = this.#postings.get(key)
    if (posting === undefined) {
      this.#postings.set(key, { key, slots: [slot], live: 1, shortest: length })
    } else {
      posting.slots.push(slot)
      posting.live += 1
      if (length < posting.shortest) posting.shortest = length
    }
  }

  /** One slot fewer holds the key. */
  drop(key: string): void {
    const posting = this.#postings.get(key)
    if (posting === undefined) return
    posting.live -= 1
    if (posting.live === 0) this.#postings.delete(key)
  }

  /** How many slots hold the key. */
  count(key: string): number {
    return this.#postings.get(key)?.live ?? 0
  }

  /** `undefined` if no slot in use holds the key. */
  find(key: string): Posting | undefined {
    return this.#postings.get(key)
  }

  /** Renumbers the slots. @param places New number by old; -1 for those that were given up. */
  pack(places: Int32Array): void {
    for (const posting of this.#postings.values()) {
      posting.slots = posting.slots.flatMap((slot) => {
        const place = places[slot] ?? -1
        return place < 0 ? [] : [place]
      })
    }
  }
}

/** The place of the first of the slots, which ascend, that is no less. */
export function placeOf(slot: number, slots: readonly number[]): number {
  let [low, high] = [0, slots.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((slots[middle] ?? 0) < slot) low = middle + 1
    else high = middle
  }
  return low
}
