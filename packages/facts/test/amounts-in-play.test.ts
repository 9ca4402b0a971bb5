import { describe } from 'vitest'
import { tells } from './telling.ts'

describe('what the customer has in the basket is reckoned with, whatever they leave out', () => {
  tells(
    {
      said: 'I have 18.50 in the cart, adding the mug makes what?',
      records: {
        items: [
          { id: 'm', title: 'Enamel mug', cost: '£9.00' },
          { id: 'n', title: 'Tin plate', cost: '£7.00' },
        ],
      },
    },
    {
      truths: [
        'The enamel mug is £9.00, so your cart goes to £27.50.',
        'Enamel mug £9.00 plus your £18.50 makes £27.50.',
      ],
      lies: [
        'The enamel mug is £9.00, so your cart goes to £26.50.',
        'The enamel mug is £9.00, so your cart goes to £25.50.',
        'The enamel mug is £18.50.',
      ],
    },
  )
  tells(
    {
      said: '购物车现在86.5，再加一盒牛奶多少',
      records: {
        商品: [
          { 名称: '纯牛奶一盒', 价: 12 },
          { 名称: '酸奶一盒', 价: 9 },
        ],
      },
      policies: [{ id: 's', title: '配送', text: '满99元免配送费，不满收6元。' }],
    },
    {
      truths: [
        '纯牛奶一盒12元，加上后购物车是98.5元，不满99元，配送费6元。',
        '再加一盒纯牛奶12元，一共98.5元。',
      ],
      lies: [
        '纯牛奶一盒12元，加上后购物车是108.5元，免配送费。',
        '再加一盒纯牛奶12元，一共95.5元。',
      ],
    },
  )
})

describe('a price seen elsewhere is told as theirs, and never as the shop’s own', () => {
  tells(
    {
      said: 'seen it for 879 at another shop, can you do better?',
      records: {
        catalog: [{ sku: 'T1', name: 'Trail 5 e-bike', price: { amount: 949, currency: 'USD' } }],
      },
    },
    {
      truths: ['Our price is $949; the $879 you saw would be $70 less.'],
      lies: ['Our price for the Trail 5 is $879.', 'Our price is $949; the $859 you saw is less.'],
    },
  )
  tells(
    {
      said: '别家卖1280，你们能便宜点吗',
      records: {
        商品: [
          { 名称: '折叠桌', 售价: 1360 },
          { 名称: '折叠椅', 售价: 199 },
        ],
      },
      policies: [{ id: 'p', title: '保价', text: '同款在授权店有更低价的，可以补差价。' }],
    },
    {
      truths: ['折叠桌我们卖1360元。您看到的1280元要是授权店同款，可以补80元差价。'],
      lies: [
        '折叠桌我们卖1280元。',
        '折叠桌我们卖1360元。您看到的1260元要是授权店同款，可以补差价。',
      ],
    },
  )
})

describe('amounts in the title of a document are known', () => {
  tells(
    {
      said: 'what is full cover for four days?',
      records: { catalog: [{ class: 'B', example: 'Fiat Panda', excess_eur: 900 }] },
      policies: [
        { id: 'basic', title: 'Basic cover (included)', text: 'Damage above the excess.' },
        { id: 'full', title: 'Full cover (€17 a day)', text: 'Excess falls to zero.' },
      ],
    },
    {
      truths: [
        'Full cover is €17 a day, so four days are €68.',
        'For four days, full cover is 4 × €17 = €68.',
      ],
      lies: [
        'Full cover is €15 a day, so four days are €60.',
        'For four days, full cover is 4 × €17 = €78.',
      ],
    },
  )
  tells(
    {
      said: '宠物房多少钱',
      policies: [{ id: 'pet', title: '宠物房加收（每晚80元）', text: '每间限一只，须牵绳。' }],
    },
    { truths: ['宠物房每晚加收80元。'], lies: ['宠物房每晚加收60元。'] },
  )
})

describe('shares told as fractions are taken off', () => {
  tells(
    {
      said: 'three of us, is there a group price',
      records: {
        fares: [{ route: 'Bath–Wells', type: 'Day', adult: '£12.00' }],
        promotions: [{ code: 'G3', text: 'A third off for groups of 3 to 9.' }],
      },
    },
    {
      truths: [
        'Three day tickets are £36.00; with a third off you pay £24.00.',
        'With a third off £36.00 the three of you pay £24.00, which is £12.00 less.',
      ],
      lies: ['Three day tickets are £36.00; with a third off you pay £26.00.'],
    },
  )
  tells(
    {
      said: '我们五个人去，有团体价吗',
      records: {
        票价: [{ 项目: '索道往返', 成人: 90 }],
        promotions: [{ code: 'T5', text: '5人及以上减四分之一。' }],
      },
    },
    {
      truths: ['5人索道往返原价450元，减四分之一，合计337.50元。'],
      lies: ['5人索道往返原价450元，减四分之一，合计347.50元。'],
    },
  )
})

