import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PassageIndex } from '../src/lookup/passage-index.ts'
import type { Passage } from '../src/lookup/passages.ts'
import { WordFinder } from '../src/lookup/standing.ts'
import { gramsOf, tokenise } from '../src/lookup/tokens.ts'
import { filedUnder, proseKeys, proseWords } from '../src/prose/words.ts'
import { SYNONYMS } from '../src/words/synonym-words.ts'

const WORDS = [
  ...['refund', 'return', 'shipping', 'lamp', 'battery', 'the', 'of', 'free', 'order', '30 days'],
  ...['reimbursed', 'carriage', 'doe', 'doing', 'b', '7', '1990s'],
  ...['退款', '七天', '运费', '电池', '保修两年', '订单', '的', '发货', '返还', '退钱'],
]
/** Keys of words that say the same as others, or nothing of their own. */
const SAID = proseKeys(tokenise('reimburse delivery does a no 返还 快递费 的是 一天 在家'))
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
  .map((words) => `${words.join(' ')}.`)
const text = fc
  .array(sentence, { minLength: 0, maxLength: 5 })
  .map((sentences) => sentences.join(' '))
const utf16 = fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units))

const change = fc.oneof(
  fc.record({ type: fc.constant('put' as const), id: fc.nat({ max: 5 }), text }),
  fc.record({ type: fc.constant('remove' as const), id: fc.nat({ max: 5 }) }),
)

const grams = (words: string) => gramsOf(tokenise(words))
const found = (index: PassageIndex, words: string) =>
  index.about(grams(words)).map(({ source, text }) => [source.id, source.span, text])
const prose = (id: string, words: string) => ({ text: words, source: { id } })

describe('an index that texts come to and go from', () => {
  test('finds what one made anew of the remaining texts finds', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), sentence, (changes, words) => {
        const index = new PassageIndex([], {})
        const remaining = new Map<string, string>()
        for (const each of changes) {
          const id = `d${each.id}`
          if (each.type === 'put') {
            remaining.set(id, each.text)
            index.replace(prose(id, each.text))
          } else {
            expect(index.remove(id)).toBe(remaining.delete(id))
          }
        }
        const anew = new PassageIndex(
          [...remaining].map(([id, each]) => prose(id, each)),
          {},
        )
        expect(index.size).toBe(anew.size)
        expect(found(index, words)).toEqual(found(anew, words))
        for (const gram of grams(words)) expect(index.count(gram)).toBe(anew.count(gram))
        const holding = (each: PassageIndex) =>
          each.holding(['#30'], grams(words)).map(({ source }) => [source.id, source.span])
        expect(holding(index)).toEqual(holding(anew))
      }),
    )
  })

  test('stays right when it is packed', () => {
    const index = new PassageIndex([prose('kept', 'The lamp has a warranty.')], {})
    const page = Array.from({ length: 900 }, (_, at) => `Line ${at} of a page.`).join('\n')
    for (let round = 0; round < 6; round += 1) index.replace(prose('page', page))
    expect(index.size).toBe(901)
    expect(index.remove('page')).toBe(true)
    expect(index.size).toBe(1)
    expect(found(index, 'warranty of the lamp').map(([id]) => id)).toEqual(['kept'])
    index.replace(prose('page', 'A lamp without a warranty.'))
    expect(found(index, 'lamp without warranty').map(([id]) => id)).toEqual(['page', 'kept'])
  })
})

/** Whether the passage has a word with the key or stands under it, as its text reads. */
const has = (passage: Passage, key: string) =>
  proseKeys(passage.tokens).has(key) || passage.context.has(key)

