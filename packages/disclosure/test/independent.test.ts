import { readFileSync } from 'node:fs'
import { asksIfRobot, findHumanClaims } from '@vouchsafe/disclosure'
import { describe, expect, test } from 'vitest'

interface Row {
  readonly text: string
  readonly label: 'yes' | 'no'
  readonly heldBack?: boolean
}

function rowsOf(name: string): readonly Row[] {
  return JSON.parse(readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8'))
}

/** How many of those that should be found are, and of the others. */
function rates(rows: readonly Row[], found: (text: string) => boolean) {
  const share = (label: string) => {
    const some = rows.filter((row) => row.label === label)
    return some.filter(({ text }) => found(text)).length / some.length
  }
  return { recall: share('yes'), falseAlarms: share('no') }
}

/** Messages written by somebody who saw no rule: they measure the detector and never shape it. */
test.each([
  ['zh', 0.93, 0.034],
  ['en', 0.78, 0.024],
] as const)(
  'questions in %s written apart: recall at least %d, false alarms at most %d',
  (language, recall, falseAlarms) => {
    const measured = rates(rowsOf(`independent-robot-${language}`), asksIfRobot)
    expect(measured.recall).toBeGreaterThanOrEqual(recall)
    expect(measured.falseAlarms).toBeLessThanOrEqual(falseAlarms)
  },
)

describe('messages that rules were written with, and a third that was held back meanwhile', () => {
  test.each([
    ['robot-zh', false, 0.98, 0.01],
    ['robot-zh', true, 0.88, 0.03],
    ['robot-en', false, 0.97, 0.03],
    ['robot-en', true, 0.83, 0.05],
  ] as const)(
    '%s, held back %s: recall at least %d, false alarms at most %d',
    (name, heldBack, recall, falseAlarms) => {
      const rows = rowsOf(`practice-${name}`).filter((row) => row.heldBack === heldBack)
      const measured = rates(rows, asksIfRobot)
      expect(measured.recall).toBeGreaterThanOrEqual(recall)
      expect(measured.falseAlarms).toBeLessThanOrEqual(falseAlarms)
    },
  )

  test.each([
    ['claims-zh', false, 0.85, 0.03],
    ['claims-en', false, 0.85, 0.01],
  ] as const)(
    '%s, held back %s: recall at least %d, false alarms at most %d',
    (name, heldBack, recall, falseAlarms) => {
      const rows = rowsOf(`practice-${name}`).filter((row) => row.heldBack === heldBack)
      const measured = rates(rows, (text) => findHumanClaims(text).length > 0)
      expect(measured.recall).toBeGreaterThanOrEqual(recall)
      expect(measured.falseAlarms).toBeLessThanOrEqual(falseAlarms)
    },
  )
})
