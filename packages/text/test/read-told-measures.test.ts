import { readValues } from '@vouchsafe/text'
import { describe, expect, test } from 'vitest'
import { describeMention } from './describe-value.ts'

type Row = readonly [text: string, ...values: readonly (readonly [quote: string, value: string])[]]

/** A Wednesday. */
const NOW = '2026-03-04T09:00:00+08:00'

function check(rows: readonly Row[], locale = 'zh-CN') {
  test.each(rows.map(([text, ...values]) => ({ text, values })))('$text', ({ text, values }) => {
    const found = readValues(text, { locale, now: NOW, currency: 'CNY' }).map((mention) => [
      text.slice(mention.start, mention.end),
      describeMention(mention),
    ])
    expect(found).toEqual(values)
  })
}

describe('hundredths and thousandths of a yuan', () => {
  check([
    ['一卷9元，每张约6分', ['一卷', '1 卷'], ['9元', '9 CNY'], ['6分', '0.06 CNY about']],
    ['散装比袋装每克便宜8厘，一袋20元', ['8厘', '0.008 CNY'], ['一袋', '1 袋'], ['20元', '20 CNY']],
    ['每题5分，满分100分', ['5分', '5 分'], ['100分', '100 分']],
    ['每消费1元得2分', ['1元', '1 CNY'], ['2分', '2 分']],
    ['厚9厘米', ['9厘米', '9 cm (length)']],
    ['月息6厘', ['6厘', '0.6 %']],
    ['年息5厘', ['5厘', '5 %']],
    ['月息1分', ['1分', '1 %']],
  ])
})

describe('pieces, which are no yuan', () => {
  check([
    ['送一块备用电池', ['一块', '1 块']],
    ['两块钢化玻璃', ['两块', '2 块']],
    ['一块钱', ['一块钱', '1 CNY']],
    ['三块五', ['三块五', '3.5 CNY']],
    ['运费20块', ['20块', '20 CNY']],
    ['20块布料钱', ['20块', '20 CNY']],
  ])
})

describe('what other words make of a number', () => {
  check([
    ['时速25公里', ['25公里', '25 km/h (speed)']],
    ['续航25公里', ['25公里', '25 km (length)']],
    ['押一付三', ['一', '1 month'], ['三', '3 month']],
    ['取件码6-2218', ['6-2218', 'identifier 6-2218']],
    ['尺码42-44', ['42-44', '[number 42, number 44]']],
    ['要提前说，最晚3天前通知', ['3天', '3 day']],
    ['3天前下的单', ['3天前', '2026-03-01']],
    ['还没过24小时', ['24小时', '24 hour']],
  ])
})

describe('one day told twice', () => {
  check([
    ['明天（5号周四）上午10点', ['明天（5号周四）上午10点', '2026-03-05 10:00']],
    ['明天（周五）', ['明天', '2026-03-05'], ['周五', '2026-03-06']],
    ['后天（6日，周五）', ['后天（6日，周五）', '2026-03-06']],
    ['4月10日（周五）', ['4月10日（周五）', '2026-04-10']],
    ['4月10日（周六）', ['4月10日', 'date --4-10'], ['周六', '2026-03-07']],
    ['周五（6号）', ['周五（6号）', '2026-03-06']],
    ['12号（下午场）', ['12号', 'date ----12']],
  ])
  check(
    [
      ['tomorrow (Thursday 5 March)', ['tomorrow (Thursday 5 March)', '2026-03-05']],
      ['Friday (6 March)', ['Friday (6 March)', '2026-03-06']],
      ['Friday (7 March)', ['Friday', '2026-03-06'], ['7 March', 'date --3-7']],
    ],
    'en-GB',
  )
})
