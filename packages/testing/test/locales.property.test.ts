import { inFigures, LOCALES, locales, moments, rewritten } from '@vouchsafe/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('places', () => {
  test('are those of the languages that were asked for', () => {
    fc.assert(
      fc.property(locales(['zh']), ({ tag, language }) => {
        expect([language, tag.slice(0, 2)]).toEqual(['zh', 'zh'])
      }),
    )
    expect(new Set(fc.sample(locales(), 500).map(({ tag }) => tag)).size).toBe(LOCALES.length)
  })

  test.each(LOCALES.flatMap(({ tag, dateOrder }) => (dateOrder ? [[tag, dateOrder]] : [])))(
    '%s writes its days %s, as the runtime does',
    (tag, dateOrder) => {
      const parts = new Intl.DateTimeFormat(tag, { dateStyle: 'short', timeZone: 'UTC' })
        .formatToParts(Date.UTC(2026, 3, 5))
        .flatMap(({ type }) => (['day', 'month', 'year'].includes(type) ? [type] : []))
      expect(`${parts[0]}-first`).toBe(dateOrder)
    },
  )

  test('a day in figures has its parts in order', () => {
    expect(inFigures('2026-04-05', 'day-first')).toBe('05/04/2026')
    expect(inFigures('2026-04-05', 'month-first')).toBe('04/05/2026')
    expect(inFigures('2026-04-05', 'year-first')).toBe('2026/04/05')
  })
})

describe('moments', () => {
  test('are ISO 8601 with an offset, in zones that there are', () => {
    fc.assert(
      fc.property(moments(), ({ now, timeZone }) => {
        expect(now).toMatch(
          /^(?:2025-12-31|202[678]-\d\d-\d\d|2029-01-01)T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/,
        )
        expect(Number.isNaN(Date.parse(now))).toBe(false)
        expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow()
      }),
    )
  })

  test('written with another offset are the same', () => {
    fc.assert(
      fc.property(moments(), fc.constantFrom(0, 480, -570, 345), ({ now }, offset) => {
        expect(Date.parse(rewritten(now, offset))).toBe(Date.parse(now))
      }),
    )
    expect(rewritten('2026-12-31T23:59:59Z', 480)).toBe('2027-01-01T07:59:59+08:00')
    expect(rewritten('2026-05-20T00:00:00+08:00', -90)).toBe('2026-05-19T14:30:00-01:30')
  })
})
