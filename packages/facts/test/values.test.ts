import type { VerdictStatus } from '@vouchsafe/core'
import { describe, expect, test } from 'vitest'
import { judged, type Scene, type Told } from './judging.ts'

type Row = readonly [
  name: string,
  scene: Scene,
  told: Told | readonly Told[],
  status: VerdictStatus,
]

function run(rows: readonly Row[]): void {
  test.each(rows)('%s', async (_, scene, told, status) => {
    const list = Array.isArray(told) ? (told as readonly Told[]) : [told as Told]
    const [claim] = await judged(scene, list)
    expect(claim?.verdict?.status).toBe(status)
    if (status === 'supported') expect(claim?.verdict?.evidence).not.toEqual([])
  })
}

const laptops = [
  {
    sku: 'AER14-16',
    title: 'Aerion 14 base',
    currency: 'USD',
    price: '1149.00',
    weight_kg: 1.3,
    ram: '16 GB',
    color: 'silver',
    rating: 4.6,
    inventory_quantity: 31,
    warranty: '2 years',
  },
  {
    sku: 'AER14-32',
    title: 'Aerion 14 max',
    currency: 'USD',
    price: '1379.00',
    compare_at_price: '1449.00',
    weight_kg: 1.5,
    ram: '32 GB',
    color: 'black',
    rating: 4.8,
    inventory_quantity: 0,
    warranty: '3 years',
  },
]

const 酒店 = [
  {
    名称: '北京云栖酒店',
    价格: 612,
    评分: 4.6,
    电话: '010-58168888',
    地址: '朝阳区建国路88号',
    酒店类型: '豪华型',
    酒店设施: ['宽带上网', '健身房', '会议室'],
    早餐: '双早',
  },
  {
    名称: '北京松涛宾馆(西单店)',
    价格: 329,
    评分: 4.2,
    电话: '010-66181705,4008000111',
    地址: '西城区西单北大街12号',
    酒店类型: '舒适型',
    酒店设施: ['宽带上网', '行李寄存'],
    早餐: '无早',
  },
]

const restaurant = {
  名称: '听雨轩',
  人均消费: 88,
  营业时间: '周一至周日 11:00-14:00 17:00-21:30',
  游玩时间: '1小时 - 2小时',
  门票: 0,
}

describe('money in English', () => {
  run([
    [
      'a price as stated',
      { records: laptops, draft: 'The Aerion 14 base costs $1,149.' },
      { quote: '$1,149', kind: 'price', attribute: 'price' },
      'supported',
    ],
    [
      'a price that no row holds',
      { records: laptops, draft: 'The Aerion 14 base costs $1,099.' },
      { quote: '$1,099', kind: 'price', attribute: 'price' },
      'contradicted',
    ],
    [
      'the price of another row',
      { records: laptops, draft: 'The Aerion 14 base costs $1,379.' },
      { quote: '$1,379', kind: 'price', attribute: 'price' },
      'contradicted',
    ],
    [
      'the same number in another currency',
      { records: laptops, draft: 'The Aerion 14 base costs €1,149.' },
      { quote: '€1,149', kind: 'price', attribute: 'price' },
      'unsupported',
    ],
    [
      'a list price called by its words',
      { records: laptops, draft: 'The Aerion 14 max is marked down from $1,449.' },
      { quote: '$1,449', kind: 'price', attribute: 'price' },
      'supported',
    ],
    [
      'a list price told as the price',
      { records: laptops, draft: 'The Aerion 14 max has a price of $1,449.' },
      { quote: '$1,449', kind: 'price', attribute: 'price' },
      'contradicted',
    ],
    [
      'an amount object',
      {
        records: [{ name: 'Mug', price: { amount: 12.5, currency: 'EUR' } }],
        draft: 'The Mug is €12.50.',
      },
      { quote: '€12.50', kind: 'price' },
      'supported',
    ],
    [
      'a currency in the field name',
      { records: [{ name: 'Mug', price_gbp: 9 }], draft: 'The Mug is £9.' },
      { quote: '£9', kind: 'price' },
      'supported',
    ],
    [
      'the wrong currency of the field name',
      { records: [{ name: 'Mug', price_gbp: 9 }], draft: 'The Mug is $9.' },
      { quote: '$9', kind: 'price' },
      'unsupported',
    ],
    [
      'an amount in cents',
      {
        records: [{ name: 'Mug', price_cents: 1250, currency: 'USD' }],
        draft: 'The Mug is $12.50.',
      },
      { quote: '$12.50', kind: 'price' },
      'supported',
    ],
    [
      'a decimal comma',
      {
        records: [{ name: 'Boot', lineTotal: '134,90', currency: 'EUR' }],
        draft: 'The Boot is €134.90.',
      },
      { quote: '€134.90', kind: 'price' },
      'supported',
    ],
    [
      'a number of seats is no price',
      { records: [{ name: 'Opera', seats: 90, price: 120 }], draft: 'The Opera costs $90.' },
      { quote: '$90', kind: 'price' },
      'contradicted',
    ],
    [
      'a ledger writes what is paid back as negative',
      {
        records: [{ order_id: '#A17', payment_history: [{ amount: 80 }, { amount: -35.5 }] }],
        draft: 'For order #A17 you get back $35.50.',
      },
      { quote: '$35.50', kind: 'refund', attribute: 'refund' },
      'supported',
    ],
    [
      'an amount without a row named, in a small shop',
      { records: laptops, draft: 'It starts at $1,149.' },
      { quote: '$1,149', kind: 'price' },
      'supported',
    ],
    [
      'an amount that no source holds',
      { records: laptops, draft: 'Shipping is $7.' },
      { quote: '$7', kind: 'fee', attribute: 'shipping' },
      'unsupported',
    ],
  ])
})

