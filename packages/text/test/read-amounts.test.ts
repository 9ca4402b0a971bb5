import { type Bound, readValues } from '@vouchsafe/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkRows } from './check-rows.ts'

describe('money before and behind the number', () => {
  checkRows([
    ['USD40', ['USD40', '40 USD']],
    ['usd 40', ['usd 40', '40 USD']],
    ['40usd', ['40usd', '40 USD']],
    ['40 US dollars', ['40 US dollars', '40 USD']],
    ['40 Hong Kong dollars', ['40 Hong Kong dollars', '40 HKD']],
    ['$ 40', ['$ 40', '40 USD']],
    ['$40.', ['$40', '40 USD']],
    ['$.99', ['$.99', '0.99 USD']],
    ['$1/2', ['$1/2', '0.5 USD']],
    ['($5)', ['$5', '5 USD']],
    ['$5k', ['$5k', '5000 USD']],
    ['$5 million', ['$5 million', '5000000 USD']],
    ['$5x', ['5x', 'identifier 5X']],
    ['€1.299,50', ['€1.299,50', '1299.5 EUR']],
    ['€ 5,5', ['€ 5', '5 EUR'], ['5', 'number 5']],
    ['€1,250', ['€1,250', '1250 EUR']],
    ['5,99 €', ['5,99 €', '5.99 EUR']],
    ['R$ 12,50', ['R$ 12,50', '12.5 BRL']],
    ['£5.50', ['£5.50', '5.5 GBP']],
    ['20 pence', ['20 pence', '0.2 GBP']],
    ['a penny', ['a penny', '0.01 GBP']],
    ['two dimes', ['two dimes', '0.2 USD']],
    ['a nickel', ['a nickel', '0.05 USD']],
    ['try 5 today', ['5', 'number 5'], ['today', '2026-03-04']],
    ['5 pen', ['5', 'number 5']],
    ['TRY 5', ['TRY 5', '5 TRY']],
    ['5 mad', ['5', 'number 5']],
    ['5 MAD', ['5 MAD', '5 MAD']],
    ['two and a half dollars', ['two and a half dollars', '2.5 USD']],
    ['a dollar', ['a dollar', '1 USD']],
    ['a euro each', ['a euro', '1 EUR']],
    ['It is a Euro size.'],
    ['a euro cup pillow'],
    ['half a dollar', ['half a dollar', '0.5 USD']],
    ['one dollar and one', ['one dollar and one', '1.01 USD']],
    ['one dollar and fifty', ['one dollar and fifty', '1.5 USD']],
    ['one dollar and two pens', ['one dollar', '1 USD'], ['two', 'number 2']],
    ['5 dollars and 150 cents', ['5 dollars', '5 USD'], ['150 cents', '1.5 USD']],
    ['5 pounds sterling', ['5 pounds sterling', '5 GBP']],
    ['5 dollars a day', ['5 dollars', '5 USD']],
    ['-$5', ['-$5', '-5 USD']],
  ])
})

describe('Chinese money', () => {
  checkRows([
    ['三块五毛', ['三块五毛', '3.5 CNY']],
    ['三块五毛二分', ['三块五毛二分', '3.52 CNY']],
    ['三元二角五分', ['三元二角五分', '3.25 CNY']],
    ['三块零五分', ['三块零五分', '3.05 CNY']],
    ['三块零四', ['三块零四', '3.04 CNY']],
    ['3块5', ['3块5', '3.5 CNY']],
    ['3块5斤', ['3块', '3 CNY'], ['5斤', '5 jin (mass)']],
    ['三块两', ['三块', '3 CNY']],
    ['10元5件', ['10元', '10 CNY'], ['5件', '5 件']],
    ['十块钱', ['十块钱', '10 CNY']],
    ['五角', ['五角', '0.5 CNY']],
    ['8毛钱', ['8毛钱', '0.8 CNY']],
    ['一百元整', ['一百元整', '100 CNY']],
    ['人民币一百元', ['人民币一百', '100 CNY']],
    ['港币20', ['港币20', '20 HKD']],
    ['20新台币', ['20新台币', '20 TWD']],
    ['20多块', ['20多块', '20 CNY more-than']],
    ['三千块', ['三千块', '3000 CNY']],
    ['满200元减30元', ['200元', '200 CNY'], ['30元', '30 CNY']],
    ['满200减30', ['200', '200 CNY'], ['30', '30 CNY']],
    ['满99包邮', ['99', '99 CNY']],
    ['满3件打8折', ['3件', '3 件'], ['8折', '80 % pay']],
    ['满意100', ['100', 'number 100']],
  ])
  checkRows([['500元', ['500元', '500 TWD']]], { locale: 'zh-TW' })
  checkRows([['500元', ['500元', '500 HKD']]], { currency: 'HKD' })
  checkRows([['500元', ['500元', '500 CNY']]], { currency: 'EUR' })
  checkRows([['$500', ['$500', '500 CAD']]], { locale: 'en-CA' })
  checkRows([['$500', ['$500', '500 HKD']]], { locale: 'zh_HK' })
  checkRows([['¥500', ['¥500', '500 JPY']]], { locale: 'ja-JP' })
  checkRows([['US$500', ['US$500', '500 USD']]], { locale: 'en-CA' })
})

