import { readValues, type Value, wallClock } from '@vouchsafe/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const DAY = 86_400_000

const today = fc.date({
  min: new Date('2001-01-01T00:00:00Z'),
  max: new Date('2048-12-31T00:00:00Z'),
  noInvalidDate: true,
})

const iso = (date: Date): string => date.toISOString().slice(0, 10)
const at = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month, day))
const plusDays = (date: Date, days: number): Date => new Date(date.getTime() + days * DAY)
const mondayOf = (date: Date): Date => plusDays(date, -((date.getUTCDay() + 6) % 7))

/** The same day of another month, or its last. */
function plusMonths(date: Date, months: number): Date {
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months]
  const last = at(year, month + 1, 0).getUTCDate()
  return at(year, month, Math.min(date.getUTCDate(), last))
}

function readOn(text: string, date: Date, time = '10:00:00'): Value | undefined {
  const found = readValues(text, { now: `${iso(date)}T${time}+08:00` })
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([text])
  return found[0]?.value
}

function daysOf(value: Value | undefined): readonly (string | undefined)[] {
  if (value?.type === 'date') return [value.iso]
  if (value?.type !== 'range') return []
  return [value.low, value.high].map((each) => (each?.type === 'date' ? each.iso : undefined))
}

const WEEKDAYS = [
  ['Monday', '一'],
  ['Tuesday', '二'],
  ['Wednesday', '三'],
  ['Thursday', '四'],
  ['Friday', '五'],
  ['Saturday', '六'],
  ['Sunday', '日'],
] as const

