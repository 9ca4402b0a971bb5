/** One question put to a customer's message. */
export interface IntentTask {
  /** As records name it. */
  readonly name: string
  /** The label that counts as found. */
  readonly positive: string
  /** The label of messages in which nothing is to be found. */
  readonly negative: string
  /** The label that the project gives a message. */
  label(text: string): string
}
