import { readFileSync } from 'node:fs'
import { format } from 'node:util'
import * as own from '@vouchsafe/confidence'
import * as core from '@vouchsafe/core'
import { expect, test } from 'vitest'

const PAGES = ['../README.md', '../../../docs/confidence.md']

/** Pairs of a program and the output that stands behind it. */
function programs(page: string): readonly (readonly [code: string, output: string])[] {
  const text = readFileSync(new URL(page, import.meta.url), 'utf8')
  const blocks = text.matchAll(/^```ts\n([\s\S]{1,3000}?)^```\n\n```\n([\s\S]{1,2000}?)^```$/gm)
  return [...blocks].map(([, code = '', output = '']) => [code, output] as const)
}

test.each(PAGES)('the programs of %s print what stands behind them', async (page) => {
  const found = programs(page)
  expect(found.length).toBeGreaterThan(0)
  for (const [code, output] of found) {
    const body = code
      .replaceAll(/^import (\{[^}]{1,300}\}) from '@vouchsafe\/core'$/gm, 'const $1 = core')
      .replaceAll(/^import (\{[^}]{1,300}\}) from '@vouchsafe\/confidence'$/gm, 'const $1 = own')
    const lines: string[] = []
    const print = { log: (...values: unknown[]) => lines.push(format(...values)) }
    const run = new Function('core', 'own', 'console', `return (async () => {${body}\n})()`)
    await run(core, own, print)
    expect(`${lines.join('\n')}\n`).toBe(output)
  }
})
