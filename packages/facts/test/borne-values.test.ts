import { describe } from 'vitest'
import { rests } from './borne.ts'
import type { Told } from './judging.ts'

const value = (quote: string, attribute?: string, kind: Told['kind'] = 'attribute'): Told => ({
  quote,
  kind,
  ...(attribute !== undefined && { attribute }),
})
const price = (quote: string): Told => value(quote, 'price', 'price')

const SHOP = [
  {
    sku: 'L-1',
    title: 'Aurora lamp',
    price: 149,
    currency: 'EUR',
    weight_g: 1300,
    pages: 90,
    rating: 4.1,
    released: '2026-03-14',
    opens: '10:00',
  },
  {
    sku: 'L-2',
    title: 'Cinder stove',
    price: 80,
    currency: 'EUR',
    weight_g: 2600,
    pages: 40,
    rating: 4.5,
    released: '2026-04-02',
    opens: '11:00',
  },
]

describe('the field that bears a value out', () => {
  rests([
    [
      'of money',
      { records: SHOP, draft: 'The Aurora lamp costs €149.' },
      price('€149'),
      'supported',
      '/0/price',
    ],
    [
      'of another thing',
      { records: SHOP, draft: 'The Aurora lamp costs €80.' },
      price('€80'),
      'contradicted',
      '/0/price',
    ],
    [
      'of nothing',
      { records: SHOP, draft: 'The Aurora lamp costs €97.' },
      price('€97'),
      'contradicted',
      '/0/price',
    ],
    [
      'with the number of another field',
      { records: SHOP, draft: 'The Aurora lamp costs €90.' },
      price('€90'),
      'contradicted',
      '/0/price',
    ],
    [
      'of weight',
      { records: SHOP, draft: 'The Cinder stove weighs 2.6 kg.' },
      value('2.6 kg', 'weight'),
      'supported',
      '/1/weight_g',
    ],
    [
      'of another weight',
      { records: SHOP, draft: 'The Cinder stove weighs 1.3 kg.' },
      value('1.3 kg', 'weight'),
      'contradicted',
      '/1/weight_g',
    ],
    [
      'of a day',
      { records: SHOP, draft: 'The Aurora lamp was released on March 14.' },
      value('March 14', 'released'),
      'supported',
      '/0/released',
    ],
    [
      'of another day',
      { records: SHOP, draft: 'The Aurora lamp was released on April 2.' },
      value('April 2', 'released'),
      'contradicted',
      '/0/released',
    ],
    [
      'of a time',
      { records: SHOP, draft: 'The Aurora lamp opens at 10:00.' },
      value('10:00', 'opens'),
      'supported',
      '/0/opens',
    ],
    [
      'of a grade',
      { records: SHOP, draft: 'The Aurora lamp is rated 4.1.' },
      value('4.1', 'rating'),
      'supported',
      '/0/rating',
    ],
    [
      'of another grade',
      { records: SHOP, draft: 'The Aurora lamp is rated 4.5.' },
      value('4.5', 'rating'),
      'contradicted',
      '/0/rating',
    ],
    [
      'of a number of pages',
      { records: SHOP, draft: 'The Aurora lamp has 90 pages.' },
      value('90', 'pages'),
      'supported',
      '/0/pages',
    ],
    [
      'of another number of pages',
      { records: SHOP, draft: 'The Aurora lamp has 40 pages.' },
      value('40', 'pages'),
      'contradicted',
      '/0/pages',
    ],
    [
      '价格',
      {
        records: [{ 名称: '极光台灯', 价格: 149, 重量: '1.3kg' }],
        draft: '极光台灯的价格是149元。',
      },
      value('149元', '价格', 'price'),
      'supported',
      '/0/价格',
    ],
    [
      '重量',
      { records: [{ 名称: '极光台灯', 价格: 149, 重量: '1.3kg' }], draft: '极光台灯重1300克。' },
      value('1300克', '重量'),
      'supported',
      '/0/重量',
    ],
    [
      '重量不符',
      { records: [{ 名称: '极光台灯', 价格: 149, 重量: '1.3kg' }], draft: '极光台灯重1.4公斤。' },
      value('1.4公斤', '重量'),
      'contradicted',
      '/0/重量',
    ],
  ])
})

describe('the clock', () => {
  const now = '2026-05-20T12:30:00+08:00'
  rests([
    ['tells the day', { now, draft: 'Today is 20 May.' }, value('20 May'), 'supported', 'clock'],
    ['tells no other day', { now, draft: 'Today is 21 May.' }, value('21 May'), 'unsupported'],
    ['tells the time', { now, draft: 'It is 12:30 now.' }, value('12:30'), 'supported', 'clock'],
    ['tells no other time', { now, draft: 'It is 12:40 now.' }, value('12:40'), 'unsupported'],
    [
      'tells nothing of another day',
      { now, draft: 'We met on 20 May.' },
      value('20 May'),
      'unsupported',
    ],
    ['今天几号', { now, draft: '今天是5月20日。' }, value('5月20日'), 'supported', 'clock'],
    ['今天不是', { now, draft: '今天是5月21日。' }, value('5月21日'), 'unsupported'],
    ['现在几点', { now, draft: '现在是12:30。' }, value('12:30'), 'supported', 'clock'],
  ])
})

