/** Keeps what readers make of one thing: each reads it once, however many ask. */
export class Once<S> {
  readonly #subject: S
  readonly #results = new Map<unknown, unknown>()

  constructor(subject: S) {
    this.#subject = subject
  }

  get<T>(read: (subject: S) => T): T {
    const known = this.#results.get(read)
    // What is filed under a reader is what it gave. Few give nothing: one look tells nearly always.
    if (known !== undefined || this.#results.has(read)) return known as T
    const result = read(this.#subject)
    this.#results.set(read, result)
    return result
  }
}

/** The same of many things: what the reader makes of each is kept as long as the thing itself. */
export function oncePer<S extends object, T>(read: (subject: S) => T): (subject: S) => T {
  const known = new WeakMap<S, { readonly made: T }>()
  return (subject) => {
    const before = known.get(subject)
    if (before !== undefined) return before.made
    const made = read(subject)
    known.set(subject, { made })
    return made
  }
}
