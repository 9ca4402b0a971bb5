import type { Claim } from '@vouchsafe/core'
import { describe } from 'vitest'
import { rests } from './borne.ts'
import type { Told } from './judging.ts'

/** A statement without a value. */
const says = (quote: string, more: Partial<Told> = {}): Told => ({
  quote,
  kind: 'other',
  value: null,
  ...more,
})
const denied = { more: { polarity: 'negated' as const } }
const certain = (certainty: Claim['certainty'], kind: Told['kind'] = 'other'): Partial<Told> => ({
  kind: kind ?? 'other',
  more: { certainty },
})

const LUGGAGE = [
  {
    id: 'luggage',
    text: 'Guests may leave luggage at the front desk until the evening.\nPets are not allowed in the restaurant.',
  },
]
const 行李 = [{ id: 'luggage', text: '客人可以把行李寄存在前台。餐厅内不允许携带宠物。' }]

describe('a page', () => {
  rests([
    [
      'that says it',
      { documents: LUGGAGE, draft: 'Guests may leave luggage at the front desk.' },
      says('Guests'),
      'supported',
      'luggage',
    ],
    [
      'that denies it',
      { documents: LUGGAGE, draft: 'Pets are allowed in the restaurant.' },
      says('Pets'),
      'contradicted',
      'luggage',
    ],
    [
      'that denies what is denied',
      { documents: LUGGAGE, draft: 'Pets are not allowed in the restaurant.' },
      says('Pets', denied),
      'supported',
      'luggage',
    ],
    [
      'that says what is denied',
      {
        documents: LUGGAGE,
        draft: 'Guests may not leave luggage at the front desk until the evening.',
      },
      says('Guests', denied),
      'contradicted',
      'luggage',
    ],
    [
      'that denies what may be',
      { documents: LUGGAGE, draft: 'Pets might be allowed in the restaurant.' },
      says('Pets', certain('hedged')),
      'supported',
      'luggage',
    ],
    [
      'about something else',
      { documents: LUGGAGE, draft: 'The swimming pool closes for cleaning.' },
      says('The swimming'),
      'unsupported',
    ],
    [
      '说得一样',
      { documents: 行李, draft: '客人可以把行李寄存在前台。' },
      says('客人'),
      'supported',
      'luggage',
    ],
    [
      '否认',
      { documents: 行李, draft: '餐厅内允许携带宠物。' },
      says('餐厅'),
      'contradicted',
      'luggage',
    ],
    ['说的是别的', { documents: 行李, draft: '泳池周一清洗。' }, says('泳池'), 'unsupported'],
  ])

  // In a long passage the word that denies may belong to something else.
  const long = `Pets are welcome in the restaurant in summer and in winter alike, ${'with all of their friends '.repeat(5)}, but not dogs.`
  rests([
    [
      'that denies something in many words',
      { documents: [{ id: 'long', text: long }], draft: 'Pets are welcome in the restaurant.' },
      says('Pets'),
      'supported',
      'long',
    ],
  ])
})

describe('what must be said outright', () => {
  const seal = [{ id: 'seal', text: 'The lamp has no safety certificate of the union.' }]
  const records = [
    { title: 'Aurora lamp', notes: 'carries the safety mark', denial: 'no fire test' },
  ]
  const certificate = (quote: string): Told => says(quote, { kind: 'certification' })
  rests([
    [
      'is not borne out by a page that denies it',
      { documents: seal, draft: 'The lamp has a safety certificate of the union.' },
      certificate('The lamp'),
      'unsupported',
    ],
    [
      'is borne out by a record’s own words',
      { records, draft: 'The Aurora lamp carries the safety mark.' },
      certificate('carries'),
      'supported',
      '/0/notes',
    ],
    [
      'is denied by a record’s own words',
      { records, draft: 'The Aurora lamp passed the fire test.' },
      certificate('passed'),
      'contradicted',
      '/0/denial',
    ],
    [
      'is not supposed',
      { records, draft: 'The Aurora lamp won an award for design.' },
      says('won', { kind: 'endorsement' }),
      'unsupported',
    ],
  ])
})

