import { type Turn, turnHeaders, WORDING } from '@vouchsafe/core'
import { guardOpenAI, openAIFetch, replyOf } from '@vouchsafe/openai'
import { probes } from '@vouchsafe/testing'
import OpenAI, { APIError, AzureOpenAI } from 'openai'
import { zodResponseFormat } from 'openai/helpers/zod'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { piped } from '../../core/test/piped.ts'
import { ASK, answering, chunk, clientOf, completion, json, sse } from './support.ts'

const { lies, names, prices } = probes

const SAFE = WORDING.en?.blocked
const Stock = z.object({ item: z.string(), price: z.string() })
const FORMAT = { response_format: zodResponseFormat(Stock, 'stock') }

describe('what callers of the client rely on', () => {
  test('parse() gives the checked object', async () => {
    const content = '{"item": "mug", "price": "$9"}'
    const { fetch } = answering(() => json(completion({ content, refusal: null })))
    const client = clientOf(fetch, {}, piped([prices]))
    const answer = await client.chat.completions.parse({ ...ASK, ...FORMAT })
    expect(answer.choices[0]?.message.parsed).toEqual({ item: 'mug', price: '$5' })
    expect(replyOf(answer)?.findings).toMatchObject([{ code: 'prices/wrong' }])
  })

  test('parse() tells a blocked answer as a refusal', async () => {
    const content = '{"item": "a LIE", "price": "$9"}'
    const { fetch } = answering(() => json(completion({ content, refusal: null })))
    const answer = await clientOf(fetch).chat.completions.parse({ ...ASK, ...FORMAT })
    expect(answer.choices[0]?.message).toMatchObject({ parsed: null, content: null, refusal: SAFE })
  })

  test('stream() gathers, parses and keeps our reply', async () => {
    const { fetch } = answering(() =>
      sse([
        chunk({ role: 'assistant', content: '{"item": "mug",' }),
        chunk({ content: ' "price": "$9"}' }),
        chunk({}, { finish_reason: 'stop' }),
      ]),
    )
    const stream = clientOf(fetch, {}, piped([prices])).chat.completions.stream({
      ...ASK,
      ...FORMAT,
    })
    const final = await stream.finalChatCompletion()
    expect(final.choices[0]?.message.parsed).toEqual({ item: 'mug', price: '$5' })
    expect(replyOf(final)?.status).toBe('annotated')
  })

  test('stream() tells a blocked object as a refusal, with nothing of it', async () => {
    const { fetch } = answering(() =>
      sse([
        chunk({ role: 'assistant', content: '{"item": "a LIE"' }),
        chunk({ content: ', "price": "1"}' }),
        chunk({}, { finish_reason: 'stop' }),
      ]),
    )
    const final = await clientOf(fetch)
      .chat.completions.stream({ ...ASK, ...FORMAT })
      .finalChatCompletion()
    expect(final.choices[0]?.message).toMatchObject({ content: null, refusal: SAFE })
    expect(JSON.stringify(final)).not.toContain('LIE')
  })

  test('toReadableStream() can be read back on the other side', async () => {
    const { fetch } = answering(() =>
      sse([
        chunk({ role: 'assistant', content: 'Two are left.' }),
        chunk({}, { finish_reason: 'stop' }),
      ]),
    )
    const stream = await clientOf(fetch).chat.completions.create({ ...ASK, stream: true })
    const { ChatCompletionStream } = await import('openai/lib/ChatCompletionStream')
    const other = ChatCompletionStream.fromReadableStream(stream.toReadableStream())
    expect(await other.finalContent()).toBe('Two are left.')
  })

  test('runTools() runs the calls that passed, with what guards put in', async () => {
    const answers = [
      completion(
        {
          content: null,
          tool_calls: [
            {
              id: 'c1',
              type: 'function',
              function: { name: 'find', arguments: '{"name":"[NAME_1]"}' },
            },
          ],
        },
        { finish_reason: 'tool_calls' },
      ),
      completion({ content: 'Found [NAME_1].' }),
    ]
    const { fetch, sent } = answering(() => json(answers[Math.min(sent.length, 2) - 1]))
    const found: unknown[] = []
    const runner = clientOf(fetch, {}, piped([names])).chat.completions.runTools({
      model: 'm',
      messages: [{ role: 'user', content: 'I am Ann Arbour.' }],
      tools: [
        {
          type: 'function',
          function: {
            name: 'find',
            description: 'Finds a customer.',
            parameters: { type: 'object' },
            parse: JSON.parse,
            function: (args: { name: string }) => {
              found.push(args)
              return `${args.name} has 1 order`
            },
          },
        },
      ],
    })
    expect(await runner.finalContent()).toBe('Found Ann Arbour.')
    expect(found).toEqual([{ name: 'Ann Arbour' }])
    expect(sent.map(({ body }) => JSON.stringify(body)).join()).not.toContain('Ann')
  })

  test('withResponse() and request ids are the provider’s', async () => {
    const { fetch } = answering(() => json(completion({ content: 'Fine.' })))
    const { data, response, request_id } = await clientOf(fetch)
      .chat.completions.create(ASK)
      .withResponse()
    expect(request_id).toBe('req_1')
    expect(response.status).toBe(200)
    expect(data).toMatchObject({ _request_id: 'req_1' })
  })

  test('tokens’ probabilities are told for untouched words alone', async () => {
    const logprobs = { content: [{ token: 'A LIE', logprob: -1, bytes: null, top_logprobs: [] }] }
    const fine = answering(() => json(completion({ content: 'Fine.' }, { logprobs })))
    const answer = await clientOf(fine.fetch).chat.completions.create(ASK)
    expect(answer.choices[0]?.logprobs?.content).toEqual(logprobs.content)
    const bad = answering(() => json(completion({ content: 'A LIE' }, { logprobs })))
    expect(JSON.stringify(await clientOf(bad.fetch).chat.completions.create(ASK))).not.toContain(
      'LIE',
    )
  })

  test('other endpoints go through as they are', async () => {
    const { fetch, sent } = answering(() => json({ object: 'list', data: [{ embedding: [1] }] }))
    const answer = await clientOf(fetch).embeddings.create({
      model: 'e',
      input: 'A LIE',
      encoding_format: 'float',
    })
    expect(answer.data).toEqual([{ embedding: [1] }])
    expect(sent[0]?.url).toMatch(/\/embeddings$/)
  })

  test('endpoints whose words nobody can check are refused before they are called', async () => {
    const { fetch, sent } = answering(() => json({}))
    const client = clientOf(fetch)
    for (const call of [
      () => client.completions.create({ model: 'm', prompt: 'Hi' }),
      () => client.chat.completions.retrieve('chatcmpl-1'),
      () => client.chat.completions.list(),
      () => client.chat.completions.create({ ...ASK, modalities: ['audio'] }),
      () => client.chat.completions.create({ ...ASK, n: 0 }),
    ]) {
      const error = await Promise.resolve(call()).catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(APIError)
      expect(error).toMatchObject({ status: 400, code: 'invalid_turn' })
    }
    expect(sent).toEqual([])
  })

  test('works on Azure and on any base URL', async () => {
    const { fetch, sent } = answering(() => json(completion({ content: 'A LIE' })))
    const azure = new AzureOpenAI({
      apiKey: 'key',
      apiVersion: '2024-10-21',
      endpoint: 'https://example.openai.azure.com',
      fetch,
    })
    const other = new OpenAI({ apiKey: 'key', baseURL: 'http://localhost:11434/v1', fetch })
    for (const client of [azure, other]) {
      const answer = await guardOpenAI(client, piped([lies])).chat.completions.create(ASK)
      expect(answer.choices[0]?.message.content).toBe(SAFE)
    }
    expect(sent.map(({ url }) => new URL(url).host)).toEqual([
      'example.openai.azure.com',
      'localhost:11434',
    ])
  })

  test('the client that was given is left as it is', async () => {
    const { fetch } = answering(() => json(completion({ content: 'A LIE' })))
    const client = new OpenAI({ apiKey: 'key', fetch })
    guardOpenAI(client, piped([lies]))
    const answer = await client.chat.completions.create(ASK)
    expect(answer.choices[0]?.message.content).toBe('A LIE')
  })

  test('a client that cannot be copied is told what to do', () => {
    expect(() => guardOpenAI({} as OpenAI, piped([lies]))).toThrow(/openAIFetch/)
  })
})

