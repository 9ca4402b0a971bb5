import { type Clock, type FetchLike, type Reply, systemClock } from '@vouchsafe/core'
import { Hono } from 'hono'
import { errorResponse, type Failure, failureOf, jsonResponse } from './api-error.ts'
import { Call, Stopped } from './call.ts'
import { chooseTenant } from './choose-tenant.ts'
import { guardedAnswer } from './guarded-answer.ts'
import { Metrics } from './metrics.ts'
import { relayed } from './relayed.ts'
import { statusOf } from './reply-headers.ts'
import { readBody, TooLarge } from './request-body.ts'
import { type GatewaySettings, type Settled, settle, type Tenant } from './settings.ts'
import { Slots } from './slots.ts'
import { endedStream, type GuardedRoute } from './stream-body.ts'

/** What {@link createGateway} takes. */
export interface GatewayOptions extends GatewaySettings {
  /** Reaches providers. Default: the runtime's own. */
  readonly fetch?: FetchLike
  /** Times requests. Default: the runtime's own. */
  readonly clock?: Clock
  /** Names a conversation that nobody named. Default: a random UUID. */
  readonly newId?: () => string
  /** Told of each request when it has been answered. What it throws is ignored. */
  readonly onRequest?: (entry: RequestEntry) => void
}

/** What is told of a request: neither words of customers nor keys. */
export interface RequestEntry {
  readonly route: Route
  readonly tenant: string
  /** The HTTP status that was answered. */
  readonly status: number
  /** Why it failed; a stream can fail after it was answered with 200. */
  readonly code?: string
  /** The worst outcome among the choices. */
  readonly outcome?: Reply['status']
  readonly ms: number
}

export type Route = GuardedRoute | 'models'

/** A server without a socket. */
export interface Gateway {
  /** Answers a request. Never rejects. It is bound, so it may be handed to a runtime as it is. */
  readonly fetch: (request: Request) => Promise<Response>
  /** The same, for servers that tell by another signal than the request's that the caller has left. */
  readonly handle: (request: Request, signal: AbortSignal | undefined) => Promise<Response>
  /**
   * Takes over new settings. Requests that are being served end with the settings that they began with.
   *
   * @throws {VouchsafeError} `invalid_options`; the settings then stay as they are.
   */
  reload(settings: GatewaySettings): void
  /**
   * Refuses new requests with 503, and resolves when none is being served.
   *
   * @param graceMs After this many milliseconds the others end with an error. Default: 30,000.
   */
  stop(graceMs?: number): Promise<void>
}

interface Bindings {
  readonly signal?: AbortSignal | undefined
}

/**
 * An OpenAI-compatible server in front of any provider: `POST /v1/chat/completions`, `POST /v1/responses`, `GET /v1/models`,
 * and `GET /health` and `GET /metrics` for whoever runs it. Other endpoints are answered with 404, since nobody checks them.
 *
 * @throws {VouchsafeError} `invalid_options`, naming every setting that is wrong.
 */
export function createGateway(options: GatewayOptions): Gateway {
  return new Server(options)
}

class Server implements Gateway {
  readonly #fetch: FetchLike
  readonly #clock: Clock
  readonly #newId: (() => string) | undefined
  readonly #onRequest: ((entry: RequestEntry) => void) | undefined
  readonly #app = new Hono<{ Bindings: Bindings }>({ strict: false })
  readonly #metrics = new Metrics()
  readonly #slots = new Slots()
  readonly #calls = new Set<Call>()
  #settled: Settled
  #isStopping = false

  constructor({ fetch, clock, newId, onRequest, ...settings }: GatewayOptions) {
    this.#settled = settle(settings)
    this.#fetch = fetch ?? ((input, init) => globalThis.fetch(input, init))
    this.#clock = clock ?? systemClock
    this.#newId = newId
    this.#onRequest = onRequest
    this.#route()
  }

  readonly fetch = (request: Request): Promise<Response> => this.handle(request, undefined)

  readonly handle = async (request: Request, signal: AbortSignal | undefined): Promise<Response> =>
    await this.#app.fetch(request, { signal })

  reload(settings: GatewaySettings): void {
    this.#settled = settle(settings)
  }

