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

test('never ends a sentence within a price, number, address, abbreviation or code', () => {
  const atom = fc.constantFrom(
    ...[
      '¥1,299.00',
      '￥１，２９９．００',
      '$.99',
      '3.5kg',
      '12.5cm×8.0cm',
      '10:30',
      '8.30',
      '2026.4.12',
      '35°C',
    ],
    ...[
      'https://a.com/b.c?d=e!f&g=1.2#h',
      'www.a.com.cn/?q=1',
      'example.com',
      'a.b@c.co.uk',
      'v2.0.1',
      'RTX-4090.5',
    ],
    ...[
      'Mr. Smith',
      'e.g. this',
      'i.e. That',
      'approx. 5',
      'No. 5',
      'p. 12',
      'vs. them',
      'Fig. 3',
      'Ext. 9',
    ],
    ...[
      'Apple Inc. Store',
      'U.S. Government',
      '5 p.m. EST',
      '9 a.m. Monday',
      'J. K. Rowling',
      'Ph.D. Student',
    ],
    ...[
      '《好吗？》这本',
      '"Really?" he',
      '……',
      '...',
      '?!',
      '👨‍👩‍👧',
      '[a!](b.c)',

      '1.2.3.4',
    ],
  )
  const word = fc.constantFrom('退款', 'the', 'and', '价格', 'is', '，', ', ', ' ', '：')
  fc.assert(
    fc.property(fc.array(word), atom, word, fc.array(word), (before, wanted, next, after) => {
      const lead = `x ${before.join('')} `
      const whole = `${lead}${wanted} ${next}${after.join('')}`
      const ends = splitSentences(whole).map(({ end }) => end)
      const within = (end: number): boolean =>
        end > lead.length && end < lead.length + wanted.length
      expect(ends.filter(within)).toEqual([])
    }),
  )
})
