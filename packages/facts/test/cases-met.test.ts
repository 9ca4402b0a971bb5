import type { DateValue } from '@vouchsafe/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Met, meets } from '../src/terms/meets.ts'
import type { Moment } from '../src/terms/said-events.ts'
import type { Situation } from '../src/terms/situation.ts'
import type { Condition, EventName } from '../src/terms/term.ts'
import { stemKey } from '../src/terms/told-words.ts'

const evidence = { relation: 'supports' as const, source: { id: 'order' } }
const HOUR = 3600
const DAY = 24 * HOUR
const now = Date.parse('2026-05-20T12:00:00Z')

interface Facts {
  readonly states?: Readonly<Record<string, readonly string[]>>
  readonly goods?: readonly string[]
  /** ISO days or moments; two for a time in between. */
  readonly events?: { readonly [name in EventName]?: string | readonly [string, string] }
  readonly total?: number
  readonly told?: readonly string[]
  readonly clock?: false
}

function situation({ states = {}, goods, events = {}, total, told = [], clock }: Facts): Situation {
  const moments = Object.entries(events).map(([name, when]): readonly [EventName, Moment] => {
    const [from, to] = typeof when === 'string' ? [when, undefined] : when
    const isDay = from.length === 10
    return [
      name as EventName,
      {
        at: Date.parse(isDay ? `${from}T00:00:00Z` : from),
        ...(to !== undefined && { until: Date.parse(`${to}T00:00:00Z`) }),
        isDay,
        evidence,
      },
    ]
  })
  return {
    states: new Map(Object.entries(states).map(([axis, values]) => [axis, new Set(values)])),
    goods: goods && new Set(goods),
    events: new Map(moments),
    amounts:
      total === undefined
        ? [{ value: 5, currency: null, isTotal: false }]
        : [
            { value: 5, currency: null, isTotal: false },
            { value: total, currency: null, isTotal: true },
          ],
    now: clock === false ? undefined : now,
    told: told.map(stemKey),
  }
}

type Asked = Condition extends infer Each
  ? Each extends Condition
    ? Omit<Each, 'start' | 'end'>
    : never
  : never
const at = (condition: Asked): Condition => ({ ...condition, start: 0, end: 1 }) as Condition

type Row = readonly [
  name: string,
  condition: Asked,
  facts: Facts,
  met: Met,
  carried?: readonly Asked[],
]

function run(rows: readonly Row[]): void {
  for (const [name, condition, facts, met, carried = []] of rows)
    test(name, () => {
      expect(meets(at(condition), situation(facts), carried.map(at))).toBe(met)
    })
}

const state = (axis: string, is: string, not?: true): Asked => ({
  about: 'state',
  axis,
  is,
  ...(not && { not }),
})
const goods = (is: string, not?: true): Asked => ({ about: 'goods', is, ...(not && { not }) })

describe('a state', () => {
  const opened = { states: { seal: ['opened'] } }
  run([
    ['that is known', state('seal', 'opened'), opened, 'met'],
    ['other than the known one', state('seal', 'sealed'), opened, 'unmet'],
    ['that nothing tells', state('seal', 'opened'), {}, 'open'],
    ['of another axis', state('fault', 'opened'), opened, 'open'],
    ['that must not be and is', state('seal', 'opened', true), opened, 'unmet'],
    ['that must not be and is not', state('seal', 'sealed', true), opened, 'met'],
    ['that must not be and that nothing tells', state('seal', 'opened', true), {}, 'met'],
    ['any member is a member', state('tier', 'member'), { states: { tier: ['gold'] } }, 'met'],
    [
      'who has no tier is no member',
      state('tier', 'member'),
      { states: { tier: ['none'] } },
      'unmet',
    ],
    ['gold is not silver', state('tier', 'silver'), { states: { tier: ['gold'] } }, 'unmet'],
    [
      'that the claim names itself',
      state('seal', 'sealed'),
      opened,
      'met',
      [state('seal', 'sealed')],
    ],
    [
      'where the claim names another one',
      state('seal', 'opened'),
      opened,
      'unmet',
      [state('seal', 'sealed')],
    ],
    [
      'where the claim speaks of something else',
      state('seal', 'opened'),
      opened,
      'met',
      [state('fault', 'broken')],
    ],
    [
      'where the claim takes another out',
      state('seal', 'opened'),
      opened,
      'met',
      [state('seal', 'sealed', true)],
    ],
  ])
})

