import { claims } from '@vouchsafe/claims'
import { type CheckedClaim, type Json, vouchsafe } from '@vouchsafe/core'
import { customerWords, facts, records } from '@vouchsafe/facts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const SHOP: Json = [
  {
    title: 'Aurora lamp',
    price: { amount: 49.9, currency: 'USD' },
    weight_kg: 1.2,
    battery_hours: 10,
    rating: 4.1,
  },
  {
    title: 'Borealis tent',
    price: { amount: 229.9, currency: 'USD' },
    weight_kg: 3.4,
    battery_hours: 8,
    rating: 4.7,
  },
  {
    title: 'Cinder stove',
    price: { amount: 80, currency: 'USD' },
    weight_kg: 2.6,
    battery_hours: 8,
    rating: 4.5,
  },
]

const 商店: Json = [
  { 名称: '极光台灯', 价格: 199, 重量: '1.2kg', 续航: '10小时', 评分: 4.1 },
  { 名称: '北岭帐篷', 价格: 899, 重量: '3.4kg', 续航: '8小时', 评分: 4.7 },
  { 名称: '炭火炉具', 价格: 320, 重量: '2.6kg', 续航: '8小时', 评分: 4.5 },
]

async function rankings(data: Json, draft: string, asked = ''): Promise<readonly CheckedClaim[]> {
  const pipeline = vouchsafe({
    guards: [claims(), facts([records('shop', data), customerWords()])],
  })
  const turn = { conversationId: 'c', messages: [{ role: 'user' as const, content: asked }] }
  const reply = await pipeline.reply(turn, () => draft)
  return reply.claims.filter(({ comparison }) => comparison !== undefined)
}

async function verdict(data: Json, draft: string, asked?: string): Promise<string | undefined> {
  const [claim, ...others] = await rankings(data, draft, asked)
  expect(others).toEqual([])
  return claim?.verdict?.status
}

function rows(data: Json, pairs: readonly (readonly [truth: string, lie: string])[]): void {
  test.each(pairs)('%s – %s', async (truth, lie) => {
    expect(await verdict(data, truth)).toBe('supported')
    expect(await verdict(data, lie)).toBe('contradicted')
  })
}

describe('one thing against another', () => {
  rows(SHOP, [
    [
      'The Aurora lamp is cheaper than the Borealis tent.',
      'The Borealis tent is cheaper than the Aurora lamp.',
    ],
    [
      'The Borealis tent is more expensive than the Cinder stove.',
      'The Cinder stove is more expensive than the Borealis tent.',
    ],
    [
      'The Aurora lamp costs less than the Cinder stove.',
      'The Cinder stove costs less than the Aurora lamp.',
    ],
    [
      'The Aurora lamp is much lighter than the Cinder stove.',
      'The Cinder stove is much lighter than the Aurora lamp.',
    ],
    [
      'The Aurora lamp has a longer battery life than the Borealis tent.',
      'The Borealis tent has a longer battery life than the Aurora lamp.',
    ],
    [
      'The Borealis tent has a higher rating than the Cinder stove.',
      'The Cinder stove has a higher rating than the Borealis tent.',
    ],
    [
      "The Borealis tent isn't as cheap as the Cinder stove.",
      "The Cinder stove isn't as cheap as the Borealis tent.",
    ],
    [
      'The Cinder stove is not heavier than the Borealis tent.',
      'The Borealis tent is not heavier than the Cinder stove.',
    ],
    [
      'Compared to the Borealis tent, the Aurora lamp is cheaper.',
      'Compared to the Aurora lamp, the Borealis tent is cheaper.',
    ],
  ])
  rows(商店, [
    ['极光台灯比北岭帐篷便宜。', '北岭帐篷比极光台灯便宜。'],
    ['北岭帐篷比炭火炉具要贵一些。', '炭火炉具比北岭帐篷要贵一些。'],
    ['极光台灯没有炭火炉具那么重。', '炭火炉具没有极光台灯那么重。'],
    ['极光台灯的续航比北岭帐篷更长。', '北岭帐篷的续航比极光台灯更长。'],
    ['北岭帐篷的评分比炭火炉具高。', '炭火炉具的评分比北岭帐篷高。'],
    ['炭火炉具不比北岭帐篷贵。', '北岭帐篷不比炭火炉具贵。'],
    ['和北岭帐篷相比，极光台灯更轻一点。', '和极光台灯相比，北岭帐篷更轻一点。'],
    ['相较于北岭帐篷，炭火炉具便宜很多。', '相较于炭火炉具，北岭帐篷便宜很多。'],
  ])
})

describe('how far apart they are', () => {
  rows(SHOP, [
    [
      'The Aurora lamp is $180 cheaper than the Borealis tent.',
      'The Aurora lamp is $170 cheaper than the Borealis tent.',
    ],
    [
      'The Aurora lamp is cheaper than the Borealis tent by $180.',
      'The Borealis tent is cheaper than the Aurora lamp by $180.',
    ],
    [
      'The Borealis tent weighs 2.2 kg more than the Aurora lamp.',
      'The Borealis tent weighs 2.2 kg less than the Aurora lamp.',
    ],
    [
      'The Aurora lamp lasts 2 hours longer than the Cinder stove on one charge.',
      'The Aurora lamp lasts 3 hours longer than the Cinder stove on one charge.',
    ],
  ])
  rows(商店, [
    ['极光台灯比北岭帐篷便宜700元。', '极光台灯比北岭帐篷贵700元。'],
    ['北岭帐篷比极光台灯重2.2kg。', '北岭帐篷比极光台灯重2.4kg。'],
    ['极光台灯的续航比炭火炉具多2小时。', '极光台灯的续航比炭火炉具少2小时。'],
  ])
})

