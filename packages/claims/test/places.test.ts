import type { Span } from '@vouchsafe/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claimsOfDraft } from './render.ts'
import { SENTENCES as ENGLISH } from './sentences-en.ts'
import { SENTENCES as CHINESE } from './sentences-zh.ts'

const TURN = { now: '2026-03-02T10:00:00+08:00', timeZone: 'Asia/Shanghai' }
const PACKS = [
  ['en', ENGLISH.map(([text]) => text)],
  ['zh', CHINESE.map(([text]) => text)],
] as const

const isWithin = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end

describe.each(PACKS)('claims of sentences in %s', (language, sentences) => {
  const all = sentences.flatMap((text) =>
    claimsOfDraft(text, { language, turn: TURN }).map((claim) => ({ text, claim })),
  )

  test('lie in the text, and hold what they are told by', () => {
    for (const { text, claim } of all) {
      const { valueSpan, start, end } = claim
      expect(isWithin({ start, end }, { start: 0, end: text.length }), text).toBe(true)
      expect(start < end, text).toBe(true)
      if (valueSpan === undefined) continue
      expect(isWithin(valueSpan, { start, end }), text).toBe(true)
      expect(valueSpan.start < valueSpan.end, text).toBe(true)
    }
  })

  test('begin and end with words', () => {
    for (const { text, claim } of all) {
      const quote = text.slice(claim.start, claim.end)
      expect(quote.trim(), text).toBe(quote)
    }
  })

  test('name attributes and subjects by words of the text', () => {
    for (const { text, claim } of all) {
      const { attributeSpan, subject } = claim
      for (const span of [attributeSpan, subject])
        if (span !== undefined) {
          expect(isWithin(span, { start: 0, end: text.length }), text).toBe(true)
          expect(text.slice(span.start, span.end).trim(), text).not.toBe('')
        }
    }
  })

  test('are the same wherever the sentence stands in a draft', () => {
    const pad = language === 'en' ? 'Hello there. ' : '您好。'
    fc.assert(
      fc.property(fc.constantFrom(...sentences), (text) => {
        const alone = claimsOfDraft(text, { language, turn: TURN })
        const behind = claimsOfDraft(pad + text, { language, turn: TURN })
        const shown = (claims: typeof alone, by: number) =>
          claims.map(({ kind, start, end, attribute, valueSpan, polarity, certainty }) => [
            kind,
            start - by,
            end - by,
            attribute,
            valueSpan && [valueSpan.start - by, valueSpan.end - by],
            polarity,
            certainty,
          ])
        expect(shown(behind, pad.length)).toEqual(shown(alone, 0))
      }),
      { numRuns: 60 },
    )
  })
})
