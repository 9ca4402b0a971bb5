import { checkAdapter, failuresOf } from '@vouchsafe/testing'
import { expect, test } from 'vitest'
import { chatKit } from './chat-kit.ts'
import { responsesKit } from './responses-kit.ts'

test.each([
  ['chat completions', chatKit],
  ['responses', responsesKit],
] as const)('%s conforms', async (_, kit) => {
  expect(failuresOf(await checkAdapter(kit))).toEqual([])
})
