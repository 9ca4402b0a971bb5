import type { VerdictStatus } from '@vouchsafe/core'
import { contacts, facts, records } from '@vouchsafe/facts'
import { describe, expect, test } from 'vitest'
import { judged, type Scene, type Told } from './judging.ts'

type Row = readonly [name: string, scene: Scene, told: Told, status: VerdictStatus]

function run(rows: readonly Row[]): void {
  test.each(rows)('%s', async (_, scene, told, status) => {
    const [claim] = await judged(scene, [told])
    expect(claim?.verdict?.status).toBe(status)
  })
}

const eur = (amount: number): Told => ({
  quote: `${amount} EUR`,
  kind: 'price',
  attribute: 'price',
})
const 元 = (amount: number): Told => ({ quote: `${amount}元`, kind: 'price', attribute: '价格' })

describe('variants', () => {
  const tents = [
    {
      sku: 'T-1',
      title: 'Kestrel tent',
      currency: 'EUR',
      variants: [
        { id: 'T-1-2P', size: '2 persons', price: 199, color: 'green' },
        { id: 'T-1-4P', size: '4 persons', price: 289, color: 'orange' },
      ],
    },
  ]
  const 帐篷 = [
    {
      编号: 'T-1',
      名称: '红隼帐篷',
      规格: [
        { 编号: 'T-1-2P', 名称: '双人款', 价格: '199元' },
        { 编号: 'T-1-4P', 名称: '四人款', 价格: '289元' },
      ],
    },
  ]
  run([
    [
      'the variant’s own price',
      { records: tents, draft: 'The orange Kestrel tent costs 289 EUR.' },
      eur(289),
      'supported',
    ],
    [
      'the price of the other variant',
      { records: tents, draft: 'The orange Kestrel tent costs 199 EUR.' },
      eur(199),
      'contradicted',
    ],
    ['by code', { records: tents, draft: 'T-1-2P costs 289 EUR.' }, eur(289), 'contradicted'],
    ['本款的价格', { records: 帐篷, draft: '红隼帐篷四人款的价格是289元。' }, 元(289), 'supported'],
    [
      '另一款的价格',
      { records: 帐篷, draft: '红隼帐篷四人款的价格是199元。' },
      元(199),
      'contradicted',
    ],
  ])
})

describe('members, regions and thresholds', () => {
  const shipping = {
    shipping: [
      { region: 'Germany', fee: '4.90 EUR', days: '2-3 days' },
      { region: 'France', fee: '9.90 EUR', days: '4-6 days' },
    ],
  }
  const 运费 = {
    运费: [
      { 地区: '上海', 运费: '6元' },
      { 地区: '新疆', 运费: '18元' },
    ],
  }
  const fee = (quote: string): Told => ({ quote, kind: 'fee', attribute: 'fee' })
  const 费 = (quote: string): Told => ({ quote, kind: 'fee', attribute: '运费' })
  const tiers = [{ sku: 'L-1', title: 'Aurora lamp', price_eur: 149, member_price_eur: 129 }]
  run([
    [
      'the fee of the region',
      { records: shipping, draft: 'Shipping to France is 9.90 EUR.' },
      fee('9.90 EUR'),
      'supported',
    ],
    [
      'the fee of another region',
      { records: shipping, draft: 'Shipping to France is 4.90 EUR.' },
      fee('4.90 EUR'),
      'contradicted',
    ],
    ['本地区的运费', { records: 运费, draft: '寄到新疆的运费是18元。' }, 费('18元'), 'supported'],
    [
      '别的地区的运费',
      { records: 运费, draft: '寄到新疆的运费是6元。' },
      费('6元'),
      'contradicted',
    ],
    [
      'the price for members, told of members',
      { records: tiers, draft: 'For members the Aurora lamp costs 129 EUR.' },
      { quote: '129 EUR', kind: 'price', attribute: 'member price' },
      'supported',
    ],
    [
      'another price, told of members',
      { records: tiers, draft: 'For members the Aurora lamp costs 119 EUR.' },
      { quote: '119 EUR', kind: 'price', attribute: 'member price' },
      'contradicted',
    ],
  ])
})

