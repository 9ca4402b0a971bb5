/** One event of one of several sources. */
export interface Numbered<T> {
  readonly source: number
  readonly value: T
}

/**
 * Reads several sources at once and gives what comes first. Each source is asked for its next value only when its last one
 * was taken.
 */
export class Merged<T> {
  readonly #iterators: readonly AsyncIterator<T>[]
  readonly #pending = new Map<number, Promise<readonly [number, IteratorResult<T>]>>()
  #hasBegun = false

  constructor(sources: readonly AsyncIterable<T>[]) {
    this.#iterators = sources.map((source) => source[Symbol.asyncIterator]())
  }

  /** The next value, or `undefined` if all sources have ended. Rejects if one of them does. */
  async next(): Promise<Numbered<T> | undefined> {
    if (!this.#hasBegun) {
      this.#hasBegun = true
      for (const index of this.#iterators.keys()) this.#ask(index)
    }
    while (this.#pending.size > 0) {
      const [source, step] = await Promise.race(this.#pending.values())
      this.#pending.delete(source)
      if (step.done) continue
      this.#ask(source)
      return { source, value: step.value }
    }
    return undefined
  }

  #ask(index: number): void {
    const next = this.#iterators[index]?.next()
    if (!next) return
    const numbered = Promise.resolve(next).then((step) => [index, step] as const)
    // Its failure is told when its turn comes, or never if another source failed before.
    numbered.catch(() => undefined)
    this.#pending.set(index, numbered)
  }
}
