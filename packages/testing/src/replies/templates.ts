/** What a sentence is about. */
export type About = 'product' | 'order' | 'shop'

/**
 * Wordings of one matter. `{S}` and `{s}` name the subject at the start of a sentence and within one; other names in braces
 * are facts.
 */
export interface Topic {
  readonly id: string
  readonly about: About
  readonly asks: readonly string[]
  readonly says: readonly string[]
}

/** Words around the facts that state nothing. */
export interface Courtesies {
  readonly openers: readonly string[]
  readonly closers: readonly string[]
}
