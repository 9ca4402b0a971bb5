import type { Token } from '../lookup/tokens.ts'

/** A phrase of the table, found in a text. */
export interface PhraseHit<T> {
  readonly start: number
  readonly end: number
  readonly key: string
  readonly values: readonly T[]
}

/** What is known of the phrases that begin with one word. */
interface Start {
  /** In words, the longest first. */
  readonly lengths: number[]
  /** Their second words, by which most places are seen to begin none; `any` where there are too many to keep. */
  seconds: Set<string> | 'any' | undefined
}

/** Second words that are kept for one first word. */
const MOST_SECONDS = 64

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
  readonly #starts = new Map<string, Start>()

  /** Adds a phrase, given as its words. */
  add(words: readonly string[], value: T): void {
    const [first = ''] = words
    const key = words.join(' ')
    const known = this.#values.get(key)
    if (known !== undefined) {
      if (known.length < MOST_VALUES && known.at(-1) !== value) known.push(value)
      return
    }
    this.#values.set(key, [value])
    const start = this.#starts.get(first) ?? { lengths: [], seconds: undefined }
    this.#starts.set(first, start)
    note(start, words)
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
    const start = first && this.#starts.get(first.text)
    probed?.()
    if (first === undefined || start === undefined) return undefined
    const second = tokens[at + 1]
    const { seconds } = start
    const goesOn = second !== undefined && (seconds === 'any' || seconds?.has(second.text) === true)
    for (const length of start.lengths) {
      const last = tokens[at + length - 1]
      if (last === undefined || (length > 1 && !goesOn)) continue
      let key = first.text
      for (let i = at + 1; i < at + length; i += 1) key += ` ${tokens[i]?.text}`
      probed?.()
      const values = this.#values.get(key)
      if (values !== undefined) return { start: first.start, end: last.end, key, values }
    }
    return undefined
  }
}

function note(start: Start, words: readonly string[]): void {
  const { lengths } = start
  if (!lengths.includes(words.length)) {
    lengths.push(words.length)
    lengths.sort((a, b) => b - a)
  }
  const second = words[1]
  if (second === undefined || start.seconds === 'any') return
  start.seconds ??= new Set()
  start.seconds.add(second)
  if (start.seconds.size > MOST_SECONDS) start.seconds = 'any'
}