describe('grades', () => {
  const liked = (rating: number) => [{ title: 'Harbour Inn', rating }]
  const guests = (rating: number) =>
    [
      { records: liked(rating), draft: 'Guests really like Harbour Inn, they rate it well.' },
      says('Guests', { kind: 'endorsement' }),
    ] as const
  rests([
    ['that are good say that people like it', ...guests(4.6), 'supported', '/0/rating'],
    ['of four in five are good', ...guests(4), 'supported', '/0/rating'],
    ['below are not', ...guests(3.9), 'unsupported'],
    ['may be of ten', ...guests(8.2), 'supported', '/0/rating'],
    ['of ten that are not good', ...guests(7.9), 'unsupported'],
    ['may be of a hundred', ...guests(80), 'supported', '/0/rating'],
    ['of a hundred that are not good', ...guests(79), 'unsupported'],
    ['above a hundred are none', ...guests(101), 'unsupported'],
    [
      '大家都说不错',
      { records: [{ 名称: '听雨轩', 评分: 4.6 }], draft: '大家都说听雨轩不错。' },
      says('大家', { kind: 'endorsement' }),
      'supported',
      '/0/评分',
    ],
  ])
})

describe('what binds nobody', () => {
  rests([
    ['an opinion', { draft: 'It is a lovely place.' }, says('It is'), 'supported', 'draft'],
    ['一句看法', { draft: '这里挺好的。' }, says('这里'), 'supported', 'draft'],
    ['a suggestion', { draft: 'You could ask the neighbours.' }, says('You'), 'supported', 'draft'],
    ['一个建议', { draft: '您可以问问邻居。' }, says('您可以'), 'supported', 'draft'],
    [
      'but no opinion on a warranty',
      { draft: 'The warranty is excellent.' },
      says('The warranty', { kind: 'warranty' }),
      'unsupported',
    ],
    [
      'nor one with a number',
      { draft: 'It is a lovely place with 40 beds.' },
      says('It is'),
      'unsupported',
    ],
    [
      'what follows',
      { draft: 'The details are as follows:' },
      says('The details'),
      'supported',
      'draft',
    ],
    ['以下内容', { draft: '详情如下：' }, says('详情'), 'supported', 'draft'],
    [
      'what the agent does not know',
      { draft: 'I do not have details of the kitchen.' },
      says('I do'),
      'supported',
      'draft',
    ],
    ['不清楚的事', { draft: '厨房的情况我这边查不到。' }, says('厨房'), 'supported', 'draft'],
    [
      'what the agent cannot do',
      { draft: 'I am unable to open the vault.' },
      says('I am'),
      'supported',
      'draft',
    ],
    ['做不到的事', { draft: '我这边无法打开金库。' }, says('我这边'), 'supported', 'draft'],
    [
      'what the vault does',
      { draft: 'The vault opens on its own.' },
      says('The vault'),
      'unsupported',
    ],
  ])
})

describe('searches and bookings', () => {
  const search = { name: 'search_flights', result: [] }
  const booking = { name: 'reserve_table', result: 'Done.' }
  rests([
    [
      'nothing was found by a search',
      { calls: [search], draft: 'No matching trains could be found.' },
      says('No matching'),
      'supported',
      'tool:t1',
    ],
    [
      'nothing was found without a search',
      { draft: 'No matching trains were found.' },
      says('No matching'),
      'unsupported',
    ],
    [
      'a table was booked by a call',
      { calls: [booking], draft: 'The table was successfully booked.' },
      says('The table'),
      'supported',
      'tool:t1',
    ],
    [
      'a table was booked by a call that failed',
      { calls: [{ ...booking, ok: false }], draft: 'The table was successfully booked.' },
      says('The table'),
      'unsupported',
    ],
    [
      'a table was booked by a call that only looked',
      { calls: [{ ...booking, name: 'get_table' }], draft: 'The table was successfully booked.' },
      says('The table'),
      'unsupported',
    ],
    [
      'a boat was booked by the call for a table',
      { calls: [booking], draft: 'The boat was successfully hired.' },
      says('The boat'),
      'unsupported',
    ],
  ])
})

describe('who is speaking', () => {
  const identity = (quote: string): Told => says(quote, { kind: 'identity' })
  rests([
    ['a machine', { draft: "I'm the shop's AI assistant." }, identity("I'm"), 'supported', 'draft'],
    ['智能客服', { draft: '我是智能客服。' }, identity('我是'), 'supported', 'draft'],
    [
      'a machine and no person',
      { draft: 'I am not a real person.' },
      identity('I am'),
      'supported',
      'draft',
    ],
    ['a person', { draft: 'I am a real person.' }, identity('I am'), 'unsupported'],
    ['真人', { draft: '我是真人客服。' }, identity('我是'), 'unsupported'],
  ])
})
