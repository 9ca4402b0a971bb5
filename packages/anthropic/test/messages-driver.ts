import Anthropic from '@anthropic-ai/sdk'
import { guardAnthropic, replyOf, retractionOf } from '@vouchsafe/anthropic'
import { messagesEncoding } from '../../core/test/conformance/encode-messages.ts'
import { providerOf } from '../../core/test/conformance/provider.ts'
import { type Driver, type Exchange, Watch } from '../../core/test/conformance/script.ts'

/** The real client on Messages. */
export const messagesDriver: Driver = {
  name: 'anthropic',
  without: { 'several choices': 'the API gives one' },
  async ask(exchange) {
    const provider = providerOf(exchange.scripts, messagesEncoding)
    exchange.onProvider?.(provider)
    const client = guardAnthropic(
      new Anthropic({ apiKey: 'key', fetch: provider.fetch, maxRetries: exchange.retries ?? 0 }),
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
  return {
    model: 'model-1',
    max_tokens: 100,
    messages: [{ role: 'user' as const, content: asked ?? 'Is it in stock?' }],
  }
}

async function whole(client: Anthropic, exchange: Exchange, watch: Watch): Promise<void> {
  const message = await client.messages.create(bodyOf(exchange), {
    signal: exchange.signal ?? null,
  })
  watch.given.push(message)
  for (const block of message.content) if (block.type === 'text') watch.show(block.text)
  watch.calls = message.content.flatMap((block) =>
    block.type === 'tool_use' ? [{ name: block.name, arguments: block.input }] : [],
  )
  if (message.stop_reason === 'refusal') watch.refusal = watch.text
  watch.usage = [message.usage.input_tokens, message.usage.output_tokens]
  watch.reply = replyOf(message)
}

async function streamed(client: Anthropic, exchange: Exchange, watch: Watch): Promise<void> {
  const stream = await client.messages.create(
    { ...bodyOf(exchange), stream: true },
    { signal: exchange.signal ?? null },
  )
  const calls: { name: string; json: string }[] = []
  for await (const event of stream) {
    watch.given.push(event)
    if (retractionOf(event)) watch.retract()
    if (event.type === 'content_block_start' && event.content_block.type === 'tool_use')
      calls.push({ name: event.content_block.name, json: '' })
    if (event.type === 'content_block_delta') {
      const { delta } = event
      const call = calls.at(-1)
      if (delta.type === 'input_json_delta' && call) call.json += delta.partial_json
      if (delta.type === 'text_delta') {
        watch.show(delta.text)
        if (delta.text !== '') await exchange.onText?.(delta.text)
      }
    }
    if (event.type === 'message_delta') {
      if (event.delta.stop_reason === 'refusal') watch.refusal = watch.text
      watch.usage = [event.usage.input_tokens ?? 0, event.usage.output_tokens]
      watch.reply = replyOf(event)
    }
  }
  watch.calls = calls.map(({ name, json }) => ({ name, arguments: JSON.parse(json) as unknown }))
}
