import Anthropic, { APIError } from '@anthropic-ai/sdk'
import { anthropicFetch, guardAnthropic, replyOf, retractionOf } from '@vouchsafe/anthropic'
import { type FetchLike, type Turn, turnHeaders, WORDING } from '@vouchsafe/core'
import { probes } from '@vouchsafe/testing'
import { describe, expect, test } from 'vitest'
import { piped } from '../../core/test/piped.ts'

const { lies, names, prices } = probes

const SAFE = WORDING.en?.blocked
const ASK = {
  model: 'm',
  max_tokens: 10,
  messages: [{ role: 'user' as const, content: 'Is it in stock?' }],
}

function answering(answer: () => Response) {
  const sent: { url: string; headers: Headers; body: Record<string, unknown> }[] = []
  const fetch: FetchLike = async (input, init) => {
    const body = typeof init?.body === 'string' ? JSON.parse(init.body) : {}
    sent.push({ url: String(input), headers: new Headers(init?.headers), body })
    return answer()
  }
  return { fetch, sent }
}

const json = (body: unknown) =>
  new Response(JSON.stringify(body), {
    headers: { 'content-type': 'application/json', 'request-id': 'req_1' },
  })

const message = (content: readonly object[], rest: object = {}) => ({
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  model: 'm',
  content,
  stop_reason: 'end_turn',
  stop_sequence: null,
  usage: { input_tokens: 1, output_tokens: 1 },
  ...rest,
})
const text = (words: string, rest: object = {}) => ({ type: 'text', text: words, ...rest })

const sse = (events: readonly { readonly type: string }[]) =>
  new Response(
    events.map((each) => `event: ${each.type}\ndata: ${JSON.stringify(each)}\n\n`).join(''),
    { headers: { 'content-type': 'text/event-stream' } },
  )
const told = (...pieces: readonly string[]) => [
  { type: 'message_start', message: message([], { stop_reason: null }) },
  { type: 'content_block_start', index: 0, content_block: text('') },
  ...pieces.map((piece) => ({
    type: 'content_block_delta',
    index: 0,
    delta: { type: 'text_delta', text: piece },
  })),
  { type: 'content_block_stop', index: 0 },
  {
    type: 'message_delta',
    delta: { stop_reason: 'end_turn', stop_sequence: null },
    usage: { output_tokens: 5 },
  },
  { type: 'message_stop' },
]

function clientOf(
  fetch: FetchLike,
  options: Parameters<typeof guardAnthropic>[2] = {},
  guards: Parameters<typeof piped>[0] = [lies],
): Anthropic {
  const client = new Anthropic({ apiKey: 'key', fetch, maxRetries: 0 })
  return guardAnthropic(client, piped(guards), options)
}

