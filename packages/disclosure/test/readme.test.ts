import { readFileSync } from 'node:fs'
import { format } from 'node:util'
import * as core from '@vouchsafe/core'
import * as exported from '@vouchsafe/disclosure'
import { expect, test } from 'vitest'

test('the example of the page prints what stands behind it', async () => {
  const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const [, code = '', output = ''] =
    /^```ts\n([\s\S]{1,2000}?)^```\n\n```\n([\s\S]{1,2000}?)^```$/m.exec(page) ?? []
  const body = code
    .replace(/^import (\{[^}]{1,200}\}) from '@vouchsafe\/core'$/m, 'const $1 = core')
    .replace(/^import (\{[^}]{1,200}\}) from '@vouchsafe\/disclosure'$/m, 'const $1 = exported')
    .replaceAll(' as const', '')
  const lines: string[] = []
  const print = { log: (...values: unknown[]) => lines.push(format(...values)) }
  await new Function('core', 'exported', 'console', `return (async () => {${body}})()`)(
    core,
    exported,
    print,
  )
  expect(`${lines.join('\n')}\n`).toBe(output)
})

test('the page names every public function', () => {
  const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const functions = Object.entries(exported).filter(([, value]) => typeof value === 'function')
  for (const [name] of functions) expect(page).toContain(name)
})
