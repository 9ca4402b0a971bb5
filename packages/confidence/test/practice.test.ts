import { readFileSync } from 'node:fs'
import { findHumanRequest } from '@vouchsafe/confidence'
import { expect, test } from 'vitest'

interface Row {
  readonly text: string
  readonly label: 'yes' | 'no'
  readonly heldBack: boolean
}

/** Messages that rules were written with, and a third that was held back meanwhile. */
function f1Of(language: 'zh' | 'en', heldBack: boolean): number {
  const file = new URL(`fixtures/practice-human-${language}.json`, import.meta.url)
  const rows = (JSON.parse(readFileSync(file, 'utf8')) as readonly Row[]).filter(
    (row) => row.heldBack === heldBack,
  )
  const found = (row: Row) => findHumanRequest(row.text) !== undefined
  const right = rows.filter((row) => row.label === 'yes' && found(row)).length
  const other = rows.filter((row) => (row.label === 'yes') !== found(row)).length
  return (2 * right) / (2 * right + other)
}

test.each([
  ['zh', false, 0.97],
  ['zh', true, 0.88],
  ['en', false, 0.97],
  ['en', true, 0.88],
] as const)('requests in %s, held back %s: F1 at least %d', (language, heldBack, floor) => {
  expect(f1Of(language, heldBack)).toBeGreaterThanOrEqual(floor)
})
