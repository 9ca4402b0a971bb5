import { closeSync, openSync, realpathSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { isVouchsafeError, type Json, VouchsafeError } from '@vouchsafe/core'
import type { Configuration } from './configuration.ts'
import type { Figures } from './figures.ts'
import { type BadLine, type JsonLine, readJsonLines, showIssues, unusable } from './files.ts'
import { PolicyFiles } from './policy-file.ts'
import { SUITES } from './registry.ts'
import { reportPage } from './report.ts'
import type { SuiteRun } from './suite.ts'

export interface EvalOptions {
  /** Name of a suite, see {@link SUITES}. */
  readonly suite: string
  /** JSON Lines files. */
  readonly data: readonly string[]
  /** Where predictions go, one a record; an existing file is replaced. */
  readonly predictions: string
  /** Folder in which `policy_ref` and the like resolve. Default: the parent of each data file's folder. */
  readonly base?: string
  /** Only this many records, from the beginning. */
  readonly limit?: number
  /** Where an HTML report goes. */
  readonly report?: string
  readonly configuration: Configuration
  readonly onProgress?: (done: number, total: number) => void
}

/** A record for which no prediction could be made. */
export interface Failure {
  readonly id: string
  readonly problem: string
}

export interface EvalResult {
  readonly figures: Figures
  readonly failures: readonly Failure[]
}

/**
 * Runs a suite over data files and writes its predictions.
 *
 * @throws VouchsafeError `invalid_options` for an unknown suite or limit; `invalid_source` for files that cannot be used:
 * the message then lists every bad line, up to a limit. Nothing is run in that case.
 */
export async function runSuite(options: EvalOptions): Promise<EvalResult> {
  const run = openSuite(options)
  load(run, options)
  checkTargets(options)
  const failures: Failure[] = []
  const file = openSync(options.predictions, 'w')
  try {
    for (let index = 0; index < run.size; index += 1) {
      const outcome = await predict(run, index)
      if (outcome.ok) writeSync(file, `${JSON.stringify(outcome.prediction)}\n`)
      else failures.push(outcome.failure)
      options.onProgress?.(index + 1, run.size)
    }
  } finally {
    closeSync(file)
  }
  const figures = run.figures()
  if (options.report !== undefined)
    writeFileSync(options.report, reportPage(figures, run.review()), 'utf8')
  return { figures, failures }
}

function openSuite({ suite: name, limit, configuration }: EvalOptions): SuiteRun {
  const suite = SUITES.find((each) => each.name === name)
  if (suite === undefined) {
    const names = SUITES.map((each) => each.name).join(', ')
    throw new VouchsafeError('invalid_options', `there is no suite "${name}"; there are ${names}`)
  }
  if (limit !== undefined && !(Number.isInteger(limit) && limit > 0))
    throw new VouchsafeError('invalid_options', '--limit: expected a whole number above 0')
  return suite.open(configuration)
}

/** More bad lines than this are only counted. */
const MAX_BAD_LINES = 20

function load(run: SuiteRun, { data, base, limit = Number.POSITIVE_INFINITY }: EvalOptions): void {
  if (data.length === 0) throw new VouchsafeError('invalid_options', '--data: expected a file')
  const bad: BadLine[] = []
  for (const file of data) {
    const policies = new PolicyFiles(base ?? dirname(dirname(resolve(file))))
    const read = readJsonLines(file)
    bad.push(...read.bad)
    for (const line of read.lines) {
      if (run.size >= limit) break
      bad.push(...addLine(run, line, (reference) => policies.read(reference)))
    }
  }
  if (bad.length === 0) return
  const shown = bad
    .slice(0, MAX_BAD_LINES)
    .map(({ file, line, message }) => `${file}:${line}: ${message}`)
  const rest = bad.length - shown.length
  if (rest > 0) shown.push(`… and ${rest} more`)
  throw new VouchsafeError('invalid_source', shown.join('\n'))
}

function addLine(
  run: SuiteRun,
  { file, line, value }: JsonLine,
  policy: (reference: string) => ReturnType<PolicyFiles['read']>,
): readonly BadLine[] {
  const issues = run.add(value, { file, line, policy })
  return showIssues(issues).map((message) => ({ file, line, message }))
}

/** Fails before the run rather than after it. */
function checkTargets({ predictions, report, data }: EvalOptions): void {
  const sources = new Set(data.map((file) => realpathSync(file)))
  for (const target of report === undefined ? [predictions] : [predictions, report]) {
    const folder = statSync(dirname(resolve(target)), { throwIfNoEntry: false })
    if (folder?.isDirectory() !== true) throw unusable(target, 'there is no such folder')
    const there = statSync(target, { throwIfNoEntry: false })
    if (there?.isDirectory() === true) throw unusable(target, 'expected a file, found a directory')
    if (there !== undefined && sources.has(realpathSync(target)))
      throw unusable(target, 'this is a data file; it would be overwritten')
  }
}

type Outcome =
  | { readonly ok: true; readonly prediction: Readonly<Record<string, Json>> }
  | { readonly ok: false; readonly failure: Failure }

async function predict(run: SuiteRun, index: number): Promise<Outcome> {
  const id = run.idOf(index)
  try {
    return { ok: true, prediction: { id, ...(await run.predict(index)) } }
  } catch (cause) {
    return { ok: false, failure: { id, problem: problemOf(cause) } }
  }
}

/** Our own messages hold no customer text; of others only the kind and the place in the code are told. */
function problemOf(cause: unknown): string {
  if (isVouchsafeError(cause)) return cause.message
  if (!(cause instanceof Error)) return 'something other than an error was thrown'
  const place = cause.stack?.split('\n').find((line) => line.trimStart().startsWith('at '))
  return `${cause.name} ${place?.trim() ?? ''}`.trim()
}
