import type { Json } from '@vouchsafe/core'
import { describe, expect, test } from 'vitest'
import { replyTo, type Shop } from './telling.ts'

/** Drafts of which nothing is said to be against what is known, and drafts of which something is. */
function holds(
  shop: Shop,
  drafts: { readonly passed: readonly string[]; readonly stopped: readonly string[] },
): void {
  test.each(drafts.passed)('passes: %s', async (draft) => {
    const { findings } = await replyTo(shop, draft)
    expect(findings.filter(({ action }) => action === 'retry' || action === 'block')).toEqual([])
  })
  test.each(drafts.stopped)('stops: %s', async (draft) => {
    expect((await replyTo(shop, draft)).status).toBe('blocked')
  })
}

function policy(text: string, title = 'Terms'): NonNullable<Shop['policies']> {
  return [{ id: 'p', title, text }]
}

describe('offers that do not add up', () => {
  const promotions: Json = [
    { code: 'FRESH20', text: '20% off' },
    { code: 'PALS10', text: '10% off for friends' },
  ]
  const said = 'Can I use FRESH20 and PALS10 together?'
  const text = 'Only one promo code per order.'
  holds(
    { records: { promotions }, policies: policy(text), said },
    {
      passed: [
        'FRESH20 and PALS10 cannot be used together.',
        'You can use either FRESH20 or PALS10, only one code per order.',
        'FRESH20 gives you 20% off.',
      ],
      stopped: ['Yes, you can use both codes!', 'FRESH20 applies first and PALS10 comes on top.'],
    },
  )
  holds(
    { records: { promotions }, policies: policy('Codes can be combined.'), said },
    { passed: ['Yes, you can use both codes!'], stopped: [] },
  )
  holds(
    {
      records: {
        活动: [
          { 名称: '店庆', 规则: '满200减30，不可与会员折扣叠加' },
          { 名称: '银卡会员', 规则: '全场9折' },
        ],
      },
      said: '我是银卡，买300的还能打折吗',
    },
    {
      passed: ['满200减30和银卡9折不能叠加，任选其一。', '您这单可以满200减30。'],
      stopped: ['满200减30之后，银卡再打9折。'],
    },
  )
})

describe('rules that leave out what is on sale', () => {
  const rule = 'New members get 15% off with WELCOME15. Not valid on sale items.'
  const lamp = {
    sku: 'LP-2',
    title: 'Brass floor lamp',
    price: '80.00',
    compare_at_price: '110.00',
  }
  const said = 'What does the brass floor lamp cost with WELCOME15?'
  holds(
    { records: { catalog: [lamp] }, policies: policy(rule), said },
    {
      passed: [
        "The brass floor lamp is on sale, so WELCOME15 can't be used on it.",
        'The brass floor lamp is $80.00.',
      ],
      stopped: ['WELCOME15 takes the brass floor lamp down to $68.00. Code WELCOME15 works on it.'],
    },
  )
  holds(
    {
      records: { catalog: [{ sku: 'LP-2', title: 'Brass floor lamp', price: '80.00' }] },
      policies: policy(rule),
      said,
    },
    { passed: ['Code WELCOME15 works on it.'], stopped: [] },
  )
})

describe('what was opened or used', () => {
  const beauty = policy(
    'Returns within 14 days of delivery. Opened cosmetics cannot be returned, unless faulty.',
    'Returns',
  )
  const catalog: Json = [{ sku: 'LS-4', title: 'Rosewood lipstick', category: 'cosmetics' }]
  holds(
    {
      records: { catalog },
      policies: beauty,
      said: "I tried the lipstick once and don't like the shade. Can I send it back?",
    },
    {
      passed: [
        "I'm sorry, opened cosmetics cannot be returned unless they are faulty.",
        "As it's been opened, it can't go back.",
      ],
      stopped: ['Yes, you can send it back within 14 days.'],
    },
  )
  holds(
    {
      records: { catalog },
      policies: beauty,
      said: "I haven't opened the lipstick. Can I return it?",
    },
    { passed: ['Yes, you can send it back within 14 days.'], stopped: [] },
  )
  holds(
    {
      records: { catalog: [{ sku: 'CH-1', title: 'Oak chair', category: 'furniture' }] },
      policies: beauty,
      said: 'I used the oak chair for a day. Can I return it?',
    },
    { passed: ['Yes, you can send it back within 14 days.'], stopped: [] },
  )
  const hygiene = [
    {
      id: 'th',
      title: '退换货',
      text: '签收7天内支持无理由退货。牙刷、水杯等入口用品拆封后不支持无理由退货。',
    },
  ]
  holds(
    {
      records: { orders: [{ 订单号: 'SB-11', 商品: '吸管水杯', 签收: '2026-03-01' }] },
      policies: hygiene,
      said: '水杯拆了，喝过一次，还能退吗',
      now: '2026-03-03T10:00:00+08:00',
    },
    {
      passed: ['抱歉，水杯拆封后不支持无理由退货。'],
      stopped: ['可以的，7天内支持无理由退货。'],
    },
  )
  holds(
    {
      records: { orders: [{ 订单号: 'SB-12', 商品: '吸管水杯', 签收: '2026-03-01' }] },
      policies: hygiene,
      said: '水杯还没拆，能退吗',
      now: '2026-03-03T10:00:00+08:00',
    },
    { passed: ['可以的，7天内支持无理由退货。'], stopped: [] },
  )
})

describe('what is told to have no limit', () => {
  const vouchers = policy(
    'Vouchers are valid for 18 months. Minimum order £30. One voucher per customer.',
    'Vouchers',
  )
  holds(
    { policies: vouchers, said: 'tell me about your vouchers' },
    {
      passed: ['A voucher is valid for 18 months.', 'Our opening hours never change.'],
      stopped: [
        'The voucher never expires.',
        'There is no minimum order for the voucher.',
        'You can use as many vouchers as you like.',
      ],
    },
  )
  holds(
    { policies: policy('Vouchers never expire.', 'Vouchers'), said: 'tell me about your vouchers' },
    { passed: ['The voucher never expires.'], stopped: [] },
  )
  holds(
    {
      policies: [{ id: 'jf', title: '积分规则', text: '积分自获得之日起12个月内有效，过期清零。' }],
      said: '积分会过期吗',
    },
    { passed: ['积分12个月内有效，过期清零。'], stopped: ['积分永久有效，您慢慢攒。'] },
  )
})

describe('one row of a list says nothing of another', () => {
  const catalog: Json = [
    { sku: 'PF-1', title: 'Puppy salmon kibble', weight: '3 kg', price: '24.00' },
    { sku: 'AF-1', title: 'Adult salmon kibble', weight: '3 kg', price: '19.00' },
    { sku: 'AF-2', title: 'Adult salmon kibble', weight: '10 kg', price: '49.00' },
  ]
  const said = 'what does the 3 kg salmon kibble cost, my dog is six'
  holds(
    { records: { catalog }, said },
    {
      passed: ['At six you want the adult one. The 3 kg bag is $19.00.'],
      stopped: ['At six you want the adult one. The 3 kg bag is $24.00.'],
    },
  )
  holds(
    {
      policies: [
        { id: 'bx', title: '保修', text: '自签收日起：机身3年，电机2年，滤芯半年，遥控器1年。' },
      ],
      said: '电机坏了还保吗',
    },
    {
      passed: ['电机保修2年。', '机身保修3年，电机保修2年。'],
      stopped: ['电机保修3年。'],
    },
  )
})
