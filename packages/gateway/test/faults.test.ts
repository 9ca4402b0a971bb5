import { describe, expect, test } from 'vitest'
import {
  ASK,
  chunk,
  completion,
  DONE,
  eventsOf,
  gatewayOf,
  INPUT,
  json,
  post,
  provider,
  response,
  responseEvents,
  shown,
  sse,
  standingClock,
} from './support.ts'

/** Said by the provider where it must not be delivered. */
const SECRET = 'SECRET'

/** How a cell ends: with an error of this status and code, or with a stream that tells this code, or with a checked reply. */
type End = { readonly error: readonly [number, string] } | { readonly event: string } | 'reply'

interface Fault {
  readonly name: string
  readonly whole: { readonly answer: (route: Route) => Response; readonly end: End }
  readonly stream: { readonly answer: (route: Route) => Response; readonly end: End }
  /** The provider never ends by itself: the time limit does. */
  readonly isSlow?: boolean
}
type Route = 'chat' | 'responses'

const HEAD: Record<Route, readonly string[]> = {
  chat: [chunk({ role: 'assistant', content: 'It is blue. ' })],
  responses: responseEvents('It is blue. ').slice(0, -1),
}
function delta(route: Route, text: string): string {
  if (route === 'chat') return chunk({ content: text })
  return responseEvents(text).at(-2) ?? ''
}
function answerOf(route: Route, text: string): unknown {
  return route === 'chat' ? completion({ content: text }) : response(text)
}
const REFUSED = {
  error: {
    message: 'Slow down.',
    type: 'requests',
    param: null,
    code: 'rate_limit',
    draft: SECRET,
  },
}
function refused(status: number): () => Response {
  const headers = { 'content-type': 'application/json', 'retry-after': '2', 'set-cookie': SECRET }
  return () => new Response(JSON.stringify(REFUSED), { status, headers })
}
const html = () => new Response(`<p>${SECRET}</p>`, { headers: { 'content-type': 'text/html' } })
const smile = new TextEncoder().encode('data: {"choices":[{"index":0,"delta":{"content":"😀')

