import { createOpenAI } from '@ai-sdk/openai'
import { replyOf, retractionOf, vouchsafeMiddleware } from '@vouchsafe/ai-sdk'
import { generateText, jsonSchema, streamText, type ToolSet, tool, wrapLanguageModel } from 'ai'
import { chatEncoding } from '../../core/test/conformance/encode-chat.ts'
import { providerOf } from '../../core/test/conformance/provider.ts'
import {
  type Driver,
  type Exchange,
  type Provider,
  Watch,
} from '../../core/test/conformance/script.ts'

/** `generateText` and `streamText` with a real provider package on Chat Completions. */
export const aiDriver: Driver = {
  name: 'ai-sdk',
  without: {
    'several choices': 'the SDK gives one',
    refusal: 'the provider package does not tell refusals',
    'slow consumer': 'the SDK itself reads ahead of its consumer',
    'stream cut off': 'the provider package ends a cut stream as if it were whole',
  },
  async ask(exchange) {
    const provider = providerOf(exchange.scripts, chatEncoding)
    exchange.onProvider?.(provider)
    const watch = new Watch()
    try {
      await (exchange.isStream ? streamed : whole)(provider, exchange, watch)
    } catch (error) {
      watch.error = error
    }
    return { sight: watch.sight, provider }
  },
}

const anything = jsonSchema<Record<string, unknown>>({ type: 'object' })
const tools: ToolSet = {
  get_order: tool({ inputSchema: anything }),
  delete_order: tool({ inputSchema: anything }),
}

function settings(provider: Provider, { pipeline, asked, signal, retries }: Exchange) {
  const openai = createOpenAI({ apiKey: 'key', fetch: provider.fetch })
  return {
    model: wrapLanguageModel({
      model: openai.chat('model-1'),
      middleware: vouchsafeMiddleware(pipeline),
    }),
    prompt: asked ?? 'Is it in stock?',
    maxRetries: retries ?? 0,
    tools,
    ...(signal && { abortSignal: signal }),
  }
}

async function whole(provider: Provider, exchange: Exchange, watch: Watch): Promise<void> {
  const result = await generateText(settings(provider, exchange))
  // The request holds the tools that there are.
  watch.given.push(
    result.steps.map((step) => ({ ...step, request: null })),
    result.reasoningText ?? '',
  )
  watch.show(result.text)
  watch.calls = result.toolCalls.map(({ toolName, input }) => ({
    name: toolName,
    arguments: input,
  }))
  watch.usage = [result.usage.inputTokens ?? 0, result.usage.outputTokens ?? 0]
  watch.reply = replyOf(result)
}

async function streamed(provider: Provider, exchange: Exchange, watch: Watch): Promise<void> {
  const result = streamText({ ...settings(provider, exchange), onError: () => undefined })
  const calls = []
  for await (const part of result.fullStream) {
    if (part.type === 'error')
      throw Object.assign(new Error('The stream failed.'), { cause: part.error })
    if (part.type !== 'start-step') watch.given.push(part)
    if (part.type === 'abort') throw new DOMException('Aborted.', 'AbortError')
    if (retractionOf(part)) watch.retract()
    if (part.type === 'text-delta') {
      watch.show(part.text)
      await exchange.onText?.(part.text)
    }
    if (part.type === 'tool-call') calls.push({ name: part.toolName, arguments: part.input })
    if (part.type === 'finish-step') {
      watch.usage = [part.usage.inputTokens ?? 0, part.usage.outputTokens ?? 0]
      watch.reply = replyOf(part)
    }
  }
  watch.calls = calls
}
