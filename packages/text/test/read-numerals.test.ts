import { readNumbers } from '@vouchsafe/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkRows } from './check-rows.ts'

type Row = readonly [text: string, ...numbers: readonly (readonly [quote: string, value: number])[]]

function checkNumbers(rows: readonly Row[], locale = 'en-US'): void {
  test.each(rows.map(([text, ...values]) => ({ text, values })))('$text', ({ text, values }) => {
    const found = readNumbers(text, { locale }).map(({ start, end, value }) => [
      text.slice(start, end),
      value.value,
    ])
    expect(found).toEqual(values)
  })
}

describe('figures', () => {
  checkNumbers([
    ['0', ['0', 0]],
    ['007', ['007', 7]],
    ['1,234', ['1,234', 1234]],
    ['1,234,567.89', ['1,234,567.89', 1234567.89]],
    ["1'234'567", ["1'234'567", 1234567]],
    ['12,34,567', ['12,34,567', 1234567]],
    ['1,23,456', ['1,23,456', 123456]],
    ['1.234.567', ['1.234.567', 1234567]],
    ['1.234,56', ['1.234,56', 1234.56]],
    ['1.234', ['1.234', 1.234]],
    ['12,50', ['12', 12], ['50', 50]],
    ['12,00', ['12,00', 12]],
    ['1,2,3', ['1', 1], ['2', 2], ['3', 3]],
    ['1,2345', ['1', 1], ['2345', 2345]],
    ['1,234,56', ['1,234', 1234], ['56', 56]],
    ['.5', ['.5', 0.5]],
    ['it ends.5 left', ['5', 5]],
    ['5.', ['5', 5]],
    ['5. 6', ['5', 5], ['6', 6]],
    ['2.65625', ['2.65625', 2.65625]],
    ['1/4', ['1/4', 0.25]],
    ['2 1/4', ['2 1/4', 2.25]],
    ['2 5/4', ['2', 2], ['5/4', 1.25]],
    ['1/0', ['1', 1], ['0', 0]],
    ['1/2/3', ['1', 1], ['2/3', 2 / 3]],
    ['2^5', ['2^5', 32]],
    ['1.5e3', ['1.5e3', 1500]],
    ['1 over 3', ['1 over 3', 1 / 3]],
    ['5 over 3 years', ['5', 5], ['3', 3]],
    ['2 and a half', ['2 and a half', 2.5]],
    ['2.5 and a half', ['2.5', 2.5], ['a half', 0.5]],
  ])
})

describe('figures with a comma for a point', () => {
  checkNumbers(
    [
      ['12, dann', ['12', 12]],
      ['12,5', ['12,5', 12.5]],
      ['12,55', ['12,55', 12.55]],
      ['1,5,7', ['1', 1], ['5,7', 5.7]],
    ],
    'de',
  )
  test('the first two parts of a version are no decimal', () => {
    expect(readNumbers('1.2.3').map(({ value }) => value.value)).not.toContain(1.2)
  })
})

describe('signs', () => {
  checkNumbers([
    ['-5', ['-5', -5]],
    ['+5', ['+5', 5]],
    ['- 5', ['- 5', -5]],
    ['- 5 apples', ['5', 5]],
    ['- one way', ['one', 1]],
    ['at -5', ['-5', -5]],
    ['minus 5', ['minus 5', -5]],
    ['negative ten', ['negative ten', -10]],
    ['3-5', ['3', 3], ['5', 5]],
    ['3 - 5', ['3', 3], ['5', 5]],
    ['a-5', ['5', 5]],
    ['(-5)', ['-5', -5]],
    ['(3)-5', ['3', 3], ['5', 5]],
    ['负三', ['负三', -3]],
    ['5月1日-5日', ['5', 5], ['1', 1], ['5', 5]],
    ['温度-5', ['-5', -5]],
    ['--5', ['5', 5]],
    ['-0', ['-0', 0]],
  ])
})

