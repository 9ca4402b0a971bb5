import { claims } from '@vouchsafe/claims'
import { type Json, vouchsafe } from '@vouchsafe/core'
import { documents, facts, records } from '@vouchsafe/facts'
import { describe, expect, test } from 'vitest'

const NOW = Date.UTC(2027, 4, 16, 2)
const HOUR = 3_600_000
const daysAgo = (days: number) => new Date(NOW - days * 24 * HOUR).toISOString().slice(0, 10)
const inHours = (hours: number) => new Date(NOW + hours * HOUR).toISOString()

type Language = 'zh' | 'en'

interface Rule {
  readonly language: Language
  readonly text: string
  /** The order, by how long ago or how far ahead it is, or what it comes to. */
  readonly order: (size: number) => Json
  readonly ask: string
}

/** A reply is borne out if it claims something and nothing that it claims is left open. */
async function isBorneOut({ language, text, order, ask }: Rule, size: number, draft: string) {
  const pipeline = vouchsafe({
    guards: [
      claims(),
      facts([
        records('orders', [order(size)]),
        documents([{ id: 'p', title: language === 'zh' ? '服务规则' : 'Our terms', text }]),
      ]),
    ],
  })
  const turn = {
    conversationId: 'rules',
    now: new Date(NOW).toISOString(),
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    messages: [{ role: 'user' as const, content: ask }],
  }
  const reply = await pipeline.reply(turn, () => draft)
  expect(reply.claims.length).toBeGreaterThan(0)
  return reply.claims.every(({ verdict }) => verdict?.status === 'supported')
}

function holds(
  name: string,
  rule: Rule,
  cases: readonly (readonly [size: number, draft: string, isTrue: boolean])[],
): void {
  test.each(cases)(`${name}: %s: %s %s`, async (size, draft, isTrue) => {
    expect(await isBorneOut(rule, size, draft)).toBe(isTrue)
  })
}

describe('what may be done within a time', () => {
  holds(
    'returns in a list',
    {
      language: 'en',
      text: 'Returns\n- within 14 days of delivery: full refund\n- 15 to 30 days: store credit\n- after 30 days: no returns',
      order: (days) => ({
        id: 'O1',
        item: 'Oak stool',
        delivered_on: daysAgo(days),
        price: { amount: 80, currency: 'GBP' },
      }),
      ask: 'Can I send the stool back?',
    },
    [
      [5, 'You can still return it for a full refund.', true],
      [20, 'You can still return it for a full refund.', false],
      [40, "I'm sorry, it can no longer be returned.", true],
    ],
  )
  const stool = (days: number): Json => ({
    订单号: 'O1',
    商品: '橡木凳',
    签收日期: daysAgo(days),
    实付: 80,
    currency: 'CNY',
  })
  holds(
    '退换一句话',
    {
      language: 'zh',
      text: '签收后7天内可全额退款；8至30天内只换不退；超过30天不支持退换。',
      order: stool,
      ask: '凳子还能退吗？',
    },
    [
      [5, '现在退货可以全额退款。', true],
      [20, '现在退货可以全额退款。', false],
      [5, '现在已经不能退货了。', false],
      [40, '已经超过退换期限，不能退换了。', true],
    ],
  )
  holds(
    '退换列表',
    {
      language: 'zh',
      text: '退换货规则：\n- 签收7天内：可退货，全额退款\n- 签收8-30天：只能换货，不能退款\n- 签收超过30天：不退不换',
      order: stool,
      ask: '凳子还能退吗？',
    },
    [
      [5, '现在退货可以全额退款。', true],
      [20, '现在退货可以全额退款。', false],
      [20, '现在只能换货，不能退款。', true],
      [5, '现在已经不能退货了。', false],
      [40, '现在还可以换货。', false],
    ],
  )
})

describe('what an order must come to', () => {
  const lamp = (total: number): Json => ({
    id: 'O2',
    item: 'Lamp',
    total: { amount: total, currency: 'GBP' },
  })
  const cases = [
    [60, 'Shipping is free for your order.', true],
    [60, 'Shipping is £4.95 for your order.', false],
    [40, 'Shipping is free for your order.', false],
    [40, 'Shipping is £4.95 for your order.', true],
  ] as const
  const ask = 'What is the shipping?'
  const texts = [
    'Shipping costs £4.95. Orders over £50 ship free.',
    '| Order total | Shipping |\n| --- | --- |\n| under £50 | £4.95 |\n| £50 or more | free |',
  ]
  for (const text of texts) holds(text, { language: 'en', text, order: lamp, ask }, cases)

  const deng = (total: number): Json => ({
    订单号: 'O2',
    商品: '灯',
    订单金额: total,
    currency: 'CNY',
  })
  for (const text of [
    '订单满99元包邮，不满99元收运费8元。',
    '运费：\n- 满99元：包邮\n- 不足99元：8元',
  ])
    holds(text, { language: 'zh', text, order: deng, ask: '运费多少？' }, [
      [120, '您这单包邮。', true],
      [120, '您这单要付8元运费。', false],
      [60, '您这单包邮。', false],
      [60, '您这单要付8元运费。', true],
    ])
})

describe('what it costs by the hour', () => {
  holds(
    '取消',
    {
      language: 'zh',
      text: '预约时间前48小时以上取消免费；24至48小时内取消收取50%；24小时以内取消不予退款。',
      order: (hours) => ({
        预约号: 'A1',
        项目: '面部护理',
        预约时间: inHours(hours),
        金额: 80,
        currency: 'CNY',
      }),
      ask: '可以取消吗？',
    },
    [
      [60, '现在取消是免费的。', true],
      [30, '现在取消是免费的。', false],
      [30, '现在取消要收50%，也就是40元。', true],
      [60, '现在取消要收50%，也就是40元。', false],
      [10, '现在取消不能退款。', true],
      [60, '现在取消不能退款。', false],
    ],
  )
})

describe('whether something is still covered', () => {
  holds(
    'parts of a bicycle',
    {
      language: 'en',
      text: 'Warranty: 2 years on the frame from the date of purchase, 6 months on the battery.',
      order: (days) => ({ id: 'W1', item: 'E-bike', purchased_on: daysAgo(days) }),
      ask: 'Is it still under warranty?',
    },
    [
      [300, 'The frame is still under warranty.', true],
      [800, 'The frame is still under warranty.', false],
      [300, 'The battery is no longer covered.', true],
      [300, 'The battery is still under warranty.', false],
      [100, 'The battery is still under warranty.', true],
      [100, 'The frame has a 2-year warranty.', true],
      [100, 'The battery has a 2-year warranty.', false],
    ],
  )
  holds(
    '电动车的部件',
    {
      language: 'zh',
      text: '保修：车架自购买之日起2年，电池6个月。',
      order: (days) => ({ 订单号: 'W1', 商品: '电动车', 购买日期: daysAgo(days) }),
      ask: '还在保修吗？',
    },
    [
      [300, '车架还在保修期内。', true],
      [800, '车架还在保修期内。', false],
      [300, '电池还在保修期内。', false],
      [100, '电池还在保修期内。', true],
      [100, '车架保修2年。', true],
      [100, '电池保修2年。', false],
    ],
  )
})
