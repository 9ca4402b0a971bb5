import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { blockOf, printed } from '../../printed.ts'

const page = new URL('../README.md', import.meta.url)
const script = readFileSync(new URL('../index.ts', import.meta.url), 'utf8')

test('is the code of the page, and under 20 lines', () => {
  expect(script).toBe(blockOf(page, 'ts'))
  expect(script.trimEnd().split('\n').length).toBeLessThan(20)
})

test('prints what the page shows', async () => {
  expect(await printed(() => import('../index.ts'))).toBe(blockOf(page))
})