describe('figures with a word or a letter that multiplies', () => {
  checkNumbers([
    ['5k', ['5k', 5000]],
    ['5 million', ['5 million', 5e6]],
    ['1.2 bn', ['1.2 bn', 1.2e9]],
    ['3 trillion', ['3 trillion', 3e12]],
    ['2 hundred', ['2 hundred', 200]],
    ['2 hundred thousand', ['2 hundred thousand', 200000]],
    ['3 lakhs', ['3 lakhs', 300000]],
    ['2 crore', ['2 crore', 2e7]],
    ['2 dozen', ['2 dozen', 24]],
    ['10 G', ['10 G', 1e10]],
    ['5m', ['5m', 5e6]],
    ['2t', ['2t', 2e12]],
    ['2.3 k', ['2.3 k', 2300]],
  ])
})

describe('number words', () => {
  checkNumbers([
    ['one', ['one', 1]],
    ['zero', ['zero', 0]],
    ['nought', ['nought', 0]],
    ['nineteen', ['nineteen', 19]],
    ['twenty one', ['twenty one', 21]],
    ['twenty-one', ['twenty-one', 21]],
    ['twentyone', ['twentyone', 21]],
    ['ninety - five', ['ninety - five', 95]],
    ['twenty ten', ['twenty', 20], ['ten', 10]],
    ['a hundred', ['a hundred', 100]],
    ['a hundred and one', ['a hundred and one', 101]],
    ['one hundred five', ['one hundred five', 105]],
    ['two hundred', ['two hundred', 200]],
    ['a thousand', ['a thousand', 1000]],
    ['ten thousand', ['ten thousand', 10000]],
    ['one thousand and five', ['one thousand and five', 1005]],
    ['two thousand three hundred', ['two thousand three hundred', 2300]],
    ['twelve hundred', ['twelve hundred', 1200]],
    ['twelve hundred and five', ['twelve hundred and five', 1205]],
    ['two hundred hundred', ['two hundred', 200], ['hundred', 100]],
    ['one thousand million', ['one thousand million', 1e9]],
    ['two thousand million five', ['two thousand million five', 2000000005]],
    ['one thousand and', ['one thousand', 1000]],
    ['a million', ['a million', 1e6]],
    ['one million two hundred thousand', ['one million two hundred thousand', 1.2e6]],
    ['three hundred million', ['three hundred million', 3e8]],
    ['one hundred thousand million', ['one hundred thousand million', 1e11]],
    ['two lakh fifty thousand', ['two lakh fifty thousand', 250000]],
    ['five crore', ['five crore', 5e7]],
    ['half', ['half', 0.5]],
    ['a half', ['a half', 0.5]],
    ['half a dozen', ['half a dozen', 6]],
    ['a dozen', ['a dozen', 12]],
    ['two dozen', ['two dozen', 24]],
    ['a couple of', ['a couple of', 2]],
    ['three quarters', ['three quarters', 0.75]],
    ['two thirds', ['two thirds', 2 / 3]],
    ['one third', ['one third', 1 / 3]],
    ['one eighth', ['one eighth', 0.125]],
    ['a tenth', ['a tenth', 0.1]],
    ['a hundredth', ['a hundredth', 0.01]],
    ['three fifths', ['three fifths', 0.6]],
    ['five and three fifths', ['five and three fifths', 5.6]],
    ['twenty fifths', ['twenty fifths', 4]],
    ['twenty-one thirds', ['twenty-one thirds', 7]],
    ['ninety-five hundred fifths', ['ninety-five hundred fifths', 1900]],
    ['one hundred thirty fifths', ['one hundred thirty fifths', 100 / 35]],
    ['one hundred and thirty fifths', ['one hundred and thirty fifths', 26]],
    ['two hundred twenty fifths', ['two hundred twenty fifths', 8]],
    ['thirty one fifths', ['thirty one fifths', 6.2]],
    ['five twenty fifths', ['five twenty fifths', 0.2]],
    ['one hundred five twentieths', ['one hundred five twentieths', 5.25]],
    ['three hundred and five thousandths', ['three hundred and five thousandths', 0.305]],
    ['two and three hundredths', ['two and three hundredths', 2.03]],
    ['one one-hundredth', ['one one-hundredth', 0.01]],
    ['one and a half', ['one and a half', 1.5]],
    ['two and a quarter', ['two and a quarter', 2.25]],
    ['two and three quarters', ['two and three quarters', 2.75]],
    ['one and two thirds', ['one and two thirds', 1 + 2 / 3]],
    ['one point five', ['one point five', 1.5]],
    ['two point seventy-one', ['two point seventy-one', 2.71]],
    ['zero point zero five', ['zero point zero five', 0.05]],
    ['one point two million', ['one point two million', 1.2e6]],
    ['one over four', ['one over four', 0.25]],
    ['one over one hundred', ['one over one hundred', 0.01]],
    ['one and two', ['one', 1], ['two', 2]],
    ['one two three', ['one', 1], ['two', 2], ['three', 3]],
    ['five and six hundred', ['five', 5], ['six hundred', 600]],
    ['five hundred and', ['five hundred', 500]],
    ['hundred', ['hundred', 100]],
    ['hundreds'],
    ['thousands of people'],
    ['and five', ['five', 5]],
    ['someone'],
    ['tents'],
    ['wonderful'],
  ])
})

