import type { Json } from '@vouchsafe/core'
import { describe, expect, test } from 'vitest'
import { replyTo } from './telling.ts'

const now = '2026-05-12T10:00:00+08:00'

/** Statuses of all claims of a draft. */
async function statuses(
  known: Readonly<Record<string, Json>>,
  draft: string,
): Promise<readonly string[]> {
  const reply = await replyTo({ records: known, now, said: 'Any offers? 有活动吗' }, draft)
  return reply.claims.map(({ verdict }) => verdict?.status ?? 'none')
}

const offers: Json = [
  { code: 'MAYTEA', rule: '20% off green tea', from: '2026-05-01', to: '2026-05-10' },
  { code: 'POT10', rule: '10% off teapots', from: '2026-05-08', to: '2026-05-31' },
  { code: 'JUNE5', rule: '5% off everything', from: '2026-06-01', to: '2026-06-30' },
]
const goods: Json = [
  { sku: 'GT-1', title: 'Green tea 250 g', price: { amount: 30, currency: 'EUR' } },
  { sku: 'TP-1', title: 'Clay teapot', price: { amount: 60, currency: 'EUR' } },
]
const 活动: Json = [
  { 名称: '五一囤货节', 规则: '冻干满100减20元', 开始: '2026-04-28', 结束: '2026-05-05' },
  { 名称: '宠粉日', 规则: '全店满150减30元', 开始: '2026-05-10', 结束: '2026-05-15' },
]
const 商品: Json = [{ sku: 'CF-1', 名称: '鸡肉冻干', 价格: '120元' }]

describe('offers by the days that their records bear', () => {
  test.each([
    ['one that is over', 'MAYTEA takes 20% off green tea.', 'stale'],
    ['one that runs', 'POT10 takes 10% off teapots.', 'supported'],
    ['one that has not begun', 'JUNE5 takes 5% off everything.', 'unsupported'],
    ['one that is said to be over', 'MAYTEA, 20% off green tea, has ended.', 'supported'],
    ['one that is said to be coming', 'JUNE5 will take 5% off everything.', 'supported'],
  ])('%s', async (_, draft, status) => {
    const told = await statuses({ promotions: offers, catalog: goods }, draft)
    expect(told.length).toBeGreaterThan(0)
    if (status === 'supported') expect(told).not.toContain('stale')
    if (status === 'supported') expect(told[0]).toBe('supported')
    else expect(told).toContain(status)
  })

  test.each([
    ['过了期的', '现在五一囤货节冻干满100减20元。', 'stale'],
    ['还在办的', '现在全店满150减30元。', 'supported'],
    ['说明已结束的', '冻干满100减20元的活动已经结束了。', 'supported'],
  ])('%s', async (_, draft, status) => {
    const told = await statuses({ promotions: 活动, catalog: 商品 }, draft)
    expect(told.length).toBeGreaterThan(0)
    if (status === 'supported') expect(told).not.toContain('stale')
    else expect(told).toContain(status)
  })

  test('an offer that ends with no day is not over', async () => {
    const open = [{ code: 'POT10', rule: '10% off teapots', ends: 'while stocks last' }]
    const told = await statuses(
      { promotions: open, catalog: goods },
      'POT10 takes 10% off teapots.',
    )
    expect(told[0]).toBe('supported')
  })

  test('a price reckoned with an offer that is over does not stand', async () => {
    const draft = 'With MAYTEA you get 20% off, so green tea at €30 comes to €24.'
    const told = await statuses({ promotions: offers, catalog: goods }, draft)
    expect(told).toContain('stale')
    expect(told.at(-1)).not.toBe('supported')
  })

  test('过期活动算出来的到手价不成立', async () => {
    const told = await statuses(
      { promotions: 活动, catalog: 商品 },
      '鸡肉冻干120元，囤货节满100减20元，到手100元。',
    )
    expect(told).toContain('stale')
    expect(told.at(-1)).not.toBe('supported')
  })
})

describe('a sale within the record of a thing', () => {
  const mug = (until: string): Json => [
    {
      sku: 'M-1',
      title: 'Stoneware mug',
      price: 18,
      currency: 'EUR',
      salePrice: 12,
      saleUntil: until,
    },
  ]
  const 锅 = (到: string): Json => [
    { sku: 'G-1', 名称: '砂锅', 价格: '99元', 活动: { 价格: '79元', 截止: 到 } },
  ]
  test.each([
    ['over', { catalog: mug('2026-05-01') }, 'The Stoneware mug is on sale for €12.', 'stale'],
    [
      'still on',
      { catalog: mug('2026-05-20') },
      'The Stoneware mug is on sale for €12.',
      'supported',
    ],
    [
      'its usual price',
      { catalog: mug('2026-05-01') },
      'The Stoneware mug costs €18.',
      'supported',
    ],
    ['过期的活动价', { catalog: 锅('2026-05-01') }, '砂锅活动价79元。', 'stale'],
    ['还在的活动价', { catalog: 锅('2026-05-20') }, '砂锅活动价79元。', 'supported'],
    ['平时的价', { catalog: 锅('2026-05-01') }, '砂锅99元。', 'supported'],
  ])('%s', async (_, sources, draft, status) => {
    expect(await statuses(sources, draft)).toContain(status)
  })
})

describe('days that belong to no offer', () => {
  test.each([
    [
      'a stay that is over',
      {
        bookings: [
          {
            booking: 'B-12',
            room: 'Garden room',
            from: '2026-05-01',
            to: '2026-05-04',
            total: 240,
            currency: 'EUR',
          },
        ],
      },
      'Your booking B-12 came to €240.',
    ],
    ['the day itself', { promotions: offers }, 'MAYTEA was valid until 10 May.'],
    [
      '一段过去的租期',
      {
        orders: [
          { 订单号: 'ZL-3', 车型: '轿车', 起: '2026-05-01', 止: '2026-05-03', 租金: '300元' },
        ],
      },
      '订单ZL-3的租金是300元。',
    ],
  ])('%s', async (_, sources, draft) => {
    expect(await statuses(sources as Readonly<Record<string, Json>>, draft)).not.toContain('stale')
  })
})
