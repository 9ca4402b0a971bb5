import type { Span } from '@vouchsafe/text'
import { UnitMap } from './unit-map.ts'

/** A word that was found, with everything it stands for. */
export interface WordHit<T> extends Span {
  readonly payloads: readonly T[]
}

interface Node<T> {
  /** What may come next, and where it leads. Few do, so that looking through them is quicker than a map. */
  readonly units: number[]
  readonly next: Node<T>[]
  readonly payloads: T[]
}

const nodeOf = <T>(): Node<T> => ({ units: [], next: [], payloads: [] })

const isLatin = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 0xdf && unit <= 0x24f)

/**
 * Finds words in a text that is already folded to lower case; the longest at each place, none overlapping.
 *
 * A phrase matcher reads each text anew with its own folding; here the text is folded once for all indexes, which makes the
 * difference between one and ten microseconds a message. Latin words need a word's edge; digits may follow (`qq12345`).
 */
export class WordIndex<T> {
  /** By the first unit of a word. */
  readonly #roots: UnitMap<Node<T>>

  constructor(entries: Iterable<readonly [word: string, payload: T]>) {
    const roots = new Map<number, Node<T>>()
    for (const [word, payload] of entries) {
      let node = roots.get(word.charCodeAt(0)) ?? nodeOf<T>()
      roots.set(word.charCodeAt(0), node)
      for (let at = 1; at < word.length; at += 1) node = childOf(node, word.charCodeAt(at))
      node.payloads.push(payload)
    }
    this.#roots = new UnitMap(roots)
  }

  find(lower: string): readonly WordHit<T>[] {
    const hits: WordHit<T>[] = []
    let isAfterLatin = false
    for (let at = 0; at < lower.length; ) {
      const unit = lower.charCodeAt(at)
      const isWithin = isLatin(unit) && isAfterLatin
      const root = isWithin ? undefined : this.#roots.get(unit)
      const hit = root && longest(lower, at, root)
      if (hit) hits.push(hit)
      at = hit ? hit.end : at + 1
      isAfterLatin = isLatin(hit ? lower.charCodeAt(at - 1) : unit)
    }
    return hits
  }
}

function childOf<T>(node: Node<T>, unit: number): Node<T> {
  const known = step(node, unit)
  if (known) return known
  const made = nodeOf<T>()
  node.units.push(unit)
  node.next.push(made)
  return made
}

function step<T>({ units, next }: Node<T>, unit: number): Node<T> | undefined {
  for (let index = 0; index < units.length; index += 1)
    if (units[index] === unit) return next[index]
  return undefined
}

/** A Latin word goes on over this place. */
function isInside(lower: string, at: number): boolean {
  return isLatin(lower.charCodeAt(at - 1)) && isLatin(lower.charCodeAt(at))
}

function longest<T>(lower: string, start: number, root: Node<T>): WordHit<T> | undefined {
  let end = 0
  let payloads: readonly T[] | undefined
  let node: Node<T> | undefined = root
  for (let at = start + 1; node; at += 1) {
    if (node.payloads.length > 0 && !isInside(lower, at)) {
      end = at
      payloads = node.payloads
    }
    if (at >= lower.length) break
    node = step(node, lower.charCodeAt(at))
  }
  return payloads && { start, end, payloads }
}
