import type { FetchLike } from '@vouchsafe/core'
import { guardOpenAI } from '@vouchsafe/openai'
import { probes } from '@vouchsafe/testing'
import OpenAI from 'openai'
import { piped } from '../../core/test/piped.ts'

const { lies } = probes

/** What reached the provider. */
interface Sent {
  readonly url: string
  readonly method: string
  readonly headers: Headers
  readonly body: Record<string, unknown>
}

/** A provider that answers everything alike. */
export function answering(answer: () => Response) {
  const sent: Sent[] = []
  const fetch: FetchLike = async (input, init) => {
    sent.push({
      url: String(input),
      method: init?.method ?? 'GET',
      headers: new Headers(init?.headers),
      body: typeof init?.body === 'string' ? JSON.parse(init.body) : {},
    })
    return answer()
  }
  return { fetch, sent }
}

export function json(body: unknown): Response {
  return new Response(JSON.stringify(body), {
    headers: { 'content-type': 'application/json', 'x-request-id': 'req_1' },
  })
}

export function sse(events: readonly unknown[], end = 'data: [DONE]\n\n'): Response {
  const text = events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('')
  return new Response(text + end, { headers: { 'content-type': 'text/event-stream' } })
}

export function clientOf(
  fetch: FetchLike,
  options: Parameters<typeof guardOpenAI>[2] = {},
  pipeline = piped([lies]),
): OpenAI {
  return guardOpenAI(new OpenAI({ apiKey: 'key', fetch, maxRetries: 0 }), pipeline, options)
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
  }
}

export function chunk(delta: object, rest: object = {}): unknown {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'm',
    choices: [{ index: 0, delta, finish_reason: null, ...rest }],
  }
}

export const ASK = { model: 'm', messages: [{ role: 'user' as const, content: 'Is it in stock?' }] }
