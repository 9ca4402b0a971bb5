import { isVouchsafeError } from '@vouchsafe/core'
import {
  fromCsv,
  fromJson,
  fromJsonl,
  readCsv,
  readJson,
  readJsonLines,
} from '@vouchsafe/facts/files'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judged } from './judging.ts'

const utf16 = fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units))

describe('tables', () => {
  test.each([
    ['plain', 'a,b\n1,2\n', [{ a: '1', b: '2' }]],
    ['without an end of the last line', 'a,b\n1,2', [{ a: '1', b: '2' }]],
    ['with CRLF', 'a,b\r\n1,2\r\n', [{ a: '1', b: '2' }]],
    ['with CR', 'a,b\r1,2\r', [{ a: '1', b: '2' }]],
    ['with a byte order mark', '\uFEFFa,b\n1,2', [{ a: '1', b: '2' }]],
    ['with quotes', 'a,b\n"1, ""one""",2', [{ a: '1, "one"', b: '2' }]],
    ['with a line end in a cell', 'a,b\n"1\n2",3', [{ a: '1\n2', b: '3' }]],
    ['with empty cells', 'a,b\n,2\n"",""', [{ b: '2' }, {}]],
    ['with blank lines', 'a,b\n\n1,2\n\n', [{ a: '1', b: '2' }]],
    ['parted by semicolons', 'a;b\n1,5;2', [{ a: '1,5', b: '2' }]],
    ['parted by tabs', 'a\tb\n1\t2', [{ a: '1', b: '2' }]],
    ['of one column', 'a\n1\n2', [{ a: '1' }, { a: '2' }]],
    ['in Chinese', '名称,价格(元)\n极光台灯,149', [{ 名称: '极光台灯', '价格(元)': '149' }]],
    ['without rows', 'a,b\n', []],
    ['with a column that every object has', '__proto__,b\n1,2', [{ ['__proto__']: '1', b: '2' }]],
  ])('reads a table %s', (_, text, rows) => {
    expect(readCsv('goods', text).rows).toEqual(rows)
  })

  test('knows the line of each row', () => {
    expect(readCsv('goods', 'a,b\n"1\n2",3\n\n4,5').lines).toEqual([2, 5])
  })

  test.each([
    ['', 'goods, line 1: expected a first line with the names of the columns.'],
    ['a,,c\n', 'goods, line 1: expected a name for column 2.'],
    ['a,b,a\n', 'goods, line 1: expected a name of its own for column 3.'],
    [
      'a,b\n1,2\n1,2,3\n',
      'goods, line 3: expected 2 cells, as many as the first line has; found 3.',
    ],
    ['a,b\n1\n', 'goods, line 2: expected 2 cells, as many as the first line has; found 1.'],
    [
      'a,b\n1,2\n"1,2\n',
      'goods, line 3: expected a closing double quote for the cell that begins here.',
    ],
    [
      'a,b\n"1\n"x,2\n',
      'goods, line 3: expected a delimiter or the end of the line behind a closing quote.',
    ],
  ])('says what is wrong with %j', (text, message) => {
    expect(() => readCsv('goods', text)).toThrow(message)
  })

  test('refuses a delimiter that parts nothing', () => {
    expect(() => readCsv('goods', 'a', { delimiter: '"' })).toThrow('a delimiter is one character')
    expect(() => readCsv('goods', 'a', { delimiter: '' })).toThrow('a delimiter is one character')
  })

  test('gives back any cells that were written as the standard says', () => {
    const cell = fc.oneof(
      utf16,
      fc.array(fc.constantFrom('"', ',', '\n', '\r\n', 'a', '价')).map((parts) => parts.join('')),
    )
    const trimmed = cell.map((text) => text.trim())
    fc.assert(
      fc.property(fc.array(fc.tuple(trimmed, trimmed), { maxLength: 6 }), (cells) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
        const lines = cells.map((row) => row.map(quoted).join(','))
        const rows = readCsv('goods', ['a,b', ...lines].join('\r\n'), { delimiter: ',' }).rows
        expect(rows.map((row) => [row.a ?? '', row.b ?? ''])).toEqual(cells)
      }),
    )
  })

  test('reads any text or says what is wrong with it', () => {
    fc.assert(
      fc.property(utf16, (text) => {
        try {
          readCsv('goods', text)
        } catch (cause) {
          expect(isVouchsafeError(cause)).toBe(true)
        }
      }),
    )
  })
})

