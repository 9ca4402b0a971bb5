import { readFileSync } from 'node:fs'
import { format } from 'node:util'
import * as exported from '@vouchsafe/claims'
import { expect, test } from 'vitest'

test('the example of the page prints what stands behind it', () => {
  const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const [, code = '', output] =
    /^```ts\n([\s\S]{1,2000}?)^```\n\n```\n([\s\S]{1,2000}?)^```$/m.exec(page) ?? []
  const body = code.replace(
    /^import (\{[^}]{1,200}\}) from '@vouchsafe\/claims'$/m,
    'const $1 = exported',
  )
  const lines: string[] = []
  const print = { log: (...values: unknown[]) => lines.push(format(...values)) }
  new Function('exported', 'console', body)(exported, print)
  expect(`${lines.join('\n')}\n`).toBe(output)
})
