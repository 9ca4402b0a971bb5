import { filedUnder, isOnlyFor, proseKeys } from '../prose/words.ts'
import type { PassageIndex } from './passage-index.ts'
import type { Passage } from './passages.ts'
import { placeOf } from './postings.ts'

/** A word as the indexes have filed it. */
export interface FiledWord {
  readonly key: string
  /** One list for each index. */
  readonly grams: readonly (readonly FiledGram[])[]
}

interface FiledGram {
  readonly slots: readonly number[]
  /** The gram itself is the key. */
  readonly isKey: boolean
  /** Whatever has the gram has the word: no passage has to be read. */
  readonly isOnly: boolean
}

/** How near a word stands: in the passage itself, in one of those around it, or not at all. */
export type Nearness = 'itself' | 'around' | undefined

/** Tells where words stand. Indexes may change between two statements: each has a finder of its own. */
export class WordFinder {
  readonly #indexes: readonly PassageIndex[]
  readonly #keysOf: (passage: Passage) => ReadonlySet<string>
  readonly #words = new Map<string, FiledWord>()

  /** @param keysOf Keys of a passage's words. */
  constructor(
    indexes: readonly PassageIndex[],
    keysOf: (passage: Passage) => ReadonlySet<string> = ({ tokens }) => proseKeys(tokens),
  ) {
    this.#indexes = indexes
    this.#keysOf = keysOf
  }

  word(key: string): FiledWord {
    const known = this.#words.get(key)
    if (known !== undefined) return known
    const under = filedUnder(key)
    const grams = this.#indexes.map((index) => filedIn(index, key, under))
    const word = { key, grams }
    this.#words.set(key, word)
    return word
  }

  /** `undefined` if no index has the passage. */
  spot(passage: Passage): Spot | undefined {
    for (const [index, each] of this.#indexes.entries()) {
      const slot = each.slotOf(passage)
      if (slot !== undefined) return { passage, index, slot }
    }
    return undefined
  }

  /** The passage, one of those around it as far as told, or a heading above them has the word. */
  nearness({ key, grams }: FiledWord, spot: Spot, reach: number): Nearness {
    const { passage, slot, index } = spot
    const { place, prose } = passage
    const from = slot - Math.min(reach, place)
    const to = slot + Math.min(reach, prose.passages.length - 1 - place)
    let nearness: Nearness
    for (const gram of grams[index] ?? []) {
      const { slots } = gram
      for (let at = placeOf(from, slots); at < slots.length; at += 1) {
        const other = slots[at] ?? 0
        if (other > to) break
        if (other !== slot && nearness !== undefined) continue
        const there = prose.passages[place + other - slot]
        if (there === undefined || !this.#has(there, key, gram)) continue
        if (other === slot) return 'itself'
        nearness = 'around'
      }
    }
    return nearness
  }

  /** A passage that is filed under one of a word's grams has the word. */
  #has(passage: Passage, key: string, { isKey, isOnly }: FiledGram): boolean {
    const { context } = passage
    // What stands under a heading with the gram need not have it itself.
    if (isOnly && (isKey || context.size === 0)) return true
    return context.has(key) || this.#keysOf(passage).has(key)
  }
}

/** Where a passage is filed. */
export interface Spot {
  readonly passage: Passage
  /** Which of the indexes has it. */
  readonly index: number
  readonly slot: number
}

function filedIn(index: PassageIndex, key: string, grams: readonly string[]): readonly FiledGram[] {
  return grams.flatMap((gram) => {
    const slots = index.slotsOf(gram)
    return slots.length === 0 ? [] : [{ slots, isKey: gram === key, isOnly: isOnlyFor(gram, key) }]
  })
}
