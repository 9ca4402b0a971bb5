import { filledText, object, type Read, text } from './shape.ts'
import type { Scored } from './suite.ts'

/** A customer's message, what is asked about it, and the right answer. */
export const intentRecord = object(
  { id: filledText, task: filledText, text },
  { lang: text, label: text, upstream_label: text, source: text },
)
export type IntentRecord = Read<typeof intentRecord>

export interface IntentOutcome {
  readonly label: string
  readonly ms: number
}
export type IntentRow = Scored<IntentRecord, IntentOutcome>
