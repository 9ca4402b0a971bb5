import { replyMetadata, replyOf, retractionOf, vouchsafeMiddleware } from '@vouchsafe/ai-sdk'
import { type Turn, WORDING } from '@vouchsafe/core'
import { probes } from '@vouchsafe/testing'
import {
  generateObject,
  generateText,
  jsonSchema,
  NoObjectGeneratedError,
  streamText,
  wrapLanguageModel,
} from 'ai'
import { convertArrayToReadableStream, MockLanguageModelV3 } from 'ai/test'
import { describe, expect, test } from 'vitest'
import { piped } from '../../core/test/piped.ts'

const { lies, names, prices } = probes

const SAFE = WORDING.en?.blocked
const USAGE = {
  inputTokens: { total: 1, noCache: undefined, cacheRead: undefined, cacheWrite: undefined },
  outputTokens: { total: 2, text: undefined, reasoning: undefined },
}
const STOP = { unified: 'stop' as const, raw: 'stop' }

type Mock = NonNullable<ConstructorParameters<typeof MockLanguageModelV3>[0]>
type Content = Awaited<ReturnType<MockLanguageModelV3['doGenerate']>>['content']
type Part =
  Awaited<ReturnType<MockLanguageModelV3['doStream']>>['stream'] extends ReadableStream<infer P>
    ? P
    : never

const answering = (content: Content, rest: object = {}): Mock => ({
  doGenerate: { content, finishReason: STOP, usage: USAGE, warnings: [], ...rest },
})
const streaming = (...parts: readonly Part[]): Mock => ({
  doStream: {
    stream: convertArrayToReadableStream<Part>([
      { type: 'stream-start', warnings: [] },
      ...parts,
      { type: 'finish', finishReason: STOP, usage: USAGE },
    ]),
  },
})
const text = (delta: string): Part => ({ type: 'text-delta', id: '1', delta })

function wrapped(
  mock: Mock,
  guards: Parameters<typeof piped>[0] = [lies],
  options: Parameters<typeof vouchsafeMiddleware<'v3'>>[1] = {},
) {
  const model = new MockLanguageModelV3(mock)
  return {
    mock: model,
    model: wrapLanguageModel({ model, middleware: vouchsafeMiddleware(piped(guards), options) }),
  }
}

const anything = jsonSchema<Record<string, unknown>>({ type: 'object' })

