/** Which slots hold a key. Slots ascend; those that were given up stay until the whole is packed. */
interface Posting {
  slots: number[]
  /** How many of the slots are still in use. */
  live: number
}

/** Keys and the slots that hold them. */
export class Postings {
  #postings = new Map<string, Posting>()

  add(key: string, slot: number): void {
    const posting = this.#postings.get(key)
    if (posting === undefined) {
      this.#postings.set(key, { slots: [slot], live: 1 })
    } else {
      posting.slots.push(slot)
      posting.live += 1
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

  /** One of the slots from the first to the last, both included, holds the key. */
  holds(key: string, first: number, last: number): boolean {
    const slots = this.#postings.get(key)?.slots
    if (slots === undefined) return false
    let [low, high] = [0, slots.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((slots[middle] ?? 0) < first) low = middle + 1
      else high = middle
    }
    return low < slots.length && (slots[low] ?? 0) <= last
  }

  /** In ascending order, those that were given up among them. */
  slots(key: string): readonly number[] {
    return this.#postings.get(key)?.slots ?? []
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
