import { describe } from 'vitest'
import { tells } from './telling.ts'

describe('a time that a policy counts from one event of an order', () => {
  tells(
    {
      now: '2026-03-20T10:00:00+00:00',
      said: 'Until when can I send the lamp of order LP-2 back?',
      records: {
        orders: [
          {
            orderId: 'LP-2',
            item: 'Reading lamp',
            dispatched: '2026-03-02',
            delivered: '2026-03-06',
          },
        ],
      },
      policies: [
        { id: 'returns', text: 'You may return goods within 28 days of the dispatch date.' },
      ],
    },
    {
      truths: ['You can return the lamp until 30 March 2026.'],
      lies: ['You can return the lamp until 3 April 2026.'],
    },
  )
  tells(
    {
      now: '2026-03-20T10:00:00+00:00',
      said: 'Until when can I send the lamp of order LP-2 back?',
      records: {
        orders: [
          {
            orderId: 'LP-2',
            item: 'Reading lamp',
            dispatched: '2026-03-02',
            delivered: '2026-03-06',
          },
        ],
      },
      policies: [{ id: 'returns', text: 'You may return goods within 28 days of delivery.' }],
    },
    {
      truths: ['You can return the lamp until 3 April 2026.'],
      lies: ['You can return the lamp until 30 March 2026.'],
    },
  )
})

describe('自某一天起算的期限', () => {
  tells(
    {
      now: '2026-08-10T10:00:00+08:00',
      said: '热水器RS-9还在保吗',
      records: {
        orders: [{ 订单号: 'RS-9', 商品: '电热水器', 签收: '2025-08-01', 安装: '2025-08-20' }],
      },
      policies: [{ id: 'wty', title: '热水器保修', text: '整机保修12个月，自安装之日起计算。' }],
    },
    {
      truths: ['您的热水器整机保修12个月，保到2026年8月20日。'],
      lies: ['您的热水器整机保修12个月，保到2026年8月1日。'],
    },
  )
  tells(
    {
      now: '2026-08-10T10:00:00+08:00',
      said: '雨伞YS-1能退到哪天',
      records: {
        orders: [{ 订单号: 'YS-1', 商品: '雨伞', 发货: '2026-08-02', 签收: '2026-08-06' }],
      },
      policies: [{ id: 'ret', title: '退货', text: '签收后15天内可以退货。' }],
    },
    {
      truths: ['雨伞可以退到2026年8月21日。'],
      lies: ['雨伞可以退到2026年8月17日。'],
    },
  )
})