describe('generateText and generateObject', () => {
  test('give the checked object, and an error for a blocked one', async () => {
    const generate = (words: string) => {
      const { model } = wrapped(answering([{ type: 'text', text: words }]), [lies, prices])
      return generateObject({ model, schema: anything, prompt: 'x' })
    }
    const good = await generate('{"price": "$9"}')
    expect(good.object).toEqual({ price: '$5' })
    expect(replyOf(good)?.status).toBe('annotated')
    const error = await generate('{"price": "LIE"}').catch((thrown: unknown) => thrown)
    expect(NoObjectGeneratedError.isInstance(error)).toBe(true)
    expect(JSON.stringify(error)).not.toContain('LIE')
  })

  test('deliver no thoughts, links, files or bodies', async () => {
    const signed = { anthropic: { signature: 'signed' } }
    const { model } = wrapped(
      answering(
        [
          { type: 'reasoning', text: 'HIDDEN', providerMetadata: signed },
          { type: 'reasoning', text: 'HIDDEN' },
          { type: 'source', sourceType: 'url', id: 's', url: 'https://HIDDEN.example' },
          { type: 'file', mediaType: 'image/png', data: 'HIDDEN' },
          { type: 'text', text: 'It is $9.' },
        ],
        {
          response: { id: 'r', body: { HIDDEN: true } },
          providerMetadata: { openai: { logprobs: ['HIDDEN'], responseId: 'r' } },
        },
      ),
      [prices],
    )
    const result = await generateText({ model, prompt: 'x' })
    expect(JSON.stringify([result.steps, result.response])).not.toContain('HIDDEN')
    expect(result.text).toBe('It is $5.')
    expect(result.reasoning).toMatchObject([{ text: '', providerMetadata: signed }])
    expect(result.providerMetadata?.openai).toEqual({ responseId: 'r' })
  })

  test('a loop of tools runs what passed and keeps values from the model', async () => {
    const find = { type: 'tool-call' as const, toolCallId: 'c1', toolName: 'find' }
    const results = [
      {
        content: [{ ...find, input: '{"name":"[NAME_1]"}' }],
        finishReason: { unified: 'tool-calls' as const, raw: '' },
      },
      { content: [{ type: 'text' as const, text: 'Found [NAME_1].' }], finishReason: STOP },
    ]
    let call = 0
    const { model, mock } = wrapped(
      {
        doGenerate: async () => {
          call += 1
          return {
            usage: USAGE,
            warnings: [],
            ...(results[Math.min(call, 2) - 1] ?? results[1]),
          } as never
        },
      },
      [names],
    )
    const found: unknown[] = []
    const result = await generateText({
      model,
      prompt: 'I am Ann Arbour.',
      stopWhen: ({ steps }) => steps.length === 2,
      tools: {
        find: {
          inputSchema: anything,
          execute: async (input: unknown) => {
            found.push(input)
            return 'Ann Arbour has 1 order'
          },
        },
      },
    })
    expect(result.text).toBe('Found Ann Arbour.')
    expect(found).toEqual([{ name: 'Ann Arbour' }])
    expect(JSON.stringify(mock.doGenerateCalls.map(({ prompt }) => prompt))).not.toContain('Ann')
  })
})

describe('streams', () => {
  test('take words back in a way that both streams and messages can tell', async () => {
    const { model } = wrapped(streaming(text('One. '), text('A LIE. '), text('More.')))
    const result = streamText({ model, prompt: 'x' })
    const chunks = []
    for await (const chunk of result.toUIMessageStream({ messageMetadata: replyMetadata }))
      chunks.push(chunk)
    expect(JSON.stringify(chunks)).not.toMatch(/LIE|More/)
    expect(chunks.filter(({ type }) => type.startsWith('text'))).toMatchObject([
      { type: 'text-start', id: '0' },
      { type: 'text-delta', id: '0', delta: 'One. ' },
      { type: 'text-end', id: '0' },
      { type: 'text-start', id: '1' },
      { type: 'text-delta', id: '1', delta: SAFE },
      { type: 'text-end', id: '1' },
    ])
    expect(chunks.flatMap((chunk) => retractionOf(chunk) ?? [])).toEqual(['lies/said'])
    expect(chunks).toContainEqual(
      expect.objectContaining({
        messageMetadata: {
          vouchsafe: expect.objectContaining({
            status: 'blocked',
            findings: [expect.objectContaining({ code: 'lies/said' })],
          }),
        },
      }),
    )
    expect(replyOf(await result.providerMetadata)?.status).toBe('blocked')
  })

  test('take nothing back when they are held', async () => {
    const { model } = wrapped(streaming(text('One. '), text('A LIE.')), [lies], { hold: true })
    const result = streamText({ model, prompt: 'x' })
    expect(await result.text).toBe(SAFE)
  })

  test('keep signed thoughts without their words', async () => {
    const signature = { anthropic: { signature: 'signed' } }
    const { model } = wrapped(
      streaming(
        { type: 'reasoning-start', id: 'r' },
        { type: 'reasoning-delta', id: 'r', delta: 'HIDDEN' },
        { type: 'reasoning-delta', id: 'r', delta: '', providerMetadata: signature },
        { type: 'reasoning-end', id: 'r' },
        { type: 'reasoning-start', id: 'q' },
        { type: 'reasoning-delta', id: 'q', delta: 'HIDDEN' },
        { type: 'reasoning-end', id: 'q' },
        { type: 'raw', rawValue: 'HIDDEN' },
        text('Fine.'),
      ),
    )
    const result = streamText({ model, prompt: 'x', includeRawChunks: true })
    const parts = []
    for await (const part of result.fullStream) parts.push(part)
    expect(JSON.stringify(parts)).not.toContain('HIDDEN')
    expect(await result.reasoning).toMatchObject([{ text: '', providerMetadata: signature }])
  })

  test('read no further than they are read', async () => {
    let pulled = 0
    const stream = new ReadableStream<Part>(
      {
        pull(controller) {
          pulled += 1
          controller.enqueue(text(`Sentence ${pulled}. `))
        },
      },
      { highWaterMark: 0 },
    )
    const model = new MockLanguageModelV3({ doStream: { stream } })
    const { wrapStream } = vouchsafeMiddleware(piped([lies]))
    const result = await wrapStream({ params: { prompt: [] }, model: model as never })
    const reader = (result as { stream: ReadableStream }).stream.getReader()
    for (let read = 0; read < 3; read += 1) await reader.read()
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate)
    expect(pulled).toBeLessThan(8)
    await reader.cancel()
  })
})

