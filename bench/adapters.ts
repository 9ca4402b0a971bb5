import { vouchsafe } from '@vouchsafe/core'
import { openAIFetch } from '@vouchsafe/openai'
import OpenAI from 'openai'

const RUNS = 500
const SENTENCES = 20

/** What one way of asking costs, in milliseconds. */
interface Cost {
  readonly first: number
  readonly whole: number
}

/** A provider in this process: a reply of twenty sentences, four words a chunk. */
function provider(): () => Promise<Response> {
  const chunk = (delta: object, finish: string | null = null) =>
    `data: ${JSON.stringify({ id: 'c', created: 1, model: 'm', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`
  const pieces = Array.from({ length: SENTENCES }, (_, index) => [
    chunk({ content: `This is sentence number ${index}, ` }),
    chunk({ content: 'which says nothing of note. ' }),
  ]).flat()
  const body = [...pieces, chunk({}, 'stop'), 'data: [DONE]\n\n'].map((each) =>
    new TextEncoder().encode(each),
  )
  return async () => {
    let next = 0
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        const piece = body[next]
        next += 1
        if (piece) controller.enqueue(piece)
        else controller.close()
      },
    })
    return new Response(stream, { headers: { 'content-type': 'text/event-stream' } })
  }
}

async function ask(client: OpenAI): Promise<Cost> {
  const began = performance.now()
  let first: number | undefined
  const stream = await client.chat.completions.create({
    model: 'm',
    messages: [{ role: 'user', content: 'Is it in stock?' }],
    stream: true,
  })
  for await (const chunk of stream) {
    if (chunk.choices[0]?.delta.content) first ??= performance.now() - began
  }
  return { first: first ?? 0, whole: performance.now() - began }
}

function quantile(values: readonly number[], share: number): string {
  const sorted = values.toSorted((a, b) => a - b)
  return (sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(2)
}

/** Compares the bare client with a guarded one, in turns, so that both see the same machine. */
async function main(): Promise<void> {
  const fetch = provider()
  const pipeline = vouchsafe({ guards: [{ name: 'reading', inspect: () => undefined }] })
  const clients = {
    bare: new OpenAI({ apiKey: 'key', fetch }),
    guarded: new OpenAI({ apiKey: 'key', fetch: openAIFetch(pipeline, { fetch }) }),
  }
  const costs: Record<keyof typeof clients, Cost[]> = { bare: [], guarded: [] }
  for (let run = 0; run < RUNS + 50; run += 1) {
    for (const name of ['bare', 'guarded'] as const) {
      const cost = await ask(clients[name])
      // The first ones warm up.
      if (run >= 50) costs[name].push(cost)
    }
  }
  console.log(`a streamed reply of ${SENTENCES} sentences, ${RUNS} runs, milliseconds`)
  console.log('            first p50  first p95  whole p50  whole p95')
  for (const name of ['bare', 'guarded'] as const) {
    const [first, whole] = [
      costs[name].map((cost) => cost.first),
      costs[name].map((cost) => cost.whole),
    ]
    const cells = [first, whole].flatMap((times) => [quantile(times, 0.5), quantile(times, 0.95)])
    console.log(name.padEnd(12) + cells.map((cell) => cell.padStart(9)).join('  '))
  }
}

await main()
