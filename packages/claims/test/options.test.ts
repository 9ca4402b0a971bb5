import { claims, createLexicon, en, extractClaims, type LanguagePack } from '@vouchsafe/claims'
import type { Context } from '@vouchsafe/core'
import { expect, test } from 'vitest'
import { sentence } from './render.ts'

const context = (language: string): Context =>
  // The hook looks at nothing else of its context.
  ({ language, claims: [], sentences: [], turn: {} }) as unknown as Context

/** As much French as it takes to read "Le prix est de 5 €." */
const fr: LanguagePack = {
  ...en,
  language: 'fr',
  attributes: createLexicon([['prix', { name: 'prix', kind: 'price', temporal: false }]]),
}

test('reads a language that the application brings', () => {
  const guard = claims({ packs: [en, fr] })
  const text = 'Le prix de cette très belle table est de 5 €.'
  expect(guard.inspect?.(sentence(text), context('fr'))).toMatchObject({
    claims: [{ kind: 'price', attribute: 'prix', value: { type: 'money', value: 5 } }],
  })
  expect(claims().inspect?.(sentence(text), context('fr'))).toMatchObject({
    findings: [{ code: 'claims/not-checked' }],
  })
})

test('hands on what the engine does when it fails', () => {
  expect(claims({ onError: 'annotate', mode: 'shadow' })).toMatchObject({
    name: 'claims',
    onError: 'annotate',
    mode: 'shadow',
  })
})

test('refuses options that it does not know', () => {
  expect(() => claims({ pack: [] } as never)).toThrow('claims(): unknown option pack')
  expect(() => claims(null as never)).toThrow('claims(): expected an object, got null')
  for (const packs of [[], en])
    expect(() => claims({ packs } as never)).toThrow(
      'packs: expected a list of at least one language',
    )
})

test('reads days as the locale of the customer writes them', () => {
  const due = (locale: string): unknown =>
    extractClaims(sentence('It arrives on 03/04/2026.'), { language: 'en', turn: { locale } })[0]
      ?.value
  expect(due('en-US')).toMatchObject({ month: 3, day: 4 })
  expect(due('en-GB')).toMatchObject({ month: 4, day: 3 })
  expect(due('zh-CN')).toMatchObject({ month: 3, day: 4 })
})
