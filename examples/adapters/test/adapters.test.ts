import { expect, test } from 'vitest'
import { ask as askAiSdk } from '../ai-sdk.ts'
import { ask as askOpenAI } from '../openai.ts'

const ANSWER = 'annotated: We have two left. They are well made. Shall I order one?'

test.each([
  ['OpenAI', askOpenAI],
  ['the AI SDK', askAiSdk],
])('%s delivers the corrected answer', async (_, ask) => {
  expect(await ask('Is it in stock?')).toBe(ANSWER)
})
