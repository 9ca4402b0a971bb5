import type { Message } from '@vouchsafe/core'
import { describe } from 'vitest'
import { tells } from './telling.ts'

function called(said: string, name: string, answer: object): readonly Message[] {
  return [
    { role: 'user', content: said },
    { role: 'assistant', content: '', toolCalls: [{ id: 'x', name, arguments: {} }] },
    { role: 'tool', toolCallId: 'x', ok: true, content: JSON.stringify(answer) },
  ]
}

describe('what a call has just answered', () => {
  tells(
    {
      records: {
        orders: [{ orderId: 'CG-7712', items: [{ t: '折叠躺椅', p: 259 }], status: '待发货' }],
      },
      messages: called('躺椅那单取消', 'cancel_order', {
        orderId: 'CG-7712',
        result: 'CANCELLED',
        refund: { amount: 259, state: 'PROCESSING' },
      }),
    },
    {
      truths: ['CG-7712已经取消了，259元正在退款中。', 'CG-7712已取消。'],
      lies: ['CG-7712已经发货了。', '259元已经退款成功了。', 'CG-7712已签收。'],
    },
  )

  tells(
    {
      records: {
        orders: [{ orderId: 'CG-7712', items: [{ t: 'Deck chair', p: 59 }], status: 'processing' }],
      },
      messages: called('cancel my chair', 'cancel_order', {
        orderId: 'CG-7712',
        result: 'CANCELLED',
        refund: { amount: 59, state: 'PROCESSING' },
      }),
    },
    {
      truths: ['Your order CG-7712 has been cancelled.'],
      lies: ['Order CG-7712 has been shipped.', 'Order CG-7712 was delivered.'],
    },
  )

  tells(
    {
      records: { orders: [{ orderId: 'YQ-1', title: '电钢琴', status: '售后处理中' }] },
      messages: called('叫个人来', 'transfer_to_human', {
        state: 'QUEUED',
        position: 5,
        etaMinutes: 6,
      }),
    },
    {
      truths: ['已经为您转人工，目前排在第5位，预计6分钟左右接入。'],
      lies: ['已经为您转人工，目前排在第2位，预计6分钟左右接入。', '已为您接通人工客服。'],
    },
  )

  for (const [fee, truths, lies] of [
    [0, ['改好了，没有加收费用。', '改好了，没有额外费用。'], ['改好了，加收5元。']],
    [3, ['改好了，加收3元。'], ['改好了，没有加收费用。', '改好了，没有额外费用。']],
  ] as const)
    tells(
      {
        records: { orders: [{ orderId: 'SX1', slot: '07:00-08:00', paid: 47.6 }] },
        messages: called('改到8-9点', 'change_slot', { ok: true, orderId: 'SX1', extraFee: fee }),
      },
      { truths, lies },
    )

  tells(
    {
      records: {
        catalog: [
          {
            套餐: '乐享39',
            含: { 流量GB: 20, 通话分钟: 150 },
            套外: { 流量: '5元/GB', 通话: '0.15元/分钟' },
          },
        ],
      },
      messages: called('这个月超没超', 'usage', { dataGB: 23, voiceMin: 120 }),
    },
    {
      truths: ['通话用了120分钟，套餐含150分钟，没有额外费用。'],
      lies: [
        '流量用了23GB，没有额外费用。',
        '流量用了23GB，套餐含20GB，没有额外费用。',
        '流量用了23GB，套餐含150分钟，没有额外费用。',
      ],
    },
  )
})
