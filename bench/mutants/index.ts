import { parseArgs } from 'node:util'
import { compiler } from './compiles.ts'
import { whyEquivalent } from './equivalent.ts'
import { listMutants } from './list.ts'
import type { Mutant, Outcome } from './mutant.ts'
import { describe, HEADER, load, loadAll, type Report, rows, save } from './report.ts'
import { draw } from './sample.ts'
import { Tests } from './tests.ts'

const USAGE = `npm run mutants:sample -- --package NAME [--sample 60] [--tables 20] [--seed 1]
npm run mutants:sample -- --table

Changes the sources of a package in one place after another, drawn at random, and runs the package's tests on each.
--sample   how many changes of what is inside functions
--tables   how many changes of what is outside: word lists, patterns, constants
--again    only those that survived the last run with this seed
--table    prints the scores of earlier runs as a table, and runs nothing
`

async function outcomeOf(mutant: Mutant, tests: Tests): Promise<Outcome> {
  const answer = await tests.run(mutant.file, mutant.source)
  if (answer === undefined) return { status: 'timeout' }
  if (answer.failed !== undefined) return { status: 'killed', because: answer.failed }
  const because = whyEquivalent(mutant)
  return because === undefined ? { status: 'survived' } : { status: 'equivalent', because }
}

const keyOf = ({ file, line, column, replacement }: Omit<Mutant, 'source'>): string =>
  [file, line, column, replacement].join('\n')

/** What an earlier run found noticed: more tests do not change that. */
function noticedBefore(name: string, seed: number): ReadonlyMap<string, Outcome> {
  return new Map(
    load(name, seed)
      .mutants.filter(({ status }) => status === 'killed' || status === 'timeout')
      .map((mutant) => [keyOf(mutant), mutant]),
  )
}

async function sample(
  name: string,
  sizes: { readonly logic: number; readonly table: number },
  seed: number,
  before: ReadonlyMap<string, Outcome>,
): Promise<Report> {
  const all = await listMutants(name)
  const { drawn, refused } = draw(all, sizes, seed, compiler(name))
  const tests = new Tests(name)
  const { tests: count, ms } = await tests.start()
  console.log(
    `${name}: ${count} tests in ${(ms / 1000).toFixed(1)} s, ${drawn.length} of ${all.length} mutants`,
  )
  const listed = {
    logic: all.filter(({ part }) => part === 'logic').length,
    table: all.filter(({ part }) => part === 'table').length,
  }
  const mutants: Report['mutants'][number][] = []
  const report = { package: name, seed, listed, refused, mutants }
  for (const [index, mutant] of drawn.entries()) {
    const outcome = before.get(keyOf(mutant)) ?? (await outcomeOf(mutant, tests))
    const { source: _, ...rest } = mutant
    const { status, because } = outcome
    mutants.push({ ...rest, status, ...(because !== undefined && { because }) })
    console.log(`${index + 1}/${drawn.length} ${describe(mutant, outcome)}`)
    // Each at once, so that a run that is broken off can be gone on with.
    save(report)
  }
  tests.stop()
  return report
}

const { values } = parseArgs({
  options: {
    package: { type: 'string' },
    sample: { type: 'string', default: '60' },
    tables: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    again: { type: 'boolean', default: false },
    table: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const seed = Number(values.seed)
if (values.table) console.log([...HEADER, ...loadAll().flatMap(rows)].join('\n'))
else if (values.package === undefined || values.help) console.log(USAGE)
else {
  const sizes = { logic: Number(values.sample), table: Number(values.tables) }
  const before = values.again ? noticedBefore(values.package, seed) : new Map<string, Outcome>()
  const report = await sample(values.package, sizes, seed, before)
  console.log([...HEADER, ...rows(report)].join('\n'))
}
process.exit()
