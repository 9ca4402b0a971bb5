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
