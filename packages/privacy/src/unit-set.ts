/** A set of UTF-16 code units, as bits: asked in a nanosecond, where a set of characters makes a string first. */
export class UnitSet {
  readonly #bits: Uint32Array

  /** @param characters Those of one code unit are kept, longer ones left out. */
  constructor(characters: Iterable<string>) {
    const units = [...characters]
      .filter(({ length }) => length === 1)
      .map((one) => one.charCodeAt(0))
    this.#bits = new Uint32Array(units.reduce((most, unit) => Math.max(most, (unit >>> 5) + 1), 0))
    for (const unit of units)
      this.#bits[unit >>> 5] = (this.#bits[unit >>> 5] ?? 0) | (1 << (unit & 31))
  }

  has(unit: number): boolean {
    return (((this.#bits[unit >>> 5] ?? 0) >>> (unit & 31)) & 1) === 1
  }
}