const FAULTS: readonly Fault[] = [
  {
    name: 'never answers',
    isSlow: true,
    whole: {
      answer: () =>
        new Response(sse([], 'hang').body, { headers: { 'content-type': 'application/json' } }),
      end: { error: [504, 'timed_out'] },
    },
    stream: { answer: () => sse([], 'hang'), end: { event: 'timed_out' } },
  },
  {
    name: 'stops in the middle',
    isSlow: true,
    whole: {
      answer: () =>
        new Response(sse([`{"choices": "${SECRET}`], 'hang').body, {
          headers: { 'content-type': 'application/json' },
        }),
      end: { error: [504, 'timed_out'] },
    },
    stream: {
      answer: (route) => sse([...HEAD[route], delta(route, SECRET)], 'hang'),
      end: { event: 'timed_out' },
    },
  },
  {
    name: 'is cut off',
    whole: {
      answer: () =>
        new Response(sse([`{"choices": "${SECRET}`], 'break').body, {
          headers: { 'content-type': 'application/json' },
        }),
      end: { error: [502, 'model_failed'] },
    },
    stream: {
      answer: (route) => sse([...HEAD[route], delta(route, SECRET)], 'break'),
      end: { event: 'model_failed' },
    },
  },
  {
    name: 'ends early',
    whole: {
      answer: () => json({ id: 'x', draft: SECRET }),
      end: { error: [502, 'invalid_output'] },
    },
    stream: {
      answer: (route) => sse([...HEAD[route], delta(route, SECRET)]),
      end: { event: 'invalid_output' },
    },
  },
  ...[429, 500, 503].map((status): Fault => {
    const end: End = { error: [status, 'rate_limit'] }
    return {
      name: `refuses with ${status}`,
      whole: { answer: refused(status), end },
      stream: { answer: refused(status), end },
    }
  }),
  {
    name: 'refuses with a page',
    whole: {
      answer: () => new Response(SECRET, { status: 500 }),
      end: { error: [500, 'upstream_error'] },
    },
    stream: {
      answer: () => new Response(SECRET, { status: 500 }),
      end: { error: [500, 'upstream_error'] },
    },
  },
  {
    name: 'refuses with an answer',
    whole: {
      answer: () => json(completion({ content: SECRET }), { status: 500 }),
      end: { error: [500, 'upstream_error'] },
    },
    stream: {
      answer: () => json(completion({ content: SECRET }), { status: 500 }),
      end: { error: [500, 'upstream_error'] },
    },
  },
  {
    name: 'points elsewhere',
    whole: {
      answer: () => new Response(null, { status: 302, headers: { location: `/${SECRET}` } }),
      end: { error: [502, 'upstream_error'] },
    },
    stream: {
      answer: () => new Response(null, { status: 302, headers: { location: `/${SECRET}` } }),
      end: { error: [502, 'upstream_error'] },
    },
  },
  {
    name: 'tells an error with 200',
    whole: { answer: () => json(REFUSED), end: { error: [502, 'rate_limit'] } },
    stream: {
      answer: (route) =>
        sse([...HEAD[route], `data: ${JSON.stringify({ type: 'error', ...REFUSED })}\n\n`]),
      end: { event: 'rate_limit' },
    },
  },
  {
    name: 'sends invalid JSON',
    whole: { answer: () => new Response(`{"${SECRET}`), end: { error: [502, 'invalid_output'] } },
    stream: {
      answer: (route) => sse([...HEAD[route], `data: {"${SECRET}\n\n`]),
      end: { event: 'invalid_output' },
    },
  },
  {
    name: 'sends the wrong content type',
    whole: { answer: html, end: { error: [502, 'invalid_output'] } },
    stream: { answer: html, end: { event: 'invalid_output' } },
  },
  {
    name: 'sends a line of 10 MB',
    whole: {
      answer: (route) => json(answerOf(route, SECRET.repeat(1_700_000))),
      end: 'reply',
    },
    stream: {
      answer: (route) => sse([...HEAD[route], delta(route, SECRET.repeat(1_700_000))]),
      end: { event: 'invalid_output' },
    },
  },
  {
    name: 'sends more than is read',
    whole: {
      answer: (route) => json(answerOf(route, SECRET.repeat(3_000_000))),
      end: { error: [502, 'invalid_output'] },
    },
    stream: {
      answer: (route) =>
        sse([...HEAD[route], ...Array.from({ length: 20 }, () => `:${' '.repeat(1_000_000)}\n\n`)]),
      end: { event: 'invalid_output' },
    },
  },
  {
    name: 'sends half an emoji as bytes',
    whole: {
      answer: () => new Response(smile.slice(6, -2)),
      end: { error: [502, 'invalid_output'] },
    },
    stream: {
      answer: (route) => sse([...HEAD[route], smile.slice(0, -2)]),
      end: { event: 'invalid_output' },
    },
  },
]

const ROUTES = [
  { route: 'chat', path: '/v1/chat/completions', ask: ASK },
  { route: 'responses', path: '/v1/responses', ask: INPUT },
] as const

describe.each(ROUTES)('$route: a provider that', ({ route, path, ask }) => {
  for (const { name, whole, stream, isSlow } of FAULTS) {
    test.each([
      ['whole', whole.end, () => whole.answer(route), ask],
      ['stream', stream.end, () => stream.answer(route), { ...ask, stream: true }],
    ] as const)(`${name}: %s`, async (_, end, answerWith, body) => {
      const standing = standingClock()
      const { fetch } = provider(() => answerWith())
      const entries: string[] = []
      const gateway = gatewayOf(fetch, {
        clock: standing.clock,
        onRequest: ({ status, code = 'none' }) => entries.push(`${status} ${code}`),
      })
      const pending = gateway.fetch(post(path, body))
      if (isSlow) await until(() => standing.waiting > 0)
      const { status, headers, text } = await read(pending, () => {
        if (isSlow) standing.pass(120_000)
      })
      expect(text).not.toContain(SECRET)
      expect(text).not.toContain('sk-secret')
      expect(JSON.stringify([...headers])).not.toContain(SECRET)
      if (end === 'reply') {
        expect(JSON.parse(text)).toMatchObject({ vouchsafe: { reply: { status: 'blocked' } } })
      } else if ('error' in end) {
        expect(status).toBe(end.error[0])
        expect(JSON.parse(text)).toMatchObject({ error: { code: end.error[1] } })
      } else {
        expect(status).toBe(200)
        const last = eventsOf(text).at(-1)
        expect(last).toMatchObject({ error: { code: end.event } })
        expect(['', 'It is blue. ']).toContain(shown(text))
      }
      // Nothing is left running.
      expect([entries.length, standing.waiting]).toEqual([1, 0])
      await gateway.stop()
    })
  }
})

