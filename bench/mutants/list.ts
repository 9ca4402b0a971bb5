import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import type { Mutant } from './mutant.ts'

interface Position {
  readonly line: number
  readonly column: number
}

/** What is used of Stryker's instrumenter, which comes with `@stryker-mutator/core`. */
interface Instrumenter {
  instrument(
    files: readonly { readonly name: string; readonly mutate: true; readonly content: string }[],
    options: object,
  ): Promise<{
    readonly mutants: readonly {
      readonly location: { readonly start: Position; readonly end: Position }
      readonly mutatorName: string
      readonly replacement: string
    }[]
  }>
}

const silent = { debug() {}, info() {}, warn() {}, isDebugEnabled: () => false }

async function instrumenter(): Promise<Instrumenter> {
  const core = createRequire(import.meta.url).resolve('@stryker-mutator/core')
  const path = createRequire(core).resolve('@stryker-mutator/instrumenter')
  const module = await import(pathToFileURL(path).href)
  const { createInstrumenter } = module
  const injector = {
    values: { logger: silent } as Record<string, unknown>,
    provideValue(key: string, value: unknown) {
      this.values[key] = value
      return this
    },
    injectClass(Class: { inject: readonly string[]; new (...needs: unknown[]): Instrumenter }) {
      return new Class(...Class.inject.map((key) => this.values[key]))
    },
  }
  return createInstrumenter(injector)
}

/** Whether a place is inside a function: what runs when called, rather than when the module is read. */
function isInFunction(source: ts.SourceFile, start: number, end: number): boolean {
  const visit = (node: ts.Node): boolean => {
    if (node.getStart(source) > start || node.getEnd() < end) return false
    const isWhole = node.getStart(source) === start && node.getEnd() === end
    if (ts.isFunctionLike(node) && !isWhole) return true
    return ts.forEachChild(node, visit) ?? false
  }
  return visit(source)
}

const parse = (file: string, text: string): ts.SourceFile =>
  ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)

function isStatement(source: ts.SourceFile, start: number, end: number): boolean {
  const visit = (node: ts.Node): boolean =>
    (ts.isExpressionStatement(node) && node.getStart(source) === start && node.getEnd() === end) ||
    (node.pos <= start && node.end >= end && (ts.forEachChild(node, visit) ?? false))
  return visit(source)
}

/** Kinds whose replacement binds as tightly as what it replaces. */
const TIGHT = new Set([
  'BlockStatement',
  'StringLiteral',
  'Regex',
  'OptionalChaining',
  'MethodExpression',
  'ArrayDeclaration',
])

/** All mutants of a package's sources, in the order of files and places. */
export async function listMutants(name: string): Promise<readonly Mutant[]> {
  const files = readdirSync(`packages/${name}/src`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.d)\.ts$/.test(file) && file !== 'index.ts')
    .map((file) => `packages/${name}/src/${file}`)
    .sort()
  const { instrument } = await instrumenter().then((each) => ({
    instrument: each.instrument.bind(each),
  }))
  const options = { excludedMutations: [], ignorers: [], plugins: null, noHeader: true }
  const all: Mutant[] = []
  for (const file of files) {
    const content = readFileSync(file, 'utf8')
    if (content.startsWith('// Generated')) continue
    const tree = parse(file, content)
    const { mutants } = await instrument([{ name: file, mutate: true, content }], options)
    for (const { location, mutatorName, replacement } of mutants) {
      const at = ({ line, column }: Position) => tree.getPositionOfLineAndCharacter(line, column)
      const start = at(location.start)
      const end = at(location.end)
      const isBare = TIGHT.has(mutatorName) || isStatement(tree, start, end)
      const put = (text: string) => content.slice(0, start) + text + content.slice(end)
      all.push({
        file,
        line: location.start.line + 1,
        column: location.start.column + 1,
        kind: mutatorName,
        original: content.slice(start, end),
        replacement,
        part: isInFunction(tree, start, end) ? 'logic' : 'table',
        source:
          isBare || /^(?:case|default)\b/.test(replacement)
            ? put(replacement)
            : put(`(${replacement})`),
      })
    }
  }
  return all
}
