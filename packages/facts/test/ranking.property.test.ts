import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Posting, Postings } from '../src/lookup/postings.ts'
import { Ranking } from '../src/lookup/ranking.ts'

const inOrder = (a: number, b: number) => a - b

/** How many of a hundred slots hold each of the words. */
const HELD = [1, 2, 2, 3, 5, 8, 12, 20, 35, 60, 90]
const WORDS = HELD.map((_, at) => `w${at}`)

/** What slots hold, as unevenly common as the words of pages. */
const slots = fc
  .array(fc.array(fc.nat({ max: 99 }), { minLength: HELD.length, maxLength: HELD.length }), {
    minLength: 60,
    maxLength: 200,
  })
  .map((all) => all.map((rolled) => WORDS.filter((_, at) => (rolled[at] ?? 0) < (HELD[at] ?? 0))))

function filed(contents: readonly (readonly string[])[]) {
  const postings = new Postings()
  const ranking = new Ranking()
  for (const [slot, words] of contents.entries()) {
    ranking.add(slot, words.length)
    for (const word of words) postings.add(word, slot, words.length)
  }
  return { postings, ranking }
}

function rarest(postings: Postings, words: readonly string[]): readonly Posting[] {
  return words
    .flatMap((word) => postings.find(word) ?? [])
    .sort((a, b) => a.live - b.live || (a.key < b.key ? -1 : 1))
}

/** All slots that hold a word, best first, each scored word by word. */
function ranked(
  contents: readonly (readonly string[])[],
  words: readonly Posting[],
): readonly number[] {
  const total = contents.reduce((sum, { length }) => sum + length, 0)
  const scale = (0.4 * 1.2) / Math.max(1, total / contents.length)
  const scores = contents.map((held) =>
    words
      .filter(({ key }) => held.includes(key))
      .map(({ live }) => 2.2 * Math.log(1 + (contents.length - live + 0.5) / (live + 0.5)))
      .reduce((score, weight) => score + weight / (1 + 1.2 * (1 - 0.4) + scale * held.length), 0),
  )
  return [...contents.keys()]
    .filter((slot) => (scores[slot] ?? 0) > 0)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
}

test('the best of all slots are found, in their order', () => {
  fc.assert(
    fc.property(
      slots,
      fc.subarray(WORDS),
      fc.integer({ min: 1, max: 8 }),
      (contents, some, most) => {
        const { postings, ranking } = filed(contents)
        const words = rarest(postings, some)
        const all = ranked(contents, words)
        expect(ranking.best(words, { most, inOrder })).toEqual(all.slice(0, most))
        // Nothing is left of the look-up before.
        expect(ranking.best(words, { most, inOrder })).toEqual(all.slice(0, most))
      },
    ),
  )
})

test('of the slots that are told the best are found, those without a word last', () => {
  fc.assert(
    fc.property(
      slots,
      fc.subarray(WORDS),
      fc.integer({ min: 1, max: 8 }),
      (contents, some, most) => {
        const { postings, ranking } = filed(contents)
        const words = rarest(postings, some)
        const among = new Set([...contents.keys()].filter((slot) => slot % 3 !== 0))
        const all = ranked(contents, words).filter((slot) => among.has(slot))
        const rest = [...among].filter((slot) => !all.includes(slot))
        expect(ranking.best(words, { most, among, inOrder })).toEqual(
          [...all, ...rest].slice(0, most),
        )
      },
    ),
  )
})

test('slots that were given up are not found, before and after the rest is renumbered', () => {
  const contents = [['w1', 'w2'], ['w1'], ['w2', 'w3'], ['w1', 'w3']]
  const { postings, ranking } = filed(contents)
  ranking.drop(1)
  for (const word of contents[1] ?? []) postings.drop(word)
  expect(ranking.best(rarest(postings, ['w1']), { most: 4, inOrder })).toEqual([0, 3])
  const places = new Int32Array([0, -1, 1, 2])
  ranking.pack(places)
  postings.pack(places)
  expect(ranking.best(rarest(postings, ['w1', 'w3']), { most: 4, inOrder })).toEqual([2, 0, 1])
})
