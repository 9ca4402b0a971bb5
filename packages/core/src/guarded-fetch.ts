import { isVouchsafeError, VouchsafeError } from './errors.ts'
import type { Json } from './fact.ts'
import { type Foreign, isForeign } from './foreign.ts'
import { Merged } from './merge.ts'
import { aborted } from './model.ts'
import type { Pipeline } from './pipeline.ts'
import type { Reply, StreamEvent } from './reply.ts'
import { type SseEvent, writeSse } from './sse.ts'
import type { Turn } from './turn.ts'
import { readTurnContext, TURN_FIELD, TURN_HEADER, type TurnOf } from './turn-context.ts'
import { RefusedByUpstream, Upstream } from './upstream.ts'
import {
  UpstreamError,
  type WireAnswer,
  type WireFormat,
  type WireOutcome,
  type WireRequest,
  type WireWriter,
} from './wire-format.ts'

/** What {@link guardedFetch} takes. */
export interface GuardedFetchOptions<A extends WireAnswer = WireAnswer> {
  readonly pipeline: Pipeline
  readonly format: WireFormat<A>
  /** Reaches the provider. Default: the runtime's own. */
  readonly fetch?: FetchLike
  /** Tells the turn of a request. Default: what its header or body says. */
  readonly turnOf?: TurnOf | undefined
  /** Names a conversation that nobody named; it is then one of its own. Default: a random UUID. */
  readonly newId?: (() => string) | undefined
  /** A stream releases a reply only as a whole, so that nothing is ever taken back. Default: false. */
  readonly hold?: boolean | undefined
}

/** The part of `fetch` that is used here, so that a server's or a client's own will do. */
export type FetchLike = (input: string | URL | Request, init?: RequestInit) => Promise<Response>

/**
 * A `fetch` whose answers from a chat model are checked. Requests for anything else go through as they are.
 *
 * What the provider refuses is passed on as it is, so that a client's own retries and errors work. What fails here is a
 * response with status 400 (the request) or 502 (the provider's answer) that must not be tried again, in the vendor's form.
 * After a stream has begun an error is its last event.
 *
 * It rejects with an `AbortError` if the request's signal is aborted, and as the given `fetch` does.
 */
export function guardedFetch<A extends WireAnswer>(options: GuardedFetchOptions<A>): FetchLike {
  const send = options.fetch ?? ((input, init) => globalThis.fetch(input, init))
  return async (input, init) => {
    const url = new URL(typeof input === 'object' && 'url' in input ? input.url : input)
    const given = typeof input === 'object' && 'url' in input ? input : undefined
    const method = (init?.method ?? given?.method ?? 'GET').toUpperCase()
    const purpose = options.format.purpose({ method, path: url.pathname })
    if (purpose === 'pass') return send(input, init)
    try {
      if (purpose === 'refuse') {
        throw new VouchsafeError(
          'invalid_turn',
          'Answers of this endpoint cannot be checked: use another, or an unguarded client.',
        )
      }
      return await new GuardedCall(options, send, url, init, given).run()
    } catch (error) {
      return failureOf(error, options.format)
    }
  }
}

class GuardedCall<A extends WireAnswer> {
  readonly #options: GuardedFetchOptions<A>
  readonly #send: FetchLike
  readonly #url: URL
  readonly #init: RequestInit
  readonly #given: Request | undefined
  readonly #over = new AbortController()
  readonly #signal: AbortSignal

  constructor(
    options: GuardedFetchOptions<A>,
    send: FetchLike,
    url: URL,
    init: RequestInit | undefined,
    given: Request | undefined,
  ) {
    this.#options = options
    this.#send = send
    this.#url = url
    this.#init = init ?? {}
    this.#given = given
    const signal = init?.signal ?? given?.signal
    this.#signal = signal ? AbortSignal.any([signal, this.#over.signal]) : this.#over.signal
  }

