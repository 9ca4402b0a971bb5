import { readFileSync } from 'node:fs'
import { format } from 'node:util'
import * as text from '@vouchsafe/text'
import { expect, test } from 'vitest'

/** Each example of the page (plain JavaScript) and the output that follows it. */
function examples(): readonly (readonly [code: string, output: string])[] {
  const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const blocks = [...page.matchAll(/^```(\w{0,5})\n([\s\S]*?)^```$/gm)]
  return blocks.flatMap(([, language, code = ''], at) =>
    language === 'ts' ? [[code, blocks[at + 1]?.[2] ?? ''] as const] : [],
  )
}

test.each(examples())('example %#', (code, output) => {
  const body = code.replace(
    /^import (\{[^}]{1,200}\}) from '@vouchsafe\/text'$/m,
    'const $1 = exported',
  )
  const lines: string[] = []
  const print = { log: (...values: unknown[]) => lines.push(format(...values)) }
  new Function('exported', 'console', body)(text, print)
  expect(`${lines.join('\n')}\n`).toBe(output)
})
