import { expect, test } from 'vitest'
import { namesProblem, PROBLEMS } from '../src/problems.ts'

test.each([
  ['facts/price', 'price', true],
  ['facts/price.amount', 'price', true],
  ['facts/price-stale', 'price', true],
  ['input/x.price', 'price', true],
  ['facts/claim[price]', 'price', true],
  ['policy/unfair-price', 'price', false],
  ['policy/unfair-price', 'unfair-price', true],
  ['facts/order-status', 'order-status', true],
  ['price', 'price', false],
  ['price/other', 'price', false],
])('%s names %s: %s', (code, problem, named) => {
  expect(namesProblem(code, problem)).toBe(named)
})

test('every problem is named by a code that ends in it', () => {
  for (const problem of PROBLEMS) expect(namesProblem(`facts/${problem}`, problem)).toBe(true)
})
