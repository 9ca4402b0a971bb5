import type { Derivation } from '@vouchsafe/core'
import {
  added,
  difference,
  formulaOf,
  type Input,
  inputsOf,
  operationOf,
  type Step,
  step,
  type Term,
} from './calculation.ts'

/** What there is to compute with, by the part that it may play. */
export interface Operands {
  /** Numbers of the target's own sort, in the order in which they are told. */
  readonly terms: readonly Input[]
  /** Those of the terms that the draft itself tells, in its order. */
  readonly told: readonly Input[]
  /** Numbers of things: what a term may be multiplied by or split into. */
  readonly counts: readonly Input[]
  /** Measures of other sorts, such as a weight or a length: what something may be charged by. */
  readonly measures: readonly Input[]
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

/** What a result must be to count. */
export interface Target {
  readonly value: number
  /** The least step between two numbers as the target is written: 0.01 for cents, 1 for whole numbers. */
  readonly step: number
  /** True if a result is the target, rounded as it is written. */
  readonly equals: (result: number) => boolean
  /** True if the calculation is one that can be meant. Default: any can. */
  readonly fits?: (result: Step) => boolean
  /** How many results near the target may be met by chance: the lower, the surer. See {@link derivationOf}. */
  readonly chance: number
}

const MOST_TERMS = 16

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
  for (const stage of STAGES) {
    let hit: Step | undefined
    for (const result of stage(operands)) {
      if (!isNear(result.value, target.value)) continue
      near.add(Math.round(result.value / target.step))
      if (hit === undefined && target.equals(result.value) && isMeant(result, target)) hit = result
    }
    if (hit !== undefined) return near.size / points <= target.chance ? sumOf(hit) : undefined
    if (near.size / points > target.chance) return undefined
  }
  return undefined
}

/** `64 × 82 ÷ 64` says nothing of 82: what is looked for is not worked out from itself. */
function isMeant(result: Step, { value, fits }: Target): boolean {
  return inputsOf(result).every((input) => input.value !== value) && (fits?.(result) ?? true)
}

function sumOf(result: Step): Sum {
  return {
    operation: operationOf(result),
    formula: formulaOf(result),
    inputs: inputsOf(result),
  }
}

function isNear(result: number, target: number): boolean {
  const [a, b] = [Math.abs(result), Math.abs(target)]
  return a >= b / 2 && a <= b * 2
}

type Stage = (operands: Operands) => Iterable<Step>

/** Calculations of one step, then those of two, then those of three. */
const STAGES: readonly Stage[] = [
  ...[totals, products, converted, pairs, parts],
  ...[running, mixed, chains, scaledTwice, bills],
]

function* products({ terms, counts, shares }: Operands): Iterable<Step> {
  for (const term of terms.slice(0, MOST_TERMS)) {
    for (const count of severalOf(counts)) {
      yield step(term, '×', count)
      yield step(term, '÷', count)
    }
    for (const share of shares) yield* shared(term, share)
  }
}

function severalOf(counts: readonly Input[]): readonly Input[] {
  return counts.filter(({ value }) => value !== 1)
}

function* shared(term: Term, share: Input): Iterable<Step> {
  yield step(term, 'of', share)
  yield step(term, 'off', share)
  if (share.value < 100) yield step(term, 'on', share)
}

/** Whole lists, and the last so many terms told: what a total line under a list adds up. */
function* totals({ terms, counts, lists }: Operands): Iterable<Step> {
  for (const list of lists) {
    for (const total of added(list)) {
      yield total
      for (const count of severalOf(counts)) yield step(total, '×', count)
    }
  }
  for (let length = 3; length <= Math.min(12, terms.length); length += 1)
    yield* added(terms.slice(-length))
}

const LONGEST_RUN = 6

/** A running account: values told one after the other, each put to what came before or taken from it. */
function* running({ told }: Operands): Iterable<Step> {
  for (const [at, first] of told.entries()) {
    const run = told.slice(at + 1, at + LONGEST_RUN)
    let sums: readonly Term[] = [first]
    for (const term of run) {
      const next = sums.flatMap((sum) => [step(sum, '+', term), step(sum, '−', term)])
      yield* next
      sums = next
    }
  }
}

function* pairs({ terms, lists }: Operands): Iterable<Step> {
  for (const [a, b] of pairsOf(withTotals(terms, lists))) {
    yield difference(a, b)
    yield step(a, '+', b)
  }
}

/** What a part is of the whole, for the shares of numbers told in the same breath. */
function* parts({ terms, shares }: Operands): Iterable<Step> {
  for (const [first, second] of pairsOf(shares))
    for (const term of terms.slice(0, 6)) yield step(step(term, 'off', first), 'off', second)
}

const MOST_MIXED = 31

/** So many things, some at one price and the rest at another: three nights, one of them on a weekday. */
function* mixed({ terms, counts }: Operands): Iterable<Step> {
  for (const [a, b] of pairsOf(terms.slice(-4))) {
    for (const count of counts.filter(isSaid).slice(-4)) {
      for (let first = 1; first < Math.min(count.value, MOST_MIXED); first += 1) {
        const rest = count.value - first
        const some = first === 1 ? a : step(a, '×', { ...count, value: first })
        yield step(some, '+', rest === 1 ? b : step(b, '×', { ...count, value: rest }))
      }
    }
  }
}

