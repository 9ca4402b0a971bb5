import { VouchsafeError } from './errors.ts'
import { isForeign } from './foreign.ts'
import { kindOf } from './schemas.ts'

/** What an option has to be, in words, and whether a value is. */
export type OptionCheck = readonly [expected: string, is: (value: unknown) => boolean]

/** One of a few texts. */
export function oneOf(...names: readonly string[]): OptionCheck {
  const [last, ...others] = names.map((name) => `'${name}'`).toReversed()
  const expected = [others.toReversed().join(', '), last].filter(Boolean).join(' or ')
  return [expected, (value) => names.some((name) => name === value)]
}

/** A list of such values, whatever they are called. */
export function manyOf(what: string, is: (value: unknown) => boolean = () => true): OptionCheck {
  return [`a list of ${what}`, (value) => Array.isArray(value) && value.every((each) => is(each))]
}

/** An object whose own values are all such, as far as there are any. */
export function eachOf(what: string, is: (value: unknown) => boolean): OptionCheck {
  const isEach = (value: unknown) => value === undefined || is(value)
  return [what, (value) => isForeign(value) && Object.values(value).every(isEach)]
}

/** True for a text. */
export function isText(value: unknown): value is string {
  return typeof value === 'string'
}

/** True for a function. */
export function isFunction(value: unknown): boolean {
  return typeof value === 'function'
}

/**
 * Refuses options that nobody knows, or of the wrong form: a slip in a name would leave out what it was given for. What is
 * `undefined` is as good as left out. Values are never told.
 *
 * @param who Whose options they are, as the message begins: `privacy()`.
 * @throws {VouchsafeError} `invalid_options`, naming every option that is wrong.
 */
export function checkOptions(
  who: string,
  options: unknown,
  checks: Readonly<Record<string, OptionCheck>>,
): void {
  const wrong = wrongOptions(options, checks)
  if (wrong.length > 0) throw new VouchsafeError('invalid_options', `${who}: ${wrong.join('; ')}`)
}

/** What is wrong with the options, each in a few words. */
export function wrongOptions(
  options: unknown,
  checks: Readonly<Record<string, OptionCheck>>,
): readonly string[] {
  if (!isForeign(options)) return [`expected an object, got ${kindOf(options)}`]
  return Object.entries(options).flatMap(([name, value]) => {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined
    if (check === undefined) return [`unknown option ${name}`]
    const [expected, is] = check
    return value === undefined || is(value)
      ? []
      : [`${name}: expected ${expected}, got ${kindOf(value)}`]
  })
}