  async run(): Promise<Response> {
    const headers = new Headers(this.#init.headers ?? this.#given?.headers)
    const body = parseBody(await textOfBody(this.#init.body ?? this.#given?.body))
    const { [TURN_FIELD]: _, ...bare } = body
    const request = this.#options.format.read(bare)
    const turn = await this.#turn(request, body, headers)
    for (const name of [TURN_HEADER, 'content-length']) headers.delete(name)
    const upstream = new Upstream({
      request,
      signal: this.#signal,
      send: (text, signal) =>
        this.#send(this.#url.href, {
          ...this.#init,
          method: this.#init.method ?? this.#given?.method ?? 'POST',
          headers,
          body: text,
          signal,
        }),
    })
    return request.isStream
      ? await this.#stream(request, turn, upstream)
      : await this.#whole(request, turn, upstream)
  }

  async #turn(request: WireRequest<A>, body: Foreign, headers: Headers): Promise<Turn> {
    const { messages } = request
    const context = readTurnContext(body, headers)
    const told = await this.#options.turnOf?.({ messages, body, headers, context })
    const named = { ...context, ...told }
    const conversationId =
      named.conversationId ??
      request.conversationId ??
      (this.#options.newId ?? (() => globalThis.crypto.randomUUID()))()
    return { ...named, conversationId, messages }
  }

  async #whole(request: WireRequest<A>, turn: Turn, upstream: Upstream<A>): Promise<Response> {
    const { pipeline } = this.#options
    try {
      const outcomes = await Promise.all(
        range(request.choices).map(async (choice): Promise<WireOutcome<A>> => {
          const reply = await pipeline.reply(turn, upstream.model(choice), { signal: this.#signal })
          return { choice, reply, answers: upstream.answersOf(choice) }
        }),
      )
      const isAsked = outcomes.some(({ answers }) => answers.length > 0)
      return new Response(JSON.stringify(request.writer().whole(outcomes)), {
        headers: headersFrom(isAsked ? await upstream.opened : undefined, 'application/json'),
      })
    } finally {
      this.#over.abort()
    }
  }

  /** Answers as soon as the provider does, so that a client sees its refusals and tries again as it is used to. */
  async #stream(request: WireRequest<A>, turn: Turn, upstream: Upstream<A>): Promise<Response> {
    const { pipeline } = this.#options
    const events = new Merged(
      range(request.choices).map((choice) =>
        pipeline.stream(turn, upstream.model(choice), { signal: this.#signal }),
      ),
    )
    const first = events.next()
    try {
      const opened = await Promise.race([upstream.opened, first.then(() => undefined)])
      const written = this.#written(request, upstream, first, events)
      return new Response(this.#body(written), {
        headers: headersFrom(opened, 'text/event-stream'),
      })
    } catch (error) {
      this.#over.abort()
      throw error
    }
  }

  /** What goes to the client, a piece at a time. */
  async *#written(
    request: WireRequest<A>,
    upstream: Upstream<A>,
    first: ReturnType<Merged<StreamEvent>['next']>,
    events: Merged<StreamEvent>,
  ): AsyncGenerator<readonly SseEvent[]> {
    const writer = request.writer()
    const outcomes: WireOutcome<A>[] = []
    const hold = this.#options.hold === true || request.hold === true
    try {
      for (let next = await first; next; next = await events.next()) {
        const { source: choice, value } = next
        const answers = upstream.answersOf(choice)
        if (value.type !== 'reply-end') {
          if (!hold) yield eventsOf(value, choice, answers.at(-1), writer)
          continue
        }
        const outcome = { choice, reply: value.reply, answers }
        outcomes.push(outcome)
        if (hold) yield heldText(outcome, writer)
        yield writer.end(outcome)
      }
      yield writer.close(outcomes.toSorted((a, b) => a.choice - b.choice))
    } catch (error) {
      const cause = causeOf(error)
      if (this.#signal.aborted) throw abortError()
      yield writer.error(
        cause instanceof UpstreamError ? cause.body : this.#options.format.errorBody(told(cause)),
      )
    }
  }

  /** Pulled by the client alone: what it does not read is not asked for. */
  #body(written: AsyncGenerator<readonly SseEvent[]>): ReadableStream<Uint8Array> {
    const encoder = new TextEncoder()
    const over = this.#over
    return new ReadableStream(
      {
        async pull(controller) {
          try {
            while (true) {
              const step = await written.next()
              if (step.done) {
                over.abort()
                controller.close()
                return
              }
              const text = step.value.map(writeSse).join('')
              if (text === '') continue
              controller.enqueue(encoder.encode(text))
              return
            }
          } catch (error) {
            over.abort()
            controller.error(error)
          }
        },
        cancel() {
          over.abort()
          void written.return(undefined).catch(() => undefined)
        },
      },
      { highWaterMark: 0 },
    )
  }
}

function eventsOf<A extends WireAnswer>(
  event: StreamEvent,
  choice: number,
  answer: A | undefined,
  writer: WireWriter<A>,
): readonly SseEvent[] {
  if (event.type === 'text-delta') return writer.text({ choice, text: event.text, answer })
  if (event.type === 'retract') return writer.retract({ choice, codes: event.codes, answer })
  return []
}

function heldText<A extends WireAnswer>(
  { choice, reply, answers }: WireOutcome<A>,
  writer: WireWriter<A>,
): readonly SseEvent[] {
  if (reply.text === '') return []
  return writer.text({ choice, text: reply.text, answer: answers.at(-1), reply })
}

async function textOfBody(body: RequestInit['body'] | undefined): Promise<string> {
  return typeof body === 'string' ? body : await new Response(body ?? null).text()
}

function parseBody(text: string): Foreign {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    body = undefined
  }
  if (isForeign(body)) return body
  throw new VouchsafeError('invalid_turn', 'The body of the request must be a JSON object.')
}

