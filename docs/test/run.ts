import { format } from 'node:util'
import ts from 'typescript'
import type { Snippet } from './snippets.ts'

/** Runs a snippet as a module and gives back what it printed. */
export async function run({ code }: Snippet): Promise<string> {
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 }
  const { outputText } = ts.transpileModule(code, { compilerOptions })
  const modules = new Map<string, object>()
  for (const [, name = ''] of outputText.matchAll(/\brequire\("([^"]{1,200})"\)/g)) {
    modules.set(name, { __esModule: true, ...(await import(/* @vite-ignore */ name)) })
  }
  const lines: string[] = []
  const print = {
    log: (...values: readonly unknown[]) => lines.push(format(...values)),
    clear: () => lines.splice(0),
  }
  const body = `return (async () => {${outputText}\n})()`
  await new Function('require', 'exports', 'console', body)(
    (name: string) => modules.get(name),
    {},
    print,
  )
  return lines.map((line) => `${line}\n`).join('')
}
