import type { Message } from '@vouchsafe/core'
import { describe, expect, test } from 'vitest'
import { replyTo, tells } from './telling.ts'

/** What the customer said, and what a tool answered then. */
function called(said: string, name: string, answer: object): readonly Message[] {
  return [
    { role: 'user', content: said },
    { role: 'assistant', content: '', toolCalls: [{ id: 'c1', name, arguments: {} }] },
    { role: 'tool', content: JSON.stringify(answer), toolCallId: 'c1', name },
  ]
}

describe('hours of a day to come, told by the time alone', () => {
  tells(
    {
      said: '你们几点开门',
      now: '2026-05-12T23:00:00+08:00',
      records: {
        stores: [{ 店: '滨江店', 周一至周五: '11:00-21:00', 周末: '10:00-22:00' }],
        contacts: { human: '8:30-21:00' },
      },
    },
    {
      truths: [
        '人工客服明早8点半上班。',
        '要找人工的话，得等明天早上八点半以后。',
        '明早8:30人工同事就上线了。',
        '滨江店明天开到晚上九点。',
        '滨江店周六上午十点开门。',
      ],
      lies: ['人工客服明早10点上班。', '滨江店明天上午9点开门。', '滨江店周六上午十一点开门。'],
    },
  )
  tells(
    {
      said: 'are you open tomorrow?',
      now: '2026-05-12T20:00:00-07:00',
      records: {
        contacts: { staff: 'Mon-Fri 9-18' },
        stores: [{ name: 'Pearl Street', hours: { mon_fri: '10:00-19:00', sat: '10:00-16:00' } }],
      },
    },
    {
      truths: ['Our staff are back from nine tomorrow.', 'Pearl Street opens tomorrow at ten.'],
      lies: ['Our staff are back from eleven tomorrow.', 'Pearl Street opens tomorrow at eight.'],
    },
  )
})

describe('how long is left until a place closes or a term ends', () => {
  tells(
    {
      said: 'still time to get there? and am I covered?',
      now: '2026-05-12T15:20:00+01:00',
      records: {
        stores: [{ name: 'Harbour Road', hours: { mon_fri: '09:00-17:00', sat: '10:00-16:00' } }],
        orders: [{ no: 'A-77', item: 'Kettle', delivered: '2025-06-02' }],
      },
      policies: [{ id: 'w', title: 'Warranty', text: 'Kettles: 1 year from delivery.' }],
    },
    {
      truths: [
        'Harbour Road is open until five today, so you have an hour and forty minutes.',
        'Your kettle was delivered on 2 June 2025, so the one-year warranty still has three weeks to run.',
        'The warranty runs until 2 June 2026, so you have exactly three weeks left.',
      ],
      lies: [
        'Harbour Road is open until five today, so you have about three hours.',
        'Your kettle was delivered on 2 June 2025, so the one-year warranty still has eight weeks to run.',
      ],
    },
  )
  tells(
    {
      said: '还在保吗',
      now: '2026-05-12T10:00:00+08:00',
      records: { orders: [{ 单号: 'C9', 商品: '扫地机', 签收: '2025-06-23' }] },
      policies: [{ id: 'w', title: '保修', text: '整机自签收日起保修1年。' }],
    },
    {
      truths: [
        '您的扫地机去年6月23日签收，一年保修还剩六周。',
        '您去年6月23日签收的，保修还有一个多月。',
      ],
      lies: ['您的扫地机去年6月23日签收，一年保修还剩十二周。'],
    },
  )
})

describe('money that is on its way is a refund that was set off, and no parcel', () => {
  tells(
    {
      messages: called('please cancel B-90 and refund me', 'cancel', {
        no: 'B-90',
        state: 'cancelled',
        refund: { gbp: 48.5, state: 'initiated' },
      }),
      records: { orders: [{ no: 'B-90', state: 'processing', total_gbp: 48.5 }] },
    },
    {
      truths: [
        'B-90 is cancelled and your £48.50 is on its way back to you.',
        'B-90 is cancelled. The refund of £48.50 is on its way to your card.',
      ],
      lies: [
        'B-90 is on its way to you.',
        'B-90 is cancelled and the parcel is on its way to you.',
      ],
    },
  )
  tells(
    {
      said: 'where is my refund for B-90?',
      records: { orders: [{ no: 'B-90', state: 'processing', total_gbp: 48.5 }] },
    },
    { truths: ['B-90 is still being processed.'], lies: ['The refund of £48.50 is on its way.'] },
  )
})

