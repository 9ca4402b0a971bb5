import { LAWS, runLaws } from '@vouchsafe/testing'
import { describe, expect, test } from 'vitest'
import { bare, MUTANTS } from './mutants.ts'

describe('each law finds a pipeline that breaks it', () => {
  test('there is one for every law', () => {
    expect(Object.keys(MUTANTS).sort()).toEqual(LAWS.map(({ id }) => id).sort())
  })

  test.each(LAWS.map((law) => [law.id, law] as const))('%s', async (id, law) => {
    const subject = MUTANTS[id]
    if (subject === undefined) throw new Error('there is one for every law')
    const { laws, holds, text } = await runLaws(subject, {
      laws: [law],
      runs: 30,
      shrinks: 25,
    })
    expect(laws[0]).toMatchObject({ id, outcome: 'broken', seed: 1 })
    expect(laws[0]?.counterexample).toBeDefined()
    expect(holds).toBe(false)
    expect(text).toContain(`path: '${laws[0]?.path}'`)
  })
})

describe('a pipeline without guards', () => {
  test('keeps what the engine promises, and is told which laws say nothing about it', async () => {
    const { laws, broken } = await runLaws(bare, { runs: 20 })
    expect(broken.map(({ id, reason }) => [id, reason])).toEqual([])
    const apart = laws.filter(({ outcome }) => outcome === 'does-not-apply')
    expect(apart.map(({ id }) => id).sort()).toEqual([
      'blocked-delivers-nothing',
      'codes-are-known',
      'dates-are-read-as-the-locale-writes',
      'deeds-need-a-call',
      'done-deeds-may-be-told',
      'evidence-leads-to-the-record',
      'false-state-not-verified',
      'false-value-not-verified',
      'feelings-need-consent',
      'label-when-due',
      'model-sees-no-personal-data',
      'one-more-rule-never-weakens',
      'other-languages-are-not-checked',
      'others-data-is-not-delivered',
      'pack-order-is-free',
      'person-comes-in-any-locale',
      'person-comes-only-when-asked-for',
      'person-comes-when-asked-for',
      'restoring-undoes-masking',
      'robot-is-never-denied',
      'secrets-are-not-delivered',
      'swapped-value-not-verified',
      'truth-delivered',
      'truth-verified',
      'verdicts-show-evidence',
    ])
    expect(apart.every(({ reason }) => (reason ?? '') !== '')).toBe(true)
  })
})
