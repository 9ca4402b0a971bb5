import type { Derivation, SourceRef } from '@vouchsafe/core'

/** A number that may be computed with, and where it stands. */
export interface Input {
  readonly value: number
  readonly source: SourceRef
}

/** What there is to compute with, by the part that it may play. */
export interface Operands {
  /** Numbers of the target's own sort, in the order in which they are told. */
  readonly terms: readonly Input[]
  /** Numbers of things: what a term may be multiplied by or split into. */
  readonly counts: readonly Input[]
  /** Percentages, 20 for 20 %. */
  readonly shares: readonly Input[]
  /** Rates: what one unit of something else is worth. */
  readonly rates: readonly Input[]
  /** Terms that belong together, such as the prices of one list. */
  readonly lists: readonly (readonly Input[])[]
}

/** How a number comes about. */
export interface Sum {
  readonly operation: Derivation['operation']
  readonly formula: string
  readonly inputs: readonly Input[]
}

interface Result extends Sum {
  readonly value: number
}

/** What a result must be to count. */
export interface Target {
  readonly value: number
  /** The least step between two numbers as the target is written: 0.01 for cents, 1 for whole numbers. */
  readonly step: number
  /** True if a result is the target, rounded as it is written. */
  readonly equals: (result: number) => boolean
  /** How many results near the target may be met by chance: the lower, the surer. See {@link derivationOf}. */
  readonly chance: number
}

const MOST_TERMS = 16
const MOST_RESULTS = 4_000

/**
 * Looks for a calculation that gives the target.
 *
 * A coincidence is not evidence. With many operands some result hits any number: so the results that fall near the target
 * are counted, simple calculations first, and a hit counts only if so few lie there that one of them on the target's very
 * step is unlikely.
 */
export function derivationOf(target: Target, operands: Operands): Sum | undefined {
  const near = new Set<number>()
  const points = Math.max(1, (1.5 * Math.abs(target.value)) / target.step)
  let seen = 0
  for (const stage of STAGES) {
    let hit: Result | undefined
    for (const result of stage(operands)) {
      if (++seen > MOST_RESULTS) return undefined
      if (!isNear(result.value, target.value)) continue
      near.add(Math.round(result.value / target.step))
      if (hit === undefined && target.equals(result.value)) hit = result
    }
    if (hit !== undefined) return near.size / points <= target.chance ? hit : undefined
    if (near.size / points > target.chance) return undefined
  }
  return undefined
}

function isNear(result: number, target: number): boolean {
  const [a, b] = [Math.abs(result), Math.abs(target)]
  return a >= b / 2 && a <= b * 2
}

type Stage = (operands: Operands) => Iterable<Result>

/** Calculations of one step, then those of two. */
const STAGES: readonly Stage[] = [totals, products, converted, pairs, parts, chains]

function* products({ terms, counts, shares }: Operands): Iterable<Result> {
  for (const term of terms.slice(0, MOST_TERMS)) {
    for (const count of counts) {
      if (count.value === 1) continue
      yield product(term, count)
      yield quotient(term, count)
    }
    for (const share of shares) yield* shared(term, share)
  }
}

function product(term: Input, count: Input): Result {
  return {
    operation: 'product',
    value: term.value * count.value,
    formula: `${told(term.value)} × ${told(count.value)}`,
    inputs: [term, count],
  }
}

function quotient(term: Input, count: Input): Result {
  return {
    operation: 'quotient',
    value: term.value / count.value,
    formula: `${told(term.value)} ÷ ${told(count.value)}`,
    inputs: [term, count],
  }
}

function* shared(term: Input, share: Input): Iterable<Result> {
  const part = (term.value * share.value) / 100
  const inputs = [term, share]
  yield {
    operation: 'percentage',
    value: part,
    formula: `${told(term.value)} × ${told(share.value)} %`,
    inputs,
  }
  yield {
    operation: 'percentage',
    value: term.value - part,
    formula: `${told(term.value)} − ${told(share.value)} %`,
    inputs,
  }
  if (term.value !== 0 && share.value < 100) {
    yield {
      operation: 'percentage',
      value: term.value + part,
      formula: `${told(term.value)} + ${told(share.value)} %`,
      inputs,
    }
  }
}

/** Whole lists, and the last so many terms told: what a total line under a list adds up. */
function* totals({ terms, counts, lists }: Operands): Iterable<Result> {
  for (const list of lists) {
    if (list.length < 2) continue
    const total = added(list)
    yield total
    for (const count of counts) {
      if (count.value === 1) continue
      const value = total.value * count.value
      const formula = `(${total.formula}) × ${told(count.value)}`
      yield { operation: 'product', value, formula, inputs: [...list, count] }
    }
  }
  for (let length = 3; length <= Math.min(12, terms.length); length += 1)
    yield added(terms.slice(-length))
}

function* pairs({ terms, lists }: Operands): Iterable<Result> {
  const known = withTotals(terms, lists)
  for (const [index, a] of known.entries()) {
    for (const b of known.slice(index + 1)) {
      yield difference(a, b)
      yield added([a, b])
    }
  }
}