/** Code, and the locales in which a bare `$` means it. */
const DOLLAR_SIGN: readonly (readonly [code: string, locales: string])[] = [
  ['USD', 'en-US en en-PR es-US en-GB zh-CN es-EC'],
  ['AUD', 'en-AU en-NF'],
  ['NZD', 'en-NZ mi-NZ en-CK'],
  ['CAD', 'en-CA fr-CA'],
  ['SGD', 'en-SG zh-SG zh-Hans-SG'],
  ['HKD', 'en-HK zh-HK zh-Hant-HK'],
  ['TWD', 'zh-TW zh-Hant-TW en-TW'],
  ['MOP', 'zh-MO'],
  ['MXN', 'es-MX'],
  ['ARS', 'es-AR'],
  ['CLP', 'es-CL'],
  ['COP', 'es-CO'],
  ['JMD', 'en-JM'],
  ['BSD', 'en-BS'],
  ['FJD', 'en-FJ'],
  ['XCD', 'en-LC'],
]

describe('a shared sign or name means the money of the locale', () => {
  for (const [code, locales] of DOLLAR_SIGN)
    for (const locale of locales.split(' '))
      checkRows([[`${locale}: $500`, ['$500', `500 ${code}`]]], { locale })
  checkRows([['$1,299.50', ['$1,299.50', '1299.5 MXN']]], { locale: 'es-MX' })
  checkRows([['$1.299,50', ['$1.299,50', '1299.5 ARS']]], { locale: 'es-AR' })
  checkRows([['20 dollars', ['20 dollars', '20 NZD']]], { locale: 'en-NZ' })
  checkRows([['20 dollars', ['20 dollars', '20 USD']]], { locale: 'es-MX' })
  checkRows([['20 pesos', ['20 pesos', '20 MXN']]], { locale: 'es-MX' })
  checkRows([['20 pesos', ['20 pesos', '20 PHP']]], { locale: 'en-PH' })
  checkRows([['Rs 500', ['Rs 500', '500 INR']]])
  checkRows([['Rs 500', ['Rs 500', '500 PKR']]], { locale: 'en-PK' })
  checkRows([['US$500, £5', ['US$500', '500 USD'], ['£5', '5 GBP']]], { locale: 'en-NZ' })
  checkRows([['¥500', ['¥500', '500 JPY']]], { locale: 'ja' })
  checkRows([['¥500', ['¥500', '500 CNY']]], { locale: 'zh-CN' })
  checkRows([['$500', ['$500', '500 USD']]], { locale: 'en-u-ca-gregory' })
})

describe('percentages and discounts', () => {
  checkRows([
    ['5 per cent', ['5 per cent', '5 %']],
    ['5 pct', ['5 pct', '5 %']],
    ['3 percentage points', ['3 percentage points', '3 %']],
    ['5‰', ['5‰', '0.5 %']],
    ['百分之三点五', ['百分之三点五', '3.5 %']],
    ['百 分 之 五', ['百 分 之 五', '5 %']],
    ['百分之十到二十', ['百分之十到二十', '[10 %, 20 %]']],
    ['万分之五', ['万分之五', '0.05 %']],
    ['九折', ['九折', '90 % pay']],
    ['十折', ['十折', '100 % pay']],
    ['10折', ['10折', '100 % pay']],
    ['11折', ['11折', '11 % pay']],
    ['九五折', ['九五折', '95 % pay']],
    ['8.8折', ['8.8折', '88 % pay']],
    ['75折', ['75折', '75 % pay']],
    ['半折', ['半折', '50 % pay']],
    ['九 九 折', ['九 九 折', '99 % pay']],
    ['三折叠'],
    ['half off', ['half off', '50 % off']],
    ['half priced'],
    ['20% discount', ['20%', '20 % off']],
    ['20% of the price', ['20%', '20 % pay']],
  ])
})

