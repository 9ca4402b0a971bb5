import {
  type Awaitable,
  checkAdapterOptions,
  type Foreign,
  isVouchsafeError,
  listOf,
  type Message,
  type ModelOutput,
  objectOf,
  type Pipeline,
  type Reply,
  sumOfUsage,
  type Turn,
  type TurnContext,
  textOf,
  VouchsafeError,
} from '@vouchsafe/core'
import {
  callOf,
  changedCall,
  type ModelRequestLike,
  readRequest,
  wordsOf,
  writeRequest,
} from './items.ts'

/** The part of an agent's model that is used here. */
export interface ModelLike<Q, A, E> {
  getResponse(request: Q): Promise<A>
  getStreamedResponse(request: Q): AsyncIterable<E>
}

/** What a turn can be told from. */
export interface ModelCall {
  readonly messages: readonly Message[]
  readonly request: ModelRequestLike
}

export interface GuardModelOptions {
  /** Tells the turn of a request. Default: the request's `conversationId`, and nothing else. */
  readonly turnOf?: ((call: ModelCall) => Awaitable<TurnContext | undefined>) | undefined
  /** A stream releases a reply only as a whole, so that nothing is ever taken back. Default: false. */
  readonly hold?: boolean | undefined
  /** Names a conversation that nobody named. Default: a random UUID. */
  readonly newId?: (() => string) | undefined
}

/**
 * A model for agents whose answers are checked and, unlike with guardrails, mended: `new Agent({ model: guardModel(model, pipeline) })`.
 *
 * What the model throws is thrown as it is; an aborted call throws an `AbortError`.
 *
 * @throws {VouchsafeError} `invalid_options` if there is no model or no pipeline, or an option is unknown or of another type.
 */
export function guardModel<Q extends ModelRequestLike, A, E>(
  model: ModelLike<Q, A, E>,
  pipeline: Pipeline,
  options: GuardModelOptions = {},
): ModelLike<Q, A, E> {
  if (typeof model?.getResponse !== 'function')
    throw new VouchsafeError('invalid_options', 'guardModel() needs a model to guard.')
  checkAdapterOptions('guardModel', pipeline, options, {
    turnOf: 'function',
    hold: 'boolean',
    newId: 'function',
  })
  const advice: unknown = Reflect.get(model, 'getRetryAdvice')
  return {
    // The runner asks the model itself whether a failed request may be tried again.
    ...(typeof advice === 'function' && { getRetryAdvice: advice.bind(model) }),
    async getResponse(request) {
      const turn = await turnFor(request, options)
      const answers: Foreign[] = []
      const asked = async (messages: readonly Message[], { signal }: { signal: AbortSignal }) => {
        const answer = objectOf(
          await model.getResponse({ ...writeRequest(messages, request), signal }),
        )
        answers.push(answer)
        return { text: textOfOutput(answer), ...callsOf(answer) }
      }
      try {
        const reply = await pipeline.reply(turn, asked, callOptions(request))
        return responseOf(answers, reply) as A
      } catch (error) {
        throw causeOf(error)
      }
    },
    async *getStreamedResponse(request) {
      const turn = await turnFor(request, options)
      const answers: Foreign[] = []
      async function* asked(messages: readonly Message[], { signal }: { signal: AbortSignal }) {
        yield* read(
          model.getStreamedResponse({ ...writeRequest(messages, request), signal }),
          answers,
        )
      }
      try {
        yield { type: 'response_started' } as E
        for await (const event of pipeline.stream(turn, asked, callOptions(request))) {
          if (event.type === 'text-delta' && options.hold !== true) yield delta(event.text) as E
          else if (event.type === 'retract' && options.hold !== true)
            yield delta('', { vouchsafe: { retract: { codes: event.codes } } }) as E
          else if (event.type === 'reply-end') {
            const { reply } = event
            if (options.hold === true && reply.text !== '') yield delta(reply.text) as E
            yield { type: 'response_done', response: doneOf(answers, reply) } as E
          }
        }
      } catch (error) {
        throw causeOf(error)
      }
    },
  }
}

/** Reads a model's events; those of the provider itself hold unchecked words and are left out. */
async function* read(
  events: AsyncIterable<unknown>,
  answers: Foreign[],
): AsyncGenerator<ModelOutput> {
  let hasWords = false
  let hasEnded = false
  for await (const each of events) {
    const event = objectOf(each)
    if (event.type === 'output_text_delta') {
      hasWords ||= textOf(event.delta) !== ''
      yield { text: textOf(event.delta) }
    }
    if (event.type !== 'response_done') continue
    hasEnded = true
    const answer = objectOf(event.response)
    answers.push(answer)
    yield { ...(!hasWords && { text: textOfOutput(answer) }), ...callsOf(answer) }
  }
  if (!hasEnded)
    throw new VouchsafeError('invalid_output', 'The stream broke off before the answer ended.')
}

function delta(text: string, providerData?: Foreign): Foreign {
  return { type: 'output_text_delta', delta: text, ...(providerData && { providerData }) }
}

function outputOf(answer: Foreign | undefined): readonly Foreign[] {
  return listOf(answer?.output).map(objectOf)
}

