import { type Guard, type Json, type Pipeline, type Turn, vouchsafe } from '@vouchsafe/core'
import type { Configuration } from '@vouchsafe/eval'

/** Stops every number that no message, no context and no policy of the turn holds. Simple, so that figures can be foretold. */
function numbers(known: string): Guard {
  return {
    name: 'facts',
    inspect(sentence, { turn }) {
      const said = known + JSON.stringify([turn.messages, turn.facts])
      const found = [...sentence.text.matchAll(/\d{1,9}/g)]
      return {
        findings: found
          .filter(([number]) => !said.includes(number))
          .map(({ index, 0: number }) => ({
            code: 'facts/price' as const,
            action: 'block' as const,
            message: 'No source has this number.',
            span: sentence.locate({ start: index, end: index + number.length }),
          })),
      }
    },
  }
}

const pipelineOf = (known: string): Pipeline => vouchsafe({ guards: [numbers(known)] })

const NO_TURN: Turn = { conversationId: 'none', messages: [] }

/** Runs every suite with the guard above. */
export const configuration: Configuration = {
  grounded: (sources) =>
    pipelineOf(
      JSON.stringify(
        sources.map((source) => (source.id === 'documents' ? source.read(NO_TURN) : source)),
      ),
    ),
  shop: (shop) => pipelineOf(JSON.stringify(shop)),
}

export type Row = Readonly<Record<string, Json>>

const tent = { name: 'get_item', arguments: { sku: 'T2' }, output: { sku: 'T2', weight: 1900 } }

