import { anthropicFetch, guardAnthropic } from '@vouchsafe/anthropic'
import { test } from 'vitest'
import { expectMisuseRefused } from '../../core/test/refuses-misuse.ts'

test('what cannot be used is refused when the adapter is made', () => {
  const client = { withOptions: () => client }
  expectMisuseRefused(
    (pipeline, options) => guardAnthropic(client, pipeline, options),
    (pipeline, options) => anthropicFetch(pipeline, options),
  )
})
