import { isForeign, kindOf, VouchsafeError } from '@vouchsafe/core'
import type { PrivacyOptions } from './privacy.ts'

const isText = (value: unknown) => typeof value === 'string'
const isFunction = (value: unknown) => typeof value === 'function'
const isListOf = (is: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(is)

type Check = readonly [expected: string, is: (value: unknown) => boolean]

const CHECKS: Readonly<Record<keyof PrivacyOptions, Check>> = {
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

/**
 * A slip in a name would leave out what keeps somebody's data back.
 *
 * @throws {VouchsafeError} `invalid_options`, naming every option that is wrong.
 */
export function checkOptions(options: unknown): void {
  if (!isForeign(options)) throw refused([`expected an object, got ${kindOf(options)}`])
  const wrong = Object.entries(options).flatMap(([name, value]) => {
    const check = Object.hasOwn(CHECKS, name) ? CHECKS[name as keyof PrivacyOptions] : undefined
    if (!check) return [`there is no option ${name}`]
    const [expected, is] = check
    return value === undefined || is(value)
      ? []
      : [`${name}: expected ${expected}, got ${kindOf(value)}`]
  })
  if (wrong.length > 0) throw refused(wrong)
}

function refused(wrong: readonly string[]): VouchsafeError {
  return new VouchsafeError('invalid_options', `privacy(): ${wrong.join('; ')}`)
}
