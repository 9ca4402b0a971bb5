import {
  abstentionPoints,
  aurc,
  auroc,
  brierScore,
  chooseThreshold,
  combineSignals,
  controlRisk,
  DECISIONS,
  decideOn,
  expectedCalibrationError,
  fitCalibration,
  readCalibration,
  riskCoverage,
  type Signals,
} from '@vouchsafe/confidence'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawn, seeded } from './support.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })
const record = fc.record({ score: share, correct: fc.boolean() })
const records = fc.array(record, { maxLength: 60 })
const inside = fc.double({ min: 0.01, max: 0.99, noNaN: true })

test('thresholds are monotone in α and δ', () => {
  fc.assert(
    fc.property(fc.nat(), inside, inside, inside, (seed, a, b, delta) => {
      const drawnRecords = drawn(400, seeded(seed), (score) => 0.5 + score / 2)
      const at = (alpha: number) => {
        const options = { alpha, delta, minAnswered: 20 }
        return chooseThreshold(drawnRecords, options).threshold ?? Number.POSITIVE_INFINITY
      }
      const [low, high] = [Math.min(a, b), Math.max(a, b)]
      expect(at(high)).toBeLessThanOrEqual(at(low))
      const risk = (alpha: number) => controlRisk(drawnRecords, alpha) ?? Number.POSITIVE_INFINITY
      expect(risk(high)).toBeLessThanOrEqual(risk(low))
    }),
    { numRuns: 50 },
  )
})

const NAMES = [
  'support',
  'retrieval',
  'freshness',
  'tokens',
  'agreement',
  'stated',
  'scope',
] as const

test('a higher signal never lowers the decision', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...NAMES), share),
      fc.constantFrom(...NAMES),
      share,
      share,
      share,
      fc.boolean(),
      (signals: Signals, name, value, raised, threshold, mayAsk) => {
        const rank = (given: Signals) => {
          const confidence = combineSignals(given) ?? 0
          const thresholds = { answerAbove: threshold, hedgeAbove: threshold / 2 }
          return DECISIONS.indexOf(decideOn(confidence, thresholds, { mayAsk }))
        }
        const [low, high] = [Math.min(value, raised), Math.max(value, raised)]
        // The same rank or a higher one, rounding aside.
        expect(combineSignals({ ...signals, [name]: high }) ?? 0).toBeGreaterThanOrEqual(
          (combineSignals({ ...signals, [name]: low }) ?? 0) - 1e-12,
        )
        expect(rank({ ...signals, [name]: high })).toBeGreaterThanOrEqual(
          rank({ ...signals, [name]: low }),
        )
      },
    ),
  )
})

test('a missing signal counts as unknown, not as nothing', () => {
  fc.assert(
    fc.property(share, (value) => {
      expect(combineSignals({ support: value })).toBeCloseTo(value, 12)
      expect(combineSignals({ support: value, tokens: Number.NaN })).toBeCloseTo(value, 12)
      expect(combineSignals({})).toBeUndefined()
    }),
  )
})

test('figures lie between 0 and 1, and order does not count', () => {
  fc.assert(
    fc.property(records, (given) => {
      for (const figure of [auroc, aurc, brierScore, expectedCalibrationError]) {
        const value = figure(given)
        if (value === null) continue
        expect(value).toBeGreaterThanOrEqual(-1e-12)
        expect(value).toBeLessThanOrEqual(1 + 1e-12)
        expect(figure([...given].reverse())).toBeCloseTo(value, 9)
      }
      const curve = riskCoverage(given)
      if (given.length > 0) expect(curve.at(-1)?.coverage).toBeCloseTo(1, 12)
    }),
  )
})

test('turning scores round turns the AUROC round', () => {
  fc.assert(
    fc.property(records, (given) => {
      const value = auroc(given)
      const turned = auroc(given.map(({ score, correct }) => ({ score: -score, correct })))
      if (value === null) expect(turned).toBeNull()
      else expect(turned).toBeCloseTo(1 - value, 9)
    }),
  )
})

test('calibrations rise, stay in range, and survive being saved', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(),
      fc.constantFrom('isotonic' as const, 'logistic' as const),
      fc.array(share, { minLength: 2, maxLength: 20 }),
      async (seed, method, scores) => {
        const given = drawn(300, seeded(seed), (score) => 0.2 + 0.6 * score)
        const fitted = await fitCalibration(given, {
          date: '2026-03-02',
          method,
          random: seeded(1),
          draws: 20,
        })
        if (!fitted.ok) throw new Error('too few records')
        const read = readCalibration(JSON.parse(JSON.stringify(fitted.value)))
        if (!read.ok) throw new Error('not read')
        const values = [...scores].sort((a, b) => a - b).map((score) => read.value.apply(score))
        for (const [index, value] of values.entries()) {
          expect(value).toBeGreaterThanOrEqual(values[index - 1] ?? 0)
          expect(value).toBeLessThanOrEqual(1)
        }
      },
    ),
    { numRuns: 20 },
  )
})

test('guessing pays exactly above t', () => {
  fc.assert(
    fc.property(share, fc.double({ min: 0.01, max: 0.95, noNaN: true }), (p, t) => {
      fc.pre(Math.abs(p - t) > 1e-9)
      const expected = p * abstentionPoints('correct', t) + (1 - p) * abstentionPoints('wrong', t)
      expect(expected > abstentionPoints('abstained', t)).toBe(p > t)
    }),
  )
})
