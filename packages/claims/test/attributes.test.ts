import { describe, expect, test } from 'vitest'
import { claimsOfDraft } from './render.ts'

const TURN = { now: '2026-03-02T10:00:00+08:00', timeZone: 'Asia/Shanghai' }

/** `price price $20`: the kind, what the value is of, and its words. */
function values(text: string, language: string): readonly string[] {
  return claimsOfDraft(text, { language, turn: TURN }).flatMap(
    ({ kind, attribute, attributeSpan, value, valueSpan }) => {
      if (value === undefined || valueSpan === undefined) return []
      if (value.type === 'text' || value.type === 'flag') return []
      // The words that name it stand in the text.
      if (attributeSpan !== undefined)
        expect(text.slice(attributeSpan.start, attributeSpan.end)).toMatch(/\S/)
      return [`${kind} ${attribute ?? '-'} ${text.slice(valueSpan.start, valueSpan.end)}`]
    },
  )
}

function run(
  language: string,
  rows: readonly (readonly [text: string, ...values: readonly string[]])[],
): void {
  for (const [text, ...expected] of rows)
    test(text, () => {
      expect(values(text, language)).toEqual(expected)
    })
}

describe('what a value is of', () => {
  run('en', [
    ['The price is $20.', 'price price $20'],
    ['The price of the lamp is only $20.', 'price price $20'],
    ['There is a 5-year warranty.', 'warranty warranty 5-year'],
    ['There is a warranty of 5 years.', 'warranty warranty 5 years'],
    [
      'The delivery fee is $5 and the delivery time is 2 days.',
      'fee shipping fee $5',
      'delivery delivery time 2 days',
    ],
    ['The restocking fee is 15%.', 'fee restocking fee 15%'],
    ['The lid is 20 cm wide.', 'attribute width 20 cm'],
    ['The width is 20 cm.', 'attribute width 20 cm'],
    ['The battery lasts 10 hours.', 'attribute battery life 10 hours'],
    // The word before tells the first value alone.
    ['The price drops from $1,449 to $1,379.', 'price price $1,449', 'price - $1,379'],
    ['The return flight departs at 18:00.', 'order-detail return time 18:00'],
    ['The flight departs at 18:00.', 'order-detail departure time 18:00'],
    ['The flight arrives at 18:00.', 'order-detail arrival time 18:00'],
    // A noun that is in no vocabulary.
    ['It has 3 drawers and 2 doors.', 'other drawers 3', 'other doors 2'],
    ['There are 16 hotels nearby.', 'other hotels nearby 16'],
    ['Frame: 2 kg.', 'attribute frame 2 kg'],
    ['The lid weighs 2 kg.', 'attribute weight 2 kg'],
    ['The spout is 2 kg.', 'attribute spout 2 kg'],
    ['The fee of $5 covers 2 bags.', 'fee fee $5', 'order-detail checked bags 2 bags'],
    // The hours of a length of time are its unit; the passengers of a number say what is counted.
    ['It takes 24 hours.', 'attribute duration 24 hours'],
    ['The booking is for 2 passengers.', 'order-detail passenger 2 passengers'],
    ['It comes with 2 free checked bags.', 'order-detail checked bags 2'],
  ])
  run('zh', [
    ['价格是20元。', 'price 价格 20元'],
    ['价格只要20元。', 'price 价格 20元'],
    ['保修期为2年。', 'warranty 保修期 2年'],
    ['2年的保修期。', 'warranty 保修期 2年'],
    ['重量约2公斤，尺寸20厘米。', 'attribute 重量 2公斤', 'attribute 尺寸 20厘米'],
    ['运费5元，3天送达。', 'fee 运费 5元', 'delivery 送达时间 3天'],
    ['宽2米，高3米。', 'attribute 宽度 2米', 'attribute 高度 3米'],
    ['营业时间9:00到18:00。', 'hours 营业时间 9:00到18:00'],
    ['原价1449元，现价1379元。', 'price 原价 1449元', 'price 价格 1379元'],
    ['下单后3天内发货。', 'delivery 发货时间 3天'],
    ['明天就能发货。', 'delivery 发货时间 明天'],
    ['电源线是75厘米。', 'attribute 长度 75厘米'],
    ['门票30元，儿童票15元。', 'price 票价 30元', 'price 票价 15元'],
  ])
})

describe('the kind, told by the words around it', () => {
  run('en', [
    ['Your refund of $20 is on its way.', 'refund refund $20'],
    ['Shipping costs $5.', 'fee shipping fee $5'],
    ['You save 15%.', 'discount savings 15%'],
    ['There are 3 left in stock.', 'stock stock 3'],
    ['It arrives in 2 days.', 'delivery - in 2 days'],
    ['Returns are accepted within 30 days.', 'return-policy returns 30 days'],
    ['Call us at 020 7946 0018.', 'contact phone 020 7946 0018'],
    ['We open at 9:00.', 'hours opening hours 9:00'],
    ['It is rated 4.6 out of 5.', 'endorsement rating 4.6', 'endorsement rating 5'],
  ])
  run('zh', [
    ['退款20元已到账。', 'refund 退款 20元'],
    ['库存还有3件。', 'stock 库存 3件'],
    ['7天内可以退货。', 'return-policy 退货期限 7天'],
    ['请拨打010-58168888。', 'contact 电话 010-58168888'],
    ['打八折。', 'discount 打 八折'],
    ['评分4.6分。', 'endorsement 评分 4.6分'],
  ])
})

describe('words that are values where they are told as such', () => {
  const words = (text: string) =>
    claimsOfDraft(text, { language: 'en', turn: TURN }).flatMap(({ attribute, value }) =>
      value?.type === 'text' && attribute !== 'name' ? [`${attribute} ${value.value}`] : [],
    )
  test.each([
    ['It comes in medium.', ['size medium']],
    ['The size is small.', ['size small']],
    ['There is a small car park.', []],
    ['The lamp is red.', ['color red']],
    ['The red one is sold out.', []],
    ['Your order is pending.', ['status pending']],
    ['Your order has been shipped.', ['status shipped']],
    ['A pending order can be changed.', ['status pending']],
  ])('%s', (text, values) => {
    expect(words(text)).toEqual(values)
  })
})
