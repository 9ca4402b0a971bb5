import { loadPack } from '@vouchsafe/policy'
import { lintPack, runExamples } from '@vouchsafe/policy/authoring'
import { builtInPacks } from '@vouchsafe/policy/packs'
import { describe, expect, test } from 'vitest'

describe.each(builtInPacks.map((pack) => [pack.id, pack] as const))('%s', (_, pack) => {
  test('comes out as its examples say, and as json-logic-js has it', () => {
    const report = runExamples(loadPack(pack))
    expect(report.failed).toEqual([])
    expect(report.count).toBeGreaterThanOrEqual(pack.rules.length * 4)
  })

  test('leaves a reviewer nothing to say', () => {
    const { errors, warnings } = lintPack(pack)
    expect({ errors, warnings }).toEqual({ errors: [], warnings: [] })
  })
})