function isSaid({ source }: Input): boolean {
  return source.id === 'draft' || source.id === 'customer'
}

const FEW = 7

/** Two steps: two of one kind and another thing, a price for two less a coupon, the sum with tax. */
function* chains({ terms, counts, shares, lists }: Operands): Iterable<Step> {
  const known = withTotals(terms.slice(-FEW), lists.slice(0, 2))
  const multiplied = multiplesOf(known, counts.slice(0, 4), shares.slice(0, 3))
  const summed = pairsOf(known).flatMap(([a, b]) => [difference(a, b), step(a, '+', b)])
  for (const each of multiplied) {
    for (const term of known) {
      if (each.left === term) continue
      const isFirst = known.indexOf(term) < known.indexOf(each.left)
      yield isFirst ? step(term, '+', each) : step(each, '+', term)
      yield difference(each, term)
    }
  }
  for (const [a, b] of pairsOf(multiplied)) if (a.left !== b.left) yield step(a, '+', b)
  for (const each of summed) {
    for (const count of severalOf(counts.slice(0, 4))) yield step(each, '×', count)
    for (const share of shares.slice(0, 3)) {
      yield step(each, 'of', share)
      yield step(each, 'off', share)
    }
    for (const term of known) {
      if (each.left === term || each.right === term) continue
      yield step(each, '+', term)
      yield difference(each, term)
    }
  }
}

function multiplesOf(
  terms: readonly Term[],
  counts: readonly Input[],
  shares: readonly Input[],
): readonly Step[] {
  return terms.flatMap((term) => [
    ...severalOf(counts).map((count) => step(term, '×', count)),
    ...shares.flatMap((share) => [...shared(term, share)]),
  ])
}

/** So much a head and a night; two of them with a discount. */
function* scaledTwice({ terms, counts, measures, shares }: Operands): Iterable<Step> {
  const factors = severalOf([...counts.slice(0, 6), ...measures.slice(0, 3)])
  for (const term of terms.slice(-FEW)) {
    for (const [first, second] of pairsOf(factors)) {
      yield step(step(term, '×', first), '×', second)
      yield step(step(term, '×', first), '÷', second)
      yield step(step(term, '×', second), '÷', first)
    }
    for (const factor of factors) {
      for (const share of shares.slice(0, 4)) {
        yield step(step(term, '×', factor), 'of', share)
        yield step(step(term, '×', factor), 'off', share)
      }
    }
  }
}

const FEWEST = 5

/** A bill: so many of one thing with two others, or two such lines with a fee, a coupon or a discount on it all. */
function* bills({ terms, counts, shares }: Operands): Iterable<Step> {
  const known = terms.slice(-FEWEST)
  const lines = multiplesOf(known, counts.slice(0, 4), [])
  for (const line of lines) {
    const others = known.filter((term) => term !== line.left)
    for (const term of others) {
      for (const share of shares.slice(0, 3)) {
        yield step(step(line, '+', term), 'off', share)
        yield step(difference(line, term), 'off', share)
        yield step(step(line, 'off', share), '+', term)
        yield difference(step(line, 'off', share), term)
      }
    }
    for (const [a, b] of pairsOf(others)) {
      yield step(step(line, '+', a), '+', b)
      yield difference(step(line, '+', a), b)
      yield difference(step(line, '+', b), a)
    }
  }
  for (const [a, b] of pairsOf(lines)) {
    if (a.left === b.left) continue
    const both = step(a, '+', b)
    for (const share of shares.slice(0, 2)) yield step(both, 'off', share)
    for (const term of known) {
      if (term === a.left || term === b.left) continue
      yield step(both, '+', term)
      yield difference(both, term)
    }
  }
}

/** What a number of other things is worth at a rate: points at 0.01 each, dollars at the day's rate, so much a kilogram. */
function* converted({ terms, counts, measures, rates }: Operands): Iterable<Step> {
  for (const term of terms.slice(0, MOST_TERMS)) {
    for (const measure of severalOf(measures.slice(0, 8))) {
      yield step(term, '×', measure)
      yield step(term, '÷', measure)
    }
  }
  const amounts = new Set(terms.map(({ value }) => value))
  for (const rate of rates.slice(0, MOST_TERMS)) {
    // An amount by an amount is nothing: 21.3p times 25.8p.
    const others = amounts.has(rate.value) ? counts : [...counts, ...terms]
    for (const amount of others.slice(0, 12)) {
      if (amount.value === rate.value) continue
      yield step(amount, 'at', rate)
      yield step(amount, '÷', rate)
    }
    for (const [a, b] of pairsOf([...counts, ...terms].slice(0, 8))) {
      yield step(step(a, '÷', b), 'at', rate)
      yield step(step(b, '÷', a), 'at', rate)
    }
  }
}

/** The last terms, and the sums of lists. */
function withTotals(
  terms: readonly Input[],
  lists: readonly (readonly Input[])[],
): readonly Term[] {
  return [...terms.slice(-MOST_TERMS), ...lists.flatMap(added).slice(0, 4)]
}

function pairsOf<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((a, index) => list.slice(index + 1).map((b) => [a, b] as const))
}
