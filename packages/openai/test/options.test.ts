import { guardOpenAI, openAIFetch } from '@vouchsafe/openai'
import { test } from 'vitest'
import { expectMisuseRefused } from '../../core/test/refuses-misuse.ts'

test('what cannot be used is refused when the adapter is made', () => {
  const client = { withOptions: () => client }
  expectMisuseRefused(
    (pipeline, options) => guardOpenAI(client, pipeline, options),
    (pipeline, options) => openAIFetch(pipeline, options),
  )
})
