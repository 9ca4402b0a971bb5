import type { Cell, Row } from './row.ts'
import { gramsOf, tokenise } from './tokens.ts'

/** The rows of one source, looked through for what is said not to be there. */
export class SourceRows {
  readonly #rows: readonly Row[]
  #grams: readonly ReadonlySet<string>[] | undefined

  constructor(rows: readonly Row[]) {
    this.#rows = rows
  }

  /** Rows in which all words of the thing stand. Nothing left of it (没有活动) is any row. */
  holding(thing: string): readonly Row[] {
    const wanted = [...gramsOf(tokenise(thing))]
    if (wanted.length === 0)
      return this.#rows.filter(
        (row) => thing === '' || row.cells.some((cell) => contains(cell, thing)),
      )
    // Few replies say that something is not there, but the first that does reads all rows.
    this.#grams ??= this.#rows.map(gramsOfRow)
    const grams = this.#grams
    return this.#rows.filter((_, index) => wanted.every((gram) => grams[index]?.has(gram) === true))
  }
}

/** Rows by the id of their source. */
export function rowsBySource(rows: readonly Row[]): ReadonlyMap<string, SourceRows> {
  const byId = new Map<string, Row[]>()
  for (const row of rows) {
    const own = byId.get(row.origin.id)
    if (own === undefined) byId.set(row.origin.id, [row])
    else own.push(row)
  }
  return new Map([...byId].map(([id, own]) => [id, new SourceRows(own)]))
}

function gramsOfRow({ cells }: Row): ReadonlySet<string> {
  return gramsOf(tokenise(cells.map(({ raw }) => String(raw).slice(0, 200)).join(' . ')))
}

function contains({ raw }: Cell, thing: string): boolean {
  return typeof raw === 'string' && raw.includes(thing)
}
