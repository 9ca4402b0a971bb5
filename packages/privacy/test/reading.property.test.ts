import { normalise } from '@vouchsafe/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchesOf } from '../src/matches.ts'
import { UnitMap } from '../src/unit-map.ts'
import { UnitSet } from '../src/unit-set.ts'
import { viewOf } from '../src/view.ts'
import { WordIndex } from '../src/word-index.ts'

const unit = fc.nat({ max: 0xffff })
const textOf = (...characters: readonly string[]) =>
  fc.array(fc.constantFrom(...characters), { maxLength: 24 }).map((parts) => parts.join(''))

describe('what makes reading quick changes nothing', () => {
  test('signs of full width are read as normalising reads them', () => {
    const text = textOf(...'，！：；？（）。、“”… \n台灯好AbCx78９０５\u200b\u0301')
    fc.assert(
      fc.property(text, (given) => {
        const [view, plain] = [viewOf(given), normalise(given)]
        expect(view.text).toBe(plain.text)
        for (let start = 0; start < plain.text.length; start += 1) {
          const span = { start, end: start + 1 }
          expect(view.toOriginal(span)).toEqual(plain.toOriginal(span))
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('matches are those of matchAll', () => {
    const patterns = [/a{1,3}?b|ab/g, /b{0,3}/g, /(?<=a)b/g, /^a|b$/g]
    fc.assert(
      fc.property(textOf('a', 'b', 'c'), fc.constantFrom(...patterns), (text, pattern) => {
        const found = matchesOf(text, pattern).map(({ 0: quote, index }) => [index, quote])
        expect(found).toEqual([...text.matchAll(pattern)].map((match) => [match.index, match[0]]))
      }),
    )
  })

  test('words are the longest at each place, none overlapping, Latin ones whole', () => {
    const words = ['a', 'ab', 'b c', '台', '台灯', '灯b', 'é']
    const index = new WordIndex(words.map((word) => [word, word]))
    const isLatin = (character = '') => /^[a-z\u00df-\u024f]$/.test(character)
    const isWhole = (text: string, at: number) => !(isLatin(text[at - 1]) && isLatin(text[at]))
    fc.assert(
      fc.property(textOf('a', 'b', 'c', ' ', '台', '灯', 'é', '1'), (text) => {
        const expected: (readonly [number, string])[] = []
        for (let at = 0; at < text.length; ) {
          const fitting = words.filter(
            (word) =>
              text.startsWith(word, at) && isWhole(text, at) && isWhole(text, at + word.length),
          )
          const longest = fitting.sort((a, b) => b.length - a.length)[0]
          if (longest !== undefined) expected.push([at, longest])
          at += longest?.length ?? 1
        }
        expect(index.find(text).map(({ start, payloads }) => [start, payloads[0]])).toEqual(
          expected,
        )
      }),
      { numRuns: 1000 },
    )
  })

  test('units are looked up as in a set and a map', () => {
    fc.assert(
      fc.property(fc.uniqueArray(unit), fc.array(unit), (known, asked) => {
        const set = new UnitSet(known.map((each) => String.fromCharCode(each)))
        const map = new UnitMap(new Map(known.map((each) => [each, `${each}`])))
        for (const each of [...known, ...asked]) {
          expect(set.has(each)).toBe(known.includes(each))
          expect(map.get(each)).toBe(known.includes(each) ? `${each}` : undefined)
        }
      }),
    )
  })
})
