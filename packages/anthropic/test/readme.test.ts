import { readFileSync } from 'node:fs'
import { format } from 'node:util'
import Anthropic from '@anthropic-ai/sdk'
import * as adapter from '@vouchsafe/anthropic'
import * as core from '@vouchsafe/core'
import { expect, test } from 'vitest'

test('the example of the page prints what stands behind it', async () => {
  const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const [, code = '', output] =
    /^```ts\n([\s\S]{1,2000}?)^```\n\n```\n([\s\S]{1,2000}?)^```$/m.exec(page) ?? []
  const fetch = async () =>
    new Response(
      JSON.stringify({
        id: 'msg_1',
        type: 'message',
        role: 'assistant',
        content: [{ type: 'text', text: 'YES, DEFINITELY!' }],
        stop_reason: 'end_turn',
        usage: { input_tokens: 1, output_tokens: 1 },
      }),
      { headers: { 'content-type': 'application/json' } },
    )
  class Local extends Anthropic {
    constructor(options: object = {}) {
      super({ apiKey: 'key', fetch, ...options })
    }
  }
  const lines: string[] = []
  const print = { log: (...values: unknown[]) => lines.push(format(...values)) }
  const body = code.replace(/^import .{1,200}$/gm, '')
  const run = new Function(
    'given',
    `const { vouchsafe, guardAnthropic, replyOf, Anthropic, console } = given
    return (async () => {${body}})()`,
  )
  await run({ ...core, ...adapter, Anthropic: Local, console: print })
  expect(`${lines.join('\n')}\n`).toBe(output)
})
