import { type LintFile, type LintOptions, lintFacts, type ProblemCode } from '@vouchsafe/facts/lint'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const utf16 = fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units))

function file(text: string, more: Partial<LintFile> = {}): LintFile {
  return { name: 'goods', format: 'json', text, ...more }
}

/** Problems as `code pointer line`. */
function problems(files: readonly LintFile[], options?: LintOptions): readonly string[] {
  return lintFacts(files, options).map(
    ({ code, pointer, line, file: name }) =>
      `${name === 'goods' ? '' : `${name}: `}${code} ${pointer} ${line}`,
  )
}

function inRecord(record: object, options?: LintOptions): readonly string[] {
  return problems([file(JSON.stringify([{ sku: 'A-1', ...record }]))], options)
}

/** What must be found, and what only looks like it. */
const TABLE: readonly (readonly [
  ProblemCode,
  found: readonly object[],
  fine: readonly object[],
])[] = [
  [
    'missing-currency',
    [{ price: 149 }, { price: '149.00' }, { 价格: 149 }, { variants: [{ id: 'v1', price: 3 }] }],
    [
      { price: 149, currency: 'EUR' },
      { price: { amount: 149, currency: 'EUR' } },
      { price_eur: 149 },
      { price: '149 EUR' },
      { '价格(元)': 149 },
      { price: '¥149' },
      { stock: 149 },
      { total_baggages: 3 },
    ],
  ],
  [
    'missing-unit',
    [{ weight: 800 }, { 重量: 800 }, { battery: '5000' }, { warranty: 24 }, { screen: 6.7 }],
    [
      { weight_g: 800 },
      { weight: '800 g' },
      { weight: { value: 800, unit: 'g' } },
      { 重量: '800克' },
      { warranty: '24 months' },
      { size: 42 },
      { weight: 'light' },
    ],
  ],
  [
    'unreadable-price',
    [{ price: 'see below' }, { 价格: '咨询客服' }, { shipping_fee: 'varies' }],
    [
      { price: 'free' },
      { 运费: '包邮' },
      { shipping: 'express' },
      { price: '1,299.00 EUR' },
      { refund: 'to the card' },
    ],
  ],
  [
    'unreadable-date',
    [
      { release_date: '2026-02-30' },
      { release_date: 'soon' },
      { release_date: 45321 },
      { 上架日期: '待定' },
      { validUntil: '2026-13-01' },
    ],
    [
      { release_date: '2026-02-28' },
      { release_date: 'March 3, 2026' },
      { 上架日期: '2026年3月2日' },
      { validUntil: '2028-02-29' },
      { update: 'soon' },
      { delivery: 'standard' },
    ],
  ],
  [
    'impossible',
    [
      { price: '-5 EUR' },
      { price: { amount: -5, currency: 'EUR' } },
      { stock: -1 },
      { weight: '-3 kg' },
      { discount: '120%' },
      { discount_pct: 120 },
      { 折扣: '120%' },
      { start_date: '2026-03-02', end_date: '2026-03-01' },
      { validFrom: '2026-03-02T10:00:00Z', validUntil: '2026-03-02T09:00:00Z' },
      { 开始日期: '2026-03-02', 结束日期: '2026-03-01' },
      { created_at: '2026-03-02', delivered_at: '2026-03-01' },
      { min_order: 10, max_order: 5 },
      { price_eur: 149, list_price_eur: 129 },
      { 现价: '149元', 原价: '129元' },
      { color: 'undefined' },
      { price: 'NaN' },
      { width: '#REF!' },
    ],
    [
      { total: '-5 EUR' },
      { refund: '-5 EUR' },
      { temperature: '-3 °C' },
      { growth: '120%' },
      { offset: -3 },
      { discount: '20%' },
      { price_eur: 129, list_price_eur: 149 },
      { start_date: '2026-03-02', end_date: '2026-03-02' },
      { opens: '22:00', closes: '02:00' },
      { departure: '2026-03-02', arrival: '2026-03-01' },
      { min_order: 5, max_order: 5 },
      { price_eur: 149, list_price_usd: 129 },
      { color: 'none of these' },
      { armrest: 'none' },
    ],
  ],
]

describe.each(TABLE)('%s', (code, found, fine) => {
  const codesIn = (record: object) => inRecord(record).map((each) => each.split(' ')[0])

  test.each(found.map((record) => [JSON.stringify(record), record] as const))(
    'is found in %s',
    (_, record) => {
      expect(codesIn(record)).toContain(code)
    },
  )

  test.each(fine.map((record) => [JSON.stringify(record), record] as const))(
    'is not found in %s',
    (_, record) => {
      expect(codesIn(record)).not.toContain(code)
    },
  )
})

