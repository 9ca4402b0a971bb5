import { describe } from 'vitest'
import { tells } from './telling.ts'

describe('Chinese names in short', () => {
  tells(
    {
      records: {
        catalog: [
          { sku: 'A1', title: '婴儿推车 提篮款', 重量: '5.8kg', price: '899元' },
          { sku: 'A2', title: '婴儿推车 轻便款', 重量: '4.1kg', price: '499元' },
          { sku: 'A3', title: '山茶花护手霜 50g', price: '39元', taxRate: '9%' },
          { sku: 'A4', title: '法式香水 50ml', price: '480元', taxRate: '23%' },
        ],
      },
      said: '护手霜和香水多少钱，推车呢',
    },
    {
      truths: [
        '护手霜39元，香水480元。',
        '提篮款899元，轻便款499元。',
        '没有提篮需求可以看499元的轻便款，4.1kg。',
        '香水税率23%，护手霜9%。',
      ],
      lies: ['护手霜480元。', '香水39元。', '香水税率9%，护手霜23%。', '轻便款重5.8kg，899元。'],
    },
  )

  tells(
    {
      records: {
        catalog: [
          { id: 'U1', 品名: '21寸椴木吉他', 价: '188元', 配: ['琴包', '拨片'] },
          { id: 'U2', 品名: '26寸桃花心木吉他', 价: '268元', 配: ['琴包', '调音器'] },
        ],
      },
      said: '21寸还是26寸，送调音器吗',
    },
    {
      truths: [
        '26寸268元，配琴包和调音器；21寸的配件里没有调音器。',
        '21寸188元，不带调音器，26寸的带。',
        '21寸的没有调音器。',
      ],
      lies: ['26寸的没有调音器。', '21寸268元。', '26寸188元，送调音器。'],
    },
  )

  tells(
    {
      records: {
        orders: [
          {
            no: 'M1',
            items: [
              { 名: '婴儿推车凉席', 价: 129, 数: 1 },
              { 名: '纱布口水巾6条装', 价: 39, 数: 1 },
            ],
          },
        ],
      },
      said: '口水巾多少钱',
    },
    {
      truths: ['口水巾39元。', '口水巾39元，凉席129元。', '凉席129元，口水巾39元。'],
      lies: ['口水巾129元。', '凉席39元。'],
    },
  )
})

describe('what is counted stands right behind its number', () => {
  tells(
    {
      records: {
        orders: [
          {
            orderId: 'SX1',
            items: [
              { n: '鲜牛奶 950ml', q: 3 },
              { n: '全麦吐司', q: 1 },
              { n: '鸡蛋 30枚', q: 2 },
            ],
            status: '待配送',
          },
        ],
      },
      said: '我订了什么',
    },
    {
      truths: [
        '三瓶鲜牛奶和一袋全麦吐司还在待配送。',
        '一袋全麦吐司，两盒鸡蛋，待配送。',
        '您订了3瓶鲜牛奶、1袋全麦吐司。',
      ],
      lies: ['三袋全麦吐司还在待配送。', '两袋全麦吐司和三瓶鲜牛奶。'],
    },
  )

  tells(
    {
      records: {
        orders: [
          {
            orderId: 'SX1',
            items: [
              { n: 'Whole milk 1l', q: 3 },
              { n: 'Rye loaf', q: 1 },
            ],
            status: 'packed',
          },
        ],
      },
      said: 'What did I order?',
    },
    {
      truths: [
        'Three bottles of milk and one rye loaf are packed.',
        'Your order SX1 has 3 bottles of milk and a rye loaf.',
      ],
      lies: ['Your order has 3 × Rye loaf.'],
    },
  )
})
