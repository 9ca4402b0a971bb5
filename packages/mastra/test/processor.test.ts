import { type Reply, type Turn, WORDING } from '@vouchsafe/core'
import { type StreamPartLike, vouchsafeProcessor } from '@vouchsafe/mastra'
import { probes } from '@vouchsafe/testing'
import { describe, expect, test } from 'vitest'
import { piped } from '../../core/test/piped.ts'

const { label, lies, prices } = probes

const SAFE = WORDING.en?.blocked

const abort = (): never => {
  throw new Error('aborted')
}

/** Runs parts through the processor as an agent does: one state for the stream, and dropped parts are not told. */
async function streamed(
  parts: readonly StreamPartLike[],
  guards: Parameters<typeof piped>[0] = [lies],
): Promise<readonly StreamPartLike[]> {
  const processor = vouchsafeProcessor(piped(guards))
  const state: Record<string, unknown> = {}
  const told: StreamPartLike[] = []
  for (const [index, part] of parts.entries()) {
    const streamParts = parts.slice(0, index + 1)
    const kept = await processor.processOutputStream({ part, streamParts, state, abort })
    if (kept) told.push(kept)
  }
  return told
}

const payload = (type: string, fields: object = {}) => ({
  type,
  runId: 'r',
  from: 'AGENT',
  payload: { id: 't1', ...fields },
})

describe('a stream', () => {
  test('tells checked words alone, in the form of its parts', async () => {
    const call = payload('tool-call', { toolCallId: 'c1', toolName: 'find', args: {} })
    const told = await streamed(
      [
        payload('reasoning-delta', { text: 'HIDDEN' }),
        payload('text-start'),
        payload('text-delta', { text: 'It is ' }),
        payload('text-delta', { text: '$9.' }),
        payload('text-end'),
        call,
        payload('finish'),
      ],
      [prices],
    )
    expect(told).toEqual([
      payload('text-start'),
      payload('text-delta', { text: 'It is $5.' }),
      call,
      payload('finish'),
    ])
  })

  test('tells the safe sentence for a block that is stopped, and nothing of it', async () => {
    const told = await streamed([
      payload('text-start'),
      payload('text-delta', { text: 'One. A L' }),
      payload('text-delta', { text: 'IE. More.' }),
      payload('text-end'),
      payload('text-start'),
      payload('text-delta', { text: 'Fine.' }),
      payload('text-end'),
    ])
    expect(JSON.stringify(told)).not.toMatch(/LIE|More/)
    expect(told.filter(({ type }) => type === 'text-delta')).toEqual([
      payload('text-delta', { text: SAFE }),
      payload('text-delta', { text: 'Fine.' }),
    ])
  })

  test('reads parts that hold their fields themselves', async () => {
    const told = await streamed(
      [
        { type: 'text-delta', id: '1', delta: 'Hello.' } as StreamPartLike,
        { type: 'text-end', id: '1' } as StreamPartLike,
      ],
      [label],
    )
    const text = 'Hello.\nWritten by AI'
    expect(told).toEqual([{ type: 'text-delta', id: '1', text, delta: text }])
  })
})

describe('a whole answer', () => {
  test('is checked message by message', async () => {
    const turns: Turn[] = []
    const replies: Reply[] = []
    const watching = {
      name: 'watching',
      request: (turn: Turn) => void turns.push(turn) as undefined,
    }
    const processor = vouchsafeProcessor(piped([watching, lies]), {
      turnOf: () => ({ locale: 'en' }),
      onReply: (reply) => replies.push(reply),
      newId: () => 'new',
    })
    const tool = { type: 'tool-invocation', toolInvocation: { toolName: 'find' } }
    const messages = [
      { id: 'm1', role: 'user', content: { format: 2, parts: [{ type: 'text', text: 'Well?' }] } },
      {
        id: 'm2',
        role: 'assistant',
        content: {
          format: 2,
          content: 'A LIE.',
          reasoning: 'HIDDEN',
          parts: [
            { type: 'reasoning', reasoning: 'HIDDEN' },
            { type: 'text', text: 'A L' },
            tool,
            { type: 'text', text: 'IE.' },
          ],
        },
      },
    ]
    const checked = await processor.processOutputResult({ messages, abort })
    expect(checked).toEqual([
      messages[0],
      {
        id: 'm2',
        role: 'assistant',
        content: { format: 2, content: SAFE, parts: [{ type: 'text', text: SAFE }, tool] },
      },
    ])
    expect(turns).toEqual([
      { conversationId: 'new', locale: 'en', messages: [{ role: 'user', content: 'Well?' }] },
    ])
    expect(replies.map(({ status }) => status)).toEqual(['blocked'])
  })

  test('may be plain text', async () => {
    const processor = vouchsafeProcessor(piped([prices]))
    const messages = [{ role: 'assistant', content: 'It is $9.' }]
    expect(await processor.processOutputResult({ messages, abort })).toEqual([
      { role: 'assistant', content: 'It is $5.' },
    ])
  })
})