describe('money in Chinese', () => {
  run([
    [
      '价格相符',
      { records: 酒店, draft: '北京云栖酒店的价格是612元。' },
      { quote: '612元', kind: 'price', attribute: '价格' },
      'supported',
    ],
    [
      '价格不符',
      { records: 酒店, draft: '北京云栖酒店的价格是622元。' },
      { quote: '622元', kind: 'price', attribute: '价格' },
      'contradicted',
    ],
    [
      '张冠李戴',
      { records: 酒店, draft: '北京云栖酒店的价格是329元。' },
      { quote: '329元', kind: 'price', attribute: '价格' },
      'contradicted',
    ],
    [
      '汉字数目',
      { records: [{ 名称: '清茶', 售价: 35 }], draft: '清茶三十五块。' },
      { quote: '三十五块', kind: 'price' },
      'supported',
    ],
    [
      '人均消费即价格',
      { records: [restaurant], draft: '听雨轩人均88元。' },
      { quote: '88元', kind: 'price', attribute: '人均' },
      'supported',
    ],
    [
      '价格与评分不相混',
      { records: [{ 名称: '甲店', 评分: 46, 人均消费: 88 }], draft: '甲店人均46元。' },
      { quote: '46元', kind: 'price', attribute: '人均' },
      'contradicted',
    ],
    [
      '门票为零即免费',
      { records: [restaurant], draft: '听雨轩的门票是免费的。' },
      { quote: '免费', kind: 'fee', attribute: '门票' },
      'supported',
    ],
    [
      '有票价则不免费',
      { records: [{ 名称: '北海公园', 门票: 10 }], draft: '北海公园的门票是免费的。' },
      { quote: '免费', kind: 'fee', attribute: '门票' },
      'contradicted',
    ],
    [
      '由顾客点名的一家',
      { records: 酒店, said: ['北京松涛宾馆(西单店)多少钱一晚？'], draft: '价格是612元。' },
      { quote: '612元', kind: 'price', attribute: '价格' },
      'contradicted',
    ],
    [
      '由顾客点名且相符',
      { records: 酒店, said: ['北京松涛宾馆(西单店)多少钱一晚？'], draft: '价格是329元。' },
      { quote: '329元', kind: 'price', attribute: '价格' },
      'supported',
    ],
    [
      '括号可省',
      { records: 酒店, draft: '北京松涛宾馆价格是329元。' },
      { quote: '329元', kind: 'price', attribute: '价格' },
      'supported',
    ],
  ])
})

