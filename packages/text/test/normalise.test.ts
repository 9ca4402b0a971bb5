import { foldKey, normalise } from '@vouchsafe/text'
import { describe, expect, test } from 'vitest'

describe('the form in which text is read', () => {
  test.each([
    ['１，２９９．００元', '1,299.00元', 'full-width digits and their signs'],
    ['价格：９９％（含税）！', '价格:99%(含税)!', 'full-width punctuation'],
    ['ＵＳＢ－Ｃ', 'USB-C', 'full-width letters, case kept'],
    ['10：30～12：00', '10:30~12:00', 'times of day'],
    ['85㎡、2㎏、25℃', '85m2、2kg、25°C', 'unit signs'],
    ['−5 ﹣5 –5 —5', '-5 -5 -5 -5', 'minus signs and dashes'],
    ['5′10″ “ok” it’s', '5\'10" "ok" it\'s', 'primes and curly quotes'],
    ['1\u00a0299\u3000元\u202f', '1 299 元 ', 'spaces that do not break, ideographic spaces'],
    ['ab\u200bc\u2060\ufeff\u200d\u202e\u00add', 'abcd', 'zero-width and bidi characters'],
    ['❤\ufe0f', '❤', 'variation selectors'],
    ['e\u0301 = é', 'é = é', 'composition'],
    ['e\u200b\u0301', 'é', 'composition across what is removed'],
    ['ｶﾞｷﾞ', 'ガギ', 'half-width kana'],
    ['ㄱㅏ', '가', 'Hangul letters'],
    ['\u1100\u1161\u11a8', '각', 'conjoining Hangul letters'],
    ['\u1112\u1175\u11c2', '힣', 'the last of them'],
    ['ﬁne Ⅷ №5', 'fine VIII No5', 'ligatures and numerals'],
    ['iPhone™', 'iPhone™', 'trade mark signs, which stay signs'],
    ['a\nb\tc\r\n', 'a\nb\tc\r\n', 'line breaks, which stay'],
    ['𝟏𝟐𝟑 𝐀', '123 A', 'mathematical letters'],
    ['︱ ‴', "- '''", 'what compatibility forms turn into'],
  ])('%s becomes %s: %s', (written, read) => {
    expect(normalise(written).text).toBe(read)
  })

  test.each([
    ['1½ cups', '1 1/2 cups'],
    ['½', '1/2'],
    ['①10元', '1 10元'],
    ['步骤①②', '步骤1 2'],
    ['⒈5GB', '1. 5GB'],
    ['99¹', '99 1'],
    ['m²', 'm2'],
    ['㎡50', 'm2 50'],
    ['100，200，300', '100, 200, 300'],
    ['v2.①', 'v2. 1'],
  ])('digits that were apart stay apart: %s is %s', (written, read) => {
    expect(normalise(written).text).toBe(read)
  })
})

describe('the way back', () => {
  const original = (written: string, part: string): string => {
    const { text, toOriginal } = normalise(written)
    const start = text.indexOf(part)
    const span = toOriginal({ start, end: start + part.length })
    return written.slice(span.start, span.end)
  }

  test.each([
    ['共１，２９９元', '1,299元', '１，２９９元'],
    ['约25℃左右', '25°C', '25℃'],
    ['约25℃左右', '°', '℃'],
    ['约25℃左右', '左右', '左右'],
    ['a\u200b\u200b99\u200b元', '99', '99'],
    ['a\u200b9\u200b9元', '99', '9\u200b9'],
    ['1½ cups', '1/2', '½'],
    ['1½ cups', '1 1/2 cups', '1½ cups'],
    ['cafe\u0301 au lait', 'é', 'e\u0301'],
    ['𝟏𝟐', '2', '𝟐'],
  ])('in %j, %j was %j', (written, part, expected) => {
    expect(original(written, part)).toBe(expected)
  })

  test('keeps an empty range empty', () => {
    const { toOriginal } = normalise('a\u200bb')
    expect(toOriginal({ start: 1, end: 1 })).toEqual({ start: 2, end: 2 })
  })
})

test('a text that needs nothing is returned as it is', () => {
  const text = '您好, this costs $5.'
  const same = normalise(text)
  expect(same.text).toBe(text)
  expect(same.toOriginal({ start: 2, end: 5 })).toEqual({ start: 2, end: 5 })
})

test.each([
  ['  iPhone　１５  Pro ', 'iphone 15 pro'],
  ['APPLE® iPhone™', 'apple iphone'],
  ['小米\t14', '小米 14'],
  ['ＧＡＬＡＸＹ', 'galaxy'],
  ['™', ''],
])('the key of %j is %j', (name, key) => {
  expect(foldKey(name)).toBe(key)
})

test('hostile text takes linear time', () => {
  const hostile = [
    `a${'\u0301\u0316'.repeat(100_000)}`,
    '\ufdfa'.repeat(20_000),
    '1½'.repeat(50_000),
    `a${'\u200b'.repeat(200_000)}\u0301`,
    'ㅏ'.repeat(100_000),
  ]
  const started = performance.now()
  for (const text of hostile) normalise(text)
  expect(performance.now() - started).toBeLessThan(5_000)
})
