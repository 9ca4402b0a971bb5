import { guardOpenAI, replyOf, retractionOf } from '@vouchsafe/openai'
import OpenAI from 'openai'
import { responsesEncoding } from '../../core/test/conformance/encode-responses.ts'
import { providerOf } from '../../core/test/conformance/provider.ts'
import { type Driver, type Exchange, Watch } from '../../core/test/conformance/script.ts'

/** The real client on Responses. */
export const responsesDriver: Driver = {
  name: 'openai responses',
  without: { 'several choices': 'the API gives one' },
  async ask(exchange) {
    const provider = providerOf(exchange.scripts, responsesEncoding)
    exchange.onProvider?.(provider)
    const client = guardOpenAI(
      new OpenAI({ apiKey: 'key', fetch: provider.fetch, maxRetries: exchange.retries ?? 0 }),
      exchange.pipeline,
    )
    const watch = new Watch()
    try {
      await (exchange.isStream ? streamed : whole)(client, exchange, watch)
    } catch (error) {
      watch.error = error
    }
    return { sight: watch.sight, provider }
  },
}

function bodyOf({ asked }: Exchange) {
  return { model: 'model-1', input: asked ?? 'Is it in stock?' }
}

async function whole(client: OpenAI, exchange: Exchange, watch: Watch): Promise<void> {
  const response = await client.responses.create(bodyOf(exchange), {
    signal: exchange.signal ?? null,
  })
  watch.given.push(response)
  watch.show(response.output_text || refusalOf(response))
  finish(response, watch)
}

async function streamed(client: OpenAI, exchange: Exchange, watch: Watch): Promise<void> {
  const stream = await client.responses.create(
    { ...bodyOf(exchange), stream: true },
    { signal: exchange.signal ?? null },
  )
  for await (const event of stream) {
    watch.given.push(event)
    if (retractionOf(event)) watch.retract()
    if (event.type === 'response.output_text.delta' || event.type === 'response.refusal.delta') {
      watch.show(event.delta)
      if (event.delta !== '') await exchange.onText?.(event.delta)
    }
    if (event.type === 'response.completed') finish(event.response, watch)
  }
}

function finish(response: OpenAI.Responses.Response, watch: Watch): void {
  watch.refusal = refusalOf(response)
  watch.calls = response.output.flatMap((item) =>
    item.type === 'function_call'
      ? [{ name: item.name, arguments: JSON.parse(item.arguments) as unknown }]
      : [],
  )
  const { usage } = response
  watch.usage = usage ? [usage.input_tokens, usage.output_tokens] : undefined
  watch.reply = replyOf(response)
}

function refusalOf({ output }: OpenAI.Responses.Response): string {
  return output
    .flatMap((item) => (item.type === 'message' ? item.content : []))
    .map((part) => (part.type === 'refusal' ? part.refusal : ''))
    .join('')
}
