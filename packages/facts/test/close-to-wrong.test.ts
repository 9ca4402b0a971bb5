import type { Json, Message } from '@vouchsafe/core'
import { describe, expect, test } from 'vitest'
import { replyTo, type Shop } from './telling.ts'

/** Drafts that come close to something wrong, and those that are. */
function holds(
  shop: Shop,
  drafts: { readonly passed: readonly string[]; readonly stopped?: readonly string[] },
): void {
  test.each(drafts.passed)('passes: %s', async (draft) => {
    const { findings } = await replyTo(shop, draft)
    expect(findings.filter(({ action }) => action === 'retry' || action === 'block')).toEqual([])
  })
  test.each(drafts.stopped ?? [])('stops: %s', async (draft) => {
    expect((await replyTo(shop, draft)).status).toBe('blocked')
  })
}

function policy(text: string, title = 'Terms'): NonNullable<Shop['policies']> {
  return [{ id: 'p', title, text }]
}

/** The customer asks, a tool answers, and the draft comes next. */
function answered(content: string, ...answers: readonly Json[]): readonly Message[] {
  const calls = answers.map((_, index) => ({ id: `t${index}`, name: 'get_order', arguments: {} }))
  return [
    { role: 'user', content },
    { role: 'assistant', content: '', toolCalls: calls },
    ...answers.map((answer, index) => ({
      role: 'tool' as const,
      toolCallId: `t${index}`,
      content: JSON.stringify(answer),
      ok: true,
    })),
  ]
}

describe('before the customer has said anything', () => {
  holds(
    { messages: [], policies: policy('Vouchers are valid for 18 months.', 'Vouchers') },
    { passed: ['Vouchers are valid for 18 months.'], stopped: ['Vouchers never expire.'] },
  )
})

describe('what goes with what', () => {
  const fitting = (...[fits, notFits]: readonly string[][]) => ({
    records: {
      catalog: [{ sku: 'C-1', name: 'Cover C-1', fits: fits ?? [], notFits: notFits ?? [] }],
    },
  })
  holds(
    { ...fitting(['Rill R24'], ['Rill R2 series']), said: 'Does the C-1 fit my Rill R24?' },
    { passed: ['The C-1 fits the Rill R24.'], stopped: ['The C-1 fits the Rill R2s.'] },
  )
  holds(
    { ...fitting(['Rill Air'], ['Rill']), said: 'Does the C-1 fit my Rill Air?' },
    { passed: ['The C-1 fits the Rill Air.'], stopped: ['The C-1 fits the Rill.'] },
  )
  const cart = (category: string) => ({
    records: {
      promotions: [{ code: 'GROW10', gives: '10% off', excludes: ['power tools'] }],
      orders: [{ cart: 'open', lines: [{ title: 'Rake', category, price: '£8.00' }] }],
    },
  })
  holds(
    { ...cart('hand tools'), said: 'Is GROW10 valid for my cart?' },
    { passed: ['Yes, it is!'] },
  )
  holds(
    { ...cart('power tools'), said: 'Is GROW10 valid for my cart?' },
    { passed: [], stopped: ['Yes, it is!'] },
  )
})

describe('years and measures for which a thing is', () => {
  holds(
    {
      records: { catalog: [{ sku: 'B-7', title: 'Roof box', fits: 'Corsa 2015-2019' }] },
      said: 'Does the roof box fit my 2013 Corsa?',
    },
    { passed: [], stopped: ['Yes, the roof box fits your 2013 Corsa.'] },
  )
  holds(
    {
      records: { catalog: [{ sku: 'B-7', title: 'Roof box', made: '2015-2019' }] },
      said: 'Does the roof box fit my 2021 Corsa?',
    },
    { passed: ['Yes, the roof box fits your Corsa.'] },
  )
  const strap = (title: string, width_mm: number) => ({ title, fits: [{ case: 'all', width_mm }] })
  const catalog = [strap('Mesh strap', 20), strap('Leather strap', 22), strap('Rubber strap', 20)]
  holds(
    { records: { catalog }, said: 'Does the mesh strap fit my watch? It has 20 mm lugs.' },
    { passed: ['Yes, the mesh strap fits your watch.'] },
  )
  holds(
    { records: { catalog }, said: 'Does the mesh strap fit my watch? It has 22 mm lugs.' },
    { passed: [], stopped: ['Yes, the mesh strap fits your watch.'] },
  )
})

describe('offers', () => {
  holds(
    {
      records: {
        catalog: [
          { title: 'Brass floor lamp', price: '80.00', compare_at_price: '110.00' },
          { title: 'Oak stool', price: '60.00' },
          { title: 'Wool rug', price: '90.00' },
        ],
      },
      policies: policy('15% off with WELCOME15. Not valid on sale items.'),
      said: 'How do I use WELCOME15?',
    },
    { passed: ['WELCOME15 works on what you have chosen.'] },
  )
  const vouchers = policy('Vouchers are valid for 18 months.', 'Vouchers')
  holds(
    { policies: vouchers, said: 'Do they run out?' },
    {
      passed: ['It is not so that vouchers never expire.', 'Our love for tea never expires.'],
      stopped: ['Vouchers never expire.'],
    },
  )
})

describe('the last time for dispatch, by no clock', () => {
  holds(
    {
      policies: policy('Orders placed by 1 pm are dispatched the same day.'),
      said: 'If I order the kettle now, when is it sent?',
    },
    { passed: ['Order now and it goes out today.'] },
  )
})

