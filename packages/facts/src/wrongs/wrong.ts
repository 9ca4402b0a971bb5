import type { ClaimKind, Evidence, Finding } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'
import type { SentenceView } from '../sentence-view.ts'
import type { FocusFinder } from '../subject/focus.ts'
import type { World } from '../world.ts'

/** Something that a sentence says against what is known, whether or not a claim was taken from it. */
export interface Wrong {
  /** In the sentence's own text. */
  readonly span: Span
  readonly kind: ClaimKind
  /** Of the finding where no claim tells it. Default: that of the kind. */
  readonly code?: Finding['code']
  readonly message: string
  readonly evidence: readonly Evidence[]
  /** What is so instead. */
  readonly right?: string
}

/** A sentence with what it is read by. */
export interface Setting {
  readonly view: SentenceView
  readonly before: readonly SentenceView[]
  readonly world: World
  readonly finder: FocusFinder
}
