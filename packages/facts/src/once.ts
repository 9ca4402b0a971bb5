/** Keeps what readers make of one thing: each reads it once, however many ask. */
export class Once<S> {
  readonly #subject: S
  readonly #results = new Map<unknown, unknown>()

  constructor(subject: S) {
    this.#subject = subject
  }

  get<T>(read: (subject: S) => T): T {
    // What is filed under a reader is what it gave.
    if (this.#results.has(read)) return this.#results.get(read) as T
    const result = read(this.#subject)
    this.#results.set(read, result)
    return result
  }
}
