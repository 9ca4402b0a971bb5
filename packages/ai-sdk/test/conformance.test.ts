import { checkAdapter, failuresOf } from '@vouchsafe/testing'
import { expect, test } from 'vitest'
import { aiKit } from './ai-kit.ts'

test('conforms', async () => {
  expect(failuresOf(await checkAdapter(aiKit))).toEqual([])
})
