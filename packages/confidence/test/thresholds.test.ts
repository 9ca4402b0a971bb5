import {
  binomialAtMost,
  chooseThreshold,
  controlRisk,
  errorUpperBound,
} from '@vouchsafe/confidence'
import { expect, test } from 'vitest'
import { drawn, seeded } from './support.ts'

/** Share of wrong answers among those with a score of at least `threshold`, by numerical integration. */
function errorAbove(threshold: number, chance: (score: number) => number): number {
  const steps = 2000
  const width = (1 - threshold) / steps
  let wrong = 0
  for (let step = 0; step < steps; step += 1) wrong += 1 - chance(threshold + (step + 0.5) * width)
  return wrong / steps
}

const WORLDS: Readonly<Record<string, (score: number) => number>> = {
  'calibrated scores': (score) => score,
  'overconfident scores': (score) => score ** 2,
  'steep scores': (score) => 1 / (1 + Math.exp(-12 * (score - 0.4))),
  // The hardest: the error rate lies just above α wherever one looks.
  'scores that say nothing, at 5.1 % errors': () => 0.949,
  'scores that say nothing, at 10 % errors': () => 0.9,
}
const DRAWS = 500
const GRID = Array.from({ length: 100 }, (_, index) => index / 100)
const ALPHA = 0.05
const DELTA = 0.05

test.each(Object.entries(WORLDS))(
  'with %s the guarantee holds in all but about δ of 500 draws',
  (_name, chance) => {
    const random = seeded(20_260_302)
    let violated = 0
    for (let draw = 0; draw < DRAWS; draw += 1) {
      const { threshold } = chooseThreshold(drawn(1500, random, chance), {
        alpha: ALPHA,
        delta: DELTA,
      })
      if (threshold !== null && errorAbove(threshold, chance) > ALPHA) violated += 1
    }
    // δ is 5 %; 8 % is what chance alone exceeds once in five hundred times at that rate.
    expect(violated / DRAWS).toBeLessThanOrEqual(0.08)
  },
)

test('finds a useful threshold where there is one', () => {
  const chance = WORLDS['steep scores'] ?? (() => 1)
  const records = drawn(5000, seeded(7), chance)
  // Who knew the error rates would answer this share.
  const known = 1 - (GRID.find((threshold) => errorAbove(threshold, chance) <= ALPHA) ?? 1)
  const chosen = chooseThreshold(records, { alpha: 0.05, delta: 0.05 })
  expect(known).toBeGreaterThan(0.5)
  expect(chosen.coverage).toBeGreaterThan(0.9 * known)
  expect(chosen.wrong / chosen.answered).toBeLessThan(0.05)
  expect(chosen.errorAtMost).toBeLessThanOrEqual(0.05)
})

test('vouches for none where there is none', () => {
  const records = drawn(2000, seeded(8), () => 0.8)
  expect(chooseThreshold(records, { alpha: 0.05, delta: 0.05 })).toEqual({
    threshold: null,
    answered: 0,
    wrong: 0,
    coverage: 0,
    errorAtMost: 1,
    alpha: 0.05,
    delta: 0.05,
    method: 'learn-then-test, fixed sequence, exact binomial',
  })
})

test('conformal risk control holds on average', () => {
  const chance = (score: number) => score
  const random = seeded(9)
  const risks = Array.from({ length: DRAWS }, () => {
    const threshold = Math.min(1, controlRisk(drawn(300, random, chance), 0.05) ?? 1)
    return (1 - threshold) * errorAbove(threshold, chance)
  })
  const mean = risks.reduce((sum, risk) => sum + risk, 0) / DRAWS
  const spread = Math.sqrt(risks.reduce((sum, risk) => sum + (risk - mean) ** 2, 0)) / DRAWS
  // It is the expectation that is bounded: a mean of 500 draws strays by its standard error.
  expect(mean).toBeLessThanOrEqual(0.05 + 3 * spread)
  expect(mean).toBeGreaterThan(0.04)
})

test('with fewer records than 1/α nothing is vouched for', () => {
  expect(
    controlRisk(
      drawn(18, seeded(1), () => 1),
      0.05,
    ),
  ).toBeNull()
  expect(
    controlRisk(
      drawn(19, seeded(1), () => 1),
      0.05,
    ),
  ).not.toBeNull()
})

test('binomial tails and exact bounds agree with tables', () => {
  expect(binomialAtMost(2, 10, 0.5)).toBeCloseTo(56 / 1024, 12)
  expect(binomialAtMost(0, 59, 0.05)).toBeCloseTo(0.95 ** 59, 12)
  // No slip in n trials: 1 − δ^(1/n).
  expect(errorUpperBound(0, 59, 0.05)).toBeCloseTo(1 - 0.05 ** (1 / 59), 9)
  expect(errorUpperBound(5, 100, 0.05)).toBeCloseTo(0.10225, 4)
  expect(errorUpperBound(10, 10, 0.05)).toBe(1)
})

test('refuses shares that are none', () => {
  expect(() => chooseThreshold([], { alpha: 0, delta: 0.05 })).toThrow('alpha: expected')
  expect(() => controlRisk([], 1)).toThrow('alpha: expected')
})
