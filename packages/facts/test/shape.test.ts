import type { Json } from '@vouchsafe/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell, Row } from '../src/sources/row.ts'
import { escapePointer, type ShapeOptions, shapeRows } from '../src/sources/shape.ts'
import { buildVocabulary } from '../src/words/vocabulary.ts'

const vocabulary = buildVocabulary()
const shape = (data: unknown, more: Partial<ShapeOptions> = {}) =>
  shapeRows(data, {
    origin: { id: 'shop', sort: 'records' },
    vocabulary,
    read: { locale: 'en-US' },
    strict: true,
    mostCells: 1000,
    ...more,
  })

const cellLine = ({ field, pointer, raw, names, inList }: Cell) =>
  `${pointer} ${field}=${raw}${names === undefined ? '' : ` (${names})`}${inList ? ' in list' : ''}`

/** A row as its place and what it is called, with its values behind it. */
const rowLines = ({ pointer, label, cells, parent }: Row): readonly string[] => [
  `row ${pointer || '/'}${label === '' ? '' : ` ${label}`}${parent === undefined ? '' : ` in ${parent.pointer || '/'}`}`,
  ...cells.map(cellLine),
]

const lines = (data: unknown, more?: Partial<ShapeOptions>) =>
  shape(data, more).rows.flatMap(rowLines)
const listLines = (data: unknown) =>
  shape(data).rows.flatMap(({ lists }) =>
    lists.map(
      ({ field, pointer, size, closed }) =>
        `${pointer || '/'} ${field || '-'} ${size}${closed ? ' closed' : ''}`,
    ),
  )

describe('rows', () => {
  test('a list of records is a row each', () => {
    expect(
      lines([
        { name: 'Mug', price: 9 },
        { name: 'Jug', price: 12 },
      ]),
    ).toEqual([
      'row /',
      'row /0 in /',
      '/0/name name=Mug (name)',
      '/0/price price=9',
      'row /1 in /',
      '/1/name name=Jug (name)',
      '/1/price price=12',
    ])
  })

  test('a list within a record is rows of it, called as its field', () => {
    expect(lines({ order_id: 'A1', items: [{ name: 'Mug' }] })).toEqual([
      'row /',
      '/order_id order_id=A1 (code)',
      'row /items/0 items in /',
      '/items/0/name name=Mug (name)',
    ])
  })

  test('an object with a name of its own is a row, and one without is part of the record', () => {
    expect(lines({ maker: { name: 'Acme', city: 'Leeds' }, size: { width: 3 } })).toEqual([
      'row /',
      '/size/width size width=3',
      'row /maker maker in /',
      '/maker/name name=Acme (name)',
      '/maker/city city=Leeds',
    ])
  })

  test('objects by their codes are rows', () => {
    expect(lines({ variants: { '77': { colour: 'red' }, '78': { colour: 'blue' } } })).toEqual([
      'row /',
      'row /variants/77 variants in /',
      '/variants/77 key=77 (code)',
      '/variants/77/colour colour=red',
      'row /variants/78 variants in /',
      '/variants/78 key=78 (code)',
      '/variants/78/colour colour=blue',
    ])
  })

  test('objects of like fields are rows by their keys; others are parts', () => {
    const rows = (data: Json) => shape(data).rows.length
    expect(
      rows({ sizes: { small: { width: 1, height: 2 }, large: { width: 3, height: 4 } } }),
    ).toBe(3)
    expect(rows({ parts: { lid: { width: 1 }, body: { colour: 'red' } } })).toBe(1)
    expect(rows({ parts: { lid: { width: 1 } } })).toBe(1)
    expect(rows({ parts: { lid: { width: 1 }, body: 3 } })).toBe(1)
    expect(rows({ parts: { lid: {}, body: {} } })).toBe(1)
  })

  test('records that were asked for by code have it as their code, and make no list', () => {
    const data = { A1: { total: 3 }, B2: { total: 4 }, C3: null }
    const { rows } = shape(data, { byCode: true })
    expect(rows.map(({ pointer }) => pointer)).toEqual(['', '/A1', '/B2'])
    expect(rows.flatMap(({ lists }) => lists)).toEqual([])
    expect(rows[1]?.cells.map(({ raw, names }) => [raw, names])).toEqual([
      ['A1', 'code'],
      [3, undefined],
    ])
  })
})

