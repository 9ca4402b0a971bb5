import { guardOpenAI, replyOf, retractionOf } from '@vouchsafe/openai'
import OpenAI from 'openai'
import { chatEncoding } from '../../core/test/conformance/encode-chat.ts'
import { providerOf } from '../../core/test/conformance/provider.ts'
import { type Driver, type Exchange, Watch } from '../../core/test/conformance/script.ts'

/** The real client on Chat Completions. */
export const chatDriver: Driver = {
  name: 'openai chat',
  async ask(exchange) {
    const provider = providerOf(exchange.scripts, chatEncoding)
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

function bodyOf({ asked, scripts }: Exchange) {
  const choices = scripts[0]?.choices.length ?? 1
  return {
    model: 'model-1',
    messages: [{ role: 'user' as const, content: asked ?? 'Is it in stock?' }],
    ...(choices > 1 && { n: choices }),
  }
}

async function whole(client: OpenAI, exchange: Exchange, watch: Watch): Promise<void> {
  const { signal } = exchange
  const completion = await client.chat.completions.create(bodyOf(exchange), {
    signal: signal ?? null,
  })
  watch.given.push(completion)
  const [first, ...rest] = completion.choices
  watch.show(first?.message.content ?? first?.message.refusal ?? '')
  watch.refusal = first?.message.refusal ?? ''
  watch.others.push(...rest.map(({ message }) => message.content ?? ''))
  watch.calls = callsOf(first?.message.tool_calls ?? [])
  watch.usage = usageOf(completion.usage)
  watch.reply = replyOf(completion)
}

async function streamed(client: OpenAI, exchange: Exchange, watch: Watch): Promise<void> {
  const { signal } = exchange
  const stream = await client.chat.completions.create(
    { ...bodyOf(exchange), stream: true, stream_options: { include_usage: true } },
    { signal: signal ?? null },
  )
  const others = new Map<number, string>()
  const calls = []
  for await (const chunk of stream) {
    watch.given.push(chunk)
    if (retractionOf(chunk)) watch.retract()
    for (const { index, delta } of chunk.choices) {
      const text = delta.content ?? delta.refusal ?? ''
      if (index > 0) others.set(index, (others.get(index) ?? '') + text)
      else watch.show(text)
      if (index === 0) watch.refusal += delta.refusal ?? ''
      calls.push(...(delta.tool_calls ?? []))
      if (index === 0 && text !== '') await exchange.onText?.(text)
    }
    watch.usage = usageOf(chunk.usage) ?? watch.usage
    watch.reply = replyOf(chunk) ?? watch.reply
  }
  watch.others.push(...others.values())
  watch.calls = callsOf(calls)
}

function callsOf(calls: readonly object[]): Watch['calls'] {
  return calls.map((call) => {
    const { name = '', arguments: written = 'null' } = (
      call as { function: { name?: string; arguments?: string } }
    ).function
    return { name, arguments: JSON.parse(written) as unknown }
  })
}

function usageOf(
  usage: OpenAI.CompletionUsage | null | undefined,
): readonly [number, number] | undefined {
  return usage ? [usage.prompt_tokens, usage.completion_tokens] : undefined
}
