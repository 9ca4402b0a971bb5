import { readValues, type Span } from '@vouchsafe/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blankMarkup, fold } from '../src/fold.ts'
import { disjoint, firstFrom, itemAt, lastBefore, touches, within } from '../src/span-search.ts'
import { splitClauses } from '../src/split-clauses.ts'

/** Ranges in order that do not overlap. */
const ranges = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 3 })), { maxLength: 8 })
  .map((steps) => {
    const spans: Span[] = []
    let at = 0
    for (const [gap, length] of steps) {
      spans.push({ start: at + gap, end: at + gap + length })
      at += gap + length
    }
    return spans
  })
const place = fc.integer({ min: 0, max: 40 })
const range = fc
  .tuple(place, fc.integer({ min: 1, max: 8 }))
  .map(([start, length]) => ({ start, end: start + length }))

describe('searches among ranges find what a look at each of them finds', () => {
  test('the first from a place on, and the last before it', () => {
    fc.assert(
      fc.property(ranges, place, (spans, at) => {
        const first = spans.findIndex(({ start }) => start >= at)
        expect(firstFrom(spans, at)).toBe(first < 0 ? spans.length : first)
        expect(lastBefore(spans, at)).toBe(spans.findLast(({ end }) => end <= at))
        expect(itemAt(spans, at)).toBe(spans.find(({ start, end }) => start <= at && at < end))
      }),
    )
  })

  test('those inside a range, and whether one touches it', () => {
    fc.assert(
      fc.property(ranges, range, (spans, span) => {
        expect(within(spans, span)).toEqual(
          spans.filter(({ start, end }) => span.start <= start && end <= span.end),
        )
        expect(touches(spans, span)).toBe(
          spans.some(({ start, end }) => start < span.end && span.start < end),
        )
      }),
    )
  })

  test('those that no earlier one overlaps', () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 8 }), (spans) => {
        const kept = disjoint(spans)
        for (const [index, span] of kept.entries())
          expect(span.start).toBeGreaterThanOrEqual(kept[index - 1]?.end ?? 0)
        for (const span of spans) expect(kept.includes(span) || touches(kept, span)).toBe(true)
      }),
    )
  })
})

describe('folding', () => {
  test.each([
    ['ＡＢＣ１２３', 'abc123'],
    ['“Hi”, it’s ‘ok’', "\"hi\", it's 'ok'"],
    ['５（６）％', '5(6)%'],
    ['￥20', '¥20'],
    ['退貨', '退货'],
    ['well\u2011known\u00a0word\u3000here', 'well-known word here'],
    // The full-width comma ends a clause.
    ['甲，乙', '甲，乙'],
    ['İstanbul', 'İstanbul'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  test('keeps every place', () => {
    const text = fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units))
    fc.assert(
      fc.property(text, (each) => {
        expect(fold(each).length).toBe(each.length)
        expect(blankMarkup(each).length).toBe(each.length)
        expect(fold(fold(each))).toBe(fold(each))
      }),
    )
  })

  test.each([
    ['**Aurora** lamp', '  Aurora   lamp'],
    ['__Aurora__', '  Aurora  '],
    ['`A1`', ' A1 '],
    ['*Aurora*', ' Aurora '],
    ['## Title', '   Title'],
    ['- first', '  first'],
    ['• first', '  first'],
    ['1. first', '1. first'],
    ['a - b', 'a - b'],
    ['2*3', '2*3'],
    // Stars that mask a number stay.
    ['138****5521', '138****5521'],
  ])('markup of %s becomes blank', (text, plain) => {
    expect(blankMarkup(text)).toBe(plain)
  })
})

describe('clauses', () => {
  const cut = (text: string, breaks = /[,;.]|\bbut\b/g) =>
    splitClauses(text, breaks, readValues(text)).map(({ start, end }) => text.slice(start, end))

  test.each([
    ['it is red, it is light', ['it is red', 'it is light']],
    ['it is red; it is light.', ['it is red', 'it is light']],
    // A word begins the next clause.
    ['it is red but light', ['it is red', 'but light']],
    // Inside a value nothing is cut.
    ['it costs $1,449, all told', ['it costs $1,449', 'all told']],
    ['it weighs 1.5 kg. fine', ['it weighs 1.5 kg', 'fine']],
    ['| it is red | ', ['it is red']],
    ['- it is red', ['it is red']],
    [' , ; ', []],
    ['', []],
  ])('%j', (text, clauses) => {
    expect(cut(text)).toEqual(clauses)
  })

  test('are in order, do not overlap, and leave out nothing but marks and blanks', () => {
    const text = fc
      .array(fc.constantFrom('red', ' ', ', ', '; ', '. ', '$1,449', 'but ', 'lamp'), {
        maxLength: 12,
      })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (each) => {
        const spans = splitClauses(each, /[,;.]|\bbut\b/g, readValues(each))
        let last = 0
        let left = ''
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          left += each.slice(last, start)
          last = end
        }
        expect(left + each.slice(last)).toMatch(/^[\s,;.|>•·*-]*$/)
      }),
    )
  })
})
