import type { Random } from '@vouchsafe/core'
import type { LabelledRecord } from './records.ts'

/** One row of a reliability table. */
export interface ReliabilityBin {
  readonly from: number
  readonly to: number
  readonly count: number
  /** Mean score; `null` for an empty row. */
  readonly confidence: number | null
  /** Share that is correct. */
  readonly accuracy: number | null
}

/** Scores sorted into rows of equal width, with how often each was right. A score of 1 belongs to the last row. */
export function reliability(
  records: readonly LabelledRecord[],
  bins = 10,
): readonly ReliabilityBin[] {
  const sums = Array.from({ length: bins }, () => ({ count: 0, score: 0, correct: 0 }))
  for (const { score, correct } of records) {
    const row = sums[Math.min(bins - 1, Math.max(0, Math.floor(score * bins)))]
    if (row === undefined) continue
    row.count += 1
    row.score += score
    row.correct += correct ? 1 : 0
  }
  return sums.map(({ count, score, correct }, index) => ({
    from: index / bins,
    to: (index + 1) / bins,
    count,
    confidence: count === 0 ? null : score / count,
    accuracy: count === 0 ? null : correct / count,
  }))
}

/**
 * Expected calibration error: how far score and accuracy lie apart, over the rows of {@link reliability}, weighted by how
 * many records each holds. `null` without records.
 *
 * @see Naeini et al. 2015, AAAI, "Obtaining Well Calibrated Probabilities Using Bayesian Binning"
 */
export function expectedCalibrationError(
  records: readonly LabelledRecord[],
  bins = 10,
): number | null {
  if (records.length === 0) return null
  return reliability(records, bins).reduce(
    (sum, { count, confidence, accuracy }) =>
      sum + (count / records.length) * Math.abs((confidence ?? 0) - (accuracy ?? 0)),
    0,
  )
}

/** Mean squared difference between score and outcome. @see Brier 1950, Monthly Weather Review 78, 1–3 */
export function brierScore(records: readonly LabelledRecord[]): number | null {
  if (records.length === 0) return null
  const sum = records.reduce(
    (total, { score, correct }) => total + (score - (correct ? 1 : 0)) ** 2,
    0,
  )
  return sum / records.length
}

/**
 * How often a correct answer scores above a wrong one; ties count half. `null` unless there are both.
 *
 * @see Mann and Whitney 1947, Annals of Mathematical Statistics 18, 50–60
 */
export function auroc(records: readonly LabelledRecord[]): number | null {
  const sorted = records.toSorted((a, b) => a.score - b.score)
  const right = records.filter(({ correct }) => correct).length
  const wrong = records.length - right
  if (right === 0 || wrong === 0) return null
  let rankSum = 0
  for (let start = 0; start < sorted.length; ) {
    let end = start + 1
    while (sorted[end]?.score === sorted[start]?.score && end < sorted.length) end += 1
    const rank = (start + end + 1) / 2
    rankSum += rank * sorted.slice(start, end).filter(({ correct }) => correct).length
    start = end
  }
  return (rankSum - (right * (right + 1)) / 2) / (right * wrong)
}

/** A point of the risk–coverage curve. */
export interface RiskCoverage {
  /** Answers are given from this score on. */
  readonly threshold: number
  /** Share of questions that are answered. */
  readonly coverage: number
  /** Share of wrong ones among the answered. */
  readonly risk: number
}

/** Risk at every coverage that a threshold can reach, by falling threshold. Records of one score come and go together. */
export function riskCoverage(records: readonly LabelledRecord[]): readonly RiskCoverage[] {
  const sorted = records.toSorted((a, b) => b.score - a.score)
  const points: RiskCoverage[] = []
  let wrong = 0
  for (const [index, { score, correct }] of sorted.entries()) {
    wrong += correct ? 0 : 1
    if (sorted[index + 1]?.score === score) continue
    points.push({
      threshold: score,
      coverage: (index + 1) / records.length,
      risk: wrong / (index + 1),
    })
  }
  return points
}

/**
 * Area under the risk–coverage curve: the mean risk over all coverages, each step as wide as the coverage it adds.
 *
 * @see Geifman and El-Yaniv 2017, NeurIPS, "Selective Classification for Deep Neural Networks"
 */
export function aurc(records: readonly LabelledRecord[]): number | null {
  if (records.length === 0) return null
  let before = 0
  return riskCoverage(records).reduce((sum, { coverage, risk }) => {
    const width = coverage - before
    before = coverage
    return sum + width * risk
  }, 0)
}

/** A figure with its interval; all `null` where it is not defined. */
export interface Estimate {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
}

/**
 * A figure's percentile interval over records drawn with replacement. Draws for which the figure is not defined are left out.
 *
 * @param options.random Uniform in [0, 1). @param options.draws Default: 1000. @param options.level Default: 0.95.
 * @see Efron and Tibshirani 1993, An Introduction to the Bootstrap, 13.3
 */
export function bootstrap(
  records: readonly LabelledRecord[],
  figure: (records: readonly LabelledRecord[]) => number | null,
  options: { readonly random: Random; readonly draws?: number; readonly level?: number },
): Estimate {
  const { random, draws = 1000, level = 0.95 } = options
  const values: number[] = []
  for (let draw = 0; draw < draws && records.length > 0; draw += 1) {
    const sample = Array.from(records, () => records[Math.floor(random() * records.length)])
    const value = figure(sample.filter((each) => each !== undefined))
    if (value !== null) values.push(value)
  }
  values.sort((a, b) => a - b)
  const at = (share: number): number | null =>
    values[Math.min(values.length - 1, Math.max(0, Math.floor(share * values.length)))] ?? null
  return { value: figure(records), low: at((1 - level) / 2), high: at(1 - (1 - level) / 2) }
}
