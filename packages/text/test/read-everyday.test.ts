import { readValues } from '@vouchsafe/text'
import { describe, expect, test } from 'vitest'
import { describeMention } from './describe-value.ts'

type Row = readonly [text: string, ...values: readonly (readonly [quote: string, value: string])[]]

function check(rows: readonly Row[], locale: string, now: string) {
  test.each(rows.map(([text, ...values]) => ({ text, values })))('$text', ({ text, values }) => {
    const found = readValues(text, { locale, now }).map((mention) => [
      text.slice(mention.start, mention.end),
      describeMention(mention),
    ])
    expect(found).toEqual(values)
  })
}

const ENGLISH: readonly Row[] = [
  ["new year's day", ["new year's day", 'date --1-1']],
  ['good friday', ['good friday', '2026-04-03']],
  ['easter monday', ['easter monday', '2026-04-06']],
  ['easter', ['easter', '2026-04-05']],
  ['thanksgiving', ['thanksgiving', '2026-11-26']],
  ['black friday', ['black friday', '2026-11-27']],
  ['labor day', ['labor day', '2026-09-07']],
  ["mother's day", ["mother's day", '2026-05-10']],
  ['christmas eve', ['christmas eve', 'date --12-24']],
  ['boxing day', ['boxing day', 'date --12-26']],
  ['halloween', ['halloween', 'date --10-31']],
  ['martin luther king day', ['martin luther king day', '2027-01-18']],
  ['memorial day', ['memorial day', '2026-05-25']],
  ['independence day', ['independence day', 'date --7-4']],
  ['2 weeks from monday', ['2 weeks from monday', '2026-03-23']],
  ['next friday at 3pm', ['next friday at 3pm', '2026-03-13 15:00']],
  ['this weekend', ['this weekend', '[2026-03-07, 2026-03-08]']],
  ['last monday of may', ['last monday of may', '2026-05-25']],
  ['march 2nd, 2027', ['march 2nd, 2027', '2027-03-02']],
  ['2027-03-02', ['2027-03-02', '2027-03-02']],
  ['3/4/2027', ['3/4/2027', '2027-03-04']],
  ['tomorrow morning', ['tomorrow morning', '[2026-03-05 08:00, 2026-03-05 12:00]']],
  ['day after tomorrow', ['day after tomorrow', '2026-03-06']],
  ['in three days', ['in three days', '2026-03-07']],
  ['three days ago', ['three days ago', '2026-03-01']],
  ['a fortnight', ['a fortnight', '2 week']],
  ['two and a half hours', ['two and a half hours', '2.5 hour']],
  ['90 seconds', ['90 seconds', '90 second']],
  ['half an hour', ['half an hour', '0.5 hour']],
  ['quarter past five', ['quarter past five', '05:15?']],
  ['noon', ['noon', '12:00']],
  ['midnight', ['midnight', '00:00']],
  ['17:45:30', ['17:45:30', '17:45:30']],
  ['9am-5pm', ['9am-5pm', '[09:00, 17:00]']],
  ['from Monday to Friday', ['from Monday to Friday', '[date weekday 1, date weekday 5]']],
  ['Q3 2026', ['Q3 2026', '[2026-07-01, 2026-09-30]']],
  ['spring 2026', ['spring 2026', '[2026-03-01, 2026-05-31]']],
  ['the 1990s', ['the 1990s', '[1990-01-01, 1999-12-31]']],
  ['last quarter', ['last quarter', '[2025-10-01, 2025-12-31]']],
  ['next month', ['next month', 'date 2026-4']],
  ['end of the month', ['end of the month', '[2026-03-21, 2026-03-31]']],
  ['by the end of March', ['by the end of March', '(, 2026-03-31] at-most']],
  ['within 14 days', ['14 days', '14 day at-most']],
  ['14 business days', ['14 business days', '14 business day']],
  ['2-3 working days', ['2-3 working days', '[2 business day, 3 business day]']],
  ['no later than June 5', ['no later than June 5', '(, date --6-5] at-most']],
  ['until Sunday', ['until Sunday', '(, 2026-03-08] at-most']],
  ['since 2020', ['since 2020', '[date 2020, ) at-least']],
  ['20% off', ['20%', '20 % off']],
  ['30 percent', ['30 percent', '30 %']],
  ['half price', ['half price', '50 % pay']],
  ['3.5 per cent', ['3.5 per cent', '3.5 %']],
  ['$5', ['$5', '5 USD']],
  ['$5.50', ['$5.50', '5.5 USD']],
  ['5 dollars and 20 cents', ['5 dollars and 20 cents', '5.2 USD']],
  ['€12,50', ['€12,50', '12.5 EUR']],
  ['£3k', ['£3k', '3000 GBP']],
  ['1,299 USD', ['1,299 USD', '1299 USD']],
  ['¥100', ['¥100', '100 CNY']],
  ['100 yen', ['100 yen', '100 JPY']],
  ['50 cents', ['50 cents', '0.5 USD']],
  ['$5-$10', ['$5-$10', '[5 USD, 10 USD]']],
  ['under $20', ['$20', '(, 20 USD) less-than']],
  ['6\'2"', ['6\'2"', '74 in (length)']],
  ['2 lbs 3 oz', ['2 lbs 3 oz', '35 oz (mass)']],
  ['1.5 litres', ['1.5 litres', '1.5 L (volume)']],
  ['500ml', ['500ml', '500 mL (volume)']],
  ['20°C', ['20°C', '20 °C (temperature)']],
  ['-5 °F', ['-5 °F', '-5 °F (temperature)']],
  ['60 Hz', ['60 Hz', '60 Hz (frequency)']],
  ['100 Mbps', ['100 Mbps', '100 Mbps (data-rate)']],
  ['4K', ['4K', '8294400 4K (resolution)']],
  ['1080p', ['1080p', '2073600 1080p (resolution)']],
  ['256GB', ['256GB', '256 GB (information)']],
  ['5000 mAh', ['5000 mAh', '5000 mAh (charge)']],
  ['10-15 kg', ['10-15 kg', '[10 kg (mass), 15 kg (mass)]']],
  ['3 people', ['3 people', '3 people']],
  ['two boxes', ['two boxes', '2 box']],
  ['a couple of days', ['a couple of days', '2 day']],
  ['size 42', ['42', 'number 42']],
  ['call 555-0199', ['555-0199', 'phone 5550199']],
  ['order #A12345', ['#A12345', 'identifier A12345']],
  ['SKU AB-1234', ['AB-1234', 'identifier AB-1234']],
  ['192.168.0.1', ['192.168.0.1', 'ip 192.168.0.1']],
  ['a@b.example', ['a@b.example', 'email a@b.example']],
  ['https://shop.example/a', ['https://shop.example/a', 'url https://shop.example/a']],
  ['three quarters', ['three quarters', 'number 0.75']],
  ['1/2', ['1/2', 'number 0.5']],
  ['2nd', ['2nd', 'ordinal 2']],
  ['first', ['first', 'ordinal 1']],
  ['twenty-third', ['twenty-third', 'ordinal 23']],
  ['minus ten', ['minus ten', 'number -10']],
  ['zero', ['zero', 'number 0']],
  ['13800138000', ['13800138000', 'phone 13800138000']],
  ['400-820-8820', ['400-820-8820', 'phone 4008208820']],
]

