import { expect, test } from 'vitest'
import { rendered } from './render.ts'
import { SENTENCES as ENGLISH } from './sentences-en.ts'
import { SENTENCES as CHINESE } from './sentences-zh.ts'

test.each(ENGLISH)('reads: %s', (text, claims) => {
  expect(rendered(text, 'en')).toEqual(claims)
})

test.each(CHINESE)('reads: %s', (text, claims) => {
  expect(rendered(text, 'zh')).toEqual(claims)
})
