import { PROFILES, type PrivacyOptions, privacy } from '@vouchsafe/privacy'
import { expect, test } from 'vitest'

test.each<[unknown, string]>([
  [null, 'expected an object, got null'],
  ['after-sales', 'expected an object, got string'],
  [{ purposes: 'after-sales' }, 'unknown option purposes'],
  [{ purpose: 5 }, 'purpose: expected text, got number'],
  [{ style: 'hash' }, "style: expected 'alike' or 'token', got string"],
  [{ allow: '400-100-200' }, 'allow: expected a list of texts, got string'],
  [{ ownFormats: ['^A'] }, 'ownFormats: expected a list of patterns, got an array'],
  [{ ttlMs: Number.NaN }, 'ttlMs: expected a number above 0, got NaN'],
  [{ consents: [] }, 'consents: expected a function, got an array'],
  [{ profile: 1, region: 2 }, 'unknown option profile; region: expected text, got number'],
])('%j is refused by name, and without its values', (options, message) => {
  expect(() => privacy(options as PrivacyOptions)).toThrow(
    expect.objectContaining({ code: 'invalid_options', message: `privacy(): ${message}` }),
  )
})

test('what is known is taken', () => {
  const options: PrivacyOptions = {
    purpose: 'after-sales',
    profiles: PROFILES,
    style: 'alike',
    allow: ['400-100-200'],
    knowledge: [{ orderId: 'A1' }],
    ownFormats: [/^A\d$/],
    region: 'CN',
    ttlMs: 1000,
    model: 'model',
    consents: () => [],
  }
  expect(privacy(options).name).toBe('privacy')
})
