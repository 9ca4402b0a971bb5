import { readFileSync } from 'node:fs'
import { format } from 'node:util'
import * as core from '@vouchsafe/core'
import * as adapter from '@vouchsafe/openai'
import OpenAI from 'openai'
import { expect, test } from 'vitest'
import { answering, completion, json } from './support.ts'

test('the example of the page prints what stands behind it', async () => {
  const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const [, code = '', output] =
    /^```ts\n([\s\S]{1,2000}?)^```\n\n```\n([\s\S]{1,2000}?)^```$/m.exec(page) ?? []
  const { fetch } = answering(() => json(completion({ content: 'YES, DEFINITELY!' })))
  class Local extends OpenAI {
    constructor(options: object = {}) {
      super({ apiKey: 'key', fetch, ...options })
    }
  }
  const lines: string[] = []
  const print = { log: (...values: unknown[]) => lines.push(format(...values)) }
  const body = code.replace(/^import .{1,200}$/gm, '')
  const run = new Function(
    'given',
    `const { vouchsafe, guardOpenAI, replyOf, OpenAI, console } = given
    return (async () => {${body}})()`,
  )
  await run({ ...core, ...adapter, OpenAI: Local, console: print })
  expect(`${lines.join('\n')}\n`).toBe(output)
})
