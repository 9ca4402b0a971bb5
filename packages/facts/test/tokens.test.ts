import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  fieldWords,
  fold,
  gramsOf,
  isHan,
  joined,
  phraseKey,
  stem,
  tokenise,
} from '../src/lookup/tokens.ts'

const utf16 = fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units))

describe('words of a text', () => {
  test.each([
    ['Gift card 77', 'gift card 77'],
    ['gift_card-77', 'gift card 77'],
    ['(Gift) "Card" 77!', 'gift card 77'],
    ['Ｇｉｆｔ７７', 'gift77'],
    ['Café Zürich', 'café zürich'],
    ['退货7天', '退 货 7 天'],
    ['A5笔记本', 'a5 笔 记 本'],
    ['𠮷野家', '𠮷 野 家'],
    ['﨑', '﨑'],
    ['e\u0301t', 'e\u0301t'],
    ['…—、。', ''],
    ['', ''],
  ])('%j', (text, words) => {
    expect(phraseKey(text)).toBe(words)
  })

  test('stand where they are said to stand', () => {
    const text = 'The A5, 笔记 here'
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'A5',
      '笔',
      '记',
      'here',
    ])
  })

  test('are in order, and each is its place, folded', () => {
    fc.assert(
      fc.property(utf16, (text) => {
        let last = 0
        for (const { start, end, text: word } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(word).not.toBe('')
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  test('are the same in capitals, in wide letters and between other marks', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}\d{0,2}$/)
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const key = words.join(' ')
        expect(phraseKey(key.toUpperCase())).toBe(key)
        expect(phraseKey(words.map(wide).join('　'))).toBe(key)
        expect(phraseKey(`(${words.join('_-/')})!`)).toBe(key)
        expect(joined(tokenise(key))).toBe(key)
        expect(fold(wide(key.replaceAll(' ', '')))).toBe(key.replaceAll(' ', ''))
      }),
    )
  })

  test('of a hundred thousand code units are all that is read', () => {
    expect(tokenise(`${' '.repeat(99_999)}ab`).map(({ text }) => text)).toEqual(['a'])
  })
})

describe('stems', () => {
  test.each([
    [['arrival', 'arrives', 'arrived', 'arriving'], 'arriv'],
    [['cancel', 'cancelled', 'cancels', 'cancellation'], 'cancel'],
    [['return', 'returns', 'returned', 'returning'], 'return'],
    [['shipment', 'shipments'], 'ship'],
    [['delivery', 'deliveries', 'delivered'], 'deliver'],
    [['process', 'processes', 'processed'], 'process'],
    [['class', 'classes'], 'class'],
    [['fee', 'fees'], 'fee'],
    [['用'], '用'],
  ] as const)('of %j are %s', (words, stemmed) => {
    for (const word of words) expect(stem(word)).toBe(stemmed)
  })

  test.each([
    ['red', 'red'],
    ['bed', 'bed'],
    ['gas', 'gas'],
    ['ring', 'ring'],
    ['all', 'all'],
    ['ball', 'ball'],
    ['boss', 'boss'],
    ['a', 'a'],
    ['', ''],
  ])('of so short a word as %j is the word', (word, stemmed) => {
    expect(stem(word)).toBe(stemmed)
  })
})

describe('names of fields', () => {
  test.each([
    ['scheduledArrival_time', ['scheduled', 'arrival', 'time']],
    ['price2Pay', ['price2', 'pay']],
    ['价格(元)', ['价', '格', '元']],
    ['HTTPCode', ['httpcode']],
    ['', []],
  ])('%s', (field, words) => {
    expect(fieldWords(field)).toEqual(words)
  })
})

describe('what texts share', () => {
  const grams = (text: string) => [...gramsOf(tokenise(text))]
  test.each([
    ['returned goods', ['return', 'good']],
    ['goods, goods', ['good']],
    ['七天退货', ['七天', '天退', '退货']],
    // Characters that something parts are no pair.
    ['退 货', []],
    ['退，货', []],
    ['退7货', ['7']],
    ['退货 return', ['退货', 'return']],
    ['货', []],
  ])('%s', (text, shared) => {
    expect(grams(text)).toEqual(shared)
  })

  test.each([
    ['退', true],
    ['𠮷', true],
    ['﨑', true],
    ['a', false],
    ['7', false],
    ['の', false],
    ['', false],
  ])('%j is a Han character: %s', (text, is) => {
    expect(isHan(text)).toBe(is)
  })
})
