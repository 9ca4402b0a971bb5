import type { ClaimValue } from '@vouchsafe/core'
import type { Term } from '../words/vocabulary.ts'

/** What every value of a source shares. */
export interface Origin {
  /** The source's id, as evidence shows it. */
  readonly id: string
  /** What sort of source it is: tool results and facts of the turn are in play as they stand, the customer's words only in part. */
  readonly sort: 'records' | 'tool' | 'turn'
  /** The source holds all there is of its sort, or does not; absent if nobody said. */
  readonly complete?: boolean
}

/** One thing that a source knows: an object of a list, or an object with a name or code of its own. */
export interface Row {
  readonly origin: Origin
  /** JSON pointer into the source's data. */
  readonly pointer: string
  readonly parent: Row | undefined
  readonly children: Row[]
  /** What the list is called that it stands in: `items`, `variants`; empty at the top. */
  readonly label: string
  readonly cells: Cell[]
  /** Lists of the row, by field, with their lengths. */
  readonly lists: FieldList[]
  asOf?: string
  validUntil?: string
  validFrom?: string
  /** Pointer of the field of its day of expiry, which holds `null`: there is none. */
  endless?: string
}

/** One value of a row. */
export interface Cell {
  readonly row: Row
  /** Path of field names below the row, joined by spaces: `options color`. */
  readonly field: string
  /** The last part of the path. */
  readonly name: string
  readonly pointer: string
  readonly raw: string | number | boolean
  /** Attributes that the vocabulary sees in the field's name. */
  readonly attributes: ReadonlySet<string>
  /** Stems and Han pairs of the field's path. */
  readonly grams: ReadonlySet<string>
  /** What the value is, typed; a text cell may hold several values. */
  readonly values: readonly ClaimValue[]
  /** The words of a text, joined by spaces; of a number, its digits. */
  readonly key: string
  /** What the text is in the vocabulary of values. */
  readonly terms: readonly Term[]
  /** Names the row: a title, a name, a code of its own. */
  readonly names?: 'name' | 'code'
  /** An element of a list of plain values. */
  readonly inList?: true
}

/** A list within a row. */
export interface FieldList {
  readonly field: string
  readonly attributes: ReadonlySet<string>
  readonly grams: ReadonlySet<string>
  readonly pointer: string
  readonly size: number
  /** All elements are short texts, so that what is missing from the list is known to be missing. */
  readonly closed: boolean
}
