import { OpenAIChatCompletionsModel, setTracingDisabled, withTrace } from '@openai/agents'
import { guardModel, replyOf, retractionOf } from '@vouchsafe/openai-agents'
import {
  type AdapterExchange,
  type AdapterKit,
  type CallerView,
  chatWire,
} from '@vouchsafe/testing'
import OpenAI from 'openai'

// Traces would be sent to the provider.
setTracingDisabled(true)

/** A guarded model with the real client on Chat Completions, asked as a runner asks it. */
export const agentsKit: AdapterKit = {
  wire: chatWire,
  without: {
    'choices-are-checked': 'the SDK reads one',
    'cut-streams-are-told': 'the model of the SDK ends a cut stream as if it were whole',
  },
  async ask(exchange, view) {
    const model = guardModel(modelOf(exchange), exchange.pipeline)
    const { signal, asked, temperature } = exchange
    const request = {
      input: asked,
      modelSettings: temperature === undefined ? {} : { temperature },
      tools: [],
      outputType: 'text' as const,
      handoffs: [],
      tracing: false,
      ...(signal && { signal }),
    }
    if (!exchange.isStream) {
      const response = await withTrace('asking', () => model.getResponse(request))
      view.given.push(response)
      await view.show(textOf(response.output))
      finish(response, view)
      return
    }
    for await (const event of model.getStreamedResponse(request)) {
      view.given.push(event)
      if (retractionOf(event)) view.retract()
      if (event.type === 'output_text_delta') await view.show(event.delta)
      if (event.type === 'response_done') finish(event.response, view)
    }
  },
}

function modelOf({ provider, retries }: AdapterExchange): OpenAIChatCompletionsModel {
  const client = new OpenAI({ apiKey: 'key', fetch: provider.fetch, maxRetries: retries })
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

function finish(response: Response, view: CallerView): void {
  const items = response.output as readonly Item[]
  view.calls = items.flatMap(({ type, name = '', arguments: written = '' }) =>
    type === 'function_call' ? [{ name, arguments: JSON.parse(written) as unknown }] : [],
  )
  view.refusal = items
    .flatMap(({ content = [] }) => content.map(({ refusal }) => refusal ?? ''))
    .join('')
  view.usage = [response.usage.inputTokens, response.usage.outputTokens]
  view.reply = replyOf(response)
}

function textOf(output: readonly object[]): string {
  return (output as readonly Item[])
    .flatMap(({ content = [] }) => content.map(({ text, refusal }) => text ?? refusal ?? ''))
    .join('')
}
