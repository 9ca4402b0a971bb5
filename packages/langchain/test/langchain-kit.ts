import type { AIMessageChunk, UsageMetadata } from '@langchain/core/messages'
import { ChatOpenAI } from '@langchain/openai'
import { guardModel, replyOf, retractionOf } from '@vouchsafe/langchain'
import {
  type AdapterExchange,
  type AdapterKit,
  type CallerView,
  chatWire,
} from '@vouchsafe/testing'

/** A guarded chat model with a real provider package on Chat Completions. */
export const langchainKit: AdapterKit = {
  wire: chatWire,
  without: {
    'client-retries-work': 'the provider package does not try a 429 again, guarded or not',
    'choices-are-checked': 'a message is one answer',
    'refusals-are-checked': 'the provider package tells refusals beside the message',
    'cut-streams-are-told': 'the provider package ends a cut stream as if it were whole',
  },
  async ask(exchange, view) {
    const model = modelOf(exchange)
    const { asked, signal, isStream } = exchange
    const options = signal ? { signal } : {}
    if (!isStream) {
      const message = await model.invoke(asked, options)
      view.given.push(message)
      await view.show(String(message.content))
      finish(message, view)
      return
    }
    let last: AIMessageChunk | undefined
    for await (const chunk of await model.stream(asked, options)) {
      view.given.push(chunk)
      if (retractionOf(chunk)) view.retract()
      await view.show(String(chunk.content))
      last = replyOf(chunk) ? chunk : last
    }
    if (last) finish(last, view)
  },
}

function modelOf({ provider, pipeline, retries, temperature }: AdapterExchange) {
  const openai = new ChatOpenAI({
    model: 'model-1',
    apiKey: 'key',
    maxRetries: retries,
    ...(temperature !== undefined && { temperature }),
    streamUsage: true,
    configuration: { fetch: provider.fetch },
  })
  return guardModel(openai, pipeline)
}

function finish(message: AIMessageChunk, view: CallerView): void {
  view.calls = (message.tool_calls ?? []).map(({ name, args }) => ({ name, arguments: args }))
  const usage = message.usage_metadata as UsageMetadata | undefined
  view.usage = usage ? [usage.input_tokens, usage.output_tokens] : undefined
  view.reply = replyOf(message)
}
