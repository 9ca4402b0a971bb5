import { foldKey, type PhraseMatch, phraseMatcher } from '@vouchsafe/text'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const utf16 = fc
  .array(fc.nat({ max: 0xffff }), { maxLength: 30 })
  .map((units) => String.fromCharCode(...units))
const name = fc
  .array(
    fc.constantFrom(
      'iPhone',
      '15',
      'Pro',
      'a',
      'A',
      ' ',
      '-',
      '小',
      '米',
      '１',
      '½',
      '™',
      'é',
      '.',
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''))
const names = fc.array(fc.oneof(name, utf16), { maxLength: 12 })
const text = fc.array(fc.oneof(name, utf16), { maxLength: 8 }).map((parts) => parts.join(''))

function entries(phrases: readonly string[]): readonly (readonly [string, number])[] {
  return phrases.map((phrase, index) => [phrase, index] as const)
}

function bare(written: string): string {
  return foldKey(written).replaceAll(' ', '')
}

test('every match reads as its phrase', () => {
  fc.assert(
    fc.property(names, text, (phrases, searched) => {
      for (const match of phraseMatcher(entries(phrases), { matches: 'all' }).find(searched)) {
        expect(match.end).toBeGreaterThan(match.start)
        for (const index of match.payloads) {
          const [first] = match.payloads
          expect(bare(phrases[index] ?? '')).toBe(bare(phrases[first] ?? ''))
        }
        expect(phrases).toContain(match.phrase)
      }
    }),
  )
})

test('the longest matches are those of all that are taken from left to right', () => {
  fc.assert(
    fc.property(names, text, (phrases, searched) => {
      const all = phraseMatcher(entries(phrases), { matches: 'all' }).find(searched)
      const taken: PhraseMatch<number>[] = []
      let end = 0
      for (const { start } of all) {
        const longest = all.filter((match) => match.start === start).at(-1)
        if (longest === undefined || start < end) continue
        taken.push(longest)
        end = longest.end
      }
      expect(phraseMatcher(entries(phrases)).find(searched)).toEqual(taken)
    }),
  )
})

test('a phrase is found between other words', () => {
  fc.assert(
    fc.property(names, name, (phrases, wanted) => {
      fc.pre(foldKey(wanted) !== '')
      const searched = `x | ${wanted} | y`
      const found = phraseMatcher(entries([...phrases, wanted]), { matches: 'all' }).find(searched)
      const whole = found.filter((match) => match.payloads.includes(phrases.length))
      expect(whole.map(({ start, end }) => bare(searched.slice(start, end)))).toContain(
        bare(wanted),
      )
    }),
  )
})

test('finds in Chinese what a plain search finds', () => {
  const han = fc
    .array(fc.constantFrom('一', '二', '三'), { minLength: 1, maxLength: 5 })
    .map((units) => units.join(''))
  fc.assert(
    fc.property(fc.uniqueArray(han, { maxLength: 30 }), fc.array(han), (phrases, parts) => {
      const searched = parts.join('')
      const expected = Array.from(searched, (_, start) => start).flatMap((start) =>
        phrases
          .filter((phrase) => searched.startsWith(phrase, start))
          .map((phrase) => ({ start, end: start + phrase.length, phrase, payloads: [phrase] }))
          .sort((a, b) => a.end - b.end),
      )
      const matcher = phraseMatcher(
        phrases.map((phrase) => [phrase, phrase] as const),
        { matches: 'all' },
      )
      expect(matcher.find(searched)).toEqual(expected)
    }),
  )
})

test('of many short phrases that share their beginnings, all that stand in a text are found', () => {
  const han = fc.nat({ max: 400 }).map((nth) => String.fromCharCode(0x4e00 + nth))
  const word = fc.array(han, { minLength: 1, maxLength: 3 }).map((units) => units.join(''))
  const some = fc.uniqueArray(word, { minLength: 400, maxLength: 700, selector: (each) => each })
  fc.assert(
    fc.property(some, fc.array(word, { maxLength: 60 }), (phrases, parts) => {
      // Half of the text is made of the phrases, so that many are there to be found.
      const searched = parts.map((part, at) => (at % 2 ? part : (phrases[at] ?? ''))).join('')
      const known = new Set(phrases)
      const expected = Array.from(searched, (_, start) => start).flatMap((start) =>
        [1, 2, 3]
          .filter((size) => start + size <= searched.length)
          .map((size) => searched.slice(start, start + size))
          .filter((each) => known.has(each))
          .map((phrase) => ({ start, end: start + phrase.length, phrase, payloads: [phrase] })),
      )
      const entriesOf = phrases.map((phrase) => [phrase, phrase] as const)
      expect(phraseMatcher(entriesOf, { matches: 'all' }).find(searched)).toEqual(expected)
    }),
    { numRuns: 20 },
  )
})
