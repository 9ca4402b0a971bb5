import { WORDING, wordingFor } from '@vouchsafe/core'
import { expect, test } from 'vitest'

const MARKS = [
  'unconfirmed',
  'withheld',
  'as-of',
  'sources-differ',
  'corrected',
  'not-checked',
  'incomplete',
]
const sentences = (language: string) => {
  const { marks, ...rest } = wordingFor(language)
  return [...Object.values(rest), ...Object.values(marks)]
}

test('everything that the engine says is there in both languages, each in its own', () => {
  for (const wording of Object.values(WORDING)) {
    expect(Object.keys(wording)).toEqual(['blocked', 'handoff', 'marks', 'retry'])
    expect(Object.keys(wording.marks)).toEqual(MARKS)
  }
  for (const words of sentences('zh')) expect(words).toMatch(/^[\p{Script=Han}，。；：（）]{5,}$/u)
  for (const words of sentences('en')) expect(words).toMatch(/^[\w ,.:;'()]{5,}$/)
  // Each is about something else.
  for (const language of ['zh', 'en']) expect(new Set(sentences(language)).size).toBe(10)
})

test('marks stand behind a sentence without touching it', () => {
  for (const [mark, words] of Object.entries(wordingFor('en').marks)) {
    expect(words.startsWith(' ')).toBe(mark !== 'withheld')
    expect(words).toMatch(/^ ?\(.+\)$/)
  }
  for (const words of Object.values(wordingFor('zh').marks)) expect(words).toMatch(/^（.+）$/)
})

test('a tag finds its own wording, that of its language, or English', () => {
  const wording = { ...WORDING, 'de-AT': { ...wordingFor('en'), blocked: 'Leider nicht.' } }
  expect(wordingFor('de-AT', wording).blocked).toBe('Leider nicht.')
  for (const tag of ['zh', 'zh-CN', 'ZH-Hant-TW']) expect(wordingFor(tag)).toBe(WORDING.zh)
  for (const tag of ['en', 'en-GB', 'fr', '', 'toString', 'constructor-x', '__proto__'])
    expect(wordingFor(tag)).toBe(WORDING.en)
  expect(wordingFor('fr', {})).toBe(WORDING.en)
})
