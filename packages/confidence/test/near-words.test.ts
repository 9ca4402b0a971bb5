import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearWords } from '../src/near-words.ts'

const near = nearWords(
  ['agent', 'human', 'to', 'operator', 'supervisor', 'representative', 'x'.repeat(24)],
  new Set(['humane']),
)

test.each<[string, string?]>([
  ['agent', 'agent'],
  ['to', 'to'],
  ['agnt'],
  ['agents', 'agent'],
  ['agemt', 'agent'],
  ['aegnt', 'agent'],
  ['agetn', 'agent'],
  ['bgent'],
  ['atnge'],
  ['agxxt'],
  ['humna', 'human'],
  ['humane'],
  ['oprator', 'operator'],
  ['opratr'],
  ['supervisor', 'supervisor'],
  ['supavisor', 'supervisor'],
  ['suppervizor', 'supervisor'],
  ['suppervizorr'],
  ['reprasentetive', 'representative'],
  ['qeprasentetive'],
  ['tp'],
  ['x'.repeat(23), 'x'.repeat(24)],
  ['x'.repeat(25)],
])('%s is meant for %s', (word, meant) => {
  expect(near(word)).toBe(meant)
})

test('one slip is always forgiven in a word of five letters or more', () => {
  const letter = fc.constantFrom(...'abcdefgh')
  const word = fc.array(letter, { minLength: 6, maxLength: 12 }).map((letters) => letters.join(''))
  fc.assert(
    fc.property(
      word,
      fc.nat(),
      letter,
      fc.constantFrom('cut', 'put', 'change', 'swap'),
      (known, place, by, slip) => {
        const at = 1 + (place % (known.length - 1))
        const rest = known.slice(at + 1)
        const written = {
          cut: known.slice(0, at) + rest,
          put: known.slice(0, at) + by + known.slice(at),
          change: known.slice(0, at) + by + rest,
          swap: known.slice(0, at) + rest.slice(0, 1) + known.charAt(at) + rest.slice(1),
        }[slip]
        expect(nearWords([known], new Set())(written)).toBe(known)
      },
    ),
  )
})
