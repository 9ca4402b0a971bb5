import { isVouchsafeError } from '@vouchsafe/core'
import { loadPack, parsePack, type Rule } from '@vouchsafe/policy'
import { lintPack } from '@vouchsafe/policy/authoring'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { generateValidator } from '../scripts/generate-validator.ts'
import { RULE_PACK_SCHEMA } from '../src/rule-pack-schema.ts'
import { packOf } from './fixtures.ts'

const RULE = { when: { '===': [{ var: 'claim.kind' }, 'refund'] } }

test('lists every problem by its place', () => {
  const parsed = parsePack({
    ...packOf([
      { ...RULE, code: 'Bad Code' },
      { ...RULE, code: 'same', when: { '==': [{ var: 'x.__proto__' }, 1] } },
      { ...RULE, code: 'same', on: 'tool', action: 'block' },
      { code: 'empty' },
      { code: 'finds', on: 'sentence', find: { phrases: 'gone' }, action: 'repair' },
      { ...RULE, code: 'says', message: { en: '{customer.name}', zh: '好' } },
    ]),
    version: '1',
    from: '2026-02-30',
    extra: true,
  })
  expect(parsed.ok).toBe(false)
  const issues = parsed.ok ? [] : parsed.issues.map(({ path, message }) => `${path} ${message}`)
  expect(issues.sort()).toEqual([
    ' has a field that is not known here: extra',
    '/from is no date that exists',
    '/rules/0/code must match pattern "^[a-z][a-z0-9-]{0,60}([.][a-z0-9][a-z0-9-]{0,60}){0,4}$"',
    '/rules/1/when/== == converts its arguments: write ===',
    '/rules/1/when/==/0/var a path may not leave the data',
    '/rules/2/action a rule on tools has a decision instead',
    '/rules/2/code has come before',
    '/rules/3/when a rule needs when, require or find',
    '/rules/4/find/phrases names a list that the pack does not have: gone',
    '/rules/4/text a repair needs its text',
    '/rules/5/message/en {customer.name} could repeat what the customer wrote',
    '/version must match pattern "^[0-9]{1,6}[.][0-9]{1,6}[.][0-9]{1,6}$"',
  ])
})

test.each<[string, Partial<Rule>, readonly string[]]>([
  [
    'phrases for a rule on claims',
    { find: { phrases: 'words' } },
    ['find is for rules on sentences'],
  ],
  ['a decision for a rule on claims', { decision: 'ask' }, ['decision is for rules on tools']],
  [
    'a decision when unsure for a rule on claims',
    { cannotTell: 'ask' },
    ['cannotTell must be an action, or a decision for rules on tools'],
  ],
  [
    'an action when unsure for a rule on tools',
    { on: 'tool', cannotTell: 'block' },
    ['cannotTell must be an action, or a decision for rules on tools'],
  ],
  ['a decision when unsure for a rule on tools', { on: 'tool', cannotTell: 'ask' }, []],
  ['an action when unsure for a rule on claims', { cannotTell: 'note' }, []],
  ['a repair with its text', { action: 'repair', text: { en: 'So.', zh: '是。' } }, []],
])('a rule with %s', (_, more, expected) => {
  const parsed = parsePack(packOf([{ ...RULE, ...more }], { lists: { words: ['x'] } } as never))
  const issues = parsed.ok ? [] : parsed.issues.map(({ path, message }) => `${path} ${message}`)
  expect(issues).toEqual(expected.map((each) => `/rules/0/${each}`))
})

test('throws with the same list', () => {
  try {
    loadPack({ id: 'x' })
    expect.unreachable()
  } catch (error) {
    expect(isVouchsafeError(error) && error.code).toBe('invalid_source')
    expect((error as Error).message).toContain('The rule pack x cannot be used:')
    expect((error as Error).message).toContain("must have required property 'rules'")
  }
})

test('gives one digest to one pack, however its fields are ordered', () => {
  const pack = packOf([RULE])
  const reordered = Object.fromEntries(Object.entries(pack).reverse())
  expect(loadPack(reordered).digest).toBe(loadPack(pack).digest)
  expect(loadPack({ ...pack, version: '1.0.1' }).digest).not.toBe(loadPack(pack).digest)
  expect(loadPack(pack).digest).toMatch(/^[0-9a-f]{64}$/)
})

test('the committed validator is the one that the schema makes', async () => {
  const { readFileSync } = await import('node:fs')
  const committed = readFileSync(new URL('../src/pack-validator.ts', import.meta.url), 'utf8')
  expect(committed).toBe(await generateValidator())
  const published: unknown = JSON.parse(
    readFileSync(new URL('../rule-pack.schema.json', import.meta.url), 'utf8'),
  )
  expect(published).toEqual(JSON.parse(JSON.stringify(RULE_PACK_SCHEMA)))
})

/** Anything that looks a little like a pack. */
const almostPack = fc.oneof(
  fc.jsonValue(),
  fc
    .record(
      {
        id: fc.oneof(fc.string(), fc.constant('ok')),
        version: fc.constantFrom('1.0.0', 'x', 3),
        title: fc.oneof(fc.constant({ en: 'a', zh: '好' }), fc.jsonValue()),
        source: fc.oneof(fc.string(), fc.constant('s')),
        lists: fc.jsonValue(),
        records: fc.jsonValue(),
        rules: fc.array(
          fc.record(
            {
              code: fc.constantFrom('a', 'b', 'a b'),
              on: fc.constantFrom('claim', 'tool', 'sentence', 'x'),
              when: fc.jsonValue(),
              require: fc.jsonValue(),
              find: fc.jsonValue(),
              message: fc.constantFrom({ en: 'a', zh: '好' }, null),
              examples: fc.constantFrom(
                [
                  { facts: {}, matches: true },
                  { facts: {}, matches: false },
                ],
                [],
              ),
            },
            { requiredKeys: [] },
          ),
          { maxLength: 3 },
        ),
      },
      { requiredKeys: [] },
    )
    .map((pack): unknown => pack),
)

test('random JSON never makes the loader throw, and lint takes what the loader takes', () => {
  fc.assert(
    fc.property(almostPack, (value) => {
      const { ok } = parsePack(value)
      expect(lintPack(value).errors.length === 0).toBe(ok)
    }),
    { numRuns: 500 },
  )
})

test('what is no JSON is refused', () => {
  const loop: Record<string, unknown> = { id: 'loop' }
  loop.rules = loop
  for (const value of [undefined, () => 1, loop, { ...packOf([RULE]), version: Number.NaN }])
    expect(parsePack(value).ok).toBe(false)
})
