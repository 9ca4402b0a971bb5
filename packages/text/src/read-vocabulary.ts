import { type Found, isBoundary, isDigit, isLetterOrDigit } from './read-scan.ts'

interface Node<V> {
  readonly next: Map<number, Node<V>>
  value?: { readonly of: V }
}

/** Words, each with a meaning, looked up at a place of a folded text; the longest that fits wins. */
export class Vocabulary<V> {
  readonly #root: Node<V> = { next: new Map() }
  readonly #words: string[] = []

  /** Of two meanings of a word the first stays. */
  constructor(entries: Iterable<readonly [word: string, value: V]>) {
    for (const [word, value] of entries) {
      let node = this.#root
      for (let i = 0; i < word.length; i++) {
        const code = word.charCodeAt(i)
        const child: Node<V> = node.next.get(code) ?? { next: new Map() }
        node.next.set(code, child)
        node = child
      }
      node.value ??= { of: value }
      this.#words.push(word)
    }
  }

  /** All words, for those who need to know how an entry may start. */
  get words(): readonly string[] {
    return this.#words
  }

  /**
   * The longest word that stands at `at`. A Latin word must end there: `metre` is not found in `metred`.
   *
   * @param glued Digits may follow a word at once, as in `RM42`.
   */
  at(text: string, at: number, glued = false): Found<V> | undefined {
    let node = this.#root.next.get(text.charCodeAt(at))
    let end = at
    let found: Found<V> | undefined
    while (node !== undefined) {
      end++
      if (node.value !== undefined && endsWord(text, end, glued))
        found = { value: node.value.of, end }
      node = node.next.get(text.charCodeAt(end))
    }
    return found
  }

  /** The same backwards, for a vocabulary of reversed words: the longest that ends before `at`, with where it starts. */
  before(text: string, at: number): { readonly value: V; readonly start: number } | undefined {
    let node = this.#root.next.get(text.charCodeAt(at - 1))
    let start = at
    let found: { readonly value: V; readonly start: number } | undefined
    while (node !== undefined) {
      start--
      if (node.value !== undefined && isBoundary(text, start))
        found = { value: node.value.of, start }
      node = node.next.get(text.charCodeAt(start - 1))
    }
    return found
  }
}

/** Turns words round, for a vocabulary that is looked up backwards. */
export function reversed<V>(
  entries: readonly (readonly [word: string, value: V])[],
): readonly (readonly [string, V])[] {
  return entries.map(([word, value]) => [[...word].reverse().join(''), value])
}

function endsWord(text: string, end: number, glued: boolean): boolean {
  const next = text.charCodeAt(end)
  if (glued && isDigit(next)) return true
  return !(isLetterOrDigit(next) && isLetterOrDigit(text.charCodeAt(end - 1)))
}
