import type { VerdictStatus } from '@vouchsafe/core'
import { describe, expect, test } from 'vitest'
import { borne, rests } from './borne.ts'
import { judged, type Scene, type Told } from './judging.ts'

type Row = readonly [name: string, scene: Scene, told: Told, status: VerdictStatus]

function run(rows: readonly Row[]): void {
  test.each(rows)('%s', async (_, scene, told, status) => {
    const [claim] = await judged(scene, [told])
    expect(claim?.verdict?.status).toBe(status)
  })
}

function act(quote: string, name: string, tense: 'done' | 'now' | 'later'): Told {
  const kind = tense === 'later' ? 'commitment' : 'action'
  return { quote, kind, value: null, more: { act: name, tense } }
}

const cancelled = (id: string, ok = true) => ({
  name: 'cancel_order',
  arguments: { order_id: id },
  result: ok ? { order_id: id, status: 'cancelled' } : 'Error: not allowed',
  ok,
})
const pending = (name: string, id: string) => [{ id: 'p1', name, arguments: { order_id: id } }]

const draft = 'I have cancelled order A10482.'
const told = act('cancelled', 'cancel', 'done')
const 草稿 = '已为您取消订单A10482。'
const 取消 = act('取消', 'cancel', 'done')

describe('what is said to be done', () => {
  run([
    ['by a call that succeeded', { calls: [cancelled('A10482')], draft }, told, 'supported'],
    ['by a call that failed', { calls: [cancelled('A10482', false)], draft }, told, 'contradicted'],
    ['by no call', { draft }, told, 'unsupported'],
    [
      'by a call that does something else to the order',
      {
        calls: [
          { ...cancelled('A10482'), name: 'modify_order', result: { order_id: 'A10482', ok: 1 } },
        ],
        draft,
      },
      told,
      'unsupported',
    ],
    ['by a call for another order', { calls: [cancelled('B77310')], draft }, told, 'unsupported'],
    [
      'by a call that only looked',
      {
        calls: [
          {
            name: 'get_order',
            arguments: { order_id: 'A10482' },
            result: { order_id: 'A10482', status: 'pending' },
          },
        ],
        draft,
      },
      told,
      'unsupported',
    ],
    [
      'by a call that the draft asks for, which has not run',
      { toolCalls: pending('cancel_order', 'A10482'), draft },
      told,
      'unsupported',
    ],
    ['由成功的调用', { calls: [cancelled('A10482')], draft: 草稿 }, 取消, 'supported'],
    ['由失败的调用', { calls: [cancelled('A10482', false)], draft: 草稿 }, 取消, 'contradicted'],
    ['没有任何调用', { draft: 草稿 }, 取消, 'unsupported'],
  ])
})

describe('which call it was', () => {
  run([
    [
      'one for the order that records know',
      {
        records: [{ order_id: 'A10482' }, { order_id: 'B77310' }],
        calls: [cancelled('B77310')],
        draft: 'I have cancelled order A10482.',
      },
      act('cancelled', 'cancel', 'done'),
      'unsupported',
    ],
    [
      'one whose order the sentence leaves out',
      { calls: [cancelled('A10482')], draft: 'I have cancelled your order.' },
      act('cancelled', 'cancel', 'done'),
      'supported',
    ],
  ])
})

describe('what is announced', () => {
  const draft = 'I am cancelling order A10482 now.'
  const told = act('cancelling', 'cancel', 'now')
  const 草稿 = '正在为您取消订单A10482。'
  const 取消 = act('取消', 'cancel', 'now')
  run([
    [
      'by a call that the draft asks for',
      { toolCalls: pending('cancel_order', 'A10482'), draft },
      told,
      'supported',
    ],
    ['by no call', { draft }, told, 'unsupported'],
    [
      'by a call of another sort',
      { toolCalls: pending('get_weather', 'A10482'), draft },
      told,
      'unsupported',
    ],
    [
      '由草稿的调用',
      { toolCalls: pending('cancel_order', 'A10482'), draft: 草稿 },
      取消,
      'supported',
    ],
    ['没有调用', { draft: 草稿 }, 取消, 'unsupported'],
  ])
})

