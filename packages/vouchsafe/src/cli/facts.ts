import { basename, extname } from 'node:path'
import { VouchsafeError } from '@vouchsafe/core'
import { readTextFile } from '@vouchsafe/eval'
import { type LintFile, lintFacts, type Problem } from '@vouchsafe/facts/lint'
import type { Command } from 'commander'
import { addCompileCommand } from './facts-compile.ts'
import { EXIT, type ExitCode, type Output } from './output.ts'

/** Adds `facts lint` and `facts compile`. */
export function addFactsCommands(
  program: Command,
  output: Output,
  done: (code: ExitCode) => void,
): void {
  const commands = program
    .command('facts')
    .description('work on the records and policies that replies are held against')
  addCompileCommand(commands, output, done)
  commands
    .command('lint')
    .description('list what is wrong with files of records, and where they disagree')
    .argument('<files...>', 'CSV, JSON or JSON Lines, told by the ending')
    .option('--now <time>', 'ISO 8601 with offset, for what has expired (default: the clock)')
    .option('--currency <code>', 'ISO 4217, for prices that name no currency')
    .option('--json', 'print the problems as one JSON array')
    .addHelpText('after', HELP)
    .action((files: readonly string[], options: LintCommandOptions) =>
      done(lint(files, options, output)),
    )
}

const HELP = `
Ends with 0 if nothing is wrong, 1 if something is, 2 if a file or option cannot be used.`

interface LintCommandOptions {
  readonly now?: string
  readonly currency?: string
  readonly json?: boolean
}

const FORMATS: Readonly<Record<string, LintFile['format']>> = {
  '.csv': 'csv',
  '.tsv': 'csv',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
}

function lint(
  files: readonly string[],
  { now = new Date().toISOString(), currency, json }: LintCommandOptions,
  { stdout }: Output,
): ExitCode {
  const problems = lintFacts(files.map(read), {
    now,
    ...(currency !== undefined && { currency }),
  })
  if (json === true) stdout.write(`${JSON.stringify(problems)}\n`)
  else {
    stdout.write(problems.map(inWords).join(''))
    const clean = files.filter((name) => !problems.some(({ file }) => file === name))
    stdout.write(clean.map((name) => `${name}: nothing to say\n`).join(''))
  }
  return problems.length === 0 ? EXIT.fine : EXIT.findings
}

function read(name: string): LintFile {
  const format = FORMATS[extname(name).toLowerCase()]
  if (format === undefined) {
    const endings = Object.keys(FORMATS).join(', ')
    throw new VouchsafeError(
      'invalid_options',
      `${basename(name)}: expected a file that ends in one of ${endings}`,
    )
  }
  return { name, text: readTextFile(name), format }
}

function inWords({ file, line, code, pointer, message }: Problem): string {
  return `${file}:${line}: ${code}: ${pointer || '/'} ${message}\n`
}