describe('what callers of the client rely on', () => {
  test('stream() gathers what it is told', async () => {
    const { fetch } = answering(() => sse(told('Two are', ' left. ', 'Bye.')))
    const stream = clientOf(fetch).messages.stream(ASK)
    const pieces: string[] = []
    stream.on('text', (piece) => void pieces.push(piece))
    const final = await stream.finalMessage()
    expect(pieces).toEqual(['Two are left. ', 'Bye.'])
    expect(final.content).toMatchObject([{ type: 'text', text: 'Two are left. Bye.' }])
    expect(final.usage.output_tokens).toBe(5)
  })

  test('a stream that is held takes nothing back, and its message has our reply', async () => {
    const { fetch } = answering(() => sse(told('One. ', 'A LIE. ', 'More.')))
    const final = await clientOf(fetch, { hold: true }).messages.stream(ASK).finalMessage()
    expect(final.content).toMatchObject([{ type: 'text', text: SAFE }])
    expect(replyOf(final)?.status).toBe('blocked')
  })

  test('a stream tells what it takes back', async () => {
    const { fetch } = answering(() => sse(told('One. ', 'A LIE. ', 'More.')))
    const events = []
    for await (const event of await clientOf(fetch).messages.create({ ...ASK, stream: true }))
      events.push(event)
    expect(events.map(({ type }) => type)).toEqual([
      'message_start',
      'content_block_start',
      'content_block_delta',
      'content_block_delta',
      'content_block_delta',
      'content_block_stop',
      'message_delta',
      'message_stop',
    ])
    expect(events.flatMap((event) => retractionOf(event) ?? [])).toEqual(['lies/said'])
    expect(events.flatMap((event) => replyOf(event)?.status ?? [])).toEqual(['blocked'])
  })

  test('parse() gives the checked object, and nothing for a blocked one', async () => {
    const schema = { type: 'object' as const, properties: {} }
    const format = { type: 'json_schema' as const, schema, parse: JSON.parse }
    const parse = async (words: string) => {
      const { fetch } = answering(() => json(message([text(words)])))
      const client = clientOf(fetch, {}, [lies, prices])
      return await client.messages.parse({ ...ASK, output_config: { format } })
    }
    expect((await parse('{"price": "$9"}')).parsed_output).toEqual({ price: '$5' })
    const blocked = await parse('{"price": "LIE"}')
    expect(blocked).toMatchObject({ parsed_output: null, content: [], stop_reason: 'refusal' })
    expect(replyOf(blocked)?.text).toBe(SAFE)
  })

  test('thoughts go, their signatures stay, and so does what the provider did', async () => {
    const search = {
      type: 'server_tool_use',
      id: 's1',
      name: 'web_search',
      input: { query: 'mug' },
    }
    const { fetch } = answering(() =>
      json(
        message([
          { type: 'thinking', thinking: 'HIDDEN', signature: 'signed' },
          { type: 'redacted_thinking', data: 'sealed' },
          search,
          text('Fine. '),
          { type: 'future_block', words: 'HIDDEN' },
          text('Bye.'),
        ]),
      ),
    )
    const { content } = await clientOf(fetch).messages.create(ASK)
    expect(content).toMatchObject([
      { type: 'thinking', thinking: '', signature: 'signed' },
      { type: 'redacted_thinking', data: 'sealed' },
      search,
      { type: 'text', text: 'Fine. Bye.' },
    ])
    expect(JSON.stringify(content)).not.toContain('HIDDEN')
  })

  test('citations of documents stay if the words do, links never', async () => {
    const page = { type: 'page_location', cited_text: 'x', document_index: 0 }
    const link = {
      type: 'web_search_result_location',
      url: 'https://evil.example',
      cited_text: 'x',
    }
    const { fetch } = answering(() =>
      json(message([text('It is $9.', { citations: [page, link] })])),
    )
    const content = async (guards: Parameters<typeof piped>[0]) =>
      (await clientOf(fetch, {}, guards).messages.create(ASK)).content
    expect(await content([lies])).toMatchObject([{ citations: [page] }])
    expect(await content([prices])).toMatchObject([{ citations: null }])
  })

  test('withResponse() and request ids are the provider’s', async () => {
    const { fetch } = answering(() => json(message([text('Fine.')])))
    const { request_id } = await clientOf(fetch).messages.create(ASK).withResponse()
    expect(request_id).toBe('req_1')
  })

  test('counting tokens goes through; what nobody could check is refused', async () => {
    const { fetch, sent } = answering(() => json({ input_tokens: 3 }))
    const client = clientOf(fetch)
    const { model, messages } = ASK
    expect(await client.messages.countTokens({ model, messages })).toMatchObject({
      input_tokens: 3,
    })
    for (const call of [
      () => client.messages.batches.create({ requests: [] }),
      () => client.messages.batches.list(),
    ]) {
      const error = await Promise.resolve(call()).catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(APIError)
      expect(error).toMatchObject({ status: 400, error: { error: { type: 'invalid_turn' } } })
    }
    expect(sent).toHaveLength(1)
  })

  test('a client that cannot be copied is told what to do', () => {
    expect(() => guardAnthropic({} as Anthropic, piped([lies]))).toThrow(/anthropicFetch/)
  })
})

