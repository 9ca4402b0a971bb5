import {
  type ChatModel,
  type Json,
  type Message,
  type Pipeline,
  type Reply,
  type StreamEvent,
  type ToolCall,
  type Turn,
  vouchsafe,
} from '@vouchsafe/core'
import {
  type AdapterExchange,
  type AdapterKit,
  type CallerView,
  chatWire,
  everyUnit,
  type FakeProvider,
  type ScriptStep,
} from '@vouchsafe/testing'

/** What the caller of the small adapter is given, part by part. */
type Part =
  | { readonly type: 'text' | 'refusal'; readonly text: string }
  | { readonly type: 'retract' }
  | {
      readonly type: 'end'
      readonly reply: Reply
      readonly usage: Tokens
    }

interface Request {
  readonly messages: readonly Message[]
  readonly settings: object
  readonly retries: number
  readonly signal?: AbortSignal
}

/** Faults that a small adapter may have. */
interface Faults {
  /** Changes the vendor's words before they are read. */
  readonly words?: (text: string) => string
  /** Writes another request. */
  readonly body?: (request: Request, masked: readonly Message[]) => object
  readonly turn?: (request: Request) => Turn
  /** Hears of no abort. */
  readonly isDeaf?: boolean
  /** Reads everything before it gives anything. */
  readonly isGreedy?: boolean
  /** Takes failures for the end. */
  readonly isCalm?: boolean
  readonly retries?: number
  readonly usage?: (sum: Tokens, last: Tokens) => Tokens
  readonly pipeline?: Pipeline
  /** Changes what the caller is given. @param said What the vendor said so far. */
  readonly parts?: (parts: AsyncIterable<Part>, said: () => string) => AsyncIterable<Part>
  /** Called when the caller has everything. */
  readonly afterwards?: (exchange: AdapterExchange, view: CallerView) => void
}

type Tokens = readonly [number, number]

/** A vendor without a wire, and an adapter that guards it. */
async function* guarded(
  provider: FakeProvider,
  pipeline: Pipeline,
  request: Request,
  faults: Faults,
): AsyncGenerator<Part> {
  const { signal } = request
  const heard = { text: '', refused: '', usage: [0, 0] as Tokens }
  const model: ChatModel = async function* (messages, call) {
    const body = faults.body?.(request, messages) ?? { ...request.settings, messages }
    try {
      const { usage: last = [0, 0], steps } = await asked(provider, JSON.stringify(body), {
        signal: faults.isDeaf ? undefined : call.signal,
        retries: faults.retries ?? request.retries,
      })
      const sum = heard.usage
      heard.usage = faults.usage?.(sum, last) ?? [sum[0] + last[0], sum[1] + last[1]]
      for await (const step of faults.isGreedy ? await readAll(steps) : steps) {
        if ('refusal' in step) heard.refused += step.refusal
        const text = 'refusal' in step ? step.refusal : 'text' in step ? step.text : ''
        heard.text += text
        yield { text: faults.words?.(text) ?? text, toolCalls: callsIn(step) }
      }
    } catch (error) {
      if (!faults.isCalm) throw error
    }
  }
  const turn = faults.turn?.(request) ?? { conversationId: 'c-1', messages: request.messages }
  const events = pipeline.stream(turn, model, signal && !faults.isDeaf ? { signal } : {})
  const parts = partsOf(events, heard)
  yield* faults.parts?.(parts, () => heard.text) ?? parts
}

async function* partsOf(
  events: AsyncIterable<StreamEvent>,
  heard: { readonly refused: string; readonly usage: Tokens },
): AsyncGenerator<Part> {
  for await (const event of events) {
    if (event.type === 'text-delta') yield { type: 'text', text: event.text }
    if (event.type === 'retract') yield { type: 'retract' }
    if (event.type !== 'reply-end') continue
    const { reply } = event
    if (heard.refused !== '' && reply.status !== 'blocked')
      yield { type: 'refusal', text: reply.text }
    yield { type: 'end', reply, usage: heard.usage }
  }
}

function callsIn(step: ScriptStep): readonly ToolCall[] {
  if (!('call' in step)) return []
  return [{ ...step.call, arguments: JSON.parse(step.call.arguments) as Json }]
}

async function asked(
  provider: FakeProvider,
  body: string,
  { signal, retries }: { readonly signal: AbortSignal | undefined; readonly retries: number },
) {
  for (let left = retries; ; left -= 1) {
    const { usage, steps } = provider.answer(body, { signal })
    const reading = steps[Symbol.asyncIterator]()
    try {
      const first = await reading.next()
      return { usage, steps: rest(first, reading) }
    } catch (error) {
      if (left <= 0 || (error as { status?: number }).status === undefined) throw error
    }
  }
}

async function* rest<T>(first: IteratorResult<T>, reading: AsyncIterator<T>): AsyncGenerator<T> {
  try {
    for (let next = first; !next.done; next = await reading.next()) yield next.value
  } finally {
    await reading.return?.()
  }
}

async function readAll<T>(steps: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = []
  for await (const step of steps) all.push(step)
  return all
}

