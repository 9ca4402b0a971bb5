import { expect, test } from 'vitest'
import { conversationOf, messagesOf } from '../src/conversation.ts'
import { groundingOf } from '../src/grounding.ts'

const place = {
  file: 'data.jsonl',
  line: 1,
  policy: (reference: string) => ({ id: reference, text: 'Policy.' }),
}

test('puts what the customer said first and each call beside its result', () => {
  const output = [{ name: 'find', arguments: { sku: 'T2' }, output: { grams: 1900 } }]
  const failed = { name: 'cancel', arguments: {}, output: 'Error: too late', error: true }
  expect(conversationOf(['Hi', 'How heavy?'], [...output, failed])).toEqual([
    { role: 'user', content: 'Hi' },
    { role: 'user', content: 'How heavy?' },
    {
      role: 'assistant',
      content: '',
      toolCalls: [{ id: 'call_1', name: 'find', arguments: { sku: 'T2' } }],
    },
    { role: 'tool', content: '{"grams":1900}', toolCallId: 'call_1', name: 'find' },
    {
      role: 'assistant',
      content: '',
      toolCalls: [{ id: 'call_2', name: 'cancel', arguments: {} }],
    },
    { role: 'tool', content: 'Error: too late', toolCallId: 'call_2', name: 'cancel', ok: false },
  ])
})

test('tells how many results there were where the record holds fewer', () => {
  const output = { name: 'find', arguments: {}, output: [{ sku: 'T2' }], result_count: 10 }
  expect(conversationOf([], [output])[1]?.content).toBe(
    '{"result_count":10,"results":[{"sku":"T2"}]}',
  )
})

test('reads recorded messages and names the tool that answers', () => {
  expect(
    messagesOf([
      { role: 'assistant', content: null, tool_calls: [{ id: 'a', name: 'find', arguments: {} }] },
      { role: 'tool', content: 'no such order', tool_call_id: 'a', error: true },
    ]),
  ).toEqual([
    { role: 'assistant', content: '', toolCalls: [{ id: 'a', name: 'find', arguments: {} }] },
    { role: 'tool', content: 'no such order', toolCallId: 'a', name: 'find', ok: false },
  ])
})

test('tells contexts apart by their form', () => {
  const reply = 'Yes.'
  expect(groundingOf({ reply, context: 'Prose.', question: 'Is it?' }, place)).toEqual({
    messages: [{ role: 'user', content: 'Is it?' }],
    context: 'Prose.',
    draft: { text: reply },
  })
  expect(groundingOf({ reply, context: { city: 'Ulm' } }, place)).toEqual({
    messages: [],
    context: { city: 'Ulm' },
    draft: { text: reply },
  })
  const rows = [{ name: 'Hotel' }]
  const context = { rows, user_messages: ['Hi'], policy_ref: 'p.md', today: '2026-03-01' }
  expect(groundingOf({ reply, context }, place)).toEqual({
    messages: [
      { role: 'user', content: 'Hi' },
      {
        role: 'assistant',
        content: '',
        toolCalls: [{ id: 'call_1', name: 'database', arguments: {} }],
      },
      { role: 'tool', content: JSON.stringify(rows), toolCallId: 'call_1', name: 'database' },
    ],
    policy: { id: 'p.md', text: 'Policy.' },
    now: '2026-03-01T12:00:00Z',
    draft: { text: reply },
  })
})