describe('what the customer said', () => {
  const said = ['Send 12 cards to 5 Pine Lane on June 3, at most $40.']
  rests([
    [
      'a day that is theirs to choose',
      { said, draft: 'I can send it on June 3.' },
      value('June 3', undefined, 'order-detail'),
      'supported',
      'customer',
    ],
    [
      'a number of things',
      { said, draft: 'That makes 12 cards.' },
      value('12 cards', undefined, 'order-detail'),
      'supported',
      'customer',
    ],
    ['but no price', { said, draft: 'It costs $40.' }, price('$40'), 'unsupported'],
    [
      'nor a warranty',
      { said: ['A warranty of 9 years?'], draft: 'The warranty is 9 years.' },
      value('9 years', 'warranty', 'warranty'),
      'unsupported',
    ],
    [
      '顾客定的日子',
      { said: ['改到6月3日'], draft: '可以改到6月3日。' },
      value('6月3日', undefined, 'order-detail'),
      'supported',
      'customer',
    ],
    [
      '顾客说的价格',
      { said: ['是不是40元？'], draft: '价格是40元。' },
      value('40元', '价格', 'price'),
      'unsupported',
    ],
  ])

  const customer = { customer: { name: 'Ann Lee', age: 40, points: 350 } }
  rests([
    [
      'an age is no price',
      { facts: customer, draft: 'It costs $40.' },
      price('$40'),
      'unsupported',
    ],
  ])
})

describe('pages', () => {
  const pages = [
    { id: 'fees', text: 'Gift wrapping costs €4.\nExpress delivery costs €9 and takes 2 days.' },
  ]
  rests([
    [
      'that state it',
      { documents: pages, draft: 'Gift wrapping costs €4.' },
      value('€4', 'gift wrapping', 'fee'),
      'supported',
      'fees',
    ],
    [
      'that state another',
      { documents: pages, draft: 'Gift wrapping costs €5.' },
      value('€5', 'gift wrapping', 'fee'),
      'unsupported',
    ],
    [
      'that state it of something else',
      { documents: pages, draft: 'Gift wrapping costs €9.' },
      value('€9', 'gift wrapping', 'fee'),
      'unsupported',
      'fees',
    ],
    [
      'that tell how long',
      { documents: pages, draft: 'Express delivery takes 2 days.' },
      value('2 days', undefined, 'delivery'),
      'supported',
      'fees',
    ],
    [
      'that tell how long otherwise',
      { documents: pages, draft: 'Express delivery takes 3 days.' },
      value('3 days', undefined, 'delivery'),
      'contradicted',
      'fees',
    ],
    [
      '写明',
      { documents: [{ id: '费', text: '礼品包装费4元。' }], draft: '礼品包装费4元。' },
      value('4元', '包装费', 'fee'),
      'supported',
      '费',
    ],
    [
      '写的是另一个数',
      { documents: [{ id: '费', text: '礼品包装费4元。' }], draft: '礼品包装费5元。' },
      value('5元', '包装费', 'fee'),
      'unsupported',
    ],
  ])
})

describe('sources that disagree', () => {
  const records = [{ sku: 'L-1', title: 'Aurora lamp', price: { amount: 149, currency: 'EUR' } }]
  const dated = [{ ...records[0], asOf: '2026-05-01' }]
  const pages = [{ id: 'flyer', text: 'The Aurora lamp costs €139.' }]
  const call = {
    name: 'get_price',
    arguments: { sku: 'L-1' },
    result: { sku: 'L-1', title: 'Aurora lamp', price: { amount: 139, currency: 'EUR' } },
  }
  const draft = 'The Aurora lamp costs €149.'
  rests([
    [
      'conflict from the other side',
      { records, documents: pages, draft: 'The Aurora lamp costs €139.' },
      price('€139'),
      'conflicting',
      'flyer',
      '/0/price/amount',
    ],
    [
      'a first one decides',
      { records, documents: pages, draft, options: { precedence: ['shop'] } },
      price('€149'),
      'supported',
      '/0/price/amount',
    ],
    [
      'a newer answer outdates a dated record',
      { records: dated, calls: [call], draft },
      price('€149'),
      'stale',
      '/0/price/amount',
      '/price/amount',
    ],
    [
      'a newer answer and a record without a date conflict',
      { records, calls: [call], draft },
      price('€149'),
      'conflicting',
      '/0/price/amount',
      '/price/amount',
    ],
    [
      'what a tool just said holds',
      { records: dated, calls: [call], draft: 'The Aurora lamp costs €139.' },
      price('€139'),
      'supported',
      '/price/amount',
    ],
  ])
})
