import type { Json, VerdictStatus } from '@vouchsafe/core'
import { documents, type FactsOptions, records } from '@vouchsafe/facts'
import { describe, expect, test } from 'vitest'
import { judged, type Scene, type Told } from './judging.ts'

type Row = readonly [name: string, scene: Scene, told: Told, status: VerdictStatus]

function run(rows: readonly Row[]): void {
  test.each(rows)('%s', async (_, scene, told, status) => {
    const [claim] = await judged(scene, [told])
    expect(claim?.verdict?.status).toBe(status)
  })
}

const price: Told = { quote: '149 EUR', kind: 'price', attribute: 'price' }
const draft = 'The Aurora lamp costs 149 EUR.'
const 价格: Told = { quote: '149元', kind: 'price', attribute: '价格' }
const 草稿 = '极光台灯的价格是149元。'
const now = '2026-03-02T12:00:00+08:00'

function lamp(more: Readonly<Record<string, Json>> = {}): Json {
  return [{ sku: 'L-1', title: 'Aurora lamp', price: { amount: 149, currency: 'EUR' }, ...more }]
}

function 台灯(more: Readonly<Record<string, Json>> = {}): Json {
  return [{ sku: 'L-1', 名称: '极光台灯', 价格: '149元', ...more }]
}

describe('how fresh a source must be', () => {
  const options: FactsOptions = { maxAgeSeconds: { price: 3600 } }
  run([
    ['a record without a date', { records: lamp(), draft, now, options }, price, 'supported'],
    [
      'a record that holds no more',
      { records: lamp({ validUntil: '2026-03-01' }), draft, now },
      price,
      'stale',
    ],
    [
      'a record on its last day',
      { records: lamp({ validUntil: '2026-03-02' }), draft, now },
      price,
      'supported',
    ],
    [
      '一条已过期的记录',
      { records: 台灯({ validUntil: '2026-03-02T11:00:00+08:00' }), draft: 草稿, now },
      价格,
      'stale',
    ],
    [
      '一条仍有效的记录',
      { records: 台灯({ validUntil: '2026-03-02T13:00:00+08:00' }), draft: 草稿, now },
      价格,
      'supported',
    ],
    [
      'a record older than prices may be',
      { records: lamp({ asOf: '2026-03-02T10:59:00+08:00' }), draft, now, options },
      price,
      'stale',
    ],
    [
      'a record as old as prices may be',
      { records: lamp({ asOf: '2026-03-02T11:00:00+08:00' }), draft, now, options },
      price,
      'supported',
    ],
    [
      'an old record of another kind',
      {
        records: lamp({ asOf: '2020-01-01', color: 'red' }),
        draft: 'The Aurora lamp is red.',
        now,
        options,
      },
      { quote: 'red', attribute: 'color' },
      'supported',
    ],
    [
      'an old record without a clock',
      { records: lamp({ validUntil: '2020-01-01' }), draft },
      price,
      'supported',
    ],
    [
      'a source whose word as a whole has run out',
      { sources: [records('shop', lamp(), { validUntil: '2026-03-01' })], draft, now },
      price,
      'stale',
    ],
    [
      'a wrong value of an old record is wrong still',
      { records: lamp({ validUntil: '2026-03-01' }), draft: 'The Aurora lamp costs 159 EUR.', now },
      { quote: '159 EUR', kind: 'price', attribute: 'price' },
      'contradicted',
    ],
  ])
})

