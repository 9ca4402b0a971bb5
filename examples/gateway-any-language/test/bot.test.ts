import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { blockOf, printed } from '../../printed.ts'
import { startShop } from '../shop.ts'

const page = new URL('../README.md', import.meta.url)
const BLOCKED = blockOf(page).trimEnd().split('\n').at(-1)?.replace('blocked: ', '')

let shop: Awaited<ReturnType<typeof startShop>>
beforeAll(async () => {
  shop = await startShop()
})
afterAll(() => shop.stop(0))

/** The bytes of a request that the bot sent, as they are kept beside it. */
function recorded(name: string): string {
  const file = new URL(`../requests/${name}.http`, import.meta.url)
  const [head = '', body = ''] = readFileSync(file, 'utf8').trimEnd().split('\n\n')
  return `${head.replaceAll('\n', '\r\n')}\r\n\r\n${body}`
}

/** Sends bytes to the gateway. @returns All that it answers with. */
function send(bytes: string): Promise<string> {
  const { hostname, port } = new URL(shop.url)
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(Number(port), hostname, () => socket.write(bytes))
    socket.setEncoding('utf8').on('data', (piece: string) => {
      answer += piece
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(answer))
  })
}

test('the request for a whole answer, as plain HTTP', async () => {
  const answer = await send(recorded('whole'))
  expect(answer).toMatch(/^HTTP\/1\.1 200 /)
  expect(answer).toContain('x-vouchsafe-status: blocked')
  expect(answer).toContain('x-vouchsafe-findings: facts/')
  expect(answer).toContain(`"content":"${BLOCKED}"`)
  expect(answer).not.toContain('reserved')
})

test('the request for a stream, as plain HTTP', async () => {
  const answer = await send(recorded('stream'))
  expect(answer).toContain('content-type: text/event-stream')
  expect(answer).toContain('£58. (corrected from our records)')
  expect(answer).toContain('"retract"')
  expect(answer).not.toContain('reserved')
})

const hasPython = spawnSync('python3', ['--version']).status === 0
const MISSING = 'there is no python3 on this machine'

test('the bot prints what the page shows', async ({ skip }) => {
  if (!hasPython) return skip(MISSING)
  expect(await printed(() => import('../index.ts'))).toBe(blockOf(page))
})

/** Runs the bot against something that only listens. @returns What it sent first. */
async function sentByBot(program: string): Promise<string> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/v1`
  const folder = fileURLToPath(new URL('..', import.meta.url))
  const bot = spawn('python3', ['-c', program], {
    cwd: folder,
    env: {
      ...process.env,
      OPENAI_BASE_URL: base,
      OPENAI_API_KEY: 'none',
      PYTHONDONTWRITEBYTECODE: '1',
    },
    stdio: 'ignore',
  })
  const gone = new Promise<void>((resolve) => bot.once('close', () => resolve()))
  const sent = await new Promise<string>((resolve) => {
    server.once('connection', (socket) => {
      let bytes = ''
      socket.setEncoding('utf8').on('data', (piece: string) => {
        bytes += piece
        const [head = '', body = ''] = bytes.split('\r\n\r\n')
        const length = Number(/content-length: (\d{1,9})/i.exec(head)?.[1] ?? -1)
        if (Buffer.byteLength(body) !== length) return
        socket.destroy()
        resolve(bytes)
      })
    })
  })
  await gone
  server.close()
  return sent
}

/** Its lines, without what differs from machine to machine and from Python to Python. */
function comparable(bytes: string): readonly string[] {
  const varying = /^(?:Host: .{1,40}|User-Agent: Python-urllib\/.{1,8})$/
  return bytes
    .split('\r\n')
    .filter((line) => !varying.test(line))
    .sort()
}

test.for([
  ['whole', 'ask(question)'],
  ['stream', 'ask_streamed(question)'],
] as const)('the request kept as %s is what the bot sends', async ([name, call], { skip }) => {
  if (!hasPython) return skip(MISSING)
  const program = `import bot\nquestion = "How much is the Kestrel stove?"\nbot.${call}`
  expect(comparable(await sentByBot(program))).toEqual(comparable(recorded(name)))
})
