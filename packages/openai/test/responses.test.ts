import { type Turn, WORDING } from '@vouchsafe/core'
import { replyOf, retractionOf } from '@vouchsafe/openai'
import { probes } from '@vouchsafe/testing'
import { APIError } from 'openai'
import { zodTextFormat } from 'openai/helpers/zod'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { piped } from '../../core/test/piped.ts'
import { answering, clientOf, json, sse } from './support.ts'

const { lies, names, prices } = probes

const SAFE = WORDING.en?.blocked
const ASK = { model: 'm', input: 'Is it in stock?' }
const Stock = z.object({ item: z.string(), price: z.string() })
const FORMAT = { text: { format: zodTextFormat(Stock, 'stock') } }

const message = (text: string, annotations: readonly object[] = []) => ({
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  status: 'completed',
  content: [{ type: 'output_text', text, annotations, logprobs: [] }],
})
const response = (output: readonly object[], rest: object = {}) => ({
  id: 'resp_1',
  object: 'response',
  created_at: 1,
  status: 'completed',
  model: 'm',
  error: null,
  incomplete_details: null,
  output,
  ...rest,
})
const told = (...texts: readonly string[]) => [
  { type: 'response.created', response: response([], { status: 'in_progress' }) },
  { type: 'response.output_item.added', output_index: 0, item: { ...message(''), content: [] } },
  ...texts.map((delta) => ({
    type: 'response.output_text.delta',
    output_index: 0,
    content_index: 0,
    item_id: 'msg_1',
    delta,
  })),
  { type: 'response.completed', response: response([message(texts.join(''))]) },
]

