import type { VerdictStatus } from '@vouchsafe/core'
import { describe, expect, test } from 'vitest'
import { judged, type Scene, type Told } from './judging.ts'

/** Which records the verdict rests on, by their pointers, and what is right instead. */
interface Expected {
  readonly status: VerdictStatus
  readonly by?: readonly string[]
  readonly right?: string
  readonly repair?: string
}

type Row = readonly [name: string, scene: Scene, told: Told, expected: Expected]

function run(rows: readonly Row[]): void {
  test.each(rows)('%s', async (_, scene, told, { status, by, right, repair }) => {
    const [claim] = await judged(scene, [told])
    const verdict = claim?.verdict
    expect(verdict?.status).toBe(status)
    if (by !== undefined)
      expect(verdict?.evidence.map(({ source }) => source.pointer ?? source.id)).toEqual(by)
    expect(verdict?.right).toBe(right)
    expect(verdict?.repair?.text).toBe(repair)
  })
}

const code = (quote: string, more: Partial<Told> = {}): Told => ({
  quote,
  kind: 'order-detail',
  value: { type: 'identifier', value: quote },
  ...more,
})

const ORDERS = [
  { order_id: '#W9300146', status: 'pending', tracking_id: 'TRK-55012' },
  { order_id: '#W4471209', status: 'shipped', tracking_id: 'TRK-77120' },
]

const BASKET = {
  order_id: '#A1004',
  items: [
    { name: 'Bookshelf', item_id: '8479046075', colour: 'oak' },
    { name: 'Jigsaw', item_id: '5645314103', colour: 'red' },
  ],
}

describe('a code that a record bears', () => {
  run([
    [
      'is borne out by it',
      { records: ORDERS, draft: 'I found order #W9300146.' },
      code('#W9300146'),
      { status: 'supported', by: ['/0/order_id'] },
    ],
    [
      'however its signs are grouped',
      { records: ORDERS, draft: 'I found order w930-0146.' },
      code('w930-0146'),
      { status: 'supported', by: ['/0/order_id'] },
    ],
    [
      'also where it stands among other words',
      {
        records: [{ title: 'Romper', standard: 'Class A (GB 31701-2015)' }],
        draft: 'The Romper meets GB 31701-2015.',
      },
      code('GB 31701-2015', { kind: 'certification' }),
      { status: 'supported', by: ['/0/standard'] },
    ],
    [
      'is told of another order',
      {
        records: ORDERS,
        draft: 'The tracking number of order #W9300146 is TRK-77120.',
      },
      code('TRK-77120'),
      {
        status: 'contradicted',
        by: ['/0/tracking_id'],
        right: 'TRK-55012',
        repair: 'TRK-55012',
      },
    ],
    [
      'is told of its own order',
      { records: ORDERS, draft: 'The tracking number of order #W9300146 is TRK-55012.' },
      code('TRK-55012'),
      { status: 'supported', by: ['/0/tracking_id'] },
    ],
    [
      'of one of two orders is not said to be of the first',
      { records: ORDERS, draft: 'Orders #W9300146 and #W4471209 left as TRK-77120.' },
      code('TRK-77120'),
      { status: 'supported', by: ['/1/tracking_id'] },
    ],
    [
      '运单号属于另一单',
      { records: ORDERS, draft: '订单#W9300146的运单号是TRK-77120。' },
      code('TRK-77120'),
      { status: 'contradicted', by: ['/0/tracking_id'], right: 'TRK-55012', repair: 'TRK-55012' },
    ],
  ])
})

describe('a code behind a name', () => {
  run([
    [
      'is that of the thing named',
      { records: BASKET, draft: 'Bookshelf (item ID: 8479046075)' },
      code('8479046075'),
      { status: 'supported', by: ['/items/0/item_id'] },
    ],
    [
      'is that of the thing beside it',
      { records: BASKET, draft: 'Bookshelf (item ID: 5645314103)' },
      code('5645314103'),
      {
        status: 'contradicted',
        by: ['/items/0/item_id'],
        right: '8479046075',
        repair: '8479046075',
      },
    ],
    [
      'with other words between is not told of it',
      { records: BASKET, draft: 'Bookshelf aside, there is 5645314103.' },
      code('5645314103'),
      { status: 'supported', by: ['/items/1/item_id'] },
    ],
    [
      'is that of the order that the thing is in',
      { records: BASKET, draft: 'Bookshelf (order #A1004)' },
      code('#A1004'),
      { status: 'supported', by: ['/order_id'] },
    ],
  ])
})

