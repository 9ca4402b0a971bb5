import {
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http'
import { connect } from 'node:net'
import { serveGateway } from '@vouchsafe/gateway/node'
import { afterEach, expect, test } from 'vitest'
import { ASK, chunk, completion, DONE, eventsOf, lies, piped, shown } from './support.ts'

const ends: (() => Promise<unknown> | unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

/** A provider on this machine. */
async function listening(
  answer: (body: string, out: ServerResponse, given: IncomingMessage) => void,
) {
  const server: Server = createServer((given, out) => {
    const pieces: Buffer[] = []
    given.on('data', (piece: Buffer) => pieces.push(piece))
    given.on('end', () => answer(Buffer.concat(pieces).toString(), out, given))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  ends.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/v1`
}

async function running(upstream: string, options = {}) {
  const gateway = await serveGateway({ upstream, pipeline: piped(lies), port: 0, ...options })
  ends.push(() => gateway.stop(0))
  return gateway
}

function ask(url: string, body: unknown): Promise<{ status: number; text: string }> {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', authorization: 'Bearer sk-1' }
    const sent = request(`${url}/chat/completions`, { method: 'POST', headers }, (answer) => {
      const pieces: Buffer[] = []
      answer.on('data', (piece: Buffer) => pieces.push(piece))
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(pieces).toString() }),
      )
      answer.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(text)
  })
}

test('a whole answer and a stream go over sockets as they do in process', async () => {
  const upstream = await listening((body, out, given) => {
    expect(given.headers.authorization).toBe('Bearer sk-1')
    if (JSON.parse(body).stream !== true)
      return void out
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify(completion({ content: 'Two 😀.' })))
    out.writeHead(200, { 'content-type': 'text/event-stream' })
    for (const content of ['It is blue. ', 'A LIE. ', 'Bye.']) out.write(chunk({ content }))
    return void out.end(chunk({}, 'stop') + DONE)
  })
  const { url } = await running(upstream)
  const whole = await ask(url, ASK)
  expect(JSON.parse(whole.text)).toMatchObject({
    choices: [{ message: { content: 'Two 😀.' } }],
    vouchsafe: { reply: { status: 'verified' } },
  })
  const stream = await ask(url, { ...ASK, stream: true })
  expect(stream.text).not.toContain('LIE')
  expect(shown(stream.text)).toContain('It is blue. ')
  expect(stream.text).toContain('[DONE]')
})

test('a provider that cuts the connection is an error each time', async () => {
  const upstream = await listening((body, out) => {
    const isStream = JSON.parse(body).stream === true
    const type = isStream ? 'text/event-stream' : 'application/json'
    out.writeHead(200, { 'content-type': type, 'content-length': '100000' })
    out.write(isStream ? chunk({ content: 'It is blue. SECRET' }) : '{"SECRET', () =>
      out.socket?.destroy(),
    )
  })
  const { url } = await running(upstream)
  const whole = await ask(url, ASK)
  expect([whole.status, whole.text.includes('SECRET')]).toEqual([502, false])
  const stream = await ask(url, { ...ASK, stream: true })
  expect(stream.text).not.toContain('SECRET')
  // Cut before or after the head of the answer has been read: either way it is told.
  const told = stream.status === 200 ? eventsOf(stream.text).at(-1) : JSON.parse(stream.text)
  expect(told).toMatchObject({ error: { code: 'model_failed' } })
})

test('a kept connection that is closed before the answer began is tried again once', async () => {
  let visits = 0
  let closing = 1
  const upstream = await listening((_, out) => {
    visits += 1
    if (visits <= closing) return void out.socket?.destroy()
    const body = JSON.stringify(completion({ content: 'Fine.' }))
    return void out.writeHead(200, { 'content-type': 'application/json' }).end(body)
  })
  const { url } = await running(upstream)
  expect([(await ask(url, ASK)).status, visits]).toEqual([200, 2])
  closing = 100
  expect([(await ask(url, ASK)).status, visits]).toEqual([502, 4])
})

test('the second try never meets another kept connection that is closed, too', async () => {
  const answerTo = (out: ServerResponse) => {
    const body = JSON.stringify(completion({ content: 'Fine.' }))
    out.writeHead(200, { 'content-type': 'application/json' }).end(body)
  }
  /** Requests on each connection, and what waits. */
  const requests = new Map<unknown, number>()
  const waiting: ServerResponse[] = []
  let arrived: () => void = () => undefined
  const upstream = await listening((_, out, { socket }) => {
    const count = (requests.get(socket) ?? 0) + 1
    requests.set(socket, count)
    // A connection's third request finds it closed; the first two are answered when the test says so.
    if (count > 2) return void socket.destroy()
    waiting.push(out)
    return arrived()
  })
  const arrivals = async (count: number) => {
    while (waiting.length < count)
      await new Promise<void>((resolve) => {
        arrived = resolve
      })
    return waiting.splice(0)
  }
  const { url } = await running(upstream)
  const warm = [ask(url, ASK), ask(url, ASK)]
  for (const out of await arrivals(2)) answerTo(out)
  await Promise.all(warm)
  const both = [ask(url, ASK), ask(url, ASK)]
  const [first, second] = await arrivals(2)
  if (!first || !second) throw new Error('two requests were sent')
  answerTo(first)
  expect((await Promise.race(both)).status).toBe(200)
  // The other one's connection is closed under it, while the first one's looks free and is not.
  second.socket?.destroy()
  void arrivals(1).then(([again]) => again && answerTo(again))
  expect((await Promise.all(both)).map(({ status }) => status)).toEqual([200, 200])
  expect(requests.size).toBe(3)
}, 20_000)

test('nobody listens there', async () => {
  const upstream = await listening((_, out) => void out.end())
  await ends.pop()?.()
  const { url } = await running(upstream)
  expect((await ask(url, ASK)).status).toBe(502)
})

test('a caller that hangs up stops the provider', async () => {
  let left: () => void = () => undefined
  const gone = new Promise<void>((resolve) => {
    left = resolve
  })
  const upstream = await listening((_, out) => {
    out.on('close', left)
    out.writeHead(200, { 'content-type': 'text/event-stream' })
    out.write(chunk({ content: 'One. ' }))
  })
  const { url } = await running(upstream)
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  const body = JSON.stringify({ ...ASK, stream: true })
  socket.write(
    `POST /v1/chat/completions HTTP/1.1\r\nhost: x\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  )
  socket.once('data', () => socket.destroy())
  await gone
})

test('a caller that hangs up before the answer began stops the provider', async () => {
  let left: () => void = () => undefined
  const gone = new Promise<void>((resolve) => {
    left = resolve
  })
  let leave: () => void = () => undefined
  const upstream = await listening((_, out) => {
    out.on('close', left)
    leave()
  })
  const { url } = await running(upstream)
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  leave = () => socket.destroy()
  const body = JSON.stringify(ASK)
  socket.write(
    `POST /v1/chat/completions HTTP/1.1\r\nhost: x\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  )
  await gone
})

test('stop waits for the stream that is being read', async () => {
  let finish: () => void = () => undefined
  let begun: () => void = () => undefined
  const hasBegun = new Promise<void>((resolve) => {
    begun = resolve
  })
  const upstream = await listening((_, out) => {
    out.writeHead(200, { 'content-type': 'text/event-stream' })
    out.write(chunk({ content: 'One. ' }), begun)
    finish = () => void out.end(chunk({ content: 'Two.' }) + chunk({}, 'stop') + DONE)
  })
  const gateway = await running(upstream)
  const asked = ask(gateway.url, { ...ASK, stream: true })
  await hasBegun
  const stopped = gateway.stop()
  finish()
  expect(shown((await asked).text)).toBe('One. Two.')
  await stopped
  await expect(ask(gateway.url, ASK)).rejects.toThrow()
})

test('two cannot listen at the same address', async () => {
  const upstream = 'http://127.0.0.1:1/v1'
  const { url } = await running(upstream)
  const port = Number(new URL(url).port)
  await expect(serveGateway({ upstream, pipeline: piped(lies), port })).rejects.toMatchObject({
    code: 'invalid_options',
  })
})
