import type { Token } from './tokens.ts'

/** A phrase of the table, found in a text. */
export interface PhraseHit<T> {
  readonly start: number
  readonly end: number
  readonly key: string
  readonly values: readonly T[]
}

/** How many values one phrase may stand for; a phrase with more tells nothing apart. */
const MOST_VALUES = 64

/**
 * Many phrases, looked up word by word: finding them costs the length of the text, whatever the number of phrases.
 *
 * Unlike a matcher of characters it takes no notice of punctuation and letter case, and never finds a phrase inside a
 * longer word.
 */
export class PhraseTable<T> {
  readonly #values = new Map<string, T[]>()
  readonly #lengths = new Map<string, number[]>()

  /** Adds a phrase, given as its words. */
  add(words: readonly string[], value: T): void {
    const first = words[0]
    if (first === undefined) return
    const key = words.join(' ')
    const known = this.#values.get(key)
    if (known !== undefined) {
      if (known.length < MOST_VALUES && known.at(-1) !== value) known.push(value)
      return
    }
    this.#values.set(key, [value])
    const lengths = this.#lengths.get(first)
    if (lengths === undefined) this.#lengths.set(first, [words.length])
    else if (!lengths.includes(words.length)) {
      lengths.push(words.length)
      lengths.sort((a, b) => b - a)
    }
  }

  get(key: string): readonly T[] | undefined {
    return this.#values.get(key)
  }

  /** All phrases that stand in the text, longest first at each place; a phrase within a longer one is left out. */
  find(tokens: readonly Token[], probed?: () => void): readonly PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = []
    let covered = -1
    for (let at = 0; at < tokens.length; at += 1) {
      const hit = this.#longestAt(tokens, at, probed)
      if (hit === undefined || hit.end <= covered) continue
      covered = hit.end
      hits.push(hit)
    }
    return hits
  }

  #longestAt(tokens: readonly Token[], at: number, probed?: () => void): PhraseHit<T> | undefined {
    const first = tokens[at]
    const lengths = first && this.#lengths.get(first.text)
    probed?.()
    if (first === undefined || lengths === undefined) return undefined
    for (const length of lengths) {
      const last = tokens[at + length - 1]
      if (last === undefined) continue
      let key = first.text
      for (let i = at + 1; i < at + length; i += 1) key += ` ${tokens[i]?.text}`
      probed?.()
      const values = this.#values.get(key)
      if (values !== undefined) return { start: first.start, end: last.end, key, values }
    }
    return undefined
  }
}
