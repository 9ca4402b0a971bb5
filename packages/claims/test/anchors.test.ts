import { en, zh } from '@vouchsafe/claims'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchorsOf } from '../src/anchors.ts'
import { PatternTable } from '../src/candidates.ts'
import { ACTION_FRAMES as EN_ACTIONS } from '../src/en/action.ts'
import { COMPATIBILITY_FRAMES as EN_COMPATIBILITY } from '../src/en/compatibility.ts'
import { FLAG_FRAMES as EN_FLAGS } from '../src/en/flag.ts'
import { wordFinder } from '../src/sentence-words.ts'
import { ACTION_FRAMES as ZH_ACTIONS } from '../src/zh/action.ts'
import { DISCOUNT_FRAMES as ZH_DISCOUNTS } from '../src/zh/discount.ts'
import { FLAG_FRAMES as ZH_FLAGS } from '../src/zh/flag.ts'

test.each<[RegExp, readonly string[] | undefined]>([
  [/(?:退|换)货政策?/g, ['退货政策', '退货政', '换货政策', '换货政']],
  [/in stock|sold out/, ['in stock', 'sold out']],
  [
    /(?<value>no) (?:further )?discounts?/,
    ['no further discounts', 'no further discount', 'no discounts', 'no discount'],
  ],
  [/[ab]c/, ['ac', 'bc']],
  [/(?:is|are) \d{1,3} days/, [' days']],
  [/[^，。]{0,6}?费用?由/, ['费用由', '费由']],
  [/(?<!no )(?=x)free\b/, ['free']],
  [/(?:very ){1,3}good/, ['very ']],
  [/\u9000\x41\n\./, ['退A\n.']],
  [/a(?:b|\w)?/, ['a']],
  [/(?:ab)?/, undefined],
  [/x{0,9}|yes/, undefined],
  [/\d{4}/, undefined],
  [/[a-f]/, undefined],
  [/stock/i, undefined],
  [/stock/u, undefined],
  [/stock/g, ['stock']],
  [/\bstock\b/, ['stock']],
  [/^stock$/, ['stock']],
  [/st[^a]ck/, ['st']],
  [/[a-c]stock/, ['stock']],
  [/[a\-c]k/, ['ak', '-k', 'ck']],
  [/.stock/, ['stock']],
  [/a.stock/, ['stock']],
  [/stock.a/, ['stock']],
  [/(?:a|退货) stock/, ['a stock', '退货 stock']],
  [/abc\d退货/, ['退货']],
  [/(?:ab|cd){0,9}stock/, ['stock']],
  [/(?:ab|cd){1,9}stock/, ['stock']],
  [/x{2}/, ['x']],
  [/x{0,2}stock/, ['stock']],
  [/x{1,2}?y/, ['x']],
  [/(a|b|)c/, ['ac', 'bc', 'c']],
  [/(?!no )stock/, ['stock']],
  [/(?<=no )stock/, ['stock']],
  [/(?<word>in|out) of/, ['in of', 'out of']],
  [/a|/, undefined],
  [/stock|\d/, undefined],
  [/a\tb\x41\u9000/, ['a\tbA退']],
])('%s contains one of %j', (pattern, anchors) => {
  expect(anchorsOf(pattern)).toEqual(anchors)
})

const PATTERNS = [EN_ACTIONS, EN_COMPATIBILITY, EN_FLAGS, ZH_ACTIONS, ZH_DISCOUNTS, ZH_FLAGS]
  .flat()
  .map(({ pattern }) => new RegExp(pattern.source))
const WORDS = PATTERNS.flatMap(({ source }) => source.match(/[a-z\u4e00-\u9fff' ]{1,20}/g) ?? [])
const HALVES = [PATTERNS.slice(0, 100), PATTERNS.slice(100)] as const
const find = wordFinder({
  ...en,
  extractors: HALVES.map((patterns) => Object.assign(() => [], { patterns })),
  weakExtractors: [],
  patterns: [],
})

test('a pattern that finds something is always a candidate', () => {
  const unit = fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code))
  const piece = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...WORDS) }, unit)
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      const { candidates } = find(text)
      for (const list of HALVES) {
        const may = candidates.among(list)
        for (const [index, pattern] of list.entries())
          if (pattern.test(text)) {
            expect(may, String(pattern)).toContain(index)
            expect(candidates.has(pattern), String(pattern)).toBe(true)
          }
      }
    }),
  )
})

test('a sentence that says nothing of the kind has few candidates', () => {
  const { candidates } = find('the aurora lamp a100 costs 25 eur')
  expect(HALVES.flatMap((list) => candidates.among(list))).toEqual([])
})

test('a pattern of which nothing can be told is always a candidate', () => {
  const list = [/free/, /\d/]
  const candidates = new PatternTable([list]).marks()
  expect(candidates.among(list)).toEqual([1])
  expect(list.map((pattern) => candidates.has(pattern))).toEqual([false, true])
})

test('patterns that were not given are always candidates', () => {
  const { candidates } = find('')
  expect(candidates.among([/a/, /b/])).toEqual([0, 1])
  expect(candidates.has(/a/)).toBe(true)
})

test('one pass finds what each lexicon finds by itself', () => {
  const words = [en, zh].flatMap((pack) =>
    [pack.attributes, pack.topics, pack.terms, pack.pointers].flatMap(({ terms }) =>
      terms.map(([term]) => term),
    ),
  )
  const piece = fc.oneof(fc.constantFrom(...words), fc.constantFrom('', ' ', 'a', '3', '的', '，'))
  const finders = [en, zh].map((pack) => ({ pack, find: wordFinder(pack) }))
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      for (const { pack, find } of finders) {
        const { attributes, topics, terms, pointers } = find(text)
        expect(attributes).toEqual(pack.attributes.find(text))
        expect(topics).toEqual(pack.topics.find(text))
        expect(terms).toEqual(pack.terms.find(text))
        expect(pointers).toEqual(pack.pointers.find(text))
      }
    }),
  )
})