describe('values', () => {
  test('an amount with its currency is one value', () => {
    const { rows } = shape({ price: { amount: 199, currency: 'EUR' } })
    expect(rows.flatMap(({ cells }) => cells.map(cellLine))).toEqual(['/price/amount price=199'])
    expect(rows[0]?.cells[0]?.values).toEqual([{ type: 'money', value: 199, currency: 'EUR' }])
  })

  test.each([
    ['hundredths', { amount: 5900, currency: 'EUR', minor: true }, 59],
    ['no hundredths', { amount: 5900, currency: 'EUR', minor: false }, 5900],
    ['another flag', { amount: 5900, currency: 'EUR', in_cents: true }, 59],
  ])('in %s', (_, price, value) => {
    expect(shape({ price }).rows[0]?.cells[0]?.values).toEqual([
      { type: 'money', value, currency: 'EUR' },
    ])
  })

  test('a value with its unit is one value', () => {
    const { rows } = shape({ weight: { value: 2, unit: 'kg' } })
    expect(rows[0]?.cells.map(cellLine)).toEqual(['/weight/value weight=2'])
    expect(rows[0]?.cells[0]?.values[0]).toMatchObject({ type: 'quantity', value: 2, unit: 'kg' })
  })

  test.each([
    ['without a unit or a currency', { weight: { value: 2, of: 'all' } }],
    ['with more fields', { weight: { value: 2, unit: 'kg', tare: 1, net: 1 } }],
    ['of another sort', { weight: { value: true, unit: 'kg' } }],
    ['at the top', { value: 2, unit: 'kg' }],
  ])('but not one %s', (_, data) => {
    expect(shape(data).rows[0]?.cells.length).toBeGreaterThan(1)
  })

  test('a number of three digits under `no` is a code, and a shorter one counts', () => {
    const names = (no: number) => shape([{ no }]).rows[1]?.cells[0]?.names
    expect([names(99), names(100), names(1000)]).toEqual([undefined, 'code', 'code'])
  })

  test('a currency holds for what lies below it', () => {
    const { rows } = shape({ currency: 'GBP', totals: { price: 3 } })
    expect(rows[0]?.cells.at(-1)?.values).toEqual([{ type: 'money', value: 3, currency: 'GBP' }])
  })

  test('long texts are prose, and very long ones nothing else', () => {
    const [short, long, huge] = [20, 81, 401].map((length) => 'a'.repeat(length))
    const { rows, prose } = shape({ short, long, huge })
    expect(rows[0]?.cells.map(({ name }) => name)).toEqual(['short', 'long'])
    expect(prose.map(({ pointer }) => pointer)).toEqual(['/long', '/huge'])
  })

  test('no more are taken than may be', () => {
    expect(shape([1, 2, 3, 4, 5], { mostCells: 3 }).rows[0]?.cells.length).toBe(3)
  })

  test('what is empty is none', () => {
    expect(lines({ a: null, b: [], c: {} })).toEqual(['row /'])
    expect(lines(null)).toEqual(['row /'])
  })
})

describe('lists', () => {
  test('are known by their lengths, and closed if they name all that there is', () => {
    expect(
      listLines({
        ports: ['usb', 'hdmi'],
        sizes: [41, 42, 43],
        items: [{ name: 'Mug' }],
        notes: ['x'.repeat(61)],
        mixed: ['a', null],
      }),
    ).toEqual([
      '/ports ports 2 closed',
      '/sizes sizes 3',
      '/items items 1',
      '/notes notes 1',
      '/mixed mixed 2',
    ])
    expect(lines({ ports: ['usb', null] })).toEqual(['row /', '/ports/0 ports=usb in list'])
  })

  test('of objects by key have their number', () => {
    expect(listLines({ variants: { '77': { colour: 'red' }, '78': { colour: 'blue' } } })).toEqual([
      '/variants variants 2',
    ])
  })
})

describe('times', () => {
  test('of when a record was taken and holds are read', () => {
    const [row] = shape({
      asOf: '2026-05-01',
      valid_until: '2026-06-01',
      validFrom: '2026-04-01T10:00:00Z',
    }).rows
    expect([row?.asOf, row?.validUntil, row?.validFrom]).toEqual([
      '2026-05-01',
      '2026-06-01',
      '2026-04-01T10:00:00Z',
    ])
    // They may be told, too.
    expect(row?.cells.length).toBe(3)
  })

  test('that are no days are none', () => {
    const [row] = shape({ asOf: 'yesterday', valid_until: 3 }).rows
    expect([row?.asOf, row?.validUntil]).toEqual([undefined, undefined])
  })

  test('hold for rows within', () => {
    const { rows } = shape({ asOf: '2026-05-01', items: [{ name: 'Mug' }] })
    expect(rows[1]?.asOf).toBe('2026-05-01')
  })

  test('a day of expiry that is null is none', () => {
    expect(shape({ expires_at: null }).rows[0]?.endless).toBe('/expires_at')
    expect(shape({ colour: null }).rows[0]?.endless).toBeUndefined()
  })
})

describe('what is no JSON', () => {
  const loop: Record<string, unknown> = {}
  loop.self = loop
  let deep: Json = 1
  for (let at = 0; at < 70; at += 1) deep = { a: deep }
  test.each([
    ['a cycle', loop, 'the value at /self refers back to itself'],
    ['depth', deep, 'is nested too deeply'],
    ['no number', { a: Number.NaN }, 'the value at /a is not a finite number'],
    ['a function', { a: () => 1 }, 'the value at /a is neither text, number'],
    ['a function at the root', () => 1, 'the value at its root is neither text, number'],
  ])('%s is refused where sources are read, and left out in a turn', (_, data, message) => {
    expect(() => shape(data)).toThrow(message)
    expect(() => shape(data, { strict: false })).not.toThrow()
  })

  test('the same object twice is no cycle', () => {
    const same = { width: 3 }
    expect(lines({ a: same, b: 4, c: same })).toEqual([
      'row /',
      '/a/width a width=3',
      '/b b=4',
      '/c/width c width=3',
    ])
  })
})

test('each value is found again by its pointer', () => {
  const resolve = (data: unknown, pointer: string) =>
    pointer
      .split('/')
      .slice(1)
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], data)
  const json = fc.letrec<{ json: unknown }>((tie) => ({
    json: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('red', 'Mug', 'A1'),
      fc.integer(),
      fc.boolean(),
      fc.array(tie('json'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('name', 'id', 'a/b', 'm~n', 'price', 'size'), tie('json'), {
        maxKeys: 3,
      }),
    ),
  })).json
  fc.assert(
    fc.property(json, (data) => {
      for (const { cells } of shape(data, { strict: false }).rows)
        for (const { pointer, raw, field } of cells)
          if (field !== 'key') expect(resolve(data, pointer)).toBe(raw)
    }),
  )
  expect(escapePointer('a/b~c')).toBe('a~1b~0c')
})