test('a word stands in the passages that have it or stand under it, and in no others', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 20 }), fc.array(utf16), (changes, others) => {
      const index = new PassageIndex(
        others.map((each, at) => prose(`o${at}`, `# ${each}\n${each}`)),
        {},
      )
      for (const each of changes) {
        if (each.type === 'put')
          index.replace(prose(`d${each.id}`, `${each.text}\n# Carriage, 运费\n${each.text}`))
        else index.remove(`d${each.id}`)
      }
      const passages = index.few(1000) ?? []
      const finder = new WordFinder([new PassageIndex([], {}), index])
      const keys = new Set(SAID)
      for (const { tokens, context } of passages)
        for (const key of [...proseKeys(tokens), ...context]) keys.add(key)
      for (const passage of passages) {
        const words = proseWords(passage.text, passage.tokens).map(({ key }) => key)
        expect([...proseKeys(passage.tokens)]).toEqual([...new Set(words)])
        const spot = finder.spot(passage)
        for (const key of keys) {
          const around = passage.window(1).some((each) => has(each, key)) ? 'around' : undefined
          const nearness = spot && finder.nearness(finder.word(key), spot, 1)
          expect([key, nearness]).toEqual([key, has(passage, key) ? 'itself' : around])
        }
      }
    }),
  )
})

test('a word is filed under one of those that its key is looked up by', () => {
  for (const word of SYNONYMS.flatMap((line) => line.split(' '))) {
    for (const { gram, key } of proseWords(word, tokenise(word)))
      expect(filedUnder(key)).toContain(gram)
  }
})

test('a passage of a library that was taken away holds nothing', () => {
  const index = new PassageIndex([prose('page', 'A lamp.')], {})
  const [passage] = index.few(1) ?? []
  index.remove('page')
  expect(passage && new WordFinder([index]).spot(passage)).toBe(undefined)
})

test('passages of a large library keep no words, and read the same ones again', () => {
  const lines = Array.from({ length: 2001 }, (_, at) => `Line ${at} tells of lamps.`)
  const index = new PassageIndex([prose('page', lines.join('\n'))], {})
  const [passage] = index.about(grams('line 2000'))
  expect(passage?.text).toBe('Line 2000 tells of lamps.')
  expect(passage?.tokens).toEqual(passage?.tokens)
  expect(passage?.tokens).not.toBe(passage?.tokens)
  expect([...(passage?.grams ?? [])]).toEqual([...grams('Line 2000 tells of lamps.')])
})

test('a passage is found by its own words', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), fc.nat(), (texts, pick) => {
      const index = new PassageIndex(
        texts.map((each, at) => prose(`d${at}`, each)),
        {},
      )
      const sentences = texts
        .flatMap((each) => each.split(/(?<=\.) /))
        .filter((each) => grams(each).size > 0)
      const wanted = sentences[pick % Math.max(1, sentences.length)]
      if (wanted === undefined) return
      const own = grams(wanted)
      // Others may hold the same words; the best one holds them all.
      const [best] = index.about(own)
      expect([...own].filter((gram) => !best?.grams.has(gram))).toEqual([])
    }),
  )
})

test('any text is read, and every passage is a range of it', () => {
  fc.assert(
    fc.property(utf16, utf16, (words, question) => {
      const index = new PassageIndex([prose('d', words)], {})
      for (const passage of index.about(grams(`${words.slice(0, 400)} ${question}`))) {
        const { span } = passage.source
        expect(words.slice(span?.start, span?.end)).toBe(passage.text)
      }
    }),
  )
})

test('rare words count more than common ones', () => {
  const texts = Array.from({ length: 200 }, (_, at) => prose(`p${at}`, `Our policy on item ${at}.`))
  const index = new PassageIndex([...texts, prose('it', 'Hazardous goods: our policy.')], {})
  expect(index.about(grams('policy on hazardous goods'))[0]?.source.id).toBe('it')
})

test('Chinese is found by pairs of characters', () => {
  const index = new PassageIndex(
    [
      prose('退', '七天内可无理由退货。'),
      prose('运', '偏远地区运费另计。'),
      prose('保', '整机保修两年。'),
    ],
    {},
  )
  expect(index.about(grams('新疆的运费怎么算'))[0]?.source.id).toBe('运')
  expect(index.about(grams('保修期是两年吗'))[0]?.source.id).toBe('保')
})
