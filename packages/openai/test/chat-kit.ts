import { guardOpenAI, replyOf, retractionOf } from '@vouchsafe/openai'
import {
  type AdapterExchange,
  type AdapterKit,
  type CallerView,
  chatWire,
} from '@vouchsafe/testing'
import OpenAI from 'openai'

/** The real client on Chat Completions. */
export const chatKit: AdapterKit = {
  wire: chatWire,
  async ask(exchange, view) {
    const { pipeline, provider, retries } = exchange
    const client = guardOpenAI(
      new OpenAI({ apiKey: 'key', fetch: provider.fetch, maxRetries: retries }),
      pipeline,
    )
    await (exchange.isStream ? streamed : whole)(client, exchange, view)
  },
}

function bodyOf({ asked, choices, temperature }: AdapterExchange) {
  return {
    model: 'model-1',
    messages: [{ role: 'user' as const, content: asked }],
    ...(choices > 1 && { n: choices }),
    ...(temperature !== undefined && { temperature }),
  }
}

async function whole(client: OpenAI, exchange: AdapterExchange, view: CallerView): Promise<void> {
  const { signal } = exchange
  const completion = await client.chat.completions.create(bodyOf(exchange), {
    signal: signal ?? null,
  })
  view.given.push(completion)
  const [first, ...rest] = completion.choices
  await view.show(first?.message.content ?? first?.message.refusal ?? '')
  view.refusal = first?.message.refusal ?? ''
  view.others.push(...rest.map(({ message }) => message.content ?? ''))
  view.calls = callsOf(first?.message.tool_calls ?? [])
  view.usage = usageOf(completion.usage)
  view.reply = replyOf(completion)
}

async function streamed(
  client: OpenAI,
  exchange: AdapterExchange,
  view: CallerView,
): Promise<void> {
  const { signal } = exchange
  const stream = await client.chat.completions.create(
    { ...bodyOf(exchange), stream: true, stream_options: { include_usage: true } },
    { signal: signal ?? null },
  )
  const others = new Map<number, string>()
  const calls = []
  for await (const chunk of stream) {
    view.given.push(chunk)
    for (const { index, delta } of chunk.choices) {
      const text = delta.content ?? delta.refusal ?? ''
      if (index > 0) {
        const isRetracted = retractionOf(chunk, index) !== undefined
        others.set(index, (isRetracted ? '' : (others.get(index) ?? '')) + text)
        continue
      }
      if (retractionOf(chunk)) view.retract()
      view.refusal += delta.refusal ?? ''
      calls.push(...(delta.tool_calls ?? []))
      await view.show(text)
    }
    view.usage = usageOf(chunk.usage) ?? view.usage
    view.reply = replyOf(chunk) ?? view.reply
  }
  view.others.push(...others.values())
  view.calls = callsOf(calls)
}

function callsOf(calls: readonly object[]): CallerView['calls'] {
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
