import { createOpenAI } from '@ai-sdk/openai'
import { replyOf, retractionOf, vouchsafeMiddleware } from '@vouchsafe/ai-sdk'
import {
  type AdapterExchange,
  type AdapterKit,
  type CallerView,
  chatWire,
} from '@vouchsafe/testing'
import { generateText, jsonSchema, streamText, type ToolSet, tool, wrapLanguageModel } from 'ai'

/** `generateText` and `streamText` with a real provider package on Chat Completions. */
export const aiKit: AdapterKit = {
  wire: chatWire,
  without: {
    'choices-are-checked': 'the SDK gives one',
    'refusals-are-checked': 'the provider package does not tell refusals',
    'slow-callers-slow-the-provider': 'the SDK itself reads ahead of its consumer',
    'callers-who-leave-stop-the-provider': 'the SDK itself reads to the end, whoever leaves',
    'cut-streams-are-told': 'the provider package ends a cut stream as if it were whole',
  },
  ask: (exchange, view) => (exchange.isStream ? streamed : whole)(exchange, view),
}

const anything = jsonSchema<Record<string, unknown>>({ type: 'object' })
const tools: ToolSet = {
  get_order: tool({ inputSchema: anything }),
  delete_order: tool({ inputSchema: anything }),
}

function settings({ provider, pipeline, asked, signal, retries, temperature }: AdapterExchange) {
  const openai = createOpenAI({ apiKey: 'key', fetch: provider.fetch })
  return {
    model: wrapLanguageModel({
      model: openai.chat('model-1'),
      middleware: vouchsafeMiddleware(pipeline),
    }),
    prompt: asked,
    maxRetries: retries,
    tools,
    ...(signal && { abortSignal: signal }),
    ...(temperature !== undefined && { temperature }),
  }
}

async function whole(exchange: AdapterExchange, view: CallerView): Promise<void> {
  const result = await generateText(settings(exchange))
  // The request holds the tools that there are.
  view.given.push(
    result.steps.map((step) => ({ ...step, request: null })),
    result.reasoningText ?? '',
  )
  await view.show(result.text)
  view.calls = result.toolCalls.map(({ toolName, input }) => ({
    name: toolName,
    arguments: input,
  }))
  view.usage = [result.usage.inputTokens ?? 0, result.usage.outputTokens ?? 0]
  view.reply = replyOf(result)
}

async function streamed(exchange: AdapterExchange, view: CallerView): Promise<void> {
  const result = streamText({ ...settings(exchange), onError: () => undefined })
  const calls = []
  for await (const part of result.fullStream) {
    if (part.type === 'error')
      throw Object.assign(new Error('The stream failed.'), { cause: part.error })
    if (part.type !== 'start-step') view.given.push(part)
    if (part.type === 'abort') throw new DOMException('Aborted.', 'AbortError')
    if (retractionOf(part)) view.retract()
    if (part.type === 'text-delta') {
      await view.show(part.text)
    }
    if (part.type === 'tool-call') calls.push({ name: part.toolName, arguments: part.input })
    if (part.type === 'finish-step') {
      view.usage = [part.usage.inputTokens ?? 0, part.usage.outputTokens ?? 0]
      view.reply = replyOf(part)
    }
  }
  view.calls = calls
}
