import {
  checkOptions,
  isForeign,
  isFunction,
  isText,
  manyOf,
  type OptionCheck,
  oneOf,
} from '@vouchsafe/core'
import type { PrivacyOptions } from './privacy.ts'

const CHECKS: Readonly<Record<keyof PrivacyOptions, OptionCheck>> = {
  purpose: ['text', isText],
  profiles: manyOf('profiles'),
  style: oneOf('alike', 'token'),
  allow: manyOf('texts', isText),
  knowledge: ['JSON', (value) => !isFunction(value)],
  ownFormats: manyOf('patterns', (value) => value instanceof RegExp),
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
