import {
  type Awaitable,
  type ChatModel,
  checkAdapterOptions,
  type Foreign,
  isForeign,
  isVouchsafeError,
  type Message,
  objectOf,
  type Pipeline,
  type Reply,
  type StreamEvent,
  type Turn,
  type TurnContext,
} from '@vouchsafe/core'
import { ending, ModelReading } from './model-reading.ts'
import { readPrompt, writePrompt } from './prompt.ts'

/** The part of a call's options that is used here. */
export interface CallLike {
  readonly prompt: readonly unknown[]
  readonly abortSignal?: AbortSignal | undefined
  readonly providerOptions?: Foreign | undefined
}

/** What a turn can be told from. */
export interface CallRequest {
  /** As the prompt tells them. */
  readonly messages: readonly Message[]
  readonly call: CallLike
  /** What the call itself says, in `providerOptions.vouchsafe`. */
  readonly context: TurnContext
}

export interface MiddlewareOptions<V extends string = 'v3'> {
  /** Tells the turn of a call. Default: `providerOptions.vouchsafe`. */
  readonly turnOf?: (request: CallRequest) => Awaitable<TurnContext | undefined>
  /** A stream releases a reply only as a whole, so that nothing is ever taken back. Default: false. */
  readonly hold?: boolean
  /** Names a conversation that nobody named. Default: a random UUID. */
  readonly newId?: () => string
  /** Version of the specification that the middleware is for: `v3` in AI SDK 6, `v4` in 7; 5 asks for none. Default: `v3`. */
  readonly specificationVersion?: V
}

/** Middleware for `wrapLanguageModel`. */
export interface VouchsafeMiddleware<V extends string> {
  readonly specificationVersion: V
  wrapGenerate<P extends CallLike, R>(options: {
    readonly params: P
    readonly model: { doGenerate(params: P): PromiseLike<R> }
  }): Promise<R>
  wrapStream<P extends CallLike, R extends { readonly stream: ReadableStream }>(options: {
    readonly params: P
    readonly model: { doStream(params: P): PromiseLike<R> }
  }): Promise<R>
}

/**
 * Checks what a language model says: `wrapLanguageModel({ model, middleware: vouchsafeMiddleware(pipeline) })`.
 *
 * What the model throws is thrown as it is, so that the SDK's own retries work; an aborted call throws an `AbortError`.
 *
 * @throws {VouchsafeError} `invalid_options` if there is no pipeline, or an option is unknown or of another type.
 */
export function vouchsafeMiddleware<const V extends string = 'v3'>(
  pipeline: Pipeline,
  options: MiddlewareOptions<V> = {},
): VouchsafeMiddleware<V> {
  checkAdapterOptions('vouchsafeMiddleware', pipeline, options, {
    turnOf: 'function',
    hold: 'boolean',
    newId: 'function',
    specificationVersion: 'string',
  })
  const prepare = async (params: CallLike): Promise<Prepared> => {
    const { vouchsafe, ...others } = params.providerOptions ?? {}
    const messages = readPrompt(params.prompt)
    const context: TurnContext = isForeign(vouchsafe) ? vouchsafe : {}
    const told = await options.turnOf?.({ messages, call: params, context })
    const conversationId =
      told?.conversationId ??
      context.conversationId ??
      (options.newId ?? (() => globalThis.crypto.randomUUID()))()
    return {
      turn: { ...context, ...told, conversationId, messages },
      paramsFor: (changed, abortSignal) => ({
        ...params,
        prompt: writePrompt(changed, params.prompt),
        abortSignal,
        ...(params.providerOptions && { providerOptions: others }),
      }),
    }
  }
  return {
    specificationVersion: options.specificationVersion ?? ('v3' as V),
    async wrapGenerate({ params, model }) {
      const { turn, paramsFor } = await prepare(params)
      const readings: ModelReading[] = []
      let result: Foreign = {}
      const asked: ChatModel = async (messages, { signal }) => {
        const reading = new ModelReading()
        // The options are the caller's own, with another prompt of the same form.
        const answer = await model.doGenerate(paramsFor(messages, signal) as never)
        result = objectOf(answer)
        readings.push(reading)
        return reading.whole(answer)
      }
      try {
        const reply = await pipeline.reply(turn, asked, callOptions(params))
        return generated(result, readings, reply) as never
      } catch (error) {
        throw causeOf(error)
      }
    },
    async wrapStream({ params, model }) {
      const { turn, paramsFor } = await prepare(params)
      const readings: ModelReading[] = []
      const over = new AbortController()
      const signal = params.abortSignal
        ? AbortSignal.any([params.abortSignal, over.signal])
        : over.signal
      let open: (result: Foreign) => void = () => undefined
      const opened = new Promise<Foreign>((resolve) => {
        open = resolve
      })
      async function* asked(messages: readonly Message[], given: { readonly signal: AbortSignal }) {
        const result = await model.doStream(paramsFor(messages, given.signal) as never)
        open(objectOf(result))
        const reading = new ModelReading()
        readings.push(reading)
        for await (const part of partsOf(result.stream)) yield { text: reading.part(part) }
        yield reading.end()
      }
      const events = pipeline.stream(turn, asked, { signal })[Symbol.asyncIterator]()
      const first = events.next()
      try {
        // The stream is given when the model has begun to answer: what it throws before that is the call's own error.
        const result = await Promise.race([opened, first.then(() => ({}))])
        const parts = written(first, events, readings, options.hold === true)
        return { ...result, stream: pulled(parts, over) } as never
      } catch (error) {
        over.abort()
        throw causeOf(error)
      }
    },
  }
}