describe('the turn', () => {
  const turns: Turn[] = []
  const watching = piped([
    { name: 'watching', request: (turn) => void turns.push(turn) as undefined },
  ])
  const { fetch, sent } = answering(() => json(completion({ content: 'Fine.' })))

  test('is told by header, by body and by turnOf, which counts most', async () => {
    const client = clientOf(
      fetch,
      ({ context }) => ({ ...context, customer: { id: 'u-1', verified: true } }),
      watching,
    )
    await client.chat.completions.create(ASK, {
      headers: turnHeaders({ conversationId: 'c-7', locale: 'zh-CN', facts: { note: '苏州' } }),
    })
    expect(turns.at(-1)).toMatchObject({
      conversationId: 'c-7',
      locale: 'zh-CN',
      facts: { note: '苏州' },
      customer: { id: 'u-1', verified: true },
      messages: [{ role: 'user', content: 'Is it in stock?' }],
    })
    expect(sent.at(-1)?.headers.has('x-vouchsafe-turn')).toBe(false)

    const body = { ...ASK, vouchsafe: { conversationId: 'c-8' } }
    await client.chat.completions.create(body)
    expect(turns.at(-1)?.conversationId).toBe('c-8')
    expect(sent.at(-1)?.body).toEqual(ASK)
  })

  test('takes the conversation from metadata, or makes it one of its own', async () => {
    const client = clientOf(fetch, { newId: () => 'new' }, watching)
    await client.chat.completions.create({ ...ASK, metadata: { conversation_id: 'm-1' } })
    await client.chat.completions.create(ASK)
    expect(turns.slice(-2).map(({ conversationId }) => conversationId)).toEqual(['m-1', 'new'])
  })

  test('must have the right form', async () => {
    for (const value of ['%', '[]', encodeURIComponent('{"jurisdictions": "CN"}')]) {
      const error = await clientOf(fetch)
        .chat.completions.create(ASK, { headers: { 'x-vouchsafe-turn': value } })
        .catch((thrown: unknown) => thrown)
      expect(error).toMatchObject({ status: 400, code: 'invalid_turn' })
    }
  })

  test('holds calls, tool results and roles as the pipeline knows them', async () => {
    await clientOf(fetch, {}, watching).chat.completions.create({
      model: 'm',
      messages: [
        { role: 'developer', content: 'Be kind.' },
        {
          role: 'user',
          content: [
            { type: 'text', text: 'My ' },
            { type: 'text', text: 'order?' },
          ],
        },
        {
          role: 'assistant',
          content: null,
          tool_calls: [
            { id: 'c1', type: 'function', function: { name: 'find', arguments: '{"id":7}' } },
          ],
        },
        { role: 'tool', tool_call_id: 'c1', content: '{"status":"sent"}' },
      ],
    })
    expect(JSON.parse(JSON.stringify(turns.at(-1)?.messages))).toEqual([
      { role: 'system', content: 'Be kind.' },
      { role: 'user', content: 'My order?' },
      {
        role: 'assistant',
        content: '',
        toolCalls: [{ id: 'c1', name: 'find', arguments: { id: 7 } }],
      },
      { role: 'tool', content: '{"status":"sent"}', toolCallId: 'c1', name: 'find' },
    ])
  })

  test('goes on with what guards changed, and everything else as it came', async () => {
    const image = { type: 'image_url' as const, image_url: { url: 'https://example.com/a.png' } }
    const messages = [
      { role: 'developer' as const, content: 'Be kind.', name: 'house' },
      {
        role: 'user' as const,
        content: [{ type: 'text' as const, text: 'Ann Arbour’s mug' }, image],
      },
      { role: 'user' as const, content: [{ type: 'text' as const, text: 'Look' }, image] },
    ]
    await clientOf(fetch, {}, piped([names])).chat.completions.create({
      model: 'm',
      messages,
      top_p: 1,
    })
    expect(sent.at(-1)?.body).toEqual({
      model: 'm',
      top_p: 1,
      messages: [
        messages[0],
        { role: 'user', content: [{ type: 'text', text: '[NAME_1]’s mug' }, image] },
        messages[2],
      ],
    })
  })
})

