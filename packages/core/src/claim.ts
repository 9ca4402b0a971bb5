import type { Span, Value } from '@vouchsafe/text'

/** What a claim is about. Finding codes end in these names, so they are public API. */
export const CLAIM_KINDS = [
  'price',
  'discount',
  'fee',
  'stock',
  'delivery',
  'order-status',
  'order-detail',
  'return-policy',
  'refund',
  'warranty',
  'promotion',
  'attribute',
  'compatibility',
  'certification',
  'endorsement',
  'commitment',
  'action',
  'contact',
  'identity',
  'hours',
  'other',
] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]

/** A claim's value when it is not one that text's readers type: a name, a status, a material. */
export interface TextValue {
  readonly type: 'text'
  /** Normalised: NFKC, trimmed, lower-case. */
  readonly value: string
}

/** Yes or no: a feature is there or not, a thing is in stock or not. Polarity is kept apart, in the claim. */
export interface FlagValue {
  readonly type: 'flag'
}

export type ClaimValue = Value | TextValue | FlagValue

/** One checkable assertion of the draft. */
export interface Claim extends Span {
  /** Unique within the draft and stable: numbered in the order of the draft. */
  readonly id: string
  readonly kind: ClaimKind
  /** What the value is of, normalised: `price`, `weight`, `营业时间`, `battery life`; absent if the words don't say. */
  readonly attribute?: string
  /** Where the attribute's words stand. */
  readonly attributeSpan?: Span
  /** What the claim is about, as the draft names it; absent if it must be found from the context. */
  readonly subject?: Subject
  readonly value?: ClaimValue
  /** Where the value's words stand; lies within the claim. */
  readonly valueSpan?: Span
  /** The value is said to be about, at least, at most … what is written. */
  readonly bound?: 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than'
  readonly polarity: 'affirmed' | 'negated'
  readonly certainty: 'asserted' | 'hedged' | 'conditional'
  /** The claim ranks its subject; a value is then how far it is apart: "$20 cheaper than the other". */
  readonly comparison?: Comparison
  /** The value is offered or presupposed by a question of the agent's. */
  readonly inQuestion?: true
  /**
   * A statement without a value that no rule of its own found: it may assert nothing that can be checked. It counts against
   * a reply only if a source speaks against it.
   */
  readonly presumed?: true
  /** For `action` and `commitment`: what is done, normalised: `cancel`, `refund`, `update-address`. */
  readonly act?: string
  /** For `action` and `commitment`: told as done, announced now, or undertaken for later. */
  readonly tense?: 'done' | 'now' | 'later'
}

/** How a claim ranks what it is about, by its attribute. */
export interface Comparison {
  /** More or less of the attribute than another has, as much, or the most or least of all: a cheaper one has less of a price. */
  readonly rank: 'more' | 'less' | 'as-much' | 'most' | 'least'
  /** The attribute, normalised as that of a claim. */
  readonly by: string
  /** Where the words stand that name what it is compared with; absent if what else is spoken of is meant. */
  readonly withSpan?: Span
}

/** What a claim is about, as written. */
export interface Subject extends Span {
  /** Normalised: NFKC, trimmed, lower-case. */
  readonly text: string
  /** How it is named: by a code, by a name, or by a word that points back ("it", 该酒店). */
  readonly by: 'identifier' | 'name' | 'reference'
}

/** Kinds whose error costs the customer or the shop money, rights or safety. @see docs/concepts.md, "Actions" */
export const COSTLY_KINDS: ReadonlySet<ClaimKind> = new Set<ClaimKind>([
  'price',
  'discount',
  'fee',
  'refund',
  'promotion',
  'return-policy',
  'warranty',
  'commitment',
  'action',
  'certification',
  'endorsement',
  'contact',
])
