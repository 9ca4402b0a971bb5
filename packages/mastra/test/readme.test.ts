import { readFileSync } from 'node:fs'
import { format } from 'node:util'
import * as core from '@vouchsafe/core'
import * as adapter from '@vouchsafe/mastra'
import { expect, test } from 'vitest'

test('the example of the page prints what stands behind it', async () => {
  const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const [, code = '', output] =
    /^```ts\n([\s\S]{1,2000}?)^```\n\n```\n([\s\S]{1,2000}?)^```$/m.exec(page) ?? []
  const lines: string[] = []
  const print = { log: (...values: unknown[]) => lines.push(format(...values)) }
  const body = code.replace(/^import .{1,200}$/gm, '')
  const run = new Function(
    'given',
    `const { vouchsafe, vouchsafeProcessor, console } = given
    return (async () => {${body}})()`,
  )
  await run({ ...core, ...adapter, console: print })
  expect(`${lines.join('\n')}\n`).toBe(output)
})
