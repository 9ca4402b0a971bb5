import type { Reply } from '@vouchsafe/core'

/**
 * What the caller of a guarded client sees. Whoever tests an adapter tells it as the answer comes: {@link CallerView.show} for words
 * in order, the fields for everything else.
 */
export class CallerView {
  /** Everything that was shown at any time, in pieces. */
  readonly shown: string[] = []
  /** Results, chunks and events as the caller was given them, whatever their form: nothing of a stopped draft may be in them. */
  readonly given: unknown[] = []
  /** The text in the end, for a caller who takes back what must be taken back. */
  text = ''
  /** Texts of the further choices. */
  readonly others: string[] = []
  retractions = 0
  /** What the provider itself refused to say, where the caller is told so in a place of its own. */
  refusal = ''
  calls: readonly { readonly name: string; readonly arguments: unknown }[] = []
  /** Tokens in and out. */
  usage: readonly [number, number] | undefined
  /** The pipeline's reply, where the adapter puts it. */
  reply: Reply | undefined
  /** What was thrown, if anything was. */
  error: unknown
  readonly #onText: ((text: string) => unknown) | undefined

  constructor(onText?: (text: string) => unknown) {
    this.#onText = onText
  }

  /** Words that came. Await it before you read on: slow and leaving callers are played here. */
  async show(text: string): Promise<void> {
    if (text === '') return
    this.shown.push(text)
    this.text += text
    await this.#onText?.(text)
  }

  /** All that was shown so far is taken back. */
  retract(): void {
    this.retractions += 1
    this.text = ''
  }

  /** Everything that the caller was given, as JSON. */
  get raw(): string {
    return JSON.stringify([this.given, this.shown, this.others, this.refusal, this.calls])
  }
}
