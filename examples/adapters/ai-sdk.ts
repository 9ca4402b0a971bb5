import { createOpenAI } from '@ai-sdk/openai'
import { replyOf, vouchsafeMiddleware } from '@vouchsafe/ai-sdk'
import { generateText, wrapLanguageModel } from 'ai'
import { pipeline } from './pipeline.ts'
import { provider } from './provider.ts'

/** Asks a wrapped model of the AI SDK. */
export async function ask(question: string): Promise<string> {
  const model = wrapLanguageModel({
    model: createOpenAI({ apiKey: 'none', fetch: provider }).chat('model-1'),
    middleware: vouchsafeMiddleware(pipeline),
  })
  const result = await generateText({ model, prompt: question })
  return `${replyOf(result)?.status}: ${result.text}`
}