describe('JSON', () => {
  test.each([
    ['[1, 2', 'goods, line 1, column 6: expected "," or "]".'],
    ['{"a": 1,\n  b: 2}', 'goods, line 2, column 3: expected a field name in double quotes.'],
    ['{"a" 1}', 'goods, line 1, column 6: expected ":".'],
    ['["a\n"]', 'goods, line 1, column 4: expected an escape instead of a bare line end'],
    ['["\\x"]', 'goods, line 1, column 3: expected one of the escapes of JSON.'],
    ['["a', 'goods, line 1, column 4: expected the closing double quote.'],
    ['[NaN]', 'goods, line 1, column 2: expected a value.'],
    ['{} {}', 'goods, line 1, column 4: expected the end of the text.'],
    ['', 'goods, line 1, column 1: expected a value.'],
  ])('says what is wrong with %j', (text, message) => {
    expect(() => readJson('goods', text)).toThrow(message)
  })

  test('counts lines over a whole file of JSON Lines', () => {
    expect(readJsonLines('goods', '{"a":1}\n\n[2]\r\n')).toEqual({
      values: [{ a: 1 }, [2]],
      lines: [1, 3],
    })
    expect(() => readJsonLines('goods', '{}\n\n{"a":}\n')).toThrow(
      'goods, line 3, column 6: expected a value.',
    )
  })

  test('a fault is found in whatever the run-time refuses', () => {
    const nearly = fc.tuple(
      fc.jsonValue(),
      fc.nat(),
      fc.constantFrom('', '"', ',', ']', '}', '1', 'x'),
    )
    fc.assert(
      fc.property(nearly, ([value, place, put]) => {
        const text = JSON.stringify(value)
        const at = place % (text.length + 1)
        const broken = text.slice(0, at) + put + text.slice(at + 1)
        let isJson = true
        try {
          JSON.parse(broken)
        } catch {
          isJson = false
        }
        if (isJson) expect(readJson('goods', broken)).toEqual(JSON.parse(broken))
        else
          expect(() => readJson('goods', broken)).toThrow(/^goods, line \d+, column \d+: expected /)
      }),
    )
  })
})

describe('as sources', () => {
  const told = [{ quote: '149 EUR', kind: 'price' as const, attribute: 'price' }]
  const scene = { said: ['The Aurora lamp?'], draft: 'The Aurora lamp is 149 EUR.' }

  test.each([
    ['a table', fromCsv('goods', 'sku,title,price\nL-1,Aurora lamp,149', { currency: 'EUR' })],
    ['JSON', fromJson('goods', '[{"title":"Aurora lamp","price":149}]', { currency: 'EUR' })],
    ['JSON Lines', fromJsonl('goods', '{"title":"Aurora lamp","price_eur":149}\n')],
  ])('judges by %s', async (_, source) => {
    const [claim] = await judged({ ...scene, sources: [source] }, told)
    expect(claim?.verdict?.status).toBe('supported')
    expect(claim?.verdict?.evidence[0]?.source.pointer).toMatch(/^\/0\/price/)
  })

  test('a source’s currency is that of its prices, and of nothing else', async () => {
    const source = fromCsv('goods', 'sku,title,price,shelf\nL-1,Aurora lamp,149,7', {
      currency: 'EUR',
    })
    const [price, shelf] = await judged(
      { ...scene, sources: [source], draft: 'The Aurora lamp is 149 USD, on shelf 7.' },
      [
        { quote: '149 USD', kind: 'price', attribute: 'price' },
        { quote: '7', attribute: 'shelf' },
      ],
    )
    expect(price?.verdict?.status).not.toBe('supported')
    expect(shelf?.verdict?.status).toBe('supported')
  })

  test('an alias is one more name of what it stands for', async () => {
    const goods = '[{"title":"Aurora lamp","price_eur":149},{"title":"Boreas lamp","price_eur":99}]'
    const aliasing = (name: string) => fromJson('goods', goods, { aliases: { 'the glow': name } })
    const [claim] = await judged(
      { sources: [aliasing('aurora lamp')], draft: 'The glow is 149 EUR.' },
      told,
    )
    expect(claim?.verdict?.evidence[0]?.source.pointer).toBe('/0/price_eur')
    const [other] = await judged(
      { sources: [aliasing('Boreas lamp')], draft: 'The glow is 149 EUR.' },
      told,
    )
    expect(other?.verdict?.status).toBe('contradicted')
    const unknown = [aliasing('Zephyr lamp')]
    await expect(judged({ ...scene, sources: unknown }, told)).rejects.toThrow(
      'no record bears the name that an alias stands for',
    )
  })

  test('what a file says as of a day is stale when that is too long ago', async () => {
    const goods = '[{"title":"Aurora lamp","price_eur":149}]'
    const [claim] = await judged(
      {
        ...scene,
        sources: [fromJson('goods', goods, { asOf: '2026-03-01T10:00:00Z' })],
        now: '2026-03-02T10:00:00Z',
        options: { maxAgeSeconds: { price: 3600 } },
      },
      told,
    )
    expect(claim?.verdict?.status).toBe('stale')
  })

  test('judges by a table in Chinese', async () => {
    const [claim] = await judged(
      {
        sources: [fromCsv('goods', '名称;价格(元)\n极光台灯;149\n北风台灯;99')],
        said: ['极光台灯多少钱？'],
        draft: '极光台灯的价格是99元。',
      },
      [{ quote: '99元', kind: 'price', attribute: '价格' }],
    )
    expect(claim?.verdict?.status).toBe('contradicted')
  })
})
