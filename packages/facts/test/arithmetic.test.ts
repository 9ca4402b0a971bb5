import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { derivationOf, type Operands, type Sum } from '../src/derive/arithmetic.ts'
import type { Input } from '../src/derive/calculation.ts'

const named = (values: readonly number[], sort: string): readonly Input[] =>
  values.map((value, at) => ({ value, source: { id: `${sort}${at + 1}` } }))

interface Given {
  readonly terms?: readonly number[]
  readonly told?: readonly number[]
  readonly counts?: readonly number[]
  readonly measures?: readonly number[]
  readonly shares?: readonly number[]
  readonly rates?: readonly number[]
  readonly lists?: readonly (readonly number[])[]
}

function derive(
  value: number,
  { terms = [], told = [], counts = [], measures = [], shares = [], rates = [], lists = [] }: Given,
  { step = 0.01, chance = 0.1 } = {},
): Sum | undefined {
  const operands: Operands = {
    terms: named(terms, 't'),
    told: named(told, 'd'),
    counts: named(counts, 'c'),
    measures: named(measures, 'm'),
    shares: named(shares, 's'),
    rates: named(rates, 'r'),
    lists: lists.map((list, at) => named(list, `l${at + 1}.`)),
  }
  const equals = (result: number) => Math.abs(result - value) < step / 2
  return derivationOf({ value, step, equals, chance }, operands)
}

type Row = readonly [
  value: number,
  given: Given,
  operation: Sum['operation'],
  formula: string,
  ...inputs: readonly string[],
]

const ROWS: readonly Row[] = [
  [128.5, { terms: [49.25], lists: [[99.5, 29]] }, 'sum', '99.5 + 29', 'l1.1', 'l1.2'],
  [257, { lists: [[99.5, 29]], counts: [2] }, 'product', '(99.5 + 29) × 2', 'l1.1', 'l1.2', 'c1'],
  [61.17, { terms: [10.02, 20.05, 31.1] }, 'sum', '10.02 + 20.05 + 31.1', 't1', 't2', 't3'],
  [147.75, { terms: [49.25], counts: [3] }, 'product', '49.25 × 3', 't1', 'c1'],
  [16.42, { terms: [49.26], counts: [3] }, 'quotient', '49.26 ÷ 3', 't1', 'c1'],
  [9.85, { terms: [49.25], shares: [20] }, 'percentage', '49.25 × 20 %', 't1', 's1'],
  [39.4, { terms: [49.25], shares: [20] }, 'percentage', '49.25 − 20 %', 't1', 's1'],
  [59.1, { terms: [49.25], shares: [20] }, 'percentage', '49.25 + 20 %', 't1', 's1'],
  [50.25, { terms: [49.25, 99.5] }, 'difference', '99.5 − 49.25', 't2', 't1'],
  [148.75, { terms: [49.25, 99.5] }, 'sum', '49.25 + 99.5', 't1', 't2'],
  [
    35.46,
    { terms: [49.25], shares: [20, 10] },
    'percentage',
    '49.25 − 20 % − 10 %',
    't1',
    's1',
    's2',
  ],
  [5.13, { counts: [513], rates: [0.01] }, 'product', '513 × 0.01', 'c1', 'r1'],
  [51_300, { counts: [513], rates: [0.01] }, 'quotient', '513 ÷ 0.01', 'c1', 'r1'],
  [25.65, { counts: [513, 100], rates: [5] }, 'product', '513 ÷ 100 × 5', 'c1', 'c2', 'r1'],
  // Two steps.
  [93.5, { terms: [49.25, 5], counts: [2] }, 'difference', '49.25 × 2 − 5', 't1', 'c1', 't2'],
  [103.5, { terms: [49.25, 5], counts: [2] }, 'sum', '49.25 × 2 + 5', 't1', 'c1', 't2'],
  [88.5, { terms: [49.25, 5], counts: [2] }, 'product', '(49.25 − 5) × 2', 't1', 't2', 'c1'],
  [
    10.85,
    { terms: [49.25, 5], shares: [20] },
    'sum',
    '49.25 × 20 % + 5 × 20 %',
    't1',
    's1',
    't2',
    's1',
  ],
]

describe('a value that follows from others', () => {
  for (const [value, given, operation, formula, ...inputs] of ROWS)
    test(`${value} = ${formula}`, () => {
      const sum = derive(value, given)
      expect([sum?.operation, sum?.formula]).toEqual([operation, formula])
      expect(sum?.inputs.map(({ source }) => source.id)).toEqual(inputs)
    })

  test('the simplest calculation is told', () => {
    expect(derive(100, { terms: [50, 60, 40], counts: [2] }, { step: 1, chance: 1 })?.formula).toBe(
      '50 × 2',
    )
  })
})

describe('a value that does not', () => {
  test.each([
    [128.51, { lists: [[99.5, 29]] }],
    [49.25, { terms: [49.25] }],
    [49.25, { terms: [49.25], counts: [1] }],
    [0, { terms: [49.25], counts: [2] }],
    [12.34, {}],
    // A list of one is its only term.
    [99.5, { lists: [[99.5]] }],
    // A share of a hundred is nothing on top.
    [98.5, { terms: [49.25], shares: [100] }],
  ] as const)('%d of %j', (value, given) => {
    expect(derive(value, given)).toBeUndefined()
  })

  test('but of many numbers that give nearly any value nothing follows', () => {
    const terms = Array.from({ length: 16 }, (_, at) => 50 + at * 3)
    const target = 131
    expect(derive(target, { terms }, { step: 1, chance: 0.05 })).toBeUndefined()
    expect(derive(target, { terms: [50, 81] }, { step: 1, chance: 0.05 })?.formula).toBe('50 + 81')
  })

  test('nor where a lesser chance is asked for than there is', () => {
    const given = { terms: [50, 81] }
    expect(derive(131, given, { step: 1, chance: 0 })).toBeUndefined()
    expect(derive(131, given, { step: 1, chance: 1 })).toBeDefined()
  })
})

describe('laws', () => {
  const cents = fc.integer({ min: 1000, max: 99_999 }).map((value) => value / 100)

  test('a sum, a difference and a product are found, and computed from what is named', () => {
    fc.assert(
      fc.property(cents, cents, fc.integer({ min: 2, max: 9 }), (a, b, count) => {
        fc.pre(Math.abs(a - b) > 1)
        const given = { terms: [a, b], counts: [count] }
        for (const value of [a + b, Math.abs(a - b), a * count, b * count]) {
          const sum = derive(value, given, { chance: 1 })
          expect(sum).toBeDefined()
          for (const { source, value: input } of sum?.inputs ?? [])
            expect(input).toBe(source.id === 't1' ? a : source.id === 't2' ? b : count)
        }
      }),
    )
  })

  test('the order of two terms changes nothing but the order in which they are named', () => {
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        fc.pre(Math.abs(a - b) > 1)
        const value = Math.abs(a - b)
        const [one, other] = [derive(value, { terms: [a, b] }), derive(value, { terms: [b, a] })]
        expect(one?.formula).toBe(other?.formula)
        expect(one?.operation).toBe(other?.operation)
      }),
    )
  })
})
