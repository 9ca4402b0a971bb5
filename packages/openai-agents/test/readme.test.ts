import { readFileSync } from 'node:fs'
import { format } from 'node:util'
import {
  Agent,
  OpenAIChatCompletionsModel,
  run as runAgent,
  setTracingDisabled,
} from '@openai/agents'
import * as core from '@vouchsafe/core'
import * as adapter from '@vouchsafe/openai-agents'
import OpenAI from 'openai'
import { expect, test } from 'vitest'

setTracingDisabled(true)

test('the example of the page prints what stands behind it', async () => {
  const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const [, code = '', output] =
    /^```ts\n([\s\S]{1,2000}?)^```\n\n```\n([\s\S]{1,2000}?)^```$/m.exec(page) ?? []
  const fetch = async () =>
    new Response(
      JSON.stringify({
        id: 'c',
        created: 1,
        model: 'm',
        choices: [
          {
            index: 0,
            message: { role: 'assistant', content: 'YES, DEFINITELY!' },
            finish_reason: 'stop',
          },
        ],
      }),
      { headers: { 'content-type': 'application/json' } },
    )
  class Local extends OpenAI {
    constructor() {
      super({ apiKey: 'key', fetch })
    }
  }
  const lines: string[] = []
  const print = { log: (...values: unknown[]) => lines.push(format(...values)) }
  const body = code.replace(/^import .{1,200}$/gm, '')
  const run = new Function(
    'given',
    `const { vouchsafe, guardModel, replyOf, OpenAI, Agent, OpenAIChatCompletionsModel, run, console } = given
    return (async () => {${body}})()`,
  )
  await run({
    ...core,
    ...adapter,
    Agent,
    OpenAIChatCompletionsModel,
    OpenAI: Local,
    run: runAgent,
    console: print,
  })
  expect(`${lines.join('\n')}\n`).toBe(output)
})
