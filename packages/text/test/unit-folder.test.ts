import { unitFolder } from '@vouchsafe/text'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const PAIRS = [
  ['A', 'a'],
  ['價', '价'],
  ['\ud83d', '-'],
  ['\uffff', '?'],
] as const
const fold = unitFolder(PAIRS)

/** Any code units, those that are folded among them. */
const units = fc
  .array(
    fc.oneof(
      fc.nat({ max: 0xffff }),
      fc.constantFrom(...PAIRS.map(([from]) => from.charCodeAt(0))),
    ),
  )
  .map((all) => String.fromCharCode(...all))

test('puts one unit in the place of another, and leaves the rest', () => {
  expect(fold('A價 is ¥5')).toBe('a价 is ¥5')
  expect(fold('nothing to fold')).toBe('nothing to fold')
  expect(fold('')).toBe('')
})

test('of two pairs with the same unit the later one counts', () => {
  expect(
    unitFolder([
      ['a', 'b'],
      ['a', 'c'],
    ])('aa'),
  ).toBe('cc')
})

test('folds each unit of any text on its own', () => {
  const twins = new Map<string, string>(PAIRS)
  fc.assert(
    fc.property(units, (text) => {
      const one = text.split('').map((unit) => twins.get(unit) ?? unit)
      expect(fold(text)).toBe(one.join(''))
    }),
  )
})
