import { readFileSync } from 'node:fs'
import { loadPack } from '@vouchsafe/policy'
import { lintPack, runExamples } from '@vouchsafe/policy/authoring'
import { describe, expect, test } from 'vitest'

describe.each(['retail', 'airline'])('%s', (name) => {
  const file = new URL(`../${name}.json`, import.meta.url)
  const pack: unknown = JSON.parse(readFileSync(file, 'utf8'))

  test('comes out as its examples say', () => {
    expect(runExamples(loadPack(pack)).failed).toEqual([])
  })

  test('leaves a reviewer nothing to say', () => {
    const { errors, warnings } = lintPack(pack)
    expect({ errors, warnings }).toEqual({ errors: [], warnings: [] })
  })
})