describe('the prompt', () => {
  test('is told as a turn, and goes on as it came', async () => {
    const turns: Turn[] = []
    const watching = {
      name: 'watching',
      request: (turn: Turn) => void turns.push(turn) as undefined,
    }
    const mock = answering([{ type: 'text', text: 'Fine.' }])
    const { model, mock: inner } = wrapped(mock, [watching], {
      turnOf: ({ context }) => ({ ...context, locale: 'zh-CN' }),
      newId: () => 'new',
    })
    await generateText({
      model,
      system: 'Be kind.',
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'My order?' },
            { type: 'file', data: 'QQ==', mediaType: 'image/png' },
          ],
        },
        {
          role: 'assistant',
          content: [{ type: 'tool-call', toolCallId: 'c1', toolName: 'find', input: { id: 7 } }],
        },
        {
          role: 'tool',
          content: [
            {
              type: 'tool-result',
              toolCallId: 'c1',
              toolName: 'find',
              output: { type: 'error-json', value: { gone: true } },
            },
          ],
        },
      ],
      providerOptions: { vouchsafe: { conversationId: 'c-1' }, other: { a: 1 } },
    })
    expect(turns.at(-1)).toMatchObject({ conversationId: 'c-1', locale: 'zh-CN' })
    expect(JSON.parse(JSON.stringify(turns.at(-1)?.messages))).toEqual([
      { role: 'system', content: 'Be kind.' },
      { role: 'user', content: 'My order?' },
      {
        role: 'assistant',
        content: '',
        toolCalls: [{ id: 'c1', name: 'find', arguments: { id: 7 } }],
      },
      { role: 'tool', content: '{"gone":true}', toolCallId: 'c1', name: 'find', ok: false },
    ])
    expect(inner.doGenerateCalls[0]?.providerOptions).toEqual({ other: { a: 1 } })
    expect(inner.doGenerateCalls[0]?.prompt).toMatchObject([
      { role: 'system' },
      { role: 'user', content: [{ type: 'text' }, { type: 'file' }] },
      { role: 'assistant' },
      { role: 'tool', content: [{ output: { type: 'error-json' } }] },
    ])
    await generateText({ model, prompt: 'x' })
    expect(turns.at(-1)?.conversationId).toBe('new')
  })
})

test('serves the older and the newer version of the specification', async () => {
  const middleware = vouchsafeMiddleware(piped([lies]), { specificationVersion: 'v4' })
  expect(middleware.specificationVersion).toBe('v4')
  const result = await middleware.wrapGenerate({
    params: { prompt: [] },
    // Version 2 tells the reason as a word.
    model: {
      doGenerate: async () => ({
        content: [{ type: 'text', text: 'A LIE' }],
        finishReason: 'length',
        usage: {},
        warnings: [],
      }),
    },
  })
  expect(result).toMatchObject({ content: [{ type: 'text', text: SAFE }], finishReason: 'stop' })
})