describe('ordinals, which count nothing', () => {
  checkNumbers([
    ['the first'],
    ['the twenty-first'],
    ['the hundredth'],
    ['one hundred fifth'],
    ['the 3rd'],
    ['A4'],
    ['5kg'],
    ['COVID19'],
  ])
  checkRows([
    ['the tenth one', ['tenth', 'ordinal 10']],
    ['twenty-first', ['twenty-first', 'ordinal 21']],
    ['fortysecond', ['fortysecond', 'ordinal 42']],
    ['one hundred fifth', ['one hundred fifth', 'ordinal 105']],
    ['two hundredth', ['two hundredth', 'ordinal 200']],
    ['their 103rd order', ['103rd', 'ordinal 103']],
    ['第十', ['第十', 'ordinal 10']],
    ['第 3', ['第 3', 'ordinal 3']],
    ['第二十一', ['第二十一', 'ordinal 21']],
  ])
})

describe('Chinese numerals', () => {
  checkNumbers([
    ['十', ['十', 10]],
    ['十五', ['十五', 15]],
    ['二十', ['二十', 20]],
    ['二十一', ['二十一', 21]],
    ['一百', ['一百', 100]],
    ['一百零一', ['一百零一', 101]],
    ['一百一', ['一百一', 110]],
    ['一百一十', ['一百一十', 110]],
    ['一百五十二', ['一百五十二', 152]],
    ['一千零五', ['一千零五', 1005]],
    ['一千五', ['一千五', 1500]],
    ['一千零五十', ['一千零五十', 1050]],
    ['一万', ['一万', 10000]],
    ['一万零五', ['一万零五', 10005]],
    ['一万五', ['一万五', 15000]],
    ['十二万', ['十二万', 120000]],
    ['三千万', ['三千万', 3e7]],
    ['一亿', ['一亿', 1e8]],
    ['一亿二', ['一亿二', 1.2e8]],
    ['三千万亿', ['三千万亿', 3e15]],
    ['万亿'],
    ['两千', ['两千', 2000]],
    ['两百五', ['两百五', 250]],
    ['俩', ['俩', 2]],
    ['廿三', ['廿三', 23]],
    ['卅', ['卅', 30]],
    ['卌五', ['卌五', 45]],
    ['二〇二六', ['二〇二六', 2026]],
    ['一九九八', ['一九九八', 1998]],
    ['零三', ['零三', 3]],
    ['六〇', ['六〇', 60]],
    ['壹佰贰拾叁', ['壹佰贰拾叁', 123]],
    ['柒仟捌佰玖拾', ['柒仟捌佰玖拾', 7890]],
    ['一點五', ['一點五', 1.5]],
    ['三点一四', ['三点一四', 3.14]],
    ['三点五万', ['三点五万', 35000]],
    ['零点五', ['零点五', 0.5]],
    ['两千三百四十五点六', ['两千三百四十五点六', 2345.6]],
    ['三分之二', ['三分之二', 2 / 3]],
    ['四分之三', ['四分之三', 0.75]],
    ['三 分 之 二', ['三 分 之 二', 2 / 3]],
    ['二又四分之一', ['二又四分之一', 2.25]],
    ['十分之一', ['十分之一', 0.1]],
    ['十分之2.5', ['十分之2.5', 0.25]],
    ['十分之三点五', ['十分之三点五', 0.35]],
    ['十分满意'],
    ['负二十', ['负二十', -20]],
    ['半', ['半', 0.5]],
    ['两打', ['两打', 24]],
    ['两打折', ['两', 2]],
    ['12万5千', ['12万5千', 125000]],
    ['3万5', ['3万5', 35000]],
    ['2.3万', ['2.3万', 23000]],
    ['1,200万', ['1,200万', 1.2e7]],
    ['5亿1万', ['5亿1万', 500010000]],
    ['3百', ['3百', 300]],
    ['２０万', ['２０万', 200000]],
    ['5千克', ['5', 5]],
    ['三千克', ['三', 3]],
    ['一千多万', ['一千多万', 1e7]],
  ])
})

