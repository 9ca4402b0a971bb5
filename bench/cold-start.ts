import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

/**
 * What a fresh process waits for until the first check is done: importing a package, bundled for Node, and using it once.
 *
 * `node bench/run.mjs bench/cold-start.ts [--json]`
 */

/** A package, and a first use of it. */
const USES: readonly (readonly [name: string, use: string])[] = [
  ['@vouchsafe/text', "m.readValues('It costs $1,299.50.')"],
  [
    '@vouchsafe/core',
    "await m.vouchsafe({ guards: [] }).reply({ conversationId: 'c', messages: [] }, () => 'Hello.')",
  ],
  ['@vouchsafe/privacy', "m.detect('My name is Ada Byron, call me on +44 20 7946 0123.')"],
  [
    'vouchsafe',
    "await m.shopPipeline({ catalog: [{ sku: 'A1', title: 'Aurora lamp', price: { amount: 20, currency: 'EUR' } }] }).reply({ conversationId: 'c', messages: [{ role: 'user', content: 'How much is the Aurora lamp?' }] }, () => 'The Aurora lamp costs 20 EUR.')",
  ],
]
const RUNS = 7

const folder = mkdtempSync(join('bench', '.run-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

/** Milliseconds from before the import to after the import and after the first use. */
function once(script: string): readonly number[] {
  return JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' })) as number[]
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

const rows: { name: string; imported: number; used: number; least: number }[] = []
for (const [index, [name, use]] of USES.entries()) {
  const [bundle, script] = [join(folder, `${index}.mjs`), join(folder, `use-${index}.mjs`)]
  await build({
    stdin: { contents: `export * from '${name}'`, resolveDir: 'bench' },
    outfile: bundle,
    ...{ bundle: true, format: 'esm', platform: 'node', logLevel: 'error' },
    conditions: ['@vouchsafe/source'],
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  })
  writeFileSync(
    script,
    `const began = performance.now()
const m = await import('./${index}.mjs')
const imported = performance.now() - began
${use}
console.log(JSON.stringify([imported, performance.now() - began]))
`,
  )
  once(script)
  const runs = Array.from({ length: RUNS }, () => once(script))
  const used = runs.map(([, all = 0]) => all)
  rows.push({
    name,
    imported: middle(runs.map(([imported = 0]) => imported)),
    used: middle(used),
    least: Math.min(...used),
  })
}

if (process.argv.includes('--json')) console.log(JSON.stringify({ rows }))
else
  for (const { name, imported, used, least } of rows)
    console.log(
      `${name}: imported after ${imported.toFixed(0)} ms, first check done after ${used.toFixed(0)} ms (least ${least.toFixed(0)})`,
    )
