import { type ChildProcess, fork } from 'node:child_process'
import { Agent, createServer, type IncomingMessage, type RequestListener, request } from 'node:http'
import { parseArgs } from 'node:util'
import { vouchsafe } from '@vouchsafe/core'
import { serveGateway } from '@vouchsafe/gateway/node'
import { shopPipeline } from 'vouchsafe'
import { productsOf, replyOf, turnAbout } from './shop.ts'

/**
 * The gateway beside a bare pass-through proxy: requests a second and the time of a request under several connections, and
 * memory over many requests. Provider, server and caller are three processes on this machine.
 *
 * `npx tsx --conditions=@vouchsafe/source bench/gateway.ts [--requests N] [--memory N] [--every N] [--server NAME] [--json]`;
 * `--requests 0 --memory 100000` looks at memory alone. The variable CHARACTERS makes replies shorter or longer than 500.
 */

const CONNECTIONS = [1, 16, 128]
const PRODUCTS = productsOf(125, 'en')
const REPLY = replyOf(PRODUCTS, Number(process.env.CHARACTERS ?? 500), {
  language: 'en',
  style: 'typical',
})

/** What stands between caller and provider. */
const SERVERS = ['proxy', 'gateway, no guards', 'gateway, shop of 1,000 facts'] as const
type ServerName = (typeof SERVERS)[number]

const COMPLETION = JSON.stringify({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1,
  model: 'm',
  choices: [{ index: 0, message: { role: 'assistant', content: REPLY }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 20, completion_tokens: 120, total_tokens: 140 },
})
const EVENTS = [
  ...(REPLY.match(/.{1,20}/gs) ?? []).map((content) => ({
    delta: { content },
    finish_reason: null,
  })),
  { delta: {}, finish_reason: 'stop' },
].map((choice) => {
  const chunk = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model: 'm' }
  return `data: ${JSON.stringify({ ...chunk, choices: [{ index: 0, ...choice }] })}\n\n`
})

function bodyOf(stream: boolean): string {
  const { messages, now } = turnAbout(PRODUCTS, 'en')
  return JSON.stringify({ model: 'm', messages, stream, vouchsafe: { now } })
}

/** Serves until the process ends; tells its address, and its memory when asked. */
async function listen(listener: RequestListener): Promise<string> {
  const server = createServer({ keepAliveTimeout: 75_000 }, listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
}

/** Answers at once, whole or as a stream. */
const provide: RequestListener = (request, out) => {
  const pieces: Buffer[] = []
  request.on('data', (piece: Buffer) => pieces.push(piece))
  request.on('end', () => {
    const isStream = Buffer.concat(pieces).includes('"stream":true')
    out.writeHead(200, { 'content-type': isStream ? 'text/event-stream' : 'application/json' })
    if (!isStream) return void out.end(COMPLETION)
    for (const event of EVENTS) out.write(event)
    return void out.end('data: [DONE]\n\n')
  })
}

/** Hands bytes through. */
function passThrough(upstream: string): RequestListener {
  const agent = new Agent({ keepAlive: true, maxSockets: 128 })
  return (given, out) => {
    const asked = request(
      `${upstream}/v1/chat/completions`,
      { method: 'POST', agent },
      (answer) => {
        out.writeHead(answer.statusCode ?? 502, { 'content-type': answer.headers['content-type'] })
        answer.pipe(out)
      },
    )
    asked.on('error', () => out.destroy())
    given.pipe(asked)
  }
}

async function serve(role: string, upstream: string): Promise<string> {
  if (role === 'provider') return await listen(provide)
  if (role === 'proxy') return await listen(passThrough(upstream))
  const pipeline =
    role === 'gateway, no guards' ? vouchsafe({ guards: [] }) : shopPipeline({ catalog: PRODUCTS })
  const { url } = await serveGateway({ upstream: `${upstream}/v1`, pipeline, port: 0 })
  return new URL(url).origin
}

interface Child {
  readonly origin: string
  /** Bytes of the heap in use after a collection. */
  memory(): Promise<number>
  end(): void
}

async function start(role: string, upstream = ''): Promise<Child> {
  const child: ChildProcess = fork(import.meta.filename, [role, upstream], {
    execArgv: [...process.execArgv, '--expose-gc'],
  })
  const told = () => new Promise<unknown>((resolve) => child.once('message', resolve))
  return {
    origin: String(await told()),
    async memory() {
      child.send('memory')
      return Number(await told())
    },
    end: () => child.kill(),
  }
}

interface Load {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
}

function post(
  origin: string,
  agent: Agent,
  body: string,
): Promise<{ readonly status: number; readonly text: string }> {
  const headers = { 'content-type': 'application/json', authorization: 'Bearer sk-bench' }
  return new Promise((resolve, reject) => {
    const read = (answer: IncomingMessage) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (piece: string) => {
        text += piece
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }))
      answer.on('error', reject)
    }
    request(`${origin}/v1/chat/completions`, { method: 'POST', agent, headers }, read)
      .on('error', reject)
      .end(body)
  })
}

