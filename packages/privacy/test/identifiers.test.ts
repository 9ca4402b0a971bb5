import { detect, type Entity, RECOGNISERS } from '@vouchsafe/privacy'
import { describe, expect, test } from 'vitest'
import { MORE_SAMPLES } from './more-samples.ts'
import { SAMPLES, STAY } from './samples.ts'

const found = (text: string): readonly string[] =>
  detect(text).map(({ category, start, end }: Entity) => `${category}: ${text.slice(start, end)}`)

describe('detect', () => {
  test.each([...SAMPLES, ...MORE_SAMPLES])('%s', (text, ...expected) => {
    expect(found(text)).toEqual(expected)
  })

  test.each(STAY)('leaves %s as it is', (text) => {
    expect(found(text)).toEqual([])
  })

  test('takes a message that is nothing but a number for what was asked', () => {
    expect(detect('16097253').map(({ category }) => category)).toEqual([])
    expect(detect('16097253', { expected: ['phone'] }).map(({ category }) => category)).toEqual([
      'phone',
    ])
  })

  test('knows the formats of a region', () => {
    expect(
      detect('Ring 033316005 later', { region: 'NZ' }).map(({ category }) => category),
    ).toEqual(['phone'])
  })

  test('leaves the application’s own values and ids', () => {
    expect(detect('mail ada@shop.example', { allow: ['ADA@shop.example'] })).toEqual([])
    expect(detect('id 110101190001010014', { ownFormats: [/^\d{18}$/] })).toEqual([])
  })
})

describe('recognisers', () => {
  test('have unique ids and anchored patterns', () => {
    expect(new Set(RECOGNISERS.map(({ id }) => id)).size).toBe(RECOGNISERS.length)
    for (const { pattern } of RECOGNISERS) expect(pattern.source).toMatch(/^\^.*\$$/)
  })
})
