import { extractClaims } from '@vouchsafe/claims'
import type { NewClaim } from '@vouchsafe/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { claimsOfDraft, sentence } from './render.ts'

const utf16 = fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units))

const pieces = fc.constantFrom(
  '价格是',
  '199元',
  '，',
  '。',
  '不是',
  '如果',
  '可能',
  '满300减50',
  '推荐您去',
  '恭王府',
  '、',
  '没有',
  '免费停车',
  '已为您',
  '取消',
  '？',
  '| a | b |\n',
  '**Cabin:** ',
  'The price is ',
  '$5',
  ' not ',
  ' if ',
  ' might ',
  '5 days',
  ', ',
  '. ',
  '?',
  ' and ',
  'Blue Lagoon ',
  '#W123456',
  ' is ',
  'pending',
  "I've cancelled ",
  'refund ',
  '"',
  '(',
  ')',
  '\n',
  ' ',
  '- ',
  '1. ',
  '🙂',
  '\ud800',
  'GB 31701-2015',
  ' at 220 Market Street',
  '010-62793001',
)
const draft = fc.oneof(
  utf16,
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
)
const language = fc.constantFrom('zh', 'en', 'fr')

function spansOf(claim: NewClaim): readonly { readonly start: number; readonly end: number }[] {
  const { attributeSpan, valueSpan, subject } = claim
  return [claim, attributeSpan, valueSpan, subject].filter((span) => span !== undefined)
}

test('spans lie in the draft, and the value in its claim', () => {
  fc.assert(
    fc.property(draft, language, (text, tag) => {
      for (const claim of claimsOfDraft(text, { language: tag })) {
        for (const { start, end } of spansOf(claim)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(start).toBeLessThan(end)
        }
        if (claim.valueSpan) {
          expect(claim.valueSpan.start).toBeGreaterThanOrEqual(claim.start)
          expect(claim.valueSpan.end).toBeLessThanOrEqual(claim.end)
        }
      }
    }),
  )
})

test('a claim lies in its sentence, and claims come in the order of their starts', () => {
  fc.assert(
    fc.property(draft, language, (text, tag) => {
      const claims = extractClaims(sentence(text), { language: tag })
      const starts = claims.map((claim) => claim.start)
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
    }),
  )
})

test('the same sentence gives the same claims', () => {
  fc.assert(
    fc.property(draft, language, (text, tag) => {
      const first = extractClaims(sentence(text), { language: tag })
      expect(extractClaims(sentence(text), { language: tag })).toEqual(first)
    }),
  )
})

test('a sentence moved in its draft gives the same claims, moved', () => {
  fc.assert(
    fc.property(draft, fc.nat({ max: 9999 }), (text, offset) => {
      const moved = (span: { readonly start: number; readonly end: number }) => ({
        ...span,
        start: span.start + offset,
        end: span.end + offset,
      })
      const here = extractClaims(sentence(text), { language: 'en' })
      const there = extractClaims(sentence(text, offset), { language: 'en' })
      expect(there).toEqual(
        here.map((claim) => ({
          ...moved(claim),
          ...(claim.attributeSpan && { attributeSpan: moved(claim.attributeSpan) }),
          ...(claim.valueSpan && { valueSpan: moved(claim.valueSpan) }),
          ...(claim.subject && { subject: moved(claim.subject) }),
        })),
      )
    }),
  )
})

test('earlier sentences change nothing but the subject', () => {
  // A table goes on over sentences, so rows are left out.
  const plain = draft.map((text) => text.replaceAll('|', ' '))
  fc.assert(
    fc.property(plain, plain, (before, text) => {
      const earlier = sentence(before)
      const claims = extractClaims(earlier, { language: 'en' })
      const next = sentence(text, before.length, 1)
      const bare = ({ subject: _, ...claim }: NewClaim) => claim
      const alone = extractClaims(next, { language: 'en' })
      const behind = extractClaims(next, { language: 'en', claims, sentences: [earlier] })
      expect(behind.map(bare)).toEqual(alone.map(bare))
    }),
  )
})

const HOSTILE: Readonly<Record<string, string>> = {
  digits: '1 ',
  letters: 'a',
  capitals: 'Aa ',
  prices: 'price $5 not ',
  negators: '不没有未无',
  enumerations: '推荐您去、',
  links: '价格只有',
  features: 'has a pool, a gym and ',
  stars: '**',
  quotes: '"',
  bars: '| ',
  conditions: '如果满199元，',
  addresses: '12 a b c street, ',
  acts: '已经为您',
}

test.each(Object.entries(HOSTILE))(
  'reads hostile text in a time that grows with its length: %s',
  (_, piece) => {
    const text = piece.repeat(Math.ceil(20_000 / piece.length))
    extractClaims(sentence(text.slice(0, 2000)), { language: 'en' })
    const start = performance.now()
    extractClaims(sentence(text), { language: 'en' })
    // Quadratic time would take minutes; the rest is room for a busy machine.
    expect(performance.now() - start).toBeLessThan(10_000)
  },
  30_000,
)
