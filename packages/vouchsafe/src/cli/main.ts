import { createRequire } from 'node:module'
import { type ErrorCode, isVouchsafeError } from '@vouchsafe/core'
import { SUITES } from '@vouchsafe/eval'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { addCalibrateCommand } from './calibrate.ts'
import { type CheckOptions, check } from './check.ts'
import { type EvalCommandOptions, evaluate } from './eval.ts'
import { addFactsCommands } from './facts.ts'
import { addGatewayCommand } from './gateway.ts'
import { EXIT, type ExitCode, type Output } from './output.ts'
import { addPolicyCommands } from './policy.ts'

/** The command line. @param argv Arguments alone, without the names of the program. */
export async function main(argv: readonly string[], output: Output): Promise<ExitCode> {
  let code: ExitCode = EXIT.fine
  const program = commandLine(output, (result) => {
    code = result
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (cause) {
    // Commander has told what is wrong, or has shown the help that was asked for.
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? EXIT.fine : EXIT.misuse
    if (!isVouchsafeError(cause) || !MISUSE.has(cause.code)) throw cause
    output.stderr.write(`${cause.message}\n`)
    return EXIT.misuse
  }
}

/** Errors whose cause is what the user passed; others are ours. */
const MISUSE: ReadonlySet<ErrorCode> = new Set([
  'invalid_options',
  'invalid_turn',
  'invalid_source',
])

/** That of the package that is run. */
function version(): string {
  const known: unknown = createRequire(import.meta.url)('vouchsafe/package.json')
  const { version } = known as { readonly version: string }
  return version
}

function commandLine(output: Output, done: (code: ExitCode) => void): Command {
  const program = new Command('vouchsafe')
    .description(
      'Checks what an AI customer-service agent is about to say, before the customer reads it.',
    )
    .version(version(), '--version', 'print the version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.stdout.write(text),
      writeErr: (text) => output.stderr.write(text),
    })
  program
    .command('check')
    .description('check the draft of a turn file')
    .argument('<turn>', 'JSON file with the messages, the draft and, if you like, the shop')
    .option('--config <file>', 'JSON file with the shop, or an ES module that exports a pipeline')
    .option('--json', 'print the reply as JSON')
    .addHelpText('after', CHECK_HELP)
    .action(async (turn: string, options: CheckOptions) => done(await check(turn, options, output)))
  program
    .command('eval')
    .description('run a suite over labelled data')
    .argument('<suite>', SUITES.map(({ name }) => name).join(', '))
    .addOption(repeated('--data <file>', 'JSON Lines file; may be given more than once'))
    .requiredOption('--predictions <file>', 'where predictions go, one a line')
    .option('--limit <n>', 'only the first records', wholeNumber)
    .option('--json', 'print the figures as one JSON object')
    .option('--report <file>', 'write an HTML page with figures, misses and false alarms')
    .option(
      '--base <folder>',
      "where policies are found (default: the parent of the data's folder)",
    )
    .addHelpText('after', suiteHelp())
    .action(async (suite: string, options: EvalCommandOptions) =>
      done(await evaluate(suite, options, output)),
    )
  addCalibrateCommand(program, output, done)
  addPolicyCommands(program, output, done)
  addFactsCommands(program, output, done)
  addGatewayCommand(program, output, done)
  return program
}

const CHECK_HELP = `
Ends with 0 if the draft is verified, 1 if it was annotated or blocked, 2 if a file or option cannot be used.`

function suiteHelp(): string {
  const width = Math.max(...SUITES.map(({ name }) => name.length))
  const lines = SUITES.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`)
  return `\nSuites:\n${lines.join('\n')}\n\nEnds with 0, 1 if some records have no prediction, 2 if a file or option cannot be used.`
}

function repeated(flags: string, description: string): Option {
  return new Option(flags, description)
    .argParser((file: string, files: readonly string[] = []) => [...files, file])
    .makeOptionMandatory()
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw new InvalidArgumentError('Expected a whole number above 0.')
  return Number(text)
}
