import { type PhraseOptions, phraseMatcher } from '@vouchsafe/text'
import { describe, expect, test } from 'vitest'

/** What is found of `phrases` in `text`, as it stands there. */
function found(phrases: readonly string[], text: string, options: PhraseOptions = {}): string[] {
  const matcher = phraseMatcher(
    phrases.map((phrase) => [phrase, phrase] as const),
    options,
  )
  return matcher.find(text).map(({ start, end }) => text.slice(start, end))
}

test('gives the place, the phrase and what belongs to it', () => {
  const matcher = phraseMatcher([
    ['iPhone 15', 'SKU-1'],
    ['小米14', 'SKU-2'],
  ])
  expect(matcher.find('小米 14 or IPHONE15?')).toEqual([
    { start: 0, end: 5, phrase: '小米14', payloads: ['SKU-2'] },
    { start: 9, end: 17, phrase: 'iPhone 15', payloads: ['SKU-1'] },
  ])
})

test('gives all entries of one phrase', () => {
  const matcher = phraseMatcher([
    ['Air Max', 1],
    ['AIR  MAX', 2],
  ])
  expect(matcher.find('air max')).toEqual([
    { start: 0, end: 7, phrase: 'Air Max', payloads: [1, 2] },
  ])
})

describe('writing', () => {
  test.each([
    ['iPhone 15', 'ｉＰｈｏｎｅ　１５', 'width'],
    ['iPhone 15', 'iphone15', 'a missing space before a number'],
    ['iPhone15', 'iPhone 15', 'an added space before a number'],
    ['2in1', '2 in 1', 'a space after a number'],
    ['小米14', '小米 14', 'a space beside a Han character'],
    ['小米 手环', '小米手环', 'a space between Han characters'],
    ['Air Max', 'Air \n Max', 'more white space'],
    ['Wi-Fi 6', 'Wi\u2011Fi 6', 'another hyphen'],
    ['Levi’s 501', "Levi's 501", 'another apostrophe'],
    ['iPhone 15', 'iPhone™ 15', 'a trade mark sign'],
    ['café', 'cafe\u0301', 'composition'],
    ['充电宝', '充\u200b电宝', 'an invisible character'],
    ['A / B', 'A/B', 'spaces beside punctuation'],
  ])('%j is found in %j: %s', (phrase, text) => {
    expect(found([phrase], `<${text}>`)).toEqual([text])
  })

  test.each([
    ['A1', 'plan A 1', 'a single letter is a word'],
    ['3a', '3 a day', 'also after a number'],
    ['Air Max', 'AirMax', 'two words are not one'],
    ['12', '1 2', 'two numbers are not one'],
    ['AirMax', 'Air Max', 'and one word is not two'],
  ])('%j is not found in %j: %s', (phrase, text) => {
    expect(found([phrase], text)).toEqual([])
  })
})

describe('edges', () => {
  test.each([
    ['iPhone 15', 'iPhone 15s'],
    ['iPhone 15', 'myiPhone 15'],
    ['iPhone 15', 'iPhone 150'],
    ['iPhone 15', 'iPhone 15.5'],
    ['5 Pro', '3.5 Pro'],
    ['art', 'start'],
    ['art', 'arte\u0301'],
    ['art', 'artу'],
    ['14', '小米14Pro'],
  ])('%j is no word of %j', (phrase, text) => {
    expect(found([phrase], text)).toEqual([])
  })

  test.each([
    ['iPhone 15', '买iPhone 15吗'],
    ['iPhone 15', 'The iPhone 15.'],
    ['iPhone', "my iPhone's screen"],
    ['手机', '我的手机壳'],
    ['米', '小米14Pro'],
    ['Pro', 'Mate-Pro/Max'],
    ['아이폰', '아이폰을'],
    ['イヤホン', '新イヤホンです'],
  ])('%j is one of %j', (phrase, text) => {
    expect(found([phrase], text)).toEqual([phrase])
  })
})

describe('which matches', () => {
  const phrases = ['iPhone', 'iPhone 15', 'iPhone 15 Pro', '15 Pro Max']

  test('the leftmost, of these the longest, without overlaps', () => {
    expect(found(phrases, 'iPhone 15 Pro Max, iPhone 14')).toEqual(['iPhone 15 Pro', 'iPhone'])
  })

  test('a longer one that does not end at an edge gives way', () => {
    expect(found(phrases, 'iPhone 15 Pros')).toEqual(['iPhone 15'])
  })

  test('all, if asked for', () => {
    expect(found(phrases, 'iPhone 15 Pro Max', { matches: 'all' })).toEqual([
      'iPhone',
      'iPhone 15',
      'iPhone 15 Pro',
      '15 Pro Max',
    ])
  })

  test('a character that stands for several is taken once', () => {
    expect(found(['1', '2'], '½')).toEqual(['½'])
  })
})

test('an empty phrase is found nowhere', () => {
  expect(found(['', '  ', '\u200b', '™'], 'any text')).toEqual([])
})

test('no phrases, no matches', () => {
  expect(found([], 'any text')).toEqual([])
})

test('of twenty thousand names the right one is found', { timeout: 60_000 }, () => {
  const names = Array.from({ length: 20_000 }, (_, n) => `Brand ${n % 97} 型号 ${n} Pro`)
  const matcher = phraseMatcher(names.map((name, index) => [name, index] as const))
  const text = names.map((name) => `请问${name}有货吗？`).join('')
  expect(matcher.find(text).map(({ payloads }) => payloads[0])).toEqual(
    names.map((_, index) => index),
  )
})
