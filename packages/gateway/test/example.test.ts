import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import type { Turn } from '@vouchsafe/core'
import { serveGateway } from '@vouchsafe/gateway/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chunk, completion, DONE, lies, piped, response, responseEvents, shown } from './support.ts'

const folder = new URL('../examples/requests/', import.meta.url)
const CALL = {
  id: 'c1',
  type: 'function',
  function: { name: 'find_order', arguments: '{"id":"A1"}' },
}

/** What reached the provider, and what the guards were told. */
const bodies: string[] = []
const heads: string[] = []
const turns: Turn[] = []
const see = { name: 'see', request: (turn: Turn) => void turns.push(turn) }

const provider = createServer((request, out) => {
  const pieces: Buffer[] = []
  request.on('data', (piece: Buffer) => pieces.push(piece))
  request.on('end', () => {
    const body = Buffer.concat(pieces).toString()
    bodies.push(body)
    heads.push(JSON.stringify(request.headers))
    const asked = body === '' ? {} : JSON.parse(body)
    const isStream = asked.stream === true
    out.writeHead(200, { 'content-type': isStream ? 'text/event-stream' : 'application/json' })
    out.end(isStream ? streamed(request.url) : JSON.stringify(whole(request.url, asked)))
  })
})

function whole(url: string | undefined, { tools }: { readonly tools?: unknown }): unknown {
  if (url === '/v1/models') return { object: 'list', data: [{ id: 'shop-model', object: 'model' }] }
  if (url === '/v1/responses') return response('It costs £58. 五十八镑。')
  return tools === undefined
    ? completion({ content: 'It costs £58. 五十八镑。' })
    : completion({ content: null, tool_calls: [CALL] }, { finish_reason: 'tool_calls' })
}

function streamed(url: string | undefined): string {
  const words = ['It costs £58. ', 'This is a LIE. ', 'Bye.']
  return url === '/v1/responses'
    ? responseEvents(...words).join('')
    : [...words.map((content) => chunk({ content })), chunk({}, 'stop'), DONE].join('')
}

let gateway: Awaited<ReturnType<typeof serveGateway>>
beforeAll(async () => {
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve))
  const address = provider.address()
  const upstream = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/v1`
  gateway = await serveGateway({ upstream, pipeline: piped(see, lies), port: 0 })
})
afterAll(async () => {
  await gateway.stop(0)
  provider.closeAllConnections()
  provider.close()
})

/** Sends the bytes of a recorded request, but that the connection is closed behind the answer. */
function replay(name: string): Promise<{ readonly head: string; readonly text: string }> {
  const [head = '', ...rest] = readFileSync(new URL(`${name}.http`, folder), 'utf8').split('\n\n')
  const closing = head.replace('Connection: keep-alive', 'Connection: close')
  const bytes = `${closing.replaceAll('\n', '\r\n')}\r\n\r\n${rest.join('\n\n')}`
  const { hostname, port } = new URL(gateway.url)
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = []
    const socket = connect(Number(port), hostname, () => socket.write(bytes))
    socket.on('data', (piece: Buffer) => pieces.push(piece))
    socket.on('error', reject)
    socket.on('close', () => {
      const [head = '', ...rest] = Buffer.concat(pieces).toString().split('\r\n\r\n')
      resolve({ head, text: unchunked(head, rest.join('\r\n\r\n')) })
    })
  })
}

/** The body without the lengths of its chunks. */
function unchunked(head: string, body: string): string {
  if (!/transfer-encoding: chunked/i.test(head)) return body
  return body.replace(/(?:^|\r\n)[0-9a-f]{1,6}\r\n/g, '').replace(/\r\n$/, '')
}

describe('the requests of the Python client', () => {
  test('are all replayed here', () => {
    const names = ['chat', 'chat-stream', 'chat-tools', 'models', 'responses']
    expect(readdirSync(folder).sort()).toEqual(names.map((name) => `${name}.http`).sort())
  })

  test('chat: the turn comes from the body, and the provider does not see it', async () => {
    const { head, text } = await replay('chat')
    expect(head).toMatch(/^HTTP\/1\.1 200 /)
    expect(head).toContain('x-vouchsafe-status: verified')
    expect(JSON.parse(text)).toMatchObject({
      choices: [{ message: { content: 'It costs £58. 五十八镑。' } }],
      vouchsafe: { reply: { status: 'verified' } },
    })
    expect(turns.at(-1)).toMatchObject({
      conversationId: 'c-7',
      customer: { id: 'u-1' },
      jurisdictions: ['UK'],
      messages: [{ role: 'user', content: 'What does the Kestrel stove cost? 多少钱？' }],
    })
    expect(bodies.at(-1)).not.toContain('vouchsafe')
    expect(heads.at(-1)).toContain('Bearer sk-example')
    expect(heads.at(-1)).toContain('OpenAI/Python')
  })

  test('chat-stream: nothing behind what is stopped', async () => {
    const { head, text } = await replay('chat-stream')
    expect(head).toContain('content-type: text/event-stream')
    expect(text).not.toContain('LIE')
    expect(text).not.toContain('Bye')
    expect(shown(text)).toContain('It costs £58. ')
    expect(text).toContain('"retract"')
    expect(text.trimEnd().endsWith('data: [DONE]')).toBe(true)
    expect(turns.at(-1)).toMatchObject({ conversationId: 'c-7', jurisdictions: ['UK'] })
    expect(heads.at(-1)).not.toContain('x-vouchsafe')
  })

  test('chat-tools: calls come through', async () => {
    const { text } = await replay('chat-tools')
    expect(JSON.parse(text)).toMatchObject({ choices: [{ message: { tool_calls: [CALL] } }] })
  })

  test('responses', async () => {
    const { text } = await replay('responses')
    expect(JSON.parse(text)).toMatchObject({
      output: [{ content: [{ type: 'output_text', text: 'It costs £58. 五十八镑。' }] }],
      vouchsafe: { reply: { status: 'verified' } },
    })
  })

  test('models', async () => {
    const { text } = await replay('models')
    expect(JSON.parse(text)).toMatchObject({ data: [{ id: 'shop-model' }] })
  })
})