describe('quantities and units', () => {
  run([
    [
      'a weight in its own unit',
      { records: laptops, draft: 'The Aerion 14 base weighs 1.3 kg.' },
      { quote: '1.3 kg', attribute: 'weight' },
      'supported',
    ],
    [
      'a weight converted and rounded',
      { records: laptops, draft: 'The Aerion 14 base weighs 2.9 lb.' },
      { quote: '2.9 lb', attribute: 'weight' },
      'supported',
    ],
    [
      'a weight converted wrongly',
      { records: laptops, draft: 'The Aerion 14 base weighs 2.6 lb.' },
      { quote: '2.6 lb', attribute: 'weight' },
      'contradicted',
    ],
    [
      'grams for kilograms',
      { records: laptops, draft: 'The Aerion 14 base weighs 1300 g.' },
      { quote: '1300 g', attribute: 'weight' },
      'supported',
    ],
    [
      'the weight of the other one',
      { records: laptops, draft: 'The Aerion 14 base weighs 1.5 kg.' },
      { quote: '1.5 kg', attribute: 'weight' },
      'contradicted',
    ],
    [
      'memory',
      { records: laptops, draft: 'The Aerion 14 max has 32 GB.' },
      { quote: '32 GB', attribute: 'ram' },
      'supported',
    ],
    [
      'memory of the other one',
      { records: laptops, draft: 'The Aerion 14 max has 16 GB.' },
      { quote: '16 GB', attribute: 'ram' },
      'contradicted',
    ],
    [
      '斤与克',
      { records: [{ 名称: '牛腱子', 净含量: '2000g' }], draft: '牛腱子一共4斤。' },
      { quote: '4斤', attribute: '净含量' },
      'supported',
    ],
    [
      '斤与公斤相混',
      { records: [{ 名称: '牛腱子', 净含量: '2000g' }], draft: '牛腱子一共2斤。' },
      { quote: '2斤', attribute: '净含量' },
      'contradicted',
    ],
    [
      '单位在字段名里',
      { records: [{ 名称: '箱子', '重量(kg)': 3.2 }], draft: '箱子重3.2公斤。' },
      { quote: '3.2公斤', attribute: '重量' },
      'supported',
    ],
    [
      'a unit beside the value',
      {
        records: [{ name: 'Rope', length: { value: 20, unit: 'm' } }],
        draft: 'The Rope is 20 m long.',
      },
      { quote: '20 m', attribute: 'length' },
      'supported',
    ],
    [
      'a temperature without its unit',
      {
        records: [{ city: 'Oslo', temperature: 58, humidity: 31 }],
        draft: 'The average is 58 degrees Fahrenheit.',
      },
      { quote: '58 degrees Fahrenheit', attribute: 'temperature' },
      'supported',
    ],
    [
      'the humidity told as the temperature',
      {
        records: [{ city: 'Oslo', temperature: 58, humidity: 31 }],
        draft: 'The temperature is 31 degrees Fahrenheit.',
      },
      { quote: '31 degrees Fahrenheit', attribute: 'temperature' },
      'contradicted',
    ],
    [
      'a rating',
      { records: laptops, draft: 'The Aerion 14 base has a rating of 4.6.' },
      { quote: '4.6', attribute: 'rating' },
      'supported',
    ],
    [
      'a rating of another row',
      { records: laptops, draft: 'The Aerion 14 base has a rating of 4.8.' },
      { quote: '4.8', attribute: 'rating' },
      'contradicted',
    ],
    [
      '评分',
      { records: 酒店, draft: '北京云栖酒店评分4.6分。' },
      { quote: '4.6分', attribute: '评分' },
      'supported',
    ],
    [
      '评分不符',
      { records: 酒店, draft: '北京云栖酒店评分4.2分。' },
      { quote: '4.2分', attribute: '评分' },
      'contradicted',
    ],
    [
      'stock',
      { records: laptops, draft: 'We have 31 of the Aerion 14 base in stock.' },
      { quote: '31', kind: 'stock', attribute: 'in stock' },
      'supported',
    ],
    [
      'a small number of something else',
      { records: [{ name: 'Set A', pieces: 4, drawers: 2 }], draft: 'Set A has 4 drawers.' },
      { quote: '4', attribute: 'drawers' },
      'contradicted',
    ],
  ])
})

