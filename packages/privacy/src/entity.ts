import type { Span } from '@vouchsafe/text'
import type { Category } from './category.ts'

/** A piece of personal data that was found. The span indexes the text that was searched, in UTF-16 code units. */
export interface Entity extends Span {
  readonly category: Category
  /** 0 to 1: how sure the format and the words around it make it. */
  readonly score: number
  /** Which rule found it, such as `cn-resident-id`. */
  readonly rule: string
}

/** What a detector needs to know about the text. */
export interface DetectOptions {
  /** Report these alone. Default: all but `url`. */
  readonly categories?: readonly Category[]
  /** What the text is an answer to: a message that is nothing but a value counts as such a value. */
  readonly expected?: readonly Category[]
  /** ISO 3166 code of the country whose local formats are to be expected. */
  readonly region?: string
  /** Values of the application itself (hotline, mailbox, address) that are never reported; compared without spaces and case. */
  readonly allow?: Iterable<string>
  /** Formats of the application's own ids; what they match stays. Anchored, tried on runs of letters, digits and hyphens. */
  readonly ownFormats?: readonly RegExp[]
}
