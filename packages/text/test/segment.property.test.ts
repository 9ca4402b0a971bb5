import { segmenter, splitSentences, type TextSentence } from '@vouchsafe/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const utf16 = fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units))

/** Pieces of text that look like ends of sentences, or hold what looks like one. */
const lively = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'. 。 ！ ? ! … ... …… ； ， , : ： 、 " “ ” 「 」 ( ) （ ） [ ] 【 】 * ** _ ` ``` ~ | > - # 1 2 3. 1. 2) 一、 ① •'.split(
          ' ',
        ),
        ...['\n', '\r\n', ' ', '  ', '\u3000', '\t', '\u200b', '\u200d', '\ufe0f', '\u0301'],
        ...['😀', '👨‍👩‍👧', '🇨🇳', '\ud83d', '\ude00'],
        ...['Mr', 'e.g', 'U.S', 'a.m', 'p.m', 'No', 'Inc', 'The ', 'EST', 'word', 'Word', 'I'],
        ...[
          '¥1,299.00',
          '10:30',
          'https://a.com/b?c=d!',
          'www.a.cn',
          'a@b.com',
          'v2.0',
          '你好',
          '退款',
          'の',
        ],
      ),
      fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

const text = fc.oneof(utf16, lively)
const maxLength = fc.oneof(fc.integer({ min: 2, max: 40 }), fc.constant(600))

function inChunks(whole: string, sizes: readonly number[], max: number): readonly TextSentence[] {
  const stream = segmenter({ maxLength: max })
  const sentences: TextSentence[] = []
  let at = 0
  for (const size of sizes) {
    sentences.push(...stream.push(whole.slice(at, at + size)))
    at += size
  }
  return [...sentences, ...stream.push(whole.slice(at)), ...stream.end()]
}

describe('any text in any chunks', () => {
  test('gives the sentences of the whole text', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat({ max: 5 })), maxLength, (whole, sizes, max) => {
        expect(inChunks(whole, sizes, max)).toEqual(splitSentences(whole, { maxLength: max }))
      }),
    )
  })

  test('gives them one code unit at a time too', () => {
    fc.assert(
      fc.property(text, maxLength, (whole, max) => {
        const sizes = Array.from(whole, () => 1)
        expect(inChunks(whole, sizes, max)).toEqual(splitSentences(whole, { maxLength: max }))
      }),
    )
  })

  test('gives sentences that together are the text', () => {
    fc.assert(
      fc.property(text, maxLength, (whole, max) => {
        const sentences = splitSentences(whole, { maxLength: max })
        expect(sentences.map((sentence) => sentence.text).join('')).toBe(whole)
        let at = 0
        for (const { start, end, text: quote } of sentences) {
          expect(start).toBe(at)
          expect(end).toBeGreaterThan(start)
          expect(whole.slice(start, end)).toBe(quote)
          at = end
        }
      }),
    )
  })

  test('keeps to the maximum and to whole surrogate pairs', () => {
    fc.assert(
      fc.property(text, maxLength, (whole, max) => {
        for (const { start, end } of splitSentences(whole, { maxLength: max })) {
          expect(end - start).toBeLessThanOrEqual(max)
          expect(
            /[\ud800-\udbff]$/.test(whole.slice(0, end)) &&
              /^[\udc00-\udfff]/.test(whole.slice(end)),
          ).toBe(false)
        }
      }),
    )
  })

  test('begins only the first sentence with white space', () => {
    fc.assert(
      fc.property(text, (whole) => {
        for (const { text: quote } of splitSentences(whole, { maxLength: Infinity }).slice(1)) {
          expect(/^\s/.test(quote)).toBe(false)
        }
      }),
    )
  })
})