/** The provider's headers tell ids and limits; those about the form of its body do not hold any more. */
function headersFrom(response: Response | undefined, contentType: string): Headers {
  const headers = new Headers(response?.headers)
  for (const name of ['content-length', 'content-encoding', 'transfer-encoding']) {
    headers.delete(name)
  }
  headers.set('content-type', contentType)
  return headers
}

/** A model's own failure counts for what it is. */
function causeOf(error: unknown): unknown {
  return isVouchsafeError(error) && error.code === 'model_failed' ? (error.cause ?? error) : error
}

/** What is told of an error; one that is not ours may quote anything, so it is not quoted. */
function told(error: unknown): { readonly code: string; readonly message: string } {
  return isVouchsafeError(error)
    ? { code: error.code, message: error.message }
    : { code: 'model_failed', message: 'The connection to the provider broke off.' }
}

/** The response that an error amounts to; what a `fetch` would reject with is thrown. */
function failureOf(error: unknown, format: WireFormat): Response {
  const cause = causeOf(error)
  if (cause instanceof RefusedByUpstream) return cause.response
  if (!isVouchsafeError(cause)) throw cause
  if (cause.code === 'aborted') throw abortError()
  const body: Json = cause instanceof UpstreamError ? cause.body : format.errorBody(told(cause))
  const isOurs = cause.code === 'invalid_turn' || cause.code === 'invalid_options'
  return new Response(JSON.stringify(body), {
    status: isOurs ? 400 : 502,
    headers: { 'content-type': 'application/json', 'x-should-retry': 'false' },
  })
}

function abortError(): DOMException {
  return new DOMException(aborted().message, 'AbortError')
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index)
}

/** The reply that stands beside a vendor's answer, or at the end of its stream; `undefined` if there is none. */
export function extensionReply(value: unknown): Reply | undefined {
  const { vouchsafe } = isForeign(value) ? value : {}
  // Written by us alone: what a provider sends in this field is not passed on.
  return isForeign(vouchsafe) ? (vouchsafe.reply as Reply | undefined) : undefined
}

/** What a part of a stream takes back; `undefined` if it takes nothing back. */
export function extensionRetraction(value: unknown): readonly string[] | undefined {
  const { vouchsafe } = isForeign(value) ? value : {}
  if (!isForeign(vouchsafe) || !isForeign(vouchsafe.retract)) return undefined
  return (vouchsafe.retract as { readonly codes: readonly string[] }).codes
}
