import {
  aurc,
  auroc,
  bootstrap,
  brierScore,
  expectedCalibrationError,
  fitCalibration,
  readCalibration,
  readRecords,
  reliability,
  reliabilityPlot,
  riskCoverage,
  riskCoveragePlot,
} from '@vouchsafe/confidence'
import { expect, test } from 'vitest'
import { drawn, seeded } from './support.ts'

const FOUR = [
  { score: 0.9, correct: true },
  { score: 0.8, correct: false },
  { score: 0.3, correct: true },
  { score: 0.1, correct: false },
]

test('figures by hand', () => {
  expect(brierScore(FOUR)).toBeCloseTo((0.01 + 0.64 + 0.49 + 0.01) / 4, 12)
  // Right ones at 0.9 and 0.3, wrong ones at 0.8 and 0.1: three of four pairs are in order.
  expect(auroc(FOUR)).toBe(0.75)
  expect(aurc(FOUR)).toBeCloseTo((0 + 1 / 2 + 1 / 3 + 1 / 2) / 4, 12)
  expect(expectedCalibrationError(FOUR)).toBeCloseTo((0.1 + 0.8 + 0.7 + 0.1) / 4, 12)
  expect(riskCoverage(FOUR)).toEqual([
    { threshold: 0.9, coverage: 0.25, risk: 0 },
    { threshold: 0.8, coverage: 0.5, risk: 0.5 },
    { threshold: 0.3, coverage: 0.75, risk: 1 / 3 },
    { threshold: 0.1, coverage: 1, risk: 0.5 },
  ])
  expect(auroc([{ score: 1, correct: true }])).toBeNull()
})

test.each(['isotonic', 'logistic'] as const)('%s mends overconfident scores', async (method) => {
  const records = drawn(4000, seeded(3), (score) => 0.3 + 0.5 * score)
  const before = expectedCalibrationError(records) ?? 0
  const fitted = await fitCalibration(records, {
    date: '2026-03-02',
    method,
    random: seeded(4),
    draws: 100,
  })
  if (!fitted.ok) throw new Error('expected a fit')
  const { measured, digest, correct } = fitted.value
  expect(before).toBeGreaterThan(0.1)
  expect(measured.calibrationError.value).toBeLessThan(0.03)
  expect(measured.calibrationError.low).toBeLessThanOrEqual(measured.calibrationError.value ?? 0)
  expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/)
  expect(correct).toBe(records.filter((record) => record.correct).length)
  const read = readCalibration(fitted.value)
  if (!read.ok) throw new Error('expected to read it')
  expect(read.value.apply(0.5)).toBeGreaterThan(0.5)
  expect(read.value.apply(0.5)).toBeLessThan(0.6)
})

test('claims no calibration on too little data', async () => {
  const few = await fitCalibration(
    drawn(50, seeded(1), () => 0.5),
    { date: '2026-03-02', random: seeded(1) },
  )
  expect(few).toMatchObject({
    ok: false,
    issues: [{ message: 'expected at least 200 records, got 50: too little data to calibrate' }],
  })
  const onesided = await fitCalibration(
    drawn(500, seeded(1), () => 1),
    { date: '2026-03-02', random: seeded(1) },
  )
  expect(onesided).toMatchObject({
    ok: false,
    issues: [
      { message: 'expected at least 20 wrong records, got 0: too little data to calibrate' },
    ],
  })
})

test('tells everything that is wrong with a saved calibration', () => {
  expect(
    readCalibration({
      version: 2,
      fit: {
        method: 'isotonic',
        steps: [
          { from: 0, probability: 0.9 },
          { from: 0.5, probability: 0.1 },
        ],
      },
    }),
  ).toEqual({
    ok: false,
    issues: [
      { path: 'version', message: 'expected 1' },
      { path: 'date', message: 'expected a string, got nothing' },
      { path: 'digest', message: 'expected a string, got nothing' },
      { path: 'records', message: 'expected a whole number' },
      { path: 'correct', message: 'expected a whole number' },
      { path: 'fit.steps', message: 'expected steps that rise' },
    ],
  })
  expect(readCalibration(null)).toMatchObject({ ok: false })
})

test('reads records, and tells which are none', () => {
  expect(readRecords([{ score: 0.5, correct: true }])).toEqual({
    ok: true,
    value: [{ score: 0.5, correct: true }],
  })
  expect(readRecords([{ score: 2, correct: true }, { score: 0, correct: 'yes' }, 7])).toEqual({
    ok: false,
    issues: [
      { path: '0.score', message: 'expected a number from 0 to 1' },
      { path: '1.correct', message: 'expected true or false' },
      { path: '2.score', message: 'expected a number from 0 to 1' },
    ],
  })
})

test('a bootstrap interval holds the figure and narrows with records', () => {
  const width = (count: number) => {
    const records = drawn(count, seeded(5), (score) => score)
    const { value, low, high } = bootstrap(records, brierScore, { random: seeded(6), draws: 200 })
    expect(low).toBeLessThanOrEqual(value ?? 0)
    expect(high).toBeGreaterThanOrEqual(value ?? 1)
    return (high ?? 0) - (low ?? 0)
  }
  expect(width(1600)).toBeLessThan(width(100))
})

test('plots are SVG, with the title kept from being markup', () => {
  const title = 'Shop <A> & "B"'
  const plots = [
    reliabilityPlot(reliability(FOUR), { title }),
    riskCoveragePlot(riskCoverage(FOUR), { title }),
  ]
  for (const plot of plots) {
    expect(plot).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
    expect(plot).toContain('Shop &lt;A&gt; &amp; &quot;B&quot;')
    expect(plot).not.toMatch(/NaN|Infinity|undefined/)
  }
  expect(plots[1]).toContain('124.0,364.0 204.0,204.0')
})