describe('words of a record that are denied there', () => {
  holds(
    {
      records: { catalog: [{ name: 'Arden jacket', material: 'faux leather, not real leather' }] },
      said: 'What is the Arden jacket made of?',
    },
    { passed: ['The Arden jacket is faux leather.'] },
  )
  const menu = [
    { dish: 'Pumpkin soup', contains: ['celery', 'dairy-free cream'], not_contains: ['wheat'] },
    { dish: 'Bean salad', contains: ['mustard', 'hazelnuts'] },
  ]
  holds(
    { records: { menu }, said: 'Is there milk or wheat in it?' },
    {
      passed: [
        'The pumpkin soup is dairy-free.',
        'The pumpkin soup is gluten-free.',
        'The pumpkin soup is nut-free.',
        'The bean salad is not nut-free.',
      ],
      stopped: ['The bean salad is nut-free.'],
    },
  )
})

describe('words that are everyday ones', () => {
  holds(
    { policies: policy('宣传中禁止使用“最”“第一”等词语。', '用语'), said: '什么时候来' },
    { passed: ['最好提前预约。'], stopped: ['我们的手艺最棒。'] },
  )
  holds(
    {
      policies: policy(
        'We cannot guarantee that bulbs flower. All pots are guaranteed for 5 years.',
      ),
      said: 'What about the pots?',
    },
    {
      passed: ['We guarantee all pots for 5 years.'],
      stopped: ['We guarantee that your bulbs flower.'],
    },
  )
})

describe('limits', () => {
  const text =
    'The wall is open to children aged 6 and over. Only children aged 8 and over on the rope. The pool is open to children under 3 years.'
  holds(
    { policies: policy(text), said: 'My daughter is 2 years old, can she go in the pool?' },
    { passed: ['Yes, she can go in.'] },
  )
})

describe('how far a thing has come', () => {
  const label = { orderId: 'QT-1', carrier: 'DPD', events: [{ desc: 'Label created' }] }
  const driver = { orderId: 'QT-1', events: [{ desc: 'Out for delivery' }] }
  const sent = { ...label, events: [{ desc: 'Shipped' }] }
  const there = { orderId: 'QT-1', events: [{ desc: 'Delivered' }] }
  holds(
    { messages: answered('Where is QT-1?', label) },
    { passed: [], stopped: ['Good news, it is out for delivery.'] },
  )
  holds(
    { messages: answered('Where is QT-1?', label, driver) },
    { passed: ['Good news, it is out for delivery.'] },
  )
  holds(
    { messages: answered('Where is QT-1?', sent, there) },
    { passed: ['Good news, it has been delivered.'] },
  )
  const orders = [
    { orderId: 'QT-1', item: 'Wool rug', status: 'packed' },
    { orderId: 'QT-2', item: 'Oak stool', status: 'shipped' },
  ]
  holds(
    { records: { orders }, said: 'Where are my orders?' },
    { passed: ['The wool rug is packed while the oak stool has been shipped.'] },
  )
})

describe('what the agent said to be free', () => {
  const before = (told: string): Shop => ({
    messages: [
      { role: 'user', content: 'What does it cost?' },
      { role: 'assistant', content: told },
      { role: 'user', content: 'And what then?' },
    ],
    policies: policy(
      'Fitting is free. An extra shelf for the fitting costs £20. Money comes back within 30 days, £5 at least.',
    ),
  })
  holds(before('You get free fitting.'), {
    passed: ['An extra shelf for the fitting costs £20.'],
    stopped: ['The fitting costs £20.'],
  })
  holds(before('It is free within the city.'), {
    passed: ['Money comes back within 30 days, £5 at least.'],
  })
})

describe('values that others have as well', () => {
  holds(
    { policies: policy('框架5年，弹簧3年，面料1年。', '保修'), said: '沙发保修多久' },
    { passed: ['框架保修5年而弹簧3年。'], stopped: ['框架保修3年。'] },
  )
  holds(
    {
      policies: policy('EUR 20 up to 300 km, EUR 45 from 300 to 800 km, EUR 70 beyond.', 'Delays'),
      said: 'What do we get for the delay?',
    },
    { passed: ['You get EUR 45.'] },
  )
  holds(
    {
      records: {
        catalog: [{ 品名: '儿童维生素', 用量: { '1-3岁': '每日3滴', '4-8岁': '每日3滴' } }],
      },
      said: '孩子6岁，每日吃多少',
    },
    { passed: ['6岁每日3滴。'] },
  )
  const phone = '020 7946 0102'
  holds(
    { records: { contacts: { repairs: { phone }, returns: { phone } } }, said: 'Hi' },
    { passed: [`The returns line is ${phone}.`] },
  )
})

describe('what was not made to order', () => {
  const policies = policy('签收7日内可无理由退货；定制、刻字商品非质量问题不退换。', '退换')
  const order = (刻字: string) => ({ orderId: 'K7', 商品: '黄铜书签', 签收: '2026-05-01', 刻字 })
  const said = '书签没用过，能退吗'
  const now = '2026-05-03T10:00:00+08:00'
  holds(
    { policies, said, now, records: { orders: [order('无')] } },
    { passed: ['可以的，还在7天内，可无理由退。'] },
  )
  holds(
    { policies, said, now, records: { orders: [order('小满')] } },
    { passed: [], stopped: ['可以的，还在7天内，可无理由退。'] },
  )
})