describe('temperatures', () => {
  checkRows([
    ['-5°C', ['-5°C', '-5 °C (temperature)']],
    ['20 °F', ['20 °F', '20 °F (temperature)']],
    ['20 degrees Celsius', ['20 degrees Celsius', '20 °C (temperature)']],
    ['20 degrees', ['20 degrees', '20 ° (temperature)']],
    ['300 kelvin', ['300 kelvin', '300 K (temperature)']],
    ['零下十度', ['零下十度', '-10 ° (temperature)']],
    ['零下5摄氏度', ['零下5摄氏度', '-5 °C (temperature)']],
    ['摄氏20度', ['摄氏20度', '20 °C (temperature)']],
    ['摄氏零下5度', ['摄氏零下5度', '-5 °C (temperature)']],
    ['零下华氏5度', ['零下华氏5度', '-5 °F (temperature)']],
    ['华氏温度98', ['华氏温度98', '98 °F (temperature)']],
    ['5 below zero', ['5 below zero', '-5 ° (temperature)']],
    ['5 degrees below 0', ['5 degrees below 0', '-5 ° (temperature)']],
    ['零下'],
  ])
  test('Fahrenheit and kelvin have their base in Celsius', () => {
    const baseOf = (text: string) =>
      readValues(text).map(({ value }) => 'base' in value && value.base)
    expect(baseOf('212 °F')).toEqual([100])
    expect(baseOf('-40 °F')).toEqual([-40])
    expect(baseOf('华氏98.6度')).toEqual([37])
    expect(baseOf('273.15 kelvin')).toEqual([0])
    expect(baseOf('21 °C')).toEqual([21])
  })
})

describe('amounts in two units', () => {
  checkRows([
    ['5 feet and 10 inches', ['5 feet and 10 inches', '70 in (length)']],
    ["6'", ["6'", '6 ft (length)']],
    ["5''", ["5''", '5 in (length)']],
    ['5″', ['5″', '5 in (length)']],
    ['he said "take 5"', ['5', 'number 5']],
    ['2 lb, 3 oz', ['2 lb, 3 oz', '35 oz (mass)']],
    ['1 km 500 m', ['1 km 500 m', '1500 m (length)']],
    ['1 m and 20 cm', ['1 m and 20 cm', '120 cm (length)']],
    ['1 kg and 20 g', ['1 kg', '1 kg (mass)'], ['20 g', '20 g (mass)']],
    ['3 cm 2 m', ['3 cm', '3 cm (length)'], ['2 m', '2 m (length)']],
    ['三斤二两', ['三斤二两', '32 liang (mass)']],
    ['一米七', ['一米七', '1.7 m (length)']],
    ['一米七五', ['一米七五', '1.75 m (length)']],
    ['1米75', ['1米75', '1.75 m (length)']],
    ['1米16可以', ['1米16', '1.16 m (length)']],
    ['1米16两款都行', ['1米16', '1.16 m (length)'], ['两款', '2 款']],
    ['长1米20个装', ['1米', '1 m (length)'], ['20个', '20 个']],
    ['5毛5一度', ['5毛5', '0.55 CNY'], ['一度', '1 ° (temperature)']],
    ['5块5毛5', ['5块5毛5', '5.55 CNY']],
    ['3角2分', ['3角2分', '0.32 CNY']],
    ['1.60只建议到500度', ['1.60', 'number 1.6'], ['500度', '500 ° (temperature)']],
    ['3000K', ['3000K', '3000 K (temperature)']],
    ['1米75厘米', ['1米75厘米', '175 cm (length)']],
    ['两斤半', ['两斤半', '2.5 jin (mass)']],
    ['两斤半价', ['两斤', '2 jin (mass)'], ['半价', '50 % pay']],
    ['1 day and 2 hours', ['1 day and 2 hours', '26 hour']],
    ['1 hour, 30 minutes', ['1 hour, 30 minutes', '90 minute']],
    ['two hours and thirty', ['two hours and thirty', '150 minute']],
    ['two hours and thirty people', ['two hours', '2 hour'], ['thirty people', '30 people']],
    ['3 days 2 weeks', ['3 days', '3 day'], ['2 weeks', '2 week']],
    ['a year and a half', ['a year and a half', '1.5 year']],
    ['an hour and a quarter', ['an hour and a quarter', '1.25 hour']],
    ['5 kg 3 m', ['5 kg', '5 kg (mass)'], ['3 m', '3 m (length)']],
  ])
})