describe('a code that no record bears', () => {
  run([
    [
      'differs in one sign from one that is known',
      { records: ORDERS, draft: 'I found order #W9300846.' },
      code('#W9300846'),
      { status: 'contradicted', by: ['/0/order_id'], right: '#W9300146', repair: '#W9300146' },
    ],
    [
      'differs in two signs',
      { records: ORDERS, draft: 'I found order W9300164.' },
      code('W9300164'),
      { status: 'contradicted', by: ['/0/order_id'], right: '#W9300146', repair: '#W9300146' },
    ],
    [
      'differs in three signs, and is another',
      { records: ORDERS, draft: 'I found order #W9300865.' },
      code('#W9300865'),
      { status: 'unsupported', by: [] },
    ],
    [
      'is longer, and is another',
      { records: ORDERS, draft: 'I found order #W93001460.' },
      code('#W93001460'),
      { status: 'unsupported', by: [] },
    ],
    [
      'is too short to have been mistyped',
      { records: [{ order_id: 'A12B' }], draft: 'I found order A12C.' },
      code('A12C'),
      { status: 'unsupported', by: [] },
    ],
    [
      'was given by the customer',
      { records: ORDERS, said: ['It is #K551277.'], draft: 'I cannot find #K551277.' },
      code('#K551277'),
      { status: 'supported' },
    ],
    [
      'stands in a document',
      {
        documents: [{ id: 'codes', text: 'At the till, enter SPRING-2026 for the offer.' }],
        draft: 'Enter SPRING-2026 for the offer.',
      },
      code('SPRING-2026'),
      { status: 'supported', by: ['codes'] },
    ],
    [
      'is part of the name of the thing spoken of',
      {
        records: [{ name: 'Field notebook A5', price: 9 }],
        draft: 'The Field notebook A5 is here.',
      },
      code('A5'),
      { status: 'supported', by: ['/0/name'] },
    ],
    [
      'is part of the name of another thing that there is',
      {
        records: [
          { name: 'Field notebook A5', price: 9 },
          { name: 'Desk pad', price: 4 },
        ],
        draft: 'The Desk pad is no A5.',
      },
      code('A5'),
      { status: 'supported', by: ['/0/name'] },
    ],
    [
      'stands in a text of a record, as a standard does',
      {
        records: [{ name: 'Child seat', norm: 'UN R129 (i-Size)' }],
        draft: 'The Child seat meets R129.',
      },
      code('R129', { kind: 'certification' }),
      { status: 'supported', by: ['/0/norm'] },
    ],
    [
      'stands in no text of a record',
      {
        records: [{ name: 'Child seat', norm: 'UN R129 (i-Size)' }],
        draft: 'The Child seat meets R130.',
      },
      code('R130', { kind: 'certification' }),
      { status: 'unsupported', by: [] },
    ],
  ])
})

describe('the end of a longer code', () => {
  const cards = [{ payment_id: 'card-1', brand: 'Visa', last_four: '4321' }]
  const accounts = [{ account: '6222020012343302' }]
  run([
    [
      'is that of a code in play',
      { records: accounts, draft: 'The account ending in 3302 is used.' },
      { quote: '3302', kind: 'order-detail' },
      { status: 'supported', by: ['/0/account'] },
    ],
    [
      'is that of none',
      { records: accounts, draft: 'The account ending in 3303 is used.' },
      { quote: '3303', kind: 'order-detail' },
      { status: 'unsupported', by: [] },
    ],
    [
      'is kept as such',
      { records: cards, draft: 'Your card ending with 4321 is used.' },
      { quote: '4321', kind: 'order-detail' },
      { status: 'supported', by: ['/0/last_four'] },
    ],
    [
      '尾号相符',
      { records: accounts, draft: '退到尾号3302的账户。' },
      { quote: '3302', kind: 'order-detail' },
      { status: 'supported', by: ['/0/account'] },
    ],
    [
      '尾号不符',
      { records: accounts, draft: '退到尾号3308的账户。' },
      { quote: '3308', kind: 'order-detail' },
      { status: 'unsupported', by: [] },
    ],
    [
      'is no end where the words do not say so',
      { records: accounts, draft: 'Your code is A3302.' },
      code('A3302'),
      { status: 'unsupported', by: [] },
    ],
  ])
})
