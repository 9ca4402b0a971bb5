import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isStillTold, isTight, sentenceAround } from '../src/places.ts'

const draft = 'The tent weighs 1.9 kg. It costs 60 EUR. Enjoy!'
const place = (words: string) => {
  const start = draft.indexOf(words)
  return { start, end: start + words.length }
}

test('finds the sentence around a place, in both scripts', () => {
  const { start, end } = sentenceAround(draft, place('60 EUR'))
  expect(draft.slice(start, end)).toBe('It costs 60 EUR. ')
  const chinese = '一共2斤。收到请冷冻。'
  expect(sentenceAround(chinese, { start: 6, end: 7 })).toEqual({ start: 5, end: 11 })
})

test('a finding points closely if it overlaps the place and is no longer than its sentence or 200 units', () => {
  expect(isTight(place('It costs 60 EUR.'), draft, place('60 EUR'))).toBe(true)
  expect(isTight(place('The tent'), draft, place('60 EUR'))).toBe(false)
  const long = `${'word '.repeat(60)}. It costs 60 EUR. `
  const at = long.indexOf('60')
  expect(isTight({ start: 0, end: long.length }, long, { start: at, end: at + 6 })).toBe(false)
})

test.each([
  ['as it was', draft, true],
  ['in other marks and spaces', 'The tent weighs 1.9 kg. It costs **60 EUR**.', true],
  [
    'with half of its sentence reworded',
    'The tent weighs 1.9 kg. Note: it costs 60 EUR today.',
    true,
  ],
  ['not at all', 'The tent weighs 1.9 kg. Enjoy!', false],
  ['repaired', 'The tent weighs 1.9 kg. It costs 50 EUR. Enjoy!', false],
  ['as a part of another number', 'The tent weighs 1.9 kg. It costs 160 EUR. Enjoy!', false],
])('knows whether a wrong value is still told: %s', (_, delivered, told) => {
  const { start } = place('60 EUR')
  expect(isStillTold(delivered, draft, { start, end: start + 2, from: '50' })).toBe(told)
})

test('what was delivered unchanged is still told, whatever the text', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '1', '2', ' ', '.', '。', '价', '格') })
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (words, a, b) => {
      const start = a % (words.length + 1)
      const end = Math.min(words.length, start + 1 + (b % 3))
      if (words.slice(start, end).trim() === '') return
      expect(isStillTold(words, words, { start, end })).toBe(true)
    }),
  )
})
