import type { Span } from '@vouchsafe/text'

/** A word that was found, with everything it stands for. */
export interface WordHit<T> extends Span {
  readonly payloads: readonly T[]
}

interface Node<T> {
  readonly children: Map<number, Node<T>>
  readonly payloads: T[]
}

const isLatin = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 0xdf && unit <= 0x24f)

/**
 * Finds words in a text that is already folded to lower case; the longest at each place, none overlapping.
 *
 * A phrase matcher reads each text anew with its own folding; here the text is folded once for all indexes, which makes the
 * difference between one and ten microseconds a message. Latin words need a word's edge; digits may follow (`qq12345`).
 */
export class WordIndex<T> {
  readonly #root: Node<T> = { children: new Map(), payloads: [] }

  constructor(entries: Iterable<readonly [word: string, payload: T]>) {
    for (const [word, payload] of entries) {
      let node = this.#root
      for (let at = 0; at < word.length; at += 1) {
        const unit = word.charCodeAt(at)
        let next = node.children.get(unit)
        if (!next) {
          next = { children: new Map(), payloads: [] }
          node.children.set(unit, next)
        }
        node = next
      }
      node.payloads.push(payload)
    }
  }

  find(lower: string): readonly WordHit<T>[] {
    const hits: WordHit<T>[] = []
    const { children } = this.#root
    for (let at = 0; at < lower.length; ) {
      const unit = lower.charCodeAt(at)
      const first = children.get(unit)
      const isInside = isLatin(unit) && at > 0 && isLatin(lower.charCodeAt(at - 1))
      const hit = first && !isInside ? longest(lower, at, first) : undefined
      if (hit) hits.push(hit)
      at = hit ? hit.end : at + 1
    }
    return hits
  }
}

function longest<T>(lower: string, start: number, first: Node<T>): WordHit<T> | undefined {
  let found: WordHit<T> | undefined
  let node: Node<T> | undefined = first
  for (let at = start + 1; node; at += 1) {
    const isWhole = !isLatin(lower.charCodeAt(at - 1)) || !isLatin(lower.charCodeAt(at))
    if (node.payloads.length > 0 && isWhole) found = { start, end: at, payloads: node.payloads }
    if (at >= lower.length) break
    node = node.children.get(lower.charCodeAt(at))
  }
  return found
}
