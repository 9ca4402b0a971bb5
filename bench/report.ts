import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chart } from './report-chart.ts'
import { type Measured, page, panels } from './report-page.ts'

const USAGE = `npm run bench:results -- --date YYYY-MM-DD [--keep FOLDER]

Runs every measurement one after the other and writes bench/RESULTS.md and bench/results.svg.
What FOLDER holds already is taken from there and not measured again.
`

/** Each script prints one line of JSON. */
const SCRIPTS: Readonly<Record<keyof Measured, readonly string[]>> = {
  index: ['bench/index.ts', '--runs', '60'],
  segmentation: ['bench/segmentation.ts'],
  streaming: ['bench/streaming.ts'],
  privacy: ['bench/privacy.ts'],
  policy: ['bench/policy.ts'],
  'cold-start': ['bench/cold-start.ts'],
  sizes: ['bench/sizes.ts'],
  peers: ['bench/peers/index.ts'],
}

function measured(name: keyof Measured, folder: string | undefined): unknown {
  const kept = folder === undefined ? undefined : join(folder, `${name}.json`)
  if (kept !== undefined && existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8'))
  process.stderr.write(`${name}\n`)
  const argv = ['bench/run.mjs', ...SCRIPTS[name], '--json']
  const { stdout: printed, status } = spawnSync(process.execPath, argv, {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) {
    process.stderr.write(`${name} failed, and is left out\n`)
    return undefined
  }
  const line = printed.trim().split('\n').at(-1) ?? ''
  if (kept !== undefined && folder !== undefined) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(kept, line)
  }
  return JSON.parse(line)
}

function main(): void {
  const { values } = parseArgs({ options: { date: { type: 'string' }, keep: { type: 'string' } } })
  const { date, keep } = values
  if (date === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
    process.stderr.write(USAGE)
    process.exitCode = 2
    return
  }
  const names = Object.keys(SCRIPTS) as (keyof Measured)[]
  // Each script prints what `Measured` says of it.
  const all = Object.fromEntries(
    names.map((name) => [name, measured(name, keep)]),
  ) as Partial<Measured>
  const machine = {
    processor: cpus()[0]?.model ?? 'unknown processor',
    cores: cpus().length,
    gigabytes: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    load: loadavg()[1] ?? 0,
  }
  writeFileSync('bench/RESULTS.md', page(all, machine, date))
  writeFileSync('bench/results.svg', chart(panels(all)))
}

main()
