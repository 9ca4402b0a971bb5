import { ACTIONS, type Action, decide, type Finding, strongest } from '@vouchsafe/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const finding = (action: Action, shadow?: true): Finding => ({
  code: 'test/other',
  action,
  message: 'A test.',
  ...(shadow && { shadow }),
})

test.each([
  ['note', 'verified'],
  ['annotate', 'annotated'],
  ['repair', 'annotated'],
  ['retry', 'blocked'],
  ['block', 'blocked'],
] as const)('%s makes a reply %s', (action, status) => {
  expect(decide([finding(action)])).toBe(status)
})

test('no finding makes a reply verified', () => {
  expect(decide([])).toBe('verified')
})

test('findings of shadow guards decide nothing', () => {
  expect(decide([finding('block', true), finding('note')])).toBe('verified')
})

test('one more finding never weakens the outcome', () => {
  const any = fc.constantFrom(...ACTIONS).map((action) => finding(action))
  fc.assert(
    fc.property(fc.array(any), any, (findings, more) => {
      expect(ACTIONS.indexOf(strongest([...findings, more]))).toBeGreaterThanOrEqual(
        ACTIONS.indexOf(strongest(findings)),
      )
    }),
  )
})
