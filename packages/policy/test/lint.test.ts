import type { Json } from '@vouchsafe/core'
import type { Rule, RulePack } from '@vouchsafe/policy'
import { lintPack } from '@vouchsafe/policy/authoring'
import { describe, expect, test } from 'vitest'
import { packOf } from './fixtures.ts'

const kind = (value: Json): Json => ({ '===': [{ var: 'claim.kind' }, value] })
const days = (least: number): Json => ({ '>': [{ var: 'claim.days' }, least] })
const facts = (claim: object) => ({ claim: { kind: 'refund', days: 60, ...claim } })

/** A rule that a reviewer has nothing to say about. */
const sound: Partial<Rule> = {
  code: 'window',
  when: { and: [kind('refund'), days(30)] },
  message: { en: 'Not more than 30 days.', zh: '不超过30天。' },
  examples: [
    { facts: facts({}), matches: true },
    { facts: facts({ days: 31 }), matches: true },
    { facts: facts({ days: 30 }), matches: false },
    { facts: facts({ kind: 'price' }), matches: false },
  ] as Rule['examples'],
}
const warningsOf = (rules: readonly Partial<Rule>[], more: Partial<RulePack> = {}) => {
  const { errors, warnings } = lintPack(packOf(rules, more))
  expect(errors).toEqual([])
  return warnings.map(({ path, message }) => `${path} ${message}`)
}

test('a sound pack leaves nothing to say, and its reads are listed', () => {
  expect(lintPack(packOf([sound]))).toEqual({
    errors: [],
    warnings: [],
    reads: { 'claim.days': ['window'], 'claim.kind': ['window'] },
  })
})

test('what the loader refuses is an error', () => {
  const report = lintPack({})
  expect(report.errors).not.toEqual([])
  expect(report).toMatchObject({ warnings: [], reads: {} })
})

describe('a rule', () => {
  test.each<[string, Json]>([
    ['two values at one path', { and: [kind('refund'), kind('price')] }],
    [
      'lists without a common value',
      { and: [{ in: [{ var: 'claim.kind' }, ['refund', 'fee']] }, kind('price')] },
    ],
    ['false', { and: [kind('refund'), false] }],
    ['one of nothing', { in: [{ var: 'claim.kind' }, []] }],
  ])('that asks for %s can never hold', (_, when) => {
    expect(warningsOf([{ ...sound, when }])).toContain(
      '/rules/0/when can never hold: it asks for two values at one path',
    )
  })

  test.each<[string, Json]>([
    ['one value twice', { and: [kind('refund'), kind('refund')] }],
    [
      'lists with a common value',
      { and: [{ in: [{ var: 'claim.kind' }, ['refund', 'fee']] }, kind('fee')] },
    ],
    [
      'values at two paths',
      { and: [kind('refund'), { '===': [{ var: 'claim.days' }, 'refund2'] }] },
    ],
    ['either of two values', { or: [kind('refund'), kind('price')] }],
    ['a path that is like another', { and: [kind('refund'), kind({ var: 'claim.act' })] }],
  ])('that asks for %s may hold', (_, when) => {
    expect(warningsOf([{ ...sound, when }]).join()).not.toContain('can never hold')
  })

  test.each([
    [{ en: 'Same.', zh: 'Same.' }],
    [{ en: '不行。', zh: '不可以。' }],
    [{ en: 'No.', zh: 'Not so.' }],
  ])('with the words %j is not translated', (message) => {
    expect(warningsOf([{ ...sound, message }])).toEqual(['/rules/0/message is not translated'])
  })

  test('has two examples that match, and two that do not', () => {
    const [first, second, third] = sound.examples ?? []
    expect(
      warningsOf([{ ...sound, examples: [first, third] as unknown as Rule['examples'] }]),
    ).toEqual([
      '/rules/0/examples has 1 examples that match; two show more',
      '/rules/0/examples has 1 examples that do not match; two show more',
    ])
    expect(
      warningsOf([{ ...sound, examples: [first, second, third] as unknown as Rule['examples'] }]),
    ).toEqual(['/rules/0/examples has 1 examples that do not match; two show more'])
  })

  test('has examples with all that it reads, of what there is', () => {
    const when = { and: [kind('refund'), days(30), { '!==': [{ var: 'weather.sky' }, 'grey'] }] }
    expect(warningsOf([{ ...sound, when }])).toEqual(
      expect.arrayContaining([
        '/rules/0/examples no example has weather.sky, which it reads',
        '/rules/0 reads weather.sky, which nothing provides',
      ]),
    )
    const shop = { and: [kind('refund'), days(30), { '!==': [{ var: 'order.status' }, 'x'] }] }
    expect(warningsOf([{ ...sound, when: shop }]).join()).not.toContain('nothing provides')
  })

  test('has examples that come out as they say', () => {
    const [first, ...rest] = sound.examples ?? []
    const examples = [{ ...first, matches: false }, ...rest] as unknown as Rule['examples']
    expect(warningsOf([{ ...sound, examples }]).join()).toContain('/rules/0/examples/0')
  })
})

