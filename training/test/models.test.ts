import { readFileSync } from 'node:fs'
import { linearModel } from '@vouchsafe/text'
import { expect, test } from 'vitest'
import { learn, linesFor, MODELS, written } from '../models.ts'
import { isHeldBack } from '../sentences.ts'

test.each(MODELS)('$name in the package is what its sentences teach', (plan) => {
  const kept = readFileSync(new URL(`../../${plan.file}`, import.meta.url), 'utf8')
  const made = written(plan, learn(plan))
  expect(made.replaceAll(/\s+/g, '')).toBe(kept.replaceAll(/\s+/g, ''))
})

test.each(MODELS)('$name tells held-back lines apart that it was not taught', (plan) => {
  const model = linearModel(learn(plan, false))
  const heldBack = linesFor(plan).filter(isHeldBack)
  const right = heldBack.filter(({ text, isKind }) => model.score(text) > 0 === isKind)
  expect(heldBack.length).toBeGreaterThan(150)
  expect(right.length / heldBack.length).toBeGreaterThan(0.8)
})

test.each(MODELS)('$name has no line twice, and none that is marked both ways', (plan) => {
  const marks = new Map<string, boolean>()
  const twice = linesFor(plan).filter(({ text, isKind }) => {
    const known = marks.get(text)
    marks.set(text, isKind)
    return known !== undefined && known !== isKind
  })
  expect(twice).toEqual([])
})