describe('the request', () => {
  const turns: Turn[] = []
  const watching = { name: 'watching', request: (turn: Turn) => void turns.push(turn) as undefined }
  const { fetch, sent } = answering(() => json(message([text('Fine.')])))
  const image = {
    type: 'image' as const,
    source: { type: 'url' as const, url: 'https://example.com/a.png' },
  }
  const messages: Anthropic.MessageParam[] = [
    { role: 'user', content: [text('I am Ann Arbour', {}) as Anthropic.TextBlockParam, image] },
    {
      role: 'assistant',
      content: [
        { type: 'thinking', thinking: '', signature: 'signed' },
        { type: 'text', text: 'One moment, Ann Arbour.' },
        { type: 'tool_use', id: 't1', name: 'find', input: { name: 'Ann Arbour' } },
      ],
    },
    {
      role: 'user',
      content: [
        { type: 'tool_result', tool_use_id: 't1', content: 'Ann Arbour: 1', is_error: true },
        { type: 'text', text: 'Well?' },
      ],
    },
  ]

  test('is read with its system prompt, calls and results', async () => {
    await clientOf(fetch, {}, [watching]).messages.create(
      { ...ASK, system: 'Be kind.', messages },
      { headers: turnHeaders({ conversationId: 'c-1' }) },
    )
    expect(turns.at(-1)?.conversationId).toBe('c-1')
    expect(JSON.parse(JSON.stringify(turns.at(-1)?.messages))).toEqual([
      { role: 'system', content: 'Be kind.' },
      { role: 'user', content: 'I am Ann Arbour' },
      {
        role: 'assistant',
        content: 'One moment, Ann Arbour.',
        toolCalls: [{ id: 't1', name: 'find', arguments: { name: 'Ann Arbour' } }],
      },
      { role: 'tool', content: 'Ann Arbour: 1', toolCallId: 't1', name: 'find', ok: false },
      { role: 'user', content: 'Well?' },
    ])
    expect(sent.at(-1)?.body).toEqual({ ...ASK, system: 'Be kind.', messages })
  })

  test('goes on with what guards changed, and everything else as it came', async () => {
    const system = [
      { type: 'text' as const, text: 'Serve.', cache_control: { type: 'ephemeral' as const } },
    ]
    await clientOf(fetch, {}, [names]).messages.create({ ...ASK, system, messages })
    expect(sent.at(-1)?.body).toEqual({
      ...ASK,
      system,
      messages: [
        { role: 'user', content: [text('I am [NAME_1]'), image] },
        {
          role: 'assistant',
          content: [
            { type: 'thinking', thinking: '', signature: 'signed' },
            text('One moment, [NAME_1].'),
            { type: 'tool_use', id: 't1', name: 'find', input: { name: '[NAME_1]' } },
          ],
        },
        {
          role: 'user',
          content: [
            { type: 'tool_result', tool_use_id: 't1', content: '[NAME_1]: 1', is_error: true },
            text('Well?'),
          ],
        },
      ],
    })
  })

  test('keeps what guards add for the model in the system prompt', async () => {
    const adding = {
      name: 'adding',
      request: ({ messages: before }: Turn) => ({
        messages: [...before, { role: 'system' as const, content: 'Be brief.' }],
      }),
    }
    const client = clientOf(fetch, {}, [adding])
    await client.messages.create({ ...ASK, system: 'Be kind.' })
    expect(sent.at(-1)?.body).toEqual({ ...ASK, system: 'Be kind.\n\nBe brief.' })
    await client.messages.create(ASK)
    expect(sent.at(-1)?.body).toEqual({ ...ASK, system: 'Be brief.' })
    const blocks = [{ type: 'text' as const, text: 'Be kind.' }]
    await client.messages.create({ ...ASK, system: blocks })
    expect(sent.at(-1)?.body.system).toEqual([...blocks, text('Be brief.')])
  })
})

test('a stream that begins anew in its middle keeps its order', async () => {
  const { fetch } = answering(() => sse([...told('One. ').slice(0, 3), ...told('Two.')]))
  const final = await clientOf(fetch).messages.stream(ASK).finalMessage()
  expect(final.content).toMatchObject([{ type: 'text', text: 'One. Two.' }])
})

test('Vertex AI and a fetch by hand are guarded, Bedrock is refused', async () => {
  const { fetch } = answering(() => json(message([text('A LIE')])))
  const guarded = anthropicFetch(piped([lies]), { fetch })
  const post = async (path: string) => {
    const body = JSON.stringify(ASK)
    const response = await guarded(`https://example.com${path}`, { method: 'POST', body })
    return [response.status, JSON.stringify(await response.json())] as const
  }
  const [status, body] = await post('/v1/projects/p/publishers/anthropic/models/m:rawPredict')
  expect(status).toBe(200)
  expect(body).not.toContain('LIE')
  expect((await post('/model/m/invoke-with-response-stream'))[0]).toBe(400)
})
