import { describe, expect, test } from 'vitest'
import { rendered } from './render.ts'

type Row = readonly [text: string, ...claims: readonly string[]]

function run(language: string, rows: readonly Row[]): void {
  for (const [text, ...expected] of rows)
    test(text, () => {
      expect(rendered(text, language)).toEqual(expected)
    })
}

describe('a condition', () => {
  run('en', [
    ['If it arrives late, the refund is $20.', '^refund: refund = $20'],
    ['The refund is $20 if it arrives late.', '^refund: refund = $20'],
    ['If it arrives late, you tell us, we look, the refund is $20.', '^refund: refund = $20'],
    // It reaches over three clauses, and not into the next sentence.
    [
      'If it arrives late, you tell us, we look, we ask, the refund is $20.',
      'refund: refund = $20',
    ],
    ['If it arrives late, tell us. The refund is $20.', 'refund: refund = $20'],
    ['The refund is $20; if not, tell us.', 'refund: refund = $20'],
    ['Please check if the refund is $20.', '?refund: refund = $20'],
  ])
  run('zh', [
    ['如果迟到，退款是20元。', '^refund: 退款 = 20元'],
    ['如果迟到，您说一声，退款是20元。', '^refund: 退款 = 20元'],
    ['如果迟到，您说一声，我们看看，退款是20元。', 'refund: 退款 = 20元'],
    ['如果迟到；退款是20元。', 'refund: 退款 = 20元'],
    ['如果迟到。退款是20元。', 'refund: 退款 = 20元'],
  ])
})

describe('a hedge', () => {
  run('en', [
    ['The price is probably $20.', '~price: price = $20'],
    ['Maybe the price is $20.', '~price: price = $20'],
    ['The price is $20, I think.', 'price: price = $20'],
    [
      'The price is $20 and the weight is probably 2 kg.',
      'price: price = $20',
      '~attribute: weight = 2 kg',
    ],
  ])
  run('zh', [
    ['价格可能是20元。', '~price: 价格 = 20元'],
    ['价格是20元，重量可能是2公斤。', 'price: 价格 = 20元', '~attribute: 重量 = 2公斤'],
  ])
})

describe('a denial', () => {
  run('en', [
    ['The price is not $20.', '-price: price = $20'],
    ['The price is not $20 but $30.', '-price: price = $20', 'price = $30'],
    ['No problem, the price is $20.', 'price: price = $20'],
    ['It arrives no later than 6 March.', 'order-detail: arrival time = no later than 6 March'],
    ['I am not sure, the price is $20.', 'price: price = $20'],
  ])
  run('zh', [
    ['价格不是20元。', '-price: 价格 = 20元'],
    ['价格不是20元，是30元。', '-price: 价格 = 20元', 'price = 30元'],
    ['不好意思，价格是20元。', 'price: 价格 = 20元'],
    ['不过价格是20元。', 'price: 价格 = 20元'],
    ['不锈钢杯的价格是20元。', 'attribute: 材质 = 不锈钢', 'price: 价格 = 20元'],
  ])
})

describe('a question', () => {
  run('en', [
    ['Is the price $20?', '?price: price = $20'],
    ['Shall I refund $54.04 to your card?', '?refund: refund = $54.04'],
    ['What is the price?'],
    ['The price is $20. Is that right?', 'price: price = $20'],
    ['The price is $20, is that right?', '?price: price = $20'],
    ['You said that the price is $20.', '?price: price = $20'],
    ['The price is $20, right?', '?price: price = $20'],
  ])
  run('zh', [
    ['价格是20元吗？', '?price: 价格 = 20元'],
    ['价格是多少？'],
    ['价格是20元，对吗？', '?price: 价格 = 20元'],
    ['您刚才说的价格是20元。', '?price: 价格 = 20元'],
    ['价格是20元。对吗？', 'price: 价格 = 20元'],
    ['19:30那班可以吗？', '?order-detail = 19:30'],
  ])
})

describe('words that state nothing', () => {
  run('en', [
    ['Hello and welcome!'],
    ['Thank you for waiting.'],
    ['Please tell me your order number.'],
    ['So you want a chair.'],
    ['Let me know your budget.'],
    ['I am happy to help with that.'],
    ['Would you like anything else?'],
  ])
  run('zh', [
    ['您好，欢迎光临！'],
    ['谢谢您的等待。'],
    ['请提供一下您的订单号。'],
    ['有什么可以帮您？'],
    ['好的，请稍等。'],
  ])
})

describe('several things at once', () => {
  run('en', [
    [
      'The hotel has a pool, a gym and free parking.',
      'attribute: a pool = has',
      'attribute: a gym = has',
      'attribute: free parking = has',
      'fee: parking = free',
    ],
    ['There is no pool or gym.', '-attribute: pool = There is no', '-attribute: gym = There is no'],
  ])
  run('zh', [
    [
      '酒店有游泳池、健身房和停车场。',
      'attribute: 游泳池 = 有',
      'attribute: 健身房 = 有',
      'attribute: 停车场 = 有',
    ],
    ['酒店没有游泳池和健身房。', '-attribute: 游泳池 = 没有', '-attribute: 健身房 = 没有'],
  ])
})
