import { describe } from 'vitest'
import { tells } from './telling.ts'

describe('what was made for one customer', () => {
  const policies = [
    {
      id: 'r',
      title: '退换',
      text: '签收7日内未使用可无理由退货；定制、刻字商品非质量问题不退换。',
    },
  ]
  const order = { orderId: 'K7', 商品: '黄铜书签', 实付: '96元', 签收: '2026-05-01' }
  tells(
    {
      said: '书签没用过，能退吗',
      now: '2026-05-03T10:00:00+08:00',
      policies,
      records: { orders: [{ ...order, 刻字: '小满' }] },
    },
    {
      truths: ['抱歉，刻字商品非质量问题不退换。'],
      lies: ['可以的，还在7天内，没用过就能无理由退96元。'],
    },
  )
  tells(
    {
      said: '书签没用过，能退吗',
      now: '2026-05-03T10:00:00+08:00',
      policies,
      records: { orders: [order] },
    },
    { truths: ['可以的，还在7天内，未使用可无理由退货。'], lies: [] },
  )
})

describe('goods cut to measure', () => {
  const policies = [
    {
      id: 'r',
      title: 'Returns',
      text: 'Standard rugs: 30 days. Rugs cut to the measurements of a customer cannot be returned unless faulty.',
    },
  ]
  tells(
    { said: 'If the cut-to-size rug is too small, can I send it back?', policies },
    {
      truths: ["I'm afraid rugs cut to size cannot be returned unless faulty."],
      lies: ['No worries: you have 30 days to send it back.'],
    },
  )
  tells(
    { said: 'If the standard rug is too small, can I send it back?', policies },
    { truths: ['Yes, you have 30 days to send it back.'], lies: [] },
  )
})
