import type { Span } from '@vouchsafe/text'
import type { Entailment } from './entailment.ts'

/** Any JSON value. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json }

/** Something the shop knows. */
export interface Fact {
  /** Whose value it is: an SKU, an order id, a record's name. */
  readonly subject: string
  /** The field, as the source names it. */
  readonly attribute: string
  readonly value: Json
  readonly source: SourceRef
  /** ISO 8601; when the value was true. */
  readonly asOf?: string
  /** ISO 8601; after this the value must not be told any more. */
  readonly validUntil?: string
}

/** Where a fact or a passage stands. */
export interface SourceRef {
  /** The source's id: `catalog`, `orders`, `tool:call_12`, `policy:returns-v3`, `customer`. */
  readonly id: string
  /** JSON pointer (RFC 6901) into the source's record, for structured sources. */
  readonly pointer?: string
  /** Range in the source's text, in UTF-16 code units, for prose. */
  readonly span?: Span
}

/** The link from a claim to what speaks for or against it. */
export interface Evidence {
  readonly relation: 'supports' | 'contradicts' | 'mentions'
  readonly source: SourceRef
  /** What the source says there, short enough to show a person. Never customer text. */
  readonly shows?: string
  readonly asOf?: string
  /** ISO 8601; before this the value is not in force. */
  readonly validFrom?: string
  readonly validUntil?: string
  /** The value was computed from these inputs. */
  readonly derivation?: Derivation
  /** A model said so; rules could not decide. */
  readonly judge?: JudgeAnswer
}

/** What a judge said of a passage and a statement. */
export interface JudgeAnswer extends Entailment {
  readonly name: string
  readonly version: string
}

/** How a value that no fact states was computed: `1379 - 1149 = 230`. */
export interface Derivation {
  readonly operation:
    | 'sum'
    | 'difference'
    | 'product'
    | 'percentage'
    | 'quotient'
    | 'date-plus-duration'
    | 'duration-between'
    | 'count'
    | 'minimum'
    | 'maximum'
    | 'unit-conversion'
  /** The formula with numbers put in, for a person. */
  readonly formula: string
  readonly inputs: readonly SourceRef[]
}

export const VERDICTS = [
  'supported',
  'contradicted',
  'unsupported',
  'stale',
  'conflicting',
] as const
export type VerdictStatus = (typeof VERDICTS)[number]

/** What a verifier says of one claim. */
export interface Verdict {
  /** The claim's id. */
  readonly claim: string
  readonly status: VerdictStatus
  /** Empty only if nothing speaks for or against the claim; `reason` then says so. */
  readonly evidence: readonly Evidence[]
  /** One sentence for a person; holds no customer text. */
  readonly reason: string
  /** The right value in words, where a source states it. */
  readonly right?: string
  /** What to put in the place of the wrong words so that the sentence stays sound, in the draft's own notation. */
  readonly repair?: Edit
  /** At odds with an earlier turn of the agent's and not owned up to. */
  readonly earlierTurn?: true
  /** A source says the very opposite of the same thing, so that the claim counts though it was only presumed to be one. */
  readonly plainly?: true
  /**
   * No source states the value and none speaks against it, but its sentence reckons with several: it may follow from what is
   * known in a way that was not tried.
   */
  readonly reckoned?: true
}

/** Replaces `[start, end)` of the draft by `text`. An empty range inserts. */
export interface Edit extends Span {
  readonly text: string
}
