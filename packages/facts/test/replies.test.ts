import { claims } from '@vouchsafe/claims'
import { type Json, type Message, type Turn, vouchsafe } from '@vouchsafe/core'
import { customerWords, facts, records, toolResults } from '@vouchsafe/facts'
import { describe, expect, test } from 'vitest'

interface Told {
  /** What a tool has just brought. */
  readonly found: Json
  readonly asked: string
  /** True of what was found. */
  readonly truth: string
  /** The like, and false. */
  readonly lie?: string
}

/** Claims that somebody would be told of. */
async function doubts({ found, asked }: Told, draft: string): Promise<readonly string[]> {
  const pipeline = vouchsafe({
    guards: [claims(), facts([records('shop', []), toolResults(), customerWords()])],
  })
  const messages: Message[] = [
    { role: 'user', content: asked },
    { role: 'assistant', content: '', toolCalls: [{ id: 't', name: 'search', arguments: {} }] },
    { role: 'tool', content: JSON.stringify(found), toolCallId: 't' },
  ]
  const turn: Turn = { conversationId: 'c', now: '2026-03-02T10:00:00+08:00', messages }
  const { findings } = await pipeline.reply(turn, () => draft)
  return findings.filter(({ action }) => action !== 'note').map(({ code }) => code)
}

function pairs(rows: Readonly<Record<string, Told>>): void {
  test.each(Object.entries(rows))('%s', async (_, told) => {
    expect(await doubts(told, told.truth)).toEqual([])
    if (told.lie !== undefined) expect(await doubts(told, told.lie)).not.toEqual([])
  })
}

const 茶馆 = [
  { 名称: '听松茶馆', 评分: 4.6, 门票: 0, 电话: '0571-88001234', 设施: ['大堂提供wifi', '停车位'] },
  { 名称: '望湖楼餐厅', 评分: 4.2, 门票: 0, 电话: '0571-88005678', 设施: ['停车位'] },
]

describe('Chinese replies', () => {
  pairs({
    'names that are joined': {
      found: 茶馆,
      asked: '附近有什么可以坐坐的地方？',
      truth: '推荐您去听松茶馆或望湖楼餐厅。',
      lie: '推荐您去听松茶馆或望月楼餐厅。',
    },
    'a name behind a word that turns': {
      found: 茶馆,
      asked: '有没有五分的？',
      truth: '没有完全符合的，不过听松茶馆比较接近。',
    },
    'a number of things is no name': {
      found: 茶馆,
      asked: '附近好玩吗？',
      truth: '周边有不少景点可以去玩。',
    },
    'as many as the reply itself names': {
      found: 茶馆,
      asked: '推荐两个地方吧',
      truth: '给您推荐两家，听松茶馆和望湖楼餐厅。',
    },
    'what is open without a charge has a ticket of nothing': {
      found: [{ 名称: '南屏公园', 门票: 0 }],
      asked: '南屏公园要门票吗？',
      truth: '南屏公园是免费开放的。',
    },
    'and one with a ticket is not': {
      found: [{ 名称: '南屏公园', 门票: 20 }],
      asked: '南屏公园要门票吗？',
      truth: '南屏公园门票20元。',
      lie: '南屏公园是免费开放的。',
    },
    'the words of a list as they stand in it': {
      found: 茶馆.slice(0, 1),
      asked: '听松茶馆大堂有wifi吗？',
      truth: '有的，听松茶馆大堂提供wifi。',
      lie: '有的，听松茶馆提供游泳池。',
    },
    'a field that was asked for': {
      found: 茶馆.slice(0, 1),
      asked: '你有这家茶馆的电话吗？',
      truth: '有啊，电话是0571-88001234。',
      lie: '有啊，电话是0571-88001239。',
    },
    'grades of several, from a bound on': {
      found: 茶馆,
      asked: '这两家评分在4分以上吗？',
      truth: '听松茶馆和望湖楼餐厅评分都在4分以上。',
      lie: '听松茶馆评分在4.8分以上。',
    },
    'a good grade is what customers say': {
      found: 茶馆.slice(0, 1),
      asked: '听松茶馆怎么样？',
      truth: '听松茶馆评分4.6分，大家都说不错。',
      lie: '听松茶馆评分4.6分，大家都说是全市第一。',
    },
    'a bad one is not': {
      found: [{ 名称: '听雨茶馆', 评分: 3.1 }],
      asked: '听雨茶馆怎么样？',
      truth: '听雨茶馆评分3.1分。',
      lie: '听雨茶馆评分3.1分，大家都说不错。',
    },
    'what the customer will feel is no promise of the shop': {
      found: 茶馆.slice(0, 1),
      asked: '推荐一家',
      truth: '推荐您去听松茶馆，您一定会满意的。',
      lie: '推荐您去听松茶馆，我们保证让您满意，不满意全额赔付。',
    },
  })
})

const TRIP = {
  reservation: 'QX4LMN',
  cabin: 'basic economy',
  insurance: 'no',
  booked_at: '2026-02-20',
  passengers: [
    { first_name: 'Ines', last_name: 'Moreau' },
    { first_name: 'Paul', last_name: 'Moreau' },
  ],
}
const FLIGHTS = [
  { flight_number: 'VA101', origin: 'Lyon', destination: 'Paris', fare: 84, seats: 3 },
  { flight_number: 'VA209', origin: 'Paris', destination: 'Oslo', fare: 131, seats: 8 },
  { flight_number: 'VA300', origin: 'Lyon', destination: 'Oslo', fare: 260, seats: 1 },
]

