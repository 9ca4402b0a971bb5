import { createHash } from 'node:crypto'
import type { Turn } from '@vouchsafe/core'
import { createGateway, type GatewayOptions, type RequestEntry } from '@vouchsafe/gateway'
import { describe, expect, test } from 'vitest'
import {
  ASK,
  BASE,
  body,
  chunk,
  completion,
  DONE,
  gatewayOf,
  json,
  lies,
  piped,
  post,
  provider,
  sse,
  standingClock,
} from './support.ts'

const CHAT = '/v1/chat/completions'
const fine = () => provider(() => json(completion({ content: 'Fine.' })))

async function codeOf(answer: Response): Promise<string> {
  const { error } = (await answer.json()) as { error: { code: string } }
  return `${answer.status} ${error.code}`
}

describe('limits', () => {
  test('a body that is too large is refused, whether it tells its length or not', async () => {
    const { fetch, sent } = fine()
    const gateway = gatewayOf(fetch, { limits: { bodyBytes: 200 } })
    const large = JSON.stringify({ ...ASK, user: 'x'.repeat(200) })
    const told = post(CHAT, large, { 'content-length': String(large.length) })
    expect(await codeOf(await gateway.fetch(told))).toBe('413 request_too_large')
    const init = { method: 'POST', body: body([large.slice(0, 50), large.slice(50)]) }
    const untold = new Request(`${BASE}${CHAT}`, { ...init, duplex: 'half' } as RequestInit)
    expect(await codeOf(await gateway.fetch(untold))).toBe('413 request_too_large')
    expect((await gateway.fetch(post(CHAT, ASK))).status).toBe(200)
    expect(sent).toHaveLength(1)
  })

  test('a body in pieces is read as one, also where a character is cut', async () => {
    const { fetch, sent } = fine()
    const bytes = new TextEncoder().encode(JSON.stringify({ ...ASK, user: '顾客😀' }))
    const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte))
    const init = { method: 'POST', body: body(pieces), duplex: 'half' } as RequestInit
    const answer = await gatewayOf(fetch).fetch(new Request(`${BASE}${CHAT}`, init))
    expect([answer.status, sent[0]?.body.user]).toEqual([200, '顾客😀'])
  })

  test('a caller that never ends its body is let go of when its time is up', async () => {
    const standing = standingClock()
    const gateway = gatewayOf(fine().fetch, { clock: standing.clock, limits: { timeMs: 500 } })
    const init = { method: 'POST', body: body(['{'], 'hang'), duplex: 'half' } as RequestInit
    const pending = gateway.fetch(new Request(`${BASE}${CHAT}`, init))
    while (standing.waiting === 0) await Promise.resolve()
    standing.pass(500)
    expect(await codeOf(await pending)).toBe('504 timed_out')
  })

  test('time over stops the provider as well, also where a stream has begun', async () => {
    const standing = standingClock()
    const { fetch, sent } = provider(() => sse([chunk({ content: 'One. ' })], 'hang'))
    const gateway = gatewayOf(fetch, { clock: standing.clock, limits: { timeMs: 500 } })
    const answer = await gateway.fetch(post(CHAT, { ...ASK, stream: true }))
    standing.pass(500)
    expect(await answer.text()).toContain('"code":"timed_out"')
    expect(sent[0]?.signal?.aborted).toBe(true)
  })

  test('no more requests at a time than allowed; a place is free again when the stream has been read', async () => {
    const { fetch } = provider(() => sse([chunk({ content: 'One.' }), chunk({}, 'stop'), DONE]))
    const gateway = gatewayOf(fetch, { limits: { concurrency: 1 } })
    const ask = () => gateway.fetch(post(CHAT, { ...ASK, stream: true }))
    const first = await ask()
    const second = await ask()
    expect(second.headers.get('retry-after')).toBe('1')
    expect(second.headers.get('x-should-retry')).toBe('true')
    expect(await codeOf(second)).toBe('429 too_many_requests')
    await first.text()
    const third = await ask()
    expect(third.status).toBe(200)
    await third.body?.cancel()
    expect((await ask()).status).toBe(200)
  })

  test('a caller that leaves stops the provider', async () => {
    const { fetch, sent } = provider(() => sse([chunk({ content: 'One. ' })], 'hang'))
    const gateway = gatewayOf(fetch)
    const leaving = new AbortController()
    const request = new Request(post(CHAT, { ...ASK, stream: true }), { signal: leaving.signal })
    await gateway.fetch(request)
    leaving.abort()
    expect(sent[0]?.signal?.aborted).toBe(true)
    await gateway.stop()
  })
})

