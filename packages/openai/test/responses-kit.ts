import { guardOpenAI, replyOf, retractionOf } from '@vouchsafe/openai'
import {
  type AdapterExchange,
  type AdapterKit,
  type CallerView,
  responsesWire,
} from '@vouchsafe/testing'
import OpenAI from 'openai'

/** The real client on Responses. */
export const responsesKit: AdapterKit = {
  wire: responsesWire,
  without: { 'choices-are-checked': 'the API gives one' },
  async ask(exchange, view) {
    const { pipeline, provider, retries } = exchange
    const client = guardOpenAI(
      new OpenAI({ apiKey: 'key', fetch: provider.fetch, maxRetries: retries }),
      pipeline,
    )
    await (exchange.isStream ? streamed : whole)(client, exchange, view)
  },
}

function bodyOf({ asked, temperature }: AdapterExchange) {
  return { model: 'model-1', input: asked, ...(temperature !== undefined && { temperature }) }
}

async function whole(client: OpenAI, exchange: AdapterExchange, view: CallerView): Promise<void> {
  const response = await client.responses.create(bodyOf(exchange), {
    signal: exchange.signal ?? null,
  })
  view.given.push(response)
  await view.show(response.output_text || refusalOf(response))
  finish(response, view)
}

async function streamed(
  client: OpenAI,
  exchange: AdapterExchange,
  view: CallerView,
): Promise<void> {
  const stream = await client.responses.create(
    { ...bodyOf(exchange), stream: true },
    { signal: exchange.signal ?? null },
  )
  for await (const event of stream) {
    view.given.push(event)
    if (retractionOf(event)) view.retract()
    if (event.type === 'response.output_text.delta' || event.type === 'response.refusal.delta') {
      await view.show(event.delta)
    }
    if (event.type === 'response.completed') finish(event.response, view)
  }
}

function finish(response: OpenAI.Responses.Response, view: CallerView): void {
  view.refusal = refusalOf(response)
  view.calls = response.output.flatMap((item) =>
    item.type === 'function_call'
      ? [{ name: item.name, arguments: JSON.parse(item.arguments) as unknown }]
      : [],
  )
  const { usage } = response
  view.usage = usage ? [usage.input_tokens, usage.output_tokens] : undefined
  view.reply = replyOf(response)
}

function refusalOf({ output }: OpenAI.Responses.Response): string {
  return output
    .flatMap((item) => (item.type === 'message' ? item.content : []))
    .map((part) => (part.type === 'refusal' ? part.refusal : ''))
    .join('')
}
