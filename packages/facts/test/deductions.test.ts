import { describe } from 'vitest'
import { tells } from './telling.ts'

describe('what a rule leaves of what was paid', () => {
  tells(
    {
      records: {
        orders: [{ ref: 'YG-5', pass: 'Ten yoga classes', paid: '$150.00', used: 4 }],
      },
      policies: [
        {
          id: 'stop',
          title: 'Stopping a pass',
          text: 'If you stop, $20 for each class taken is deducted and the rest is refunded.',
        },
      ],
      said: 'I want to stop YG-5. What do I get back?',
    },
    {
      truths: [
        'You have taken 4 classes at $20 each, which is $80, so $70.00 is refunded.',
        'You paid $150.00 for the pass, and you would get $70.00 back.',
      ],
      lies: ['You have 6 of 10 classes left at $15 each, so $90.00 is refunded.'],
    },
  )
  tells(
    {
      records: { orders: [{ 订单: 'JS-9', 项目: '健身次卡20次', 实付: 1000, 已用: 6 }] },
      policies: [
        { id: 'tk', title: '次卡退费', text: '退卡时已使用次数按每次80元扣除，剩余金额退还。' },
      ],
      said: '次卡不用了能退多少',
    },
    {
      truths: ['已用6次，按每次80元扣480元，可以退520元。'],
      lies: ['还剩14次，按每次50元算，可以退700元。'],
    },
  )
  tells(
    {
      records: {
        orders: [
          {
            booking: 'LK-3',
            nights: [
              { date: '2026-05-02', rate: 90 },
              { date: '2026-05-03', rate: 130 },
            ],
            paid: 220,
            currency: 'EUR',
          },
        ],
      },
      policies: [
        {
          id: 'c',
          title: 'Cancellation',
          text: 'From the day before arrival on the first night is charged. The rest is refunded.',
        },
      ],
      now: '2026-05-01T10:00:00+02:00',
      said: 'I have to cancel LK-3. What comes back?',
    },
    {
      truths: ['The first night is charged, so €130 of the €220 is refunded.'],
      lies: ['One night is charged, so €110 of the €220 is refunded.'],
    },
  )
})

describe('what is charged in the case of this very record', () => {
  tells(
    {
      records: {
        catalog: [
          { sku: 'WD-1', name: 'Elm wardrobe', price: '$500.00', delivery: 'pallet' },
          { sku: 'LP-2', name: 'Desk lamp', price: '$60.00', delivery: 'letter' },
        ],
      },
      policies: [
        {
          id: 'd',
          title: 'Delivery',
          text: 'We deliver small things free. Pallet deliveries cost $75.',
        },
      ],
      said: 'What do I pay for the wardrobe with delivery?',
    },
    {
      truths: [
        'The wardrobe is $500.00, and delivery comes on a pallet for $75, so $575 in total.',
        'The elm wardrobe is $500.00.',
      ],
      lies: ['The elm wardrobe is $500.00 and delivery is free, so you pay $500.00.'],
    },
  )
  tells(
    {
      records: { orders: [{ 订单号: 'RS-8', 商品: '热水器', 实付: 1500, 安装状态: '已安装' }] },
      policies: [{ id: 'r', title: '退货', text: '退货收物流费60元；已安装的加收拆卸费90元。' }],
      said: '热水器想退，能退回多少',
    },
    {
      truths: ['物流费60元、拆卸费90元，一共扣150元。'],
      lies: ['扣物流费60元，一共退您1440元。'],
    },
  )
})

describe('what the rules make depend on it is not waved aside', () => {
  tells(
    {
      records: { orders: [{ id: 'RG-1', item: 'Wool rug', delivered: '2026-04-02' }] },
      policies: [
        {
          id: 'r',
          title: 'Returns',
          text: '20 days from delivery. Rugs whose edges were trimmed cannot be returned. A missing carton does not matter for returns.',
        },
      ],
      now: '2026-04-06T10:00:00+02:00',
      said: 'I trimmed the edges of the rug, but the pattern is not mine. Can I return it?',
    },
    {
      truths: ['A rug with trimmed edges cannot be returned.'],
      lies: ['You can return it within 20 days for a refund, trimmed edges and all.'],
    },
  )
  tells(
    {
      records: { orders: [{ 订单: 'BX-2', 商品: '行李箱', 签收: '2026-03-01' }] },
      policies: [
        {
          id: 'r',
          title: '退换',
          text: '签收10天内可退货。拉杆贴膜撕掉后不支持退货，外箱丢失不影响退货。',
        },
      ],
      now: '2026-03-04T10:00:00+08:00',
      said: '箱子的膜撕掉了，能退吗',
    },
    {
      truths: ['外箱丢了不影响，签收10天内可以退货。'],
      lies: ['可以退的，签收10天内都能退货，贴膜撕掉了不影响。'],
    },
  )
})

describe('the time until which it comes is not that until which it has to be ordered', () => {
  tells(
    {
      policies: [
        { id: 'p', title: '配送', text: '14:00前下单当日19:00前送达；14:00后下单次日送达。' },
      ],
      now: '2026-03-04T15:10:00+08:00',
      said: '现在下单今天能到吗',
    },
    {
      truths: ['14:00前下单当日送达，现在下单的话次日送达。'],
      lies: ['现在下单今天19点前就能送到。'],
    },
  )
  tells(
    {
      policies: [
        {
          id: 'p',
          title: 'Delivery',
          text: 'Orders placed before noon are delivered the same day, later ones the next day.',
        },
      ],
      now: '2026-03-04T13:10:00+00:00',
      said: 'If I order now, is it here tonight?',
    },
    { truths: [], lies: ['Yes, order now and it is delivered tonight, with you by 8 pm.'] },
  )
})
