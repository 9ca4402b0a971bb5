import type { Reply, VERDICTS } from 'vouchsafe'

/** What was found out about one claim, for the reader. */
export interface ShownClaim {
  readonly kind: string
  /** As the reply says it. */
  readonly words: string
  readonly verdict: (typeof VERDICTS)[number] | 'not-checked'
  /** The source and the place in it. */
  readonly source?: string
  /** What stands there. */
  readonly says?: string
  /** The words are not the model's: they have been put right. */
  readonly corrected?: true
}

/** What a message of the agent carries besides its text. */
export interface ShownReply {
  readonly status: Reply['status']
  readonly claims: readonly ShownClaim[]
  readonly codes: readonly string[]
  /** Why a person takes over. */
  readonly handoff?: readonly string[]
}

/** What the page knows of itself. */
export type Language = 'en' | 'zh'
