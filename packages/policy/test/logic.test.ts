import { checkLogic, compileLogic, UNKNOWN } from '@vouchsafe/policy/authoring'
import { describe, expect, test } from 'vitest'

const typed = (rule: unknown, data: unknown = {}) => compileLogic(rule, { mode: 'typed' })(data)
const plain = (rule: unknown, data: unknown = null) => compileLogic(rule)(data)

describe('plain JSON Logic', () => {
  test.each<[unknown, unknown, unknown]>([
    [{ '+': ['3', 4, '5.5'] }, null, 12.5],
    [{ '-': [7] }, null, -7],
    [{ '*': ['6'] }, null, '6'],
    [{ '<': [0, 5, 9] }, null, true],
    [{ '<=': [4, 4, 3] }, null, false],
    [{ '==': ['8', 8] }, null, true],
    [{ '!=': [0, false] }, null, false],
    [{ substr: ['gift voucher', -7, 4] }, null, 'vouc'],
    [{ substr: ['gift voucher', 0, -8] }, null, 'gift'],
    [{ cat: ['order ', 12, true] }, null, 'order 12true'],
    [{ in: ['ship', 'shipping'] }, null, true],
    [{ in: [2, [1, 3]] }, null, false],
    [{ merge: [1, [2, [3]], []] }, null, [1, 2, [3]]],
    [{ missing: ['sku', 'price'] }, { sku: 'A', price: '' }, ['price']],
    [{ missing_some: [1, ['phone', 'mail']] }, { mail: 'a@b' }, []],
    [{ var: 'items.1.sku' }, { items: [{ sku: 'A' }, { sku: 'B' }] }, 'B'],
    [{ var: ['gone', 'fallback'] }, {}, 'fallback'],
    [{ if: [0, 'a', '', 'b', 'c'] }, null, 'c'],
    [{ and: [1, '', 3] }, null, ''],
    [{ or: [0, null, 'x'] }, null, 'x'],
    [{ all: [[], true] }, null, false],
    [{ none: [[], true] }, null, true],
    [{ filter: [[1, 2, 3, 4], { '%': [{ var: '' }, 2] }] }, null, [1, 3]],
    [{ map: [{ var: 'n' }, { '*': [{ var: '' }, 10] }] }, { n: [1, 2] }, [10, 20]],
    [
      { reduce: [[1, 2, 3], { '+': [{ var: 'accumulator' }, { var: 'current' }] }, 100] },
      null,
      106,
    ],
    [{ a: 1, b: 2 }, null, { a: 1, b: 2 }],
  ])('%j over %j is %j', (rule, data, expected) => {
    expect(plain(rule, data)).toEqual(expected)
  })

  test('throws for an operator that nobody knows, when it is met', () => {
    expect(() => plain({ shout: ['a'] })).toThrow('Unrecognized operation shout')
    expect(plain({ if: [true, 1, { shout: ['a'] }] })).toBe(1)
  })

  test('hands out nothing of the language', () => {
    for (const path of ['constructor', '__proto__.toString', 'a.constructor.name', 'toString'])
      expect(plain({ var: path }, { a: {} })).toBeNull()
  })
})

describe('telling and not telling', () => {
  test.each<[string, unknown, unknown, unknown]>([
    ['missing data cannot be told', { '>': [{ var: 'order.total' }, 10] }, {}, UNKNOWN],
    ['texts are not numbers', { '>': [{ var: 'n' }, 9] }, { n: '10' }, UNKNOWN],
    ['false decides a conjunction', { and: [{ var: 'gone' }, false] }, {}, false],
    ['truth does not', { and: [{ var: 'gone' }, true] }, {}, UNKNOWN],
    ['truth decides a disjunction', { or: [{ var: 'gone' }, true] }, {}, true],
    ['what cannot be told is not denied', { '!': [{ var: 'gone' }] }, {}, UNKNOWN],
    ['both branches alike', { if: [{ var: 'gone' }, 'x', 'x'] }, {}, 'x'],
    ['branches that differ', { if: [{ var: 'gone' }, 'x', 'y'] }, {}, UNKNOWN],
    ['a fallback is a value', { var: ['gone', 0] }, {}, 0],
    ['asking whether it is there', { known: ['a.b', 'c'] }, { a: { b: 1 } }, false],
    ['null is not there', { known: ['a'] }, { a: null }, false],
    ['division by nothing', { '/': [1, 0] }, {}, UNKNOWN],
    [
      'one item decides',
      { some: [{ var: 'l' }, { '>': [{ var: 'n' }, 1] }] },
      { l: [{}, { n: 2 }] },
      true,
    ],
    [
      'no item decides',
      { some: [{ var: 'l' }, { '>': [{ var: 'n' }, 1] }] },
      { l: [{}, { n: 0 }] },
      UNKNOWN,
    ],
    ['how many may be missing', { missing_some: ['1', ['a']] }, {}, UNKNOWN],
    ['what may be missing', { missing_some: [1, 'a'] }, {}, UNKNOWN],
    ['a list that is none', { count: [{ var: 'l' }] }, { l: 3 }, UNKNOWN],
  ])('%s', (_, rule, data, expected) => {
    expect(typed(rule, data)).toBe(expected)
  })
})

