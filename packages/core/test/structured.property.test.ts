import { type Json, readFields } from '@vouchsafe/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const json = fc
  .oneof(
    fc.array(fc.jsonValue()),
    fc.dictionary(
      fc.string({ unit: 'grapheme-composite' }).filter((key) => key !== '__proto__'),
      fc.jsonValue(),
    ),
  )
  .map((value) => value as Json)

function at(value: Json, pointer: string): unknown {
  const parts = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  return parts.reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], value)
}

test('every leaf that JSON.parse sees is read with the same value at the same pointer', () => {
  fc.assert(
    fc.property(json, fc.nat({ max: 3 }), (value, indent) => {
      const text = JSON.stringify(value, null, indent)
      for (const field of readFields(text) ?? []) {
        const expected = at(JSON.parse(text) as Json, field.pointer)
        expect(field.kind === 'string' ? field.text : JSON.parse(field.text)).toEqual(expected)
      }
      expect(readFields(text)).toBeDefined()
    }),
  )
})

test('reads exactly the objects and arrays that JSON.parse accepts', () => {
  const soup = fc.array(
    fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '1', 'a', '\\', ' ', '-', '.'),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(soup, (pieces) => {
      const text = pieces.join('')
      let valid = false
      try {
        const value: unknown = JSON.parse(text)
        valid = typeof value === 'object' && value !== null
      } catch {}
      expect(readFields(text) !== undefined).toBe(valid)
    }),
    { numRuns: 3000 },
  )
})
