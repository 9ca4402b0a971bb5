import type { ClaimValue } from '@vouchsafe/core'
import type { ReadOptions } from '@vouchsafe/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeOf, currencyIn, currencyOf, typeCell } from '../src/sources/type-cell.ts'

interface Field {
  readonly words?: string
  readonly attributes?: readonly string[]
  readonly currency?: string
  readonly unit?: string
  readonly code?: boolean
  readonly read?: ReadOptions
}

function typed(raw: string | number | boolean, field: Field = {}): readonly ClaimValue[] {
  return typeCell(raw, {
    words: (field.words ?? '').split(' ').filter((word) => word !== ''),
    attributes: new Set(field.attributes ?? []),
    currency: field.currency,
    unit: field.unit,
    ...(field.code !== undefined && { code: field.code }),
    read: field.read ?? { locale: 'en-US' },
  })
}

/** A value in short: what it is, how much, and of what. */
function short(value: ClaimValue): string {
  switch (value.type) {
    case 'money':
      return `${value.value} ${value.currency ?? '?'}`
    case 'number':
      return `${value.value}`
    case 'percent':
      return `${value.value} %`
    case 'quantity':
    case 'duration':
      return `${value.value} ${'business' in value && value.business ? 'business ' : ''}${value.unit}`
    case 'range':
      return `${value.low === undefined ? '' : short(value.low)} – ${value.high === undefined ? '' : short(value.high)}`
    case 'date':
      return [value.year, value.month, value.day].join('-')
    case 'time':
      return `${value.hour}:${value.minute}`
    case 'datetime':
      return `${short(value.date)} ${short(value.time)}`
    default:
      return 'value' in value ? `${value.type} ${value.value}` : value.type
  }
}

type Row = readonly [raw: string | number | boolean, field: Field, ...values: readonly string[]]

function run(rows: readonly Row[]): void {
  test.each(rows.map((row) => [JSON.stringify(row[0]), JSON.stringify(row[1]), row] as const))(
    '%s of %s',
    (_raw, _field, [raw, field, ...values]) => {
      expect(typed(raw, field).map(short)).toEqual(values)
    },
  )
}

describe('numbers', () => {
  run([
    [12, {}, '12'],
    [-3.5, {}, '-3.5'],
    ['12', {}, '12', 'identifier 12'],
    ['-12.5', {}, '-12.5', 'identifier 12.5'],
    ['1,299', {}, '1299', 'identifier 1,299'],
    ['1,299,000.50', {}, '1299000.5', 'identifier 1,299,000.50'],
    ['134,90', {}, '134.9', 'identifier 134,90'],
    [true, {}],
    [false, {}],
    ['', {}],
    ['   ', {}],
    ['oak and brass', {}],
  ])
})

describe('amounts', () => {
  run([
    [12, { attributes: ['price'] }, '12 ?'],
    [12, { attributes: ['price'], read: { currency: 'EUR' } }, '12 EUR'],
    [12, { attributes: ['price'], currency: 'USD' }, '12 USD'],
    // A field that no one knows holds an amount if a currency stands beside it.
    [12, { currency: 'USD' }, '12 USD'],
    [12, { attributes: ['rating'], currency: 'USD' }, '12'],
    // A total of things is no amount of money.
    [3, { attributes: ['total', 'count'], currency: 'USD' }, '3'],
    // The field's own name says that it is one.
    [3, { words: 'prices usd', attributes: ['price', 'count'], currency: 'USD' }, '3 USD'],
    [1250, { words: 'price cents', attributes: ['price'], currency: 'USD' }, '12.5 USD'],
    [1250, { words: 'price pence', attributes: ['price'] }, '12.5 GBP'],
    [1250, { words: 'price', attributes: ['price'] }, '1250 ?'],
    ['$12.50', { attributes: ['price'] }, '12.5 USD'],
    ['12.50', { attributes: ['price'], currency: 'CNY' }, '12.5 CNY', 'identifier 12.50'],
    ['35元', {}, '35 CNY'],
  ])

  test.each([
    [['price', 'eur'], 'EUR'],
    [['price', 'rmb'], 'CNY'],
    [['价', '格', '元'], 'CNY'],
    [['price'], undefined],
    [['europe'], undefined],
  ] as const)('the field %j is in %s', (words, currency) => {
    expect(currencyIn(words)).toBe(currency)
  })

  test.each([
    ['USD', 'USD'],
    [' usd ', 'USD'],
    ['RMB', 'CNY'],
    ['人民币', 'CNY'],
    ['元', 'CNY'],
    ['¥', 'CNY'],
    ['￥', 'CNY'],
    ['$', 'USD'],
    ['€', 'EUR'],
    ['£', 'GBP'],
    ['us dollars', undefined],
    ['eu', undefined],
    ['', undefined],
  ])('%j is %s', (text, currency) => {
    expect(currencyOf(text)).toBe(currency)
  })
})

