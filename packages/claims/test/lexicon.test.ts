import { createLexicon } from '@vouchsafe/claims'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const lexicon = createLexicon<number>([
  ['pending', 1],
  ['pending payment', 2],
  ['价', 3],
  ['价格', 4],
  ['no. 1', 5],
])

function found(text: string): readonly string[] {
  return lexicon.find(text).map(({ start, end }) => text.slice(start, end))
}

test('finds the longest term', () => {
  expect(found('pending payment')).toEqual(['pending payment'])
  expect(found('价格和价')).toEqual(['价格', '价'])
})

test('finds a term at the very end of a text', () => {
  expect(lexicon.find('it is pending')).toEqual([{ start: 6, end: 13, entry: 1, term: 'pending' }])
})

test('matches whole Latin words, and Han characters anywhere', () => {
  expect(found('spending pendings')).toEqual([])
  expect(found('特价格子')).toEqual(['价格'])
  expect(found('the no. 1')).toEqual(['no. 1'])
})

test('a match is a term, where it stands', () => {
  const text = fc
    .array(fc.constantFrom('pending', ' ', 'payment', '价', '格', 'no. 1', 'x'), { maxLength: 12 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (folded) => {
      let last = 0
      for (const { start, end, term, entry } of lexicon.find(folded)) {
        expect(folded.slice(start, end)).toBe(term)
        expect(lexicon.get(term)).toBe(entry)
        expect(start).toBeGreaterThanOrEqual(last)
        last = end
      }
    }),
  )
})
