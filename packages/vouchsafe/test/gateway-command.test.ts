import { createHash } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { serve } from '../src/cli/gateway.ts'
import { loadGatewayConfig } from '../src/cli/gateway-config.ts'
import { main } from '../src/cli/main.ts'

const folder = mkdtempSync(join(tmpdir(), 'vouchsafe-gateway-'))
function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const shop = (amount: number) => ({
  catalog: [{ sku: 'KST', title: 'Kestrel folding stove', price: { amount, currency: 'GBP' } }],
})

/** Says the same of the stove, whatever it is asked. */
const provider = createServer((request, out) => {
  request.resume().on('end', () => {
    const message = { role: 'assistant', content: 'The Kestrel folding stove is £58.' }
    const choices = [{ index: 0, message, finish_reason: 'stop' }]
    out.writeHead(200, { 'content-type': 'application/json' })
    out.end(JSON.stringify({ id: 'c', object: 'chat.completion', created: 1, model: 'm', choices }))
  })
})
await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve))
afterAll(() => {
  provider.closeAllConnections()
  provider.close()
})
const address = provider.address()
const upstream = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/v1`

/** A running command, what it printed, and a way to wait for more. */
function begin(options: Partial<Parameters<typeof serve>[0]>) {
  const signals = new EventEmitter()
  const printed = { out: '', err: '' }
  const written = new EventEmitter()
  const write = (name: 'out' | 'err') => (text: string) => {
    printed[name] += text
    written.emit('more')
  }
  const code = serve(
    { upstream, port: 0, host: '127.0.0.1', grace: 5, ...options },
    { stdout: { columns: 80, write: write('out') }, stderr: { write: write('err') } },
    signals,
  )
  const until = async (name: 'out' | 'err', text: string) => {
    while (!printed[name].includes(text))
      await new Promise((resolve) => written.once('more', resolve))
    return printed[name]
  }
  return { signals, printed, code, until }
}

async function statusFrom(url: string, headers: Record<string, string> = {}): Promise<unknown> {
  const answer = await fetch(`${url}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer sk-secret', ...headers },
    body: JSON.stringify({
      model: 'm',
      messages: [{ role: 'user', content: "What's the Kestrel stove?" }],
    }),
  })
  await answer.text()
  return answer.headers.get('x-vouchsafe-status') ?? answer.status
}

test('gateway: serves, reads its config again, and stops', async () => {
  file('shop.json', shop(58))
  file('other.json', shop(99))
  const config = file('gateway.json', {
    shop: 'shop.json',
    limits: { timeMs: 60_000 },
    tenants: { other: { shop: 'other.json', limits: { concurrency: 2 } } },
  })
  const { signals, printed, code, until } = begin({ config, log: true })
  const [url = ''] = (await until('out', '\n')).split(' ')
  expect(await statusFrom(url)).toBe('verified')
  expect(await statusFrom(url, { 'x-vouchsafe-tenant': 'other' })).not.toBe('verified')

  file('gateway.json', { limits: { timeMs: -1 } })
  signals.emit('SIGHUP')
  await until('err', 'config left as it was')
  expect(printed.err).toContain('limits.timeMs')
  expect(await statusFrom(url)).toBe('verified')

  file('gateway.json', { shop: 'other.json', onlyTenants: false })
  signals.emit('SIGHUP')
  await until('err', 'config read again')
  expect(await statusFrom(url)).not.toBe('verified')

  signals.emit('SIGTERM')
  expect(await code).toBe(0)
  expect(printed.err).toMatch(/^chat default 200 verified \d{1,6}ms$/m)
  expect(printed.err + printed.out).not.toMatch(/Kestrel|sk-secret/)
  expect(['SIGINT', 'SIGTERM', 'SIGHUP'].map((name) => signals.listenerCount(name))).toEqual([
    0, 0, 0,
  ])
  await expect(fetch(`${url}/models`)).rejects.toThrow()
})

test('gateway: a file as check takes it is a config too', async () => {
  const config = file('plain.json', shop(58))
  const settings = await loadGatewayConfig(upstream, config)
  expect(Object.keys(settings)).toEqual(['upstream', 'pipeline'])
  const module = file('module.mjs', 'export default { catalog: [] }')
  expect(Object.keys(await loadGatewayConfig(upstream, module))).toEqual(['upstream', 'pipeline'])
})

test('gateway: tenants have keys, limits and shops of their own', async () => {
  const keys = [createHash('sha256').update('sk-a').digest('hex')]
  file('shop.json', shop(58))
  const config = file('tenants.json', {
    onlyTenants: true,
    tenants: { a: { keys, upstream: 'https://a.test/v1', hold: true }, b: { shop: 'shop.json' } },
  })
  const { tenants, onlyTenants } = await loadGatewayConfig(upstream, config)
  expect(onlyTenants).toBe(true)
  expect(tenants).toMatchObject({ a: { keys, hold: true }, b: {} })
  expect(tenants?.b?.pipeline).toBeDefined()
})

test('gateway: the config that the docs show can be read', async () => {
  const page = readFileSync(new URL('../../../docs/gateway.md', import.meta.url), 'utf8')
  const [, json = ''] = /^```json\n([\s\S]{1,3000}?)^```$/m.exec(page) ?? []
  file('shop.json', shop(58))
  file('acme.json', shop(99))
  const { tenants, limits } = await loadGatewayConfig(upstream, file('docs.json', json))
  expect(limits).toEqual({ timeMs: 60_000, concurrency: 64 })
  const keys = [createHash('sha256').update('sk-example').digest('hex')]
  expect(tenants).toMatchObject({
    acme: { keys, hold: true },
    trial: { limits: { concurrency: 2 } },
  })
})

test('gateway: what is wrong is told with its place', async () => {
  const cases = [
    [{ shop: 5 }, '/shop'],
    [{ limits: { timeMs: 'long' } }, '/limits/timeMs'],
    [{ tenants: { a: { key: 'x' } } }, '/tenants/a'],
    [{ limits: {}, hold: 'yes' }, '/hold'],
  ] as const
  for (const [content, named] of cases) {
    const config = file('wrong.json', content)
    await expect(loadGatewayConfig(upstream, config)).rejects.toMatchObject({
      code: 'invalid_options',
      message: expect.stringContaining(named) as string,
    })
  }
  await expect(loadGatewayConfig(upstream, join(folder, 'none.json'))).rejects.toMatchObject({
    code: 'invalid_source',
  })
})

test('gateway: options that cannot be used end it with 2', async () => {
  let err = ''
  const output = {
    stdout: { columns: 80, write: () => undefined },
    stderr: { write: (text: string) => (err += text) },
  }
  for (const argv of [
    ['gateway'],
    ['gateway', '--upstream', 'ftp://x'],
    ['gateway', '--upstream', upstream, '--port', '70000'],
    ['gateway', '--upstream', upstream, '--grace', '-1'],
  ])
    expect(await main(argv, output)).toBe(2)
  expect(err).toContain('upstream: expected a URL with http or https')
})
