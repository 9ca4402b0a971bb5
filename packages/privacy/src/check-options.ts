import { checkOptions, isForeign, type OptionCheck } from '@vouchsafe/core'
import type { PrivacyOptions } from './privacy.ts'

const isText = (value: unknown) => typeof value === 'string'
const isFunction = (value: unknown) => typeof value === 'function'
const isListOf = (is: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(is)

const CHECKS: Readonly<Record<keyof PrivacyOptions, OptionCheck>> = {
  purpose: ['text', isText],
  profiles: ['a list of profiles', Array.isArray],
  style: ["'alike' or 'token'", (value) => value === 'alike' || value === 'token'],
  allow: ['a list of texts', isListOf(isText)],
  knowledge: ['JSON', (value) => !isFunction(value)],
  ownFormats: ['a list of patterns', isListOf((value) => value instanceof RegExp)],
  region: ['text', isText],
  counter: ['a counter of tokens', (value) => isForeign(value) || isFunction(value)],
  ttlMs: ['a number above 0', (value) => typeof value === 'number' && value > 0],
  recipients: ['recipients', isForeign],
  model: ['text', isText],
  consents: ['a function', isFunction],
  records: ['records', isForeign],
}

/** @throws {VouchsafeError} `invalid_options`, naming every option that is wrong. */
export function checkPrivacyOptions(options: unknown): void {
  checkOptions('privacy()', options, CHECKS)
}
