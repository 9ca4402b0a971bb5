import { readValues } from '@vouchsafe/text'
import { describe, expect, test } from 'vitest'
import { joined, tokenise } from '../src/lookup/tokens.ts'
import { conditionsIn } from '../src/terms/conditions.ts'
import { valuesOf } from '../src/terms/policy-values.ts'
import { saidEvents } from '../src/terms/said-events.ts'
import type { Condition, EventName } from '../src/terms/term.ts'

const days = (seconds: number | undefined) => (seconds === undefined ? '' : seconds / 86_400)
const day = (date: { month?: number; day?: number } | undefined) =>
  date === undefined ? '' : `${date.month}/${date.day ?? ''}`

function shown(condition: Condition): string {
  const not = condition.not === true ? 'not ' : ''
  switch (condition.about) {
    case 'state':
      return `${not}${condition.axis} ${condition.is}`
    case 'goods':
      return `${not}${condition.is}`
    case 'time':
      return `${days(condition.least)}-${days(condition.most)} days ${condition.side} ${condition.event}`
    case 'season':
      return `${condition.event} ${day(condition.from)}-${day(condition.to)}`
    case 'amount':
      return `${condition.least ?? ''}-${condition.most ?? ''} ${condition.currency}`
    default:
      return condition.about
  }
}

const TIMES = new Set(['time', 'season', 'amount'])

/** Times, seasons and sums. */
function times(
  text: string,
  inherited?: { readonly event: EventName; readonly side: 'before' | 'after' },
): readonly string[] {
  return conditionsIn(text, valuesOf(text), inherited)
    .filter(({ about }) => TIMES.has(about))
    .map(shown)
}

describe('what a rule depends on', () => {
  test.each([
    ['within 30 days of delivery', '-30 days after delivery'],
    ['30 days from delivery', '-30 days after delivery'],
    ['up to 14 days after purchase', '-14 days after purchase'],
    ['more than 7 days after delivery', '7- days after delivery'],
    ['7 days or more after delivery', '7- days after delivery'],
    ['at least 2 days before departure', '2- days before departure'],
    ['48 hours before departure', '2- days before departure'],
    ['up to 72 hours before departure', '3- days before departure'],
    ['no later than 24 hours before departure', '1- days before departure'],
    ['less than 24 hours before departure', '-1 days before departure'],
    ['within 24 hours of departure', '-1 days before departure'],
    ['24 hours after departure', '-1 days after departure'],
    ['2-5 days before check-in', '2-5 days before departure'],
    ['from 72 down to 24 hours before departure', '1-3 days before departure'],
    ['7 days before renewal', '7- days before renewal'],
    ['within 3 days after renewal', '-3 days after renewal'],
    ['within 10 days of dispatch', '-10 days after dispatch'],
    ['within 90 days of activation', '-90 days after activation'],
    ['within 10 days of receiving your return', '-10 days after receipt-of-return'],
    ['签收后7天内', '-7 days after delivery'],
    ['自签收之日起7天内', '-7 days after delivery'],
    ['购买满30天', '30- days after purchase'],
    ['下单超过48小时', '2- days after purchase'],
    ['出发前3天', '3- days before departure'],
    ['提前3天取消预约，起飞', '3- days before departure'],
    ['起飞后24小时内', '-1 days after departure'],
    ['出发前24小时以内', '-1 days before departure'],
    ['出发前72小时以上', '3- days before departure'],
    ['到期前5天', '5- days before renewal'],
    ['续费后3天内', '-3 days after renewal'],
    ['激活后90天内', '-90 days after activation'],
    ['仓库签收后3天', '-3 days after receipt-of-return'],
    ['orders over £50', '50- GBP'],
    ['orders of £50 or more', '50- GBP'],
    ['orders under £50', '-50 GBP'],
    ['满99元', '99- CNY'],
    ['订单不足99元', '-99 CNY'],
    ['99元以上', '99- CNY'],
    ['99元以下', '-99 CNY'],
    ['orders from £20 to £50', '20-50 GBP'],
    ['from 1 November to 24 December', 'any 11/1-12/24'],
    ['until 31 January', 'any -1/31'],
    ['bought since 1 March', 'purchase 3/1-'],
    ['11月1日至12月24日下单', 'any 11/1-12/24'],
    ['截至1月31日', 'any -1/31'],
  ])('%s: %s', (text, ...conditions) => {
    expect(times(text)).toEqual(conditions)
  })

  test.each([
    ['a fee of £12'],
    ['never less than £150'],
    ['最高不超过500元'],
    ['within 30 days'],
    ['on 5 March'],
  ])('%s is none', (text) => {
    expect(times(text)).toEqual([])
  })

  test('a length of time counts from what the sentence counted from', () => {
    expect(times('within 30 days', { event: 'delivery', side: 'after' })).toEqual([
      '-30 days after delivery',
    ])
    // Its own words come first.
    expect(times('within 30 days of purchase', { event: 'delivery', side: 'after' })).toEqual([
      '-30 days after purchase',
    ])
  })

  test('working days count for more days of the calendar', () => {
    expect(times('within 5 business days of delivery')).toEqual(['-7 days after delivery'])
  })

  test('the nearest event is meant', () => {
    expect(times('For goods bought online: within 30 days of delivery')).toEqual([
      '-30 days after delivery',
    ])
    expect(times('bought within 30 days, whenever it may have been delivered')).toEqual([
      '-30 days after purchase',
    ])
  })

  test.each([
    ['All goods except opened cosmetics', 'not seal opened'],
    ['All goods, opened cosmetics too', 'seal opened'],
    ['除已拆封商品外', 'not seal opened'],
    ['已拆封商品', 'seal opened'],
  ])('%s: %s', (text, condition) => {
    expect(conditionsIn(text, [], undefined).map(shown)).toContain(condition)
  })

  test('each is found where it stands', () => {
    const text = 'Opened boxes: within 30 days of delivery, for orders over £50.'
    const found = conditionsIn(text, valuesOf(text), undefined)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Opened',
      '30 days',
      '£50',
    ])
  })
})

