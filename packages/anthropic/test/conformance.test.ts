import { checkAdapter, failuresOf } from '@vouchsafe/testing'
import { expect, test } from 'vitest'
import { messagesKit } from './messages-kit.ts'

test('conforms', async () => {
  expect(failuresOf(await checkAdapter(messagesKit))).toEqual([])
})
