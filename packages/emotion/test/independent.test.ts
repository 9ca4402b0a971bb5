import { readFileSync } from 'node:fs'
import { findConcerns, findPressure } from '@vouchsafe/emotion'
import { expect, test } from 'vitest'

interface Row {
  readonly text: string
  readonly label: string
}

function rowsOf(name: string): readonly Row[] {
  return JSON.parse(readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), 'utf8'))
}

function scores(rows: readonly Row[], wanted: string, isFound: (text: string) => boolean) {
  const there = rows.filter(({ label }) => label === wanted)
  const none = rows.filter(({ label }) => label === 'none')
  const hits = there.filter(({ text }) => isFound(text)).length
  const alarms = none.filter(({ text }) => isFound(text)).length
  return {
    f1: (2 * hits) / (hits + alarms + there.length),
    recall: hits / there.length,
    falseAlarms: alarms / none.length,
  }
}

/** The facts bear out what these sets state, so only words that press by themselves count. */
const presses = (text: string): boolean => findPressure(text).some(({ needsFact }) => !needsFact)
const isInDanger = (text: string): boolean => findConcerns(text)[0]?.concern === 'self-harm'

// Floors under what is reached, so that it does not get worse; what is aimed at stands in the README.
test.each([
  ['zh', { f1: 0.92, falseAlarms: 0.02 }],
  ['en', { f1: 0.83, falseAlarms: 0.02 }],
])('pressure in replies written by others, %s', (language, floor) => {
  const { f1, falseAlarms } = scores(
    rowsOf(`independent-manipulation-${language}`),
    'manipulative',
    presses,
  )
  expect(f1).toBeGreaterThanOrEqual(floor.f1)
  expect(falseAlarms).toBeLessThanOrEqual(floor.falseAlarms)
})

test.each([
  ['zh', { recall: 0.88, falseAlarms: 0.08 }],
  ['en', { recall: 0.76, falseAlarms: 0.06 }],
])('danger in messages written by others, %s', (language, floor) => {
  const { recall, falseAlarms } = scores(
    rowsOf(`independent-vulnerability-${language}`),
    'self_harm',
    isInDanger,
  )
  expect(recall).toBeGreaterThanOrEqual(floor.recall)
  expect(falseAlarms).toBeLessThanOrEqual(floor.falseAlarms)
})

// What the rules were written with: nothing of it may be lost.
test.each([
  ['zh', { f1: 0.98, falseAlarms: 0.01 }],
  ['en', { f1: 0.95, falseAlarms: 0.04 }],
])('pressure in the practice replies, %s', (language, floor) => {
  const { f1, falseAlarms } = scores(
    rowsOf(`practice-manipulation-${language}`),
    'manipulative',
    presses,
  )
  expect(f1).toBeGreaterThanOrEqual(floor.f1)
  expect(falseAlarms).toBeLessThanOrEqual(floor.falseAlarms)
})

test.each(['zh', 'en'])('danger in the practice messages, %s', (language) => {
  const { recall, falseAlarms } = scores(
    rowsOf(`practice-vulnerability-${language}`),
    'self_harm',
    isInDanger,
  )
  expect(recall).toBeGreaterThanOrEqual(0.97)
  expect(falseAlarms).toBeLessThanOrEqual(0.02)
})
