import type { LabelledRecord } from './records.ts'

/** A step of an isotonic fit: from this score on, this probability. */
export interface IsotonicStep {
  readonly from: number
  readonly probability: number
}

/**
 * The rising step function that lies nearest to the outcomes in squares: neighbours that fall are pooled until none does.
 *
 * @returns Steps by rising score; none for no records.
 * @see Ayer et al. 1955, Annals of Mathematical Statistics 26, 641–647 (pool adjacent violators); Zadrozny and Elkan 2002, KDD
 */
export function fitIsotonic(records: readonly LabelledRecord[]): readonly IsotonicStep[] {
  const pools: { from: number; sum: number; count: number }[] = []
  for (const { score, correct } of records.toSorted((a, b) => a.score - b.score)) {
    const outcome = correct ? 1 : 0
    const last = pools.at(-1)
    // Records of one score are one step.
    if (last?.from === score) {
      last.sum += outcome
      last.count += 1
    } else pools.push({ from: score, sum: outcome, count: 1 })
  }
  const merged: { from: number; sum: number; count: number }[] = []
  for (const pool of pools) {
    merged.push({ ...pool })
    for (
      let top = merged.at(-1), below = merged.at(-2);
      top && below && below.sum / below.count >= top.sum / top.count;
    ) {
      below.sum += top.sum
      below.count += top.count
      merged.pop()
      top = merged.at(-1)
      below = merged.at(-2)
    }
  }
  return merged.map(({ from, sum, count }) => ({ from, probability: sum / count }))
}

/** The probability of a score: that of the last step at or below it; below the first step, the first step's. */
export function applyIsotonic(steps: readonly IsotonicStep[], score: number): number {
  let low = 0
  let high = steps.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((steps[middle]?.from ?? 0) <= score) low = middle + 1
    else high = middle
  }
  return (steps[Math.max(0, low - 1)] ?? { probability: score }).probability
}
