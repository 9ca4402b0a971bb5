import { describe, expect, test } from 'vitest'
import { replyTo, tells } from './telling.ts'

describe('a number of things is held against no price, no least number and no number in each', () => {
  tells(
    {
      records: {
        catalog: [
          { item: 'Corval wool socks', price: '$8.50', per_pack: 3, min_packs: 2, stock: 40 },
          { item: 'Corval hiking hat', price: '$21.00', per_pack: 1, stock: 12 },
        ],
      },
      said: 'What would I pay for five packs of the wool socks?',
    },
    {
      truths: [
        'Five packs of the Corval wool socks come to $42.50.',
        'The Corval wool socks come three to a pack, and five packs come to $42.50.',
      ],
      lies: [
        'The Corval wool socks come in packs of 4.',
        'Five packs of the Corval wool socks come to $45.00.',
        'Each pack of the Corval wool socks holds six pairs.',
      ],
      unopposed: ['Two packs of the Corval wool socks last a winter.'],
    },
  )
  tells(
    {
      records: {
        商品: [{ 品名: '云岫挂耳咖啡', 价格: '32元', 每盒包数: 10, 起订盒数: 2, 库存: 90 }],
      },
      said: '挂耳咖啡四盒多少钱',
    },
    {
      truths: ['云岫挂耳咖啡四盒128元。'],
      lies: ['云岫挂耳咖啡四盒118元。', '云岫挂耳咖啡每盒12包。'],
    },
  )
})

describe('what a seat costs for a month is paid by the seat and the month', () =>
  tells(
    {
      records: {
        plans: [
          { plan: 'Ledgerly Crew', usd_per_seat_month: 14, min_seats: 3 },
          { plan: 'Ledgerly Firm', usd_per_seat_month: 22, min_seats: 10 },
        ],
      },
      said: 'How much is Crew for eight of us for the year?',
    },
    {
      truths: [
        'Ledgerly Crew is $14 per seat per month.',
        'Eight seats of Ledgerly Crew at $14 per seat per month come to $1,344 for the year.',
      ],
      lies: [
        'Ledgerly Crew is $17 per seat per month.',
        'Eight seats of Ledgerly Crew at $14 per seat per month come to $1,434 for the year.',
      ],
      unopposed: ['Nine seats of Ledgerly Crew would leave you room to grow.'],
    },
  ))

describe('what one of two costs more than the other follows from their prices', () => {
  tells(
    {
      records: {
        catalog: [
          { name: 'Brisk kettle', price_usd: 39.5, litres: 1.2 },
          { name: 'Brisk kettle XL', price_usd: 54.5, litres: 1.7 },
        ],
      },
      said: 'How do the two kettles differ?',
    },
    {
      truths: ['The Brisk kettle XL holds 1.7 litres and costs $15.00 more at $54.50.'],
      lies: ['The Brisk kettle XL holds 1.7 litres and costs $12.00 more at $54.50.'],
    },
  )
  tells(
    {
      records: {
        商品: [
          { 品名: '清和台灯 基础款', 价格: 139, 亮度流明: 400 },
          { 品名: '清和台灯 护眼款', 价格: 219, 亮度流明: 650 },
        ],
      },
      said: '护眼款贵多少',
    },
    {
      truths: ['清和台灯护眼款比基础款贵80元。'],
      lies: ['清和台灯护眼款比基础款贵60元。'],
    },
  )
})

describe('a letter between Chinese words is a size', () =>
  tells(
    {
      records: {
        catalog: [
          {
            title: '棉麻半裙',
            variants: [
              { 颜色: '藏青', 尺码: 'S', stock: 0 },
              { 颜色: '藏青', 尺码: 'M', stock: 6 },
              { 颜色: '米白', 尺码: 'S', stock: 4 },
            ],
          },
        ],
      },
      said: '藏青的半裙有什么码',
    },
    {
      truths: ['棉麻半裙藏青S没货了，藏青M有6件。'],
      lies: ['棉麻半裙藏青S没货了，藏青M有4件。'],
    },
  ))

describe('a further number of things is no other number of the field that was told', () =>
  tells(
    {
      records: {
        shows: [
          {
            title: 'Night Tram',
            rows: [
              { row: 'F', seats_left: 5, together_max: 3 },
              { row: 'K', seats_left: 9, together_max: 6 },
            ],
          },
        ],
      },
      said: 'Could four of us sit together in row F?',
    },
    {
      truths: ['There are five seats left in row F, but only three of them are together.'],
      lies: ['There are seven seats left in row F.'],
    },
  ))

describe('a share that is taken off divides nothing', () =>
  tells(
    {
      records: {
        shop: [
          { name: 'Bamboo towel', price: '£199.90' },
          { name: 'Cotton robe', price: '£299.89' },
        ],
      },
      policies: [{ id: 'm', title: 'Members', text: 'Members get 30% off everything.' }],
      said: "I'm a member. 2 towels and a robe, what do I pay?",
    },
    {
      truths: [
        '2 towels and the robe are £699.69, and with your 30% member discount you pay £489.78.',
      ],
      lies: [
        '2 towels and the robe are £699.69, and with your 30% member discount you pay £349.85.',
      ],
    },
  ))

describe('a number of pieces that makes the amount is chosen, and need not be known', () =>
  tells(
    {
      records: { catalog: [{ item: 'Corval wool socks', price: '$8.50', stock: 40 }] },
      said: 'What do the wool socks cost?',
    },
    {
      truths: ['Two packs of the Corval wool socks come to $17.00.'],
      lies: ['Two packs of the Corval wool socks come to $16.00.'],
    },
  ))

describe('of a further number, what was told of this field or of that beside it is no rival', () =>
  tells(
    {
      records: {
        sections: [
          { section: 'F', remaining: 5, adjacent_max: 3 },
          { section: 'K', remaining: 60, adjacent_max: 12 },
          { section: 'M', remaining: 0, adjacent_max: 0 },
        ],
      },
      said: 'Anything left in section F?',
    },
    {
      truths: [],
      lies: ['There are eight left in section F.'],
      unopposed: ['There are five left in section F, but only three of them are side by side.'],
    },
  ))

describe('what is priced by the pack costs that for all that is in it', () => {
  const drafts = { truths: ['云锦发圈3条一共30元。'], lies: ['云锦发圈3条一共36元。'] }
  tells(
    { records: { 商品: [{ 品名: '云锦发圈', 价格: 30, 每包条数: 3 }] }, said: '发圈怎么卖' },
    drafts,
  )
})

test('the price of one told as that of several is wrong', async () => {
  const { status, claims } = await replyTo(
    { records: { 商品: [{ 品名: '云锦发圈', 价格: 30 }] }, said: '发圈怎么卖' },
    '云锦发圈3条一共30元。',
  )
  expect(status).not.toBe('verified')
  expect(claims.some(({ verdict }) => verdict?.right === '30 × 3 = 90')).toBe(true)
})
