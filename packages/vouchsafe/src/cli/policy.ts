import { extname } from 'node:path'
import { type Issue, type Json, VouchsafeError } from '@vouchsafe/core'
import { readJsonFile, readTextFile, shape } from '@vouchsafe/eval'
import { type Explanation, explainRule, type LoadedPack, loadPack } from '@vouchsafe/policy'
import { exampleData, lintPack, RULE_PACK_SCHEMA, runExamples } from '@vouchsafe/policy/authoring'
import type { Command } from 'commander'
import { LineCounter, parseDocument } from 'yaml'
import { EXIT, type ExitCode, type Output } from './output.ts'

/** Adds `policy lint`, `test`, `explain` and `schema`. */
export function addPolicyCommands(
  program: Command,
  output: Output,
  done: (code: ExitCode) => void,
): void {
  const group = program.command('policy').description('work on rule packs')
  group
    .command('lint')
    .description('list what is wrong with rule packs, or could be better')
    .argument('<packs...>', 'JSON or YAML files')
    .option('--reads', 'list the data that each pack reads')
    .action((files: readonly string[], options: { readonly reads?: boolean }) =>
      done(worst(files.map((file) => lint(file, options.reads === true, output)))),
    )
  group
    .command('test')
    .description('run the examples of rule packs')
    .argument('<packs...>', 'JSON or YAML files')
    .action((files: readonly string[]) => done(worst(files.map((file) => runTests(file, output)))))
  group
    .command('explain')
    .description('tell what a rule comes to for some data, and why')
    .argument('<pack>', 'JSON or YAML file')
    .argument('<rule>', "the rule's code")
    .requiredOption('--facts <file>', 'JSON or YAML file with the data that the rule sees')
    .option('--lang <language>', 'language of the sentence: en or zh', 'en')
    .option('--json', 'print the explanation as JSON')
    .action((file: string, code: string, options: ExplainOptions) =>
      done(explain(file, code, options, output)),
    )
  group
    .command('schema')
    .description('print the JSON Schema of rule packs, for editors')
    .action(() => {
      output.stdout.write(`${JSON.stringify(RULE_PACK_SCHEMA, null, 2)}\n`)
      done(EXIT.fine)
    })
}

interface ExplainOptions {
  readonly facts: string
  readonly lang: string
  readonly json?: boolean
}

/** A document with a way to tell where in its file something stands. */
interface ReadDocument {
  readonly value: unknown
  /** `file:line:column` of a JSON pointer. */
  readonly placeOf: (pointer: string) => string
}

/** Aliases expand; more of them than this is no pack, but an attack. */
const MAX_ALIASES = 100

function readDocument(file: string): ReadDocument {
  const isYaml = ['.yaml', '.yml'].includes(extname(file))
  // The JSON reader tells a fault in its own words.
  const json: unknown = isYaml ? undefined : readJsonFile(file)
  const lines = new LineCounter()
  const document = parseDocument(readTextFile(file), { lineCounter: lines, schema: 'core' })
  const [fault] = [...document.errors, ...document.warnings]
  if (isYaml && fault) {
    const { line, col } = lines.linePos(fault.pos[0])
    throw new VouchsafeError(
      'invalid_source',
      `${file}:${line}:${col}: is no YAML that can be read`,
    )
  }
  return {
    value: isYaml ? yamlValue(document, file) : json,
    placeOf(pointer) {
      const keys = pointer
        .split('/')
        .slice(1)
        .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
      // What is missing has no place of its own; what should hold it has.
      for (let depth = keys.length; depth >= 0; depth -= 1) {
        const node = document.getIn(keys.slice(0, depth), true)
        const at = rangeOf(node)
        if (at === undefined) continue
        const { line, col } = lines.linePos(at)
        return `${file}:${line}:${col}`
      }
      return file
    },
  }
}

function yamlValue(document: ReturnType<typeof parseDocument>, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES }) as unknown
  } catch {
    throw new VouchsafeError('invalid_source', `${file}: has more aliases than are followed`)
  }
}

function rangeOf(node: unknown): number | undefined {
  const range = shape.isRecord(node) ? node.range : undefined
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined
}

function lint(file: string, showReads: boolean, { stdout }: Output): ExitCode {
  const { value, placeOf } = readDocument(file)
  const { errors, warnings, reads } = lintPack(value)
  const lines = (kind: string, issues: readonly Issue[]) =>
    issues.map(({ path, message }) => `${placeOf(path)}: ${kind}: ${path || '/'} ${message}\n`)
  stdout.write([...lines('error', errors), ...lines('warning', warnings)].join(''))
  if (showReads)
    for (const [path, rules] of Object.entries(reads))
      stdout.write(`${path}: ${rules.join(', ')}\n`)
  const count = errors.length + warnings.length
  if (count === 0) stdout.write(`${file}: nothing to say\n`)
  return count === 0 ? EXIT.fine : EXIT.findings
}

function runTests(file: string, { stdout }: Output): ExitCode {
  const { value, placeOf } = readDocument(file)
  const { count, failed } = runExamples(loadPack(value))
  for (const { path, message } of failed) stdout.write(`${placeOf(path)}: ${path} ${message}\n`)
  stdout.write(`${file}: ${count} examples, ${failed.length} failed\n`)
  return failed.length === 0 ? EXIT.fine : EXIT.findings
}

function explain(
  file: string,
  code: string,
  { facts, lang, json }: ExplainOptions,
  { stdout }: Output,
): ExitCode {
  const pack = loadPack(readDocument(file).value)
  const rule = ruleOf(pack, code)
  const data = readDocument(facts).value
  if (!shape.isRecord(data))
    throw new VouchsafeError(
      'invalid_source',
      `${facts}: expected an object, by the names of the data`,
    )
  // A rule that looks for phrases is explained for each one that it finds.
  const all = exampleData(rule, data as Readonly<Record<string, Json>>)
  const explanations = all.map((each) => explainRule(rule, each, lang))
  if (json === true) stdout.write(`${JSON.stringify(explanations)}\n`)
  else if (explanations.length === 0) stdout.write('The rule finds none of its phrases.\n')
  else stdout.write(explanations.map(inWords).join('\n'))
  return explanations.some(({ outcome }) => outcome === 'fires' || outcome === 'unknown')
    ? EXIT.findings
    : EXIT.fine
}

function ruleOf(pack: LoadedPack, code: string): LoadedPack['rules'][number] {
  const rule = pack.rules.find((each) => each.rule.code === code)
  if (rule) return rule
  const codes = pack.rules.map((each) => each.rule.code).join(', ')
  throw new VouchsafeError('invalid_options', `no rule ${code} in the pack; it has ${codes}`)
}

function inWords({ sentence, pack, rule, missing, parts }: Explanation): string {
  // What a constant comes to needs no telling.
  const telling = parts.filter(({ expression }) => typeof expression === 'object')
  const tree = telling.map(({ pointer, expression, values, isUnknown }) => {
    const depth = pointer.split('/').length - 1
    const value = isUnknown ? 'cannot tell' : values.map((each) => JSON.stringify(each)).join(', ')
    return `${'  '.repeat(Math.ceil(depth / 2))}${JSON.stringify(expression)} → ${value}\n`
  })
  const absent = missing.length > 0 ? `not known: ${missing.join(', ')}\n` : ''
  return `${sentence}\n${rule}, ${pack}\n${absent}${tree.join('')}`
}

function worst(codes: readonly ExitCode[]): ExitCode {
  return codes.includes(EXIT.findings) ? EXIT.findings : EXIT.fine
}
