import type { AIMessageChunk, UsageMetadata } from '@langchain/core/messages'
import { ChatOpenAI } from '@langchain/openai'
import { guardModel, replyOf, retractionOf } from '@vouchsafe/langchain'
import { chatEncoding } from '../../core/test/conformance/encode-chat.ts'
import { providerOf } from '../../core/test/conformance/provider.ts'
import {
  type Driver,
  type Exchange,
  type Provider,
  Watch,
} from '../../core/test/conformance/script.ts'

/** A guarded chat model with a real provider package on Chat Completions. */
export const langchainDriver: Driver = {
  name: 'langchain',
  without: {
    'retry of the client': 'the provider package does not try a 429 again, guarded or not',
    'several choices': 'a message is one answer',
    refusal: 'the provider package tells refusals beside the message',
    'stream cut off': 'the provider package ends a cut stream as if it were whole',
  },
  async ask(exchange) {
    const provider = providerOf(exchange.scripts, chatEncoding)
    exchange.onProvider?.(provider)
    const watch = new Watch()
    const model = modelOf(provider, exchange)
    const asked = exchange.asked ?? 'Is it in stock?'
    const options = exchange.signal ? { signal: exchange.signal } : {}
    try {
      if (exchange.isStream) {
        let last: AIMessageChunk | undefined
        for await (const chunk of await model.stream(asked, options)) {
          watch.given.push(chunk)
          if (retractionOf(chunk)) watch.retract()
          watch.show(String(chunk.content))
          if (chunk.content !== '') await exchange.onText?.(String(chunk.content))
          last = replyOf(chunk) ? chunk : last
        }
        if (last) finish(last, watch)
      } else {
        const message = await model.invoke(asked, options)
        watch.given.push(message)
        watch.show(String(message.content))
        finish(message, watch)
      }
    } catch (error) {
      watch.error = error
    }
    return { sight: watch.sight, provider }
  },
}

function modelOf(provider: Provider, { pipeline, retries }: Exchange) {
  const openai = new ChatOpenAI({
    model: 'model-1',
    apiKey: 'key',
    maxRetries: retries ?? 0,
    streamUsage: true,
    configuration: { fetch: provider.fetch },
  })
  return guardModel(openai, pipeline)
}

function finish(message: AIMessageChunk, watch: Watch): void {
  watch.calls = (message.tool_calls ?? []).map(({ name, args }) => ({ name, arguments: args }))
  const usage = message.usage_metadata as UsageMetadata | undefined
  watch.usage = usage ? [usage.input_tokens, usage.output_tokens] : undefined
  watch.reply = replyOf(message)
}