describe('compatible servers', () => {
  test('reasoning is never delivered, by whatever name', async () => {
    const message = {
      content: 'Fine.',
      reasoning_content: 'HIDDEN',
      reasoning: 'HIDDEN',
      thinking: 'HIDDEN',
      reasoning_details: [{ text: 'HIDDEN' }],
    }
    const whole = answering(() => json(completion(message)))
    expect(JSON.stringify(await clientOf(whole.fetch).chat.completions.create(ASK))).not.toContain(
      'HIDDEN',
    )
    const streamed = answering(() => sse([chunk(message), chunk({}, { finish_reason: 'stop' })]))
    const stream = await clientOf(streamed.fetch).chat.completions.create({ ...ASK, stream: true })
    for await (const part of stream) expect(JSON.stringify(part)).not.toContain('HIDDEN')
  })

  test('usage in a chunk with a choice stays in one', async () => {
    const usage = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 }
    const { fetch } = answering(() =>
      sse([
        chunk({ content: 'Fine.' }),
        { ...(chunk({}, { finish_reason: 'stop' }) as object), usage },
      ]),
    )
    const stream = await clientOf(fetch).chat.completions.create({ ...ASK, stream: true })
    const chunks = []
    for await (const part of stream) chunks.push(part)
    expect(chunks.every(({ choices }) => choices.length === 1)).toBe(true)
    expect(chunks.at(-1)?.usage).toEqual(usage)
  })

  test('calls in pieces without position or with an empty id are put together', async () => {
    const piece = (call: object) => chunk({ tool_calls: [call] })
    const { fetch } = answering(() =>
      sse([
        piece({ index: 0, id: 'c1', function: { name: 'find', arguments: '{"id"' } }),
        piece({ index: 0, id: '', function: { arguments: ': 7}' } }),
        piece({ id: 'c2', function: { name: 'list', arguments: '{' } }),
        piece({ id: 'c2', function: { arguments: '}' } }),
        chunk({}, { finish_reason: 'tool_calls' }),
      ]),
    )
    const final = await clientOf(fetch).chat.completions.stream(ASK).finalChatCompletion()
    expect(final.choices[0]?.message.tool_calls).toMatchObject([
      { id: 'c1', type: 'function', function: { name: 'find', arguments: '{"id": 7}' } },
      { id: 'c2', type: 'function', function: { name: 'list', arguments: '{}' } },
    ])
  })

  test('the older form of a call and calls of custom tools keep their form', async () => {
    const function_call = { name: 'find', arguments: '{"id":7}' }
    const older = answering(() =>
      json(completion({ content: null, function_call }, { finish_reason: 'function_call' })),
    )
    const answer = await clientOf(older.fetch).chat.completions.create(ASK)
    expect(answer.choices[0]).toMatchObject({
      message: { function_call },
      finish_reason: 'function_call',
    })

    const call = { id: 'c1', type: 'custom', custom: { name: 'sql', input: 'SELECT 1' } }
    const custom = answering(() => json(completion({ content: null, tool_calls: [call] })))
    const other = await clientOf(custom.fetch).chat.completions.create(ASK)
    expect(other.choices[0]?.message.tool_calls).toEqual([call])
  })

  test('contents in parts are read on request', async () => {
    const parts = [
      { type: 'thinking', thinking: [{ type: 'text', text: 'HIDDEN' }] },
      { type: 'text', text: '2 + 2 = 4' },
    ]
    const { fetch } = answering(() =>
      sse([chunk({ content: parts }), chunk({ content: '' }, { finish_reason: 'stop' })]),
    )
    const text = async (contentParts: boolean) => {
      const stream = clientOf(fetch, { contentParts }).chat.completions.stream(ASK)
      const final = await stream.finalChatCompletion()
      expect(JSON.stringify(final)).not.toContain('HIDDEN')
      return final.choices[0]?.message.content
    }
    expect(await text(true)).toBe('2 + 2 = 4')
    expect(await text(false)).toBe(SAFE)
  })

  test('a server that answers a stream with JSON is read as well', async () => {
    const { fetch } = answering(() => json(completion({ content: 'Fine. A LIE.' })))
    const stream = await clientOf(fetch).chat.completions.create({ ...ASK, stream: true })
    const texts: string[] = []
    for await (const part of stream) texts.push(part.choices[0]?.delta.content ?? '')
    expect(texts.join('')).toContain(SAFE)
    expect(texts.join('')).not.toContain('LIE')
  })
})

describe('holding', () => {
  test('a stream that is held takes nothing back', async () => {
    const { fetch } = answering(() =>
      sse([
        chunk({ content: 'One. ' }),
        chunk({ content: 'A LIE.' }),
        chunk({}, { finish_reason: 'stop' }),
      ]),
    )
    const client = clientOf(fetch, { hold: true })
    const final = await client.chat.completions.stream(ASK).finalContent()
    expect(final).toBe(SAFE)
  })
})

test('a guarded fetch can be used by hand', async () => {
  const { fetch } = answering(() => json(completion({ content: 'A LIE' })))
  const response = await openAIFetch(piped([lies]), { fetch })(
    new Request('https://api.example.com/v1/chat/completions', {
      method: 'POST',
      body: JSON.stringify(ASK),
    }),
  )
  const body = (await response.json()) as OpenAI.ChatCompletion
  expect(body.choices[0]?.message.content).toBe(SAFE)
  expect(replyOf(body)?.status).toBe('blocked')
  expect(replyOf(body, 1)).toBe(undefined)
})
