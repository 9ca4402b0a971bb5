import {
  agreementOf,
  combineSignals,
  freshnessOf,
  placeTokens,
  scopeSignal,
  spanProbability,
} from '@vouchsafe/confidence'
import type { NewClaim } from '@vouchsafe/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('signals are weighed, and what is unknown is left out', () => {
  expect(combineSignals({ support: 1, agreement: 0.5 })).toBeCloseTo((4 + 2 * 0.5) / 6, 12)
  expect(combineSignals({ own: { margin: 0.25 } })).toBe(0.25)
  expect(combineSignals({ support: 1, own: { margin: 0 } }, { support: 1, margin: 3 })).toBe(0.25)
  expect(combineSignals({ support: 7 })).toBe(1)
})

test('freshness halves with every half-life', () => {
  expect(freshnessOf('2026-01-01', '2026-01-31', 30)).toBeCloseTo(0.5, 9)
  expect(freshnessOf('2026-01-31', '2026-01-01', 30)).toBe(1)
  expect(freshnessOf('some day', '2026-01-01', 30)).toBeUndefined()
})

test('tokens are laid by bytes, a part of a character over the whole of it', () => {
  const text = '退🙂ok'
  const bytes = [...new TextEncoder().encode(text)]
  // 退 is three bytes, 🙂 four: the second token ends within 🙂.
  const tokens = [bytes.slice(0, 3), bytes.slice(3, 5), bytes.slice(5, 7), bytes.slice(7)].map(
    (own, index) => ({ token: '\ufffd', bytes: own, logprob: -index }),
  )
  expect(placeTokens(text, tokens)).toEqual([
    { start: 0, end: 1, logprob: -0 },
    { start: 1, end: 3, logprob: -1 },
    { start: 1, end: 3, logprob: -2 },
    { start: 3, end: 5, logprob: -3 },
  ])
})

test('tokens without bytes are laid by text, broken ones between their neighbours', () => {
  const tokens = ['¥', '\ufffd', '\ufffd', '199'].map((token, index) => ({
    token,
    logprob: -index,
  }))
  expect(placeTokens('¥鿿199', tokens)).toEqual([
    { start: 0, end: 1, logprob: -0 },
    { start: 1, end: 2, logprob: -1 },
    { start: 1, end: 2, logprob: -2 },
    { start: 2, end: 5, logprob: -3 },
  ])
})

test('tokens of another text have no place', () => {
  expect(placeTokens('abc', [{ token: 'abd', logprob: -1 }])).toBeUndefined()
  expect(placeTokens('abc', [{ token: 'ab', logprob: -1 }])).toBeUndefined()
  expect(placeTokens('abc', [{ token: 'x', bytes: [97, 98], logprob: -1 }])).toBeUndefined()
})

test('a span is as probable as its tokens are on average', () => {
  const tokens = [
    { token: 'It costs ', logprob: -4 },
    { token: '19', logprob: Math.log(0.5) },
    { token: '9', logprob: Math.log(0.125) },
  ]
  expect(spanProbability('It costs 199', tokens, { start: 9, end: 12 })).toBeCloseTo(0.25, 12)
  expect(spanProbability('It costs 199', tokens, { start: 12, end: 12 })).toBeUndefined()
})

test('however a text is cut into bytes, every token covers its characters', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.array(fc.nat(40), { maxLength: 8 }),
      (text, cuts) => {
        const bytes = [...new TextEncoder().encode(text)]
        const edges = [0, ...cuts.filter((cut) => cut < bytes.length), bytes.length].sort(
          (a, b) => a - b,
        )
        const tokens = edges.slice(1).map((edge, index) => ({
          token: '',
          bytes: bytes.slice(edges[index], edge),
          logprob: -1,
        }))
        const placed = placeTokens(text, tokens) ?? []
        expect(placed.length).toBe(tokens.length)
        for (const [index, { start, end }] of placed.entries()) {
          const own = new TextDecoder('utf-8', { fatal: false }).decode(
            new Uint8Array(tokens[index]?.bytes ?? []),
          )
          const whole = own.replaceAll('\ufffd', '')
          expect(text.slice(start, end)).toContain(whole)
        }
      },
    ),
  )
})

const price = (value: number): NewClaim => ({
  start: 0,
  end: 1,
  kind: 'price',
  attribute: 'price',
  value: { type: 'money', value, currency: 'CNY' },
  polarity: 'affirmed',
  certainty: 'asserted',
})

test('agreement counts the drafts that speak about it', () => {
  expect(agreementOf(price(199), [[price(199)], [price(189)], [price(199)], []])).toBeCloseTo(
    2 / 3,
    12,
  )
  expect(agreementOf(price(199), [[], []])).toBeUndefined()
  expect(agreementOf(price(199), [[{ ...price(199), polarity: 'negated' }]])).toBe(0)
})

test('scope is told by the shop’s own words', () => {
  const scope = scopeSignal({ inside: ['退货', 'delivery'], outside: ['股票', 'diagnosis'] })
  expect(scope('我想退货')).toBe(1)
  expect(scope('这股票能买吗')).toBe(0)
  expect(scope('Is delivery of the diagnosis kit free?')).toBe(0.5)
  expect(scope('你好')).toBeUndefined()
})
