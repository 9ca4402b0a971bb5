import {
  readBoolean,
  readNumbers,
  readSingleValues,
  readTimeExpressions,
  readUnits,
} from '@vouchsafe/text'
import { describe, expect, test } from 'vitest'
import { describeMention } from './describe-value.ts'

const now = '2026-03-04T10:00:00+08:00'

describe('readNumbers', () => {
  const numbers = (text: string) => readNumbers(text).map(({ value }) => value.value)

  test('lists numbers that stand inside other values', () => {
    expect(numbers('I want to earn $10,000 in 3 years')).toEqual([10_000, 3])
    expect(numbers('二百三十三，五百七十七，一千六点五')).toEqual([233, 577, 1600.5])
  })

  test('reads every way to say a number', () => {
    expect(numbers('1 over 4')).toEqual([0.25])
    expect(numbers('10 G')).toEqual([1e10])
    expect(numbers('三又五分之一')).toEqual([3.2])
    expect(numbers('negative ninety-five')).toEqual([-95])
  })

  test('passes over ordinals and codes', () => {
    expect(numbers('the May 4th')).toEqual([])
    expect(numbers('A4 and 5kg')).toEqual([])
  })
})

describe('readSingleValues', () => {
  test('gives both ends of a range', () => {
    const text = 'from $100 to $200'
    expect(readSingleValues(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '$100',
      '$200',
    ])
  })

  test('gives what an open range starts from', () => {
    expect(readSingleValues('over 30 dollars').map(describeMention)).toEqual(['30 USD'])
  })
})

describe('readTimeExpressions', () => {
  const times = (text: string) =>
    readTimeExpressions(text, { now }).map((mention) => [
      text.slice(mention.start, mention.end),
      describeMention(mention),
    ])

  test('lists vague expressions, which readValues leaves out', () => {
    expect(times('I am here now')).toEqual([['now', '2026-03-04 10:00']])
    expect(times('for several weeks')).toEqual([['several weeks', '3 week']])
    expect(times('shall we leave at 7?')).toEqual([['7', '07:00?']])
    expect(times('partner of the month')).toEqual([['the month', 'date 2026-3']])
  })

  test('lists nothing but expressions of time', () => {
    expect(times('$5 for 3 kg')).toEqual([])
  })

  test('resolves against the zone given', () => {
    const [mention] = readTimeExpressions('tomorrow', {
      now: '2026-03-04T22:00:00Z',
      timeZone: 'Asia/Shanghai',
    })
    expect(mention?.value).toMatchObject({ iso: '2026-03-06' })
  })

  test('leaves relative dates open without a clock', () => {
    expect(readTimeExpressions('明天')).toEqual([
      { start: 0, end: 2, value: { type: 'date', relative: true } },
    ])
    expect(readTimeExpressions('3天后').map(describeMention)).toEqual(['3 day'])
  })
})

describe('readUnits', () => {
  const units = (text: string) =>
    readUnits(text).map(({ start, end, unit }) => [text.slice(start, end), unit])

  test('finds units that stand without a number', () => {
    expect(units('prices in dollars')).toEqual([['dollars', '']])
    expect(units('单位：人民币')).toEqual([['人民币', 'CNY']])
    expect(units('convert 51 fahrenheit to degrees celsius')).toEqual([['degrees celsius', '°C']])
  })

  test('passes over units of a number and over short names', () => {
    expect(units('5 dollars')).toEqual([])
    expect(units('in the box')).toEqual([])
  })
})

describe('readBoolean', () => {
  test.each([
    ['Sure!', true],
    ["Yup, that's fine", true],
    ['no, thanks', false],
    ['it is not ok', false],
    ['是的', true],
    ['好的，就这样', true],
    ['不是，我说是7月4号', false],
    ['不可以', false],
    ['没问题', true],
    ['👌🏿', true],
  ])('%s', (text, value) => {
    expect(readBoolean(text)?.value).toBe(value)
  })

  test('finds no answer where there is none', () => {
    expect(readBoolean('Where is my parcel?')).toBeUndefined()
    expect(readBoolean('这款好看的衣服对身高有要求吗')).toBeUndefined()
  })
})
