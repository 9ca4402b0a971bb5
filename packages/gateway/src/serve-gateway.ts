import type { Server, ServerResponse } from 'node:http'
import { createAdaptorServer, type HttpBindings } from '@hono/node-server'
import { VouchsafeError } from '@vouchsafe/core'
import { createGateway, type Gateway, type GatewayOptions } from './gateway.ts'
import { poolFetch } from './pool-fetch.ts'
import type { GatewaySettings } from './settings.ts'

/** What {@link serveGateway} takes. */
export interface ServeOptions extends GatewayOptions {
  /** Default: 8787; 0 for any that is free. */
  readonly port?: number
  /** The address that is listened on. Default: 127.0.0.1, so that only this machine reaches it. */
  readonly host?: string
  /** Most connections to one provider. Default: 128. */
  readonly connections?: number
}

/** A gateway that listens. */
export interface RunningGateway {
  /** Base URL for OpenAI clients: `http://127.0.0.1:8787/v1`. */
  readonly url: string
  /** As {@link Gateway.reload}. */
  reload(settings: GatewaySettings): void
  /**
   * Takes no new connections, waits for the requests that are being served, and closes everything.
   *
   * @param graceMs After this many milliseconds requests end with an error. Default: 30,000.
   */
  stop(graceMs?: number): Promise<void>
}

/**
 * Serves a gateway on Node, with connections to providers that are kept open.
 *
 * @throws {VouchsafeError} `invalid_options` if a setting is wrong, or if nobody can listen at that address.
 */
export async function serveGateway(options: ServeOptions): Promise<RunningGateway> {
  const { port = 8787, host = '127.0.0.1', connections, ...settings } = options
  const pool = poolFetch(connections === undefined ? {} : { connections })
  const gateway = createGateway({ ...settings, fetch: settings.fetch ?? pool.fetch })
  const server = serverOf(gateway)
  server.keepAliveTimeout = KEEP_ALIVE_MS
  await listen(server, port, host)
  return {
    url: urlOf(server, host),
    reload: (next) => gateway.reload(next),
    async stop(graceMs) {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      await gateway.stop(graceMs)
      server.closeIdleConnections()
      await gone(server, closed)
      await pool.close()
    },
  }
}

function serverOf(gateway: Gateway): Server {
  return createAdaptorServer({
    overrideGlobalObjects: false,
    fetch: (request, env) => gateway.handle(request, closing((env as HttpBindings).outgoing)),
  }) as Server
}

/** Aborted when the connection closes before the answer has been sent. */
function closing(outgoing: ServerResponse): AbortSignal {
  const controller = new AbortController()
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) controller.abort()
  })
  return controller.signal
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(
        new VouchsafeError('invalid_options', `Cannot listen on ${host}:${port} (${cause.code}).`),
      ),
    )
    server.listen(port, host, () => resolve())
  })
}

function urlOf(server: Server, host: string): string {
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return `http://${host.includes(':') ? `[${host}]` : host}:${port ?? 0}/v1`
}

/**
 * How long a connection is kept open for the next request: longer than callers and balancers keep theirs, so that none of them
 * sends a request into a connection that is being closed.
 */
const KEEP_ALIVE_MS = 75_000

/** How long callers may take to read what has been written for them. */
const LAST_MS = 2000

async function gone(server: Server, closed: Promise<void>): Promise<void> {
  const timer = setTimeout(() => server.closeAllConnections(), LAST_MS)
  await closed
  clearTimeout(timer)
}
