import { eachNgram, type LinearModelData, type NgramOptions, NO_WEIGHT } from '@vouchsafe/text'

/** A text, and whether it is of the kind that is to be known. */
export interface Labelled {
  readonly text: string
  readonly isKind: boolean
}

/** How to learn. */
export interface TrainingOptions extends NgramOptions {
  /** What a text on the wrong side costs, beside large weights. Default: 2. */
  readonly cost?: number
}

const PASSES = 60
const MOST_STEPS = 15

/**
 * Learns to tell a kind of text from others: a linear support vector machine with squared hinge loss, by dual coordinate descent
 * (Hsieh et al. 2008, "A dual coordinate descent method for large-scale linear SVM").
 *
 * Needs nothing but the four operations and square roots, which are exact everywhere, and a fixed order of visits: the same
 * texts give the same bytes on every machine.
 */
export function trainLinearModel(
  rows: readonly Labelled[],
  { run, bits, cost = 2 }: TrainingOptions,
): LinearModelData {
  const examples = rows.map(({ text, isKind }): Example => {
    const buckets = new Set<number>()
    eachNgram(text, { run, bits }, ({ bucket }) => buckets.add(bucket))
    return {
      buckets: [...buckets],
      unit: 1 / Math.sqrt(Math.max(1, buckets.size)),
      side: isKind ? 1 : -1,
    }
  })
  const learnt = descend(examples, 2 ** bits, 1 / (2 * cost))
  const step = largest(learnt.weights) / MOST_STEPS || 1
  const weights = Array.from(learnt.weights, (weight) =>
    String.fromCharCode(NO_WEIGHT + Math.round(weight / step)),
  ).join('')
  return { run, bits, bias: rounded(learnt.bias), step: rounded(step), weights }
}

interface Example {
  readonly buckets: readonly number[]
  readonly unit: number
  readonly side: 1 | -1
}

function descend(examples: readonly Example[], size: number, slack: number) {
  const weights = new Float64Array(size)
  const duals = new Float64Array(examples.length)
  let bias = 0
  for (const order of shuffles(examples.length, PASSES)) {
    for (const index of order) {
      const example = examples[index]
      if (example === undefined) continue
      const { buckets, unit, side } = example
      let score = bias
      for (const bucket of buckets) score += (weights[bucket] ?? 0) * unit
      const dual = duals[index] ?? 0
      const slope = side * score - 1 + slack * dual
      const next = Math.max(dual - slope / (buckets.length * unit * unit + 1 + slack), 0)
      const change = (next - dual) * side
      if (change === 0) continue
      duals[index] = next
      bias += change
      for (const bucket of buckets) weights[bucket] = (weights[bucket] ?? 0) + change * unit
    }
  }
  return { weights, bias }
}

/** Orders to visit in, from a fixed seed. */
function* shuffles(count: number, times: number): Generator<readonly number[]> {
  const order = Array.from({ length: count }, (_, index) => index)
  let seed = 12345
  for (let time = 0; time < times; time += 1) {
    for (let last = count - 1; last > 0; last -= 1) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      const other = Math.floor((seed / 2 ** 32) * (last + 1))
      const moved = order[last] ?? 0
      order[last] = order[other] ?? 0
      order[other] = moved
    }
    yield order
  }
}

function largest(weights: Float64Array): number {
  return weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
}

function rounded(value: number): number {
  return Number(value.toPrecision(6))
}
