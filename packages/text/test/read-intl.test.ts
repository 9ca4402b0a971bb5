import { readTimeExpressions, readValues, type Value } from '@vouchsafe/text'
import { describe, expect, test } from 'vitest'

/** What the platform writes in English and Chinese is read back: its tables are independent of ours. */
const WEDNESDAY = '2026-03-04T10:00:00+08:00'
const DAY = 86_400_000

const read = (text: string, locale: string): Value | undefined =>
  readValues(text, { locale, now: WEDNESDAY })[0]?.value

const isoOf = (day: number): string => new Date(day).toISOString().slice(0, 10)
const today = Date.UTC(2026, 2, 4)

describe('currencies', () => {
  const codes = Intl.supportedValuesOf('currency')

  test.each(['en', 'zh'])('by their names in %s', (language) => {
    const names = new Intl.DisplayNames(language, { type: 'currency' })
    const wrong: string[] = []
    const known: string[] = []
    for (const code of codes) {
      const name = names.of(code) ?? ''
      const text = language === 'en' ? `40 ${name}s` : `40${name}`
      const value = read(text, 'en-US')
      if (value?.type !== 'money' || value.currency === null) continue
      const end = readValues(text)[0]?.end ?? 0
      // Of 40 Guyanaese Dollars only the dollars may be known, which names no country.
      if (end < text.length - 1) continue
      known.push(code)
      if (value.currency !== code) wrong.push(`${text}: ${value.currency}`)
    }
    expect(wrong.filter((each) => !/Dollar|Peso|Franc|Pound/.test(each))).toEqual([])
    for (const code of [
      'USD',
      'EUR',
      'GBP',
      'JPY',
      'CNY',
      'HKD',
      'CHF',
      'INR',
      'THB',
      'MYR',
      'SGD',
    ])
      expect(known).toContain(code)
  })

  test('by their codes, before and behind the number', () => {
    const wrong: string[] = []
    let known = 0
    for (const code of codes) {
      for (const text of [`${code} 40`, `40 ${code}`]) {
        const value = read(text, 'en-US')
        if (value?.type !== 'money') continue
        known += 1
        if (value.currency !== code || value.value !== 40) wrong.push(text)
      }
    }
    expect(wrong).toEqual([])
    expect(known).toBeGreaterThan(140)
  })

  test.each([
    'USD',
    'EUR',
    'GBP',
    'CNY',
    'HKD',
    'TWD',
    'KRW',
    'INR',
    'ILS',
    'VND',
    'BRL',
    'MXN',
    'CAD',
    'AUD',
    'NZD',
    'PHP',
    'THB',
    'UAH',
    'RUB',
    'TRY',
  ])('%s as it is formatted for the United States', (currency) => {
    for (const value of [1234.5, 0.99, 40, 1_250_000]) {
      const text = new Intl.NumberFormat('en-US', {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
      }).format(value)
      // A bare sign may mean several: which one is for the application to say.
      const [found] = readValues(text, { locale: 'en-US', currency })
      const digits = new Intl.NumberFormat('en-US', {
        style: 'currency',
        currency,
      }).resolvedOptions()
      expect([text, found?.value]).toMatchObject([
        text,
        {
          type: 'money',
          value: Number(value.toFixed(digits.maximumFractionDigits ?? 2)),
          currency,
        },
      ])
    }
  })
})

describe('units', () => {
  const units: readonly (readonly [unit: string, dimension: string, base: number])[] = [
    ['acre', 'area', 4046.8564224],
    ['celsius', 'temperature', 1],
    ['centimeter', 'length', 0.01],
    ['foot', 'length', 0.3048],
    ['fluid-ounce', 'volume', 0.0295735295625],
    ['gallon', 'volume', 3.785411784],
    ['gigabyte', 'information', 1e9],
    ['gram', 'mass', 1],
    ['hectare', 'area', 10_000],
    ['inch', 'length', 0.0254],
    ['kilobyte', 'information', 1e3],
    ['kilogram', 'mass', 1000],
    ['kilometer', 'length', 1000],
    ['liter', 'volume', 1],
    ['megabyte', 'information', 1e6],
    ['meter', 'length', 1],
    ['mile', 'length', 1609.344],
    ['milliliter', 'volume', 0.001],
    ['millimeter', 'length', 0.001],
    ['ounce', 'mass', 28.349523125],
    ['pound', 'mass', 453.59237],
    ['stone', 'mass', 6350.29318],
    ['terabyte', 'information', 1e12],
    ['yard', 'length', 0.9144],
    ['kilometer-per-hour', 'speed', 1 / 3.6],
    ['meter-per-second', 'speed', 1],
  ]
  /** `1 in`, `1 st` and `1 ac` are other words too often, 每小时1公里 is not read. */
  const isRead = (unit: string, language: string, unitDisplay: string): boolean =>
    !(unitDisplay === 'short' && ['acre', 'inch', 'stone'].includes(unit)) &&
    !(language === 'zh' && unit.includes('-per-'))

  test.each(units)('%s', (unit, dimension, base) => {
    for (const language of ['en', 'zh'])
      for (const unitDisplay of ['long', 'short'] as const) {
        if (!isRead(unit, language, unitDisplay)) continue
        const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay })
        for (const count of [1, 7, 2.5]) {
          const text = format.format(count)
          const value = read(text, language)
          expect([text, value]).toMatchObject([text, { type: 'quantity', dimension, value: count }])
          expect(value && 'base' in value ? value.base : 0).toBeCloseTo(count * base, 6)
        }
      }
  })

  const durations = {
    second: 1,
    minute: 60,
    hour: 3600,
    day: 86400,
    week: 604800,
    month: 2592000,
    year: 31536000,
  }
  test.each(Object.entries(durations))('%s', (unit, seconds) => {
    for (const language of ['en', 'zh'])
      for (const unitDisplay of ['long', 'short'] as const) {
        const text = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay }).format(3)
        const value = read(text, language)
        expect([text, value]).toMatchObject([
          text,
          { type: 'duration', value: 3, unit, seconds: 3 * seconds },
        ])
      }
  })

  test('percentages', () => {
    for (const language of ['en', 'zh'])
      for (const share of [0.05, 0.125, 1, 2.5]) {
        const format = new Intl.NumberFormat(language, {
          style: 'percent',
          maximumFractionDigits: 1,
        })
        expect(read(format.format(share), language)).toEqual({
          type: 'percent',
          value: share * 100,
        })
      }
  })
})

