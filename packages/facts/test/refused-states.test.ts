import { describe } from 'vitest'
import { tells } from './telling.ts'

const SWIMWEAR = {
  id: 'returns',
  title: 'Returns',
  text: 'Unworn items may be returned within 30 days of delivery. Swimwear can only be returned with the hygiene seal intact; once the seal is broken it is final sale.',
}
const ORDER = {
  orderId: 'SW-118',
  deliveredOn: '2026-05-04',
  items: [{ title: 'Tide swimsuit', price: '£42.00' }],
}

describe('what is refused in the state that the customer tells of', () => {
  tells(
    {
      records: { orders: [ORDER] },
      policies: [SWIMWEAR],
      now: '2026-05-10T10:00:00Z',
      said: 'The swimsuit from SW-118 is too tight, I took the seal off. Can I send it back?',
    },
    {
      truths: ['Once the seal is broken it is final sale, so it cannot be returned.'],
      lies: ['You can return it for a refund of £42.00 until 3 June.'],
    },
  )
  tells(
    {
      records: { orders: [ORDER] },
      policies: [SWIMWEAR],
      now: '2026-05-10T10:00:00Z',
      said: 'The swimsuit from SW-118 is too tight, the seal is intact. Can I send it back?',
    },
    { truths: ['You can return it for a refund of £42.00 until 3 June.'], lies: [] },
  )
  const CREAM = {
    id: 'r7',
    title: '退货',
    text: '签收次日起7天内，包装未拆的可无理由退货；已拆封的，除质量问题外不支持退货。',
  }
  const order = { 单号: 'MF-20', 商品: '山茶面霜', 签收: '2026-05-04' }
  tells(
    {
      records: { orders: [order] },
      policies: [CREAM],
      now: '2026-05-06T10:00:00+08:00',
      said: 'MF-20的面霜抹了两次，不喜欢，能退吗',
    },
    { truths: ['已拆封的不支持退货。'], lies: ['可以退的。'] },
  )
  tells(
    {
      records: { orders: [order] },
      policies: [CREAM],
      now: '2026-05-06T10:00:00+08:00',
      said: 'MF-20的面霜还没拆，不喜欢，能退吗',
    },
    { truths: ['可以退的。'], lies: [] },
  )
})
