import { VouchsafeError } from './errors.ts'
import type { ChatModel, ModelOutput } from './model.ts'
import { readSse, type SseEvent } from './sse.ts'
import type { Message } from './turn.ts'
import type { AnswerPart, WireAnswer, WireRequest } from './wire-format.ts'

/** How the model is reached. */
export interface UpstreamOptions<A extends WireAnswer> {
  readonly request: WireRequest<A>
  readonly send: (body: string, signal: AbortSignal) => Promise<Response>
  /** Aborted when the whole call is over. */
  readonly signal: AbortSignal
}

/** The vendor refused the request; its response is for the caller to read. */
export class RefusedByUpstream extends Error {
  readonly response: Response

  constructor(response: Response) {
    super('The provider refused the request.')
    this.response = response
  }
}

/** The vendor's side of one guarded request: several answers are read from one response. */
export class Upstream<A extends WireAnswer> {
  /** Resolves when the vendor has begun to answer. */
  readonly opened: Promise<Response>
  readonly #options: UpstreamOptions<A>
  readonly #answers = new Map<number, A[]>()
  readonly #shared = new Map<string, Promise<Source<A>>>()
  #open: (response: Response) => void = () => undefined

  constructor(options: UpstreamOptions<A>) {
    this.#options = options
    this.opened = new Promise((resolve) => {
      this.#open = resolve
    })
  }

  /** The answers that were read for one choice, the latest last. */
  answersOf(choice: number): readonly A[] {
    return this.#answers.get(choice) ?? []
  }

  /** The model as the pipeline of one choice calls it. */
  model(choice: number): ChatModel {
    let drafts = 0
    return (messages, { signal }) => {
      drafts += 1
      return this.#parts(choice, messages, signal, drafts === 1)
    }
  }

  async *#parts(
    choice: number,
    messages: readonly Message[],
    signal: AbortSignal,
    isFirst: boolean,
  ): AsyncGenerator<ModelOutput> {
    const { choices } = this.#options.request
    const isShared = isFirst && choices > 1
    const source = await (isShared
      ? this.#sharedSource(messages)
      : this.#source(messages, 1, signal))
    this.#answers.set(choice, [...this.answersOf(choice), source.answer])
    // An answer of its own has number 0, whichever choice asked for it.
    yield* source.parts(isShared ? choice : 0)
  }

  /** All choices whose guards left the same messages share one request. */
  #sharedSource(messages: readonly Message[]): Promise<Source<A>> {
    const key = JSON.stringify(messages)
    const known = this.#shared.get(key)
    if (known) return known
    const { request, signal } = this.#options
    const source = this.#source(messages, request.choices, signal)
    this.#shared.set(key, source)
    return source
  }

  async #source(
    messages: readonly Message[],
    choices: number,
    signal: AbortSignal,
  ): Promise<Source<A>> {
    const { request, send } = this.#options
    const response = await send(JSON.stringify(request.bodyFor(messages, choices)), signal)
    if (!response.ok) throw new RefusedByUpstream(response)
    this.#open(response)
    const answer = request.answer()
    return new Source(answer, partsOf(response, answer, request.isStream), choices > 1)
  }
}

/** Hands the parts of one response to the choices that they belong to, in step with the one that reads fastest. */
class Source<A extends WireAnswer> {
  readonly answer: A
  readonly #parts: AsyncGenerator<readonly AnswerPart[]>
  readonly #waiting = new Map<number, ModelOutput[]>()
  readonly #isShared: boolean
  #pull: Promise<boolean> | undefined
  #failure: { readonly error: unknown } | undefined

  constructor(answer: A, parts: AsyncGenerator<readonly AnswerPart[]>, isShared: boolean) {
    this.answer = answer
    this.#parts = parts
    this.#isShared = isShared
  }

  async *parts(choice: number): AsyncGenerator<ModelOutput> {
    try {
      do {
        const ready = this.#waiting.get(choice) ?? []
        this.#waiting.delete(choice)
        yield* ready
      } while (await this.#more())
      yield* this.#waiting.get(choice) ?? []
    } finally {
      // A shared response is let go of by the signal, when the whole call is over.
      if (!this.#isShared) void this.#parts.return(undefined).catch(() => undefined)
    }
  }

  /** Reads on; false at the end. Readers that wait at the same time wait for the same read. */
  #more(): Promise<boolean> {
    this.#pull ??= this.#read().finally(() => {
      this.#pull = undefined
    })
    return this.#pull
  }

  async #read(): Promise<boolean> {
    if (this.#failure) throw this.#failure.error
    const step = await this.#parts.next().catch((error: unknown) => {
      this.#failure = { error }
      throw error
    })
    for (const { choice, ...part } of step.done ? [] : step.value) {
      this.#waiting.set(choice, [...(this.#waiting.get(choice) ?? []), part])
    }
    return !step.done
  }
}

async function* partsOf(
  response: Response,
  answer: WireAnswer,
  isStream: boolean,
): AsyncGenerator<readonly AnswerPart[]> {
  const type = response.headers.get('content-type')?.toLowerCase() ?? ''
  if (isStream && !type.includes('json')) {
    if (type !== '' && !type.includes('text/event-stream')) {
      throw new VouchsafeError(
        'invalid_output',
        'The provider answered with neither JSON nor server-sent events.',
      )
    }
    if (response.body === null)
      throw new VouchsafeError('invalid_output', 'The stream has no body.')
    for await (const event of readSse(response.body)) yield answer.event(event)
    yield answer.end()
    return
  }
  yield answer.whole(await jsonOf(response))
}

async function jsonOf(response: Response): Promise<unknown> {
  const text = await response.text()
  return parseData(text)
}

/**
 * The JSON of an answer or an event.
 *
 * @throws {VouchsafeError} `invalid_output` if it is no JSON.
 */
export function parseData(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new VouchsafeError('invalid_output', 'The provider sent something that is no JSON.')
  }
}

/** An event with JSON data. */
export function jsonEvent(data: unknown, event?: string): SseEvent {
  return { ...(event !== undefined && { event }), data: JSON.stringify(data) }
}
