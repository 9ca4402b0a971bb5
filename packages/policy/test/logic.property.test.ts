import { checkLogic, compileLogic, referenceOutcome, UNKNOWN } from '@vouchsafe/policy/authoring'
import fc from 'fast-check'
import jsonLogic from 'json-logic-js'
import { expect, test } from 'vitest'

const scalar = fc.oneof(
  fc.integer({ min: -20, max: 20 }),
  fc.constantFrom(0, 1.5, '', '0', '7', 'ab', 'abc', true, false, null),
)
const path = fc.constantFrom('a', 'b', 'a.b', 'c', 'c.0', 'c.1.n', 'gone', 'gone.more')
const data = fc.record(
  {
    a: fc.oneof(scalar, fc.record({ b: scalar })),
    b: scalar,
    c: fc.array(fc.oneof(scalar, fc.record({ n: scalar })), { maxLength: 4 }),
  },
  { requiredKeys: [] },
)

/** Any rule made of JSON Logic's own operators. */
const { rule } = fc.letrec<{ rule: unknown; list: unknown }>((tie) => {
  const pair = fc.tuple(tie('rule'), tie('rule'))
  const some = fc.array(tie('rule'), { minLength: 1, maxLength: 3 })
  const as = (operator: string, given: fc.Arbitrary<unknown>) =>
    given.map((values) => ({ [operator]: values }))
  return {
    list: fc.oneof(
      fc.array(scalar, { maxLength: 3 }),
      as('var', fc.constant('c')),
      as('merge', some),
    ),
    rule: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      scalar,
      as('var', path),
      as('var', fc.tuple(path, scalar)),
      ...['===', '!==', '>', '>=', '<', '<=', '%', '-', '/'].map((name) => as(name, pair)),
      ...['+', '*', 'min', 'max', 'and', 'or', 'cat', 'if'].map((name) => as(name, some)),
      ...['!', '!!'].map((name) => as(name, fc.tuple(tie('rule')))),
      as('in', fc.tuple(tie('rule'), tie('list'))),
      as('missing', fc.array(path, { maxLength: 3 })),
      as('substr', fc.tuple(fc.constantFrom('voucher', 'ab'), fc.integer({ min: -9, max: 9 }))),
      ...['map', 'filter', 'all', 'none', 'some'].map((name) =>
        as(name, fc.tuple(tie('list'), tie('rule'))),
      ),
      as(
        'reduce',
        fc.tuple(
          tie('list'),
          fc.constant({ '+': [{ var: 'current' }, { var: 'accumulator' }] }),
          scalar,
        ),
      ),
    ),
  }
})

const RUNS = 1500

/** What a function gives, or that it threw. */
function attempt(run: () => unknown): unknown {
  try {
    return run() ?? null
  } catch {
    return 'threw'
  }
}

test('plain rules come to what json-logic-js comes to', () => {
  fc.assert(
    fc.property(rule, data, (logic, facts) => {
      const ours = attempt(() => compileLogic(logic)(facts))
      expect(ours).toEqual(attempt(() => jsonLogic.apply(logic, facts)))
    }),
    { numRuns: RUNS },
  )
})

test('a typed rule that can tell says what json-logic-js says', () => {
  fc.assert(
    fc.property(rule, data, (logic, facts) => {
      const value = compileLogic(logic, { mode: 'typed' })(facts)
      if (value === UNKNOWN) return
      const truth = Array.isArray(value) && value.length === 0 ? false : Boolean(value)
      const theirs = attempt(() => referenceOutcome(logic, facts))
      // It throws where it meets what is no plain value.
      if (theirs !== 'threw') expect(theirs).toBe(truth)
    }),
    { numRuns: RUNS },
  )
})

/** What counts of a rule's value: an empty list is no. */
function truthOf(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value)
}

test('a rule that can tell behind what it cannot tells the truth, and no value of its own', () => {
  const run = compileLogic({ or: [{ var: 'a' }, 1] }, { mode: 'typed' })
  expect(run({})).toBe(true)
  const nested = { '===': [{ or: [{ var: 'a' }, 1] }, 1] }
  expect(compileLogic(nested, { mode: 'typed' })({})).toBe(UNKNOWN)
  expect(compileLogic({ '!': [{ or: [{ var: 'a' }, 1] }] }, { mode: 'typed' })({})).toBe(false)
})

test('evaluation is total and deterministic', () => {
  fc.assert(
    fc.property(rule, fc.jsonValue(), (logic, facts) => {
      const run = compileLogic(logic, { mode: 'typed' })
      expect(run(facts)).toEqual(run(facts))
    }),
    { numRuns: RUNS },
  )
})

test('what is learnt later never turns an answer round', () => {
  fc.assert(
    fc.property(rule, data, data, (logic, some, more) => {
      const run = compileLogic(logic, { mode: 'typed' })
      const before = run(some)
      // `missing` asks what is not there, so more data rightly changes its answer.
      if (before === UNKNOWN || JSON.stringify(logic).includes('missing')) return
      if (/"var":\[/.test(JSON.stringify(logic))) return
      const after = run({ ...more, ...some })
      expect(after).not.toBe(UNKNOWN)
      expect(truthOf(after)).toBe(truthOf(before))
    }),
    { numRuns: RUNS },
  )
})

test('checking any JSON value never throws, and passes only what runs', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), data, (logic, facts) => {
      if (checkLogic(logic).issues.length > 0) return
      expect(() => compileLogic(logic, { mode: 'typed' })(facts)).not.toThrow()
    }),
    { numRuns: RUNS },
  )
})