const CHINESE: readonly Row[] = [
  ['五一', ['五一', 'date --5-1']],
  ['国庆节', ['国庆节', 'date --10-1']],
  ['中秋节', ['中秋节', '2026-09-25']],
  ['春节', ['春节', '2027-02-06']],
  ['端午节', ['端午节', '2026-06-19']],
  ['清明节', ['清明节', '2026-04-05']],
  ['除夕', ['除夕', '2027-02-05']],
  ['元宵节', ['元宵节', '2027-02-20']],
  ['下周一', ['下周一', '2026-03-09']],
  ['上周五', ['上周五', '2026-02-27']],
  ['这个周末', ['这个周末', '[2026-03-07, 2026-03-08]']],
  ['大后天', ['大后天', '2026-03-07']],
  ['前天', ['前天', '2026-03-02']],
  ['三天后', ['三天后', '2026-03-07']],
  ['两周前', ['两周前', '2026-02-18']],
  ['下个月5号', ['下个月5号', '2026-04-05']],
  ['本月底', ['本月底', '[2026-03-21, 2026-03-31]']],
  ['年底', ['年底', '[2026-10-01, 2026-12-31]']],
  ['3月4日下午3点', ['3月4日下午3点', 'date --3-4 15:00']],
  ['明天上午', ['明天上午', '[2026-03-05 08:00, 2026-03-05 12:00]']],
  ['晚上8点半', ['晚上8点半', '20:30']],
  ['凌晨两点', ['凌晨两点', '02:00']],
  ['中午12点', ['中午12点', '12:00']],
  ['9点到18点', ['9点到18点', '[09:00, 18:00]']],
  ['周一至周五', ['周一至周五', '[date weekday 1, date weekday 5]']],
  [
    '周一到周五9:00-18:00',
    ['周一到周五', '[date weekday 1, date weekday 5]'],
    ['9:00-18:00', '[09:00, 18:00]'],
  ],
  ['2026年3月', ['2026年3月', 'date 2026-3']],
  ['26年3月4日', ['26年3月4日', '2026-03-04']],
  ['上半年', ['上半年', '[2026-01-01, 2026-06-30]']],
  ['七天内', ['七天', '7 day at-most']],
  ['7个工作日', ['7个工作日', '7 business day']],
  ['3-5天', ['3-5天', '[3 day, 5 day]']],
  ['半个月', ['半个月', '0.5 month']],
  ['一个半小时', ['一个半小时', '1.5 hour']],
  ['两小时三十分钟', ['两小时三十分钟', '150 minute']],
  ['5分钟左右', ['5分钟', '5 minute about']],
  ['八折', ['八折', '80 % pay']],
  ['七五折', ['七五折', '75 % pay']],
  ['打95折', ['95折', '95 % pay']],
  ['减20%', ['20%', '20 % off']],
  ['百分之三十', ['百分之三十', '30 %']],
  ['三成', ['三成', '30 %']],
  ['五块五', ['五块五', '5.5 CNY']],
  ['三块二毛', ['三块二毛', '3.2 CNY']],
  ['一百二', ['一百二', 'number 120']],
  ['两万五', ['两万五', 'number 25000']],
  ['1.5万元', ['1.5万元', '15000 CNY']],
  ['￥99', ['￥99', '99 CNY']],
  ['99元', ['99元', '99 CNY']],
  ['99.9块', ['99.9块', '99.9 CNY']],
  ['100美元', ['100美元', '100 USD']],
  ['五十欧', ['五十欧', '50 EUR']],
  ['10到20元', ['10到20元', '[10 CNY, 20 CNY]']],
  ['满300减50', ['300', '300 CNY'], ['50', '50 CNY']],
  ['2斤', ['2斤', '2 jin (mass)']],
  ['三两', ['三两', '3 liang (mass)']],
  ['一斤半', ['一斤半', '1.5 jin (mass)']],
  ['五公里', ['五公里', '5 km (length)']],
  ['10厘米', ['10厘米', '10 cm (length)']],
  ['三平米', ['三平米', '3 m² (area)']],
  ['20度', ['20度', '20 ° (temperature)']],
  ['零下5度', ['零下5度', '-5 ° (temperature)']],
  ['500毫升', ['500毫升', '500 mL (volume)']],
  ['两箱', ['两箱', '2 箱']],
  ['三双袜子', ['三双', '3 双']],
  ['一打', ['一打', 'number 12']],
  ['第3个', ['第3', 'ordinal 3']],
  ['第二', ['第二', 'ordinal 2']],
  ['三分之一', ['三分之一', 'number 0.3333333333333333']],
  ['零', ['零', 'number 0']],
  ['负五', ['负五', 'number -5']],
  ['十来个', ['十来个', '10 个 about']],
  ['二十来天', ['二十来天', '20 day about']],
  ['一个来小时', ['一个来小时', '1 hour about']],
  ['三个多月', ['三个多月', '3 month more-than']],
  ['2米4宽，门1米9比它窄', ['2米4', '2.4 m (length)'], ['1米9', '1.9 m (length)']],
  ['1米5块布', ['1米', '1 m (length)'], ['5块', '5 块']],
  ['24寸行李箱', ['24寸', '24 in (length)']],
  ['腰围2尺1寸', ['2尺1寸', '2.1 chi (length)']],
  ['7月4、5、6日', ['7月4', 'date --7-4'], ['5', 'date ----5'], ['6日', 'date ----6']],
  ['5、6号楼', ['5', 'number 5'], ['6', 'number 6']],
  ['11-02 09:15 已揽收', ['11-02 09:15', 'date --11-2 09:15']],
  ['05-01~05-03', ['05-01~05-03', '[date --5-1, date --5-3]']],
  ['一百多', ['一百', 'number 100']],
  ['至少5件', ['5件', '5 件 at-least']],
  ['不超过10个', ['10个', '10 个 at-most']],
  ['5个以上', ['5个', '[5 个, ) at-least']],
  ['不到3天', ['3天', '(, 3 day) less-than']],
  ['A座12楼', ['12楼', '12 楼']],
  ['尺码42', ['42', 'number 42']],
  ['订单号A12345', ['A12345', 'identifier A12345']],
]

