import { readFileSync } from 'node:fs'
import { format } from 'node:util'
import * as core from '@vouchsafe/core'
import { createGateway, type GatewayOptions } from '@vouchsafe/gateway'
import { expect, test } from 'vitest'
import { completion, json } from './support.ts'

test('the example of the page prints what stands behind it', async () => {
  const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const [, code = '', output] =
    /^```ts\n([\s\S]{1,3000}?)^```\n\n```\n([\s\S]{1,2000}?)^```$/m.exec(page) ?? []
  const fetch = async () => json(completion({ content: 'YES, DEFINITELY!' }))
  const lines: string[] = []
  const print = { log: (...values: unknown[]) => lines.push(format(...values)) }
  const body = code.replace(/^import .{1,200}$/gm, '').replace('sk-…', 'sk-1')
  const run = new Function(
    'given',
    `const { vouchsafe, createGateway, console } = given
    return (async () => {${body}})()`,
  )
  await run({
    ...core,
    createGateway: (options: GatewayOptions) => createGateway({ ...options, fetch }),
    console: print,
  })
  expect(`${lines.join('\n')}\n`).toBe(output)
})