describe('the most or least of all', () => {
  rows(SHOP, [
    ['The Aurora lamp is the cheapest we have.', 'The Cinder stove is the cheapest we have.'],
    [
      'The lightest of the three is the Aurora lamp.',
      'The lightest of the three is the Borealis tent.',
    ],
    ['The Borealis tent has the highest rating.', 'The Aurora lamp has the highest rating.'],
  ])
  rows(商店, [
    ['最便宜的是极光台灯。', '最便宜的是炭火炉具。'],
    ['北岭帐篷是三款里最重的。', '极光台灯是三款里最重的。'],
    ['评分最高的是北岭帐篷。', '评分最高的是极光台灯。'],
  ])

  test('of those that are spoken of, though another is cheaper still', async () => {
    const asked = 'Cinder stove or Borealis tent?'
    expect(await verdict(SHOP, 'The Cinder stove is the cheapest.', asked)).toBe('supported')
    expect(await verdict(SHOP, 'The Borealis tent is the cheapest.', asked)).toBe('contradicted')
  })

  test('of the sort that was asked for', async () => {
    const more = [
      ...(SHOP as readonly Json[]),
      { title: 'Dune tent', price: { amount: 300, currency: 'USD' } },
    ]
    expect(await verdict(more, 'The Borealis tent is the cheapest.', 'What tents are there?')).toBe(
      'supported',
    )
    expect(await verdict(more, 'The Dune tent is the cheapest.', 'What tents are there?')).toBe(
      'contradicted',
    )
  })

  test.each(['The Cinder stove is one of the cheapest.', '炭火炉具是最便宜的之一。'])(
    '%s says nothing that can be wrong',
    async (draft) => {
      expect(await rankings(draft.startsWith('T') ? SHOP : 商店, draft)).toEqual([])
    },
  )
})

describe('what the context leaves open', () => {
  test('the other is the one that was named with it', async () => {
    const asked = 'Should I take the Aurora lamp or the Cinder stove?'
    expect(await verdict(SHOP, 'The Aurora lamp is cheaper.', asked)).toBe('supported')
    expect(await verdict(SHOP, 'The Cinder stove is lighter.', asked)).toBe('contradicted')
  })

  test.each([
    ['The Aurora lamp is cheaper than the Dune chair.'],
    ['The Aurora lamp is thicker than the Borealis tent.'],
  ])('%s is not decided', async (draft) => {
    expect(await verdict(SHOP, draft)).toBe('unsupported')
    const pipeline = vouchsafe({ guards: [claims(), facts([records('shop', SHOP)])] })
    const turn = { conversationId: 'c', messages: [] }
    expect((await pipeline.reply(turn, () => draft)).status).toBe('verified')
  })

  test('two colours that the record does not tell apart', async () => {
    const draft = 'The Aurora lamp in white is cheaper than the Aurora lamp in black.'
    expect(await verdict(SHOP, draft)).toBe('unsupported')
  })

  test('that something is not the most may be right', async () => {
    expect(await verdict(SHOP, 'The Borealis tent is not the cheapest.')).toBe('supported')
    expect(await verdict(商店, '北岭帐篷并不是最便宜的。')).toBe('supported')
    const [claim] = await rankings(SHOP, "The Aurora lamp isn't the cheapest.")
    expect(claim?.verdict?.reason).not.toBe('The records rank it so.')
  })

  test('how far apart in per cent', async () => {
    const pair = [
      { title: 'Aurora lamp', price: 50 },
      { title: 'Cinder stove', price: 80 },
    ]
    const dearer = (by: string) => `The Cinder stove is ${by} more expensive than the Aurora lamp.`
    expect(await verdict(pair, dearer('60%'))).toBe('supported')
    expect(await verdict(pair, dearer('50%'))).toBe('contradicted')
  })

  test('of ranges one within the other neither is more', async () => {
    const buses = [
      { route: 'Coast line', duration: '20-60 minutes' },
      { route: 'Valley line', duration: '30-40 minutes' },
    ]
    const draft = 'The Valley line is slower than the Coast line.'
    expect(await verdict(buses, draft)).toBe('unsupported')
  })

  test('what costs as much is not cheaper, nor is it not cheaper wrongly', async () => {
    const same = [
      { title: 'Aurora lamp', price: 20 },
      { title: 'Cinder stove', price: 20 },
    ]
    expect(await verdict(same, 'The Aurora lamp is cheaper than the Cinder stove.')).toBe(
      'contradicted',
    )
    expect(await verdict(same, 'The Aurora lamp is not cheaper than the Cinder stove.')).toBe(
      'supported',
    )
  })
})

test('a ranking is borne out just where the prices say so', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 900 }),
      fc.integer({ min: 1, max: 900 }),
      async (a, b) => {
        const data = [
          { title: 'Aurora lamp', price: a },
          { title: 'Cinder stove', price: b },
        ]
        const told = await verdict(data, 'The Aurora lamp is cheaper than the Cinder stove.')
        const turned = await verdict(
          data,
          'The Cinder stove is more expensive than the Aurora lamp.',
        )
        expect(told).toBe(a < b ? 'supported' : 'contradicted')
        expect(turned).toBe(told)
      },
    ),
    { numRuns: 200 },
  )
})