describe('units in the field’s name', () => {
  run([
    [3.2, { words: 'weight kg' }, '3.2 kg'],
    [24, { words: 'warranty months' }, '24 month'],
    [5, { words: 'refund business days' }, '5 business day'],
    [5, { words: 'refund working days' }, '5 business day'],
    [15, { words: 'discount pct' }, '15 %'],
    [15, { words: 'discount percent' }, '15 %'],
    [8, { words: 'battery hrs' }, '8 hour'],
    [60, { words: 'power wattage' }, '60 W'],
    // What stands behind the unit says what sort of value it is.
    [3.2, { words: 'weight kg net' }, '3.2 kg'],
    [45, { words: 'minutes' }, '45 minute'],
    [45, { words: '分钟' }, '45 minute'],
    // A jar's mark of how long it keeps, which may also be a length.
    ['6M', { words: 'mark' }, '6 month', '6 m'],
    ['6m', { words: 'mark' }, '6 m'],
    [90, { words: 'runtime min max' }, '90 minute'],
    // The least of something is no number of minutes.
    [18, { words: 'age min' }, '18'],
    [2, { words: 'nights min' }, '2'],
    // What a day costs is no number of days.
    [20, { words: 'fee per day' }, '20'],
    // A unit alone may be a field's whole name, if nothing else is called so.
    [28, { words: 'litres' }, '28 L'],
    [3, { words: 'kg' }, '3 kg'],
    [3, { words: 'hours' }, '3'],
    [4, { words: 'drawers' }, '4'],
    [4, { words: 'number of drawers' }, '4'],
    ['24', { words: 'warranty months' }, '24 month', 'identifier 24'],
  ])
})

describe('units beside the value', () => {
  run([
    [20, { words: 'length', unit: 'm' }, '20 m'],
    [20, { words: 'length per day', unit: 'm' }, '20 m'],
    [5, { words: 'business', unit: 'days' }, '5 day'],
    [20, { words: 'length', unit: 'furlongs of old' }, '20'],
    [3, { words: 'content', unit: 'pieces' }, '3'],
  ])
})

describe('two numbers', () => {
  run([
    ['1-2', { words: 'delivery days' }, '1 day – 2 day'],
    ['1 to 2', { words: 'delivery days' }, '1 day – 2 day'],
    ['1至2', { words: 'delivery days' }, '1 day – 2 day'],
    ['3-5', { words: 'delivery business days' }, '3 business day – 5 business day'],
    ['200×270', { words: 'size', unit: 'cm' }, '200 cm', '270 cm'],
    ['200×270×30', { words: 'size', unit: 'cm' }, '200 cm', '270 cm', '30 cm'],
    ['宽200×高270cm', { words: '尺寸' }, '200 cm', '270 cm'],
    ['20 x 30 cm', { words: 'size' }, '20 cm', '30 cm'],
  ])

  test('of no length of time are not from one to the other', () => {
    for (const [raw, words] of [
      ['2-1', 'delivery days'],
      ['2-2', 'delivery days'],
      ['1-2', 'weight kg'],
      ['1-2', 'floors'],
    ] as const)
      expect(typed(raw, { words }).map(({ type }) => type)).not.toContain('duration')
  })
})

describe('days and times', () => {
  run([
    ['2026-05-24', {}, '2026-5-24'],
    ['15:30', {}, '15:30'],
    ['15:30:10', {}, '15:30'],
    ['2026-05-24T15:30:00', {}, '2026-5-24 15:30'],
    ['2026-05-24 15:30', {}, '2026-5-24 15:30'],
    ['2026-05-24T15:30:00.123+08:00', {}, '2026-5-24 15:30'],
    ['May 24, 2026', {}, '2026-5-24'],
    ['3 days', {}, '3 day'],
  ])

  test('a day with words behind it is more than the day', () => {
    const types = typed('2026-05-24 to 2026-05-26').map(({ type }) => type)
    expect(types).toEqual(['range'])
  })
})

describe('codes and numbers to call', () => {
  run([
    ['#W93-00', { code: true }, 'identifier W9300'],
    ['w 93', { code: true }, 'identifier W93'],
    ['010-58168888', { attributes: ['phone'] }, 'phone 01058168888'],
    ['010-66181705,4008000111', { attributes: ['phone'] }, 'phone 01066181705', 'phone 4008000111'],
    ['+1 503-281-6111', { attributes: ['phone'] }, 'phone +15032816111'],
    ['110；120', { attributes: ['phone'] }, 'phone 110', 'phone 120'],
    ['12', { attributes: ['phone'] }, '12', 'identifier 12'],
    ['none', { attributes: ['phone'] }],
  ])

  test('a code is the same however its signs are grouped, and no other', () => {
    const signs = fc.stringMatching(/^[A-Z0-9]{1,12}$/)
    const joint = fc.constantFrom('', ' ', '-', '#', '_')
    fc.assert(
      fc.property(signs, fc.array(joint, { minLength: 13, maxLength: 13 }), (code, joints) => {
        const written = [...code].map((sign, at) => joints[at] + sign).join('')
        expect(codeOf(written)).toBe(code)
        expect(codeOf(written.toLowerCase())).toBe(code)
        expect(codeOf(codeOf(written))).toBe(code)
      }),
    )
  })

  test.each([
    ['Ｗ９３', 'W93'],
    ['a.b', 'A.B'],
    ['订单-12', '订单12'],
  ])('%s is %s', (text, code) => {
    expect(codeOf(text)).toBe(code)
  })
})

test('long texts are prose, whose values are read where they stand', () => {
  const value = 'It weighs 3 kg. '
  expect(typed(value).length).toBeGreaterThan(0)
  expect(typed(value.repeat(30))).toEqual([])
})

test('any text and any field are read without fault', () => {
  const text = fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units))
  fc.assert(
    fc.property(text, fc.string(), fc.boolean(), (raw, words, code) => {
      expect(() => typed(raw, { words, code })).not.toThrow()
    }),
  )
})
