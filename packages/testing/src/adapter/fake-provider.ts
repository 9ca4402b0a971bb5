import { everyUnit } from '../models/chunkings.ts'
import type { ModelScript, ProviderWire, ScriptStep } from './model-script.ts'

/** A request that reached the provider. */
export interface Visit {
  /** The request as it was sent, as text. */
  readonly body: string
  readonly signal: AbortSignal | null | undefined
  /** Whether whoever asked went away before the answer had ended. */
  readonly isLeft: boolean
}

/** A provider in this process. */
export interface FakeProvider {
  readonly visits: readonly Visit[]
  /** How many pieces of streams were asked for. */
  readonly pulled: number
  /**
   * Answers as an HTTP server does, in the form of the wire: for clients that take a `fetch`. A request whose body has `stream:
   * true` is answered by events.
   */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>
  /** Answers step by step, for clients that speak no HTTP. Steps throw where the provider fails, with its `status` if it has one. */
  answer(body: string, options?: { readonly signal?: AbortSignal | undefined }): FakeAnswer
}

/** An answer without a wire. */
export interface FakeAnswer {
  /** Tokens in and out, if they are told. */
  readonly usage: readonly [number, number] | undefined
  /** Read lazily: a step is made when it is asked for. */
  readonly steps: AsyncIterable<ScriptStep>
}

type OpenVisit = { -readonly [K in keyof Visit]: Visit[K] }

/** A provider that answers each request with the next script; the last one answers all that follow. */
export function fakeProvider(scripts: readonly ModelScript[], wire?: ProviderWire): FakeProvider {
  const visits: OpenVisit[] = []
  let pulled = 0
  const onPull = (): void => {
    pulled += 1
  }
  const open = (body: string, signal: AbortSignal | null | undefined) => {
    signal?.throwIfAborted()
    const visit: OpenVisit = { body, signal, isLeft: false }
    visits.push(visit)
    const script = scripts[Math.min(visits.length, scripts.length) - 1]
    if (script === undefined) throw new Error('The provider has no script.')
    return { script, visit }
  }
  return {
    visits,
    get pulled() {
      return pulled
    },
    async fetch(_input, init) {
      if (wire === undefined)
        throw new Error('The provider has no wire: give one, or use answer().')
      const body = typeof init?.body === 'string' ? init.body : ''
      const { script, visit } = open(body, init?.signal)
      const isStream = (JSON.parse(body) as { readonly stream?: unknown }).stream === true
      return respond({ script, visit, isStream, wire, onPull })
    },
    answer(body, { signal } = {}) {
      const { script, visit } = open(body, signal)
      return { usage: script.usage, steps: stepsOf(script, visit, onPull) }
    },
  }
}

interface Asked {
  readonly script: ModelScript
  readonly visit: OpenVisit
  readonly isStream: boolean
  readonly wire: ProviderWire
  readonly onPull: () => void
}

function respond({ script, visit, isStream, wire, onPull }: Asked): Response {
  const { status = 200 } = script
  const type =
    script.contentType ?? (isStream && status === 200 ? 'text/event-stream' : 'application/json')
  const headers = { 'content-type': type, 'x-request-id': 'req_1', 'retry-after-ms': '1' }
  if (status !== 200) {
    const error = { type: 'server_error', message: 'Overloaded.' }
    return new Response(JSON.stringify({ type: 'error', error }), { status, headers })
  }
  if (script.body !== undefined) return new Response(script.body, { headers })
  const isHanging = script.choices.some((steps) => steps.some((step) => 'hang' in step))
  if (!isStream) {
    return isHanging
      ? new Response(hanging(visit, []), { headers })
      : new Response(JSON.stringify(wire.whole(script)), { headers })
  }
  const pieces = wire.stream(script).map((piece) => new TextEncoder().encode(piece))
  const chunks = script.isFine
    ? pieces.flatMap((piece) => Array.from(piece, (byte) => Uint8Array.of(byte)))
    : pieces
  return new Response(isHanging ? hanging(visit, chunks) : pulledBody(chunks, visit, onPull), {
    headers,
  })
}

function pulledBody(
  chunks: readonly Uint8Array[],
  visit: OpenVisit,
  onPull: () => void,
): ReadableStream<Uint8Array> {
  let next = 0
  return new ReadableStream(
    {
      pull(controller) {
        onPull()
        const chunk = chunks[next]
        next += 1
        if (chunk) controller.enqueue(chunk)
        else controller.close()
      },
      cancel() {
        visit.isLeft = true
      },
    },
    { highWaterMark: 0 },
  )
}

/** Sends what it has and then waits for ever. */
function hanging(visit: OpenVisit, chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      const leave = () => {
        visit.isLeft = true
        controller.error(visit.signal?.reason)
      }
      visit.signal?.addEventListener('abort', leave, { once: true })
    },
    cancel() {
      visit.isLeft = true
    },
  })
}

async function* stepsOf(
  script: ModelScript,
  visit: OpenVisit,
  onPull: () => void,
): AsyncGenerator<ScriptStep> {
  const { status = 200 } = script
  if (status !== 200) throw Object.assign(new Error('Overloaded.'), { status })
  const steps = script.choices[0] ?? []
  let hasEnded = false
  try {
    for (const step of script.isFine ? steps.flatMap(finely) : steps) {
      onPull()
      visit.signal?.throwIfAborted()
      if ('error' in step) throw new Error(step.error)
      if ('cut' in step) throw new Error('The connection was closed.')
      if ('hang' in step) await untilAborted(visit.signal)
      yield step
    }
    hasEnded = true
  } finally {
    visit.isLeft = !hasEnded
  }
}

function finely(step: ScriptStep): readonly ScriptStep[] {
  return 'text' in step ? everyUnit(step.text).map((text) => ({ text })) : [step]
}

function untilAborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}
