import { anchorsOf } from './anchors.ts'

/** A list of patterns of which only some can find anything in a given text. */
export type Patterns = readonly RegExp[]

/** Which patterns may find something in one text. */
export interface Candidates {
  /** The indices of those of a list. */
  among(list: Patterns): readonly number[]
  /** Whether a pattern may. */
  has(pattern: RegExp): boolean
}

/**
 * Most patterns find nothing in most sentences, and a single pass over the text shows it: what a pattern is looking for
 * contains one of a few fixed strings, which `anchorsOf` reads off the pattern itself, and none of them is there.
 */
export class PatternTable {
  /** The numbers of the patterns that look for a string. */
  readonly byAnchor: ReadonlyMap<string, readonly number[]>
  /** The number of a list's first pattern; the others follow. */
  readonly #starts = new Map<Patterns, number>()
  readonly #places = new Map<RegExp, number>()
  /** Patterns of which nothing can be told, a bit each. */
  readonly #unheard: number[] = []

  constructor(lists: readonly Patterns[]) {
    const byAnchor = new Map<string, number[]>()
    let count = 0
    for (const list of lists) {
      this.#starts.set(list, count)
      for (const pattern of list) {
        this.#places.set(pattern, count)
        const anchors = anchorsOf(pattern)
        this.#unheard[count >> 5] =
          (this.#unheard[count >> 5] ?? 0) | (anchors === undefined ? 1 << (count & 31) : 0)
        for (const anchor of anchors ?? []) {
          const patterns = byAnchor.get(anchor)
          if (patterns) patterns.push(count)
          else byAnchor.set(anchor, [count])
        }
        count += 1
      }
    }
    this.byAnchor = byAnchor
  }

  /** For one text: no anchor has been seen yet. */
  marks(): Marks {
    return new Marks(this.#unheard.slice(), this.#starts, this.#places)
  }
}

/** Takes in which anchors a text holds. */
class Marks implements Candidates {
  /** A bit a pattern: far cheaper to copy for each sentence than a table of bytes. */
  readonly #bits: number[]
  readonly #starts: ReadonlyMap<Patterns, number>
  readonly #places: ReadonlyMap<RegExp, number>

  constructor(
    bits: number[],
    starts: ReadonlyMap<Patterns, number>,
    places: ReadonlyMap<RegExp, number>,
  ) {
    this.#bits = bits
    this.#starts = starts
    this.#places = places
  }

  /** The text holds an anchor of the pattern. */
  add(pattern: number): void {
    this.#bits[pattern >> 5] = (this.#bits[pattern >> 5] ?? 0) | (1 << (pattern & 31))
  }

  among(list: Patterns): readonly number[] {
    const start = this.#starts.get(list)
    if (start === undefined) return [...list.keys()]
    const found: number[] = []
    for (let at = 0; at < list.length; at += 1) if (this.#isMarked(start + at)) found.push(at)
    return found
  }

  has(pattern: RegExp): boolean {
    const place = this.#places.get(pattern)
    return place === undefined || this.#isMarked(place)
  }

  #isMarked(pattern: number): boolean {
    return ((this.#bits[pattern >> 5] ?? 0) & (1 << (pattern & 31))) !== 0
  }
}
