import {
  readBoolean,
  readNumbers,
  readSingleValues,
  readTimeExpressions,
  readUnits,
  readValues,
  type Span,
} from '@vouchsafe/text'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const now = '2026-03-04T10:00:00+08:00'
const utf16 = fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units))

/** Pieces of expressions in any order, which reach far deeper than arbitrary text. */
const PIECES =
  '1 2 30 1,299 .5 2026 03/04 17:00 9-18 一 两 三百 万 半 第 块 元 个 月 日 号 点 分 年 周一 下周 明天 晚上 到 至 - ~ – . , : / $ € ￥ % 折 kg in " and a an half of the next May March 4th Friday noon pm ago days 天后 前 to from between at least over 以上 左右 100 € +86 #A1 x@y.cn www.a.com 1.1.1.1 ::1 \ud83d ( ) 。 ， \n'
const grammar = fc
  .array(fc.tuple(fc.constantFrom(...PIECES.split(' ')), fc.constantFrom('', ' ')), {
    maxLength: 24,
  })
  .map((pairs) => pairs.flat().join(''))
const text = fc.oneof(utf16, grammar)

const readers: readonly ((text: string) => readonly Span[])[] = [
  (each) => readValues(each, { now }),
  (each) => readValues(each, { now, locale: 'zh-CN' }),
  (each) => readValues(each),
  (each) => readSingleValues(each, { now }),
  (each) => readTimeExpressions(each, { now }),
  readNumbers,
  readUnits,
  (each) => [readBoolean(each)].filter((mention) => mention !== undefined),
]

test('spans are in range, ascending, disjoint and not empty', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...readers), (each, read) => {
      let last = 0
      for (const { start, end } of read(each)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(each.length)
    }),
    { numRuns: 400 },
  )
})

/** Every number that a value holds. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}

test('no value holds a number that is not finite, and none a date that is not in the calendar', () => {
  fc.assert(
    fc.property(text, (each) => {
      const values = readValues(each, { now }).map(({ value }) => value)
      expect(numbersIn(values).filter((number) => !Number.isFinite(number))).toEqual([])
      const dates = JSON.stringify(values).match(/"iso":"[^"]*"/g) ?? []
      expect(dates.filter((date) => !/^"iso":"\d{4}-\d\d-\d\d"$/.test(date))).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('reading twice gives the same', () => {
  fc.assert(
    fc.property(text, (each) => {
      expect(readValues(each, { now })).toEqual(readValues(each, { now }))
    }),
  )
})

test('a value is found in any surrounding text that ends its sentence', () => {
  const values = fc.constantFrom(
    'US$1,299.00',
    '三百二十块',
    '3–5 business days',
    '2026年3月4日',
    '5000mAh',
    'a@b.cn',
  )
  const around = fc
    .array(fc.constantFrom(...'abc你好 ,。!？\n'), { maxLength: 12 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(around, values, around, (before, value, after) => {
      const whole = `${before}。\n${value}。\n${after}`
      const quotes = readValues(whole, { now }).map(({ start, end }) => whole.slice(start, end))
      expect(quotes).toContain(value)
    }),
  )
})

const HAN = '零一二三四五六七八九'

/** A whole number below 10^12 as it is written in Chinese. */
function inChinese(n: number): string {
  const section = (value: number): string => {
    let written = ''
    let zero = false
    for (const [unit, name] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const digit = Math.floor(value / unit) % 10
      if (digit === 0) zero = written !== ''
      else {
        written += `${zero ? '零' : ''}${HAN.charAt(digit)}${name}`
        zero = false
      }
    }
    return written
  }
  if (n === 0) return '零'
  let written = ''
  for (const [unit, name] of [
    [1e8, '亿'],
    [1e4, '万'],
    [1, ''],
  ] as const) {
    const part = Math.floor(n / unit) % (unit === 1e8 ? 1e4 : 1e4)
    if (part === 0) continue
    written += `${written !== '' && part < 1000 ? '零' : ''}${section(part)}${name}`
  }
  return written
}

test('reads every whole number written in Chinese', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 999_999_999_999 }), (n) => {
      const written = inChinese(n)
      expect(readNumbers(written)).toEqual([
        { start: 0, end: written.length, value: { type: 'number', value: n } },
      ])
    }),
    { numRuns: 500 },
  )
})

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** A whole number below 10^12 in English words. */
function inEnglish(n: number): string {
  if (n < 20) return ONES[n] ?? ''
  if (n < 100) return `${TENS[Math.floor(n / 10)]}${n % 10 === 0 ? '' : `-${ONES[n % 10]}`}`
  if (n < 1000)
    return `${ONES[Math.floor(n / 100)]} hundred${n % 100 === 0 ? '' : ` and ${inEnglish(n % 100)}`}`
  for (const [unit, name] of [
    [1e9, 'billion'],
    [1e6, 'million'],
    [1e3, 'thousand'],
  ] as const) {
    if (n < unit) continue
    const rest = n % unit
    return `${inEnglish(Math.floor(n / unit))} ${name}${rest === 0 ? '' : `${rest < 100 ? ' and ' : ' '}${inEnglish(rest)}`}`
  }
  return ''
}

test('reads every whole number written in English words', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999_999_999_999 }), (n) => {
      const written = inEnglish(n)
      expect(readNumbers(written)).toEqual([
        { start: 0, end: written.length, value: { type: 'number', value: n } },
      ])
    }),
    { numRuns: 500 },
  )
})

test('reads money as it is formatted for the United States', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (cents) => {
      const written = (cents / 100).toLocaleString('en-US', { style: 'currency', currency: 'USD' })
      const [mention] = readValues(`It costs ${written}.`)
      expect(mention?.value).toEqual({ type: 'money', value: cents / 100, currency: 'USD' })
    }),
  )
})

test('reads every day of the calendar in four writings', () => {
  const day = fc.date({
    min: new Date('1990-01-01T00:00:00Z'),
    max: new Date('2049-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10)
      const [year = '', month = '', dayOfMonth = ''] = iso.split('-')
      const english = date.toLocaleDateString('en-US', {
        year: 'numeric',
        month: 'long',
        day: 'numeric',
        timeZone: 'UTC',
      })
      for (const written of [
        iso,
        `${month}/${dayOfMonth}/${year}`,
        `${year}年${Number(month)}月${Number(dayOfMonth)}日`,
        english,
      ]) {
        const [mention] = readValues(written)
        expect(mention?.value).toMatchObject({ type: 'date', iso })
      }
    }),
  )
})