describe('a field that holds nothing, and a fee of nothing', () => {
  tells(
    {
      said: '有赠品吗',
      records: {
        catalog: [{ sku: 'MG1', title: '手冲壶', price: 159 }],
        promotions: [{ name: '开业', text: '手冲壶立减10元', 赠品: '无' }],
      },
    },
    { truths: ['手冲壶这次活动没有赠品。'], lies: ['手冲壶立减15元，没有赠品。'] },
  )
  tells(
    {
      messages: called('can you move my slot K-7 to Friday 15 May?', 'move', {
        ok: true,
        job: 'K-7',
        date: '2026-05-15',
        fee_usd: 0,
      }),
      now: '2026-05-12T10:00:00-07:00',
      records: { orders: [{ job: 'K-7', service: 'Piano tuning', price_usd: '120.00' }] },
    },
    {
      truths: ['Your piano tuning is now on Friday 15 May. There is no charge for moving it.'],
      lies: ['Your piano tuning is now on Friday 15 May. Moving it costs $25.'],
    },
  )
})

describe('parts of codes, numbers of emergency, ordinals, and what is refused in an idiom', () => {
  tells(
    {
      said: '两款哪个有定时',
      records: {
        catalog: [
          { sku: 'QX-A1', 标题: '台式风扇', 定时: false, 价格: '89元' },
          { sku: 'QX-A2', 标题: '落地风扇', 定时: true, 价格: '169元' },
        ],
      },
    },
    {
      truths: ['A1没有定时，想要定时可以看A2，169元。'],
      lies: ['A1没有定时，想要定时可以看A3，169元。'],
    },
  )
  tells(
    {
      said: 'lets talk 300 for the cello',
      records: { catalog: [{ sku: 'V1', name: 'Cello', retail: '$420.00' }] },
    },
    {
      truths: [
        "I can't negotiate prices, so $300 is off the table. The cello is $420.00.",
        "$300 is out of the question, I'm afraid: the cello is $420.00.",
      ],
      lies: ['I can do $300 for the cello.'],
    },
  )
  tells(
    {
      messages: called('what do reviews say about the lamp', 'reviews', {
        reviews: [
          { stars: 5, text: 'Bright' },
          { stars: 4, text: 'Cord is short' },
          { stars: 2, text: 'Arrived late' },
        ],
      }),
      records: { catalog: [{ sku: 'L1', name: 'Lamp', price: '$42.00' }] },
    },
    {
      truths: ['A third review is about the delivery. The lamp is $42.00.'],
      lies: ['A third review is about the delivery. The lamp is $24.00.'],
    },
  )
  tells(
    {
      said: 'the battery is hot and smells',
      records: { catalog: [{ sku: 'B1', name: 'Power bank', price: '£20.00' }] },
      policies: [
        { id: 's', title: 'Battery incidents', text: 'Tell the customer to stop charging.' },
      ],
    },
    {
      truths: ['Please stop charging it. If you see smoke or flames, get out and ring 999.'],
      lies: ['Please stop charging it. If you see smoke, ring us on 0800 555 999.'],
    },
  )
})

describe('that there is none holds where no other record has some', () => {
  const packs = (gift: string) => ({
    records: {
      catalog: [
        { name: 'Aster tea set', price: '€40', gift: 'none' },
        { name: 'Briar tea set', price: '€55', gift },
      ],
    },
    said: 'Is there a gift with the Briar tea set?',
  })
  tells(packs('none'), { truths: ['There is no gift with the Briar tea set.'], lies: [] })
  tells(packs('two cups'), {
    truths: [],
    lies: ['The Briar tea set comes with four cups as a gift.'],
  })

  test('it is not borne out by the neighbour that has none', async () => {
    const { claims } = await replyTo(packs('two cups'), 'There is no gift with the Briar tea set.')
    expect(claims.map(({ verdict }) => verdict?.reason)).not.toContain(
      'The record says that there is none.',
    )
  })
})