describe('what is undertaken', () => {
  run([
    [
      'a refund that nothing backs',
      { draft: 'We will refund the full amount tomorrow.' },
      act('refund', 'refund', 'later'),
      'unsupported',
    ],
    [
      'help, which binds to nothing',
      { draft: 'I will help you with that.' },
      act('help', 'help', 'later'),
      'supported',
    ],
    [
      '没有依据的退款承诺',
      { draft: '我们会在明天全额退款给您。' },
      act('退款', 'refund', 'later'),
      'unsupported',
    ],
  ])
})

describe('what a rule allows has not been done thereby', () => {
  const documents = [
    {
      id: 'changes',
      text: 'An order can be cancelled until it is packed.\n未发货的订单可以取消。',
    },
  ]
  run([
    ['in English', { documents, said: ['Please cancel A10482.'], draft }, told, 'unsupported'],
    ['in Chinese', { documents, said: ['取消A10482'], draft: 草稿 }, 取消, 'unsupported'],
  ])
})

const refund = (name: string, more: object = {}) => ({
  name,
  arguments: { order_id: 'A10482', ...more },
  result: { order_id: 'A10482', done: true },
})
const done = (quote: string, name: string) => act(quote, name, 'done')
const later = (quote: string, name: string) => act(quote, name, 'later')

describe('which words a call bears out', () => {
  run([
    [
      'a state that a call for another order led to',
      { calls: [refund('refund_order')], draft: 'Order B77310 has been refunded.' },
      { quote: 'refunded', kind: 'order-status' },
      'unsupported',
    ],
    [
      'a refund that is promised once the call was made',
      { calls: [refund('refund_order')], draft: 'We will refund order A10482.' },
      later('refund', 'refund'),
      'supported',
    ],
    [
      'a refund that is promised while another call is to come',
      { toolCalls: pending('get_weather', 'A10482'), draft: 'We will refund order A10482.' },
      later('refund', 'refund'),
      'unsupported',
    ],
  ])
})

describe('calls that do what the words say', () => {
  rests([
    [
      'a refund comes with a cancellation',
      { calls: [refund('cancel_order')], draft: 'I have refunded order A10482.' },
      done('refunded', 'refund'),
      'supported',
      'tool:t1',
    ],
    [
      'an act beside another, told with a word of its own',
      { calls: [refund('issue_credit')], draft: 'I have credited order A10482 in full.' },
      done('credited', 'send'),
      'supported',
      'tool:t1',
    ],
    [
      '中文说法与英文工具名',
      { calls: [refund('return_items')], draft: '已为您退货，订单A10482。' },
      done('退货', ''),
      'supported',
      'tool:t1',
    ],
    [
      '中文工具名',
      { calls: [refund('取消订单')], draft: '已为您取消订单A10482。' },
      done('取消', 'cancel'),
      'supported',
      'tool:t1',
    ],
    [
      '中文工具名，另一件事',
      { calls: [refund('修改地址')], draft: '已为您取消订单A10482。' },
      done('取消', 'cancel'),
      'unsupported',
    ],
    [
      'one that succeeded after one that failed',
      {
        calls: [cancelled('A10482', false), cancelled('A10482')],
        draft,
      },
      told,
      'supported',
      'tool:t2',
    ],
    [
      'the code that the call gave back, rather than one that it was given',
      {
        calls: [
          {
            name: 'book_table',
            arguments: { restaurant: 'Harbour' },
            result: { reference: 'QX-77120' },
          },
        ],
        draft: 'I have booked your table under QX-77120.',
      },
      done('booked', 'book'),
      'supported',
      'tool:t1',
    ],
    [
      'another code than the call gave back',
      {
        calls: [
          {
            name: 'book_table',
            arguments: { restaurant: 'Harbour' },
            result: { reference: 'QX-77120' },
          },
        ],
        draft: 'I have booked your table under QX-77129.',
      },
      done('booked', 'book'),
      'unsupported',
    ],
    [
      'the card that it was paid with says nothing of which order it was',
      {
        records: [{ payment_method: { card_id: 'card-4410982' } }],
        calls: [refund('refund_order')],
        draft: 'I have refunded it to card-4410982.',
      },
      done('refunded', 'refund'),
      'supported',
      'tool:t1',
    ],
    [
      'an answer without the message that asked, named by itself',
      {
        messages: [{ role: 'tool', name: 'cancel_order', content: 'ok A10482', toolCallId: 'x9' }],
        draft,
      },
      told,
      'supported',
      'tool:x9',
    ],
    [
      'the same answer, of a failure',
      {
        messages: [
          { role: 'tool', name: 'cancel_order', content: 'no A10482', toolCallId: 'x9', ok: false },
        ],
        draft,
      },
      told,
      'contradicted',
      'tool:x9',
    ],
    [
      'a call that was never answered',
      {
        messages: [
          {
            role: 'assistant',
            content: '',
            toolCalls: [{ id: 'x1', name: 'cancel_order', arguments: { order_id: 'A10482' } }],
          },
        ],
        draft,
      },
      told,
      'unsupported',
    ],
    [
      'a call whose name shares a word with the statement',
      { calls: [refund('set_gift_wrap')], draft: 'I have put gift wrap on order A10482.' },
      done('put', 'put'),
      'supported',
      'tool:t1',
    ],
  ])
})

