import { vouchsafe } from '@vouchsafe/core'
import { guardModel, vouchsafeHooks } from '@vouchsafe/langchain'
import { expect, test } from 'vitest'
import { expectMisuseRefused } from '../../core/test/refuses-misuse.ts'

test('what cannot be used is refused when the adapter is made', () => {
  const model = { invoke: () => undefined, stream: () => undefined } as never
  expectMisuseRefused(
    (pipeline, options) => guardModel(model, pipeline, options),
    (pipeline, options) => vouchsafeHooks(pipeline, options),
  )
})

test('a model that is none is refused when the adapter is made', () => {
  expect(() => guardModel(undefined as never, vouchsafe({ guards: [] }))).toThrow(
    'guardModel() needs a',
  )
})