describe('what customers write every day, on a Wednesday in March', () => {
  check(ENGLISH, 'en-US', '2026-03-04T10:00:00-06:00')
  check(CHINESE, 'zh-CN', '2026-03-04T10:00:00+08:00')
})

describe('the last quarter is the one before the present one', () => {
  check(
    [['last quarter', ['last quarter', '[2025-10-01, 2025-12-31]']]],
    'en-US',
    '2026-03-31T23:00:00Z',
  )
  check(
    [['last quarter', ['last quarter', '[2026-01-01, 2026-03-31]']]],
    'en-US',
    '2026-04-01T00:00:00Z',
  )
  check(
    [['last quarter of 2024', ['last quarter of 2024', '[2024-10-01, 2024-12-31]']]],
    'en-US',
    '2026-04-01T00:00:00Z',
  )
})

/** The first day of the Chinese year as the Hong Kong Observatory publishes it, and other feasts that the table had wrong. */
const FEASTS: readonly (readonly [name: string, year: number, day: string])[] = [
  ['春节', 2020, '2020-01-25'],
  ['春节', 2021, '2021-02-12'],
  ['春节', 2022, '2022-02-01'],
  ['春节', 2023, '2023-01-22'],
  ['春节', 2024, '2024-02-10'],
  ['春节', 2025, '2025-01-29'],
  ['春节', 2026, '2026-02-17'],
  ['春节', 2027, '2027-02-06'],
  ['春节', 2028, '2028-01-26'],
  ['春节', 2029, '2029-02-13'],
  ['春节', 2030, '2030-02-03'],
  ['除夕', 2027, '2027-02-05'],
  ['元宵节', 2027, '2027-02-20'],
  ['七夕', 2012, '2012-08-23'],
]

