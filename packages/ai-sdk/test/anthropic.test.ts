import { createAnthropic } from '@ai-sdk/anthropic'
import { replyOf, vouchsafeMiddleware } from '@vouchsafe/ai-sdk'
import { fakeProvider, messagesWire, probes, says } from '@vouchsafe/testing'
import { streamText, wrapLanguageModel } from 'ai'
import { expect, test } from 'vitest'
import { piped } from '../../core/test/piped.ts'

const { lies } = probes

test('another provider package keeps its signed thoughts, without their words', async () => {
  const scripts = [says({ reasoning: 'HIDDEN' }, 'Two are ', 'left. ', 'Bye.')]
  const provider = fakeProvider(scripts, messagesWire)
  const anthropic = createAnthropic({ apiKey: 'key', fetch: provider.fetch })
  const model = wrapLanguageModel({
    model: anthropic('claude-sonnet-5'),
    middleware: vouchsafeMiddleware(piped([lies])),
  })
  const result = streamText({ model, prompt: 'Is it in stock?', maxRetries: 0 })
  const parts = []
  for await (const part of result.fullStream) parts.push(part)
  expect(JSON.stringify(parts)).not.toContain('HIDDEN')
  expect(await result.text).toBe('Two are left. Bye.')
  expect(await result.reasoning).toMatchObject([
    { text: '', providerMetadata: { anthropic: { signature: 'signed' } } },
  ])
  expect(replyOf(await result.providerMetadata)?.status).toBe('verified')
})