describe('sides and resolutions', () => {
  checkRows([
    ['10x20cm', ['10', '10 cm (length)'], ['20cm', '20 cm (length)']],
    ['1.5*2 m', ['1.5', '1.5 m (length)'], ['2 m', '2 m (length)']],
    ['1920 x 1080', ['1920 x 1080', '2073600 1920×1080 (resolution)']],
    ['1440p', ['1440p', '3686400 1440p (resolution)']],
    ['8K', ['8K', '33177600 8K (resolution)']],
    ['8k', ['8k', 'identifier 8K']],
    ['3x5', ['3x5', 'identifier 3X5']],
  ])
})

describe('ages, counts and what only looks like one', () => {
  checkRows([
    ['3 years old', ['3 years old', '3 year (age)']],
    ['6 months old', ['6 months old', '6 month (age)']],
    ['三周岁', ['三周岁', '3 year (age)']],
    ['2 pairs', ['2 pairs', '2 pair']],
    ['5  kg', ['5  kg', '5 kg (mass)']],
    ['5   kg', ['5', 'number 5']],
    ['3 boxes', ['3 boxes', '3 box']],
    ['4 copies', ['4 copies', '4 copy']],
    ['3 batteries', ['3', 'number 3']],
    ['这一款'],
    ['每一件'],
    ['最后一件'],
    ['一件', ['一件', '1 件']],
    ['3 in stock', ['3', 'number 3']],
    ['3in', ['3in', '3 in (length)']],
    ['2 more pieces', ['2 more pieces', '2 piece']],
    ['3 full weeks', ['3 full weeks', '3 week']],
    ['half of the day', ['half of the day', '0.5 day']],
    ['a few hours'],
    ['several weeks'],
    ['5G', ['5G', 'identifier 5G']],
    ['5G流量', ['5G', '5 GB (information)']],
    ['16G', ['16G', '16 GB (information)']],
    ['500Mb', ['500Mb', '500 Mb (information)']],
    ['500MB', ['500MB', '500 MB (information)']],
    ['5MW', ['5MW', '5 MW (power)']],
    ['5 mW', ['5 mW', '5 mW (power)']],
    ['220V', ['220V', '220 V (voltage)']],
    ['5A', ['5A', '5 A (current)']],
    ['5 (kg)', ['5 (kg)', '5 kg (mass)']],
    ['5 [cm]', ['5 [cm]', '5 cm (length)']],
    ['5 (pieces)', ['5', 'number 5']],
    ['3C', ['3C', 'identifier 3C']],
    ['a bit'],
    ['a second opinion', ['second', 'ordinal 2']],
    ['a metre', ['a metre', '1 m (length)']],
    ['half litre', ['half litre', '0.5 L (volume)']],
    ['another week', ['another week', '1 week']],
    ['an inch', ['an inch', '1 in (length)']],
  ])
})

/** Words that limit a value, as they are used, with what they say. */
const LIMITS: readonly (readonly [text: (value: string) => string, bound: Bound])[] = [
  ...['about', 'around', 'approximately', 'roughly', 'nearly', 'almost', '大约', '约', '将近'].map(
    (word) => [(value: string) => `${word} ${value}`, 'about'] as const,
  ),
  ...['at least', 'a minimum of', 'no less than', 'starting at', '至少', '不少于', '不低于'].map(
    (word) => [(value: string) => `${word} ${value}`, 'at-least'] as const,
  ),
  ...['at most', 'up to', 'no more than', 'not exceeding', '最多', '不超过', '不高于', '≤'].map(
    (word) => [(value: string) => `${word} ${value}`, 'at-most'] as const,
  ),
  ...['more than', 'over', 'above', 'in excess of', '超过', '多于', '高于', '大于'].map(
    (word) => [(value: string) => `${word} ${value}`, 'more-than'] as const,
  ),
  ...['less than', 'under', 'below', 'fewer than', '不到', '少于', '低于', '不足'].map(
    (word) => [(value: string) => `${word} ${value}`, 'less-than'] as const,
  ),
  ...['左右', 'or so', '上下'].map(
    (word) => [(value: string) => `${value} ${word}`, 'about'] as const,
  ),
  ...['or more', 'and up', 'minimum', '起'].map(
    (word) => [(value: string) => `${value} ${word}`, 'at-least'] as const,
  ),
  ...['or less', 'at most', '以内', '封顶'].map(
    (word) => [(value: string) => `${value} ${word}`, 'at-most'] as const,
  ),
  [(value) => `${value}以上`, 'at-least'],
  [(value) => `${value}以下`, 'at-most'],
]