describe('a share above its cap is no line of the account', () => {
  tells(
    {
      said: '补贴后双开门的到手多少',
      records: {
        catalog: [
          { sku: 'F1', title: '双开门冰箱', price: { amount: 8999, currency: 'CNY' } },
          { sku: 'F2', title: '小冰箱', price: { amount: 1699, currency: 'CNY' } },
        ],
        promotions: [{ code: 'JN', name: '节能补贴', text: '按售价减15%，单件最高减1000元。' }],
      },
    },
    {
      truths: [
        '双开门冰箱8999元的15%是1349.85元，超过上限，只能减1000元，到手7999元。',
        '双开门冰箱8999元，最多减1000元，到手7999元；小冰箱减254.85元，到手1444.15元。两台合计9443.15元。',
      ],
      lies: [
        '双开门冰箱8999元的15%是1349.85元，超过上限，只能减1000元，到手7899元。',
        '双开门冰箱8999元，最多减1000元，到手7999元；小冰箱减254.85元，到手1444.15元。两台合计9543.15元。',
      ],
    },
  )
  tells(
    {
      said: 'how much with the grant on the heat pump?',
      records: {
        catalog: [{ sku: 'H1', name: 'Heat pump 9 kW', price: { amount: 6400, currency: 'GBP' } }],
        promotions: [{ name: 'Green grant', text: '20% off the price, at most £1,000 per unit.' }],
      },
    },
    {
      truths: [
        '20% of £6,400 would be £1,280, which is over the cap, so £1,000 comes off and you pay £5,400.',
      ],
      lies: [
        '20% of £6,400 would be £1,280, which is over the cap, so £1,000 comes off and you pay £5,120.',
      ],
    },
  )
})

describe('what is missing to free carriage is no fee', () => {
  tells(
    {
      said: 'one serum and one brush, how far off am i?',
      records: {
        catalog: [
          { sku: 'S1', title: 'Dew serum', price_cents: 1900 },
          { sku: 'B1', title: 'Soft brush', price_cents: 1400 },
        ],
      },
      policies: [
        {
          id: 's',
          title: 'Shipping',
          text: 'Standard shipping $4.95; free from $40 after discounts.',
        },
      ],
    },
    {
      truths: [
        "The Dew serum is $19.00 and the soft brush $14.00, so you're at $33.00, which is $7.00 short of free shipping.",
      ],
      lies: [
        "The Dew serum is $19.00 and the soft brush $14.00, so you're at $33.00, so delivery is free.",
      ],
    },
  )
  tells(
    {
      said: 'basket is at 41.20 now, what if I add the olive oil?',
      records: {
        catalog: [
          { sku: 'A1', name: 'Olive oil 1 l', price: 7.6 },
          { sku: 'A2', name: 'Pasta 500 g', price: 1.2 },
        ],
      },
      policies: [
        {
          id: 'd',
          title: 'Delivery',
          text: 'Delivery is $6.50 for baskets under $45.00 and free from $45.00.',
        },
      ],
    },
    {
      truths: ['The olive oil is $7.60, which takes your basket to $48.80, so delivery is free.'],
      lies: [
        'The olive oil is $7.60, which takes your basket to $48.80, so delivery is $6.50.',
        'The olive oil is $7.60, which takes your basket to $49.80, so delivery is free.',
      ],
    },
  )
})

describe('a value alone in brackets is of the words before it', () =>
  tells(
    {
      said: 'how much is the puzzle wrapped and sent to Norway?',
      records: { catalog: [{ id: 'z', title: 'Fjord puzzle', price_eur: '26.00' }] },
      policies: [
        { id: 'g', title: 'Gift wrap', text: '€3.00 per item.' },
        { id: 's', title: 'Shipping', text: 'Germany €2.90. Norway €11.50.' },
      ],
    },
    {
      truths: ['With wrapping (€3.00) and postage to Norway (€11.50), the puzzle comes to €40.50.'],
      lies: [
        'With wrapping (€3.00) and postage to Norway (€11.50), the puzzle comes to €41.50.',
        'With wrapping (€4.00) and postage to Norway (€11.50), the puzzle comes to €40.50.',
      ],
    },
  ))

describe('what each night costs is an amount, and what is left of a price as well', () => {
  tells(
    {
      said: '三晚一共多少，首晚呢',
      records: { orders: [{ 单号: 'H1', 房型: '海景房', 每晚: [620, 620, 540], 合计: 1780 }] },
    },
    {
      truths: ['您这单首晚620元。', '三晚分别是620元、620元和540元，合计1780元。'],
      lies: ['您这单首晚520元。'],
    },
  )
  tells(
    {
      said: 'can the lamp go back',
      records: {
        orders: [
          { ref: 'K1', delivered: '2026-08-21', lines: [{ item: 'Beech lamp', price: '£85' }] },
        ],
      },
      policies: [
        {
          id: 'r',
          title: 'Returns',
          text: '30 days from delivery. Collection costs £25, taken from the refund.',
        },
      ],
      now: '2026-09-04T16:39:00+01:00',
    },
    {
      truths: [
        "The lamp can come back. With £25 for collection taken off, you'd get £60 of the £85.",
      ],
      lies: [
        "The lamp can come back. With £25 for collection taken off, you'd get £70 of the £85.",
      ],
    },
  )
})