describe('duplicates', () => {
  const rows = (...records: readonly object[]) => problems([file(JSON.stringify(records))])

  test('finds the same code twice, and tells which fields differ', () => {
    const text = JSON.stringify([
      { sku: 'A-1', stock: 3, color: 'red' },
      { sku: 'a1', stock: 4, color: 'red' },
      { sku: 'A-2', stock: 3 },
      { sku: 'A-2', stock: 3 },
    ])
    expect(lintFacts([file(text)]).map(({ pointer, message }) => [pointer, message])).toEqual([
      [
        '/1/sku',
        'expected one record with this code; another stands at /0, with other values of stock',
      ],
      ['/3/sku', 'expected one record with this code; another stands at /2, the same'],
    ])
  })

  test('a code of something else may come again', () => {
    const lines = [1, 2, 3, 4].map((qty) => ({
      order_id: `A-${qty % 2}`,
      item: `item ${qty}`,
      qty,
    }))
    expect(rows(...lines)).toEqual([])
    expect(rows({ sku: 'A-1' }, { sku: 'A-2' })).toEqual([])
  })

  test('an order is one in a list of orders', () => {
    const orders = [{ order_id: 'O-1' }, { order_id: 'O-1' }]
    expect(problems([file(JSON.stringify({ orders }))])).toEqual(['duplicate /orders/1/order_id 1'])
  })

  test('the same goods may stand in many orders', () => {
    const order = (id: string) => ({ id, items: [{ sku: 'A-1', quantity: 1 }] })
    expect(rows(order('O-1'), order('O-2'))).toEqual([])
    expect(rows({ id: 'O-1', items: [{ sku: 'A-1' }, { sku: 'A-1' }] })).toEqual([
      'duplicate /0/items/1/sku 1',
    ])
  })

  test('finds a field that an object names twice', () => {
    expect(problems([file('[\n{"sku": "A-1",\n "stock": 1,\n "stock": 2}]')])).toEqual([
      'duplicate-field /0/stock 4',
    ])
    expect(problems([file('{"sku":"A-1"}\n{"a":1,"a":2}', { format: 'jsonl' })])).toEqual([
      'duplicate-field /1/a 2',
    ])
    expect(problems([file('[{"a":1},{"a":2}]')])).toEqual([])
  })
})

describe('conflicts between files', () => {
  const goods = (record: object) => file(JSON.stringify([{ sku: 'A-1', ...record }]))
  const page = (record: object) => ({ ...goods(record), name: 'page' })

  test.each([
    ['prices', { price_eur: 149 }, { price: '159 EUR' }],
    ['weights in other units', { weight_g: 800 }, { weight: '0.9 kg' }],
    ['days', { release_date: '2026-03-02' }, { release_date: '2026-03-03' }],
    ['states', { status: 'pending' }, { 状态: '已发货' }],
    ['yes and no', { waterproof: true }, { waterproof: false }],
  ])('finds %s that differ', (_, one, other) => {
    expect(problems([goods(one), page(other)])).toEqual([
      expect.stringContaining('page: conflict /0/'),
    ])
  })

  test.each([
    ['the same amount', { price_eur: 149 }, { price: '149.00 EUR' }],
    ['the same weight', { weight_g: 800 }, { weight: '0.8 kg' }],
    ['prices in two currencies', { price_eur: 149 }, { price_usd: 159 }],
    ['other attributes', { price_eur: 149 }, { list_price_eur: 159 }],
    ['lists of the same', { sizes_cm: [38, 39] }, { sizes_cm: [38, 39] }],
    ['the same state', { status: 'shipped' }, { 状态: '已发货' }],
  ])('finds nothing in %s', (_, one, other) => {
    expect(problems([goods(one), page(other)])).toEqual([])
  })

  test('other codes are other things', () => {
    const other = { ...file('[{"sku":"A-2","price_eur":159}]'), name: 'page' }
    expect(problems([goods({ price_eur: 149 }), other])).toEqual([])
  })
})