describe('goods', () => {
  run([
    ['of the class', goods('food'), { goods: ['food'] }, 'met'],
    ['of another class', goods('food'), { goods: ['shoes'] }, 'unmet'],
    ['of no class that is known', goods('food'), { goods: [] }, 'unmet'],
    ['that nothing tells', goods('food'), {}, 'open'],
    ['taken out of the rule', goods('food', true), { goods: ['food'] }, 'unmet'],
    ['not taken out of the rule', goods('food', true), { goods: ['shoes'] }, 'met'],
    ['that the claim names itself', goods('food'), { goods: ['shoes'] }, 'met', [goods('food')]],
    ['where the claim names others', goods('food'), { goods: ['food'] }, 'met', [goods('shoes')]],
    [
      'where the claim takes them out',
      goods('food'),
      { goods: ['shoes'] },
      'unmet',
      [goods('food', true)],
    ],
  ])
})

const after = (event: EventName, most?: number, least?: number): Asked => ({
  about: 'time',
  event,
  side: 'after',
  ...(most !== undefined && { most }),
  ...(least !== undefined && { least }),
})
const before = (event: EventName, most?: number, least?: number): Asked => ({
  about: 'time',
  event,
  side: 'before',
  ...(most !== undefined && { most }),
  ...(least !== undefined && { least }),
})

describe('a time after something, told to the day', () => {
  const delivered = (day: string): Facts => ({ events: { delivery: day } })
  run([
    ['on the last day', after('delivery', 7 * DAY), delivered('2026-05-13'), 'met'],
    ['a day late', after('delivery', 7 * DAY), delivered('2026-05-12'), 'unmet'],
    ['on the day itself', after('delivery', 7 * DAY), delivered('2026-05-20'), 'met'],
    ['not yet', after('delivery', undefined, 7 * DAY), delivered('2026-05-14'), 'unmet'],
    ['just so long', after('delivery', undefined, 7 * DAY), delivered('2026-05-13'), 'met'],
    ['that nothing tells', after('delivery', 7 * DAY), {}, 'open'],
    [
      'without a clock',
      after('delivery', 7 * DAY),
      { ...delivered('2026-05-13'), clock: false },
      'open',
    ],
    [
      'where the claim states it itself',
      after('delivery', 7 * DAY),
      delivered('2026-05-01'),
      'met',
      [after('delivery', 7 * DAY)],
    ],
    [
      'where the claim states another',
      after('delivery', 7 * DAY),
      delivered('2026-05-01'),
      'unmet',
      [after('delivery', 9 * DAY)],
    ],
    [
      'where the claim counts from something else',
      after('delivery', 7 * DAY),
      delivered('2026-05-01'),
      'unmet',
      [after('purchase', 7 * DAY)],
    ],
  ])
})

describe('a time to the hour', () => {
  const since = (time: string): Facts => ({ events: { delivery: `2026-05-${time}Z` } })
  const departs = (time: string): Facts => ({ events: { departure: `2026-05-${time}Z` } })
  run([
    ['within it', after('delivery', 24 * HOUR), since('19T12:00:00'), 'met'],
    ['a second late', after('delivery', 24 * HOUR), since('19T11:59:59'), 'unmet'],
    ['not long enough', after('delivery', undefined, 24 * HOUR), since('19T12:00:01'), 'unmet'],
    ['long enough', after('delivery', undefined, 24 * HOUR), since('19T12:00:00'), 'met'],
    ['of what is yet to come', after('delivery', 24 * HOUR), since('20T12:00:01'), 'unmet'],
    ['far enough ahead', before('departure', undefined, 48 * HOUR), departs('22T12:00:00'), 'met'],
    ['too late', before('departure', undefined, 48 * HOUR), departs('22T11:59:59'), 'unmet'],
    ['close enough', before('departure', 48 * HOUR), departs('22T12:00:00'), 'met'],
    ['too early', before('departure', 48 * HOUR), departs('22T12:00:01'), 'unmet'],
    ['of what has gone', before('departure', 48 * HOUR), departs('20T11:59:59'), 'unmet'],
    ['that nothing tells', before('departure', 48 * HOUR), since('19T12:00:00'), 'open'],
  ])
})