  async stop(graceMs = 30_000): Promise<void> {
    this.#isStopping = true
    const cancel = this.#clock.after(graceMs, () => {
      for (const call of this.#calls) call.stop(STOPPING)
    })
    await this.#slots.idle()
    cancel()
  }

  #route(): void {
    const app = this.#app
    app.post('/v1/chat/completions', (c) => this.#guarded(c.req.raw, 'chat', c.env.signal))
    app.post('/v1/responses', (c) => this.#guarded(c.req.raw, 'responses', c.env.signal))
    for (const path of ['/v1/models', '/v1/models/*'])
      app.get(path, (c) => this.#models(c.req.raw, c.env.signal))
    app.get('/health', () =>
      this.#isStopping
        ? jsonResponse(503, { status: 'stopping' })
        : jsonResponse(200, { status: 'ok' }),
    )
    app.get('/metrics', () => {
      const headers = { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }
      return new Response(this.#metrics.text(), { headers })
    })
    app.notFound(() => errorResponse(NOT_SERVED))
    app.onError((error) => errorResponse(failureOf(error)))
  }

  #guarded(
    request: Request,
    route: GuardedRoute,
    signal: AbortSignal | undefined,
  ): Promise<Response> {
    return this.#serve(request, route, async (service) => {
      const { tenant, call } = service
      const body = await readBody(request, tenant.limits.bodyBytes)
      // The request's own signal is asked for after its body: some servers read the body faster that way.
      call.follow(signal ?? request.signal)
      const { search } = new URL(request.url)
      return await guardedAnswer({ headers: request.headers, search }, body, {
        route,
        tenant,
        call,
        fetch: this.#fetch,
        newId: this.#newId,
        onReply: (reply) => this.#count(service, reply),
        onStreamError: () => {
          service.code = 'stream_error'
        },
      })
    })
  }

  #models(request: Request, signal: AbortSignal | undefined): Promise<Response> {
    return this.#serve(request, 'models', ({ tenant, call }) => {
      call.follow(signal ?? request.signal)
      return relayed(request, tenant, call.signal, this.#fetch)
    })
  }

  /** Serves one request within its limits. */
  async #serve(
    request: Request,
    route: Route,
    work: (service: Service) => Promise<Response>,
  ): Promise<Response> {
    const began = this.#clock.now()
    const settled = this.#settled
    const tenant = await chooseTenant(request.headers, settled)
    const free = tenant && this.#take(tenant, settled)
    if (!tenant || !free) {
      const failure = tenant ? (this.#isStopping ? STOPPING : BUSY) : UNKNOWN_TENANT
      this.#told({
        route,
        tenant: tenant?.name ?? 'unknown',
        status: failure.status,
        code: failure.code,
        ms: this.#clock.now() - began,
      })
      return errorResponse(failure)
    }
    const call = new Call(this.#clock, tenant.limits.timeMs)
    this.#calls.add(call)
    const service: Service = { route, tenant, call, replies: [], code: undefined }
    const end = (status: number, failure?: Failure) => {
      this.#calls.delete(call)
      free()
      const outcome = statusOf(service.replies)
      const code = failure?.code ?? service.code
      const ms = this.#clock.now() - began
      this.#told({
        route,
        tenant: tenant.name,
        status,
        ms,
        ...(code !== undefined && { code }),
        ...(outcome && { outcome }),
      })
    }
    try {
      const response = await call.orStopped(work(service))
      const { body, status, headers } = response
      if (route !== 'models' && body && headers.get('content-type') === 'text/event-stream') {
        const stream = endedStream(body, route, call, (failure) => end(status, failure))
        return new Response(stream, { status, headers })
      }
      call.end()
      end(status)
      return response
    } catch (error) {
      const failure = failing(error)
      call.end()
      end(failure.status, failure)
      return errorResponse(failure)
    }
  }

  #take(tenant: Tenant, { concurrency }: Settled): (() => void) | undefined {
    if (this.#isStopping) return undefined
    const own = tenant.limits.concurrency
    const free = this.#slots.take(tenant.name, { all: concurrency, own })
    if (!free) return undefined
    this.#metrics.add('in_flight', {})
    return () => {
      this.#metrics.add('in_flight', {}, -1)
      free()
    }
  }

  #count({ tenant: { name: tenant }, replies }: Service, reply: Reply): void {
    replies.push(reply)
    this.#metrics.add('replies_total', { tenant, status: reply.status })
    if (reply.handoff) this.#metrics.add('handoffs_total', { tenant })
    for (const { code } of reply.findings) this.#metrics.add('findings_total', { code })
  }

  #told(entry: RequestEntry): void {
    const { route, tenant, status, code, ms } = entry
    this.#metrics.add('requests_total', { tenant, route, status: String(status) })
    if (code !== undefined) this.#metrics.add('failures_total', { code })
    this.#metrics.time({ route }, ms / 1000)
    try {
      this.#onRequest?.(entry)
    } catch {
      // Whoever watches must not change what is answered.
    }
  }
}

/** What is known of a request while it is served. */
interface Service {
  readonly route: Route
  readonly tenant: Tenant
  readonly call: Call
  readonly replies: Reply[]
  code: string | undefined
}

function failing(error: unknown): Failure {
  if (error instanceof Stopped) return error.failure
  return error instanceof TooLarge ? TOO_LARGE : failureOf(error)
}

const NOT_SERVED: Failure = {
  status: 404,
  code: 'not_found',
  message: 'This gateway serves /v1/chat/completions, /v1/responses and /v1/models alone.',
}
const UNKNOWN_TENANT: Failure = {
  status: 401,
  code: 'unknown_tenant',
  message: 'The key or the header x-vouchsafe-tenant names no tenant of this gateway.',
}
const TOO_LARGE: Failure = {
  status: 413,
  code: 'request_too_large',
  message: 'The body of the request is larger than the gateway allows.',
}
const BUSY: Failure = {
  status: 429,
  code: 'too_many_requests',
  message: 'The gateway serves as many requests as it may: try again.',
  retryAfter: 1,
}
const STOPPING: Failure = {
  status: 503,
  code: 'stopping',
  message: 'The gateway is being stopped: try again.',
  retryAfter: 1,
}
