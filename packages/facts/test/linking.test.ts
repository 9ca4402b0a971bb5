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
    const [claim] = await judged(scene, 'quote' in told ? [told] : told)
    expect(claim?.verdict?.status).toBe(status)
  })
}

const orders = [
  {
    order_id: '#W5490111',
    status: 'delivered',
    items: [
      {
        name: 'Water Bottle',
        item_id: '4579334072',
        price: 54.85,
        options: { material: 'glass', color: 'black' },
      },
      {
        name: 'Keyboard',
        item_id: '1421289881',
        price: 268.77,
        options: { backlight: 'none', size: '80%' },
      },
    ],
    payment_history: [{ payment_method_id: 'credit_card_312', amount: 323.62 }],
  },
  {
    order_id: '#W7387996',
    status: 'pending',
    items: [
      {
        name: 'Gaming Mouse',
        item_id: '5796612084',
        price: 158.89,
        options: { color: 'RGB', waterproof: 'no' },
      },
    ],
    payment_history: [{ payment_method_id: 'paypal_949', amount: 158.89 }],
  },
]
const profile = {
  user_id: 'mia_garcia_4516',
  payment_methods: {
    credit_card_312: {
      source: 'credit_card',
      brand: 'visa',
      last_four: '7285',
      id: 'credit_card_312',
    },
    paypal_949: { source: 'paypal', id: 'paypal_949' },
  },
  membership: 'silver',
}
const shop = { orders, profile }

const songs = [
  { song_name: 'Alone', artist: 'Alan Walker', album: 'Different World', year: '2018' },
  {
    song_name: 'Colder Weather',
    artist: 'Zac Brown Band',
    album: 'You Get What You Give',
    year: '2010',
  },
]
const flights = [
  {
    flight_number: 'HAT110',
    origin: 'ATL',
    destination: 'LGA',
    departure_time: '14:00',
    arrival_time: '16:30',
    prices: { economy: 105, business: 496 },
  },
  {
    flight_number: 'HAT172',
    origin: 'LGA',
    destination: 'PHL',
    departure_time: '23:00',
    arrival_time: '00:00',
    prices: { economy: 102, business: 313 },
  },
]
const trips = [
  {
    airlines: 'Delta',
    outbound_departure_time: '15:55',
    inbound_departure_time: '16:35',
    price: 386,
  },
  {
    airlines: 'Delta',
    outbound_departure_time: '23:55',
    inbound_departure_time: '09:30',
    price: 772,
  },
]