function textOfOutput(answer: Foreign): string {
  return outputOf(answer)
    .map((item) => (item.type === 'message' ? wordsOf(item.content) : ''))
    .join('')
}

function callsOf(answer: Foreign): ModelOutput {
  const calls = outputOf(answer).filter(({ type }) => type === 'function_call')
  return calls.length > 0 ? { toolCalls: calls.map(callOf) } : {}
}

/** Items that a later request needs or that the provider has run itself; thoughts keep their id and seal alone. */
function kept(item: Foreign, { toolCalls }: Reply): readonly Foreign[] {
  if (item.type === 'hosted_tool_call') return [item]
  if (item.type === 'reasoning') {
    const { encryptedContent, encrypted_content } = objectOf(item.providerData)
    const sealed = { encryptedContent, encrypted_content }
    return encryptedContent || encrypted_content
      ? [{ type: 'reasoning', id: item.id, content: [], providerData: sealed }]
      : []
  }
  const call = item.type === 'function_call' && toolCalls.find(({ id }) => id === item.callId)
  return call ? [changedCall(call, item)] : []
}

function outputFor(answers: readonly Foreign[], reply: Reply): readonly Foreign[] {
  const items = outputOf(answers.at(-1))
  const isRefusal = items.some(
    ({ type, content }) =>
      type === 'message' && listOf(content).some((part) => objectOf(part).type === 'refusal'),
  )
  const part = isRefusal
    ? { type: 'refusal', refusal: reply.text }
    : { type: 'output_text', text: reply.text }
  const id = items.find(({ type }) => type === 'message')?.id
  const message = {
    ...(id !== undefined && { id }),
    type: 'message',
    role: 'assistant',
    status: 'completed',
    content: [part],
  }
  const before = items
    .filter(({ type }) => type !== 'function_call')
    .flatMap((item) => kept(item, reply))
  const calls = items
    .filter(({ type }) => type === 'function_call')
    .flatMap((item) => kept(item, reply))
  return [...before, ...(reply.text === '' ? [] : [message]), ...calls]
}

function commonOf(answers: readonly Foreign[], reply: Reply): Foreign {
  const usage = sumOfUsage(answers.map((answer) => answer.usage))
  return {
    usage: usage ?? { requests: 0, inputTokens: 0, outputTokens: 0, totalTokens: 0 },
    output: outputFor(answers, reply),
    providerData: { vouchsafe: { reply } },
  }
}

function responseOf(answers: readonly Foreign[], reply: Reply): Foreign {
  const last = answers.at(-1)
  // The usage of the SDK is an object of its class, which adds up by itself.
  const usage = answers.length === 1 ? last?.usage : addUp(answers)
  return {
    ...commonOf(answers, reply),
    ...(usage !== undefined && { usage }),
    ...(last?.responseId !== undefined && { responseId: last.responseId }),
  }
}

function addUp(answers: readonly Foreign[]): unknown {
  const [first, ...others] = answers.map(({ usage }) => usage)
  if (typeof objectOf(first).add !== 'function') return undefined
  for (const usage of others) (first as { add(usage: unknown): void }).add(usage)
  return first
}

function doneOf(answers: readonly Foreign[], reply: Reply): Foreign {
  return { id: textOf(answers.at(-1)?.id) || 'resp_vouchsafe', ...commonOf(answers, reply) }
}

function callOptions({ signal }: ModelRequestLike) {
  return signal ? { signal } : {}
}

async function turnFor(
  request: ModelRequestLike,
  { turnOf, newId }: GuardModelOptions,
): Promise<Turn> {
  const messages = readRequest(request)
  const told = await turnOf?.({ messages, request })
  const named = objectOf(request).conversationId
  const conversationId =
    told?.conversationId ??
    (typeof named === 'string' ? named : (newId ?? (() => globalThis.crypto.randomUUID()))())
  return { ...told, conversationId, messages }
}

/** A model's own failure counts for what it is. */
function causeOf(error: unknown): unknown {
  if (!isVouchsafeError(error)) return error
  if (error.code === 'aborted') return new DOMException(error.message, 'AbortError')
  return error.code === 'model_failed' ? (error.cause ?? error) : error
}

/**
 * Our reply to what a guarded model gave: the result of a run (its last response), a response, or the event that ends a stream.
 *
 * @returns `undefined` if there is none.
 */
export function replyOf(result: unknown): Reply | undefined {
  const { rawResponses, response } = objectOf(result)
  const told = Array.isArray(rawResponses) ? rawResponses.at(-1) : (response ?? result)
  // Written by our model alone.
  return objectOf(objectOf(objectOf(told).providerData).vouchsafe).reply as Reply | undefined
}

/**
 * Tells that everything shown so far must be taken back, and why: codes of the findings. What the stream gives from then on is
 * the whole text anew.
 *
 * @returns `undefined` for any other event.
 */
export function retractionOf(event: unknown): readonly string[] | undefined {
  const { codes } = objectOf(objectOf(objectOf(objectOf(event).providerData).vouchsafe).retract)
  return Array.isArray(codes) ? codes : undefined
}
