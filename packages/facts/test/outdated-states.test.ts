import type { Message } from '@vouchsafe/core'
import { describe } from 'vitest'
import { tells } from './telling.ts'

function asked(said: string, answer: Readonly<Record<string, string>>): readonly Message[] {
  return [
    { role: 'user', content: said },
    {
      role: 'assistant',
      content: '',
      toolCalls: [{ id: 't', name: 'get_stage', arguments: { order: answer.order ?? '' } }],
    },
    { role: 'tool', toolCallId: 't', content: JSON.stringify(answer), ok: true },
  ]
}

describe('a state that a tool has just told otherwise', () => {
  const records = {
    orders: [{ order: 'DK-41', piece: 'Oak desk', stage: 'in the workshop', asOf: '2026-03-02' }],
  }
  tells(
    {
      records,
      messages: asked('Where is DK-41?', { order: 'DK-41', stage: 'at the Lyon depot' }),
    },
    {
      truths: [
        'Your desk is at the Lyon depot.',
        'Your desk was in the workshop until last week.',
        'Your desk DK-41 was in the workshop until last week.',
        'DK-41 has gone from in the workshop to at the Lyon depot.',
      ],
      lies: ['Your desk DK-41 is still in the workshop.'],
    },
  )
  tells(
    { records, messages: asked('Where is DK-41?', { order: 'DK-41', stage: 'in the workshop' }) },
    { truths: ['Your desk DK-41 is still in the workshop.'], lies: [] },
  )
})

describe('another order of the same customer', () => {
  tells(
    {
      records: { orders: [{ orderId: 'DK-41', customerId: 'C-900', stage: 'in the workshop' }] },
      messages: asked('Where is DK-52?', {
        orderId: 'DK-52',
        customerId: 'C-900',
        stage: 'at the Lyon depot',
      }),
    },
    {
      truths: [
        'Your other desk is still in the workshop.',
        'Your other desk DK-41 is still in the workshop.',
      ],
      lies: [],
    },
  )
})

describe('a state that is part of another word', () => {
  tells(
    {
      records: { orders: [{ order: 'DK-41', stage: 'made' }] },
      messages: asked('Where is DK-41?', { order: 'DK-41', stage: 'at the Lyon depot' }),
    },
    { truths: ['The desk DK-41 is handmade.'], lies: [] },
  )
})

describe('工具刚查到的状态与旧记录不同', () => {
  tells(
    {
      records: { orders: [{ order: 'YG-7', 商品: '定制衣柜', 进度: '工厂生产中' }] },
      messages: asked('YG-7做到哪了', { order: 'YG-7', 进度: '等待安装师傅' }),
    },
    {
      truths: ['订单YG-7现在是等待安装师傅。'],
      lies: ['订单YG-7目前工厂生产中。'],
    },
  )
})
