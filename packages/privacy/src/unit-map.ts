/** A map of UTF-16 code units: most are not in it, which one look at a table tells. */
export class UnitMap<T> {
  readonly #mask: number
  /** Units plus one, so that 0 is an empty slot. */
  readonly #units: Int32Array
  readonly #values: (T | undefined)[]

  constructor(entries: ReadonlyMap<number, T>) {
    // A quarter full at most: hardly any two want the same slot.
    const size = 2 ** Math.ceil(Math.log2(entries.size * 4 + 4))
    this.#mask = size - 1
    this.#units = new Int32Array(size)
    this.#values = new Array<T | undefined>(size).fill(undefined)
    for (const [unit, value] of entries) {
      let slot = unit & this.#mask
      while (this.#units[slot] !== 0) slot = (slot + 1) & this.#mask
      this.#units[slot] = unit + 1
      this.#values[slot] = value
    }
  }

  get(unit: number): T | undefined {
    let slot = unit & this.#mask
    for (;;) {
      const known = this.#units[slot]
      if (known === unit + 1) return this.#values[slot]
      if (known === 0) return undefined
      slot = (slot + 1) & this.#mask
    }
  }
}
