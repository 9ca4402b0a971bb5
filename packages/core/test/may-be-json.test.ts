import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mayBeJson } from '../src/structured.ts'

const spaced = fc.tuple(
  fc.jsonValue(),
  fc.constantFrom(0, 1, 2),
  fc.constantFrom('', ' ', '\n\t ', '\r\n'),
)
const document = spaced
  .filter(([value]) => typeof value === 'object' && value !== null)
  .map(([value, indent, lead]) => lead + JSON.stringify(value, undefined, indent))

test('no beginning of a document is taken for prose', () => {
  fc.assert(
    fc.property(document, fc.nat(60), (text, length) => {
      expect(mayBeJson(text.slice(0, length))).not.toBe(false)
    }),
  )
})

test.each([
  ['', undefined],
  [' \n', undefined],
  [' '.repeat(999), undefined],
  [' '.repeat(1000), false],
  ['{', true],
  [' \n{ "a"', true],
  ['[', undefined],
  ['[ \n', undefined],
  ['["', true],
  ['[ 1', true],
  ['[-1', true],
  ['[]', true],
  ['[[', true],
  ['[{', true],
  ['[t', true],
  ['[f', true],
  ['[n', true],
  ['[ See', false],
  ['[see', false],
  ['Hello {"a":1}', false],
  ['"quoted"', false],
  ['12', false],
])('a draft that begins with %j: %s', (beginning, expected) => {
  expect(mayBeJson(beginning)).toBe(expected)
})