describe('on any day', () => {
  test('a number of days, weeks, months or years from now or ago', () => {
    const count = fc.integer({ min: 2, max: 40 })
    fc.assert(
      fc.property(today, count, (now, n) => {
        const days = (text: string) => daysOf(readOn(text, now))
        expect(days(`in ${n} days`)).toEqual([iso(plusDays(now, n))])
        expect(days(`${n} days ago`)).toEqual([iso(plusDays(now, -n))])
        expect(days(`${n}天后`)).toEqual([iso(plusDays(now, n))])
        expect(days(`${n}天前`)).toEqual([iso(plusDays(now, -n))])
        expect(days(`${n} weeks from now`)).toEqual([iso(plusDays(now, 7 * n))])
        expect(days(`${n}周前`)).toEqual([iso(plusDays(now, -7 * n))])
        expect(days(`in ${n} months`)).toEqual([iso(plusMonths(now, n))])
        expect(days(`${n}个月前`)).toEqual([iso(plusMonths(now, -n))])
        expect(days(`${n} years ago`)).toEqual([iso(plusMonths(now, -12 * n))])
        expect(days(`next ${n} days`)).toEqual([iso(plusDays(now, 1)), iso(plusDays(now, n))])
        expect(days(`past ${n} weeks`)).toEqual([
          iso(plusDays(now, -7 * n)),
          iso(plusDays(now, -1)),
        ])
        expect(days(`未来${n}天`)).toEqual([iso(plusDays(now, 1)), iso(plusDays(now, n))])
        expect(days(`past ${n} months`)).toEqual([iso(plusMonths(now, -n)), iso(plusDays(now, -1))])
      }),
    )
  })

  test('a weekday is the coming one, or that of the week that is named', () => {
    fc.assert(
      fc.property(today, fc.nat({ max: 6 }), (now, index) => {
        const [english, chinese] = WEEKDAYS[index] ?? WEEKDAYS[0]
        const here = plusDays(mondayOf(now), index)
        const coming = here.getTime() > now.getTime() ? here : plusDays(here, 7)
        const days = (text: string) => daysOf(readOn(text, now))
        expect(days(english)).toEqual([iso(coming)])
        expect(days(`周${chinese}`)).toEqual([iso(coming)])
        expect(days(`next ${english}`)).toEqual([iso(plusDays(here, 7))])
        expect(days(`下周${chinese}`)).toEqual([iso(plusDays(here, 7))])
        expect(days(`last ${english}`)).toEqual([iso(plusDays(here, -7))])
        expect(days(`上星期${chinese}`)).toEqual([iso(plusDays(here, -7))])
        expect(days(`本周${chinese}`)).toEqual([iso(here)])
        const gone = here.getTime() < now.getTime() ? here : plusDays(here, -7)
        expect(days(`this past ${english}`)).toEqual([iso(gone)])
      }),
    )
  })

  test('weeks, weekends, quarters and parts of a month have their first and last day', () => {
    fc.assert(
      fc.property(today, (now) => {
        const monday = mondayOf(now)
        const [year, month] = [now.getUTCFullYear(), now.getUTCMonth()]
        const days = (text: string) => daysOf(readOn(text, now))
        expect(days('next week')).toEqual([iso(plusDays(monday, 7)), iso(plusDays(monday, 13))])
        expect(days('上周')).toEqual([iso(plusDays(monday, -7)), iso(plusDays(monday, -1))])
        expect(days('this weekend')).toEqual([iso(plusDays(monday, 5)), iso(plusDays(monday, 6))])
        const quarter = Math.floor(month / 3) * 3
        expect(days('this quarter')).toEqual([
          iso(at(year, quarter, 1)),
          iso(at(year, quarter + 3, 0)),
        ])
        expect(days('上季度')).toEqual([iso(at(year, quarter - 3, 1)), iso(at(year, quarter, 0))])
        expect(days('月初')).toEqual([iso(at(year, month, 1)), iso(at(year, month, 10))])
        expect(days('月底')).toEqual([iso(at(year, month, 21)), iso(at(year, month + 1, 0))])
        expect(days('下个月中旬')).toEqual([
          iso(at(year, month + 1, 11)),
          iso(at(year, month + 1, 20)),
        ])
        expect(days('去年底')).toEqual([iso(at(year - 1, 9, 1)), iso(at(year - 1, 11, 31))])
      }),
    )
  })

  test('a month that a word moves is the nearest on that side', () => {
    const names =
      'January February March April May June July August September October November December'.split(
        ' ',
      )
    fc.assert(
      fc.property(today, fc.nat({ max: 11 }), (now, month) => {
        const here = now.getUTCMonth()
        const year = now.getUTCFullYear()
        const name = names[month] ?? ''
        const dated = (value: number) => ({
          type: 'date',
          year: value,
          month: month + 1,
          relative: true,
        })
        expect(readOn(`next ${name}`, now)).toEqual(dated(month > here ? year : year + 1))
        expect(readOn(`last ${name}`, now)).toEqual(dated(month < here ? year : year - 1))
        expect(readOn(`this ${name}`, now)).toEqual(dated(year))
      }),
    )
  })

  test('an hour, minute or second from now is on the clock', () => {
    const time = fc.tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }), fc.nat({ max: 59 }))
    fc.assert(
      fc.property(
        today,
        time,
        fc.integer({ min: 2, max: 90 }),
        (day, [hour, minute, second], n) => {
          const clock = [hour, minute, second]
            .map((each) => String(each).padStart(2, '0'))
            .join(':')
          const moved = (seconds: number) => {
            const moment = new Date(Date.parse(`${iso(day)}T${clock}Z`) + seconds * 1000)
            const [h, m, s] = [moment.getUTCHours(), moment.getUTCMinutes(), moment.getUTCSeconds()]
            return {
              type: 'datetime',
              date: { iso: iso(moment), relative: true },
              time: { type: 'time', hour: h, minute: m, ...(s === 0 ? {} : { second: s }) },
            }
          }
          expect(readOn(`in ${n} hours`, day, clock)).toMatchObject(moved(n * 3600))
          expect(readOn(`${n} minutes ago`, day, clock)).toMatchObject(moved(-n * 60))
          expect(readOn(`${n}秒后`, day, clock)).toMatchObject(moved(n))
          expect(readOn(`${n}小时前`, day, clock)).toMatchObject(moved(-n * 3600))
        },
      ),
    )
  })

  test('the nth weekday of a month', () => {
    const nth = ['first', 'second', 'third', 'fourth'] as const
    fc.assert(
      fc.property(today, fc.nat({ max: 3 }), fc.nat({ max: 6 }), (now, count, index) => {
        const [english, chinese] = WEEKDAYS[index] ?? WEEKDAYS[0]
        const first = at(now.getUTCFullYear(), now.getUTCMonth() + 1, 1)
        const end = at(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)
        const offset = (index + 1 - (first.getUTCDay() || 7) + 7) % 7
        const wanted = [iso(plusDays(first, offset + count * 7))]
        const days = (text: string) => daysOf(readOn(text, now))
        expect(days(`${nth[count]} ${english} of next month`)).toEqual(wanted)
        expect(days(`下个月第${count + 1}个周${chinese}`)).toEqual(wanted)
        const back = ((end.getUTCDay() || 7) - (index + 1) + 7) % 7
        expect(days(`last ${english} of next month`)).toEqual([iso(plusDays(end, -back))])
        expect(days(`下个月最后一个星期${chinese}`)).toEqual([iso(plusDays(end, -back))])
      }),
    )
  })
})

