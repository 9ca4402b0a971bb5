import type { DayPart } from './calendar-words.ts'
import type { Suffix } from './read-suffix.ts'
import type { Bound, DateValue, Mention, Value } from './value.ts'

/** What an expression of time is, for those who join neighbours. */
export type Calendar =
  /** One day. A bare weekday or a bare day of the month can still be joined to a date. */
  | { readonly role: 'day'; readonly bare?: 'weekday' | 'day-of-month' }
  /** A week, month, year or other span of days. */
  | { readonly role: 'period' }
  /** A time of day; `spoken` if two number words make it, as in `nine thirty`. */
  | { readonly role: 'time'; readonly spoken?: true }
  /** Part of any day: `in the morning`. */
  | { readonly role: 'part'; readonly part: DayPart }
  /** Part of one day: `tonight`. */
  | { readonly role: 'day-part'; readonly part: DayPart; readonly date: DateValue }
  | { readonly role: 'moment' }
  | { readonly role: 'time-range' }
  | { readonly role: 'range' }

interface Notes {
  /** The unit that was written, for amounts. */
  readonly suffix?: Suffix
  /** The number as written, before its unit was applied. */
  readonly written?: number
  readonly calendar?: Calendar
  /** Too vague to hold anybody to: `now`, `the week`. Only a reader of all expressions of time lists it. */
  readonly vague?: true
}

/** A mention on its way: what readers note for those who join neighbours. */
export interface Token extends Mention, Notes {}

/** What a reader found at the place where it was asked to look. */
export interface Reply extends Notes {
  readonly value: Value
  readonly end: number
  readonly bound?: Bound
}

/** The token without the readers' notes. */
export function mentionOf({ start, end, value, bound }: Token): Mention {
  return { start, end, value, ...(bound === undefined ? {} : { bound }) }
}