describe('tenants', () => {
  const digest = (key: string) => createHash('sha256').update(key).digest('hex')
  const strict = piped({
    name: 'strict',
    inspect: () => ({ findings: [{ code: 'strict/no', action: 'block', message: 'No.' }] }),
  })
  const tenants: GatewayOptions['tenants'] = {
    acme: { keys: [digest('sk-acme')], pipeline: strict, upstream: 'https://acme.test/v1' },
    open: { turn: { channel: 'open' }, limits: { concurrency: 1, bodyBytes: 150 } },
  }
  const asked = (headers: Record<string, string>) => post(CHAT, ASK, headers)

  test('a key chooses its tenant, and reaches no other', async () => {
    const { fetch, sent } = fine()
    const gateway = gatewayOf(fetch, { tenants })
    for (const headers of [{ authorization: 'Bearer sk-acme' }, { 'api-key': 'sk-acme' }]) {
      const given = { authorization: '', ...headers }
      const answer = await gateway.fetch(asked(given))
      expect(answer.headers.get('x-vouchsafe-status')).toBe('blocked')
    }
    expect(sent.map(({ url }) => new URL(url).host)).toEqual(['acme.test', 'acme.test'])
    const crossing = { authorization: 'Bearer sk-acme', 'x-vouchsafe-tenant': 'open' }
    expect(await codeOf(await gateway.fetch(asked(crossing)))).toBe('401 unknown_tenant')
  })

  test('a header chooses a tenant without keys, and no other', async () => {
    const { fetch, sent } = fine()
    const gateway = gatewayOf(fetch, { tenants })
    expect((await gateway.fetch(asked({ 'x-vouchsafe-tenant': 'open' }))).status).toBe(200)
    for (const name of ['acme', 'nobody', '__proto__', '']) {
      const answer = await gateway.fetch(asked({ 'x-vouchsafe-tenant': name }))
      expect(await codeOf(answer)).toBe('401 unknown_tenant')
    }
    expect([...(sent[0]?.headers.keys() ?? [])]).not.toContain('x-vouchsafe-tenant')
  })

  test('others get the settings of the gateway, unless only tenants are served', async () => {
    const { fetch } = fine()
    expect((await gatewayOf(fetch, { tenants }).fetch(post(CHAT, ASK))).status).toBe(200)
    const answer = await gatewayOf(fetch, { tenants, onlyTenants: true }).fetch(post(CHAT, ASK))
    expect(await codeOf(answer)).toBe('401 unknown_tenant')
  })

  test('limits hold for each alone', async () => {
    const { fetch } = provider(() => sse([chunk({ content: 'One.' })], 'hang'))
    const gateway = gatewayOf(fetch, { tenants })
    const stream = (name: string) =>
      gateway.fetch(
        post(CHAT, { ...ASK, stream: true }, name ? { 'x-vouchsafe-tenant': name } : {}),
      )
    expect((await stream('open')).status).toBe(200)
    expect(await codeOf(await stream('open'))).toBe('429 too_many_requests')
    expect((await stream('')).status).toBe(200)
    const large = post(CHAT, { ...ASK, stream: true, user: 'x'.repeat(150) })
    expect((await gateway.fetch(large)).status).toBe(200)
    await gateway.stop(0)
  })

  test('conversations of the same name stay apart, which does not show in the reply', async () => {
    const seen: string[] = []
    const see = {
      name: 'see',
      request: (turn: Turn) => void seen.push(turn.conversationId),
      conclude: () => ({
        findings: [
          { code: 'see/person', action: 'note', message: 'Asked.', handoff: 'requested' } as const,
        ],
      }),
    }
    const { fetch } = fine()
    const gateway = gatewayOf(fetch, { pipeline: piped(see), tenants: { a: {}, b: {} } })
    for (const stream of [false, true]) {
      for (const name of ['a', 'b']) {
        const headers = { 'x-vouchsafe-tenant': name, 'x-vouchsafe-conversation': 'c-1' }
        const answer = await gateway.fetch(post(CHAT, { ...ASK, stream }, headers))
        expect(await answer.text()).toContain('"conversationId":"c-1"')
      }
    }
    expect(seen).toEqual(['a/c-1', 'b/c-1', 'a/c-1', 'b/c-1'])
  })
})