test('a date is read in every order and with every sign that leaves no doubt', () => {
  fc.assert(
    fc.property(today, (date) => {
      const [year = '', month = '', day = ''] = iso(date).split('-')
      const long = date.toLocaleDateString('en-US', { month: 'long', timeZone: 'UTC' })
      const short = date.toLocaleDateString('en-US', { month: 'short', timeZone: 'UTC' })
      const d = Number(day)
      const m = Number(month)
      for (const text of [
        `${year}.${month}.${day}`,
        `${year}/${m}/${d}`,
        `${year}${month}${day}`,
        `${m}/${d}/${year}`,
        `${d} ${long} ${year}`,
        `${d}-${short}-${year}`,
        `${short} ${d}, ${year}`,
        `${year}/${short}/${day}`,
        `${year} 年 ${m} 月 ${d} 号`,
        `${year}年${m}月${d}日`,
      ])
        expect([text, ...daysOf(readOn(text, at(2026, 2, 4)))]).toEqual([text, iso(date)])
    }),
  )
})

test('a time of day is read in every writing', () => {
  const two = (value: number): string => String(value).padStart(2, '0')
  fc.assert(
    fc.property(fc.nat({ max: 23 }), fc.nat({ max: 59 }), (hour, minute) => {
      const dial = hour % 12 || 12
      const half = hour < 12 ? 'am' : 'pm'
      const value = { type: 'time', hour, minute }
      for (const text of [
        `${dial}:${two(minute)} ${half}`,
        `${dial}:${two(minute)}${half}`,
        `${dial}.${two(minute)} ${half}`,
        `${dial}${two(minute)} ${half}`,
        `${two(hour)}:${two(minute)} GMT`,
      ])
        expect([text, readOn(text, at(2026, 2, 4))]).toMatchObject([text, value])
      const written = readOn(`${hour}点${two(minute)}分`, at(2026, 2, 4))
      const open = hour > 0 && hour <= 12 && hour >= 1
      expect(written).toEqual({ ...value, ...(open ? { ambiguous: true } : {}) })
    }),
  )
})

test('today is decided in the zone that is given, else by the offset that is written', () => {
  expect(wallClock('2026-03-04T23:30:15Z', 'Asia/Shanghai')).toEqual({
    year: 2026,
    month: 3,
    day: 5,
    hour: 7,
    minute: 30,
    second: 15,
  })
  expect(wallClock('2026-03-04T23:30:15-08:00')).toMatchObject({ day: 4, hour: 23, second: 15 })
  expect(wallClock('2026-03-04')).toMatchObject({ day: 4, hour: 0, minute: 0, second: 0 })
  expect(wallClock('2026-03-04 09:05')).toMatchObject({ day: 4, hour: 9, minute: 5 })
  expect(wallClock('2026-03-04T00:30:00Z', 'America/Chicago')).toMatchObject({ day: 3, hour: 18 })
  expect(wallClock('2026-99-04T00:30:00Z', 'America/Chicago')).toMatchObject({ month: 99 })
  expect(wallClock('today')).toBeUndefined()
  for (let each = 0; each < 70; each++)
    expect(wallClock('2026-03-04T12:00:00Z', `Etc/GMT-${each % 14}`)?.hour).toBe(
      (12 + (each % 14)) % 24,
    )
})