describe('which row is meant', () => {
  run([
    [
      'the part of a named row',
      { records: shop, draft: 'Order #W5490111 has a Water Bottle for $54.85.' },
      { quote: '$54.85', kind: 'price' },
      'supported',
    ],
    [
      'the part of another row',
      { records: shop, draft: 'The Water Bottle costs $158.89.' },
      { quote: '$158.89', kind: 'price' },
      'contradicted',
    ],
    [
      'the name before the value',
      { records: shop, draft: 'The Water Bottle is $54.85 and the Keyboard is $268.77.' },
      { quote: '$268.77', kind: 'price' },
      'supported',
    ],
    [
      'the name of the line',
      { records: shop, draft: 'Order #W5490111:\n- Water Bottle: $268.77\n- Keyboard: $268.77' },
      { quote: '$268.77', kind: 'price' },
      'contradicted',
    ],
    [
      'the sentence before',
      { records: shop, draft: 'I found order #W7387996. It is currently delivered.' },
      { quote: 'delivered', kind: 'order-status', attribute: 'status' },
      'contradicted',
    ],
    [
      'the sentence before, rightly',
      { records: shop, draft: 'I found order #W7387996. It is currently pending.' },
      { quote: 'pending', kind: 'order-status', attribute: 'status' },
      'supported',
    ],
    [
      'the order named behind its status',
      { records: shop, draft: 'It is part of your pending order #W5490111.' },
      { quote: 'pending', kind: 'order-status', attribute: 'status' },
      'contradicted',
    ],
    [
      'the customer named it',
      {
        records: shop,
        said: ['What is the status of #W7387996?'],
        draft: 'The status is delivered.',
      },
      { quote: 'delivered', kind: 'order-status', attribute: 'status' },
      'contradicted',
    ],
    [
      'a code refers to another record',
      { records: shop, draft: 'Order #W5490111 was paid with your Visa ending in 7285.' },
      { quote: '7285', kind: 'order-detail', attribute: 'last four' },
      'supported',
    ],
    [
      'a payment method of another order',
      { records: shop, draft: 'Order #W5490111 was paid with PayPal.' },
      { quote: 'PayPal', kind: 'order-detail', attribute: 'payment method' },
      'contradicted',
    ],
    [
      'a payment method that the customer has not',
      { records: shop, draft: 'It goes back to your gift card.' },
      { quote: 'gift card', kind: 'order-detail', attribute: 'payment method' },
      'contradicted',
    ],
    [
      'a material of another thing',
      { records: shop, draft: 'The Gaming Mouse comes in glass.' },
      { quote: 'glass', attribute: 'material' },
      'supported',
    ],
    [
      'a colour of another thing',
      { records: shop, draft: 'The Gaming Mouse is black.' },
      { quote: 'black', attribute: 'color' },
      'contradicted',
    ],
    [
      'a value with its field',
      { records: shop, draft: 'The Keyboard has no backlight.' },
      { quote: 'no backlight' },
      'supported',
    ],
    [
      'a field that says no',
      { records: shop, draft: 'The Gaming Mouse is waterproof.' },
      { quote: 'waterproof' },
      'contradicted',
    ],
    [
      'a value of another sort in the same field',
      {
        records: {
          a: [
            { name: 'Backpack', options: { size: 'medium' } },
            { name: 'Keyboard', options: { size: '80%' } },
          ],
        },
        draft: 'The Backpack is size 80%.',
      },
      { quote: '80%', attribute: 'size' },
      'contradicted',
    ],
    [
      'the word for a tier',
      { records: shop, draft: 'You are a silver member.' },
      { quote: 'silver member', kind: 'order-detail', attribute: 'membership' },
      'supported',
    ],
    [
      'another tier',
      { records: shop, draft: 'You are a gold member.' },
      {
        quote: 'gold member',
        kind: 'order-detail',
        attribute: 'membership',
        value: { type: 'text', value: 'gold' },
      },
      'contradicted',
    ],
    [
      'the artist of the song',
      { records: songs, draft: 'How about Alone by Alan Walker?' },
      { quote: 'Alan Walker', attribute: 'artist' },
      'supported',
    ],
    [
      'the artist of another song',
      { records: songs, draft: 'How about Alone by Zac Brown Band?' },
      { quote: 'Zac Brown Band', attribute: 'artist' },
      'contradicted',
    ],
    [
      'the artist, called a name',
      { records: songs, draft: 'How about Alone by Zac Brown Band?' },
      { quote: 'Zac Brown Band', attribute: 'name' },
      'contradicted',
    ],
    [
      'a name that nothing bears',
      { records: songs, draft: 'How about Bohemian Rhapsody?' },
      { quote: 'Bohemian Rhapsody', attribute: 'name' },
      'contradicted',
    ],
    [
      'a name that something bears',
      { records: songs, draft: 'How about Colder Weather?' },
      { quote: 'Colder Weather', attribute: 'name' },
      'supported',
    ],
    [
      'departure and arrival on a line',
      { records: flights, draft: '- Flight HAT172: Departure 23:00, Arrival 00:00' },
      [
        { quote: '00:00', kind: 'order-detail', attribute: 'arrival' },
        { quote: '23:00', kind: 'order-detail', attribute: 'departure' },
      ],
      'supported',
    ],
    [
      'the departure of the other flight',
      { records: flights, draft: '- Flight HAT172: Departure 14:00, Arrival 00:00' },
      [
        { quote: '14:00', kind: 'order-detail', attribute: 'departure' },
        { quote: '00:00', kind: 'order-detail', attribute: 'arrival' },
      ],
      'contradicted',
    ],
    [
      'a price under the name of its class',
      { records: flights, draft: 'HAT110 costs $105 in economy.' },
      { quote: '$105', kind: 'price' },
      'supported',
    ],
    [
      'a row known by its other values',
      {
        records: trips,
        draft: 'It leaves at 3:55 pm, the return is at 4:35 pm and it costs $386.',
      },
      [
        { quote: '4:35 pm', kind: 'order-detail' },
        { quote: '3:55 pm', kind: 'order-detail' },
        { quote: '$386', kind: 'price' },
      ],
      'supported',
    ],
    [
      'values of two rows mixed',
      {
        records: trips,
        draft: 'It leaves at 3:55 pm, the return is at 9:30 am and it costs $386.',
      },
      [
        { quote: '9:30 am', kind: 'order-detail' },
        { quote: '3:55 pm', kind: 'order-detail' },
        { quote: '$386', kind: 'price' },
      ],
      'contradicted',
    ],
    [
      'a city for its airport',
      { records: flights, draft: 'HAT172 goes to Philadelphia.' },
      { quote: 'Philadelphia', kind: 'order-detail', attribute: 'destination' },
      'supported',
    ],
    [
      'another city',
      { records: flights, draft: 'HAT172 goes to Atlanta.' },
      { quote: 'Atlanta', kind: 'order-detail', attribute: 'destination' },
      'contradicted',
    ],
    [
      'a name with a number in it',
      { records: [{ 名称: '798艺术区', 评分: 4.5 }], draft: '推荐您去798艺术区。' },
      { quote: '798' },
      'supported',
    ],
    [
      'a number of an address',
      {
        records: [{ 名称: '云栖酒店', 地址: '朝阳区建国路88号' }],
        draft: '地址是朝阳区建国路88号。',
      },
      { quote: '88号' },
      'supported',
    ],
    [
      '推荐的名称查无',
      { records: [{ 名称: '云栖酒店', 评分: 4.5 }], draft: '推荐您去星辰宾馆。' },
      { quote: '星辰宾馆', attribute: '名称' },
      'contradicted',
    ],
    [
      '推荐的名称简写',
      { records: [{ 名称: '南宫地热博览园', 评分: 4.5 }], draft: '推荐您去南宫博览园。' },
      { quote: '南宫博览园', attribute: '名称' },
      'supported',
    ],
    [
      '酒店类型张冠李戴',
      {
        records: [
          { 名称: '云栖酒店', 酒店类型: '豪华型' },
          { 名称: '松涛宾馆', 酒店类型: '舒适型' },
        ],
        draft: '云栖酒店是舒适型酒店。',
      },
      { quote: '舒适型', attribute: '酒店类型' },
      'contradicted',
    ],
  ])
})

