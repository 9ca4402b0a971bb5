import { type FetchLike, isForeign, parseData, VouchsafeError } from '@vouchsafe/core'
import { refusal } from './guarded-answer.ts'
import { returnedHeaders, sending } from './send-upstream.ts'
import type { Tenant } from './settings.ts'

/** Passes a request for the list of models on, and its answer back. It holds no words of a model. */
export async function relayed(
  request: Request,
  { upstream, limits }: Tenant,
  signal: AbortSignal,
  fetch: FetchLike,
): Promise<Response> {
  const { pathname, search } = new URL(request.url)
  const path = pathname.slice('/v1'.length)
  const send = sending(fetch, limits.answerBytes)
  const headers = new Headers(request.headers)
  const response = await send(`${upstream}${path}${search}`, { method: 'GET', headers, signal })
  const returned = returnedHeaders(response.headers)
  if (!response.ok) return await refusal(response, returned)
  const text = await response.text()
  if (!isForeign(parseData(text)))
    throw new VouchsafeError('invalid_output', 'The provider sent JSON that is no object.')
  returned.set('content-type', 'application/json')
  return new Response(text, { headers: returned })
}