/** As many requests as connections at the same time, each sent when the one before has been read. */
async function load(
  origin: string,
  connections: number,
  count: number,
  stream: boolean,
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const body = bodyOf(stream)
  const times: number[] = []
  let left = count
  const caller = async () => {
    while (left > 0) {
      left -= 1
      const began = performance.now()
      const { status, text } = await post(origin, agent, body)
      times.push(performance.now() - began)
      if (status !== 200 || text.length < REPLY.length)
        throw new Error(`answered with ${status}: ${text.slice(0, 300)}`)
    }
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: connections }, caller))
  const seconds = (performance.now() - began) / 1000
  agent.destroy()
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? 0
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99) }
}

/** Megabytes of heap in use, first of all and after every so many requests; every other one of them is streamed. */
async function heapOver(child: Child, count: number, every: number): Promise<readonly number[]> {
  const size = async () => (await child.memory()) / 1024 / 1024
  if (count === 0) return []
  const sizes = [await size()]
  for (let done = 0; done < count; done += every) {
    for (const stream of [false, true]) await load(child.origin, 16, every / 2, stream)
    sizes.push(await size())
    console.error(`${done + every} requests: ${sizes.at(-1)?.toFixed(1)} MB`)
  }
  return sizes
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      requests: { type: 'string', default: '3000' },
      memory: { type: 'string', default: '20000' },
      every: { type: 'string', default: '10000' },
      server: { type: 'string', multiple: true, default: [...SERVERS] },
      json: { type: 'boolean' },
    },
  })
  const provider = await start('provider')
  const rows: (Load & { server: ServerName; stream: boolean; connections: number })[] = []
  const heap: Record<string, readonly number[]> = {}
  for (const server of SERVERS) {
    if (!values.server.includes(server)) continue
    const child = await start(server, provider.origin)
    await load(child.origin, 16, 500, false)
    for (const stream of Number(values.requests) > 0 ? [false, true] : [])
      for (const connections of CONNECTIONS)
        rows.push({
          server,
          stream,
          connections,
          ...(await load(child.origin, connections, Number(values.requests), stream)),
        })
    heap[server] = await heapOver(child, Number(values.memory), Number(values.every))
    child.end()
  }
  provider.end()
  if (values.json) return console.log(JSON.stringify({ node: process.version, rows, heap }))
  console.table(
    rows.map(({ perSecond, p50, p99, ...row }) => ({
      ...row,
      'requests/s': perSecond.toFixed(0),
      'p50, ms': p50.toFixed(2),
      'p99, ms': p99.toFixed(2),
    })),
  )
  console.log(`heap in MB, and after every ${values.every} further requests`)
  for (const [server, sizes] of Object.entries(heap))
    console.log(`${server}: ${sizes.map((size) => size.toFixed(1)).join(', ')}`)
}

const [role, upstream = ''] = process.argv.slice(2)
if (process.send && role !== undefined) {
  process.on('disconnect', () => process.exit())
  process.on('message', () => {
    globalThis.gc?.()
    process.send?.(process.memoryUsage().heapUsed)
  })
  process.send(await serve(role, upstream))
} else await main()
