import { VouchsafeError } from './errors.ts'
import { isForeign } from './foreign.ts'
import { kindOf } from './schemas.ts'

/** What each option of an adapter must be. */
export type AdapterOptionTypes = Readonly<Record<string, 'function' | 'boolean' | 'string'>>

/**
 * Checks what an adapter is given when it is made: a slip would otherwise show in the middle of a conversation, as an error of
 * the vendor's, or not at all.
 *
 * @param adapter How the adapter is called, for the message.
 * @throws {VouchsafeError} `invalid_options`, naming every option that is wrong.
 */
export function checkAdapterOptions(
  adapter: string,
  pipeline: unknown,
  options: unknown,
  types: AdapterOptionTypes,
): void {
  const wrong: string[] = []
  if (
    !isForeign(pipeline) ||
    !['reply', 'stream', 'tool'].every((name) => isFunction(pipeline[name]))
  )
    wrong.push(`pipeline: expected a pipeline, as vouchsafe() gives it, got ${kindOf(pipeline)}`)
  if (!isForeign(options)) wrong.push(`options: expected object, got ${kindOf(options)}`)
  else
    for (const [name, value] of Object.entries(options)) {
      const type = Object.hasOwn(types, name) ? types[name] : undefined
      if (type === undefined) wrong.push(`options: unknown option ${name}`)
      else if (value !== undefined && typeof value !== type)
        wrong.push(`${name}: expected ${type}, got ${kindOf(value)}`)
    }
  if (wrong.length === 0) return
  throw new VouchsafeError(
    'invalid_options',
    `${adapter}() was given what it cannot use. ${wrong.join('; ')}`,
  )
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function'
}
