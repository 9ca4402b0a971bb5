import { readFileSync } from 'node:fs'
import { vouchsafe } from '@vouchsafe/core'
import { emotion } from '@vouchsafe/emotion'
import { expect, test } from 'vitest'

test('the example prints what the page says', async () => {
  const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const code = /```ts\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
  const shown = /```text\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
  const body = code
    .replace(/^import .*$/gm, '')
    .replace(' as const', '')
    .replace('console.log', 'print')
  const lines: string[] = []
  const print = (...parts: readonly string[]) => lines.push(`${parts.join(' ')}\n`)
  const run = new Function('vouchsafe', 'emotion', 'print', `return (async () => {${body}})()`)
  await run(vouchsafe, emotion, print)
  expect(lines.join('')).toBe(shown)
})