describe('two rules', () => {
  const narrow = { ...sound, code: 'narrow' }
  const wide: Partial<Rule> = {
    ...sound,
    code: 'wide',
    when: days(30),
    examples: [
      { facts: facts({}), matches: true },
      { facts: facts({ days: 31 }), matches: true },
      { facts: facts({ days: 30 }), matches: false },
      { facts: facts({ days: 2 }), matches: false },
    ] as Rule['examples'],
  }
  const shadowed = (index: number, by: string) =>
    `/rules/${index} is shadowed by ${by}, which always fires with it`

  test('of which one always fires with the other, shadow', () => {
    expect(warningsOf([narrow, wide])).toEqual([shadowed(0, 'wide')])
    expect(warningsOf([wide, narrow])).toEqual([shadowed(1, 'wide')])
  })

  test('that are the same are told once, at the second', () => {
    expect(warningsOf([sound, { ...sound, code: 'again' }])).toEqual([shadowed(1, 'window')])
  })

  test('do not shadow where the narrow one asks for more', () => {
    expect(warningsOf([narrow, { ...wide, action: 'note' }])).toEqual([])
    expect(warningsOf([{ ...narrow, action: 'note' }, wide])).toEqual([shadowed(0, 'wide')])
    expect(
      warningsOf([
        { ...narrow, action: 'annotate' },
        { ...wide, action: 'annotate' },
      ]),
    ).toEqual([shadowed(0, 'wide')])
  })

  test('on tool calls shadow too, a refusal being stricter than a question', () => {
    const on = 'tool' as const
    const tool = (rule: Partial<Rule>, decision?: 'ask' | 'refuse') => ({
      ...rule,
      on,
      ...(decision && { decision }),
    })
    expect(warningsOf([tool(narrow), tool(wide, 'ask')])).toEqual([])
    expect(warningsOf([tool(narrow, 'ask'), tool(wide)])).toEqual([shadowed(0, 'wide')])
    expect(warningsOf([tool(narrow, 'ask'), tool(wide, 'ask')])).toEqual([shadowed(0, 'wide')])
    expect(warningsOf([tool(narrow), wide])).toEqual([])
  })

  test('that require opposites contradict each other', () => {
    const require = { '===': [{ var: 'claim.act' }, 'x'] }
    const one = { ...sound, code: 'one', require }
    const other = { ...sound, code: 'other', require: { '!': [require] } }
    expect(warningsOf([one, other]).filter((each) => each.includes('contradicts'))).toEqual([
      '/rules/1 contradicts one: nothing can keep both',
    ])
  })
})

test('a list is used by a rule, or told', () => {
  const lists = { kinds: ['refund'], idle: ['x'] }
  const when = { and: [{ in: [{ var: 'claim.kind' }, { list: 'kinds' }] }, days(30)] }
  expect(warningsOf([{ ...sound, when }], { lists } as Partial<RulePack>)).toEqual([
    '/lists/idle is used by no rule',
  ])
})