describe('numbers of things', () => {
  const reservation = {
    reservation_id: 'JMO1MG',
    passengers: [
      { first_name: 'Anya', last_name: 'Garcia' },
      { first_name: 'Mei', last_name: 'Lee' },
    ],
    total_baggages: 1,
    cabin: 'economy',
  }
  run([
    [
      'the length of a list',
      { records: [reservation], draft: 'JMO1MG has 2 passengers.' },
      { quote: '2 passengers', kind: 'order-detail' },
      'supported',
    ],
    [
      'more than the list holds',
      { records: [reservation], draft: 'JMO1MG has 5 passengers.' },
      { quote: '5 passengers', kind: 'order-detail' },
      'contradicted',
    ],
    [
      'a number in a field',
      { records: [reservation], draft: 'JMO1MG includes 1 checked bag.' },
      { quote: '1', kind: 'order-detail', attribute: 'checked bags' },
      'supported',
    ],
    [
      'another number',
      { records: [reservation], draft: 'JMO1MG includes 8 checked bags.' },
      { quote: '8', kind: 'order-detail', attribute: 'checked bags' },
      'contradicted',
    ],
    [
      'a person named by two fields',
      { records: [reservation], draft: 'JMO1MG is for Anya Garcia.' },
      { quote: 'Anya Garcia', attribute: 'name' },
      'supported',
    ],
    [
      'how many a search found',
      {
        calls: [{ name: 'find_flights', result: { result_count: 10, results: flights } }],
        draft: 'I found 10 flights.',
      },
      { quote: '10', kind: 'other', attribute: 'flights' },
      'supported',
    ],
    [
      'more than a search found',
      {
        calls: [{ name: 'find_flights', result: { result_count: 10, results: flights } }],
        draft: 'I found 12 options.',
      },
      { quote: '12', kind: 'other', attribute: 'options' },
      'contradicted',
    ],
    [
      'an allowance by a rule',
      {
        documents: [
          {
            id: 'bags',
            text: 'Silver members:\n- 1 free checked bag for each basic economy passenger\n- 2 free checked bags for each economy passenger',
          },
        ],
        draft: 'Economy passengers get 2 free checked bags.',
      },
      { quote: '2', kind: 'order-detail', attribute: 'checked bags' },
      'supported',
    ],
    [
      'an allowance that no rule gives',
      {
        documents: [{ id: 'bags', text: 'Silver members get 2 free checked bags.' }],
        draft: 'You get 7 free checked bags.',
      },
      { quote: '7', kind: 'order-detail', attribute: 'checked bags' },
      'unsupported',
    ],
  ])
})

