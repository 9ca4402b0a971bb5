import { wrongOptions } from './check-options.ts'
import { VouchsafeError } from './errors.ts'
import { isForeign } from './foreign.ts'
import { kindOf } from './schemas.ts'

/** What each option of an adapter must be. */
export type AdapterOptionTypes = Readonly<Record<string, 'function' | 'boolean' | 'string'>>

const METHODS = ['reply', 'stream', 'tool'] as const

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
  const isPipeline =
    isForeign(pipeline) && METHODS.every((name) => typeof pipeline[name] === 'function')
  const checks = Object.entries(types).map(
    ([name, type]) => [name, [type, (value: unknown) => typeof value === type]] as const,
  )
  const wrong = [
    ...(isPipeline
      ? []
      : [`pipeline: expected a pipeline, as vouchsafe() gives it, got ${kindOf(pipeline)}`]),
    ...wrongOptions(options, Object.fromEntries(checks)),
  ]
  if (wrong.length === 0) return
  throw new VouchsafeError(
    'invalid_options',
    `${adapter}() was given what it cannot use. ${wrong.join('; ')}`,
  )
}
