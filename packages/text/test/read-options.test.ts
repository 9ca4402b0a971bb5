import {
  covers,
  foldHan,
  foldSpokenHan,
  overlaps,
  quoteOf,
  readBoolean,
  readUnits,
  readValues,
} from '@vouchsafe/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkRows } from './check-rows.ts'

const firstValue = (text: string, locale: string) => readValues(text, { locale })[0]?.value

describe('the locale decides what the shape leaves open', () => {
  test.each(['en-US', 'en', 'en-CA', 'en-PH', 'zh', 'zh-CN', 'zh-Hant-TW', 'ja-JP', 'ko'])(
    'in %s the month goes first',
    (locale) => {
      expect(firstValue('03/04/2026', locale)).toMatchObject({ iso: '2026-03-04' })
    },
  )

  test.each([
    'en-GB',
    'en-AU',
    'en-IN',
    'de',
    'de-AT',
    'fr-FR',
    'es-MX',
    'pt-BR',
    'nl',
    'it',
    'ru',
  ])('in %s the day does', (locale) => {
    expect(firstValue('03/04/2026', locale)).toMatchObject({ iso: '2026-04-03' })
    expect(firstValue('12/25/2026', locale)).toMatchObject({ iso: '2026-12-25' })
  })

  test.each([
    'de',
    'fr-CA',
    'es',
    'it',
    'nl-BE',
    'pt',
    'pl',
    'ru',
    'tr',
    'da',
    'sv',
    'nb',
    'fi',
    'cs',
    'id',
    'vi',
  ])('in %s decimals stand behind a comma', (locale) => {
    expect(firstValue('1.299', locale)).toMatchObject({ value: 1299 })
    expect(firstValue('12,5', locale)).toMatchObject({ value: 12.5 })
    expect(firstValue('1.299,50 €', locale)).toMatchObject({ value: 1299.5 })
  })

  test.each(['en-US', 'en-GB', 'zh-CN', 'ja', 'deu'])('in %s behind a point', (locale) => {
    expect(firstValue('1.299', locale)).toMatchObject({ value: 1.299 })
    expect(firstValue('1,299.50', locale)).toMatchObject({ value: 1299.5 })
  })
})

describe('units that stand without a number', () => {
  test.each<[string, string, string, number]>([
    ['prices in euros', 'euros', 'EUR', 1],
    ['paid in US dollars', 'US dollars', 'USD', 1],
    ['all in cents', 'cents', '', 0.01],
    ['measured in kilograms', 'kilograms', 'kg', 1000],
    ['weight in pounds', 'pounds', 'lb', 453.59237],
    ['in degrees Celsius', 'degrees Celsius', '°C', 1],
    ['单位：℃', '℃', '°C', 1],
    ['单位：平方米', '平方米', 'm²', 1],
    ['以港币计', '港币', 'HKD', 1],
    ['in square feet', 'square feet', 'ft²', 0.09290304],
  ])('%s', (text, quote, unit, factor) => {
    const found = readUnits(text)
    expect(found.map((each) => [quoteOf(text, each), each.unit, each.factor])).toEqual([
      [quote, unit, factor],
    ])
  })

  test.each([
    'in the box',
    '元',
    '每公斤',
    '5 kilograms',
    '$5 and 3 feet',
    'metred',
    'a box of pieces',
    'yen',
  ])('none in %s', (text) => {
    expect(readUnits(text)).toEqual([])
  })

  test('behind and between values', () => {
    const text = '5 kilograms or pounds, $3 or euros'
    expect(readUnits(text).map((each) => quoteOf(text, each))).toEqual(['pounds', 'euros'])
  })
})

describe('yes and no', () => {
  test.each<[string, boolean | undefined, string?]>([
    ['yes', true, 'yes'],
    ['Yes please', true, 'Yes'],
    ['no', false, 'no'],
    ['well, no', false, 'no'],
    ['yesterday', undefined],
    ['nothing', undefined],
    ['好的', true, '好的'],
    ['嗯，好的', true],
    ['不是', false, '不是'],
    ['是的呢', true, '是的'],
    ['这个不是我要的', undefined],
    ['', undefined],
    ['👍🏻', true, '👍🏻'],
    ['👍', true, '👍'],
  ])('%s', (text, value, quote) => {
    const found = readBoolean(text)
    expect(found?.value).toBe(value)
    if (quote !== undefined) expect(found && quoteOf(text, found)).toBe(quote)
  })
})

test('traditional characters are folded one for one, spoken ones where asked', () => {
  expect(foldHan('轉人工，謝謝')).toBe('转人工，谢谢')
  expect(foldHan('係唔係')).not.toBe('是不是')
  expect(foldSpokenHan('係唔係')).toBe('是不是')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldHan(text)).toHaveLength(text.length)
      expect(foldSpokenHan(text)).toHaveLength(text.length)
      expect(foldHan(foldHan(text))).toBe(foldHan(text))
    }),
  )
})

test('full-width and traditional writing is read like the other', () => {
  const plain = fc.constantFrom(
    '$1,299.00',
    '20% off',
    '3-5 kg',
    '9:30pm',
    '2026-03-04',
    '三千块',
    '20:30',
    'a@b.cn',
    'USD 40',
    '+86 138 0013 8000',
  )
  const wide = (text: string) =>
    text.replace(/[!-~]/g, (each) =>
      '",<>\\^`|}{'.includes(each) ? each : String.fromCharCode(each.charCodeAt(0) + 0xfee0),
    )
  fc.assert(
    fc.property(plain, (text) => {
      const read = (each: string) => readValues(each).map(({ value, bound }) => ({ value, bound }))
      if (!text.includes('@')) expect(read(wide(text))).toEqual(read(text))
      expect(read(text.replaceAll('块', '塊'))).toEqual(read(text))
    }),
  )
  checkValue('１，２９９元', 1299)
  checkValue('兩萬億元', 2e12)
})

function checkValue(text: string, value: number): void {
  expect(readValues(text)).toMatchObject([{ start: 0, end: text.length, value: { value } }])
}

describe('spans', () => {
  const span = fc
    .tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 }))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  const units = ({ start, end }: { readonly start: number; readonly end: number }) =>
    new Set(Array.from({ length: end - start }, (_, at) => start + at))

  test('overlap where they share a unit, and cover where they hold all', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        const shared = [...units(a)].filter((unit) => units(b).has(unit))
        expect(overlaps(a, b)).toBe(shared.length > 0)
        if (b.end > b.start) expect(covers(a, b)).toBe(shared.length === b.end - b.start)
        expect(covers(a, a)).toBe(true)
      }),
    )
  })
})

describe('addresses with values in them stay whole', () => {
  checkRows([
    [
      'https://a.cn/2026-03-04/5kg',
      ['https://a.cn/2026-03-04/5kg', 'url https://a.cn/2026-03-04/5kg'],
    ],
    ['a5@b.cn', ['a5@b.cn', 'email a5@b.cn']],
    ['order #2026-03-04', ['#2026-03-04', 'identifier 2026-03-04']],
  ])
})