describe('a time of which only the month is known', () => {
  const between: Facts = { events: { delivery: ['2026-05-01', '2026-05-15'] } }
  run([
    ['holds for all of it', after('delivery', 30 * DAY), between, 'met'],
    ['holds for none of it', after('delivery', 2 * DAY), between, 'unmet'],
    ['holds for a part', after('delivery', 10 * DAY), between, 'open'],
  ])
})

describe('a time that another one tells', () => {
  run([
    [
      'what was bought within a week was delivered within it',
      after('delivery', 7 * DAY),
      { events: { purchase: '2026-05-13' } },
      'met',
    ],
    [
      'what was bought before may have been delivered since',
      after('delivery', 7 * DAY),
      { events: { purchase: '2026-05-12' } },
      'open',
    ],
    [
      'what was delivered long ago was bought no later',
      after('purchase', 7 * DAY),
      { events: { delivery: '2026-05-12' } },
      'unmet',
    ],
    [
      'what was delivered of late may have been bought long ago',
      after('purchase', 7 * DAY),
      { events: { delivery: '2026-05-13' } },
      'open',
    ],
    [
      'a departure tells nothing of a delivery',
      after('delivery', 7 * DAY),
      { events: { departure: '2026-05-13' } },
      'open',
    ],
    [
      'nor does a delivery of a departure',
      after('departure', 7 * DAY),
      { events: { delivery: '2026-05-13' } },
      'open',
    ],
    [
      'a least is not told so',
      after('delivery', undefined, 7 * DAY),
      { events: { purchase: '2026-05-13' } },
      'open',
    ],
    [
      'nor is what lies ahead',
      before('delivery', 7 * DAY),
      { events: { purchase: '2026-05-13' } },
      'open',
    ],
    [
      'an order of tomorrow tells nothing',
      after('delivery', 7 * DAY),
      { events: { purchase: '2026-05-22' } },
      'open',
    ],
  ])
})

describe('a season', () => {
  const date = (month: number, day?: number, year?: number): DateValue => ({
    type: 'date',
    month,
    ...(day !== undefined && { day }),
    ...(year !== undefined && { year }),
  })
  const season = (event: EventName | 'any', from?: DateValue, to?: DateValue): Asked => ({
    about: 'season',
    event,
    ...(from && { from }),
    ...(to && { to }),
  })
  const bought = (day: string): Facts => ({ events: { purchase: day } })
  run([
    ['that is on', season('any', date(5, 1), date(6, 1)), {}, 'met'],
    ['that is over', season('any', date(4, 1), date(5, 1)), {}, 'unmet'],
    ['on its last day', season('any', date(4, 1), date(5, 20)), {}, 'met'],
    ['the day after its last', season('any', date(4, 1), date(5, 19)), {}, 'unmet'],
    ['that is to come', season('any', date(6, 1), date(7, 1)), {}, 'unmet'],
    ['of another year', season('any', date(5, 1, 2025), date(6, 1, 2025)), {}, 'unmet'],
    ['without a beginning', season('any', undefined, date(6, 1)), {}, 'met'],
    [
      'of what was bought in it',
      season('purchase', date(5, 1), date(5, 10)),
      bought('2026-05-05'),
      'met',
    ],
    [
      'of what was bought before',
      season('purchase', date(5, 1), date(5, 10)),
      bought('2026-04-30'),
      'unmet',
    ],
    [
      'of what was bought after',
      season('purchase', date(5, 1), date(5, 10)),
      bought('2026-05-11'),
      'unmet',
    ],
    ['of what nothing tells', season('purchase', date(5, 1), date(5, 10)), {}, 'open'],
    [
      'of what was delivered in it',
      season('purchase', date(5, 1)),
      { events: { delivery: '2026-05-05' } },
      'met',
    ],
    [
      'of what was sent before it',
      season('purchase', date(5, 1), date(5, 10)),
      { events: { dispatch: '2026-04-05' } },
      'unmet',
    ],
    ['that began the year before', season('purchase', date(11, 1)), bought('2026-02-05'), 'met'],
    ['that did not begin so early', season('purchase', date(11, 1)), bought('2026-07-05'), 'unmet'],
  ])
})

