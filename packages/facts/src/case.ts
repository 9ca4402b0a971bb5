import type { Claim, ClaimKind, ClaimValue, Context } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'
import type { SentenceView } from './sentence-view.ts'
import type { Focus, FocusFinder } from './subject/focus.ts'
import type { Profile } from './subject/profile.ts'
import type { Described, VariantFocus } from './subject/variants.ts'
import type { Precision } from './values/compare.ts'
import type { Vocabulary } from './words/vocabulary.ts'
import type { World } from './world.ts'

/** A value that the draft stated before. */
export interface Stated {
  readonly claim: Claim
  readonly value: ClaimValue
  /** Nothing bears it out, and it was not reckoned from what does. */
  readonly isOpen?: true
}

/** One claim with all that is needed to judge it. */
export interface Case {
  readonly claim: Claim
  readonly view: SentenceView
  /** The sentences before it. */
  readonly before: readonly SentenceView[]
  /** Where the value stands in the sentence's own text. */
  readonly place: Span
  /** Where the whole claim stands there. */
  readonly clause: Span
  /** It stands in a list of conditions, options or the like, so that it need not be so. */
  readonly isOption: boolean
  /** The value as written. */
  readonly quote: string
  readonly precision: Precision
  readonly profile: Profile
  readonly focus: Focus
  /** The same, narrowed to the variants that the words beside the claim describe; absent if they describe none. */
  readonly variants: VariantFocus | undefined
  readonly described: Described
  /** Tells what else the claim may be held against. */
  readonly finder: FocusFinder
  readonly world: World
  readonly vocabulary: Vocabulary
  /** Those of them that were found true. */
  readonly stated: readonly Stated[]
  /** Values that the draft gave before, those left out that were found wrong. */
  readonly told: readonly Stated[]
  /** Values of the same sentence, this one left out. */
  readonly beside: readonly ClaimValue[]
  readonly context: Context
  /** Ids of sources, the most trusted first. */
  readonly precedence: readonly string[]
  readonly maxAgeSeconds: { readonly [K in ClaimKind]?: number }
  /** The only sources that may bear the claim out; absent if any may. */
  readonly required: readonly string[] | undefined
  /** The same claim, held to be about this. */
  about(focus: Focus): Case
  /** What is read of the case: each reader reads it once, however many checks ask. */
  once<T>(read: (at: Case) => T): T
}