describe('ways to reach the shop', () => {
  const sources = [contacts({ phone: '400-820-1188', email: 'care@example.com' })]
  const told = (quote: string): Told => ({ quote, kind: 'contact' })
  run([
    [
      'the shop’s number',
      { sources, draft: 'Call 400-820-1188.' },
      told('400-820-1188'),
      'supported',
    ],
    [
      'the shop’s address',
      { sources, draft: 'Write to care@example.com.' },
      told('care@example.com'),
      'supported',
    ],
    ['客服电话', { sources, draft: '请拨打400-820-1188。' }, told('400-820-1188'), 'supported'],
  ])

  test.each([
    ['another number', 'Call 400-820-1199.', '400-820-1199'],
    ['another address', 'Write to care@example.org.', 'care@example.org'],
    ['a link that nobody gave', 'See https://example.org/pay.', 'https://example.org/pay'],
    ['别的电话', '请拨打400-820-1199。', '400-820-1199'],
  ])('%s is not supported', async (_, draft, quote) => {
    const [claim] = await judged({ sources, draft }, [told(quote)])
    expect(claim?.verdict?.status).not.toBe('supported')
  })

  test('a number that the customer gave is none of the shop’s', async () => {
    const [claim] = await judged(
      {
        records: { phone: '400-820-1188' },
        said: ['Is it 400-820-1199?'],
        draft: 'Call us at 400-820-1199.',
      },
      [told('400-820-1199')],
    )
    expect(claim?.verdict?.status).not.toBe('supported')
  })
})

describe('the notation of a repair', () => {
  const goods = [
    {
      sku: 'L-1',
      title: 'Aurora lamp',
      price: { amount: 1149.5, currency: 'EUR' },
      weight_g: 1800,
    },
    { sku: 'L-2', title: '极光台灯', price: { amount: 1149.5, currency: 'CNY' }, weight_g: 1800 },
  ]
  const cases: readonly (readonly [draft: string, told: Told, repaired: string | undefined])[] = [
    [
      'The Aurora lamp costs €1,049.50.',
      { quote: '€1,049.50', kind: 'price', attribute: 'price' },
      '€1,149.50',
    ],
    [
      'The Aurora lamp costs 1049.50 EUR.',
      { quote: '1049.50 EUR', kind: 'price', attribute: 'price' },
      '1149.50 EUR',
    ],
    [
      '极光台灯的价格是1049.5元。',
      { quote: '1049.5元', kind: 'price', attribute: '价格' },
      '1149.5元',
    ],
    [
      '极光台灯的价格是¥1,049.50。',
      { quote: '¥1,049.50', kind: 'price', attribute: '价格' },
      '¥1,149.50',
    ],
    [
      'The Aurora lamp costs at least 2000 EUR.',
      { quote: '2000 EUR', kind: 'price', attribute: 'price', more: { bound: 'at-least' } },
      undefined,
    ],
  ]

  test.each(cases)('%s', async (draft, told, repaired) => {
    const [claim] = await judged({ records: goods, draft }, [told])
    expect(claim?.verdict?.status).toBe('contradicted')
    expect(claim?.verdict?.repair?.text).toBe(repaired)
  })
})

test('a source that cannot be read is refused when the guard is made', () => {
  const cyclic: { self?: unknown } = {}
  cyclic.self = cyclic
  expect(() => facts([records('shop', cyclic as never)])).toThrow(
    'Source "shop" cannot be read: the value at /self refers back to itself.',
  )
  expect(() => facts([records('shop', { price: Number.NaN })])).toThrow('/price is not a finite')
  expect(() => records('', {})).toThrow('needs an id')
})
