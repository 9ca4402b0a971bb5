import { type Foreign, isForeign, isVouchsafeError, objectOf } from '@vouchsafe/core'

/** What went wrong, as a client of OpenAI's API reads it. */
export interface Failure {
  readonly status: number
  readonly code: string
  /** Quotes nothing of the request, of the answer or of a key. */
  readonly message: string
  /** Seconds after which trying again makes sense; absent if it does not. */
  readonly retryAfter?: number
}

/** Where a provider's own message is cut off, in UTF-16 code units. */
const MAX_MESSAGE = 2000
const MAX_FIELD = 200

/** The body of an error in OpenAI's form. */
export function errorBody({ code, message }: Pick<Failure, 'code' | 'message'>) {
  return { error: { message, type: 'vouchsafe_error', param: null, code } }
}

/** An error as a response. OpenAI's clients try again only where that may help. */
export function errorResponse(failure: Failure): Response {
  const { status, retryAfter } = failure
  return jsonResponse(status, errorBody(failure), {
    'x-should-retry': String(retryAfter !== undefined),
    ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
  })
}

export function jsonResponse(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  })
}

/**
 * A provider's error with what a client needs alone. Some providers put what the model wrote into further fields, such as
 * `failed_generation`: nobody has checked it.
 */
export function cleanError(body: unknown): ReturnType<typeof plainError> {
  const { error } = objectOf(body)
  if (isForeign(error)) return plainError(error)
  // Some servers tell an error as a mere sentence.
  return plainError({ message: error, code: 'upstream_error', type: 'vouchsafe_error' })
}

function plainError({ message, type, param, code }: Foreign) {
  return {
    error: {
      message: cut(message, MAX_MESSAGE) ?? 'The provider answered with an error.',
      type: cut(type, MAX_FIELD) ?? null,
      param: cut(param, MAX_FIELD) ?? null,
      code: typeof code === 'number' ? code : (cut(code, MAX_FIELD) ?? null),
    },
  }
}

function cut(value: unknown, length: number): string | undefined {
  return typeof value === 'string' ? value.slice(0, length) : undefined
}

/** What a thrown error amounts to. Errors that are not ours may quote anything, so they are not quoted. */
export function failureOf(error: unknown): Failure {
  if (!isVouchsafeError(error))
    return { status: 500, code: 'internal_error', message: 'The gateway failed.' }
  const { code, message } = error
  return { status: code === 'invalid_turn' ? 400 : 502, code, message }
}