test.each(FEASTS)('%s of %i is on %s', (name, year, day) => {
  const [mention] = readValues(name, { locale: 'zh-CN', now: `${year}-01-01T08:00:00+08:00` })
  expect(mention && describeMention(mention)).toBe(day)
})

test.each([
  ['thanksgiving', 'en-US', '2026-11-26'],
  ['thanksgiving', 'en-CA', '2026-10-12'],
  ["mother's day", 'en-US', '2026-05-10'],
  ["mother's day", 'en-GB', '2026-03-15'],
  ["father's day", 'en-US', '2026-06-21'],
  ["father's day", 'en-AU', '2026-09-06'],
  ["father's day", 'en_NZ', '2026-09-06'],
  ['国庆节', 'zh-CN', 'date --10-1'],
  ['国庆节', 'zh-TW', 'date --10-10'],
  ['ash wednesday', 'en-US', '2026-02-18'],
  ['pentecost', 'en-US', '2026-05-24'],
  ['qingming', 'en-US', '2026-04-05'],
])('%s in %s: %s', (name, locale, day) => {
  const [mention] = readValues(name, { locale, now: '2026-01-04T10:00:00Z' })
  expect(mention && describeMention(mention)).toBe(day)
})

const READ_NOW = { now: '2026-05-04T10:00:00+08:00', timeZone: 'Asia/Shanghai' }

test.each([
  ['全套24册', 24],
  ['两桌酒席', 2],
])('%s counts', (text, value) => {
  expect(readValues(text, READ_NOW)[0]?.value).toMatchObject({ value, dimension: 'count' })
})

test.each([
  ['年卡停过15天', 'duration'],
  ['这里住过两周', 'duration'],
  ['过15天再来', 'date'],
  ['您过三天再问', 'date'],
])('%s: what a verb did is no day to come', (text, type) => {
  expect(readValues(text, READ_NOW).map(({ value }) => value.type)).toEqual([type])
})

test.each([
  ['11度半干', 11],
  ['12度半甜', 12],
  ['体温38度半', 38.5],
])('%s', (text, degrees) => {
  expect(readValues(text, READ_NOW).map(({ value }) => 'value' in value && value.value)).toEqual([
    degrees,
  ])
})

test.each([
  ['a slow start to a working day', 0],
  ['what a day', 0],
  ['it is a working day.', 0],
  ['within a working day', 1],
  ['it takes a day', 1],
  ['it is a day late', 1],
])('%s', (text, durations) => {
  const found = readValues(text, READ_NOW).filter(({ value }) => value.type === 'duration')
  expect(found).toHaveLength(durations)
})

test.each(['ring 1800 555 014', 'our night line on 1300 650 190'])('%s', (text) => {
  expect(readValues(text, READ_NOW).map(({ value }) => value.type)).toEqual(['phone'])
})
