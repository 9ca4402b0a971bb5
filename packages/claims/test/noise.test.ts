import { describe, expect, test } from 'vitest'
import { claimsOfDraft } from './render.ts'

const TURN = { now: '2026-03-02T10:00:00+08:00', timeZone: 'Asia/Shanghai' }

/** The words of each value that is not one in words. */
function values(text: string, language: string): readonly string[] {
  return claimsOfDraft(text, { language, turn: TURN }).flatMap(({ value, valueSpan }) =>
    value === undefined || valueSpan === undefined || value.type === 'text' || value.type === 'flag'
      ? []
      : [text.slice(valueSpan.start, valueSpan.end)],
  )
}

type Row = readonly [text: string, ...values: readonly string[]]

function run(language: string, rows: readonly Row[]): void {
  for (const [text, ...expected] of rows)
    test(`${text} → ${expected.join(' | ') || 'nothing'}`, () => {
      expect(values(text, language)).toEqual(expected)
    })
}

describe('numbers that state nothing, beside those that do', () => {
  run('en', [
    ['The price is $20 for a night.', '$20'],
    ['You pay 3 x $20.', '$20'],
    ['We close at 6 pm and the cafe shuts half an hour earlier.', '6 pm'],
    ['I wrote to them half an hour ago.', 'half an hour ago'],
    ["Last week's bag weighs 2 kg.", '2 kg'],
    ['A 6-pack costs $8.', '$8'],
    ['Codes look like this, for example AB1234.'],
    ['Your code is AB1234.', 'AB1234'],
    ['It takes a couple of days.'],
    ['It takes a few minutes.'],
    ['It takes two days.', 'two days'],
    ['I need the last 4 digits of the card.'],
    ['We have cancelled all three requests.'],
    ['It works on 5G networks.'],
    ['We answer 24/7.'],
    ['The two models weigh 2 kg.', '2 kg'],
    ['It ships on May 27, 2026.', 'May 27, 2026'],
    ['Please follow step 2.'],
    ['Take option 3.'],
    ['1. It costs $30.\n2. It weighs 2 kg.', '$30', '2 kg'],
    ['(1) It costs $30.', '$30'],
    // A number with a full stop is a list mark at the start of a line alone.
    ['The number of seats is 12.', '12'],
    ['It fits 4) or so.', '4'],
    ['One of them costs $30.', '$30'],
    ['It has one that is red.'],
    ['This is one more thing.'],
    ['The shop is open until nine.', 'until nine'],
    ['There are 12 in stock.', '12'],
    ['It is the 3rd floor.'],
    ['There are two.', 'two'],
    ['It has two ports.', 'two ports'],
  ])
  run('zh', [
    ['给您推荐一家。'],
    ['一号发货。', '一号'],
    ['大一号更合适。'],
    ['前3个下单的顾客送礼盒。', '3个'],
    ['前3个问题我来答。'],
    ['请稍等一下。'],
    ['只有一家还有房。', '一家'],
    ['库存还有3件。', '3件'],
    ['这两款都很轻。'],
    ['两款价格不同。'],
    ['比如单号格式：AB1234。'],
    ['您的单号是AB1234。', 'AB1234'],
    ['支持5G网络。'],
    ['618期间价格是99元。', '99元'],
    ['1. 价格是99元。\n2. 重2公斤。', '99元', '2公斤'],
    ['（1）价格是99元。', '99元'],
    ['座位数是12。', '12'],
    ['我给您推荐三家。'],
    ['一共3件。', '3件'],
    ['运费是3×5元。', '5元'],
    ['限购一件。', '一件'],
    ['您报的是周末班。'],
    ['周末发货。', '周末'],
    ['国庆礼盒168元。', '168元'],
    ['国庆期间休息。', '国庆'],
    ['可以换一组新的。'],
    ['一盒有一组新品。', '一盒', '一组'],
  ])
})

describe('penalties that nobody pays', () => {
  const feesOf = (text: string) =>
    claimsOfDraft(text, { language: 'en', turn: TURN }).filter(({ kind }) => kind === 'fee')

  test('what a thing costs in weight or speed is no fee', () => {
    expect(feesOf('No speed penalty with the larger pack.')).toEqual([])
  })

  test('a penalty for leaving is one', () => {
    expect(feesOf('There is no exit penalty.')).toHaveLength(1)
  })
})
