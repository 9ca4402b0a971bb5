import { loadPack } from '@vouchsafe/policy'
import { referenceOutcome } from '@vouchsafe/policy/authoring'
import { expect, test } from 'vitest'
import { agreesWithReference } from '../src/reference.ts'
import { packOf } from './fixtures.ts'

const kind = (value: string) => ({ '===': [{ var: 'claim.kind' }, value] })
const [loaded] = loadPack(packOf([{ when: kind('refund'), require: kind('fee') }])).rules
const refund = { claim: { kind: 'refund' } }
const lie = () => true

test('an engine that says the same agrees', () => {
  expect(loaded && agreesWithReference(loaded, refund)).toBe(true)
})

test('one that says something else in either place does not', () => {
  if (!loaded) return expect.unreachable()
  expect(agreesWithReference({ ...loaded, when: () => false }, refund)).toBe(false)
  expect(agreesWithReference({ ...loaded, require: lie }, refund)).toBe(false)
})

test('one that cannot tell says nothing else', () => {
  expect(loaded && agreesWithReference(loaded, {})).toBe(true)
})

test('the reference follows our own operators by their values, but not into lists', () => {
  expect(referenceOutcome({ known: ['claim.kind'] }, refund)).toBe(true)
  expect(referenceOutcome({ '!': [{ known: ['claim.price'] }] }, refund)).toBe(true)
  expect(referenceOutcome({ in: ['b', { list: 'letters' }] }, {}, { letters: ['a', 'b'] })).toBe(
    true,
  )
  const over = (items: unknown) => ({ some: [items, { known: ['x'] }] })
  expect(referenceOutcome(over([{ x: 1 }]), {})).toBe(undefined)
  expect(referenceOutcome({ some: [[1, 2], { '>': [{ var: '' }, 1] }] }, {})).toBe(true)
})