interface Prepared {
  readonly turn: Turn
  readonly paramsFor: (messages: readonly Message[], signal: AbortSignal) => CallLike
}

function callOptions({ abortSignal }: CallLike): { readonly signal?: AbortSignal } {
  return abortSignal ? { signal: abortSignal } : {}
}

/** What the model told, with checked words in the place of its own. The body of its response is left out: it holds the draft. */
function generated(result: Foreign, readings: readonly ModelReading[], reply: Reply): Foreign {
  const last = readings.at(-1)
  const { body: _, ...response } = objectOf(result.response)
  return {
    warnings: [],
    ...result,
    ...(isForeign(result.response) && { response }),
    content: [
      ...(last?.takeOthers() ?? []),
      ...(reply.text === '' ? [] : [{ type: 'text', text: reply.text }]),
      ...(last?.passed(reply) ?? []),
    ],
    ...ending(readings, reply),
  }
}

type Step = IteratorResult<StreamEvent>

/** The parts of a checked stream. */
async function* written(
  first: Promise<Step>,
  events: AsyncIterator<StreamEvent>,
  readings: readonly ModelReading[],
  hold: boolean,
): AsyncGenerator<Foreign> {
  let block = 0
  let isOpen = false
  const close = function* (beside: Foreign = {}): Generator<Foreign> {
    if (isOpen) yield { type: 'text-end', id: String(block), ...beside }
    isOpen = false
  }
  const say = function* (delta: string): Generator<Foreign> {
    if (delta === '') return
    if (!isOpen) yield { type: 'text-start', id: String(block) }
    isOpen = true
    yield { type: 'text-delta', id: String(block), delta }
  }
  try {
    for (let step = await first; !step.done; step = await events.next()) {
      const event = step.value
      if (event.type === 'text-delta' && !hold) {
        yield* isOpen ? [] : (readings.at(-1)?.takeOthers() ?? [])
        yield* say(event.text)
      } else if (event.type === 'retract' && !hold) {
        yield* close({ providerMetadata: { vouchsafe: { retract: { codes: event.codes } } } })
        block += 1
      } else if (event.type === 'reply-end') {
        const { reply } = event
        if (hold) {
          yield* readings.at(-1)?.takeOthers() ?? []
          yield* say(reply.text)
        }
        yield* close()
        yield* readings.at(-1)?.takeOthers() ?? []
        yield* readings.at(-1)?.passed(reply) ?? []
        yield { type: 'finish', ...ending(readings, reply) }
      }
    }
  } catch (error) {
    yield { type: 'error', error: causeOf(error) }
  }
}

/** Pulled by the reader alone: what it does not read is not asked for. */
function pulled(parts: AsyncGenerator<Foreign>, over: AbortController): ReadableStream<Foreign> {
  return new ReadableStream(
    {
      async pull(controller) {
        const step = await parts.next()
        if (!step.done) {
          controller.enqueue(step.value)
          return
        }
        over.abort()
        controller.close()
      },
      cancel() {
        over.abort()
        void parts.return(undefined).catch(() => undefined)
      },
    },
    { highWaterMark: 0 },
  )
}

async function* partsOf(stream: ReadableStream): AsyncGenerator<unknown> {
  const reader = stream.getReader()
  let finished = false
  try {
    while (true) {
      const { value, done } = await reader.read()
      if (done) {
        finished = true
        return
      }
      yield value
    }
  } finally {
    // Not awaited: a model that hangs must not hold up the reply.
    if (!finished) void reader.cancel().catch(() => undefined)
  }
}

/** A model's own failure counts for what it is. */
function causeOf(error: unknown): unknown {
  if (!isVouchsafeError(error)) return error
  if (error.code === 'aborted') return new DOMException(error.message, 'AbortError')
  return error.code === 'model_failed' ? (error.cause ?? error) : error
}
