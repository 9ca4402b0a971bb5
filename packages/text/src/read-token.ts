import type { Suffix } from './read-suffix.ts'
import type { Bound, Mention, Value } from './value.ts'

/** A mention on its way: what readers note for those who join neighbours. */
export interface Token extends Mention {
  /** The unit that was written, for amounts. */
  readonly suffix?: Suffix
  /** The number as written, before its unit was applied. */
  readonly written?: number
}

/** What a reader found at the place where it was asked to look. */
export interface Reply {
  readonly value: Value
  readonly end: number
  readonly suffix?: Suffix
  readonly written?: number
  readonly bound?: Bound
}

/** The token without the readers' notes. */
export function mentionOf({ start, end, value, bound }: Token): Mention {
  return { start, end, value, ...(bound === undefined ? {} : { bound }) }
}