describe('lengths of time, dates and hours', () => {
  run([
    [
      'a warranty',
      { records: laptops, draft: 'The Aerion 14 base has a 2-year warranty.' },
      {
        quote: '2-year',
        kind: 'warranty',
        attribute: 'warranty',
        value: { type: 'duration', value: 2, unit: 'year', seconds: 63072000 },
      },
      'supported',
    ],
    [
      'a warranty of another row',
      { records: laptops, draft: 'The Aerion 14 base has a warranty of 3 years.' },
      { quote: '3 years', kind: 'warranty', attribute: 'warranty' },
      'contradicted',
    ],
    [
      'months for years',
      {
        records: [{ name: 'Kettle', warranty_months: 24 }],
        draft: 'The Kettle has 24 months of warranty.',
      },
      { quote: '24 months', kind: 'warranty', attribute: 'warranty' },
      'supported',
    ],
    [
      'a number of days without its unit',
      { records: [{ transfer_id: 'TR-100', transfer_time: '3' }], draft: 'It will take 3 days.' },
      { quote: '3 days', attribute: 'duration' },
      'supported',
    ],
    [
      'working days are no calendar days',
      {
        documents: [{ id: 'p', text: 'Refunds are made within 5 business days.' }],
        draft: 'Refunds are made within 5 days.',
      },
      { quote: '5 days', kind: 'refund' },
      'contradicted',
    ],
    [
      'a range in a document',
      {
        documents: [{ id: 'p', text: 'Refunds are made in 5 to 7 business days.' }],
        draft: 'Your refund is made in 5-7 business days.',
      },
      { quote: '5-7 business days', kind: 'refund' },
      'supported',
    ],
    [
      'another range',
      {
        documents: [{ id: 'p', text: 'Refunds are made in 5 to 7 business days.' }],
        draft: 'Your refund is made in 10-12 business days.',
      },
      { quote: '10-12 business days', kind: 'refund' },
      'contradicted',
    ],
    [
      '游玩时间',
      { records: [restaurant], draft: '听雨轩的游玩时间是1小时 - 2小时。' },
      { quote: '1小时 - 2小时', attribute: '游玩时间' },
      'supported',
    ],
    [
      '游玩时间不符',
      { records: [restaurant], draft: '听雨轩的游玩时间是4小时。' },
      { quote: '4小时', attribute: '游玩时间' },
      'contradicted',
    ],
    [
      'a date in another writing',
      { records: [{ order_id: '#B12', date: '2026-05-24' }], draft: 'Order #B12 is for May 24.' },
      { quote: 'May 24', kind: 'order-detail' },
      'supported',
    ],
    [
      'a date of another order',
      {
        records: [
          { order_id: '#B12', date: '2026-05-24' },
          { order_id: '#B13', date: '2026-05-20' },
        ],
        draft: 'Order #B12 is for May 20.',
      },
      { quote: 'May 20', kind: 'order-detail' },
      'contradicted',
    ],
    [
      'a date with the wrong year',
      {
        records: [{ order_id: '#B12', date: '2026-05-24' }],
        draft: 'Order #B12 is for May 24, 2025.',
      },
      { quote: 'May 24, 2025', kind: 'order-detail', attribute: 'date' },
      'unsupported',
    ],
    [
      'a weekday that fits the date',
      { records: [{ order_id: '#B12', date: '2026-05-25' }], draft: 'Order #B12 is for Monday.' },
      { quote: 'Monday', kind: 'order-detail', value: { type: 'date', weekday: 1 } },
      'supported',
    ],
    [
      'a timestamp',
      {
        records: [{ order_id: '#B12', created_at: '2026-05-02T06:02:56' }],
        draft: 'Order #B12 was created on May 2.',
      },
      { quote: 'May 2', kind: 'order-detail', attribute: 'created' },
      'supported',
    ],
    [
      'a time on a 12-hour clock',
      {
        records: [
          { train: 'T1', train_id: 'TR77', departure_time: '15:30', arrival_time: '18:00' },
        ],
        draft: 'TR77 departs at 3:30 pm.',
      },
      { quote: '3:30 pm', attribute: 'departure time' },
      'supported',
    ],
    [
      'the arrival told as the departure',
      {
        records: [{ train_id: 'TR77', departure_time: '15:30', arrival_time: '18:00' }],
        draft: 'TR77 departs at 6 pm.',
      },
      { quote: '6 pm', attribute: 'departure time' },
      'contradicted',
    ],
    [
      'a time that may be before or after noon',
      {
        records: [{ train_id: 'TR77', departure_time: '15:30' }],
        draft: 'TR77 leaves at half past three.',
      },
      {
        quote: 'half past three',
        attribute: 'departure time',
        value: { type: 'time', hour: 3, minute: 30, ambiguous: true },
      },
      'supported',
    ],
    [
      '营业时间',
      { records: [restaurant], draft: '听雨轩营业时间是周一至周日 11:00-14:00 17:00-21:30。' },
      { quote: '17:00-21:30', kind: 'hours', attribute: '营业时间' },
      'supported',
    ],
    [
      '营业时间不符',
      { records: [restaurant], draft: '听雨轩营业时间是周一至周日 09:00-14:00。' },
      { quote: '09:00-14:00', kind: 'hours', attribute: '营业时间' },
      'contradicted',
    ],
    [
      'the customer chose the date',
      { said: ['Please move it to June 3.'], draft: 'I can move it to June 3.' },
      { quote: 'June 3', kind: 'order-detail' },
      'supported',
    ],
    [
      'the customer cannot set a price',
      { said: ['I saw it for $5.'], draft: 'It is $5.' },
      { quote: '$5', kind: 'price' },
      'unsupported',
    ],
  ])
})

