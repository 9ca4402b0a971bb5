import type { NewClaim } from '@vouchsafe/core'
import type { Patterns } from './candidates.ts'
import type { Reading } from './reading.ts'

/**
 * What an extractor found. Spans are ranges in the sentence's text. What it leaves out is filled in from the clause:
 * the range, the polarity, the certainty, whether it is part of a question, and the subject.
 */
export interface Found
  extends Pick<NewClaim, 'kind'>,
    Partial<Omit<NewClaim, 'kind' | 'start' | 'end'>> {
  readonly start: number
  readonly end: number
  /** Wanted only where no other claim stands in its range. */
  readonly fallback?: true
  /** Not wanted where its words are what another claim's value is of. */
  readonly weak?: true
  /** No word shows the kind: if the claim before it in the sentence can share its kind, it does. */
  readonly guessed?: true
}

/** One way to find claims. A new one needs its own file and a line in a list of extractors. */
export interface Extractor {
  (reading: Reading): readonly Found[]
  /** The patterns it runs, for those who tell beforehand which of them cannot find anything. */
  readonly patterns?: Patterns
}
