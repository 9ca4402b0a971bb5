import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What the test runner tells of one test. */
interface Told {
  readonly ancestorTitles: readonly string[]
  readonly title: string
  readonly status: string
}

const MARKS: Readonly<Record<string, string>> = { passed: '✓', failed: '✗' }

/** Runs the conformance suite of every adapter and prints its cells as a table. */
function main(): number {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'))
  const file = join(folder, 'report.json')
  try {
    const runner = ['vitest', 'run', '--config', 'vitest.workspace.ts', 'conformance.test.ts']
    spawnSync('npx', [...runner, '--reporter=json', `--outputFile=${file}`], { stdio: 'ignore' })
    const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly testResults: readonly { readonly assertionResults: readonly Told[] }[]
    }
    return print(testResults.flatMap(({ assertionResults }) => assertionResults))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function print(tests: readonly Told[]): number {
  const cells = tests.flatMap(({ ancestorTitles, title, status }) => {
    const adapter = /^conformance: (.{1,80})$/.exec(ancestorTitles.at(-1) ?? '')?.[1]
    const [, name = title, reason] = /^(.{1,80}?) \((.{1,200})\)$/.exec(title) ?? []
    const isSkipped = status !== 'passed' && status !== 'failed'
    return adapter ? [{ adapter, name: isSkipped ? name : title, status, reason }] : []
  })
  const adapters = [...new Set(cells.map(({ adapter }) => adapter))].sort()
  const names = [...new Set(cells.map(({ name }) => name))]
  const notes: string[] = []
  const markOf = (adapter: string, name: string): string => {
    const cell = cells.find((each) => each.adapter === adapter && each.name === name)
    const mark = MARKS[cell?.status ?? '']
    if (mark) return mark
    if (!cell?.reason) return ''
    if (!notes.includes(cell.reason)) notes.push(cell.reason)
    return `(${notes.indexOf(cell.reason) + 1})`
  }
  const rows = [
    ['', ...adapters],
    ...names.map((name) => [name, ...adapters.map((adapter) => markOf(adapter, name))]),
  ]
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  for (const row of rows) {
    console.log(
      row
        .map((cell, column) => cell.padEnd((widths?.[column] ?? 0) + 2))
        .join('')
        .trimEnd(),
    )
  }
  for (const [index, note] of notes.entries()) console.log(`(${index + 1}) ${note}`)
  const failed = cells.filter(({ status }) => status === 'failed').length
  const passed = cells.filter(({ status }) => status === 'passed').length
  console.log(
    `${passed} cells pass, ${failed} fail, ${cells.length - passed - failed} do not apply`,
  )
  return failed > 0 || passed === 0 ? 1 : 0
}

process.exitCode = main()