/** Made-up records of each suite. */
export const ROWS: Readonly<Record<string, readonly Row[]>> = {
  perturbation: [
    {
      id: 'tent-orig',
      pair_id: 'tent',
      lang: 'en',
      source: 'made/up@1 x',
      context: { policy_ref: 'policies/p.md', user_messages: ['How heavy?'], tool_outputs: [tent] },
      reply: 'It weighs 1900 g and may be returned for 30 days.',
      mutated: false,
      mutation: null,
      label: 'supported',
      format: 'text',
    },
    {
      id: 'tent-copy',
      pair_id: 'tent',
      lang: 'en',
      source: 'made/up@1 x',
      context: { policy_ref: 'policies/p.md', user_messages: ['How heavy?'], tool_outputs: [tent] },
      reply: 'It weighs 1700 g and may be returned for 30 days.',
      mutated: true,
      mutation: { kind: 'number', from: '1900', to: '1700', start: 10, end: 14 },
      label: 'unsupported',
      format: 'text',
    },
    {
      id: 'chair-orig',
      pair_id: 'chair',
      lang: 'zh',
      source: 'made/up@1 x',
      context: { rows: [{ 名称: '归野椅', 价格: 129 }], user_messages: ['多少钱'] },
      reply: '129元，买二送一。',
      mutated: false,
      mutation: null,
      label: 'supported',
    },
    {
      id: 'chair-copy',
      pair_id: 'chair',
      lang: 'zh',
      source: 'made/up@1 x',
      context: { rows: [{ 名称: '归野椅', 价格: 129 }], user_messages: ['多少钱'] },
      reply: '29元，买二送一。',
      mutated: true,
      mutation: { kind: 'price', from: '129', to: '29', start: 0, end: 2 },
      label: 'unsupported',
    },
  ],
  groundedness: [
    {
      id: 'text-good',
      lang: 'en',
      domain: 'shop',
      source: 'made/up@1',
      question: 'How many seats?',
      context: 'The bench has 3 seats.',
      reply: 'It has 3 seats.',
      label: 'supported',
      spans: [],
    },
    {
      id: 'text-bad',
      lang: 'en',
      domain: 'shop',
      source: 'made/up@1',
      context: { bench: { seats: 3 } },
      reply: 'It has 4 seats.',
      label: 'unsupported',
      label_source: 'human',
      spans: [
        { start: 7, end: 8, type: 'wrong', by: 'human' },
        { start: 0, end: 15, type: 'wrong', by: 'model' },
      ],
    },
  ],
  'agent-turns': [
    {
      id: 'turn-1',
      lang: 'en',
      source: 'made/up@1',
      policy_ref: null,
      messages: [
        { role: 'user', content: 'My order?' },
        {
          role: 'assistant',
          content: null,
          tool_calls: [{ id: 'a', name: 'get_order', arguments: {} }],
        },
        { role: 'tool', content: '{"days":5}', tool_call_id: 'a' },
      ],
      reply: 'It takes 5 days.',
      format: 'text',
      trajectory_reward: 1,
      model: 'm',
    },
    {
      id: 'turn-2',
      lang: 'en',
      source: 'made/up@1',
      policy_ref: null,
      messages: [{ role: 'user', content: 'My order?' }],
      reply: 'It takes 7 days.',
      format: 'text',
      trajectory_reward: null,
      model: 'm',
    },
  ],
  shop: [
    {
      id: 'shop-1',
      lang: 'en',
      now: '2026-03-02T10:00:00+01:00',
      jurisdiction: 'EU',
      channel: 'chat',
      shop: { catalog: [{ sku: 'B', price: 58 }] },
      customer: { id: 'c', verified: true, tier: 'gold' },
      messages: [{ role: 'user', content: 'Price?' }],
      draft: { text: 'It is 58 EUR.', toolCalls: [] },
      expected: {
        clean: true,
        claims: [{ quote: 'It is 58 EUR', kind: 'price', verdict: 'supported' }],
        problems: [],
        handoff: false,
      },
      note: 'right',
    },
    {
      id: 'shop-2',
      lang: 'en',
      now: '2026-03-02T10:00:00+01:00',
      jurisdiction: 'EU',
      channel: 'chat',
      shop: { catalog: [{ sku: 'B', price: 58 }] },
      messages: [{ role: 'user', content: 'Price?' }],
      draft: { text: 'It is 48 EUR.', toolCalls: [] },
      expected: {
        clean: false,
        claims: [{ quote: '48 EUR', kind: 'price', verdict: 'contradicted', right: '58 EUR' }],
        problems: ['price'],
        handoff: false,
      },
      note: 'wrong',
    },
  ],
  recognizers: [
    {
      id: 'n-1',
      lang: 'en',
      kind: 'Number/NumberModel',
      text: 'I want 12 chairs',
      expected: [{ text: '12', start: 7, end: 9, typeName: 'number', resolution: { value: '12' } }],
      source: 'made/up@1',
    },
    {
      id: 'n-2',
      lang: 'zh',
      kind: 'DateTime/DateTimeModel',
      text: '没有日期',
      expected: [],
      reference_datetime: '2026-03-02T10:00:00',
      source: 'made/up@1',
    },
  ],
  manipulation: [
    {
      id: 'm-1',
      lang: 'zh',
      text: '再不下单就被别人抢走了，赶紧付款！',
      label: 'manipulative',
      technique: 'Urgency',
      source: 'made/up@1',
    },
    {
      id: 'm-2',
      lang: 'en',
      text: 'Your refund was filed. It arrives within 7 days.',
      label: 'none',
      technique: null,
      source: 'made/up@1',
    },
  ],
  entailment: [
    {
      id: 'n-1',
      lang: 'en',
      premise: 'The blue tent weighs 1900 g.',
      hypothesis: 'The tent weighs 1900 g.',
      label: 'entailment',
      phenomenon: 'made:number',
      source: 'made/up@1',
    },
    {
      id: 'n-2',
      lang: 'zh',
      premise: '帐篷可以机洗。',
      hypothesis: '睡袋含有羽绒。',
      label: 'not_entailment',
      phenomenon: 'made:words',
      source: 'made/up@1',
    },
    {
      id: 'n-3',
      lang: 'en',
      premise: 'Returns are free.',
      hypothesis: 'Returns cost nothing at all.',
      label: 'entailment',
      phenomenon: 'made:words',
      source: 'made/up@1',
    },
  ],
  emotion: [
    { id: 'e-1', lang: 'zh', text: '太好了，谢谢！', labels: ['gratitude'], source: 'made/up@1' },
    { id: 'e-2', lang: 'en', text: 'Hm.', labels: ['anger'], source: 'made/up@1' },
  ],
  intents: [
    {
      id: 'i-1',
      lang: 'zh',
      task: 'ask_for_human',
      text: '别再绕了，给我转人工',
      label: 'yes',
      source: 'made/up@1',
    },
    {
      id: 'i-2',
      lang: 'en',
      task: 'ask_for_human',
      text: 'Does the glue hold on artificial grass?',
      label: 'no',
      source: 'made/up@1',
    },
    {
      id: 'i-3',
      lang: 'en',
      task: 'complaint',
      text: 'I want to make a complaint about the courier.',
      label: 'yes',
      source: 'made/up@1',
    },
    {
      id: 'i-4',
      lang: 'en',
      task: 'ask_for_human',
      text: 'Where is the help page?',
      label: 'ambiguous',
      source: 'made/up@1',
    },
  ],
  pii: [
    {
      id: 'p-1',
      lang: 'en',
      text: 'call me at +44 20 7946 0123',
      entities: [{ type: 'PHONE', start: 11, end: 27 }],
      asked: ['PHONE'],
      source: 'made/up@1',
    },
    {
      id: 'p-2',
      lang: 'zh',
      json: { 收件人姓名: '李晓明', 订单ID: '313601294520' },
      entities: [{ type: 'PERSON', pointer: '/收件人姓名' }],
      source: 'made/up@1',
    },
    {
      id: 'p-3',
      lang: 'en',
      text: '4111111111111111',
      mode: 'whole',
      valid: true,
      entities: [{ type: 'CARD', start: 0, end: 16 }],
      asked: ['CARD'],
      source: 'made/up@1',
    },
  ],
  'tool-calls': [
    {
      id: 'cancel',
      domain: 'retail',
      policy_ref: 'policies/p.md',
      model: 'made-up',
      source: 'made/up@1 x',
      trajectory_reward: 1,
      messages: [
        {
          role: 'user',
          content: 'I am ada@shop.example. Please cancel #W1000001, ordered by mistake.',
        },
        {
          role: 'assistant',
          content: null,
          tool_calls: [
            { id: 't1', name: 'find_user_id_by_email', arguments: { email: 'ada@shop.example' } },
            { id: 't2', name: 'get_order_details', arguments: { order_id: '#W1000001' } },
          ],
        },
        { role: 'tool', tool_call_id: 't1', content: 'ada_1' },
        {
          role: 'tool',
          tool_call_id: 't2',
          content: '{"order_id":"#W1000001","user_id":"ada_1","status":"pending","items":[]}',
        },
        { role: 'assistant', content: 'I would cancel #W1000001 and refund it. Shall I?' },
        { role: 'user', content: 'Yes, please.' },
        {
          role: 'assistant',
          content: null,
          tool_calls: [
            {
              id: 't3',
              name: 'cancel_pending_order',
              arguments: { order_id: '#W1000001', reason: 'ordered by mistake' },
            },
          ],
        },
        {
          role: 'tool',
          tool_call_id: 't3',
          content: '{"order_id":"#W1000001","user_id":"ada_1","status":"cancelled","items":[]}',
        },
      ],
    },
  ],
  streams: [
    {
      id: 'chat',
      provider: 'openai',
      shape: 'openai-chat',
      events: [
        { choices: [{ index: 0, delta: { content: 'Two are' }, finish_reason: null }] },
        { choices: [{ index: 0, delta: { content: ' left. Bye.' }, finish_reason: 'stop' }] },
      ],
      expected_text: 'Two are left. Bye.',
      source: 'made/up@1',
    },
  ],
}