describe('what a record shows to be done', () => {
  const records = [
    { order_id: 'A10482', status: 'cancelled' },
    { order_id: 'B77310', status: 'pending' },
  ]
  rests([
    ['its status says so', { records, draft }, told, 'supported', '/0/status'],
    [
      'the status of the other one does not',
      { records, draft: 'I have cancelled order B77310.' },
      told,
      'unsupported',
    ],
    ['另一单的状态', { records, draft: '已为您取消订单B77310。' }, 取消, 'unsupported'],
  ])
})

describe('what is denied', () => {
  const denied = (quote: string, name: string): Told => ({
    ...done(quote, name),
    more: { act: name, tense: 'done', polarity: 'negated' },
  })
  const draft = 'I have not cancelled order A10482.'
  rests([
    ['is so where no call did it', { draft }, denied('cancelled', 'cancel'), 'supported', 'calls'],
    [
      'and where the call failed',
      { calls: [cancelled('A10482', false)], draft },
      denied('cancelled', 'cancel'),
      'supported',
      'calls',
    ],
    [
      'and where it was done to another order',
      { calls: [cancelled('B77310')], draft },
      denied('cancelled', 'cancel'),
      'supported',
      'calls',
    ],
  ])
  test.each([
    ['I have not cancelled order A10482.', 'cancelled'],
    ['我没有取消订单A10482。', '取消'],
  ])('is wrong where a call did it: %s', async (draft, quote) => {
    expect(await borne({ calls: [cancelled('A10482')], draft }, denied(quote, 'cancel'))).toEqual([
      'contradicted',
      'tool:t1',
    ])
  })

  rests([
    [
      'is so of the address where the call changed the items',
      {
        calls: [refund('modify_order_items')],
        draft: 'I have not changed the address of order A10482.',
      },
      denied('changed', 'change'),
      'supported',
      'calls',
    ],
    [
      'is so of money where the call cancelled',
      { calls: [cancelled('A10482')], draft: 'You were not charged for order A10482.' },
      denied('charged', 'charge'),
      'supported',
      'calls',
    ],
    [
      'is so of a refund where the call cancelled',
      { calls: [cancelled('A10482')], draft: 'I have not refunded order A10482.' },
      denied('refunded', 'refund'),
      'supported',
      'calls',
    ],
  ])
})

