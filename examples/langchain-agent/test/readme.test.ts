import { expect, test } from 'vitest'
import { blockOf, printed } from '../../printed.ts'

test('prints what the page shows', async () => {
  const page = new URL('../README.md', import.meta.url)
  expect(await printed(() => import('../index.ts'))).toBe(blockOf(page))
})
