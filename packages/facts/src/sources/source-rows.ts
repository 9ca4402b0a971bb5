import { gramsOf, tokenise } from '../lookup/tokens.ts'
import type { Origin, Row } from './row.ts'

/** The rows of one source. */
export class SourceRows {
  readonly sort: Origin['sort']
  readonly rows: Row[] = []
  #grams: readonly ReadonlySet<string>[] | undefined

  constructor({ sort }: Origin) {
    this.sort = sort
  }

  /** Rows in which all words of the thing stand. Nothing left of it (没有活动) is any row. */
  holding(thing: string): readonly Row[] {
    const wanted = [...gramsOf(tokenise(thing))]
    // Few replies say that something is not there, but the first that does reads all rows.
    this.#grams ??= this.rows.map(gramsOfRow)
    const grams = this.#grams
    return this.rows.filter((_, index) => wanted.every((gram) => grams[index]?.has(gram) === true))
  }
}

/** Rows by the id of their source. */
export function rowsBySource(rows: readonly Row[]): ReadonlyMap<string, SourceRows> {
  const sources = new Map<string, SourceRows>()
  for (const row of rows) {
    const source = sources.get(row.origin.id) ?? new SourceRows(row.origin)
    sources.set(row.origin.id, source)
    source.rows.push(row)
  }
  return sources
}

function gramsOfRow({ cells }: Row): ReadonlySet<string> {
  return gramsOf(tokenise(cells.map(({ raw }) => String(raw).slice(0, 200)).join(' . ')))
}