describe('what has expired', () => {
  const now = '2026-03-02T12:00:00+08:00'

  test.each([
    ['2026-03-01', true],
    ['2026-03-02', false],
    ['2026-03-02T11:59:00+08:00', true],
    ['2026-03-02T12:01:00+08:00', false],
  ])('a record that holds until %s: %s', (validUntil, isExpired) => {
    const expected = isExpired ? ['expired /0/validUntil 1'] : []
    expect(inRecord({ validUntil }, { now })).toEqual(expected)
    expect(inRecord({ validUntil })).toEqual([])
  })

  test('refuses a clock that is none', () => {
    expect(() => lintFacts([], { now: 'today' })).toThrow('now: expected ISO 8601')
  })
})

describe('mixed types', () => {
  const column = (...values: readonly unknown[]) =>
    problems([file(JSON.stringify(values.map((rank, at) => ({ sku: `A-${at}`, rank }))))])

  test('finds the odd one of a column', () => {
    expect(column(1, 2, 'three?', 4)).toEqual(['mixed-types /2/rank 1'])
    expect(column(true, false, true, 'sometimes')).toEqual(['mixed-types /3/rank 1'])
    expect(column('2026-03-02', '2026-03-03', '2026-03-04', 'later')).toEqual([
      'mixed-types /3/rank 1',
    ])
  })

  test('numbers among words are words, and a few values make no column', () => {
    expect(column('1917', 'Dune', 'Alien', 'Heat')).toEqual([])
    expect(column(1, '2', '3.5', '4 kg')).toEqual([])
    expect(column('32GB', '64GB', '1TB SSD', '512 GB NVMe drive')).toEqual([])
    expect(column(1, 'two')).toEqual([])
    expect(column(1, 'two', 3, 'four')).toEqual([])
  })
})

describe('where it is', () => {
  test('tells the line of a table, of JSON Lines and of JSON', () => {
    const csv = 'sku,price\n"A\n1",149 EUR\nA-2,"12,x"\nA-3,ask\n'
    expect(problems([file(csv, { format: 'csv' })])).toEqual(['unreadable-price /2/price 5'])
    const lines = '{"sku":"A-1"}\n\n{"sku":"A-2","stock":-1}\n'
    expect(problems([file(lines, { format: 'jsonl' })])).toEqual(['impossible /1/stock 3'])
    const json = '{\n"goods": [\n{"sku": "A-1"},\n{"sku": "A-2",\n"stock": -1}]}'
    expect(problems([file(json)])).toEqual(['impossible /goods/1/stock 5'])
    const tabs = '[\r\n\t{"sku": "A-1",\r\n\t"stock": -1}]'
    expect(problems([file(tabs)])).toEqual(['impossible /0/stock 3'])
  })

  test('takes a currency and words of the application', () => {
    expect(inRecord({ price: 149 }, { currency: 'EUR' })).toEqual([])
    const vocabulary = { attributes: { weight: ['heft'] } }
    expect(inRecord({ heft: 800 })).toEqual([])
    expect(inRecord({ heft: 800 }, { vocabulary })).toEqual(['missing-unit /0/heft 1'])
  })

  test('says what is wrong with a text that cannot be read', () => {
    expect(() => lintFacts([file('[1')])).toThrow('goods, line 1, column 3: expected')
    expect(() => lintFacts([file('{"a')])).toThrow('expected the closing double quote')
    expect(lintFacts([file('\uFEFF[1]')])).toEqual([])
    expect(() => lintFacts([file('a,b\n1', { format: 'csv' })])).toThrow('goods, line 2: expected')
  })
})

describe('laws', () => {
  const rows = fc.array(
    fc.record({
      sku: fc.constantFrom('A-1', 'A-2', 'B-1', ''),
      price: fc.oneof(fc.integer(), utf16, fc.constantFrom('149 EUR', 'free', 'NaN')),
      weight: fc.oneof(fc.integer(), fc.constantFrom('1 kg', '-1 kg')),
      validUntil: fc.oneof(utf16, fc.constantFrom('2026-03-01', '2027-03-01')),
    }),
    { maxLength: 8 },
  )

  test('every problem has a place, and the order of rows changes nothing but duplicates', () => {
    fc.assert(
      fc.property(rows, (records) => {
        const options = { now: '2026-03-02T12:00:00Z' }
        const found = lintFacts([file(JSON.stringify(records))], options)
        for (const { pointer, line } of found) {
          expect(line).toBe(1)
          expect(records[Number(pointer.split('/')[1])]).toBeDefined()
        }
        const turned = lintFacts([file(JSON.stringify(records.toReversed()))], options)
        const codes = (list: typeof found) => list.map(({ code }) => code).sort()
        expect(codes(turned)).toEqual(codes(found))
      }),
    )
  })
})
