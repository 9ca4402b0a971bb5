import type { LabelledRecord } from './records.ts'

/** `1 / (1 + exp(-(intercept + slope · score)))` */
export interface LogisticFit {
  readonly intercept: number
  readonly slope: number
}

const MAX_STEPS = 100
const TOLERANCE = 1e-10
/** Keeps the equations solvable where the scores tell right from wrong without a slip. */
const RIDGE = 1e-6

/**
 * Platt's fit: a logistic curve through the outcomes, whose targets are drawn in a little so that few records do not make it
 * steeper than they bear out. A fit that falls is made flat, since more must never count for less.
 *
 * @see Platt 1999, "Probabilistic Outputs for Support Vector Machines"; Lin, Lin and Weng 2007, Machine Learning 68, 267–276
 */
export function fitLogistic(records: readonly LabelledRecord[]): LogisticFit {
  const right = records.filter(({ correct }) => correct).length
  const wrong = records.length - right
  const high = (right + 1) / (right + 2)
  const low = 1 / (wrong + 2)
  let fit: LogisticFit = { intercept: Math.log((right + 1) / (wrong + 1)), slope: 0 }
  for (let step = 0; step < MAX_STEPS; step += 1) {
    let [g0, g1, h00, h01, h11] = [0, 0, RIDGE, 0, RIDGE]
    for (const { score, correct } of records) {
      const p = applyLogistic(fit, score)
      const error = (correct ? high : low) - p
      const weight = p * (1 - p)
      g0 += error
      g1 += error * score
      h00 += weight
      h01 += weight * score
      h11 += weight * score * score
    }
    const determinant = h00 * h11 - h01 * h01
    const change = [
      (h11 * g0 - h01 * g1) / determinant,
      (h00 * g1 - h01 * g0) / determinant,
    ] as const
    fit = damped(fit, change, records, { high, low })
    if (Math.abs(change[0]) + Math.abs(change[1]) < TOLERANCE) break
  }
  return fit.slope >= 0 ? fit : { intercept: Math.log((right + 1) / (wrong + 1)), slope: 0 }
}

export function applyLogistic({ intercept, slope }: LogisticFit, score: number): number {
  return 1 / (1 + Math.exp(-(intercept + slope * score)))
}

interface Targets {
  readonly high: number
  readonly low: number
}

/** Newton's step, halved until it does not make the fit worse. */
function damped(
  fit: LogisticFit,
  [intercept, slope]: readonly [number, number],
  records: readonly LabelledRecord[],
  targets: Targets,
): LogisticFit {
  const before = loss(fit, records, targets)
  for (let scale = 1; scale > 1e-10; scale /= 2) {
    const next = { intercept: fit.intercept + scale * intercept, slope: fit.slope + scale * slope }
    if (loss(next, records, targets) <= before) return next
  }
  return fit
}

function loss(
  fit: LogisticFit,
  records: readonly LabelledRecord[],
  { high, low }: Targets,
): number {
  return records.reduce((sum, { score, correct }) => {
    const target = correct ? high : low
    const x = fit.intercept + fit.slope * score
    // log(1 + exp(x)) without overflow
    return sum + Math.max(0, x) + Math.log1p(Math.exp(-Math.abs(x))) - target * x
  }, 0)
}
