import { describe } from 'vitest'
import { tells } from './telling.ts'

describe('how many there are of a size in a colour', () => {
  tells(
    {
      records: {
        catalog: [
          {
            id: 'b1',
            名称: '雨靴',
            价格: 88,
            库存: { 36: { 黑: 4, 黄: 0 }, 37: { 黑: 2, 黄: 9 } },
            尺码表: [
              { 码: 36, 筒围cm: 33.5 },
              { 码: 37, 筒围cm: 34.5 },
            ],
          },
        ],
      },
      said: '雨靴37码还有吗，筒围多少',
    },
    {
      truths: [
        '黄色37码还有9双。',
        '37码一共还有11双。',
        '36码黄色没货了，黑色36码还有4双。',
        '36码筒围33.5厘米。',
      ],
      lies: ['黄色37码还有2双。', '黄色37码有2双。', '37码没货了。', '黄色36码有货。'],
    },
  )
  tells(
    {
      records: {
        catalog: [
          {
            id: 'v2',
            name: 'Field vest',
            price: 65,
            stock: { M: { olive: 3, sand: 0 }, L: { olive: 7, sand: 5 } },
          },
        ],
      },
      said: 'Is the field vest in stock in L, olive?',
    },
    {
      truths: ['The olive L has 7 left in stock.'],
      lies: ['The olive L has 3 left in stock.', 'The olive L has 5 left in stock.'],
    },
  )
})

describe('a size that is a key of one table', () => {
  tells(
    {
      records: {
        catalog: [
          {
            id: 's3',
            名称: '板鞋',
            价格: 199,
            鞋内长mm: { 39: 245, 40: 250 },
            库存: { 39: 6, 40: 1 },
          },
        ],
      },
      said: '板鞋39码40码各还有几双',
    },
    {
      truths: ['39码还有6双，40码还有1双。', '39码鞋内长245毫米。'],
      lies: ['39码还有1双。', '40码没货了。'],
    },
  )
})

describe('measures told as people say them', () => {
  tells(
    {
      records: { catalog: [{ id: 'd8', 名称: '餐边柜', 宽cm: 128, 高cm: 95, 屏幕: '32寸' }] },
      said: '餐边柜多宽，我这边墙1米4',
    },
    {
      truths: ['餐边柜宽1米28，比1米4的墙窄。', '屏幕是32寸（约81厘米）。'],
      lies: ['餐边柜宽1米38。', '屏幕是32寸（约107厘米）。'],
    },
  )
})