describe('codes and contacts', () => {
  run([
    [
      'a known code',
      {
        records: [{ order_id: '#W9300146', status: 'pending' }],
        draft: 'I found order #W9300146.',
      },
      { quote: '#W9300146', kind: 'order-detail' },
      'supported',
    ],
    [
      'a code with a wrong sign',
      {
        records: [{ order_id: '#W9300146', status: 'pending' }],
        draft: 'I found order #W9300846.',
      },
      { quote: '#W9300846', kind: 'order-detail' },
      'contradicted',
    ],
    [
      'an unknown code',
      { records: [{ order_id: '#W9300146', status: 'pending' }], draft: 'I found order #K5512.' },
      { quote: '#K5512', kind: 'order-detail' },
      'unsupported',
    ],
    [
      'a code of letters alone',
      {
        records: [{ reservation_id: 'PUNERT', cabin: 'economy' }],
        draft: 'Your reservation is PUNERT.',
      },
      { quote: 'PUNERT', kind: 'order-detail', value: { type: 'identifier', value: 'PUNERT' } },
      'supported',
    ],
    [
      'a code that the customer gave',
      { said: ['My order is 9502126.'], draft: 'I cannot find order #W9502126.' },
      { quote: '#W9502126', kind: 'order-detail' },
      'supported',
    ],
    [
      'the code of another thing',
      {
        records: [
          {
            order_id: '#A1',
            items: [
              { name: 'Bookshelf', item_id: '8479046075' },
              { name: 'Jigsaw', item_id: '5645314103' },
            ],
          },
        ],
        draft: 'Bookshelf (item ID: 5645314103)',
      },
      { quote: '5645314103', kind: 'order-detail' },
      'contradicted',
    ],
    [
      'a phone number',
      { records: 酒店, draft: '北京云栖酒店电话是010-58168888。' },
      { quote: '010-58168888', kind: 'contact', attribute: '电话' },
      'supported',
    ],
    [
      'one of several numbers',
      { records: 酒店, draft: '北京松涛宾馆(西单店)电话是4008000111。' },
      { quote: '4008000111', kind: 'contact', attribute: '电话' },
      'supported',
    ],
    [
      'a wrong digit',
      { records: 酒店, draft: '北京云栖酒店电话是010-58168882。' },
      { quote: '010-58168882', kind: 'contact', attribute: '电话' },
      'contradicted',
    ],
    [
      'a number of another row',
      { records: 酒店, draft: '北京云栖酒店电话是010-66181705。' },
      { quote: '010-66181705', kind: 'contact', attribute: '电话' },
      'contradicted',
    ],
    [
      'a country code added',
      {
        records: [{ name: 'Harbour Inn', phone_number: '503-281-6111' }],
        draft: 'Harbour Inn: +1 503-281-6111',
      },
      { quote: '+1 503-281-6111', kind: 'contact', attribute: 'phone' },
      'supported',
    ],
    [
      'an address that the customer named is no contact',
      { said: ['is it help@fake.example?'], draft: 'Write to help@fake.example.' },
      {
        quote: 'help@fake.example',
        kind: 'contact',
        value: { type: 'email', value: 'help@fake.example' },
      },
      'unsupported',
    ],
    [
      'a link',
      {
        records: { site: 'https://shop.example/returns' },
        draft: 'See https://shop.example/returns for more.',
      },
      { quote: 'https://shop.example/returns', kind: 'contact' },
      'supported',
    ],
    [
      'another link',
      {
        records: { site: 'https://shop.example/returns' },
        draft: 'See https://shop-example.test/pay for more.',
      },
      { quote: 'https://shop-example.test/pay', kind: 'contact' },
      'unsupported',
    ],
    [
      '地址',
      { records: 酒店, draft: '北京云栖酒店的地址是朝阳区建国路88号。' },
      {
        quote: '朝阳区建国路88号',
        kind: 'contact',
        attribute: '地址',
        value: { type: 'text', value: '朝阳区建国路88号' },
      },
      'supported',
    ],
    [
      '另一家的地址',
      { records: 酒店, draft: '北京云栖酒店的地址是西城区西单北大街12号。' },
      {
        quote: '西城区西单北大街12号',
        kind: 'contact',
        attribute: '地址',
        value: { type: 'text', value: '西城区西单北大街12号' },
      },
      'contradicted',
    ],
  ])
})