describe('what callers of the client rely on', () => {
  test('parse() gives the checked object, and a blocked one as a refusal', async () => {
    const good = answering(() => json(response([message('{"item": "mug", "price": "$9"}')])))
    const client = clientOf(good.fetch, {}, piped([prices]))
    const answer = await client.responses.parse({ ...ASK, ...FORMAT })
    expect(answer.output_parsed).toEqual({ item: 'mug', price: '$5' })
    expect(replyOf(answer)?.status).toBe('annotated')

    const bad = answering(() => json(response([message('{"item": "a LIE", "price": "1"}')])))
    const blocked = await clientOf(bad.fetch).responses.parse({ ...ASK, ...FORMAT })
    expect(blocked.output_parsed).toBe(null)
    expect(blocked.output).toMatchObject([{ content: [{ type: 'refusal', refusal: SAFE }] }])
  })

  test('stream() gathers what it is told, and ends with the checked response', async () => {
    const { fetch } = answering(() => sse(told('Two ', 'are left. ', 'It is red.')))
    const stream = clientOf(fetch).responses.stream(ASK)
    const snapshots: string[] = []
    stream.on('response.output_text.delta', ({ snapshot }) => void snapshots.push(snapshot))
    const final = await stream.finalResponse()
    expect(snapshots).toEqual(['Two are left. ', 'Two are left. It is red.'])
    expect(final.output_text).toBe('Two are left. It is red.')
    expect(replyOf(final)?.status).toBe('verified')
  })

  test('a stream that takes its words back ends with the safe sentence alone', async () => {
    const { fetch } = answering(() => sse(told('One. ', 'A LIE. ', 'More.')))
    const stream = await clientOf(fetch).responses.create({ ...ASK, stream: true })
    const events = []
    for await (const event of stream) events.push(event)
    expect(events.map(({ type }) => type)).toEqual([
      'response.created',
      'response.in_progress',
      'response.output_item.added',
      'response.content_part.added',
      'response.output_text.delta',
      'response.output_text.delta',
      'response.output_text.delta',
      'response.output_text.done',
      'response.content_part.done',
      'response.output_item.done',
      'response.completed',
    ])
    expect(events.map((event) => event.sequence_number)).toEqual(events.map((_, index) => index))
    expect(events.flatMap((event) => retractionOf(event) ?? [])).toEqual(['lies/said'])
    expect(JSON.stringify(events)).not.toMatch(/LIE|More/)
    expect(events.at(-1)).toMatchObject({
      response: { output: [{ content: [{ type: 'output_text', text: SAFE }] }] },
    })
    expect(replyOf(events.at(-1))?.status).toBe('blocked')
  })

  test('an incomplete response stays one', async () => {
    const incomplete = { status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } }
    const { fetch } = answering(() => json(response([message('Two are')], incomplete)))
    expect(await clientOf(fetch).responses.create(ASK)).toMatchObject(incomplete)
  })

  test('a failed response is an error, streamed or not', async () => {
    const error = { code: 'server_error', message: 'Overloaded.' }
    const failed = response([], { status: 'failed', error })
    const whole = answering(() => json(failed))
    await expect(clientOf(whole.fetch).responses.create(ASK)).rejects.toThrow(/Overloaded/)
    const streamed = answering(() => sse([{ type: 'response.failed', response: failed }]))
    const stream = await clientOf(streamed.fetch).responses.create({ ...ASK, stream: true })
    await expect(
      (async () => {
        for await (const event of stream) expect(event).toBe(undefined)
      })(),
    ).rejects.toThrow(APIError)
  })

  test('files that are cited stay if the words do, links never', async () => {
    const file = { type: 'file_citation', file_id: 'f', filename: 'a.pdf', index: 3 }
    const link = {
      type: 'url_citation',
      url: 'https://evil.example',
      title: 'A LIE',
      start_index: 0,
      end_index: 3,
    }
    const { fetch } = answering(() => json(response([message('It is $9.', [file, link])])))
    const annotations = async (guards: Parameters<typeof piped>[0]) => {
      const { output } = await clientOf(fetch, {}, piped(guards)).responses.create(ASK)
      return output.flatMap((item) => (item.type === 'message' ? item.content : []))
    }
    expect(await annotations([lies])).toMatchObject([{ annotations: [file] }])
    expect(await annotations([prices])).toMatchObject([{ annotations: [] }])
  })

  test('keeps items that a history needs, without thoughts, and leaves out what nobody can check', async () => {
    const search = { id: 'fs_1', type: 'file_search_call', status: 'completed', queries: ['mug'] }
    const { fetch } = answering(() =>
      json(
        response([
          {
            id: 'rs_1',
            type: 'reasoning',
            summary: [{ type: 'summary_text', text: 'HIDDEN' }],
            content: [{ type: 'reasoning_text', text: 'HIDDEN' }],
            encrypted_content: 'abc',
          },
          search,
          { id: 'ig_1', type: 'image_generation_call', status: 'completed', result: 'HIDDEN' },
          message('Fine.'),
        ]),
      ),
    )
    const { output } = await clientOf(fetch).responses.create(ASK)
    expect(output.map(({ type }) => type)).toEqual(['reasoning', 'file_search_call', 'message'])
    expect(output[0]).toEqual({
      id: 'rs_1',
      type: 'reasoning',
      summary: [],
      encrypted_content: 'abc',
    })
    expect(output[1]).toEqual(search)
    expect(JSON.stringify(output)).not.toContain('HIDDEN')
  })

  test('every way to ask the application for something is a call that guards decide on', async () => {
    const calls = [
      { id: 'a', call_id: 'c1', type: 'custom_tool_call', name: 'sql', input: 'DROP' },
      { id: 'b', call_id: 'c2', type: 'shell_call', action: { commands: ['rm -r /'] } },
      { id: 'c', call_id: 'c3', type: 'apply_patch_call', operation: { type: 'delete_file' } },
      { id: 'd', type: 'mcp_approval_request', name: 'delete', arguments: '{}' },
    ]
    const asked: unknown[] = []
    const refusing = piped([
      {
        name: 'tools',
        tool: (call) => {
          asked.push(call)
          return { decision: 'refuse' }
        },
      },
    ])
    const { fetch } = answering(() => json(response([message('One moment.'), ...calls])))
    const { output } = await clientOf(fetch, {}, refusing).responses.create(ASK)
    expect(output.map(({ type }) => type)).toEqual(['message'])
    expect(asked).toEqual([
      { id: 'c1', name: 'sql', arguments: 'DROP' },
      { id: 'c2', name: 'shell_call', arguments: { commands: ['rm -r /'] } },
      { id: 'c3', name: 'apply_patch_call', arguments: { type: 'delete_file' } },
      { id: 'd', name: 'delete', arguments: {} },
    ])
    const { output: all } = await clientOf(fetch).responses.create(ASK)
    expect(all.slice(1)).toEqual(calls)
  })

  test('what nobody could check is refused before it is asked for', async () => {
    const { fetch, sent } = answering(() => json({}))
    const client = clientOf(fetch)
    for (const call of [
      () => client.responses.create({ ...ASK, background: true }),
      () => client.responses.retrieve('resp_1'),
      () => client.conversations.items.list('conv_1'),
    ]) {
      const error = await Promise.resolve(call()).catch((thrown: unknown) => thrown)
      expect(error).toMatchObject({ status: 400, code: 'invalid_turn' })
    }
    expect(sent).toEqual([])
  })
})

