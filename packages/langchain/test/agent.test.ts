import {
  AIMessage,
  AIMessageChunk,
  HumanMessage,
  SystemMessage,
  ToolMessage,
} from '@langchain/core/messages'
import { tool } from '@langchain/core/tools'
import { ChatOpenAI } from '@langchain/openai'
import { type Turn, WORDING } from '@vouchsafe/core'
import { guardModel, replyOf, retractionOf, vouchsafeHooks } from '@vouchsafe/langchain'
import { chatWire, fakeProvider, type ModelScript, probes, says } from '@vouchsafe/testing'
import { createAgent, createMiddleware } from 'langchain'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { piped } from '../../core/test/piped.ts'

const { lies, names, tools } = probes

const SAFE = WORDING.en?.blocked

function modelOf(...scripts: readonly ModelScript[]) {
  const provider = fakeProvider(scripts, chatWire)
  const configuration = { fetch: provider.fetch }
  const model = new ChatOpenAI({ model: 'm', apiKey: 'key', maxRetries: 0, configuration })
  return { provider, model }
}

describe('an agent', () => {
  const found: unknown[] = []
  const find = tool(
    async (input) => {
      found.push(input)
      return 'Ann Arbour has 1 order'
    },
    { name: 'find', description: 'Finds a customer.', schema: z.object({ name: z.string() }) },
  )
  const call = { id: 'c1', name: 'find', arguments: '{"name":"[NAME_1]"}' }

  test('runs what passed and keeps values from the model', async () => {
    const { model, provider } = modelOf(says({ call }), says('Found [NAME_1].'))
    const agent = createAgent({
      model,
      tools: [find],
      middleware: [createMiddleware(vouchsafeHooks(piped([names])))],
    })
    const { messages } = await agent.invoke({ messages: [new HumanMessage('I am Ann Arbour.')] })
    const answer = messages.findLast((message) => AIMessage.isInstance(message))
    expect(answer?.content).toBe('Found Ann Arbour.')
    expect(replyOf(answer)?.status).toBe('verified')
    expect(found).toEqual([{ name: 'Ann Arbour' }])
    expect(provider.visits.map(({ body }) => body).join()).not.toContain('Ann')
    expect(provider.visits[0]?.body).toContain('"tools"')
  })

  test('streams checked sentences alone, whatever is listened to', async () => {
    const { model } = modelOf(says('One. ', 'A L', 'IE. ', 'AFTERWARDS.'))
    const agent = createAgent({
      model,
      tools: [],
      middleware: [createMiddleware(vouchsafeHooks(piped([lies])))],
    })
    const seen: unknown[] = []
    let text = ''
    const input = { messages: [new HumanMessage('Is it in stock?')] }
    for await (const [mode, data] of await agent.stream(input, {
      streamMode: ['messages', 'updates'],
    })) {
      seen.push(data)
      if (mode !== 'messages') continue
      const [chunk] = data
      if (retractionOf(chunk)) text = ''
      if (AIMessageChunk.isInstance(chunk)) text += chunk.content
    }
    expect(text).toBe(SAFE)
    expect(JSON.stringify(seen)).not.toMatch(/LIE|AFTERWARDS/)
  })

  test('refuses a tool call before it runs, whoever asks for it', async () => {
    const { wrapToolCall } = vouchsafeHooks(piped([tools]))
    const run = (name: string) =>
      wrapToolCall(
        {
          toolCall: { id: 'c1', name, args: {} },
          state: { messages: [new HumanMessage('Delete it')] },
          runtime: { configurable: { thread_id: 't-1' } },
        },
        async () => 'ran',
      )
    expect(await run('get_order')).toBe('ran')
    const refused = await run('delete_order')
    expect(refused).toBeInstanceOf(ToolMessage)
    expect(refused).toMatchObject({ content: 'Not allowed.', status: 'error', tool_call_id: 'c1' })
  })

  test('asks a person where guards ask for one', async () => {
    const asking = piped([{ name: 'ask', tool: () => ({ decision: 'ask', reason: 'Too much.' }) }])
    const request = {
      toolCall: { id: 'c1', name: 'refund', args: {} },
      state: { messages: [] },
      runtime: {},
    }
    const run = (onAsk?: () => boolean) =>
      vouchsafeHooks(asking, onAsk && { onAsk }).wrapToolCall(request, async () => 'ran')
    expect(await run()).toMatchObject({ content: 'Too much.', status: 'error' })
    expect(await run(() => true)).toBe('ran')
  })
})

describe('the messages', () => {
  test('are told as a turn, with the thread as the conversation', async () => {
    const turns: Turn[] = []
    const watching = {
      name: 'watching',
      request: (turn: Turn) => void turns.push(turn) as undefined,
    }
    const { model, provider } = modelOf(says('Fine.'))
    const guarded = guardModel(model, piped([watching]), { newId: () => 'new' })
    const messages = [
      new SystemMessage('Be kind.'),
      new HumanMessage({
        content: [
          { type: 'text', text: 'My order?' },
          { type: 'image_url', image_url: { url: 'https://example.com/a.png' } },
        ],
      }),
      new AIMessage({ content: '', tool_calls: [{ id: 'c1', name: 'find', args: { id: 7 } }] }),
      new ToolMessage({ content: 'gone', tool_call_id: 'c1', name: 'find', status: 'error' }),
    ]
    await guarded.invoke(messages, {
      configurable: { thread_id: 't-1' },
      metadata: { vouchsafe: { locale: 'zh-CN' } },
    })
    expect(turns.at(-1)).toMatchObject({ conversationId: 't-1', locale: 'zh-CN' })
    expect(JSON.parse(JSON.stringify(turns.at(-1)?.messages))).toEqual([
      { role: 'system', content: 'Be kind.' },
      { role: 'user', content: 'My order?' },
      {
        role: 'assistant',
        content: '',
        toolCalls: [{ id: 'c1', name: 'find', arguments: { id: 7 } }],
      },
      { role: 'tool', content: 'gone', toolCallId: 'c1', name: 'find', ok: false },
    ])
    expect(provider.visits.at(-1)?.body).toContain('https://example.com/a.png')
    await guarded.invoke('x')
    expect(turns.at(-1)?.conversationId).toBe('new')
  })

  test('a stream that is held takes nothing back', async () => {
    const { model } = modelOf(says('One. ', 'A LIE. ', 'More.'))
    const stream = await guardModel(model, piped([lies]), { hold: true }).stream('x')
    let whole: AIMessageChunk | undefined
    for await (const chunk of stream) whole = whole?.concat(chunk) ?? chunk
    expect(whole?.content).toBe(SAFE)
    expect(replyOf(whole)?.status).toBe('blocked')
  })

  test('can be piped like any model', async () => {
    const { model } = modelOf(says('A LIE.'))
    const chain = guardModel(model, piped([lies])).pipe(
      (message: AIMessageChunk) => message.content,
    )
    expect(await chain.invoke('x')).toBe(SAFE)
  })
})
