import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { measure, type Setting, STAGES, slope, type Timing } from './measure.ts'

/** The bar: a whole reply of about 500 characters, dense or not, against 1,000 facts, on one quiet core. */
const BAR = { characters: 500, facts: 1000, p95: 5 }

const FACTS = [10, 1000, 10_000, 100_000]
const CHARACTERS = [100, 500, 2000, 10_000]

const HEADS = [
  ...['language', 'style', 'facts', 'chars', 'supported'],
  ...STAGES.flatMap((stage) => [stage, 'p95', 'p99']),
  'cpu',
]

function line(timing: Timing): string {
  const { language, style, facts, characters, claims, supported, cpu } = timing
  const times = STAGES.flatMap((stage) => [timing[stage].p50, timing[stage].p95, timing[stage].p99])
  return row([
    ...[language, style, facts, characters, `${supported}/${claims}`],
    ...[...times, cpu].map((time) => time.toFixed(2)),
  ])
}

function row(cells: readonly (string | number)[]): string {
  return cells.map((cell) => String(cell).padStart(13)).join('')
}

/** By what the stages grow from timing to timing. */
function growth(
  timings: readonly Timing[],
  size: (timing: Timing) => number,
): Record<string, number> {
  return Object.fromEntries(
    STAGES.map((stage) => [
      stage,
      slope(timings.map((timing) => ({ size: size(timing), time: timing[stage].p50 }))),
    ]),
  )
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { json: { type: 'boolean' }, runs: { type: 'string', default: '400' } },
  })
  const runs = Number(values.runs)
  const timings: Timing[] = []
  const atBar: Timing[] = []
  const slopes: Record<string, Record<string, number>> = {}
  const show = (text: string) => {
    if (!values.json) console.log(text)
  }
  const run = async (setting: Setting) => {
    const times = Math.ceil(runs / Math.max(1, setting.characters / BAR.characters))
    const timing = await measure(setting, times)
    timings.push(timing)
    show(line(timing))
    return timing
  }
  show(`${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`)
  show('milliseconds a reply: p50, p95 and p99 of each stage; mean processor time of the whole')
  show(row(HEADS))
  for (const language of ['zh', 'en'] as const) {
    for (const style of ['typical', 'dense'] as const) {
      const setting = { language, style, facts: BAR.facts, characters: BAR.characters }
      const byFacts: Timing[] = []
      for (const facts of FACTS) byFacts.push(await run({ ...setting, facts }))
      atBar.push(...byFacts.filter((_, index) => FACTS[index] === BAR.facts))
      const byLength: Timing[] = []
      for (const characters of CHARACTERS) byLength.push(await run({ ...setting, characters }))
      slopes[`${language} ${style} by facts`] = growth(byFacts, ({ facts }) => facts)
      slopes[`${language} ${style} by length`] = growth(byLength, ({ characters }) => characters)
    }
  }
  show('growth of the medians (0 constant, 1 linear)')
  for (const [name, by] of Object.entries(slopes)) {
    const shown = STAGES.map((stage) => `${stage} ${by[stage]?.toFixed(2)}`)
    show(`${name.padStart(24)}  ${shown.join('  ')}`)
  }
  show(`the bar: whole p95 of ${BAR.characters} characters and ${BAR.facts} facts ≤ ${BAR.p95} ms`)
  for (const timing of atBar) {
    const { language, style, whole } = timing
    const verdict = whole.p95 <= BAR.p95 ? 'kept' : 'missed'
    show(`${`${language} ${style}`.padStart(24)}  ${whole.p95.toFixed(2)} ms  ${verdict}`)
  }
  if (values.json) console.log(JSON.stringify({ node: process.version, bar: BAR, timings, slopes }))
}

await main()
