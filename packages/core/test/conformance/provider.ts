import type { Encoding, Provider, Script, Visit } from './script.ts'

/** A provider that answers each request with the next script. */
export function providerOf(scripts: readonly Script[], encoding: Encoding): Provider {
  const visits: Visit[] = []
  let pulled = 0
  return {
    visits,
    get pulled() {
      return pulled
    },
    async fetch(_input, init) {
      const signal = init?.signal
      signal?.throwIfAborted()
      const body = typeof init?.body === 'string' ? init.body : ''
      visits.push({ body, signal })
      const script = scripts[Math.min(visits.length, scripts.length) - 1]
      if (!script) throw new Error('The provider has no script.')
      return respond(script, JSON.parse(body).stream === true, encoding, signal, () => {
        pulled += 1
      })
    },
  }
}

function respond(
  script: Script,
  isStream: boolean,
  encoding: Encoding,
  signal: AbortSignal | null | undefined,
  onPull: () => void,
): Response {
  const { status = 200 } = script
  const type =
    script.contentType ?? (isStream && status === 200 ? 'text/event-stream' : 'application/json')
  const headers = { 'content-type': type, 'x-request-id': 'req_1', 'retry-after-ms': '1' }
  if (status !== 200) {
    const error = { type: 'server_error', message: 'Overloaded.' }
    return new Response(JSON.stringify({ type: 'error', error }), { status, headers })
  }
  if (script.body !== undefined) return new Response(script.body, { headers })
  if (!isStream) {
    if (script.choices.some((steps) => steps.some((step) => 'hang' in step))) {
      return new Response(hanging(signal, []), { headers })
    }
    return new Response(JSON.stringify(encoding.whole(script)), { headers })
  }
  const pieces = encoding.stream(script).map((piece) => new TextEncoder().encode(piece))
  const chunks = script.cutAtEveryByte
    ? pieces.flatMap((piece) => Array.from(piece, (byte) => Uint8Array.of(byte)))
    : pieces
  const isHanging = script.choices.some((steps) => steps.some((step) => 'hang' in step))
  const body = isHanging ? hanging(signal, chunks) : pulledBody(chunks, onPull)
  return new Response(body, { headers })
}

function pulledBody(chunks: readonly Uint8Array[], onPull: () => void): ReadableStream<Uint8Array> {
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
    },
    { highWaterMark: 0 },
  )
}

/** Sends what it has and then waits for ever. */
function hanging(
  signal: AbortSignal | null | undefined,
  chunks: readonly Uint8Array[],
): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      signal?.addEventListener('abort', () => controller.error(signal.reason), { once: true })
    },
  })
}
