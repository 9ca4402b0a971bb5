import { claims, extractClaims } from '@vouchsafe/claims'
import type { Sentence } from '@vouchsafe/core'
import { expect, test } from 'vitest'

function sentence(text: string): Sentence {
  return { index: 0, start: 0, end: text.length, text, locate: (span) => span }
}

test('reads a price with its attribute, subject and place', () => {
  const text = 'Hello! The Salt Road is priced at £22.00 in hardback.'
  expect(extractClaims(sentence(text), { language: 'en' })).toEqual([
    {
      kind: 'price',
      start: 7,
      end: 52,
      attribute: 'price',
      attributeSpan: { start: 24, end: 33 },
      subject: { start: 11, end: 20, text: 'salt road', by: 'name' },
      value: { type: 'money', value: 22, currency: 'GBP' },
      valueSpan: { start: 34, end: 40 },
      polarity: 'affirmed',
      certainty: 'asserted',
    },
  ])
})

test('reads a Chinese price with the name before it', () => {
  const text = '北京香江戴斯酒店价格638元。'
  expect(extractClaims(sentence(text), { language: 'zh' })).toEqual([
    {
      kind: 'price',
      start: 0,
      end: 14,
      attribute: '价格',
      attributeSpan: { start: 8, end: 10 },
      subject: { start: 0, end: 8, text: '北京香江戴斯酒店', by: 'name' },
      value: { type: 'money', value: 638, currency: 'CNY' },
      valueSpan: { start: 10, end: 14 },
      polarity: 'affirmed',
      certainty: 'asserted',
    },
  ])
})

test('says so when a sentence is in a language without a pack', () => {
  const text = 'これはとても便利な商品です。'
  expect(claims().inspect?.(sentence(text), { language: 'ja' } as never)).toEqual({
    findings: [
      {
        code: 'claims/not-checked',
        action: 'annotate',
        mark: 'not-checked',
        message: 'This sentence is in a language that is not checked.',
        span: { start: 0, end: 14 },
      },
    ],
  })
})
