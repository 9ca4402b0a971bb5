import type { CallbackManagerForLLMRun } from '@langchain/core/callbacks/manager'
import type { BaseLanguageModelInput } from '@langchain/core/language_models/base'
import {
  BaseChatModel,
  type BaseChatModelCallOptions,
  type BindToolsInput,
} from '@langchain/core/language_models/chat_models'
import { AIMessage, AIMessageChunk, type BaseMessage } from '@langchain/core/messages'
import { ChatGenerationChunk, type ChatResult } from '@langchain/core/outputs'
import type { Runnable, RunnableConfig } from '@langchain/core/runnables'
import {
  type AdapterOptionTypes,
  type Awaitable,
  checkAdapterOptions,
  type Foreign,
  isForeign,
  isVouchsafeError,
  type Message,
  type ModelOutput,
  objectOf,
  type Pipeline,
  type Reply,
  sumOfUsage,
  type Turn,
  type TurnContext,
  VouchsafeError,
} from '@vouchsafe/core'
import { callsOf, langChainCall, readMessages, wordsOf, writeMessages } from './messages.ts'

/** The part of a chat model that is used here. */
export interface ChatModelLike {
  invoke(messages: BaseMessage[], options?: object): Promise<BaseMessage>
  stream(messages: BaseMessage[], options?: object): Promise<AsyncIterable<BaseMessage>>
  bindTools?(tools: BindToolsInput[], options?: object): unknown
}

/** What a turn can be told from. */
export interface RunRequest {
  readonly messages: readonly Message[]
  /** The run's metadata; LangChain puts `thread_id` and the like of `configurable` there. */
  readonly metadata: Foreign
  /** What the run itself says, in `metadata.vouchsafe`. */
  readonly context: TurnContext
}

export interface GuardModelOptions {
  /** Tells the turn of a run. Default: `metadata.vouchsafe`, and `thread_id` as the conversation. */
  readonly turnOf?: ((request: RunRequest) => Awaitable<TurnContext | undefined>) | undefined
  /** A stream releases a reply only as a whole, so that nothing is ever taken back. Default: false. */
  readonly hold?: boolean | undefined
  /** Names a conversation that nobody named. Default: a random UUID. */
  readonly newId?: (() => string) | undefined
}

/** What {@link GuardModelOptions} must be. */
export const MODEL_OPTIONS: AdapterOptionTypes = {
  turnOf: 'function',
  hold: 'boolean',
  newId: 'function',
}

/** Where a call's options hold what the run says of itself. */
const RUN = Symbol('run')

/** A chat model whose answers are checked. */
export class GuardedChatModel extends BaseChatModel<BaseChatModelCallOptions, AIMessageChunk> {
  readonly #model: ChatModelLike
  readonly #pipeline: Pipeline
  readonly #options: GuardModelOptions

  constructor(model: ChatModelLike, pipeline: Pipeline, options: GuardModelOptions = {}) {
    // The model inside tries again by itself.
    super({ maxRetries: 0 })
    if (typeof model?.invoke !== 'function')
      throw new VouchsafeError('invalid_options', 'guardModel() needs a chat model to guard.')
    checkAdapterOptions('guardModel', pipeline, options, MODEL_OPTIONS)
    this.#model = model
    this.#pipeline = pipeline
    this.#options = options
  }

  /** What a run says of itself is not told to a model; without listeners it is told to nobody. */
  protected override _separateRunnableConfigFromCallOptionsCompat(
    options?: Partial<BaseChatModelCallOptions>,
  ): [RunnableConfig, this['ParsedCallOptions']] {
    const [config, own] = super._separateRunnableConfigFromCallOptionsCompat(options)
    return [config, Object.assign(own, { [RUN]: { ...config.configurable, ...config.metadata } })]
  }

  override _llmType(): string {
    return 'vouchsafe'
  }

