import { readFileSync } from 'node:fs'
import { format } from 'node:util'
import { createOpenAI } from '@ai-sdk/openai'
import * as adapter from '@vouchsafe/ai-sdk'
import * as core from '@vouchsafe/core'
import * as ai from 'ai'
import { expect, test } from 'vitest'

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
  const openai = createOpenAI({ apiKey: 'key', fetch })
  const lines: string[] = []
  const print = { log: (...values: unknown[]) => lines.push(format(...values)) }
  const body = code.replace(/^import .{1,200}$/gm, '')
  const run = new Function(
    'given',
    `const { vouchsafe, vouchsafeMiddleware, replyOf, openai, generateText, wrapLanguageModel, console } = given
    return (async () => {${body}})()`,
  )
  await run({ ...core, ...adapter, ...ai, openai, console: print })
  expect(`${lines.join('\n')}\n`).toBe(output)
})
