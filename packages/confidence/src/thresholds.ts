import { VouchsafeError } from '@vouchsafe/core'
import { binomialAtMost, errorUpperBound } from './binomial.ts'
import type { LabelledRecord } from './records.ts'

/** What a threshold must hold to. */
export interface Guarantee {
  /** Largest share of wrong answers among those that are given, in (0, 1). */
  readonly alpha: number
  /** Largest probability that the guarantee does not hold, over the draw of the records, in (0, 1). */
  readonly delta: number
}

/** A threshold with what speaks for it. */
export interface ChosenThreshold extends Guarantee {
  /** Answer from this score on; `null` if no threshold can be vouched for: then every question goes to a person. */
  readonly threshold: number | null
  /** Of the records, at this threshold. */
  readonly answered: number
  readonly wrong: number
  readonly coverage: number
  /** Clopper and Pearson's upper bound of the error rate, at this threshold alone. */
  readonly errorAtMost: number
  readonly method: 'learn-then-test, fixed sequence, exact binomial'
}

/** Thresholds that are tried, from the strictest on. Fixed before any record is seen, as the method asks. */
const GRID: readonly number[] = Array.from({ length: 101 }, (_, index) => 1 - index / 100)

/** Below this many answers a test could fail by one slip, and end the sequence before it began. */
const MIN_ANSWERED = 200

/**
 * The lowest threshold at which the share of wrong ones among the answers given stays under α, with confidence 1 − δ.
 *
 * Thresholds are tested from the strictest on, each with an exact binomial test of "the error rate is above α" at level δ,
 * until one cannot be refused. The probability that the chosen one has an error rate above α is then at most δ, whatever the
 * distribution, if the records are independent and drawn as the questions will be. Thresholds with fewer than `minAnswered`
 * answers are passed over; which these are depends on the scores alone, not on what was right.
 *
 * A larger α or δ never gives a higher threshold.
 *
 * @throws {VouchsafeError} `invalid_options`
 * @see Angelopoulos, Bates, Candès, Jordan and Lei 2021, "Learn then Test", arXiv:2110.01052, section 2
 */
export function chooseThreshold(
  records: readonly LabelledRecord[],
  { alpha, delta, minAnswered = MIN_ANSWERED }: Guarantee & { readonly minAnswered?: number },
): ChosenThreshold {
  checkShare('alpha', alpha)
  checkShare('delta', delta)
  const sorted = records.toSorted((a, b) => b.score - a.score)
  let answered = 0
  let wrong = 0
  let chosen:
    | { readonly threshold: number; readonly answered: number; readonly wrong: number }
    | undefined
  for (const threshold of GRID) {
    for (let next = sorted[answered]; next && next.score >= threshold; next = sorted[answered]) {
      wrong += next.correct ? 0 : 1
      answered += 1
    }
    if (answered < minAnswered) continue
    if (binomialAtMost(wrong, answered, alpha) > delta) break
    chosen = { threshold, answered, wrong }
  }
  const at = chosen ?? { threshold: null, answered: 0, wrong: 0 }
  return {
    ...at,
    alpha,
    delta,
    coverage: records.length === 0 ? 0 : at.answered / records.length,
    errorAtMost: errorUpperBound(at.wrong, at.answered, delta),
    method: 'learn-then-test, fixed sequence, exact binomial',
  }
}

/**
 * The lowest threshold at which the expected share of questions that get a wrong answer is at most α, those that are not
 * answered counting as not wrong. Holds on average over the draw of the records, for exchangeable records.
 *
 * @returns `null` if not even silence can be vouched for: with n records, α must be at least 1 / (n + 1).
 * @throws {VouchsafeError} `invalid_options`
 * @see Angelopoulos, Bates, Fisch, Lei and Schuster 2024, "Conformal Risk Control", ICLR, theorem 1
 */
export function controlRisk(records: readonly LabelledRecord[], alpha: number): number | null {
  checkShare('alpha', alpha)
  const sorted = records.toSorted((a, b) => b.score - a.score)
  const allowed = alpha * (sorted.length + 1) - 1
  if (allowed < 0) return null
  let wrong = 0
  // Nothing scores above this: every question goes to a person.
  let lowest = Number.POSITIVE_INFINITY
  for (const [index, { score, correct }] of sorted.entries()) {
    wrong += correct ? 0 : 1
    if (sorted[index + 1]?.score === score) continue
    if (wrong > allowed) break
    lowest = score
  }
  return lowest
}

function checkShare(name: string, value: number): void {
  if (!(value > 0 && value < 1))
    throw new VouchsafeError('invalid_options', `${name}: expected a number above 0 and below 1`)
}