describe('operators of our own', () => {
  const eur = (amount: number) => ({ money: [amount, 'EUR'] })
  test.each<[unknown, unknown]>([
    [{ 'money>': [eur(10.01), eur(10)] }, true],
    [{ 'money=': [{ 'money+': [eur(0.1), eur(0.2)] }, eur(0.3)] }, true],
    [{ 'money<=': [eur(1), { money: [1, 'USD'] }] }, UNKNOWN],
    [{ 'days-between': ['2026-02-27', '2026-03-01'] }, 2],
    [{ 'days-between': ['2026-02-30', '2026-03-01'] }, UNKNOWN],
    [{ 'hours-between': ['2026-03-01T10:00:00Z', '2026-03-01T11:30:00Z'] }, 1.5],
    [{ 'add-days': ['2024-02-28', 2] }, '2024-03-01'],
    [{ 'add-business-days': ['2026-03-06', 2] }, '2026-03-10'],
    [{ 'add-business-days': ['2026-03-06', 2, ['2026-03-09']] }, '2026-03-11'],
    [{ 'business-days-between': ['2026-03-06', '2026-03-09'] }, 1],
    [{ 'business-days-between': ['2026-03-09', '2026-03-06'] }, -1],
    [{ before: ['2026-03-01', '2026-03-02T00:00:00Z'] }, true],
    [{ after: ['2026-03-01', 'soon'] }, UNKNOWN],
    [{ contains: ['Ｆｒｅｅ shipping today', 'free'] }, true],
    [{ contains: ['carefree', 'free'] }, false],
    [{ contains: ['全场包邮', ['免运费', '包邮']] }, true],
    [{ 'phrases-in': ['a b c', ['c', 'a']] }, ['a', 'c']],
    [
      {
        subset: [
          [1, 1],
          [1, 2],
        ],
      },
      true,
    ],
    [
      {
        within: [
          [1, 1],
          [1, 2],
        ],
      },
      false,
    ],
    [{ overlaps: [[1], [2, 1]] }, true],
    [{ distinct: [[1, 1, 2]] }, [1, 2]],
    [{ lower: [' ＡＢ '] }, 'ab'],
    [{ keys: [{ var: 'r' }] }, ['x', 'y']],
    [{ field: [{ var: 'r' }, 'y'] }, 2],
    [{ field: [{ var: 'r' }, 'constructor'] }, UNKNOWN],
  ])('%j is %j', (rule, expected) => {
    expect(typed(rule, { r: { x: 1, y: 2 } })).toEqual(expected)
  })
})

describe('static checks', () => {
  const nested = (depth: number): unknown => {
    let rule: unknown = true
    for (let level = 0; level < depth; level += 1) rule = { '!': [rule] }
    return rule
  }

  test.each<[string, unknown, string, string]>([
    ['loose equality', { '==': [1, 1] }, '/==', '== converts its arguments: write ==='],
    ['loose inequality', { '!=': [1, 1] }, '/!=', '!= converts its arguments: write !=='],
    ['printing', { and: [true, { log: 'x' }] }, '/and/1/log', 'log prints, and a rule may not'],
    ['the constructor', { var: 'a.constructor' }, '/var', 'a path may not leave the data'],
    ['the prototype', { missing: ['__proto__'] }, '/missing', 'a path may not leave the data'],
    [
      'a computed path',
      { var: [{ cat: ['a', 'b'] }] },
      '/var',
      'var takes a path that is written out',
    ],
    [
      'two operators at once',
      { and: [{ '>': [1, 2], '<': [1, 2] }] },
      '/and/0',
      'must be an object with one operator',
    ],
    ['too few arguments', { '>': [1] }, '/>', '> takes 2 arguments, not 1'],
    ['depth', nested(65), '/!/0'.repeat(65), 'is nested more than 64 deep'],
  ])('refuse %s', (_, rule, path, message) => {
    expect(checkLogic(rule).issues).toEqual([{ path, message }])
  })

  test('refuse an operator that nobody knows, and name those there are', () => {
    const [issue] = checkLogic({ or: [{ method: ['a'] }] }).issues
    expect(issue?.path).toBe('/or/0/method')
    expect(issue?.message).toMatch(/^method is no operator; known are var, known, /)
  })

  test('look into fallbacks, and read what may be missing', () => {
    expect(checkLogic({ var: ['a', { log: 'x' }] }).issues).toMatchObject([{ path: '/var/1/log' }])
    expect(checkLogic({ missing_some: [1, ['a', 'b.c']] })).toMatchObject({
      issues: [],
      reads: ['a', 'b.c'],
    })
    expect(checkLogic({ missing: ['a', 'b'] })).toMatchObject({ issues: [], reads: ['a', 'b'] })
    expect(checkLogic({ known: ['a', 'b'] })).toMatchObject({ issues: [], reads: ['a', 'b'] })
  })

  test('list everything that is wrong, and every path that is read', () => {
    const report = checkLogic({
      and: [{ '==': [{ var: 'a.b' }, 1] }, { some: [{ var: 'c' }, { log: { var: 'd' } }] }],
    })
    expect(report.issues.map(({ path }) => path)).toEqual(['/and/0/==', '/and/1/some/1/log'])
    expect(report.reads).toEqual(['a.b', 'c'])
  })
})
