import {
  type Awaitable,
  checkAdapterOptions,
  type Foreign,
  listOf,
  type Message,
  objectOf,
  type Pipeline,
  type Reply,
  type Turn,
  type TurnContext,
  textOf,
} from '@vouchsafe/core'

/** The part of a message of Mastra's that is used here: its text stands in `content.parts`, or in `content` itself. */
export interface MastraMessageLike {
  readonly role: string
  readonly content: unknown
}

/** The part of a stream's part that is used here. */
export interface StreamPartLike {
  readonly type: string
}

/** What a turn can be told from. */
export interface ProcessorRequest {
  /** The conversation as far as the processor has seen it. */
  readonly messages: readonly Message[]
  /** The processor's arguments as Mastra gave them. */
  readonly given: Foreign
}

export interface ProcessorOptions {
  /** Tells the turn. Default: nothing but a conversation of its own. */
  readonly turnOf?: (request: ProcessorRequest) => Awaitable<TurnContext | undefined>
  /** Told each reply, with its findings, evidence and handoff. */
  readonly onReply?: (reply: Reply) => unknown
  /** Names a conversation that nobody named. Default: a random UUID. */
  readonly newId?: () => string
}

interface ResultArguments<M> {
  readonly messages: readonly M[]
  readonly abort: (reason?: string) => never
}

interface StreamArguments<P> {
  readonly part: P
  readonly streamParts: readonly P[]
  readonly state: Record<string, unknown>
  readonly abort: (reason?: string) => never
}

/**
 * An output processor for Mastra's agents: `new Agent({ …, outputProcessors: [vouchsafeProcessor(pipeline)] })`.
 *
 * A processor cannot take words back from a stream, so text is held until it has passed as a whole: the parts of a text block are
 * dropped, and one part with the checked words takes their place at its end. Thoughts are dropped.
 */
export function vouchsafeProcessor(pipeline: Pipeline, options: ProcessorOptions = {}) {
  checkAdapterOptions('vouchsafeProcessor', pipeline, options, {
    turnOf: 'function',
    onReply: 'function',
    newId: 'function',
  })
  const turnFor = async (messages: readonly Message[], given: Foreign): Promise<Turn> => {
    const told = await options.turnOf?.({ messages, given })
    const conversationId =
      told?.conversationId ?? (options.newId ?? (() => globalThis.crypto.randomUUID()))()
    return { ...told, conversationId, messages }
  }
  const check = async (text: string, messages: readonly Message[], given: Foreign) => {
    const reply = await pipeline.reply(await turnFor(messages, given), () => text)
    options.onReply?.(reply)
    return reply
  }
  return {
    id: 'vouchsafe',
    name: 'vouchsafe',
    /** Checks the messages of a whole answer. */
    async processOutputResult<M extends MastraMessageLike>(
      given: ResultArguments<M>,
    ): Promise<M[]> {
      const messages: M[] = []
      const before: Message[] = []
      for (const message of given.messages) {
        const text = textOfMessage(message)
        const isAnswer = message.role === 'assistant' && text !== ''
        const reply = isAnswer ? await check(text, [...before], objectOf(given)) : undefined
        messages.push(reply ? (withText(message, reply.text) as M) : message)
        before.push({ role: roleOf(message.role), content: reply?.text ?? text })
      }
      return messages
    },
    /** Checks a stream, part by part. `null` drops a part. */
    async processOutputStream<P extends StreamPartLike>(
      given: StreamArguments<P>,
    ): Promise<P | null> {
      const { part, state } = given
      if (/^reasoning|^raw$|^file$|^source$/.test(part.type)) return null
      if (part.type === 'text-delta') {
        const last = fieldsOf(part)
        state[HELD] = textOf(state[HELD]) + textOf(last.text ?? last.delta ?? last.textDelta)
        return null
      }
      if (part.type !== 'text-end') return part
      const text = textOf(state[HELD])
      state[HELD] = ''
      if (text === '') return null
      const reply = await check(text, [], objectOf(given))
      return textPart(part, reply.text) as unknown as P
    },
  }
}

/** Where a stream's state keeps the words that have not been checked. */
const HELD = 'vouchsafe'

/** Newer versions keep a part's fields in `payload`. */
function fieldsOf(part: StreamPartLike): Foreign {
  const fields = objectOf(part)
  return 'payload' in fields ? objectOf(fields.payload) : fields
}

/** One part with the whole text, in the form of the part that ends the block. */
function textPart(end: StreamPartLike, text: string): Foreign {
  const fields = objectOf(end)
  if ('payload' in fields)
    return { ...fields, type: 'text-delta', payload: { ...objectOf(fields.payload), text } }
  return { ...fields, type: 'text-delta', text, delta: text }
}

function roleOf(role: string): Message['role'] {
  return role === 'user' || role === 'assistant' ? role : 'system'
}

function textOfMessage({ content }: MastraMessageLike): string {
  if (typeof content === 'string') return content
  return partsOf(content)
    .map((part) => (part.type === 'text' ? textOf(part.text) : ''))
    .join('')
}

function partsOf(content: unknown): readonly Foreign[] {
  return listOf(Array.isArray(content) ? content : objectOf(content).parts).map(objectOf)
}

/** The message with checked words: one text part takes all of them, and what nobody can check is left out. */
function withText(message: MastraMessageLike, text: string): MastraMessageLike {
  const { content } = message
  if (typeof content === 'string') return { ...message, content: text }
  let isFirst = true
  const parts = partsOf(content).flatMap((part): readonly Foreign[] => {
    if (part.type !== 'text') return KEPT.test(textOf(part.type)) ? [part] : []
    const own = isFirst ? [{ ...part, text }] : []
    isFirst = false
    return own
  })
  if (Array.isArray(content)) return { ...message, content: parts }
  const { reasoning: _, ...rest } = objectOf(content)
  // The text is repeated in a field of its own.
  return {
    ...message,
    content: { ...rest, parts, ...('content' in rest && { content: text }) },
  }
}

const KEPT = /^(?:tool|step)/
