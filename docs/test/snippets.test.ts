import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { run } from './run.ts'
import { DOCS, pages, readPage, type Snippet, snippetsOf } from './snippets.ts'

const ROOT = dirname(DOCS.replace(/\/$/, ''))
const all = pages().flatMap(snippetsOf)

describe('snippets', () => {
  test.each(all.filter(({ notRun }) => notRun === undefined))(
    '$name runs, and prints what the page shows',
    async (snippet) => {
      const printed = await run(snippet)
      if (snippet.output !== undefined) expect(printed).toBe(snippet.output)
      else
        for (const line of printed.split('\n')) expect(snippet.code).toContain(line && `// ${line}`)
    },
  )

  test('all fit the types of the packages, and so do those of the packages’ own pages', () => {
    expect(typeErrors([...all, ...readmes().flatMap(snippetsOf)])).toEqual([])
  })

  test.each(pages())('no program of %s is overlooked', (page) => {
    const fences = readPage(page).match(
      /^\s*(?:```|~~~)\s*(?:ts|tsx|js|jsx|mts|typescript|javascript)\b/gim,
    )
    expect(fences ?? []).toHaveLength(snippetsOf(page).length)
  })
})

/** Their examples need the types of whole SDKs, which take longer to read than all else. */
const LARGE = ['ai-sdk', 'anthropic', 'langchain', 'mastra', 'openai-agents']

/** Pages of packages, seen from `docs/`. Tests of their own run what they show. */
function readmes(): readonly string[] {
  const names = readdirSync(join(ROOT, 'packages')).filter((name) => !LARGE.includes(name))
  const own = names.map((name) => `../packages/${name}/README.md`)
  return ['../README.md', ...own].filter((page) => existsSync(join(DOCS, page)))
}

/** Type errors of the snippets; the packages' own files are read, and checked only as far as snippets need them. */
function typeErrors(snippets: readonly Snippet[]): readonly string[] {
  const sources = new Map(snippets.map(({ name, code }) => [fileOf(name), `${code}\nexport {}\n`]))
  const config = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile).config
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT)
  const host = ts.createCompilerHost({ ...options, incremental: false, declaration: false })
  const read = host.readFile
  const exists = host.fileExists
  host.readFile = (file) => sources.get(file) ?? read(file)
  host.fileExists = (file) => sources.has(file) || exists(file)
  const program = ts.createProgram(
    [...sources.keys()],
    { ...options, incremental: false, declaration: false },
    host,
  )
  const problems = [...sources.keys()].flatMap((file) => {
    const source = program.getSourceFile(file)
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
  })
  return problems.map(({ file, start = 0, messageText }) => {
    const line = file ? file.text.slice(0, start).split('\n').at(-1) : ''
    return `${file?.fileName.slice(DOCS.length)} ${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
}

function fileOf(name: string): string {
  return join(DOCS, `${name.replace(':', '.')}.mts`)
}
