import { claims } from '@vouchsafe/claims'
import { type Json, vouchsafe } from '@vouchsafe/core'
import { customerWords, facts, records } from '@vouchsafe/facts'
import { describe, expect, test } from 'vitest'

const 水杯: Json = [
  {
    商品: '山泉保温壶',
    规格: [
      { 容量: '750ml', 颜色: '月白', 价格: 129, 库存: 3 },
      { 容量: '1000ml', 颜色: '月白', 价格: 159, 库存: 0 },
      { 容量: '1000ml', 颜色: '松绿', 价格: 159, 库存: 8 },
    ],
  },
]

const JACKET: Json = [
  {
    title: 'Skerry rain jacket',
    currency: 'GBP',
    variants: [
      { size: 'S', colour: 'storm blue', price: 84, stock: 2 },
      { size: 'M', colour: 'storm blue', price: 84, stock: 0 },
      { size: 'M', colour: 'rust', price: 72, stock: 5 },
    ],
  },
]

async function doubts(data: Json, draft: string, asked: string): Promise<readonly string[]> {
  const pipeline = vouchsafe({
    guards: [claims(), facts([records('shop', data), customerWords()])],
  })
  const turn = { conversationId: 'c', messages: [{ role: 'user' as const, content: asked }] }
  const { findings } = await pipeline.reply(turn, () => draft)
  return findings.filter(({ action }) => action !== 'note').map(({ code }) => code)
}

function rows(data: Json, asked: string, pairs: readonly (readonly [string, string])[]): void {
  test.each(pairs)('%s – %s', async (truth, lie) => {
    expect(await doubts(data, truth, asked)).toEqual([])
    expect(await doubts(data, lie, asked)).not.toEqual([])
  })
}

describe('a value is of the variant that the words before it describe', () => {
  rows(水杯, '看看这个壶', [
    ['松绿的还有8个。', '月白的还有8个。'],
    ['750ml的129元，1000ml的159元。', '750ml的159元，1000ml的129元。'],
    [
      '1000ml月白色没货了，松绿色还有8个，价格159元。',
      '1000ml月白色没货了，松绿色还有3个，价格159元。',
    ],
    ['750ml月白色还有货。', '1000ml月白色还有货。'],
    ['1000ml的比750ml的贵30元。', '1000ml的比750ml的便宜30元。'],
  ])
  rows(JACKET, 'tell me about the skerry', [
    ['The rust one is £72, and storm blue is £84.', 'The rust one is £84, and storm blue is £72.'],
    [
      'Storm blue in size M is sold out, but size S has 2 left.',
      'Storm blue in size S is sold out, but size M has 2 left.',
    ],
    [
      'The rust one is £12 cheaper than storm blue.',
      'The rust one is £12 more expensive than storm blue.',
    ],
  ])
})
