import { type Clock, type FetchLike, type Guard, type Pipeline, vouchsafe } from '@vouchsafe/core'
import { createGateway, type GatewayOptions } from '@vouchsafe/gateway'

export const BASE = 'http://gateway.test'
export const ASK = { model: 'm', messages: [{ role: 'user', content: 'Is it in stock?' }] }
export const INPUT = { model: 'm', input: 'Is it in stock?' }

/** Stops every sentence that says LIE. */
export const lies: Guard = {
  name: 'lies',
  inspect: ({ text }) =>
    text.includes('LIE')
      ? { findings: [{ code: 'lies/said', action: 'block', message: 'A lie.', handoff: 'policy' }] }
      : undefined,
}

export function piped(...guards: readonly Guard[]): Pipeline {
  return vouchsafe({ guards })
}

/** What reached the provider. */
export interface Sent {
  readonly url: string
  readonly headers: Headers
  readonly body: Record<string, unknown>
  readonly signal: AbortSignal | null | undefined
}

/** A provider in process. */
export function provider(answer: (sent: Sent) => Response | Promise<Response>) {
  const sent: Sent[] = []
  const fetch: FetchLike = async (input, init) => {
    init?.signal?.throwIfAborted()
    const visit = {
      url: String(input),
      headers: new Headers(init?.headers),
      body: typeof init?.body === 'string' ? JSON.parse(init.body) : {},
      signal: init?.signal,
    }
    sent.push(visit)
    return await answer(visit)
  }
  return { fetch, sent }
}

/** A clock that stands until it is told to go on. */
export function standingClock() {
  let now = 0
  let timers: { readonly at: number; readonly callback: () => void }[] = []
  const clock: Clock = {
    now: () => now,
    after(ms, callback) {
      const timer = { at: now + ms, callback }
      timers.push(timer)
      return () => {
        timers = timers.filter((each) => each !== timer)
      }
    },
  }
  return {
    clock,
    get waiting() {
      return timers.length
    },
    pass(ms: number) {
      now += ms
      const due = timers.filter(({ at }) => at <= now)
      timers = timers.filter(({ at }) => at > now)
      for (const { callback } of due) callback()
    },
  }
}

export function gatewayOf(fetch: FetchLike, options: Partial<GatewayOptions> = {}) {
  return createGateway({
    upstream: 'http://provider.test/v1',
    pipeline: piped(lies),
    fetch,
    ...options,
  })
}

export function post(
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Request {
  return new Request(`${BASE}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer sk-secret', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

export function json(body: unknown, init: ResponseInit = {}): Response {
  const headers = { 'content-type': 'application/json', 'x-request-id': 'req_1' }
  return new Response(JSON.stringify(body), { headers, ...init })
}

export function completion(message: object, rest: object = {}): unknown {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model: 'm',
    choices: [
      { index: 0, message: { role: 'assistant', ...message }, finish_reason: 'stop', ...rest },
    ],
    usage: { prompt_tokens: 3, completion_tokens: 4, total_tokens: 7 },
  }
}

export function chunk(delta: object, finish: string | null = null): string {
  const choices = [{ index: 0, delta, finish_reason: finish }]
  const body = {
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'm',
    choices,
  }
  return `data: ${JSON.stringify(body)}\n\n`
}

export function response(text: string): unknown {
  const content = [{ type: 'output_text', text, annotations: [] }]
  return {
    id: 'resp_1',
    object: 'response',
    created_at: 1,
    model: 'm',
    status: 'completed',
    output: [{ id: 'msg_1', type: 'message', role: 'assistant', status: 'completed', content }],
  }
}

function responseEvent(type: string, rest: object): string {
  return `event: ${type}\ndata: ${JSON.stringify({ type, ...rest })}\n\n`
}

/** The events of a Responses stream that says these words. */
export function responseEvents(...words: readonly string[]): readonly string[] {
  const place = { item_id: 'msg_1', output_index: 0, content_index: 0 }
  const item = {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    status: 'in_progress',
    content: [],
  }
  return [
    responseEvent('response.created', { response: { ...Object(response('')), output: [] } }),
    responseEvent('response.output_item.added', { output_index: 0, item }),
    responseEvent('response.content_part.added', {
      ...place,
      part: { type: 'output_text', text: '', annotations: [] },
    }),
    ...words.map((delta) => responseEvent('response.output_text.delta', { ...place, delta })),
    responseEvent('response.completed', { response: response(words.join('')) }),
  ]
}

export const DONE = 'data: [DONE]\n\n'

/** A body in these pieces. `end`: close it, break it off, or leave it open for ever. */
export function body(
  pieces: readonly (string | Uint8Array)[],
  end: 'close' | 'break' | 'hang' = 'close',
): ReadableStream<Uint8Array> {
  let next = 0
  return new ReadableStream(
    {
      pull(controller) {
        const piece = pieces[next]
        next += 1
        if (piece !== undefined)
          controller.enqueue(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece)
        else if (end === 'close') controller.close()
        else if (end === 'break') controller.error(new TypeError('terminated: sk-secret'))
        else return new Promise<void>(() => undefined)
        return undefined
      },
    },
    { highWaterMark: 0 },
  )
}

export function sse(
  pieces: readonly (string | Uint8Array)[],
  end?: 'close' | 'break' | 'hang',
): Response {
  return new Response(body(pieces, end), { headers: { 'content-type': 'text/event-stream' } })
}

/** The data of server-sent events, without the last `[DONE]`. */
export function eventsOf(text: string): readonly Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('data: ') && line !== 'data: [DONE]')
    .map((line) => JSON.parse(line.slice('data: '.length)))
}

/** The words that a client of either API would show. */
export function shown(text: string): string {
  return eventsOf(text)
    .map((event) => {
      const [choice] = (event.choices ?? []) as { delta?: { content?: string } }[]
      if (event.type === 'response.output_text.delta') return String(event.delta)
      return choice?.delta?.content ?? ''
    })
    .join('')
}