/** What a part is of the whole, for the shares of numbers told in the same breath. */
function* parts({ terms, shares }: Operands): Iterable<Result> {
  for (const [first, second] of pairsOf(shares)) {
    for (const term of terms.slice(0, 6)) {
      for (const share of [first, second]) {
        const other = share === first ? second : first
        const value = (term.value * (100 - share.value) * (100 - other.value)) / 10_000
        const formula = `${told(term.value)} − ${told(share.value)} % − ${told(other.value)} %`
        yield { operation: 'percentage', value, formula, inputs: [term, share, other] }
      }
    }
  }
}

const FEW = 7

/** Two steps: two of one kind and another thing, a price for two less a coupon, the sum with tax. */
function* chains({ terms, counts, shares, lists }: Operands): Iterable<Result> {
  const known = withTotals(terms.slice(-FEW), lists.slice(0, 2))
  const multiplied = known.flatMap((term) => [
    ...counts
      .slice(0, 4)
      .filter(({ value }) => value !== 1)
      .map((count) => product(term, count)),
    ...shares.slice(0, 3).flatMap((share) => [...shared(term, share)]),
  ])
  const summed = pairsOf(known).flatMap(([a, b]) => [difference(a, b), added([a, b])])
  for (const step of multiplied) {
    for (const term of known) {
      if (step.inputs.includes(term) && step.operation === 'percentage') continue
      yield joined(step, term)
      yield less(step, term)
    }
  }
  for (const [a, b] of pairsOf(multiplied)) {
    if (a.inputs[0] === b.inputs[0]) continue
    yield bothAdded(a, b)
  }
  for (const step of summed) {
    for (const count of counts.slice(0, 4)) if (count.value !== 1) yield scaled(step, count, 1)
    for (const share of shares.slice(0, 3)) {
      yield scaled(step, share, 0.01)
      yield { ...scaled(step, { ...share, value: 100 - share.value }, 0.01), inputs: step.inputs }
    }
    for (const term of known) {
      if (step.inputs.includes(term)) continue
      yield joined(step, term)
      yield less(step, term)
    }
  }
}

/** What a number of other things is worth at a rate: points at 0.01 each, dollars at the day's rate. */
function* converted({ terms, counts, rates }: Operands): Iterable<Result> {
  for (const rate of rates.slice(0, 6)) {
    for (const amount of [...counts, ...terms].slice(0, 12)) {
      if (amount.value === rate.value) continue
      yield product(amount, rate)
      yield quotient(amount, rate)
    }
    for (const [a, b] of pairsOf([...counts, ...terms].slice(0, 8))) {
      for (const [up, down] of [
        [a, b],
        [b, a],
      ] as const) {
        if (down.value === 0) continue
        const value = (up.value / down.value) * rate.value
        const formula = `${told(up.value)} ÷ ${told(down.value)} × ${told(rate.value)}`
        yield { operation: 'product', value, formula, inputs: [up, down, rate] }
      }
    }
  }
}

function withTotals(
  terms: readonly Input[],
  lists: readonly (readonly Input[])[],
): readonly Input[] {
  const sums = lists
    .filter((list) => list.length > 1)
    .slice(0, 4)
    .flatMap((list) => {
      const [first] = list
      return first === undefined ? [] : [{ value: added(list).value, source: first.source }]
    })
  return [...terms.slice(-MOST_TERMS), ...sums]
}

function added(list: readonly Input[]): Result {
  return {
    operation: 'sum',
    value: list.reduce((sum, { value }) => sum + value, 0),
    formula: list.map(({ value }) => told(value)).join(' + '),
    inputs: list,
  }
}

function difference(a: Input, b: Input): Result {
  const [more, less] = a.value >= b.value ? [a, b] : [b, a]
  return {
    operation: 'difference',
    value: more.value - less.value,
    formula: `${told(more.value)} − ${told(less.value)}`,
    inputs: [more, less],
  }
}

function joined(step: Result, term: Input): Result {
  return {
    ...step,
    operation: 'sum',
    value: step.value + term.value,
    formula: `${step.formula} + ${told(term.value)}`,
    inputs: [...step.inputs, term],
  }
}

function less(step: Result, term: Input): Result {
  return {
    operation: 'difference',
    value: Math.abs(step.value - term.value),
    formula:
      step.value >= term.value
        ? `${step.formula} − ${told(term.value)}`
        : `${told(term.value)} − (${step.formula})`,
    inputs: [...step.inputs, term],
  }
}

function bothAdded(a: Result, b: Result): Result {
  return {
    operation: 'sum',
    value: a.value + b.value,
    formula: `${a.formula} + ${b.formula}`,
    inputs: [...a.inputs, ...b.inputs],
  }
}

function scaled(step: Result, by: Input, unit: number): Result {
  return {
    operation: unit === 1 ? 'product' : 'percentage',
    value: step.value * by.value * unit,
    formula: `(${step.formula}) × ${told(by.value)}${unit === 1 ? '' : ' %'}`,
    inputs: [...step.inputs, by],
  }
}

function pairsOf<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((a, index) => list.slice(index + 1).map((b) => [a, b] as const))
}

function told(value: number): string {
  return String(Number(value.toFixed(6)))
}
