/** Why a {@link VouchsafeError} was thrown; part of the public API. */
export type ErrorCode =
  | 'aborted'
  | 'invalid_options'
  | 'invalid_turn'
  | 'invalid_output'
  | 'invalid_source'
  | 'model_failed'
  | 'timed_out'
  | 'store_conflict'

const MARKER: unique symbol = Symbol.for('@vouchsafe/core/VouchsafeError') as never

/** Misuse or broken infrastructure. Its message never quotes customer text, prompts or secrets. */
export class VouchsafeError extends Error {
  override readonly name: string = 'VouchsafeError'
  readonly code: ErrorCode
  readonly [MARKER] = true as const

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** True for any copy of the class, so also across the ESM and CommonJS builds. */
export function isVouchsafeError(value: unknown): value is VouchsafeError {
  return typeof value === 'object' && value !== null && MARKER in value
}
