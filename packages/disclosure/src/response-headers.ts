import { VouchsafeError } from '@vouchsafe/core'

export interface ResponseMark {
  readonly provider?: string
  readonly model?: string
  /** ISO 8601 instant at which the reply was made. */
  readonly at?: string
  /** A person read the reply before it was sent. */
  readonly reviewedBy?: string
}

const NAME = 'AI-Disclosure'
/** What a string of RFC 9651 may hold. */
const PRINTABLE = /^[\u0020-\u007e]{0,500}$/

/**
 * The response header `AI-Disclosure`, after an individual draft that has expired: advice to programs, never the only notice.
 * A header that upstream has set is kept.
 *
 * @param existing Headers so far, by name; case makes no difference.
 * @returns The headers with the mark.
 * @throws {VouchsafeError} `invalid_options` for values that a header cannot hold.
 */
export function responseHeaders(
  mark: ResponseMark = {},
  existing: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const isMarked = Object.keys(existing).some((name) => name.toLowerCase() === NAME.toLowerCase())
  if (isMarked) return existing
  const { provider, model, at, reviewedBy } = mark
  const entries = [
    `mode=${reviewedBy === undefined ? 'machine-generated' : 'ai-originated'}`,
    ...(provider === undefined ? [] : [`provider=${quoted('provider', provider)}`]),
    ...(model === undefined ? [] : [`model=${quoted('model', model)}`]),
    ...(reviewedBy === undefined ? [] : [`reviewed-by=${quoted('reviewedBy', reviewedBy)}`]),
    ...(at === undefined ? [] : [`date=@${seconds(at)}`]),
  ]
  return { ...existing, [NAME]: entries.join(', ') }
}

function quoted(name: string, value: string): string {
  if (!PRINTABLE.test(value))
    throw new VouchsafeError(
      'invalid_options',
      `${name}: expected printable ASCII, at most 500 characters`,
    )
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}

function seconds(at: string): number {
  const milliseconds = Date.parse(at)
  if (Number.isNaN(milliseconds))
    throw new VouchsafeError('invalid_options', 'at: expected an ISO 8601 instant')
  return Math.floor(milliseconds / 1000)
}