describe('sources that disagree', () => {
  const other = (amount: number) =>
    records('page', [{ sku: 'L-1', title: 'Aurora lamp', price: { amount, currency: 'EUR' } }])
  const sources = [records('shop', lamp()), other(159)]
  const 两处 = [
    records('shop', 台灯()),
    records('page', [{ sku: 'L-1', 名称: '极光台灯', 价格: '159元' }]),
  ]
  run([
    ['conflict', { sources, draft }, price, 'conflicting'],
    ['不一致', { sources: 两处, draft: 草稿 }, 价格, 'conflicting'],
    ['agree', { sources: [records('shop', lamp()), other(149)], draft }, price, 'supported'],
    [
      'the first of those named decides for it',
      { sources, draft, options: { precedence: ['shop', 'page'] } },
      price,
      'supported',
    ],
    [
      'the first of those named decides against it',
      { sources, draft, options: { precedence: ['page', 'shop'] } },
      price,
      'contradicted',
    ],
    [
      'a source that is named comes before one that is not',
      { sources, draft, options: { precedence: ['page'] } },
      price,
      'contradicted',
    ],
    [
      '排在前面的来源为准',
      { sources: 两处, draft: 草稿, options: { precedence: ['page', 'shop'] } },
      价格,
      'contradicted',
    ],
  ])

  test('the order in which they are given decides nothing', async () => {
    for (const list of [sources, sources.toReversed()]) {
      const [claim] = await judged({ sources: list, draft }, [price])
      expect(claim?.verdict?.status).toBe('conflicting')
      expect(claim?.verdict?.evidence.map(({ source }) => source.id).sort()).toEqual([
        'page',
        'shop',
      ])
    }
  })
})

describe('sources that a kind of claim needs', () => {
  const options: FactsOptions = { requiredSource: { price: ['prices', 'tool'] } }
  run([
    [
      'another one does not do',
      { sources: [records('shop', lamp())], draft, options },
      price,
      'unsupported',
    ],
    [
      'the one that is named does',
      { sources: [records('prices', lamp())], draft, options },
      price,
      'supported',
    ],
    [
      'it does beside another one',
      { sources: [records('shop', lamp()), records('prices', lamp())], draft, options },
      price,
      'supported',
    ],
    [
      'any tool does where tools do',
      { calls: [{ name: 'lookup', result: lamp() }], draft, options },
      price,
      'supported',
    ],
    [
      '其他来源不算数',
      { sources: [records('shop', 台灯())], draft: 草稿, options },
      价格,
      'unsupported',
    ],
    [
      'prose of that name does',
      {
        sources: [documents([{ id: 'prices', text: 'The Aurora lamp costs 149 EUR.' }])],
        draft,
        options,
      },
      price,
      'supported',
    ],
    [
      'other kinds need none',
      {
        sources: [records('shop', lamp({ color: 'red' }))],
        draft: 'The Aurora lamp is red.',
        options,
      },
      { quote: 'red', attribute: 'color' },
      'supported',
    ],
    [
      'a wrong value is wrong by any source',
      { sources: [records('shop', lamp())], draft: 'The Aurora lamp costs 159 EUR.', options },
      { quote: '159 EUR', kind: 'price', attribute: 'price' },
      'contradicted',
    ],
  ])
})

describe('what the agent said before', () => {
  const before = (content: string) => [
    { role: 'user' as const, content: 'How much is it?' },
    { role: 'assistant' as const, content },
    { role: 'user' as const, content: 'Really?' },
  ]
  const flagged = async (said: string, says: string, told: Told, list: Json) => {
    const [claim] = await judged({ records: list, messages: before(said), draft: says }, [told])
    return claim?.verdict?.earlierTurn === true
  }

  test.each([
    ['another price', 'The price of the Aurora lamp is 129 EUR.', draft, true],
    ['the same price', 'The price of the Aurora lamp is 149 EUR.', draft, false],
    [
      'an owned-up mistake',
      'The price of the Aurora lamp is 129 EUR.',
      `Sorry, I was wrong: ${draft}`,
      false,
    ],
    ['another attribute', 'The shipping fee of the Aurora lamp is 5 EUR.', draft, false],
  ])('%s', async (_, said, says, expected) => {
    expect(await flagged(said, says, price, lamp())).toBe(expected)
  })

  test.each([
    ['另一个价格', '极光台灯的价格是129元。', 草稿, true],
    ['同一个价格', '极光台灯的价格是149元。', 草稿, false],
    ['承认说错', '极光台灯的价格是129元。', `抱歉，刚才说错了，${草稿}`, false],
  ])('%s', async (_, said, says, expected) => {
    expect(await flagged(said, says, 价格, 台灯())).toBe(expected)
  })
})