describe('the request', () => {
  const turns: Turn[] = []
  const watching = { name: 'watching', request: (turn: Turn) => void turns.push(turn) as undefined }
  const { fetch, sent } = answering(() => json(response([message('Fine.')])))
  const create = (body: object, guards: Parameters<typeof piped>[0]) =>
    clientOf(fetch, {}, piped(guards)).responses.create({ model: 'm', ...body })

  test('is read with its instructions, calls and outputs', async () => {
    await create(
      {
        instructions: 'Be kind.',
        conversation: 'conv_1',
        input: [
          { role: 'user', content: [{ type: 'input_text', text: 'My order?' }] },
          { type: 'reasoning', id: 'rs_1', summary: [] },
          { type: 'function_call', call_id: 'c1', name: 'find', arguments: '{"id":7}' },
          { type: 'function_call_output', call_id: 'c1', output: '{"status":"sent"}' },
        ],
      },
      [watching],
    )
    expect(turns.at(-1)?.conversationId).toBe('conv_1')
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
    const image = { type: 'input_image', image_url: 'https://example.com/a.png', detail: 'auto' }
    const reasoning = { type: 'reasoning', id: 'rs_1', summary: [] }
    const call = {
      type: 'function_call',
      call_id: 'c1',
      name: 'find',
      arguments: '{"a": "Ann Arbour"}',
    }
    const output = { type: 'function_call_output', call_id: 'c1', output: 'Ann Arbour: 1' }
    await create(
      {
        instructions: 'Serve Ann Arbour.',
        temperature: 0,
        input: [
          { role: 'user', content: [{ type: 'input_text', text: 'I am Ann Arbour' }, image] },
          reasoning,
          call,
          output,
          { role: 'user', content: 'Well?' },
        ],
      },
      [names],
    )
    expect(sent.at(-1)?.body).toEqual({
      model: 'm',
      temperature: 0,
      instructions: 'Serve [NAME_1].',
      input: [
        { role: 'user', content: [{ type: 'input_text', text: 'I am [NAME_1]' }, image] },
        reasoning,
        { ...call, arguments: '{"a":"[NAME_1]"}' },
        { ...output, output: '[NAME_1]: 1' },
        { role: 'user', content: 'Well?' },
      ],
    })
    await create({ input: 'I am Ann Arbour' }, [names])
    expect(sent.at(-1)?.body).toEqual({ model: 'm', input: 'I am [NAME_1]' })
  })

  test('leaves out what guards left out, and adds what they added', async () => {
    const shorter = {
      name: 'shorter',
      request: ({ messages }: Turn) => ({
        messages: [...messages.slice(-1), { role: 'system' as const, content: 'Be brief.' }],
      }),
    }
    const reasoning = { type: 'reasoning', id: 'rs_1', summary: [] }
    await create(
      {
        input: [{ role: 'user', content: 'One' }, { role: 'user', content: 'Two' }, reasoning],
      },
      [shorter],
    )
    expect(sent.at(-1)?.body.input).toEqual([
      { role: 'user', content: 'Two' },
      reasoning,
      { role: 'system', content: 'Be brief.' },
    ])
  })
})
