import type { Span } from '@vouchsafe/text'
import type { ToolCall } from './turn.ts'

/** One token of the model's answer. */
export interface TokenLogprob {
  readonly token: string
  /** Natural logarithm. */
  readonly logprob: number
}

/** The model's answer, as the customer would see it. Never changes; edits point into `text`. */
export interface Draft {
  /** As the model wrote it. For a structured draft: the JSON text, character for character. */
  readonly text: string
  /** `json` if `text` is one JSON object or array; its text fields are then what the customer reads. */
  readonly format: 'text' | 'json'
  readonly sentences: readonly Sentence[]
  readonly toolCalls: readonly ToolCall[]
  readonly logprobs?: readonly TokenLogprob[]
}

/** What guards inspect: one sentence of a draft, or one sentence of one field of a structured draft. */
export interface Sentence extends Span {
  /** Position in the draft, from 0. */
  readonly index: number
  /**
   * What is read: for a text draft exactly `draft.text.slice(start, end)`; for a structured draft the decoded value of a
   * field (or a sentence of it), so it may be shorter than its range in the JSON text.
   */
  readonly text: string
  /** JSON pointer of the field, for structured drafts. */
  readonly pointer?: string
  /**
   * Range in the draft of a range in `text`. Guards must use it for every span they report, since escapes make the two
   * differ in structured drafts.
   */
  locate(span: Span): Span
}