describe('running it', () => {
  test('reload takes over for new requests and drops none', async () => {
    let release: (answer: Response) => void = () => undefined
    const { fetch } = provider(
      () =>
        new Promise((resolve) => {
          release = resolve
        }),
    )
    const gateway = gatewayOf(fetch)
    const first = gateway.fetch(post(CHAT, ASK))
    while ((await metricsOf(gateway)).includes('in_flight 1') === false) await Promise.resolve()
    const strict = piped({ ...lies, name: 'late', inspect: () => ({ findings: [STOP] }) })
    gateway.reload({ upstream: 'http://other.test/v1', pipeline: strict })
    await turn()
    release(json(completion({ content: 'Fine.' })))
    expect((await first).headers.get('x-vouchsafe-status')).toBe('verified')
    const second = gateway.fetch(post(CHAT, ASK))
    await turn()
    release(json(completion({ content: 'Fine.' })))
    expect((await second).headers.get('x-vouchsafe-status')).toBe('blocked')
  })

  test('settings that are wrong are named, and change nothing', async () => {
    const gateway = gatewayOf(fine().fetch)
    const pipeline = piped(lies)
    const upstream = 'http://provider.test/v1'
    for (const [settings, named] of [
      [{ pipeline, upstream: 'ftp://x' }, 'upstream'],
      [{ pipeline, upstream: 'http://u:p@x/v1' }, 'without query and password'],
      [{ upstream }, 'pipeline'],
      [{ pipeline, upstream, limits: { timeMs: 0 } }, 'limits.timeMs'],
      [{ pipeline, upstream, limit: {} }, 'unknown setting limit'],
      [{ pipeline, upstream, tenants: { 'a b': {} } }, 'tenants.a b'],
      [{ pipeline, upstream, tenants: { default: {} } }, 'tenants.default'],
      [{ pipeline, upstream, tenants: { a: { keys: ['sk-plain'] } } }, 'tenants.a.keys.0'],
    ] as const) {
      const wrong = settings as unknown as GatewayOptions
      expect(() => gateway.reload(wrong)).toThrow(named)
      expect(() => createGateway(wrong)).toThrow(named)
    }
    const shared = { a: { keys: [digestOfX] }, b: { keys: [digestOfX] } }
    expect(() => gateway.reload({ pipeline, upstream, tenants: shared })).toThrow('two tenants')
    expect((await gateway.fetch(post(CHAT, ASK))).status).toBe(200)
  })

  test('stop waits for what is being served, and refuses the rest', async () => {
    const { fetch } = provider(() => sse([chunk({ content: 'One.' }), chunk({}, 'stop'), DONE]))
    const gateway = gatewayOf(fetch)
    const running = await gateway.fetch(post(CHAT, { ...ASK, stream: true }))
    let isStopped = false
    const stopping = gateway.stop().then(() => {
      isStopped = true
    })
    expect(await codeOf(await gateway.fetch(post(CHAT, ASK)))).toBe('503 stopping')
    expect((await gateway.fetch(new Request(`${BASE}/health`))).status).toBe(503)
    expect(isStopped).toBe(false)
    expect(await running.text()).toContain('[DONE]')
    await stopping
  })

  test('stop ends what takes too long', async () => {
    const standing = standingClock()
    const { fetch } = provider(() => sse([chunk({ content: 'One.' })], 'hang'))
    const gateway = gatewayOf(fetch, { clock: standing.clock })
    const answer = await gateway.fetch(post(CHAT, { ...ASK, stream: true }))
    const stopping = gateway.stop(1000)
    standing.pass(1000)
    await stopping
    expect(await answer.text()).toContain('"code":"stopping"')
  })

  test('health and metrics hold counts alone', async () => {
    const { fetch } = provider(({ body }) =>
      json(completion({ content: body.user === 'bad' ? 'A LIE about Ann.' : 'Fine, Ann.' })),
    )
    const entries: RequestEntry[] = []
    const gateway = gatewayOf(fetch, { onRequest: (entry) => entries.push(entry) })
    const headers = { 'x-vouchsafe-customer': 'Ann', 'x-vouchsafe-conversation': 'Ann' }
    for (const user of ['good', 'good', 'bad'])
      await gateway.fetch(post(CHAT, { ...ASK, user }, headers))
    await gateway.fetch(post(CHAT, '{'))
    expect(await (await gateway.fetch(new Request(`${BASE}/health`))).json()).toEqual({
      status: 'ok',
    })
    const text = await metricsOf(gateway)
    for (const line of [
      'requests_total{tenant="default",route="chat",status="200"} 3',
      'requests_total{tenant="default",route="chat",status="400"} 1',
      'replies_total{tenant="default",status="verified"} 2',
      'replies_total{tenant="default",status="blocked"} 1',
      'findings_total{code="lies/said"} 1',
      'handoffs_total{tenant="default"} 1',
      'in_flight 0',
      'request_seconds_bucket{route="chat",le="+Inf"} 4',
      'request_seconds_count{route="chat"} 4',
    ])
      expect(text).toContain(`vouchsafe_gateway_${line}\n`)
    expect(text).not.toMatch(/Ann|sk-secret/)
    expect(entries.map(({ status, outcome }) => [status, outcome])).toEqual([
      [200, 'verified'],
      [200, 'verified'],
      [200, 'blocked'],
      [400, undefined],
    ])
    expect(JSON.stringify(entries)).not.toMatch(/Ann|sk-secret/)
  })

  test('whoever watches may throw', async () => {
    const gateway = gatewayOf(fine().fetch, {
      onRequest() {
        throw new Error('watching')
      },
    })
    expect((await gateway.fetch(post(CHAT, ASK))).status).toBe(200)
  })
})

const STOP = { code: 'late/no', action: 'block', message: 'No.' } as const
const digestOfX = createHash('sha256').update('x').digest('hex')

async function metricsOf(gateway: ReturnType<typeof createGateway>): Promise<string> {
  return await (await gateway.fetch(new Request(`${BASE}/metrics`))).text()
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