describe('the calendar', () => {
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 4))
  const name = (language: string, day: number, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(day)

  test.each(months.map((day, index) => [index + 1, day]))('month %i', (month, day) => {
    for (const language of ['en-US', 'zh-CN'])
      for (const width of ['long', 'short'] as const) {
        const text = name(language, day, { month: width, day: 'numeric' })
        expect([text, read(text, language)]).toMatchObject([text, { type: 'date', month, day: 4 }])
        const whole = name(language, day, { month: width, day: 'numeric', year: 'numeric' })
        expect([whole, read(whole, language)]).toMatchObject([whole, { iso: isoOf(day) }])
        const open = name(language, day, { month: width, year: 'numeric' })
        expect([open, read(open, language)]).toMatchObject([open, { year: 2026, month }])
      }
  })

  test.each([0, 1, 2, 3, 4, 5, 6])('weekday %i', (index) => {
    const day = Date.UTC(2026, 2, 9 + index)
    for (const language of ['en-US', 'zh-CN'])
      for (const width of ['long', 'short'] as const) {
        const text = name(language, day, { weekday: width })
        expect([text, read(text, language)]).toMatchObject([text, { weekday: index + 1 }])
        const dated = name(language, day, { weekday: width, month: 'long', day: 'numeric' })
        expect([dated, read(dated, language)]).toMatchObject([dated, { month: 3, day: 9 + index }])
      }
  })

  test.each(['en-US', 'zh-CN'])('days told from today in %s', (language) => {
    const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
    for (let days = -9; days <= 9; days++) {
      const text = relative.format(days, 'day')
      expect([text, read(text, language)]).toMatchObject([text, { iso: isoOf(today + days * DAY) }])
    }
    for (const weeks of [-5, -2, 2, 5]) {
      const text = relative.format(weeks, 'week')
      expect([text, read(text, language)]).toMatchObject([
        text,
        { iso: isoOf(today + weeks * 7 * DAY) },
      ])
    }
  })

  test.each(['en-US', 'zh-CN'])(
    'the weeks, months, quarters and years about today in %s',
    (language) => {
      const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
      const firsts = {
        week: ['2026-02-23', '2026-03-02', '2026-03-09'],
        quarter: ['2025-10-01', '2026-01-01', '2026-04-01'],
      }
      for (const [unit, wanted] of Object.entries(firsts))
        for (const [index, first] of wanted.entries()) {
          const text = relative.format(index - 1, unit as 'week')
          expect([text, read(text, language)]).toMatchObject([
            text,
            { type: 'range', low: { iso: first } },
          ])
        }
      for (const shift of [-1, 0, 1]) {
        const month = relative.format(shift, 'month')
        expect([month, read(month, language)]).toMatchObject([
          month,
          { year: 2026, month: 3 + shift },
        ])
        const year = relative.format(shift, 'year')
        expect([year, read(year, language)]).toMatchObject([year, { year: 2026 + shift }])
      }
    },
  )

  test('times of day', () => {
    for (let hour = 0; hour < 24; hour++) {
      const moment = Date.UTC(2026, 2, 4, hour, 5)
      const english = name('en-US', moment, { hour: 'numeric', minute: 'numeric' })
      expect([english, read(english, 'en-US')]).toMatchObject([english, { hour, minute: 5 }])
      const chinese = name('zh-CN', moment, { hour: 'numeric', minute: 'numeric', hour12: false })
      expect([chinese, readTimeExpressions(chinese)[0]?.value]).toMatchObject([
        chinese,
        { minute: 5 },
      ])
    }
  })
})
