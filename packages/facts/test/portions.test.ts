import { describe } from 'vitest'
import { tells } from './telling.ts'

describe('what falls to one of several things', () => {
  tells(
    {
      records: {
        orders: [
          {
            no: 'D-77',
            lines: [
              { name: '电饭煲', price: 320 },
              { name: '蒸笼', price: 80 },
            ],
            coupon: '满300减60',
            paid: 340,
          },
        ],
      },
      policies: [
        { id: 'part', title: '部分退款', text: '优惠按商品金额比例分摊，退款按分摊后的实付计算。' },
      ],
      said: '蒸笼单独退能退多少',
    },
    {
      truths: ['蒸笼80元，60元的券按比例摊到它身上是12元，单退可退68元。'],
      lies: [
        '蒸笼80元，60元的券按比例摊到它身上是15元，单退可退65元。',
        '蒸笼80元，60元的券按比例摊到它身上是12元，单退可退73元。',
      ],
    },
  )
  tells(
    {
      records: {
        orders: [
          {
            id: 'K-12',
            lines: [
              { name: 'Kettle', price: { amount: 45, currency: 'GBP' } },
              { name: 'Toaster', price: { amount: 30, currency: 'GBP' } },
            ],
            voucher: { amount: 15, currency: 'GBP' },
          },
        ],
      },
      policies: [
        {
          id: 'v',
          title: 'Vouchers',
          text: 'A voucher is spread pro rata over the items of an order.',
        },
      ],
      said: 'What do I get back for the toaster alone?',
    },
    {
      truths: ['The £15 voucher is spread pro rata, £6 of it on the toaster.'],
      lies: ['The £15 voucher is spread pro rata, £8.50 of it on the toaster.'],
    },
  )
})

describe('a range on top of a number', () => {
  tells(
    {
      records: {
        catalog: [
          { id: 'g4', 名称: '骑行手套', 选码建议: '掌围加1.5到2厘米', 内围cm: { M: 21, L: 23 } },
        ],
      },
      said: '掌围19.4厘米，骑行手套要多大的',
    },
    {
      truths: ['掌围19.4厘米，再加1.5到2厘米，就是20.9到21.4厘米。'],
      lies: [],
      open: ['掌围19.4厘米，再加1.5到2厘米，就是22.4到23.4厘米。'],
    },
  )
})