const amount = fc.constantFrom('$20', '20元', '5 kg', '20%', '30 people', '5公斤', '3.5 m')

test('a limit holds for any measure, and the span stays that of the amount', () => {
  fc.assert(
    fc.property(fc.constantFrom(...LIMITS), amount, ([limited, bound], value) => {
      const text = limited(value)
      const found = readValues(text)
      expect(found.map((each) => [text.slice(each.start, each.end), each.bound])).toEqual([
        [value, bound],
      ])
    }),
    { numRuns: 300 },
  )
})

test('more than, less than, 以上 and 以下 leave one end open; only the latter take the value in', () => {
  const rangeOf = (text: string) => {
    const value = readValues(text)[0]?.value
    return value?.type === 'range'
      ? [
          value.low === undefined ? undefined : value.lowInclusive,
          value.high === undefined ? undefined : value.highInclusive,
        ]
      : undefined
  }
  fc.assert(
    fc.property(amount, (value) => {
      expect(rangeOf(`over ${value}`)).toEqual([false, undefined])
      expect(rangeOf(`under ${value}`)).toEqual([undefined, false])
      expect(rangeOf(`${value}以上`)).toEqual([true, undefined])
      expect(rangeOf(`${value}以下`)).toEqual([undefined, true])
      expect(rangeOf(`at least ${value}`)).toBeUndefined()
    }),
  )
})

describe('ranges of amounts', () => {
  checkRows([
    ['$5 to $10', ['$5 to $10', '[5 USD, 10 USD]']],
    ['$5 - 10', ['$5 - 10', '[5 USD, 10 USD]']],
    ['5 to 10 dollars', ['5 to 10 dollars', '[5 USD, 10 USD]']],
    ['5元至10元', ['5元至10元', '[5 CNY, 10 CNY]']],
    ['5~10元', ['5~10元', '[5 CNY, 10 CNY]']],
    ['5到10%', ['5到10%', '[5 %, 10 %]']],
    ['10% to 15', ['10% to 15', '[10 %, 15 %]']],
    ['between 3 and 5 kg', ['between 3 and 5 kg', '[3 kg (mass), 5 kg (mass)]']],
    ['3 and 5 kg', ['3', 'number 3'], ['5 kg', '5 kg (mass)']],
    ['$10 to $5', ['$10', '10 USD'], ['$5', '5 USD']],
    ['5 kg to 10 m', ['5 kg', '5 kg (mass)'], ['10 m', '10 m (length)']],
    ['price went from $5 to $10', ['$5', '5 USD'], ['$10', '10 USD']],
    ['from $5 to $10', ['from $5 to $10', '[5 USD, 10 USD]']],
    ['reduced from $50 to $40', ['$50', '50 USD'], ['$40', '40 USD']],
    ['a day or two', ['a day or two', '[1 day, 2 day]']],
    ['two or three days', ['two or three days', '[2 day, 3 day]']],
    ['two or five days', ['two', 'number 2'], ['five days', '5 day']],
    ['800 g - 1 kg', ['800 g - 1 kg', '[800 g (mass), 1 kg (mass)]']],
    ['90 minutes to 2 hours', ['90 minutes to 2 hours', '[90 minute, 2 hour]']],
    ['1st to 3rd', ['1st', 'ordinal 1'], ['3rd', 'ordinal 3']],
    ['8+256', ['8', 'number 8'], ['256', 'number 256']],
    ['8+', ['8', 'number 8 at-least']],
    ['99+ items', ['99', 'number 99 at-least']],
  ])
})
