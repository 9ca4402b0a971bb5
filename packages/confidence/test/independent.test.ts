import { readFileSync } from 'node:fs'
import { findHumanRequest } from '@vouchsafe/confidence'
import { expect, test } from 'vitest'

interface Row {
  readonly text: string
  readonly label: 'yes' | 'no'
}

/** Messages written by somebody who saw no rule: they measure the detector and never shape it. */
function f1Of(language: 'zh' | 'en'): number {
  const file = new URL(`fixtures/independent-human-${language}.json`, import.meta.url)
  const rows = JSON.parse(readFileSync(file, 'utf8')) as readonly Row[]
  const found = (row: Row) => findHumanRequest(row.text) !== undefined
  const right = rows.filter((row) => row.label === 'yes' && found(row)).length
  const wrong = rows.filter((row) => row.label === 'no' && found(row)).length
  const missed = rows.filter((row) => row.label === 'yes' && !found(row)).length
  return (2 * right) / (2 * right + wrong + missed)
}

test('requests for a person in Chinese, F1 on messages written apart', () => {
  expect(f1Of('zh')).toBeGreaterThanOrEqual(0.95)
})

test('requests for a person in English, F1 on messages written apart', () => {
  expect(f1Of('en')).toBeGreaterThanOrEqual(0.93)
})