describe('what is there and what is not', () => {
  const hotel = [{ 名称: '云栖酒店', 酒店设施: ['宽带上网', '健身房'], 电话: '010-58168888' }]
  const cafe = [{ name: 'Blue Cup', has_wifi: true, pets_allowed: 'False', free_entry: true }]
  const flag = (
    quote: string,
    attribute: string,
    polarity: 'affirmed' | 'negated' = 'affirmed',
  ): Told => ({ quote, attribute, value: { type: 'flag' }, more: { polarity } })
  run([
    [
      '设施里有',
      { records: hotel, draft: '云栖酒店有健身房。' },
      flag('有健身房', '健身房'),
      'supported',
    ],
    [
      '设施里没有',
      { records: hotel, draft: '云栖酒店有会议室。' },
      flag('有会议室', '会议室'),
      'contradicted',
    ],
    [
      '如实说没有',
      { records: hotel, draft: '云栖酒店没有会议室。' },
      flag('没有会议室', '会议室', 'negated'),
      'supported',
    ],
    [
      '明明有却说没有',
      { records: hotel, draft: '云栖酒店没有健身房。' },
      flag('没有健身房', '健身房', 'negated'),
      'contradicted',
    ],
    [
      '答顾客所问',
      { records: hotel, said: ['云栖酒店有健身房吗？'], draft: '是的，没有这个服务。' },
      flag('没有', '服务', 'negated'),
      'contradicted',
    ],
    [
      '如实答顾客所问',
      { records: hotel, said: ['云栖酒店有会议室吗？'], draft: '抱歉，没有这个服务。' },
      flag('没有', '服务', 'negated'),
      'supported',
    ],
    [
      'a boolean field',
      { records: cafe, draft: 'Blue Cup has wifi.' },
      flag('has wifi', 'wifi'),
      'supported',
    ],
    [
      'a boolean field denied',
      { records: cafe, draft: 'Blue Cup has no wifi.' },
      flag('no wifi', 'wifi', 'negated'),
      'contradicted',
    ],
    [
      'a yes or no in words',
      { records: cafe, draft: 'Pets are allowed at Blue Cup.' },
      flag('are allowed', 'pets'),
      'contradicted',
    ],
    [
      'a price of nothing in a boolean',
      { records: cafe, draft: 'Entry to Blue Cup is free.' },
      { quote: 'free', kind: 'fee', attribute: 'entry' },
      'supported',
    ],
    [
      'what no source says',
      { records: cafe, draft: 'Blue Cup has a terrace.' },
      flag('has a terrace', 'terrace'),
      'unsupported',
    ],
    [
      'a rule about the same thing',
      {
        documents: [{ id: 'p', text: 'Opened cosmetics cannot be returned.' }],
        draft: 'Opened cosmetics can be returned within our policy.',
      },
      { quote: 'Opened cosmetics can be returned', kind: 'return-policy', value: null },
      'contradicted',
    ],
    [
      'a rule told rightly',
      {
        documents: [{ id: 'p', text: 'Opened cosmetics cannot be returned.' }],
        draft: 'Opened cosmetics cannot be returned.',
      },
      {
        quote: 'Opened cosmetics cannot be returned',
        kind: 'return-policy',
        value: null,
        more: { polarity: 'negated' },
      },
      'supported',
    ],
    [
      '政策如实',
      {
        documents: [{ id: 'p', text: '生鲜商品不支持七天无理由退货。' }],
        draft: '生鲜商品不支持七天无理由退货。',
      },
      {
        quote: '生鲜商品不支持',
        kind: 'return-policy',
        value: null,
        more: { polarity: 'negated' },
      },
      'supported',
    ],
  ])
})

describe('what is denied, hedged or asked', () => {
  run([
    [
      'a denied price that nothing states',
      { records: [{ name: 'Mug', price: 9 }], draft: 'The Mug is not $5.' },
      { quote: '$5', kind: 'price', attribute: 'price', more: { polarity: 'negated' } },
      'supported',
    ],
    [
      'a denied price that the record states',
      { records: [{ name: 'Mug', price: 9 }], draft: 'The Mug is not $9.' },
      { quote: '$9', kind: 'price', attribute: 'price', more: { polarity: 'negated' } },
      'contradicted',
    ],
    [
      'a code in a denial',
      { records: shop, draft: 'I did not change order #W7387996.' },
      { quote: '#W7387996', kind: 'order-detail', more: { polarity: 'negated' } },
      'supported',
    ],
    [
      'a wrong value that a question presupposes',
      { records: shop, draft: 'Shall I refund $99.99 for #W7387996?' },
      { quote: '$99.99', kind: 'refund', attribute: 'refund', more: { inQuestion: true } },
      'unsupported',
    ],
    [
      'a hedged value that is wrong',
      { records: laptop(), draft: 'The Aerion may weigh 9 kg.' },
      { quote: '9 kg', attribute: 'weight', more: { certainty: 'hedged' } },
      'contradicted',
    ],
    [
      'about as much',
      { records: laptop(), draft: 'The Aerion weighs about 1.3 kg.' },
      { quote: '1.3 kg', attribute: 'weight', more: { bound: 'about' } },
      'supported',
    ],
    [
      'an option among others',
      { records: shop, draft: 'It can be refunded to PayPal or credit card.' },
      { quote: 'credit card', kind: 'order-detail', attribute: 'payment method' },
      'supported',
    ],
  ])
})

function laptop() {
  return [{ name: 'Aerion', weight_kg: 1.31 }]
}
