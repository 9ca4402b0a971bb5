import { OpenAIChatCompletionsModel, setTracingDisabled, withTrace } from '@openai/agents'
import { guardModel, replyOf, retractionOf } from '@vouchsafe/openai-agents'
import OpenAI from 'openai'
import { chatEncoding } from '../../core/test/conformance/encode-chat.ts'
import { providerOf } from '../../core/test/conformance/provider.ts'
import {
  type Driver,
  type Exchange,
  type Provider,
  Watch,
} from '../../core/test/conformance/script.ts'

// Traces would be sent to the provider.
setTracingDisabled(true)

/** A guarded model with the real client on Chat Completions, asked as a runner asks it. */
export const agentsDriver: Driver = {
  name: 'openai-agents',
  without: {
    'several choices': 'the SDK reads one',
    'stream cut off': 'the model of the SDK ends a cut stream as if it were whole',
  },
  async ask(exchange) {
    const provider = providerOf(exchange.scripts, chatEncoding)
    exchange.onProvider?.(provider)
    const watch = new Watch()
    const model = guardModel(modelOf(provider, exchange), exchange.pipeline)
    const { signal, asked = 'Is it in stock?' } = exchange
    const request = {
      input: asked,
      modelSettings: {},
      tools: [],
      outputType: 'text' as const,
      handoffs: [],
      tracing: false,
      ...(signal && { signal }),
    }
    try {
      if (exchange.isStream) {
        for await (const event of model.getStreamedResponse(request)) {
          watch.given.push(event)
          if (retractionOf(event)) watch.retract()
          if (event.type === 'output_text_delta') {
            watch.show(event.delta)
            if (event.delta !== '') await exchange.onText?.(event.delta)
          }
          if (event.type === 'response_done') finish(event.response, watch)
        }
      } else {
        const response = await withTrace('asking', () => model.getResponse(request))
        watch.given.push(response)
        watch.show(textOf(response.output))
        finish(response, watch)
      }
    } catch (error) {
      watch.error = error
    }
    return { sight: watch.sight, provider }
  },
}

function modelOf(provider: Provider, { retries }: Exchange): OpenAIChatCompletionsModel {
  const client = new OpenAI({ apiKey: 'key', fetch: provider.fetch, maxRetries: retries ?? 0 })
  return new OpenAIChatCompletionsModel(client, 'model-1')
}

interface Response {
  readonly output: readonly object[]
  readonly usage: { readonly inputTokens: number; readonly outputTokens: number }
}

interface Item {
  readonly type?: string
  readonly name?: string
  readonly arguments?: string
  readonly content?: readonly { readonly text?: string; readonly refusal?: string }[]
}

function finish(response: Response, watch: Watch): void {
  const items = response.output as readonly Item[]
  watch.calls = items.flatMap(({ type, name = '', arguments: written = '' }) =>
    type === 'function_call' ? [{ name, arguments: JSON.parse(written) as unknown }] : [],
  )
  watch.refusal = items
    .flatMap(({ content = [] }) => content.map(({ refusal }) => refusal ?? ''))
    .join('')
  watch.usage = [response.usage.inputTokens, response.usage.outputTokens]
  watch.reply = replyOf(response)
}

function textOf(output: readonly object[]): string {
  return (output as readonly Item[])
    .flatMap(({ content = [] }) => content.map(({ text, refusal }) => text ?? refusal ?? ''))
    .join('')
}