describe('what stands behind a promise', () => {
  const page = [
    {
      id: 'returns',
      text: 'We will collect large furniture from your home within two weeks.',
    },
  ]
  rests([
    [
      'a call that the draft asks for',
      {
        toolCalls: pending('refund_order', 'A10482'),
        draft: 'We will refund order A10482.',
      },
      later('refund', 'refund'),
      'supported',
      'tool:p1',
    ],
    [
      'a page that undertakes it',
      { documents: page, draft: 'We will collect large furniture from your home.' },
      later('collect', 'collect'),
      'supported',
      'returns',
    ],
    [
      'no page that undertakes something else',
      { documents: page, draft: 'We will send you flowers every Friday.' },
      later('send', 'send'),
      'unsupported',
    ],
    [
      'an offer, which waits for the customer',
      { draft: 'Once you confirm, I will refund order A10482.' },
      later('refund', 'refund'),
      'supported',
      'draft',
    ],
    [
      '等客户确认的提议',
      { draft: '您回复确认后，我会退款。' },
      later('退款', 'refund'),
      'supported',
      'draft',
    ],
    [
      'a condition',
      { draft: 'I will refund it.' },
      {
        ...later('refund', 'refund'),
        more: { act: 'refund', tense: 'later', certainty: 'conditional' },
      },
      'supported',
      'draft',
    ],
    [
      'leaving things as they are, which is no undertaking',
      { draft: 'I will keep your booking unchanged.' },
      later('keep', 'store'),
      'supported',
      'draft',
    ],
    ['维持原样', { draft: '您的预订会保持不变。' }, later('保持', 'store'), 'supported', 'draft'],
    [
      'a confirmation, which follows what was done',
      {
        calls: [refund('modify_order')],
        draft: 'We will send you a confirmation e-mail.',
      },
      later('send', 'send'),
      'supported',
      'tool:t1',
    ],
    [
      'no confirmation where nothing was changed',
      {
        calls: [refund('get_order')],
        draft: 'We will send you a confirmation e-mail.',
      },
      later('send', 'send'),
      'unsupported',
    ],
    [
      'no sum beside the confirmation',
      {
        calls: [refund('modify_order')],
        draft: 'We will send you a receipt for 500 points.',
      },
      later('send', 'mail'),
      'unsupported',
    ],
    [
      'a term that a tool told of the same thing',
      {
        calls: [
          {
            name: 'open_ticket',
            result: { ticket: 'T-1', sla: 'a colleague replies within 4 hours' },
          },
        ],
        draft: 'A colleague will write within 4 hours.',
      },
      later('write', 'phone'),
      'supported',
      '/sla',
    ],
    [
      'another term than the tool told',
      {
        calls: [
          {
            name: 'open_ticket',
            result: { ticket: 'T-1', sla: 'a colleague replies within 4 hours' },
          },
        ],
        draft: 'A colleague will write within 2 hours.',
      },
      later('write', 'phone'),
      'unsupported',
    ],
    ['没有调用的承诺', { draft: '我会把差价补给您。' }, later('补', 'refund'), 'unsupported'],
  ])

  test.each(['help', 'check', 'explain', 'look', '帮', '核实', '说明'])(
    'nothing need stand behind so modest a one as %s',
    async (name) => {
      for (const tense of ['now', 'later'] as const) {
        const [status] = await borne({ draft: 'I will see to it.' }, act('see', name, tense))
        expect(status).toBe('supported')
      }
    },
  )

  test.each(['refund', 'ship', 'replace', 'call', '退款', '补发'])(
    'something must stand behind %s',
    async (name) => {
      for (const tense of ['now', 'later'] as const) {
        const [status] = await borne({ draft: 'I will see to it.' }, act('see', name, tense))
        expect(status).toBe('unsupported')
      }
    },
  )
})

describe('what somebody else is said to wait for', () => {
  run([
    [
      'nothing stands behind it',
      { draft: 'The driver will hold the bus until you are there.' },
      act('hold', 'hold', 'later'),
      'unsupported',
    ],
    [
      'a page stands behind it',
      {
        draft: 'The driver will hold the bus for five minutes.',
        documents: [
          { id: 'ride', text: 'The driver holds the bus for five minutes at each stop.' },
        ],
      },
      act('hold', 'hold', 'later'),
      'supported',
    ],
    [
      'the agent itself binds nobody',
      { draft: 'I will hold the line while you look.' },
      act('hold', 'hold', 'later'),
      'supported',
    ],
  ])
})
