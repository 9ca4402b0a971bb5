import { type FetchLike, isForeign, VouchsafeError } from '@vouchsafe/core'
import { Client, type Dispatcher, Pool } from 'undici'
import { takingTurns } from './taking-turns.ts'

/** A `fetch` that keeps its connections. */
export interface PoolFetch {
  readonly fetch: FetchLike
  /** Closes all connections; what is under way is cut off. */
  close(): Promise<void>
}

export interface PoolOptions {
  /** Most connections to one provider. Default: 128. */
  readonly connections?: number
}

/**
 * Reaches providers over pools of connections, one pool for each origin. It is several times faster than Node's own `fetch`.
 * It follows no redirection, and asks for answers that are not compressed. A request whose connection is closed before anything
 * has been answered is sent once more, on a connection of its own: another kept one may be about to be closed, too, which is all
 * the more likely when this process is busy and reads late that providers have let go.
 */
export function poolFetch({ connections = 128 }: PoolOptions = {}): PoolFetch {
  const pools = new Map<string, Pool>()
  const turn = takingTurns()
  const poolOf = (origin: string): Pool => {
    const known = pools.get(origin)
    if (known) return known
    const pool = new Pool(origin, { connections, ...NO_LIMITS })
    pools.set(origin, pool)
    return pool
  }
  return {
    async fetch(input, init = {}) {
      const { origin, pathname, search } = new URL(
        typeof input === 'object' && 'url' in input ? input.url : input,
      )
      const { body = null } = init
      if (body !== null && typeof body !== 'string')
        throw new VouchsafeError('invalid_options', 'A pool sends bodies that are strings alone.')
      const request: Dispatcher.RequestOptions = {
        path: pathname + search,
        method: init.method === 'POST' ? 'POST' : 'GET',
        headers: [...new Headers(init.headers)].flat(),
        body,
        ...(init.signal && { signal: init.signal }),
      }
      const answer = await poolOf(origin)
        .request(request)
        .catch((error: unknown) => {
          if (init.signal?.aborted === true || !isReset(error)) throw error
          return askAnew(origin, request)
        })
      const iterator = answer.body[Symbol.asyncIterator]()
      const stream = new ReadableStream<Uint8Array>(
        {
          async pull(controller) {
            const step: IteratorResult<Uint8Array> = await iterator.next()
            // What follows is the checking of this piece.
            await turn()
            if (step.done) controller.close()
            else controller.enqueue(step.value)
          },
          cancel() {
            answer.body.destroy()
          },
        },
        { highWaterMark: 0 },
      )
      return new Response(stream, {
        status: answer.statusCode,
        headers: headersOf(answer.headers),
      })
    },
    async close() {
      await Promise.all([...pools.values()].map((pool) => pool.destroy()))
    },
  }
}

/** The gateway has time limits of its own. */
const NO_LIMITS = { headersTimeout: 0, bodyTimeout: 0 }

/** Asks on a connection that nobody has used, and that is closed behind the answer. */
async function askAnew(
  origin: string,
  request: Dispatcher.RequestOptions,
): Promise<Dispatcher.ResponseData> {
  const client = new Client(origin, NO_LIMITS)
  const answer = client.request({ ...request, reset: true })
  // Takes effect when the answer has been read, or has failed.
  void client.close().catch(() => undefined)
  return await answer
}

const RESET: ReadonlySet<unknown> = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'])

/** The connection was closed before anything was answered, as happens when a provider lets go of one that is kept open. */
function isReset(error: unknown): boolean {
  return isForeign(error) && RESET.has(error.code)
}

function headersOf(
  given: Readonly<Record<string, string | readonly string[] | undefined>>,
): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(given))
    for (const each of [value ?? []].flat()) headers.append(name, each)
  return headers
}
