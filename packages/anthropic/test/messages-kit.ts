import Anthropic from '@anthropic-ai/sdk'
import { guardAnthropic, replyOf, retractionOf } from '@vouchsafe/anthropic'
import {
  type AdapterExchange,
  type AdapterKit,
  type CallerView,
  messagesWire,
} from '@vouchsafe/testing'

/** The real client on Messages. */
export const messagesKit: AdapterKit = {
  wire: messagesWire,
  without: { 'choices-are-checked': 'the API gives one' },
  async ask(exchange, view) {
    const { pipeline, provider, retries } = exchange
    const client = guardAnthropic(
      new Anthropic({ apiKey: 'key', fetch: provider.fetch, maxRetries: retries }),
      pipeline,
    )
    await (exchange.isStream ? streamed : whole)(client, exchange, view)
  },
}

function bodyOf({ asked, temperature }: AdapterExchange) {
  return {
    model: 'model-1',
    max_tokens: 100,
    messages: [{ role: 'user' as const, content: asked }],
    ...(temperature !== undefined && { temperature }),
  }
}

async function whole(
  client: Anthropic,
  exchange: AdapterExchange,
  view: CallerView,
): Promise<void> {
  const message = await client.messages.create(bodyOf(exchange), {
    signal: exchange.signal ?? null,
  })
  view.given.push(message)
  for (const block of message.content) if (block.type === 'text') await view.show(block.text)
  view.calls = message.content.flatMap((block) =>
    block.type === 'tool_use' ? [{ name: block.name, arguments: block.input }] : [],
  )
  if (message.stop_reason === 'refusal') view.refusal = view.text
  view.usage = [message.usage.input_tokens, message.usage.output_tokens]
  view.reply = replyOf(message)
}

async function streamed(
  client: Anthropic,
  exchange: AdapterExchange,
  view: CallerView,
): Promise<void> {
  const stream = await client.messages.create(
    { ...bodyOf(exchange), stream: true },
    { signal: exchange.signal ?? null },
  )
  const calls: { name: string; json: string }[] = []
  for await (const event of stream) {
    view.given.push(event)
    if (retractionOf(event)) view.retract()
    if (event.type === 'content_block_start' && event.content_block.type === 'tool_use')
      calls.push({ name: event.content_block.name, json: '' })
    if (event.type === 'content_block_delta') {
      const { delta } = event
      const call = calls.at(-1)
      if (delta.type === 'input_json_delta' && call) call.json += delta.partial_json
      if (delta.type === 'text_delta') await view.show(delta.text)
    }
    if (event.type === 'message_delta') {
      if (event.delta.stop_reason === 'refusal') view.refusal = view.text
      view.usage = [event.usage.input_tokens ?? 0, event.usage.output_tokens]
      view.reply = replyOf(event)
    }
  }
  view.calls = calls.map(({ name, json }) => ({ name, arguments: JSON.parse(json) as unknown }))
}
