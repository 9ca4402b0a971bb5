import { type Found, isLetterOrDigit } from './read-scan.ts'

interface Entry<V> {
  readonly word: string
  readonly value: V
}

/** Words, each with a meaning, looked up at a place of a folded text; the longest that fits wins. */
export class Vocabulary<V> {
  readonly #byStart = new Map<number, Entry<V>[]>()

  constructor(entries: Iterable<readonly [word: string, value: V]>) {
    for (const [word, value] of entries) {
      const list = this.#byStart.get(word.charCodeAt(0)) ?? []
      if (!list.some((entry) => entry.word === word)) list.push({ word, value })
      this.#byStart.set(word.charCodeAt(0), list)
    }
    for (const list of this.#byStart.values()) list.sort((a, b) => b.word.length - a.word.length)
  }

  /** The longest word that stands at `at`. A Latin word must end there: `metre` is not found in `metred`. */
  at(text: string, at: number): Found<V> | undefined {
    const list = this.#byStart.get(text.charCodeAt(at))
    if (list === undefined) return undefined
    for (const { word, value } of list) {
      const end = at + word.length
      if (text.startsWith(word, at) && endsWord(text, end)) return { value, end }
    }
    return undefined
  }
}

function endsWord(text: string, end: number): boolean {
  return !(isLetterOrDigit(text.charCodeAt(end - 1)) && isLetterOrDigit(text.charCodeAt(end)))
}
