import {
  availabilityAt,
  CONFIDENCE_WORDING,
  confidence,
  type OpeningHours,
  waitingText,
} from '@vouchsafe/confidence'
import { describe, expect, test } from 'vitest'

const china: OpeningHours = {
  utcOffsetMinutes: 480,
  week: {
    mon: [
      ['14:00', '18:00'],
      ['09:00', '12:00'],
    ],
    wed: [['22:00', '24:00']],
  },
  closedOn: ['2026-03-09'],
}

describe('whether somebody is there', () => {
  // 2 March 2026 is a Monday.
  test.each<[string, boolean, string?]>([
    ['2026-03-02T09:00:00+08:00', true],
    ['2026-03-02T01:00:00Z', true],
    ['2026-03-02T11:59:59+08:00', true],
    ['2026-03-02T08:59:59+08:00', false, '2026-03-02T09:00:00+08:00'],
    ['2026-03-02T12:00:00+08:00', false, '2026-03-02T14:00:00+08:00'],
    ['2026-03-02T17:59:00+08:00', true],
    ['2026-03-02T18:00:00+08:00', false, '2026-03-04T22:00:00+08:00'],
    ['2026-03-04T23:59:59+08:00', true],
    ['2026-03-05T00:00:00+08:00', false, '2026-03-11T22:00:00+08:00'],
    ['2026-03-09T10:00:00+08:00', false, '2026-03-11T22:00:00+08:00'],
  ])('at %s: %s', (now, open, opensAt) => {
    expect(availabilityAt(china, now)).toEqual({ open, ...(opensAt && { opensAt }) })
  })

  test.each([
    [-210, '2026-03-02T09:00:00-03:30'],
    [0, '2026-03-02T09:00:00+00:00'],
    [345, '2026-03-02T09:00:00+05:45'],
  ])('a shop %i minutes ahead of UTC opens at %s', (utcOffsetMinutes, opensAt) => {
    const hours = { utcOffsetMinutes, week: { mon: [['09:00', '10:00']] } } as const
    expect(availabilityAt(hours, '2026-03-01T06:00:00Z')).toEqual({ open: false, opensAt })
  })

  test('every day of the week has its own times', () => {
    const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
    for (const [index, day] of days.entries()) {
      const hours = { utcOffsetMinutes: 0, week: { [day]: [['00:00', '24:00']] } }
      const open = days.map((_, at) => availabilityAt(hours, `2026-03-0${at + 2}T12:00:00Z`).open)
      expect(open.indexOf(true)).toBe(index)
      expect(open.filter(Boolean)).toHaveLength(1)
    }
    expect(
      availabilityAt(
        { utcOffsetMinutes: 0, week: { thu: [['00:00', '01:00']] } },
        '1969-12-25T00:30:00Z',
      ).open,
    ).toBe(true)
  })

  test('nobody knows beyond two weeks', () => {
    const hours = (closedOn: readonly string[]): OpeningHours => ({
      utcOffsetMinutes: 0,
      week: { mon: [['09:00', '10:00']] },
      closedOn,
    })
    const at = '2026-03-02T10:00:00Z'
    expect(availabilityAt(hours(['2026-03-09']), at).opensAt).toBe('2026-03-16T09:00:00+00:00')
    expect(availabilityAt(hours(['2026-03-09', '2026-03-16']), at)).toEqual({ open: false })
    expect(availabilityAt({ utcOffsetMinutes: 0, week: {} }, at)).toEqual({ open: false })
  })

  test.each(['9:00', '09:60', '25:00', '09:00 ', 'a09:00', '0900', ''])('%j is no time', (time) => {
    const hours = { utcOffsetMinutes: 0, week: { mon: [[time, '24:00']] } } as const
    expect(() => availabilityAt(hours, '2026-03-02T10:00:00Z')).toThrow('expected times such as')
  })

  test('a moment is needed', () => {
    expect(() => availabilityAt(china, 'noon')).toThrow('now: expected ISO 8601 with an offset')
  })
})

test.each(Object.entries(CONFIDENCE_WORDING))(
  'every sentence in %s says something',
  (language, own) => {
    const holes = { closedUntil: '{time}', ahead: '{count}', minutes: '{count}' } as const
    for (const [name, text] of Object.entries(own)) {
      expect(text.trim().length).toBeGreaterThan(8)
      expect(/\p{sc=Han}/u.test(text)).toBe(language === 'zh')
      const hole = Object.hasOwn(holes, name) ? holes[name as keyof typeof holes] : undefined
      expect(text.match(/\{\w+\}/g) ?? []).toEqual(hole === undefined ? [] : [hole])
    }
  },
)

describe('what is told about the wait', () => {
  const { en, zh } = CONFIDENCE_WORDING
  test('is when somebody is there again, if that is known', () => {
    expect(waitingText('en', { open: false })).toBe(en?.closed)
    const text = waitingText('en', { open: false, opensAt: '2026-03-02T09:00:00+08:00' })
    expect(text).toBe(en?.closedUntil.replace('{time}', '2026-03-02 09:00'))
    expect(text).toContain('2026-03-02 09:00')
  })

  test('is how many wait, as far as that is known', () => {
    expect(waitingText('en', { open: true })).toBe(en?.open)
    expect(waitingText('en', { open: true }, { ahead: 0 })).toBe(
      `${en?.open} ${en?.ahead.replace('{count}', '0')}`,
    )
    expect(waitingText('en', { open: true }, { ahead: 3, minutes: 4.2 })).toBe(
      [en?.open, en?.ahead.replace('{count}', '3'), en?.minutes.replace('{count}', '5')].join(' '),
    )
    expect(waitingText('zh-CN', { open: true }, { minutes: 5 })).toBe(
      `${zh?.open}${zh?.minutes.replace('{count}', '5')}`,
    )
  })
})

test.each<[unknown, string]>([
  [{ week: {} }, 'hours.utcOffsetMinutes: expected minutes ahead of UTC'],
  [{ utcOffsetMinutes: 0 }, 'hours.week: expected times by day'],
  [{ utcOffsetMinutes: 0, week: { monday: [] } }, 'unknown option monday'],
  [{ utcOffsetMinutes: 0, week: { mon: [['9', '17']] } }, 'expected times such as 09:00'],
  [{ utcOffsetMinutes: 0, week: { mon: ['09:00-17:00'] } }, 'expected times from and to'],
  [{ utcOffsetMinutes: 0, week: { mon: [['09:00']] } }, 'expected two times, from and to'],
  [{ utcOffsetMinutes: 0, week: {}, closedOn: ['1 May'] }, 'expected a day such as 2026-03-02'],
  [{ utcOffsetMinutes: 0, week: {}, closed: [] }, 'unknown option closed'],
])('hours such as %j are refused before anybody waits', (hours, message) => {
  expect(() => confidence({ hours: hours as OpeningHours })).toThrow(message)
})
