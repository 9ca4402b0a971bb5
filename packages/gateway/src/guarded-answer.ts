import { type FetchLike, guardedFetch, parseData, type Reply } from '@vouchsafe/core'
import { chatFormat, responsesFormat } from '@vouchsafe/openai'
import { cleanError, errorBody } from './api-error.ts'
import type { Call } from './call.ts'
import { careful } from './careful-format.ts'
import { replyHeaders } from './reply-headers.ts'
import { limited } from './request-body.ts'
import { returnedHeaders, sending } from './send-upstream.ts'
import type { Tenant } from './settings.ts'
import type { GuardedRoute } from './stream-body.ts'
import { readTurnHeaders } from './turn-headers.ts'
import { watched } from './watched.ts'

/** What a guarded request is answered with. */
export interface Asking {
  readonly route: GuardedRoute
  readonly tenant: Tenant
  readonly call: Call
  readonly fetch: FetchLike
  readonly newId: (() => string) | undefined
  /** Told of each choice. */
  readonly onReply: (reply: Reply) => void
  /** Told if a stream ends with an error of the provider or of ours. */
  readonly onStreamError: () => void
}

const PATHS: Readonly<Record<GuardedRoute, string>> = {
  chat: '/chat/completions',
  responses: '/responses',
}

/** What is read of a provider's refusal, in bytes. */
const MAX_REFUSAL = 64 * 1024

/** Asks the provider, and gives its answer checked; a stream as soon as the provider has begun to answer. */
export async function guardedAnswer(
  { headers, search }: { readonly headers: Headers; readonly search: string },
  body: string,
  asking: Asking,
): Promise<Response> {
  const { route, tenant, call } = asking
  const replies: Reply[] = []
  const response = await guarded(asking, replies)(`${tenant.upstream}${PATHS[route]}${search}`, {
    method: 'POST',
    headers: new Headers(headers),
    body,
    signal: call.signal,
  })
  const returned = returnedHeaders(response.headers)
  if (!response.ok) return await refusal(response, returned)
  const type = response.headers.get('content-type') ?? 'application/json'
  returned.set('content-type', type)
  if (type === 'text/event-stream') {
    returned.set('cache-control', 'no-cache')
    // Some proxies gather a stream otherwise.
    returned.set('x-accel-buffering', 'no')
    return new Response(response.body, { headers: returned })
  }
  for (const [name, value] of Object.entries(replyHeaders(replies))) returned.set(name, value)
  return new Response(await response.text(), { headers: returned })
}

function guarded(
  { route, tenant, fetch, newId, onReply, onStreamError }: Asking,
  replies: Reply[],
): FetchLike {
  const pipeline = watched(tenant.pipeline, tenant.isShared ? tenant.name : undefined, (reply) => {
    replies.push(reply)
    onReply(reply)
  })
  const options = {
    pipeline,
    newId,
    hold: tenant.hold,
    fetch: sending(fetch, tenant.limits.answerBytes),
    turnOf: ({ headers, context }: { headers: Headers; context: object }) => ({
      ...tenant.turn,
      ...context,
      ...readTurnHeaders(headers),
    }),
  }
  return route === 'chat'
    ? guardedFetch({
        ...options,
        format: careful(chatFormat({ contentParts: tenant.contentParts }), onStreamError),
      })
    : guardedFetch({ ...options, format: careful(responsesFormat(), onStreamError) })
}

/** What the provider refused, or what failed here: status and error as they are, and nothing else. */
export async function refusal(response: Response, headers: Headers): Promise<Response> {
  headers.set('content-type', 'application/json')
  const { status } = response
  const body = await refusalBody(response)
  return new Response(JSON.stringify(body), { status, headers })
}

async function refusalBody(response: Response): Promise<unknown> {
  const unread = errorBody({
    code: 'upstream_error',
    message: 'The provider refused the request, without an error that could be read.',
  })
  if (response.body === null) return unread
  try {
    const body = limited(response.body, MAX_REFUSAL, { tooLarge: () => new Error('too long') })
    const read = parseData(await new Response(body).text())
    return typeof read === 'object' && read !== null && 'error' in read ? cleanError(read) : unread
  } catch {
    return unread
  }
}
