import { loadPack } from '@vouchsafe/policy'
import { lintPack, runExamples } from '@vouchsafe/policy/authoring'
import { expect, test } from 'vitest'
import { blockOf, printed } from '../../printed.ts'
import rules from '../rules.json' with { type: 'json' }

test('prints what the page shows', async () => {
  const page = new URL('../README.md', import.meta.url)
  expect(await printed(() => import('../index.ts'))).toBe(blockOf(page))
})

test('its own rules come out as their examples say, and leave a reviewer nothing to say', () => {
  expect(runExamples(loadPack(rules)).failed).toEqual([])
  const { errors, warnings } = lintPack(rules)
  expect({ errors, warnings }).toEqual({ errors: [], warnings: [] })
})
