/** Counts what is being served, all in all and by tenant. */
export class Slots {
  #all = 0
  readonly #byName = new Map<string, number>()
  readonly #idle = new Set<() => void>()

  get taken(): number {
    return this.#all
  }

  takenBy(name: string): number {
    return this.#byName.get(name) ?? 0
  }

  /** Takes a place; the returned function gives it back, and may be called more than once. `undefined` if there is none. */
  take(
    name: string,
    limit: { readonly all: number; readonly own: number },
  ): (() => void) | undefined {
    if (this.#all >= limit.all || this.takenBy(name) >= limit.own) return undefined
    this.#add(name, 1)
    let isTaken = true
    return () => {
      if (!isTaken) return
      isTaken = false
      this.#add(name, -1)
      if (this.#all > 0) return
      for (const told of this.#idle) told()
      this.#idle.clear()
    }
  }

  /** Resolves when nothing is being served. */
  async idle(): Promise<void> {
    if (this.#all > 0) await new Promise<void>((resolve) => this.#idle.add(resolve))
  }

  #add(name: string, amount: number): void {
    this.#all += amount
    const count = this.takenBy(name) + amount
    if (count === 0) this.#byName.delete(name)
    else this.#byName.set(name, count)
  }
}
