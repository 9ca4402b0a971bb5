import type { ClaimKind, Json } from '@vouchsafe/core'

/** In which way a changed fact is wrong. */
export const CHANGES = ['value', 'swap', 'status', 'negation'] as const
/**
 * `value`: another number, date or name; `swap`: a true value of another row; `status`: another state; `negation`: yes for no.
 */
export type Change = (typeof CHANGES)[number]

/** One fact that a reply can state, written in one notation. */
export interface FactSlot {
  readonly kind: ClaimKind
  /** Whose value it is: an SKU, an order id, or `shop`. */
  readonly row: string
  readonly attribute: string
  readonly value: Json
  readonly text: string
  /** The same notation with something that is not so. */
  readonly wrong: readonly Wrong[]
}

/** Words that make a fact false in the place of the true ones. */
export interface Wrong {
  readonly how: Change
  readonly text: string
}

/** Facts, and words that are none, by the name that templates use. */
export type Slots = Readonly<Record<string, FactSlot | string>>

/** What a slot is made of. */
export interface Writing<T extends Json> {
  readonly kind: ClaimKind
  readonly row: string
  readonly attribute: string
  readonly value: T
  readonly form: (value: T) => string
  /** Values that nobody stated. */
  readonly others: readonly T[]
  /** What is true of other rows. */
  readonly elsewhere?: readonly T[]
  /** Values that are true as well, so that no change may bring them. */
  readonly alsoTrue?: readonly T[]
}

/** A slot whose wrong values are written as the right one is. */
export function slotOf<T extends Json>(writing: Writing<T>): FactSlot {
  const { kind, row, attribute, value, form, others, elsewhere = [], alsoTrue = [] } = writing
  const truths = new Set([value, ...alsoTrue].map(form))
  const wrong = (how: Change, values: readonly T[]): readonly Wrong[] =>
    values
      .map(form)
      .filter((text) => !truths.has(text))
      .map((text) => ({ how, text }))
  return {
    kind,
    row,
    attribute,
    value,
    text: form(value),
    wrong: [...wrong('value', others), ...wrong('swap', elsewhere)],
  }
}
