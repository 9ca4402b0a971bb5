import { claims } from '@vouchsafe/claims'
import {
  type ChatModel,
  type Reply,
  type StreamEvent,
  type ToolCall,
  vouchsafe,
} from '@vouchsafe/core'
import { facts, orders } from '@vouchsafe/facts'
import { expect, test } from 'vitest'

const pipeline = vouchsafe({
  guards: [claims(), facts([orders([{ orderId: 'A100123', status: 'pending' }])])],
})
const cancel: ToolCall = { id: 't1', name: 'cancel_order', arguments: { order_id: 'A100123' } }
const turn = {
  conversationId: 'c',
  messages: [{ role: 'user' as const, content: 'Please cancel order A100123.' }],
}

function announcing(calls: readonly ToolCall[]): ChatModel {
  return async function* () {
    yield "Sure. I'm cancelling order A100123 for you now. "
    yield { toolCalls: calls }
    yield 'Thanks.'
  }
}

async function events(model: ChatModel): Promise<readonly StreamEvent[]> {
  const all: StreamEvent[] = []
  for await (const event of pipeline.stream(turn, model)) all.push(event)
  return all
}

function replyOf(all: readonly StreamEvent[]): Reply | undefined {
  const last = all.at(-1)
  return last?.type === 'reply-end' ? last.reply : undefined
}

test('what the agent announces is borne out by the call that the draft asks for, even if it comes last', async () => {
  const all = await events(announcing([cancel]))
  expect(replyOf(all)).toMatchObject({ status: 'verified', toolCalls: [cancel] })
  expect(all.flatMap((event) => (event.type === 'text-delta' ? [event.text] : []))).toEqual([
    'Sure. ',
    "I'm cancelling order A100123 for you now. Thanks.",
  ])
})

test('without such a call it is stopped, and was never shown', async () => {
  for (const calls of [[], [{ ...cancel, name: 'get_order' }]]) {
    const all = await events(announcing(calls))
    expect(replyOf(all)).toMatchObject({ status: 'blocked', findings: [{ code: 'facts/action' }] })
    expect(JSON.stringify(all)).not.toContain('cancelling')
  }
})

test('given at once or streamed, the verdict is the same', async () => {
  const text = "Sure. I'm cancelling order A100123 for you now. Thanks."
  for (const toolCalls of [[cancel], []]) {
    const whole = await pipeline.reply(turn, () => ({ text, toolCalls }))
    expect(replyOf(await events(announcing(toolCalls)))).toEqual(whole)
  }
})