describe('an amount', () => {
  const amount = (least?: number, most?: number): Asked => ({
    about: 'amount',
    currency: null,
    ...(least !== undefined && { least }),
    ...(most !== undefined && { most }),
  })
  run([
    ['from so much', amount(50), { total: 50 }, 'met'],
    ['from more', amount(50), { total: 49.99 }, 'unmet'],
    ['up to so much', amount(undefined, 50), { total: 50 }, 'met'],
    ['up to less', amount(undefined, 50), { total: 50.01 }, 'unmet'],
    ['of which no total is known', amount(50), {}, 'open'],
  ])
})

describe('words', () => {
  const words = (any: readonly string[], other?: readonly string[]): Asked => ({
    about: 'words',
    any,
    ...(other && { other }),
  })
  run([
    [
      'that the case names',
      words(['business account']),
      { told: ['I have business accounts.'] },
      'met',
    ],
    [
      'that it does not name',
      words(['business account']),
      { told: ['I have an account.'] },
      'open',
    ],
    [
      'whose others it names',
      words(['business account'], ['private customer']),
      { told: ['As a private customer I ask.'] },
      'unmet',
    ],
    [
      'the nearest text decides',
      words(['business account'], ['private customer']),
      { told: ['I am a private customer.', 'A business account.'] },
      'unmet',
    ],
    ['月结客户', words(['月结客户']), { told: ['我是月结客户'] }, 'met'],
    ['是另一类客户', words(['月结客户'], ['现结客户']), { told: ['我是现结客户'] }, 'unmet'],
  ])
})

test('what is taken out of a rule is never left open, and met just where it is not so', () => {
  const facts = fc.record(
    {
      states: fc.dictionary(
        fc.constantFrom('seal', 'fault'),
        fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 2 }),
      ),
      goods: fc.array(fc.constantFrom('food', 'shoes'), { maxLength: 2 }),
      events: fc.constantFrom({}, { delivery: '2026-05-13' }, { delivery: '2026-01-13' }),
    },
    { requiredKeys: [] },
  )
  const condition = fc.oneof(
    fc
      .tuple(fc.constantFrom('seal', 'fault'), fc.constantFrom('a', 'b'))
      .map(([axis, is]) => state(axis, is)),
    fc.constantFrom(goods('food'), goods('shoes')),
    fc.integer({ min: 1, max: 400 }).map((days) => after('delivery', days * DAY)),
  )
  fc.assert(
    fc.property(facts, condition, (known, each) => {
      const plain = meets(at(each), situation(known as Facts), [])
      const taken = meets(at({ ...each, not: true } as Asked), situation(known as Facts), [])
      expect(taken).toBe(plain === 'met' ? 'unmet' : 'met')
    }),
  )
})

test('the longer a window, the more is within it', () => {
  const rank = (met: Met) => ['unmet', 'open', 'met'].indexOf(met)
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 28 }),
      (one, other, day) => {
        const facts = situation({ events: { delivery: `2026-04-${String(day).padStart(2, '0')}` } })
        const [short, long] = [Math.min(one, other), Math.max(one, other)].map((days) =>
          rank(meets(at(after('delivery', days * DAY)), facts, [])),
        )
        expect(long).toBeGreaterThanOrEqual(short as number)
      },
    ),
  )
})