test('a refusal keeps what a client goes by', async () => {
  const { fetch } = provider(refused(429))
  const answer = await gatewayOf(fetch).fetch(post('/v1/chat/completions', ASK))
  expect(answer.headers.get('retry-after')).toBe('2')
  expect(answer.headers.get('set-cookie')).toBeNull()
  expect(await answer.json()).toEqual({
    error: { message: 'Slow down.', type: 'requests', param: null, code: 'rate_limit' },
  })
})

test('a provider that cannot be reached is told without its address', async () => {
  const gateway = gatewayOf(async () => {
    throw new TypeError('fetch failed: 10.1.2.3 sk-secret')
  })
  for (const stream of [false, true]) {
    const answer = await gateway.fetch(post('/v1/chat/completions', { ...ASK, stream }))
    expect(answer.status).toBe(502)
    expect(await answer.json()).toEqual({
      error: {
        message: 'The provider could not be reached.',
        type: 'vouchsafe_error',
        param: null,
        code: 'model_failed',
      },
    })
  }
})

test('half an emoji in JSON is delivered as it came, whole or cut', async () => {
  const half = 'Nice \ud83d.'
  const { fetch } = provider(({ body }) =>
    body.stream === true
      ? sse([chunk({ content: half }), chunk({}, 'stop'), DONE])
      : json(completion({ content: half })),
  )
  const gateway = gatewayOf(fetch)
  const whole = await gateway.fetch(post('/v1/chat/completions', ASK))
  expect(await whole.json()).toMatchObject({ choices: [{ message: { content: half } }] })
  const streamed = await gateway.fetch(post('/v1/chat/completions', { ...ASK, stream: true }))
  expect(shown(await streamed.text())).toBe(half)
})

test('however a stream is cut into pieces, what is delivered is the same', async () => {
  const said = [chunk({ content: '一共 3 件。😀 ' }), chunk({ content: 'A LIE. Bye.' })]
  const bytes = new TextEncoder().encode([...said, chunk({}, 'stop'), DONE].join(''))
  const texts: string[] = []
  for (const size of [bytes.length, 1, 7]) {
    const count = Math.ceil(bytes.length / size)
    const pieces = Array.from({ length: count }, (_, at) => bytes.slice(at * size, (at + 1) * size))
    const { fetch } = provider(() => sse(pieces))
    const answer = await gatewayOf(fetch).fetch(
      post('/v1/chat/completions', { ...ASK, stream: true, vouchsafe: { conversationId: 'c' } }),
    )
    texts.push(await answer.text())
  }
  expect(new Set(texts).size).toBe(1)
  expect(texts[0]).not.toContain('LIE')
})

test('a reply of the wrong API is no answer', async () => {
  const { fetch } = provider(() => json(response('LIE')))
  const answer = await gatewayOf(fetch).fetch(post('/v1/chat/completions', ASK))
  expect([answer.status, (await answer.text()).includes('LIE')]).toEqual([502, false])
})

/** Lets everything that can go on go on. */
async function until(isDone: () => boolean): Promise<void> {
  for (let turn = 0; turn < 1000 && !isDone(); turn += 1)
    await new Promise((resolve) => setImmediate(resolve))
}

async function read(pending: Promise<Response>, whenIdle: () => void) {
  let isSettled = false
  const reading = pending
    .then(async (answer) => ({
      status: answer.status,
      headers: answer.headers,
      text: await answer.text(),
    }))
    .finally(() => {
      isSettled = true
    })
  // So many turns of the event loop that all that can be read has been read.
  let turns = 0
  await until(() => {
    turns += 1
    return isSettled || turns > 50
  })
  whenIdle()
  return await reading
}
