import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { measure, type Setting, slope, type Timing } from './measure.ts'

const HEADS = ['language', 'style', 'facts', 'characters', 'supported', 'p50', 'p95', 'p99']

function line(timing: Timing): string {
  const { language, style, facts, characters, claims, supported, p50, p95, p99 } = timing
  const times = [p50, p95, p99].map((time) => time.toFixed(2))
  return row([language, style, facts, characters, `${supported}/${claims}`, ...times])
}

function row(cells: readonly (string | number)[]): string {
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
  const run = async (setting: Setting, times: number) => {
    const timing = await measure(setting, times)
    timings.push(timing)
    show(line(timing))
    return timing
  }
  show(`${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`)
  show('whole pipeline, milliseconds a reply')
  show(row(HEADS))
  for (const language of ['zh', 'en'] as const) {
    const typical = { language, style: 'typical', facts: 1000, characters: 500 } as const
    const byFacts = []
    for (const facts of [10, 1000, 10_000, 100_000]) {
      const { p50 } = await run({ ...typical, facts }, runs)
      byFacts.push({ size: facts, time: p50 })
    }
    const byLength = []
    for (const characters of [100, 500, 2000, 10_000]) {
      const times = Math.ceil(runs / Math.max(1, characters / 500))
      const { p50, characters: size } = await run({ ...typical, characters }, times)
      byLength.push({ size, time: p50 })
    }
    await run({ ...typical, style: 'dense' }, runs)
    slopes[`${language} by facts`] = slope(byFacts)
    slopes[`${language} by length`] = slope(byLength)
  }
  show('growth of the median (0 constant, 1 linear)')
  for (const [name, value] of Object.entries(slopes))
    show(`${name.padStart(20)} ${value.toFixed(2)}`)
  if (values.json) console.log(JSON.stringify({ node: process.version, timings, slopes }))
}

await main()
