import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byPart, f1, mean, quantile, rates, wilson } from '../src/statistics.ts'

test('gives a rate with its interval', () => {
  const { caught, caughtLow, caughtHigh } = rates({ caught: { hits: 8, of: 10 } })
  expect(caught).toBe(0.8)
  expect(caughtLow).toBeCloseTo(0.4902, 4)
  expect(caughtHigh).toBeCloseTo(0.9433, 4)
})

test('knows nothing where nothing was counted', () => {
  expect(rates({ caught: { hits: 0, of: 0 } })).toEqual({
    caught: null,
    caughtLow: null,
    caughtHigh: null,
  })
  expect([f1(0, 0, 0), mean(1, null), mean(), quantile([], 0.5)]).toEqual([null, null, null, null])
})

test('an interval holds its rate and lies within 0 and 1', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.integer({ min: 1, max: 1000 }), (part, of) => {
      const hits = Math.min(part, of)
      const [low, high] = wilson({ hits, of })
      expect(low).toBeGreaterThanOrEqual(0)
      expect(high).toBeLessThanOrEqual(1)
      expect(low).toBeLessThanOrEqual(hits / of + 1e-12)
      expect(high).toBeGreaterThanOrEqual(hits / of - 1e-12)
    }),
  )
})

test('takes quantiles from the values themselves', () => {
  expect([0, 0.5, 0.99, 1].map((share) => quantile([3, 1, 2, 4], share))).toEqual([1, 2, 4, 4])
})

test('counts an item once in each of its parts, in the order of their names', () => {
  const parts = byPart(
    ['ab', 'b', ''],
    (item) => [...item, ...item],
    (items, part) => ({ [part]: items.length }),
  )
  expect(parts).toEqual({ a: { n: 1, a: 1 }, b: { n: 2, b: 2 } })
  expect(Object.keys(parts)).toEqual(['a', 'b'])
})
