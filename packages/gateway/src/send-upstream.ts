import { type FetchLike, isVouchsafeError, VouchsafeError } from '@vouchsafe/core'
import { type BodyErrors, limited } from './request-body.ts'

/** Headers that belong to one connection, or to the one between caller and gateway. */
const OWN: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'expect',
  'host',
  'content-length',
  'content-encoding',
  'accept-encoding',
  'cookie',
  'forwarded',
  'via',
])

/** Headers of a provider that a client goes by; no other is passed on. */
const KEPT =
  /^(?:x-request-id|retry-after(?:-ms)?|x-should-retry|x-ratelimit-.{1,60}|openai-.{1,60})$/

/** A caller's headers without what is for the gateway alone. Keys go on as they came. */
function forwardedHeaders(given: Headers): Headers {
  const headers = new Headers()
  for (const [name, value] of given) {
    if (OWN.has(name) || name.startsWith('x-vouchsafe-') || name.startsWith('x-forwarded-'))
      continue
    headers.set(name, value)
  }
  return headers
}

/** A provider's headers that a client may see. */
export function returnedHeaders(given: Headers): Headers {
  const headers = new Headers()
  for (const [name, value] of given) if (KEPT.test(name)) headers.set(name, value)
  return headers
}

/**
 * Asks a provider. What fails on the way is told in our words, and an answer beyond the limit ends with an error.
 *
 * @throws {VouchsafeError} `model_failed` if the provider cannot be reached.
 */
export function sending(fetch: FetchLike, answerBytes: number): FetchLike {
  return async (input, init) => {
    const headers = forwardedHeaders(new Headers(init?.headers))
    let response: Response
    try {
      response = await fetch(input, { ...init, headers, redirect: 'manual' })
    } catch (cause) {
      if (init?.signal?.aborted === true || isVouchsafeError(cause)) throw cause
      throw new VouchsafeError('model_failed', 'The provider could not be reached.')
    }
    const kept = { status: statusOf(response), headers: response.headers }
    return new Response(response.body && limited(response.body, answerBytes, ERRORS), kept)
  }
}

/** Neither a redirection, which is not followed since keys would go along, nor an empty answer is one. */
function statusOf({ status }: Response): number {
  if (status < 200 || status === 204 || status === 205 || status > 599) return 502
  return status < 300 || status >= 400 ? status : 502
}

const ERRORS: BodyErrors = {
  tooLarge: () =>
    new VouchsafeError('invalid_output', "The provider's answer is longer than is read."),
  broken: () => new VouchsafeError('model_failed', 'The connection to the provider broke off.'),
}
