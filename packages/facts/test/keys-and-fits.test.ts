import type { Message } from '@vouchsafe/core'
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

describe('a contact under another key', () => {
  holds(
    {
      records: {
        contacts: {
          returns_address: 'Moss & Fern Returns, Unit 9, Dock Road, Hull HU1 2AB',
          head_office: 'Moss & Fern Ltd, 14 Mill Street, Leeds LS1 4DT',
        },
      },
      said: 'Where do I send the jacket back to?',
    },
    {
      passed: ['Please send it to Moss & Fern Returns, Unit 9, Dock Road, Hull HU1 2AB.'],
      stopped: ['Please send it to Moss & Fern Ltd, 14 Mill Street, Leeds LS1 4DT.'],
    },
  )
  holds(
    {
      records: { contacts: { 售后电话: '400-820-3341', 团购电话: '400-820-3314' } },
      said: '机器坏了打哪个电话',
    },
    {
      passed: ['售后电话是400-820-3341。', '团购电话是400-820-3314。'],
      stopped: ['售后电话是400-820-3314。'],
    },
  )
  const returns = [
    { 类型: '冷链商品', 地址: '上海市宝山区月罗路88号冷库' },
    { 类型: '常温商品', 地址: '苏州市昆山市陆家镇金阳路7号' },
  ]
  holds(
    {
      records: {
        contacts: { 退货: returns },
        orders: [{ 订单号: 'LL-8', 商品: '三文鱼刺身', 仓库: '冷链仓' }],
      },
      said: '退货寄到哪里',
    },
    {
      passed: ['请寄到上海市宝山区月罗路88号冷库。'],
      stopped: ['请寄到苏州市昆山市陆家镇金阳路7号。'],
    },
  )
})

describe('what fits by nothing that is known', () => {
  const looked = (answer: string): readonly Message[] => [
    { role: 'user', content: 'Does the roof box RB-3 fit the Aven Cross?' },
    {
      role: 'assistant',
      content: '',
      toolCalls: [{ id: 'f', name: 'check_fit', arguments: { car: 'Aven Cross' } }],
    },
    { role: 'tool', toolCallId: 'f', content: answer, ok: true },
  ]
  const catalog = [{ sku: 'RB-3', title: 'Roof box', price: '310.00' }]
  holds(
    { records: { catalog }, messages: looked('{"car":"Aven Cross","result":"not listed"}') },
    {
      passed: ["I can't confirm that: we have no data for the Aven Cross."],
      stopped: ['Yes, the roof box fits the Aven Cross.'],
    },
  )
  holds(
    { records: { catalog }, messages: looked('{"car":"Aven Cross","result":"fits"}') },
    { passed: ['Yes, the roof box fits the Aven Cross.'], stopped: [] },
  )
  holds(
    {
      records: {
        catalog: [
          { sku: 'WB-21', name: '无骨雨刷前杆', fitment: ['星途L 2016-2019款'], price: 58 },
          { sku: 'WB-22', name: '无骨雨刷后杆', fitment: ['星途L 2016-2023款'], price: 46 },
        ],
      },
      said: '2022款星途L前雨刷买WB-21对吗',
    },
    {
      passed: ['WB-21不适配2022款星途L。', 'WB-22可以装在2022款星途L上。'],
      stopped: ['对的，WB-21可以装在2022款星途L上。'],
    },
  )
})

describe('what is never done in a conversation', () => {
  const policies = [
    {
      id: 'sec',
      title: 'Bank details',
      text: 'Bank details are never changed by chat or phone. Customers change them in the app.',
    },
  ]
  holds(
    { policies, said: 'please pay my refund to my new bank account' },
    {
      passed: [
        'Bank details are never changed by chat; you can change them in the app.',
        "I can't change the bank account here.",
      ],
      stopped: ["I'm changing the bank account for you now."],
    },
  )
})

describe('what the agent said to be free', () => {
  const messages: readonly Message[] = [
    { role: 'user', content: '洗衣机要安装费吗' },
    { role: 'assistant', content: '洗衣机免费安装的。' },
    { role: 'user', content: '好的，那安装要带什么' },
  ]
  const policies = [{ id: 'az', title: '安装', text: '洗衣机安装80元一台，辅材另计。' }]
  holds(
    { policies, messages },
    {
      passed: ['抱歉刚才说错了，洗衣机安装80元一台。'],
      stopped: ['洗衣机安装80元一台，师傅上门收。'],
    },
  )
})

describe('what must be left after discounts', () => {
  const shop = {
    records: { promotions: [{ code: 'TREAT6', amountOff: 6 }] },
    policies: [
      {
        id: 'd',
        title: 'Delivery',
        text: 'Delivery is free on baskets of £40.00 or more, counted after discounts. Otherwise £4.50.',
      },
    ],
  }
  holds(
    { ...shop, said: 'My basket is £43.00, with TREAT6 is delivery still free?' },
    { passed: [], stopped: ['TREAT6 takes £6.00 off, leaving £37.00. Delivery is free.'] },
  )
  holds(
    { ...shop, said: 'My basket is £49.00, with TREAT6 is delivery still free?' },
    { passed: ['TREAT6 takes £6.00 off, leaving £43.00.'], stopped: [] },
  )
})

describe('holidays that lie in between', () => {
  holds(
    {
      records: { orders: [{ ref: 'DS-410', item: 'Oak desk', dispatched: '2026-04-30' }] },
      policies: [
        { id: 'l', title: 'Delivery', text: 'Desks arrive 2 working days after dispatch.' },
        { id: 'h', title: 'Bank holidays 2026', text: '4 May, 25 May, 31 August.' },
      ],
      said: 'When does DS-410 arrive?',
      now: '2026-04-30T10:00:00+01:00',
    },
    {
      passed: ['The oak desk, DS-410, was dispatched on 30 April.'],
      stopped: [
        'DS-410 was dispatched on 30 April and arrives 2 working days later, by Monday 4 May.',
      ],
    },
  )
})
