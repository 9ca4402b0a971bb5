import {
  type AdapterOptionTypes,
  checkAdapterOptions,
  extensionReply,
  extensionRetraction,
  type FetchLike,
  guardedFetch,
  isForeign,
  type Pipeline,
  type Reply,
  type TurnOf,
  VouchsafeError,
} from '@vouchsafe/core'
import { messagesFormat } from './messages-format.ts'

/** The part of an Anthropic client that is used here. */
export interface AnthropicLike {
  withOptions(options: { fetch: FetchLike }): unknown
}

export interface GuardAnthropicOptions {
  /** Tells the turn of a request. Default: what its header or body says. */
  readonly turnOf?: TurnOf | undefined
  /** A stream releases a reply only as a whole, so that nothing is ever taken back. Default: false. */
  readonly hold?: boolean | undefined
  /** Names a conversation that nobody named. Default: a random UUID. */
  readonly newId?: (() => string) | undefined
}

/**
 * The same client, but what a chat model says through it is checked: Messages, streamed or not, with all helpers that are built
 * on them.
 *
 * @param client A client of the package `@anthropic-ai/sdk`. It is left as it is.
 * @param options How turns are told; a function is `turnOf`.
 * @throws {VouchsafeError} `invalid_options` if the client cannot be copied (give it {@link anthropicFetch} instead), there is no
 *   pipeline, or an option is unknown or of another type.
 */
export function guardAnthropic<C extends AnthropicLike>(
  client: C,
  pipeline: Pipeline,
  options: TurnOf | GuardAnthropicOptions = {},
): C {
  if (typeof client?.withOptions !== 'function') {
    throw new VouchsafeError(
      'invalid_options',
      'guardAnthropic() needs a client with withOptions(); give older ones anthropicFetch() as their fetch.',
    )
  }
  const given = typeof options === 'function' ? { turnOf: options } : options
  checkAdapterOptions('guardAnthropic', pipeline, given, OPTIONS)
  // The client's own fetch is private to its type, but is what its requests go through.
  const own: unknown = Reflect.get(client, 'fetch')
  const fetch = typeof own === 'function' ? (own as FetchLike).bind(undefined) : undefined
  return client.withOptions({ fetch: anthropicFetch(pipeline, { ...given, fetch }) }) as C
}

const OPTIONS: AdapterOptionTypes = {
  turnOf: 'function',
  hold: 'boolean',
  newId: 'function',
  fetch: 'function',
}

/**
 * A `fetch` for any client of Anthropic's API, or for requests made by hand.
 *
 * @throws {VouchsafeError} `invalid_options` if there is no pipeline, or an option is unknown or of another type.
 */
export function anthropicFetch(
  pipeline: Pipeline,
  options: GuardAnthropicOptions & { readonly fetch?: FetchLike | undefined } = {},
): FetchLike {
  checkAdapterOptions('anthropicFetch', pipeline, options, OPTIONS)
  const { fetch, ...rest } = options
  return guardedFetch({ ...rest, pipeline, format: messagesFormat(), ...(fetch && { fetch }) })
}

/**
 * Our reply to what a guarded client gave: a message, or the event of a stream that tells why it stops (`message_delta`).
 *
 * @returns `undefined` if there is none, as in the other events of a stream.
 */
export function replyOf(result: unknown): Reply | undefined {
  const message = isForeign(result) && isForeign(result.message) ? result.message : result
  return extensionReply(message)
}

/**
 * Tells that everything shown so far must be taken back, and why: codes of the findings. What the stream gives from then on is
 * the whole text anew.
 *
 * @returns `undefined` for any other event of a stream.
 */
export function retractionOf(event: unknown): readonly string[] | undefined {
  return extensionRetraction(event)
}