describe('English replies', () => {
  pairs({
    'the sum of the rows that were named': {
      found: FLIGHTS,
      asked: 'How much is Lyon to Oslo through Paris?',
      truth: '- **VA101**: Lyon to Paris\n- **VA209**: Paris to Oslo\n- **Total fare**: $215',
      lie: '- **VA101**: Lyon to Paris\n- **VA209**: Paris to Oslo\n- **Total fare**: $205',
    },
    'a time that has passed': {
      found: TRIP,
      asked: 'Can I still cancel QX4LMN?',
      truth: 'QX4LMN was booked on February 20, more than 24 hours ago.',
      lie: 'QX4LMN was booked on February 20, more than 30 days ago.',
    },
    'people that are named together': {
      found: TRIP,
      asked: 'Who travels on QX4LMN?',
      truth: 'The passengers on QX4LMN are **Ines & Paul**.',
    },
    'conditions that are listed are not said to be met': {
      found: TRIP,
      asked: 'Can I get a refund for QX4LMN?',
      truth:
        'QX4LMN cannot be refunded. It could be if any of these conditions were met:\n- The reservation has insurance (yours has none)\n- It is a business class booking (yours is basic economy)',
      lie: 'QX4LMN can be refunded:\n- The reservation has insurance',
    },
    'a choice of words': {
      found: TRIP,
      asked: 'What do you need to book?',
      truth: 'For QX4LMN, please give me the cabin: basic economy, economy, or business.',
    },
    'what an amount is for each time': {
      found: [{ hotel_name: 'Quay House', price_per_night: 95, address: '4 Quay Street' }],
      asked: 'What does Quay House cost?',
      truth: 'Quay House is $95 for a night.',
      lie: 'Quay House is $85 for a night.',
    },
    'a time in front of a place is no address': {
      found: [
        { event_name: 'Tide Concert', time: '16:00', date: '2026-03-14', venue: 'Harbour Hall' },
      ],
      asked: 'When is the Tide Concert?',
      truth: 'The Tide Concert is on March 14th at 4 pm at Harbour Hall.',
      lie: 'The Tide Concert is on March 14th at 6 pm at Harbour Hall.',
    },
    'the reply itself is put in order': {
      found: FLIGHTS,
      asked: 'Show me the flights.',
      truth: "I've sorted them by fare so you can compare.",
      lie: "I've booked them for you.",
    },
    'a name with another value of its row': {
      found: [
        { car_name: 'Fjord Two', car_type: 'Hatchback', price_per_day: 31 },
        { car_name: 'Gale', car_type: 'SUV', price_per_day: 55 },
      ],
      asked: 'Any cars?',
      truth: 'I found two cars, including a Fjord Two Hatchback.',
      lie: 'I found two cars, including a Ridge Three Hatchback.',
    },
    'an address that the customer gives anew': {
      found: { order_id: 'W77120', address: '12 Elm Street', city: 'Leeds', zip: 'LS1 4AP' },
      asked: 'Please send W77120 to 88 Birch Lane, Flat 3, York YO1 7HH instead.',
      truth:
        'I can update the address of W77120 to 88 Birch Lane, Flat 3, York YO1 7HH, United Kingdom. Shall I?',
    },
    'a phone that is back on has no number': {
      found: TRIP,
      asked: 'My phone does not work.',
      truth: 'Once your phone is back on, try again.',
    },
  })
})

describe('what a reply is about', () => {
  const PARCELS = [
    { parcel: 1, content: '室内滑梯', state: '派送中', time: '2026-03-02 08:02' },
    { parcel: 2, content: '家用秋千架', state: '已签收', time: '2026-03-01 15:44' },
  ]
  pairs({
    'the last word of a name that was just looked up, each in a clause of its own': {
      found: PARCELS,
      asked: '两件都到了吗？',
      truth: '秋千架昨天15:44就签收了，滑梯今天8:02开始派送。',
      lie: '滑梯昨天15:44就签收了，秋千架今天8:02开始派送。',
    },
    'the one record that was looked up, though nothing names it': {
      found: { id: 'SX-9', eta: '2026-03-06', state: '运输中' },
      asked: '滑雪服后天能到吗？',
      truth: '预计3月6日送达。',
      lie: '预计3月4日送达。',
    },
    'what has been shipped is on its way': {
      found: { orderId: 'GY-3322', status: '已发货' },
      asked: 'GY-3322到哪了？',
      truth: 'GY-3322运输中。',
      lie: 'GY-3322已签收。',
    },
    'rooms that are counted': {
      found: { sku: 'HTL-BAY', date: '2026-05-02', rooms: 4, price: 699, currency: 'CNY' },
      asked: '五月二号还有房吗？',
      truth: '还有4间。',
      lie: '还有9间。',
    },
    'a list that others of its sort have': {
      found: [
        { title: 'Aura One', codecs: ['SBC', 'AAC'], foldable: false },
        { title: 'Aura Max', codecs: ['SBC', 'AAC', 'LDAC'], foldable: true },
      ],
      asked: 'Which has LDAC?',
      truth: 'The Aura Max has LDAC.',
      lie: 'The Aura One has LDAC.',
    },
    'the number of a standard among other words': {
      found: { sku: 'SEAT-2', approval: 'UN R129 (i-Size)' },
      asked: 'Is the seat approved?',
      truth: "It's approved to UN R129.",
      lie: "It's approved to UN R44.",
    },
  })
})
