import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { main as vouchsafe } from '../packages/vouchsafe/src/cli/main.ts'
import { page, type Run } from './results-page.ts'

/** Folders of the data, by how their names begin, and the suite that reads them. */
const SUITES = [
  ['perturbation-', 'perturbation'],
  ['agent-turns-', 'agent-turns'],
  ['shop', 'shop'],
  ['recognizers-', 'recognizers'],
] as const

const USAGE = `npm run results -- --data FOLDER [--out FILE] [--only SUITE]

Runs the suites over every folder of labelled data, and writes what is caught and what is disturbed, by kind.
FOLDER holds folders such as perturbation-…, agent-turns-…, shop and recognizers-…, each with JSON Lines files.
`

/** A folder's files, each on its own: one may be Chinese, one English. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(folder, name))
}

async function runSuite(suite: string, file: string, scratch: string): Promise<Run['figures']> {
  let printed = ''
  const argv = [
    ...['eval', suite, '--data', file, '--json'],
    ...['--predictions', join(scratch, 'predictions.jsonl')],
  ]
  await vouchsafe(argv, {
    stdout: { write: (text: string) => (printed += text) },
    stderr: { write: () => true },
  })
  return JSON.parse(printed) as Run['figures']
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      out: { type: 'string', default: 'docs/results.md' },
      only: { type: 'string' },
    },
  })
  if (values.data === undefined) {
    process.stderr.write(USAGE)
    process.exitCode = 2
    return
  }
  const scratch = mkdtempSync(join(tmpdir(), 'vouchsafe-results-'))
  const runs: Run[] = []
  for (const [prefix, suite] of SUITES) {
    if (values.only !== undefined && values.only !== suite) continue
    for (const folder of readdirSync(values.data).sort()) {
      const path = join(values.data, folder)
      if (!folder.startsWith(prefix) || !statSync(path).isDirectory()) continue
      const files = filesIn(path)
      for (const file of files) {
        const name = files.length === 1 ? folder : `${folder}, ${basename(file, '.jsonl')}`
        process.stderr.write(`${suite}: ${name}\n`)
        runs.push({ suite, name, figures: await runSuite(suite, file, scratch) })
      }
    }
  }
  rmSync(scratch, { recursive: true })
  writeFileSync(values.out, page(runs, { date: new Date().toISOString().slice(0, 10) }))
}

await main()
