import {
  type AdapterOptionTypes,
  checkAdapterOptions,
  extensionReply,
  extensionRetraction,
  type FetchLike,
  type Foreign,
  guardedFetch,
  isForeign,
  listOf,
  objectOf,
  type Pipeline,
  type Reply,
  type TurnOf,
  VouchsafeError,
} from '@vouchsafe/core'
import type { ChatReading } from './chat-answer.ts'
import { chatFormat } from './chat-format.ts'
import { responsesFormat } from './responses-format.ts'

/** The part of an OpenAI client that is used here. */
export interface OpenAILike {
  withOptions(options: { fetch: FetchLike }): unknown
}

export interface GuardOpenAIOptions extends ChatReading {
  /** Tells the turn of a request. Default: what its header or body says. */
  readonly turnOf?: TurnOf | undefined
  /** A stream releases a reply only as a whole, so that nothing is ever taken back. Default: false. */
  readonly hold?: boolean | undefined
  /** Names a conversation that nobody named. Default: a random UUID. */
  readonly newId?: (() => string) | undefined
}

/**
 * The same client, but what a chat model says through it is checked: Chat Completions and Responses, streamed or not, with all
 * helpers that are built on them.
 *
 * @param client Any client of the package `openai` from version 5, whatever its base URL. It is left as it is.
 * @param options How turns are told; a function is `turnOf`.
 * @throws {VouchsafeError} `invalid_options` if the client cannot be copied (give it {@link openAIFetch} instead), there is no
 *   pipeline, or an option is unknown or of another type.
 */
export function guardOpenAI<C extends OpenAILike>(
  client: C,
  pipeline: Pipeline,
  options: TurnOf | GuardOpenAIOptions = {},
): C {
  if (typeof client?.withOptions !== 'function') {
    throw new VouchsafeError(
      'invalid_options',
      'guardOpenAI() needs a client with withOptions(); give older ones openAIFetch() as their fetch.',
    )
  }
  const given = typeof options === 'function' ? { turnOf: options } : options
  checkAdapterOptions('guardOpenAI', pipeline, given, OPTIONS)
  // The client's own fetch is private to its type, but is what its requests go through.
  const own: unknown = Reflect.get(client, 'fetch')
  const fetch = typeof own === 'function' ? (own as FetchLike).bind(undefined) : undefined
  const guarded = openAIFetch(pipeline, { ...given, fetch })
  return client.withOptions({ ...azureOptions(client), fetch: guarded }) as C
}

/** A copy of Azure's client does not take these over by itself. */
function azureOptions(client: object): object {
  const apiVersion: unknown = Reflect.get(client, 'apiVersion')
  const deployment: unknown = Reflect.get(client, 'deploymentName')
  return {
    ...(typeof apiVersion === 'string' && apiVersion !== '' && { apiVersion }),
    ...(typeof deployment === 'string' && { deployment }),
  }
}

const OPTIONS: AdapterOptionTypes = {
  turnOf: 'function',
  hold: 'boolean',
  newId: 'function',
  contentParts: 'boolean',
  fetch: 'function',
}

/**
 * A `fetch` for any client of OpenAI's API, or for requests made by hand.
 *
 * @throws {VouchsafeError} `invalid_options` if there is no pipeline, or an option is unknown or of another type.
 */
export function openAIFetch(
  pipeline: Pipeline,
  options: GuardOpenAIOptions & { readonly fetch?: FetchLike | undefined } = {},
): FetchLike {
  checkAdapterOptions('openAIFetch', pipeline, options, OPTIONS)
  const { contentParts, fetch, ...rest } = options
  const chat = guardedFetch({
    ...rest,
    pipeline,
    format: chatFormat({ contentParts }),
    ...(fetch && { fetch }),
  })
  return guardedFetch({ ...rest, pipeline, format: responsesFormat(), fetch: chat })
}

/**
 * Our reply to what a guarded client gave: a completion, a response, the last chunk or event of a stream.
 *
 * @param choice Which of several choices. Default: 0.
 * @returns `undefined` if there is none, as in the chunks of a stream before the last one.
 */
export function replyOf(result: unknown, choice = 0): Reply | undefined {
  const own = choiceOf(result, choice)
  return own ? extensionReply(own) : extensionReply(responseOf(result))
}

/**
 * Tells that everything shown so far for a choice must be taken back, and why: codes of the findings. What the stream gives
 * from then on is the whole text anew.
 *
 * @returns `undefined` for any other part of a stream.
 */
export function retractionOf(part: unknown, choice = 0): readonly string[] | undefined {
  return extensionRetraction(choiceOf(part, choice) ?? (choice === 0 ? part : undefined))
}

function choiceOf(result: unknown, choice: number): Foreign | undefined {
  if (!isForeign(result) || !Array.isArray(result.choices)) return undefined
  const own = listOf(result.choices).find((each) => objectOf(each).index === choice)
  return isForeign(own) ? own : {}
}

/** The last event of a Responses stream holds the response. */
function responseOf(result: unknown): unknown {
  return isForeign(result) && isForeign(result.response) ? result.response : result
}
