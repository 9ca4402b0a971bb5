import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readOpenTimes } from '../src/hours/read-times.ts'
import { type Days, daysOf, type Entry, readSchedule } from '../src/hours/schedule.ts'

function shownDays({ weekdays, dates, holidays }: Days): string {
  const parts = [
    ...(weekdays.size === 0 ? [] : [[...weekdays].sort((a, b) => a - b).join('')]),
    ...(dates === undefined ? [] : [`${dates.from}-${dates.to}`]),
    ...(holidays ? ['holidays'] : []),
  ]
  return parts.join(' ') || 'any day'
}

function clock(minutes: number | undefined): string {
  if (minutes === undefined) return '?'
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

function shown({ days, opens, closes, closed, ofService }: Entry): string {
  const hours = closed ? 'closed' : `${clock(opens)}-${clock(closes)}`
  return `${shownDays(days)} ${hours}${ofService ? ' by phone' : ''}`
}

function schedule(text: string, label = ''): readonly string[] {
  const evidence = { relation: 'supports' as const, source: { id: 'shop' } }
  const read = { now: '2026-05-09T11:00:00+08:00' }
  return readSchedule(text, { label, evidence, read }).map(shown)
}

const ROWS: readonly (readonly [text: string, ...entries: readonly string[]])[] = [
  ['9:00-18:00', 'any day 9:00-18:00'],
  ['Mon-Fri 7 AM-7 PM, Sat 9 AM-1 PM', '12345 7:00-19:00', '6 9:00-13:00'],
  ['Monday to Thursday 9-5', '1234 9:00-17:00'],
  ['Monday, Wednesday and Friday 10:00-16:00', '135 10:00-16:00'],
  ['Sat & Sun closed', '67 closed'],
  ['Weekdays 8:30-17:30; weekends 10-16', '12345 8:30-17:30', '67 10:00-16:00'],
  ['Fri-Mon 10 am-4 pm', '1567 10:00-16:00'],
  ['8 AM-10 PM, daily', '1234567 8:00-22:00'],
  ['Closed on Mondays', '1 closed'],
  ['9-5pm', 'any day 9:00-17:00'],
  ['Bank holidays and Sundays 10-16', '7 holidays 10:00-16:00'],
  ['Table 10-25:00'],
  ['24/7', 'any day 0:00-24:00'],
  ['Open 24 hours on Saturdays', '6 0:00-24:00'],
  ['Public holidays 10:00-14:00', 'holidays 10:00-14:00'],
  ['Sundays and bank holidays closed', '7 holidays closed'],
  ['24 December to 26 December 10:00-14:00', '1224-1226 10:00-14:00'],
  ['周一至周五 9:00-18:00，周日休息', '12345 9:00-18:00', '7 closed'],
  ['周一至周日 11:00-14:00 17:30-02:00', '1234567 11:00-14:00', '1234567 17:30-2:00'],
  ['周一、周三 9:00-12:00', '13 9:00-12:00'],
  ['周六日10点到16点', '67 10:00-16:00'],
  ['星期二闭店', '2 closed'],
  ['工作日上午9点至下午6点', '12345 9:00-18:00'],
  ['周末10:00-22:00，节假日休息', '67 10:00-22:00', 'holidays closed'],
  ['每天8点半到20点', '1234567 8:30-20:00'],
  ['全天', 'any day 0:00-24:00'],
  ['12月24日 10:00-14:00', '1224-1224 10:00-14:00'],
  ['Phone line: Mon-Fri 9:00-17:00', '12345 9:00-17:00 by phone'],
  ['客服热线 9:00-21:00', 'any day 9:00-21:00 by phone'],
  ['Chat with our bot 0:00-24:00'],
  ['智能客服 0:00-24:00'],
  ['Table 9-5'],
  ['Come in and look around.'],
]

describe('opening hours in words', () => {
  test.each(ROWS)('%s', (text, ...entries) => {
    expect(schedule(text)).toEqual(entries)
  })

  test('the field says of which days, and of whom', () => {
    expect(schedule('9:00-18:00', 'hours saturday')).toEqual(['6 9:00-18:00'])
    expect(schedule('9:00-18:00', 'hours weekdays')).toEqual(['12345 9:00-18:00'])
    expect(schedule('Sun 9:00-18:00', 'hours weekdays')).toEqual(['7 9:00-18:00'])
    expect(schedule('closed', 'hours sunday')).toEqual(['7 closed'])
    expect(schedule('9:00-18:00', 'support phone')).toEqual(['any day 9:00-18:00 by phone'])
    expect(schedule('0:00-24:00', 'chatbot ai')).toEqual([])
  })

  test('no more than the first 600 code units are read', () => {
    const text = `Mon 9:00-17:00${'. '.repeat(400)}Tue 9:00-17:00`
    expect(schedule(text)).toEqual(['1 9:00-17:00'])
  })
})

describe('days named', () => {
  test.each([
    ['Mon', '1'],
    ['Tuesdays', '2'],
    ['Weds', '3'],
    ['Wednesday', '3'],
    ['Thurs', '4'],
    ['Sat-Mon', '167'],
    ['Mon – Sun', '1234567'],
    ['monday friday', '12345'],
    ['礼拜天', '7'],
    ['周一到周三', '123'],
    ['星期五至日', '567'],
    ['周末', '67'],
    ['Monkey', undefined],
    ['sunny', undefined],
    ['一月', undefined],
  ])('%s', (text, days) => {
    const found = daysOf(text)
    expect(found && shownDays(found)).toBe(days)
  })
})

describe('from one time to another', () => {
  test.each([
    ['9 AM-1 PM', '9:00-13:00'],
    ['9-5', '9:00-17:00 bare'],
    ['9-6', '9:00-18:00 bare'],
    ['9:30 to 6:00', '9:30-18:00'],
    ['10 PM to 2 AM', '22:00-2:00'],
    ['12 pm - 1 pm', '12:00-13:00'],
    ['12 am - 6 am', '0:00-6:00'],
    ['noon to midnight', '12:00-24:00'],
    ['8 am to noon', '8:00-12:00'],
    ['17:30-02:00', '17:30-2:00'],
    ['0:00-24:00', '0:00-24:00'],
    ['上午9点至下午6点', '9:00-18:00'],
    ['早9点到晚9点', '9:00-21:00'],
    ['上午9点半至12点', '9:30-12:00'],
    ['8：00～20：00', '8:00-20:00'],
    ['9 a.m. until 5 p.m.', '9:00-17:00'],
    ['14-18', '14:00-18:00 bare'],
  ])('%s', (text, times) => {
    const shown = readOpenTimes(text).map(
      ({ opens, closes, isBare }) => `${clock(opens)}-${clock(closes)}${isBare ? ' bare' : ''}`,
    )
    expect(shown).toEqual([times])
  })

  test.each([
    '25-26',
    '9:75-10:00',
    '3-5 business days',
    '5-7日',
    '3-5人',
    '10-20%',
    '5-7 May',
    '2026-05-24',
    '1/9-5',
    '9-5.5',
  ])('%s are no times', (text) => {
    expect(readOpenTimes(text)).toEqual([])
  })

  test('stand where they are said to stand', () => {
    const text = 'We are open 9 AM-1 PM and 14:00-18:00 today.'
    expect(readOpenTimes(text).map(({ start, end }) => text.slice(start, end).trim())).toEqual([
      '9 AM-1 PM',
      '14:00-18:00',
    ])
  })

  test('any hours of a clock of 24 are read back as they were written', () => {
    const time = fc.tuple(fc.integer({ min: 13, max: 23 }), fc.integer({ min: 10, max: 59 }))
    const early = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 10, max: 59 }))
    fc.assert(
      fc.property(early, time, ([a, b], [c, d]) => {
        const [first] = readOpenTimes(`${a}:${b}-${c}:${d}`)
        expect(first).toMatchObject({ opens: a * 60 + b, closes: c * 60 + d, isBare: false })
      }),
    )
  })
})
