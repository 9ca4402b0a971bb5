/** One thing that a provider sends. */
export type ScriptStep =
  | { readonly text: string }
  | { readonly refusal: string }
  /** A thought, which is nobody's business but the model's. */
  | { readonly reasoning: string }
  /** A tool call; the arguments are written as JSON. */
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
export interface ModelScript {
  /** The steps of each answer that was asked for. */
  readonly choices: readonly (readonly ScriptStep[])[]
  /** Tokens in and out. */
  readonly usage?: readonly [number, number]
  /** The HTTP status. Default: 200. */
  readonly status?: number
  readonly contentType?: string
  /** A body that is sent as it is. */
  readonly body?: string
  /** Send the body in the smallest pieces: a byte at a time, or a code unit at a time where there are no bytes. */
  readonly isFine?: boolean
}

/** Turns scripts into what a provider's wire looks like. */
export interface ProviderWire {
  /** The body of an answer at once, before it is written as JSON. */
  whole(script: ModelScript): unknown
  /** Pieces of the body, an event or so each; a step that ends the stream ends the list. */
  stream(script: ModelScript): readonly string[]
}

/** Steps of a single answer; words alone are text. */
export function says(...steps: readonly (ScriptStep | string)[]): ModelScript {
  return { choices: [steps.map((step) => (typeof step === 'string' ? { text: step } : step))] }
}

/** The steps up to one that ends the stream, and whether that is so. */
export function untilEnd(steps: readonly ScriptStep[]): {
  readonly before: readonly ScriptStep[]
  readonly isOpen: boolean
} {
  const end = steps.findIndex((step) => 'cut' in step || 'hang' in step || 'error' in step)
  return end < 0 ? { before: steps, isOpen: false } : { before: steps.slice(0, end), isOpen: true }
}

/** All text of an answer. */
export function textIn(steps: readonly ScriptStep[]): string {
  return steps.map((step) => ('text' in step ? step.text : '')).join('')
}
