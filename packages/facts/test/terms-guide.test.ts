import { readFileSync } from 'node:fs'
import { compilePolicy } from '@vouchsafe/facts'
import { expect, test } from 'vitest'

test('the guide shows what the example compiles to', () => {
  const page = readFileSync(new URL('../../../docs/terms.md', import.meta.url), 'utf8')
  const text = /text: `([^`]+)`/.exec(page)?.[1] ?? ''
  const { terms } = compilePolicy({ id: 'tours', title: 'Cancelling a tour', text })
  expect(terms.length).toBeGreaterThan(1)
  for (const { topic, quote } of terms) expect(page).toContain(`// ${topic} ${quote}\n`)
})