  /** The same model with tools, guarded. @throws {TypeError} if the model inside takes no tools. */
  override bindTools(
    tools: BindToolsInput[],
    kwargs: Partial<BaseChatModelCallOptions> = {},
  ): Runnable<BaseLanguageModelInput, AIMessageChunk, BaseChatModelCallOptions> {
    if (!this.#model.bindTools) throw new TypeError('The guarded model takes no tools.')
    const bound = this.#model.bindTools(tools, kwargs) as ChatModelLike
    return new GuardedChatModel(bound, this.#pipeline, this.#options)
  }

  override async _generate(
    messages: BaseMessage[],
    options: this['ParsedCallOptions'],
    runManager?: CallbackManagerForLLMRun,
  ): Promise<ChatResult> {
    const turn = await turnFor(messages, { options, runManager }, this.#options)
    const answers: BaseMessage[] = []
    const asked = async (given: readonly Message[], { signal }: { signal: AbortSignal }) => {
      const answer = await this.#model.invoke(
        writeMessages(given, messages),
        inner(options, signal),
      )
      answers.push(answer)
      return outputOf(answer)
    }
    try {
      const reply = await this.#pipeline.reply(turn, asked, callOptions(options))
      const calls = reply.toolCalls.map(langChainCall)
      const message = new AIMessage({ content: reply.text, tool_calls: calls })
      Object.assign(message, fieldsOf(answers, reply))
      return { generations: [{ text: reply.text, message }], llmOutput: {} }
    } catch (error) {
      throw causeOf(error)
    }
  }

  override async *_streamResponseChunks(
    messages: BaseMessage[],
    options: this['ParsedCallOptions'],
    runManager?: CallbackManagerForLLMRun,
  ): AsyncGenerator<ChatGenerationChunk> {
    const turn = await turnFor(messages, { options, runManager }, this.#options)
    const model = this.#model
    const answers: BaseMessage[] = []
    async function* asked(given: readonly Message[], { signal }: { signal: AbortSignal }) {
      const stream = await model.stream(writeMessages(given, messages), inner(options, signal))
      let whole: AIMessageChunk | undefined
      for await (const each of stream) {
        const chunk = each as AIMessageChunk
        whole = whole?.concat(chunk) ?? chunk
        yield { text: wordsOf(chunk) }
      }
      if (!whole) return
      answers.push(whole)
      yield { toolCalls: callsOf(whole) } satisfies ModelOutput
    }
    try {
      for await (const event of this.#pipeline.stream(turn, asked, callOptions(options))) {
        const chunk = chunkOf(event, answers, this.#options.hold === true)
        if (!chunk) continue
        yield chunk
        await runManager?.handleLLMNewToken(
          chunk.text,
          undefined,
          undefined,
          undefined,
          undefined,
          { chunk },
        )
      }
    } catch (error) {
      throw causeOf(error)
    }
  }
}

/**
 * A chat model whose answers are checked, for chains and agents alike.
 *
 * @throws {VouchsafeError} `invalid_options` if there is no model or no pipeline, or an option is unknown or of another type.
 */
export function guardModel(
  model: ChatModelLike,
  pipeline: Pipeline,
  options: GuardModelOptions = {},
): GuardedChatModel {
  return new GuardedChatModel(model, pipeline, options)
}

type PipelineEvent = ReturnType<Pipeline['stream']> extends AsyncIterable<infer E> ? E : never

function chunkOf(
  event: PipelineEvent,
  answers: readonly BaseMessage[],
  hold: boolean,
): ChatGenerationChunk | undefined {
  if (event.type === 'text-delta' && !hold) return piece({ content: event.text })
  if (event.type === 'retract' && !hold) {
    const { codes } = event
    return piece({ content: '', response_metadata: { vouchsafe: { retract: { codes } } } })
  }
  if (event.type !== 'reply-end') return undefined
  const { reply } = event
  const last = piece({
    content: hold ? reply.text : '',
    tool_call_chunks: reply.toolCalls.map(({ id, name, arguments: args }, index) => ({
      id,
      name,
      index,
      args: JSON.stringify(args),
      type: 'tool_call_chunk' as const,
    })),
  })
  Object.assign(last.message, fieldsOf(answers, reply))
  return last
}

function piece(fields: ConstructorParameters<typeof AIMessageChunk>[0]): ChatGenerationChunk {
  const message = new AIMessageChunk(fields)
  return new ChatGenerationChunk({ text: wordsOf(message), message })
}

function outputOf(answer: BaseMessage): ModelOutput {
  return { text: wordsOf(answer), toolCalls: callsOf(answer) }
}

/** Fields of a message beside its words and calls. Only what is named here, or is no more than a word or a number, is delivered. */
function fieldsOf(answers: readonly BaseMessage[], reply: Reply) {
  const last = answers.at(-1)
  const usage = sumOfUsage(answers.map((answer) => objectOf(answer).usage_metadata))
  const told = Object.entries(objectOf(last?.response_metadata)).filter(
    ([, value]) => typeof value !== 'object',
  )
  return {
    ...(last?.id !== undefined && { id: last.id }),
    ...(usage && { usage_metadata: usage }),
    response_metadata: { ...Object.fromEntries(told), vouchsafe: { reply } },
  }
}

/** The model inside must tell nobody what it says: listeners of the run outside would hear unchecked words. */
function inner(options: object, signal: AbortSignal): object {
  return {
    ...options,
    [RUN]: undefined,
    signal,
    callbacks: [],
    tags: ['nostream', 'langsmith:nostream'],
  }
}

function callOptions({ signal }: { signal?: AbortSignal | undefined }) {
  return signal ? { signal } : {}
}

async function turnFor(
  given: readonly BaseMessage[],
  run: { readonly options: object; readonly runManager: CallbackManagerForLLMRun | undefined },
  { turnOf, newId }: GuardModelOptions,
): Promise<Turn> {
  const messages = readMessages(given)
  // A manager's type keeps the metadata of its run to itself.
  const { runManager, options } = run
  const inherited = objectOf(runManager && Reflect.get(runManager, 'metadata'))
  const metadata = { ...inherited, ...objectOf(Reflect.get(options, RUN)) }
  const context: TurnContext = isForeign(metadata.vouchsafe) ? metadata.vouchsafe : {}
  const told = { ...context, ...(await turnOf?.({ messages, metadata, context })) }
  const thread = metadata.thread_id
  const conversationId =
    told.conversationId ??
    (typeof thread === 'string' ? thread : (newId ?? (() => globalThis.crypto.randomUUID()))())
  return { ...told, conversationId, messages }
}

/** A model's own failure counts for what it is. */
function causeOf(error: unknown): unknown {
  if (!isVouchsafeError(error)) return error
  if (error.code === 'aborted') return new DOMException(error.message, 'AbortError')
  return error.code === 'model_failed' ? (error.cause ?? error) : error
}

/**
 * Our reply to what a guarded model gave: its message, or the last chunk of its stream.
 *
 * @returns `undefined` if there is none.
 */
export function replyOf(message: unknown): Reply | undefined {
  // Written by our model alone.
  return ownOf(message).reply as Reply | undefined
}

/**
 * Tells that everything shown so far must be taken back, and why: codes of the findings. What the stream gives from then on is
 * the whole text anew.
 *
 * @returns `undefined` for any other chunk.
 */
export function retractionOf(chunk: unknown): readonly string[] | undefined {
  const { codes } = objectOf(ownOf(chunk).retract)
  return Array.isArray(codes) ? codes : undefined
}

function ownOf(message: unknown): Foreign {
  return objectOf(objectOf(objectOf(message).response_metadata).vouchsafe)
}
