import { basename, extname } from 'node:path'
import { readJsonFile, readTextFile } from '@vouchsafe/eval'
import { compilePolicy, parseCompiledPolicy } from '@vouchsafe/facts'
import type { Command } from 'commander'
import { EXIT, type ExitCode, type Output } from './output.ts'

interface CompileOptions {
  readonly id?: string
  readonly title?: string
  readonly check?: string
}

/** Adds `compile` to the commands about facts. */
export function addCompileCommand(
  facts: Command,
  output: Output,
  done: (code: ExitCode) => void,
): void {
  facts
    .command('compile')
    .description('take a policy apart into terms, as JSON for a person to review')
    .argument('<policy>', 'text or Markdown file')
    .option('--id <id>', "the document's id (default: the file's name without its ending)")
    .option('--title <title>', "the document's title, if the text does not begin with it")
    .option('--check <file>', 'do not compile; tell whether a reviewed file still fits the policy')
    .addHelpText('after', HELP)
    .action((policy: string, options: CompileOptions) => done(compile(policy, options, output)))
}

const HELP = `
Correct the JSON and hand it over with the text: documents([{ id, title, text, compiled }]).
Ends with 0, 1 if a reviewed file does not fit, 2 if a file or option cannot be used.`

function compile(path: string, { id, title, check }: CompileOptions, { stdout }: Output): ExitCode {
  const policy = { id: id ?? basename(path, extname(path)), text: readTextFile(path) }
  if (check !== undefined) return checkReviewed(policy, check, stdout)
  const compiled = compilePolicy({ ...policy, ...(title !== undefined && { title }) })
  stdout.write(`${JSON.stringify(compiled, null, 2)}\n`)
  return EXIT.fine
}

function checkReviewed(
  policy: { readonly id: string; readonly text: string },
  path: string,
  stdout: Output['stdout'],
): ExitCode {
  const parsed = parseCompiledPolicy(readJsonFile(path), policy)
  if (!parsed.ok) {
    for (const issue of parsed.issues)
      stdout.write(`${path}: /${issue.path.replaceAll('.', '/')} ${issue.message}\n`)
    return EXIT.findings
  }
  const { terms } = parsed.value
  const open = terms.filter(({ status }) => status === 'proposed').length
  stdout.write(`${path}: ${terms.length - open} terms count, ${open} wait for a person\n`)
  return EXIT.fine
}
