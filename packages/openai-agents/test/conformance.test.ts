import { checkAdapter, failuresOf } from '@vouchsafe/testing'
import { expect, test } from 'vitest'
import { agentsKit } from './agents-kit.ts'

test('conforms', async () => {
  expect(failuresOf(await checkAdapter(agentsKit))).toEqual([])
})
