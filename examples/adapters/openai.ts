import { guardOpenAI, replyOf, retractionOf } from '@vouchsafe/openai'
import OpenAI from 'openai'
import { pipeline } from './pipeline.ts'
import { provider } from './provider.ts'

/** Streams a checked answer through a guarded client of OpenAI's. */
export async function ask(question: string): Promise<string> {
  const client = guardOpenAI(new OpenAI({ apiKey: 'none', fetch: provider }), pipeline)
  const stream = await client.chat.completions.create({
    model: 'model-1',
    messages: [{ role: 'user', content: question }],
    stream: true,
  })
  let shown = ''
  let status = ''
  for await (const chunk of stream) {
    if (retractionOf(chunk)) shown = ''
    shown += chunk.choices[0]?.delta.content ?? ''
    status = replyOf(chunk)?.status ?? status
  }
  return `${status}: ${shown}`
}
