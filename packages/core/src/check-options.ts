import { VouchsafeError } from './errors.ts'
import { isForeign } from './foreign.ts'
import { kindOf } from './schemas.ts'

/** What an option has to be, in words, and whether a value is. */
export type OptionCheck = readonly [expected: string, is: (value: unknown) => boolean]

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
  if (!isForeign(options)) throw refused(who, [`expected an object, got ${kindOf(options)}`])
  const wrong = Object.entries(options).flatMap(([name, value]) => {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined
    if (check === undefined) return [`there is no option ${name}`]
    const [expected, is] = check
    return value === undefined || is(value)
      ? []
      : [`${name}: expected ${expected}, got ${kindOf(value)}`]
  })
  if (wrong.length > 0) throw refused(who, wrong)
}

function refused(who: string, wrong: readonly string[]): VouchsafeError {
  return new VouchsafeError('invalid_options', `${who}: ${wrong.join('; ')}`)
}
