import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { shopPipeline } from 'vouchsafe'
import { productsOf, replyOf, turnAbout } from './shop.ts'

/** What one setting was measured to take, in milliseconds. */
interface Timing {
  readonly language: 'zh' | 'en'
  readonly facts: number
  readonly characters: number
  readonly claims: number
  readonly supported: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

const FACTS_PER_PRODUCT = 8

async function measure(
  language: 'zh' | 'en',
  facts: number,
  characters: number,
  runs: number,
): Promise<Timing> {
  const products = productsOf(Math.max(1, Math.ceil(facts / FACTS_PER_PRODUCT)), language)
  const pipeline = shopPipeline({ catalog: products })
  const turn = turnAbout(products, language)
  const draft = replyOf(products, characters, language)
  let reply = await pipeline.reply(turn, () => draft)
  for (let warm = 0; warm < Math.min(runs, 100); warm += 1)
    reply = await pipeline.reply(turn, () => draft)
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    // A turn of its own each time, as in use: nothing that is kept by turn helps.
    const fresh = { ...turn, messages: turn.messages.map((message) => ({ ...message })) }
    const begin = performance.now()
    await pipeline.reply(fresh, () => draft)
    times.push(performance.now() - begin)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0
  return {
    language,
    facts: products.length * FACTS_PER_PRODUCT,
    characters: draft.length,
    claims: reply.claims.length,
    supported: reply.claims.filter(({ verdict }) => verdict?.status === 'supported').length,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
  }
}

/** How the median grows: the slope of log(time) over log(size); 1 is linear, 0 is constant. */
function slope(points: readonly { readonly size: number; readonly time: number }[]): number {
  const logs = points.map(({ size, time }) => [Math.log(size), Math.log(time)] as const)
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  const [x, y] = [mean(logs.map(([size]) => size)), mean(logs.map(([, time]) => time))]
  const covariance = logs.reduce((sum, [size, time]) => sum + (size - x) * (time - y), 0)
  return covariance / logs.reduce((sum, [size]) => sum + (size - x) ** 2, 0)
}

function line({ language, facts, characters, claims, supported, p50, p95, p99 }: Timing): string {
  const cells = [
    language,
    facts,
    characters,
    `${supported}/${claims}`,
    p50.toFixed(2),
    p95.toFixed(2),
    p99.toFixed(2),
  ]
  return cells.map((cell) => String(cell).padStart(10)).join('')
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { json: { type: 'boolean' }, runs: { type: 'string', default: '400' } },
  })
  const runs = Number(values.runs)
  const timings: Timing[] = []
  const slopes: Record<string, number> = {}
  const show = (text: string) => {
    if (!values.json) console.log(text)
  }
  show(
    `${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, whole pipeline, milliseconds a reply`,
  )
  show(
    ['language', 'facts', 'characters', 'supported', 'p50', 'p95', 'p99']
      .map((head) => head.padStart(10))
      .join(''),
  )
  for (const language of ['zh', 'en'] as const) {
    const run = async (facts: number, characters: number, times: number) => {
      const timing = await measure(language, facts, characters, times)
      timings.push(timing)
      show(line(timing))
      return timing
    }
    const byFacts = []
    for (const facts of [10, 1000, 10_000, 100_000]) {
      const { p50 } = await run(facts, 500, runs)
      byFacts.push({ size: facts, time: p50 })
    }
    const byLength = []
    for (const characters of [100, 500, 2000, 10_000]) {
      const timing = await run(1000, characters, Math.ceil(runs / Math.max(1, characters / 500)))
      byLength.push({ size: timing.characters, time: timing.p50 })
    }
    slopes[`${language}.facts`] = slope(byFacts)
    slopes[`${language}.characters`] = slope(byLength)
  }
  show('growth of the median (0 constant, 1 linear)')
  for (const [name, value] of Object.entries(slopes))
    show(`${name.padStart(20)} ${value.toFixed(2)}`)
  if (values.json) console.log(JSON.stringify({ node: process.version, timings, slopes }))
}

await main()
