import { isVouchsafeError } from '@vouchsafe/core'
import type { RequestEntry } from '@vouchsafe/gateway'
import { type Command, InvalidArgumentError } from 'commander'
import { EXIT, type ExitCode, type Output } from './output.ts'

export interface GatewayCommandOptions {
  readonly upstream: string
  readonly config?: string
  readonly port: number
  readonly host: string
  readonly grace: number
  readonly log?: boolean
}

/** Where the process is told to stop or to read its config again. */
export interface Signals {
  on(name: 'SIGINT' | 'SIGTERM' | 'SIGHUP', told: () => void): unknown
  off(name: 'SIGINT' | 'SIGTERM' | 'SIGHUP', told: () => void): unknown
}

/** Adds `gateway`. */
export function addGatewayCommand(
  program: Command,
  output: Output,
  done: (code: ExitCode) => void,
): void {
  program
    .command('gateway')
    .description('serve an OpenAI-compatible endpoint that checks what a provider answers')
    .requiredOption(
      '--upstream <url>',
      "the provider's base URL, such as https://api.openai.com/v1",
    )
    .option('--config <file>', 'the shop, limits and tenants; or a file as check takes it')
    .option('--port <n>', 'where to listen; 0 for any free port', port, 8787)
    .option('--host <address>', 'which address to listen on', '127.0.0.1')
    .option('--grace <seconds>', 'how long a stop waits for requests', seconds, 30)
    .option('--log', 'print a line for each request, without words of customers and without keys')
    .addHelpText('after', HELP)
    .action(async (options: GatewayCommandOptions) => done(await serve(options, output, process)))
}

const HELP = `
SIGHUP reads the config again, without dropping requests; SIGINT and SIGTERM stop it when all requests have been answered.
Ends with 0, 2 if a file or option cannot be used.`

/** Serves until a signal says to stop. */
export async function serve(
  { upstream, config, port, host, grace, log = false }: GatewayCommandOptions,
  { stdout, stderr }: Output,
  signals: Signals,
): Promise<ExitCode> {
  // Loaded here, since no other command needs a server.
  const [{ serveGateway }, { loadGatewayConfig }] = await Promise.all([
    import('@vouchsafe/gateway/node'),
    import('./gateway-config.ts'),
  ])
  const gateway = await serveGateway({
    ...(await loadGatewayConfig(upstream, config)),
    port,
    host,
    ...(log && { onRequest: (entry) => stderr.write(`${lineOf(entry)}\n`) }),
  })
  stdout.write(`${gateway.url} guards ${upstream}\n`)
  const reload = () => {
    loadGatewayConfig(upstream, config)
      .then((settings) => {
        gateway.reload(settings)
        stderr.write('config read again\n')
      })
      .catch((cause: unknown) => {
        const reason = isVouchsafeError(cause) ? cause.message : 'it could not be read'
        stderr.write(`config left as it was: ${reason}\n`)
      })
  }
  signals.on('SIGHUP', reload)
  await told(signals)
  signals.off('SIGHUP', reload)
  stderr.write('stopping\n')
  await gateway.stop(grace * 1000)
  return EXIT.fine
}

function told(signals: Signals): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      // A second signal ends the process at once, as it does by itself.
      for (const name of STOPS) signals.off(name, stop)
      resolve()
    }
    for (const name of STOPS) signals.on(name, stop)
  })
}

const STOPS = ['SIGINT', 'SIGTERM'] as const

function lineOf({ route, tenant, status, code, outcome, ms }: RequestEntry): string {
  return [route, tenant, status, code ?? outcome ?? '-', `${ms.toFixed(0)}ms`].join(' ')
}

function port(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new InvalidArgumentError('Expected a port from 0 to 65535.')
}

function seconds(text: string): number {
  if (/^\d{1,5}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('Expected a whole number of seconds.')
}