/** The small adapter, with or without a fault. */
export function smallAdapter(faults: Faults = {}): AdapterKit {
  return {
    async ask(exchange, view) {
      const { provider, pipeline, asked: content, temperature, signal, retries } = exchange
      const request: Request = {
        messages: [{ role: 'user', content }],
        settings: temperature === undefined ? {} : { temperature },
        retries,
        ...(signal && { signal }),
      }
      const parts = guarded(provider, faults.pipeline ?? pipeline, request, faults)
      for await (const part of exchange.isStream ? parts : atOnce(parts)) {
        view.given.push(part)
        if (part.type === 'text') await view.show(part.text)
        if (part.type === 'refusal') view.refusal = part.text
        if (part.type === 'retract') view.retract()
        if (part.type !== 'end') continue
        view.reply = part.reply
        view.usage = part.usage
        view.calls = part.reply.toolCalls
      }
      faults.afterwards?.(exchange, view)
    },
  }
}

async function* atOnce(parts: AsyncIterable<Part>): AsyncGenerator<Part> {
  let text = ''
  const others: Part[] = []
  for await (const part of parts) {
    if (part.type === 'text') text += part.text
    else if (part.type === 'retract') text = ''
    else others.push(part)
  }
  yield { type: 'text', text }
  yield* others
}

/** Believes every byte: no guard, no look at types, and what is no JSON is passed over. */
const credulous: AdapterKit = {
  wire: chatWire,
  async ask({ provider, isStream, asked: content, choices }, view) {
    const body = JSON.stringify({
      messages: [{ role: 'user', content }],
      n: choices,
      stream: isStream,
    })
    const text = await (
      await provider.fetch('https://provider.test', { method: 'POST', body })
    ).text()
    view.given.push(text)
    for (const line of isStream ? text.split('\n') : [text]) {
      const read = chunkIn(line.replace(/^data: /, ''))
      await view.show(read ?? line)
    }
  },
}

function chunkIn(text: string): string | undefined {
  try {
    const { choices } = JSON.parse(text) as {
      choices: readonly { delta?: { content?: string }; message?: { content?: string } }[]
    }
    return choices.map(({ delta, message }) => delta?.content ?? message?.content ?? '').join('')
  } catch {
    return undefined
  }
}

/** Each part changed by itself. */
function each(change: (part: Part) => readonly Part[]): NonNullable<Faults['parts']> {
  return async function* (parts) {
    for await (const part of parts) yield* change(part)
  }
}

/** Gives what the vendor said, whatever the pipeline made of it. */
async function* asSaid(parts: AsyncIterable<Part>, said: () => string): AsyncGenerator<Part> {
  for await (const part of parts) {
    if (part.type !== 'end') continue
    yield { type: 'text', text: said() }
    yield part
  }
}

const unguarded = vouchsafe({ guards: [] })
const withoutCalls = each((part) =>
  part.type === 'end' ? [{ ...part, reply: { ...part.reply, toolCalls: [] } }] : [part],
)

/** For each check an adapter that it must find. */
export const FAULTY: Readonly<Record<string, AdapterKit>> = {
  'answers-at-once': smallAdapter({
    parts: each((part) => (part.type === 'end' ? [] : [part])),
  }),
  'streams-by-sentence': smallAdapter({ parts: atOnce }),
  'chunking-changes-nothing': smallAdapter({ words: (text) => text.trimEnd() }),
  'emoji-stay-whole': smallAdapter({
    parts: each((part) =>
      part.type === 'text' ? everyUnit(part.text).map((text) => ({ ...part, text })) : [part],
    ),
  }),
  'nothing-is-said': smallAdapter({ parts: asSaid }),
  'stopped-words-stay': smallAdapter({ parts: asSaid }),
  'corrections-arrive': smallAdapter({ parts: asSaid }),
  'labels-arrive': smallAdapter({ parts: asSaid }),
  'shadow-changes-nothing': smallAdapter({
    parts: async function* (parts) {
      for await (const part of atOnce(parts))
        yield part.type === 'text' ? { ...part, text: '-' } : part
    },
  }),
  'refusals-are-checked': smallAdapter({ pipeline: unguarded }),
  'choices-are-checked': credulous,
  'guards-see-the-turn': smallAdapter({
    turn: () => ({ conversationId: 'c-1', messages: [{ role: 'system', content: 'Be kind.' }] }),
  }),
  'calls-alone-arrive': smallAdapter({ parts: withoutCalls }),
  'calls-beside-words-arrive': smallAdapter({ parts: withoutCalls }),
  'refused-calls-stay': smallAdapter({ pipeline: unguarded }),
  'pseudonyms-go-both-ways': smallAdapter({ body: ({ messages }) => ({ messages }) }),
  'settings-pass': smallAdapter({ body: (_, messages) => ({ messages }) }),
  'usage-is-kept': smallAdapter({ usage: () => [0, 0] }),
  'retries-add-up': smallAdapter({ usage: (_, last) => last }),
  'refusals-of-service-pass': smallAdapter({ isCalm: true }),
  'client-retries-work': smallAdapter({ retries: 0 }),
  'errors-midway-are-told': smallAdapter({ isCalm: true }),
  'cut-streams-are-told': smallAdapter({ isCalm: true }),
  'nonsense-is-not-delivered': credulous,
  'other-bodies-are-not-delivered': credulous,
  'endless-words-are-stopped': smallAdapter({ parts: asSaid }),
  'abort-before-asks-nobody': smallAdapter({ isDeaf: true }),
  'abort-midway-stops-the-provider': { ...smallAdapter({ isDeaf: true }), timeoutMs: 300 },
  'abort-afterwards-changes-nothing': smallAdapter({
    afterwards: ({ signal }, view) => signal?.addEventListener('abort', () => view.retract()),
  }),
  'slow-callers-slow-the-provider': smallAdapter({ isGreedy: true }),
  'callers-who-leave-stop-the-provider': smallAdapter({ isGreedy: true }),
}
