import { checkAdapter, failuresOf } from '@vouchsafe/testing'
import { expect, test } from 'vitest'
import { langchainKit } from './langchain-kit.ts'

test('conforms', async () => {
  expect(failuresOf(await checkAdapter(langchainKit))).toEqual([])
})