describe('guesses between two neighbours', () => {
  checkRows([
    ['两三个', ['两三个', '[2 个, 3 个]']],
    ['三四天', ['三四天', '[3 day, 4 day]']],
    ['七八百元', ['七八百元', '[700 CNY, 800 CNY]']],
    ['十七八个', ['十七八个', '[17 个, 18 个]']],
    ['二三十人', ['二三十人', '[20 人, 30 人]']],
    ['三五千元', ['三五千元', '[3000 CNY, 5000 CNY]']],
    ['两三万元', ['两三万元', '[20000 CNY, 30000 CNY]']],
    ['一千多万元', ['一千多万元', '10000000 CNY more-than']],
    ['20余件', ['20余件', '20 件 more-than']],
    ['十几个', ['十几个', '10 个 more-than']],
  ])
})

const HAN_DIGITS = [...'〇一二三四五六七八九']

test('reads a number said digit by digit in Chinese', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 999_999_999 }), (value) => {
      const text = [...String(value)].map((digit) => HAN_DIGITS[Number(digit)]).join('')
      expect(readNumbers(text).map((each) => each.value.value)).toEqual([value])
    }),
  )
})

test('reads every decimal, whichever way thousands are grouped', () => {
  const part = fc.integer({ min: 1, max: 999 })
  const three = (value: number): string => String(value).padStart(3, '0')
  fc.assert(
    fc.property(part, part, part, fc.integer({ min: 10, max: 99 }), (a, b, c, cents) => {
      const value = Number(`${a}${three(b)}${three(c)}.${cents}`)
      for (const [text, locale] of [
        [`${a},${three(b)},${three(c)}.${cents}`, 'en-US'],
        [`${a}${three(b)}${three(c)}.${cents}`, 'en-US'],
        [`${a}'${three(b)}'${three(c)}.${cents}`, 'de-CH'],
        [`${a}.${three(b)}.${three(c)},${cents}`, 'de-DE'],
        [`${a}.${three(b)}.${three(c)},${cents}`, 'en-US'],
      ] as const)
        expect(readNumbers(text, { locale }).map((each) => each.value.value)).toEqual([value])
    }),
  )
})

test('reads a whole number with a Chinese scale as the product', () => {
  const scale = fc.constantFrom(['百', 100], ['千', 1e3], ['万', 1e4], ['亿', 1e8], ['万亿', 1e12])
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), scale, (digit, [name, factor]) => {
      for (const text of [`${digit}${name}`, `${HAN_DIGITS[digit]}${name}`, `${digit} ${name}`])
        expect(readNumbers(text).map((each) => each.value.value)).toEqual([digit * Number(factor)])
    }),
  )
})

test('a run of more than 24 digits is a code, in either script', () => {
  expect(readNumbers('1'.repeat(24))).toHaveLength(1)
  expect(readNumbers('1'.repeat(25))).toEqual([])
  expect(readNumbers('一'.repeat(24))).toHaveLength(1)
  expect(readNumbers('一'.repeat(25))).toEqual([])
})