const now = Date.parse('2026-05-20T12:00:00Z')

function told(text: string): readonly string[] {
  const tokens = tokenise(text)
  const values = readValues(text, { now: '2026-05-20T12:00:00Z' })
  return saidEvents([{ text, tokens, key: joined(tokens), values }], now, 'Z').map(
    ([event, { at, until, isDay }]) =>
      `${event} ${new Date(at).toISOString().slice(0, isDay ? 10 : 16)}${
        until === undefined ? '' : ` – ${new Date(until).toISOString().slice(0, 10)}`
      }`,
  )
}

describe('what a customer says of when', () => {
  test.each([
    ['It came three weeks ago.', 'delivery 2026-04-29'],
    ['It was delivered 5 days ago.', 'delivery 2026-05-15'],
    ['I bought it 2 hours ago.', 'purchase 2026-05-20T10:00'],
    ['40 days since I got it', 'delivery 2026-04-10'],
    ['It broke after 8 months.', 'purchase 2025-09-22', 'delivery 2025-09-22'],
    ['My flight departs in 3 days.', 'departure 2026-05-23'],
    ['We have 10 hours left before check-in.', 'departure 2026-05-20T22:00'],
    ['My plan renews in 6 days.', 'renewal 2026-05-26'],
    ['It was delivered on May 2.', 'delivery 2026-05-02'],
    ['It was delivered on 12 December.', 'delivery 2025-12-12'],
    ['My class is on 22 May at 3 pm.', 'departure 2026-05-22T15:00'],
    ['I have a booking for 30 May.', 'departure 2026-05-30'],
    ['I bought it in March.', 'purchase 2026-03-01 – 2026-03-31'],
    ['I bought it in November.', 'purchase 2025-11-01 – 2025-11-30'],
    ['I bought it this May.', 'purchase 2026-05-01 – 2026-05-20'],
    ['签收5天了', 'delivery 2026-05-15'],
    ['刚收到两小时', 'delivery 2026-05-20T10:00'],
    ['三天前下单的', 'purchase 2026-05-17'],
    ['用了半年就坏了', 'purchase 2025-11-19', 'delivery 2025-11-19'],
    ['还有两天开课', 'departure 2026-05-22'],
    ['离出发还有3天', 'departure 2026-05-23'],
    ['5月2日签收的', 'delivery 2026-05-02'],
    ['12月12日买的', 'purchase 2025-12-12'],
  ])('%s: %s', (text, ...events) => {
    expect(told(text)).toEqual(events)
  })

  test.each([
    'Is there a 30 days return window?',
    '7天无理由退货可以吗？',
    'It takes 3 days.',
    'Do you have the May 2 order?',
    'Hello there.',
  ])('%s tells of none', (text) => {
    expect(told(text)).toEqual([])
  })

  test('what stands far into a long message is left out', () => {
    expect(told(`${'So I say. '.repeat(60)}It came three weeks ago.`)).toEqual([])
  })
})
