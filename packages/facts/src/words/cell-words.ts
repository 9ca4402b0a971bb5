import { gramsOf, phraseKey, stem, tokenise } from '../lookup/tokens.ts'
import type { Cell } from '../sources/row.ts'

/** What is read off a cell only where a claim asks for it. */
export class CellWords {
  readonly #cell: Cell
  #leaf: readonly string[] | undefined
  #field: string | undefined
  #said: ReadonlySet<string> | undefined
  #stems: ReadonlySet<string> | undefined

  constructor(cell: Cell) {
    this.#cell = cell
  }

  /** Stems of the words of the field's own name: the last step of its pointer. */
  get leaf(): readonly string[] {
    this.#leaf ??= this.#readLeaf()
    return this.#leaf
  }

  /** The field's name as a phrase. */
  get field(): string {
    this.#field ??= phraseKey(this.#cell.name.replaceAll('_', ' '))
    return this.#field
  }

  /** What the value's own words are compared by. */
  get said(): ReadonlySet<string> {
    this.#said ??= gramsOf(tokenise(String(this.#cell.raw).slice(0, 200)))
    return this.#said
  }

  /** Stems of the value's words. */
  get stems(): ReadonlySet<string> {
    this.#stems ??= new Set(this.#cell.key.split(' ').map(bareStem))
    return this.#stems
  }

  #readLeaf(): readonly string[] {
    const { pointer } = this.#cell
    const leaf = pointer.slice(pointer.lastIndexOf('/') + 1)
    const spaced = leaf.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ')
    return tokenise(spaced).map((token) => stem(token.text))
  }
}

/** A word's stem; all words that say that there is none are alike. */
export function bareStem(word: string): string {
  return word === 'no' || word === 'without' || word === 'none' ? 'none' : stem(word)
}

const READ = new WeakMap<Cell, CellWords>()

/** The words of a cell, each read once. */
export function cellWords(cell: Cell): CellWords {
  const known = READ.get(cell)
  if (known !== undefined) return known
  const words = new CellWords(cell)
  READ.set(cell, words)
  return words
}
