import type { Pipeline, Reply } from '@vouchsafe/core'

/** One thing that a provider sends. */
export type Step =
  | { readonly text: string }
  | { readonly refusal: string }
  | { readonly reasoning: string }
  | { readonly call: { readonly id: string; readonly name: string; readonly arguments: string } }
  /** Bytes as they are, in the place of an event. */
  | { readonly raw: string }
  /** The provider tells an error; nothing follows. */
  | { readonly error: string }
  /** The connection ends here. */
  | { readonly cut: true }
  /** Nothing comes any more, until the request is aborted. */
  | { readonly hang: true }

/** How a provider answers one request. */
export interface Script {
  /** The steps of each answer that was asked for. */
  readonly choices: readonly (readonly Step[])[]
  /** Tokens in and out. */
  readonly usage?: readonly [number, number]
  readonly status?: number
  readonly contentType?: string
  /** A body that is sent as it is. */
  readonly body?: string
  /** Send the body a byte at a time. */
  readonly cutAtEveryByte?: boolean
}

/** Steps of a single answer. */
export function says(...steps: readonly (Step | string)[]): Script {
  return { choices: [steps.map((step) => (typeof step === 'string' ? { text: step } : step))] }
}

/** A request of a customer, through one adapter. */
export interface Exchange {
  readonly pipeline: Pipeline
  /** One for each request that reaches the provider; the last one answers all that follow. */
  readonly scripts: readonly Script[]
  readonly isStream: boolean
  readonly asked?: string
  readonly signal?: AbortSignal
  /** How often the client may try again by itself. Default: 0. */
  readonly retries?: number
  /** Called after each piece of text; the next one is read when it has settled. */
  readonly onText?: (text: string) => unknown
  /** Given the provider before it is asked. */
  readonly onProvider?: (provider: Provider) => void
}

/** What the caller of the guarded client sees. */
export interface Sight {
  /** The text in the end, for a caller who takes back what must be taken back. */
  readonly text: string
  /** Texts of the further choices. */
  readonly others: readonly string[]
  /** Everything that was shown at any time, in pieces. */
  readonly shown: readonly string[]
  readonly retractions: number
  readonly refusal: string
  readonly calls: readonly { readonly name: string; readonly arguments: unknown }[]
  readonly usage: readonly [number, number] | undefined
  readonly reply: Reply | undefined
  /** Everything that the caller was given, as JSON. */
  readonly raw: string
  /** What was thrown, if anything was. */
  readonly error: unknown
}

/** A sight that grows while a stream is read. */
export class Watch {
  readonly shown: string[] = []
  readonly given: unknown[] = []
  text = ''
  retractions = 0
  readonly others: string[] = []
  refusal = ''
  calls: Sight['calls'] = []
  usage: Sight['usage']
  reply: Reply | undefined
  error: unknown

  show(text: string): void {
    if (text === '') return
    this.shown.push(text)
    this.text += text
  }

  retract(): void {
    this.retractions += 1
    this.text = ''
  }

  get sight(): Sight {
    const { shown, given, text, retractions, others, refusal, calls, usage, reply, error } = this
    const raw = JSON.stringify(given)
    return { shown, text, retractions, others, refusal, calls, usage, reply, error, raw }
  }
}

/** What the provider saw. */
export interface Visit {
  readonly body: string
  readonly signal: AbortSignal | null | undefined
}

/** An adapter under test. */
export interface Driver {
  readonly name: string
  /** Cells that do not apply, and why. */
  readonly without?: Readonly<Record<string, string>>
  ask(exchange: Exchange): Promise<{ readonly sight: Sight; readonly provider: Provider }>
}

/** A provider in this process. */
export interface Provider {
  readonly visits: readonly Visit[]
  /** How many pieces of a stream were asked for. */
  readonly pulled: number
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>
}

/** Turns scripts into what a provider's wire looks like. */
export interface Encoding {
  whole(script: Script): unknown
  /** Pieces of the body, an event or so each; a step that ends the stream ends the list. */
  stream(script: Script): readonly string[]
}

/** The steps up to one that ends the stream, and whether that is so. */
export function untilEnd(steps: readonly Step[]): {
  readonly before: readonly Step[]
  readonly isOpen: boolean
} {
  const end = steps.findIndex((step) => 'cut' in step || 'hang' in step || 'error' in step)
  return end < 0 ? { before: steps, isOpen: false } : { before: steps.slice(0, end), isOpen: true }
}

/** All text of an answer. */
export function textIn(steps: readonly Step[]): string {
  return steps.map((step) => ('text' in step ? step.text : '')).join('')
}
