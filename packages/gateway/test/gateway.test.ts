import { type Turn, turnHeaders, WORDING } from '@vouchsafe/core'
import { describe, expect, test } from 'vitest'
import {
  ASK,
  BASE,
  chunk,
  completion,
  DONE,
  eventsOf,
  gatewayOf,
  INPUT,
  json,
  lies,
  piped,
  post,
  provider,
  response,
  responseEvents,
  shown,
  sse,
} from './support.ts'

const SAFE = WORDING.en?.handoff

describe('what is asked and answered', () => {
  test('a completion passes, with our reply beside it and in headers', async () => {
    const { fetch, sent } = provider(() => json(completion({ content: 'Two are left.' })))
    const answer = await gatewayOf(fetch).fetch(post('/v1/chat/completions', ASK))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('x-vouchsafe-status')).toBe('verified')
    expect(answer.headers.get('x-request-id')).toBe('req_1')
    expect(await answer.json()).toMatchObject({
      id: 'chatcmpl-1',
      choices: [{ message: { role: 'assistant', content: 'Two are left.' } }],
      usage: { total_tokens: 7 },
      vouchsafe: { reply: { status: 'verified', text: 'Two are left.', findings: [] } },
    })
    expect(sent).toMatchObject([{ url: 'http://provider.test/v1/chat/completions', body: ASK }])
  })

  test('a blocked one holds nothing of the draft', async () => {
    const { fetch } = provider(() => json(completion({ content: 'A LIE.', reasoning: 'LIE' })))
    const answer = await gatewayOf(fetch).fetch(post('/v1/chat/completions', ASK))
    const text = await answer.text()
    expect(text).not.toContain('LIE')
    expect(JSON.parse(text)).toMatchObject({ choices: [{ message: { content: SAFE } }] })
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'x-vouchsafe-status': 'blocked',
      'x-vouchsafe-findings': 'lies/said',
      'x-vouchsafe-handoff': 'policy',
    })
  })

  test('a response is checked as well', async () => {
    const { fetch } = provider(({ body }) =>
      json(response(`A ${body.model === 'm' ? 'LIE' : ''}.`)),
    )
    const answer = await gatewayOf(fetch).fetch(post('/v1/responses', INPUT))
    const text = await answer.text()
    expect(text).not.toContain('LIE')
    expect(JSON.parse(text)).toMatchObject({
      output: [{ content: [{ text: SAFE }] }],
      vouchsafe: { reply: { status: 'blocked' } },
    })
  })

  test('streams release what has passed, and nothing behind what is stopped', async () => {
    const words = ['It is blue. ', 'This is a LIE. ', 'Bye.']
    const { fetch } = provider(({ url }) =>
      url.endsWith('/responses')
        ? sse(responseEvents(...words))
        : sse([...words.map((content) => chunk({ content })), chunk({}, 'stop'), DONE]),
    )
    const gateway = gatewayOf(fetch)
    for (const [path, body] of [
      ['/v1/chat/completions', ASK],
      ['/v1/responses', INPUT],
    ] as const) {
      const answer = await gateway.fetch(post(path, { ...body, stream: true }))
      expect(answer.headers.get('content-type')).toBe('text/event-stream')
      const text = await answer.text()
      expect(text).not.toContain('LIE')
      expect(text).not.toContain('Bye')
      expect(text).toContain('"retract"')
      expect(shown(text)).toContain(SAFE)
      expect(JSON.stringify(eventsOf(text).at(-1))).toContain('"status":"blocked"')
    }
  })

  test('tools: calls that passed, in the form in which they were made', async () => {
    const call = {
      id: 'c1',
      type: 'function',
      function: { name: 'find', arguments: '{"sku":"A"}' },
    }
    const { fetch, sent } = provider(() =>
      json(completion({ content: null, tool_calls: [call] }, { finish_reason: 'tool_calls' })),
    )
    const tools = [{ type: 'function', function: { name: 'find', parameters: {} } }]
    const answer = await gatewayOf(fetch).fetch(post('/v1/chat/completions', { ...ASK, tools }))
    expect(await answer.json()).toMatchObject({
      choices: [{ message: { tool_calls: [call] }, finish_reason: 'tool_calls' }],
    })
    expect(sent[0]?.body.tools).toEqual(tools)
  })

  test('models are the provider’s', async () => {
    const { fetch, sent } = provider(() => json({ object: 'list', data: [{ id: 'm' }] }))
    const gateway = gatewayOf(fetch, { upstream: 'http://provider.test/compatible/v1/' })
    for (const path of ['/v1/models?limit=2', '/v1/models/org/m']) {
      const answer = await gateway.fetch(new Request(`${BASE}${path}`))
      expect(await answer.json()).toMatchObject({ data: [{ id: 'm' }] })
    }
    expect(sent.map(({ url }) => url)).toEqual([
      'http://provider.test/compatible/v1/models?limit=2',
      'http://provider.test/compatible/v1/models/org/m',
    ])
  })

  test('anything else is not served, since nobody checks it', async () => {
    const { fetch, sent } = provider(() => json({ choices: [{ text: 'LIE' }] }))
    const gateway = gatewayOf(fetch)
    for (const request of [
      post('/v1/completions', {}),
      post('/v1/embeddings', {}),
      post('/chat/completions', ASK),
      new Request(`${BASE}/v1/responses/resp_1`),
      new Request(`${BASE}/v1/chat/completions/chatcmpl-1`),
      new Request(`${BASE}/v1/chat/completions`),
    ]) {
      const answer = await gateway.fetch(request)
      expect(answer.status).toBe(404)
      expect(await answer.json()).toMatchObject({ error: { code: 'not_found', param: null } })
    }
    expect(sent).toEqual([])
  })

  test('what cannot be checked is refused before the provider is asked', async () => {
    const { fetch, sent } = provider(() => json(completion({ content: 'Fine.' })))
    const gateway = gatewayOf(fetch)
    for (const body of [
      '{',
      '[]',
      { ...ASK, modalities: ['audio'] },
      { ...ASK, vouchsafe: 'text' },
      { ...ASK, vouchsafe: { now: 'today' } },
      { ...ASK, vouchsafe: { jurisdictions: 'CN' } },
    ]) {
      const answer = await gateway.fetch(post('/v1/chat/completions', body))
      expect(answer.status).toBe(400)
      expect(answer.headers.get('x-should-retry')).toBe('false')
      expect(await answer.json()).toMatchObject({
        error: { code: 'invalid_turn', type: 'vouchsafe_error' },
      })
    }
    expect(sent).toEqual([])
  })
})

describe('the turn', () => {
  async function turnFrom(body: object, headers: Record<string, string> = {}, turn = {}) {
    const turns: Turn[] = []
    const see = { name: 'see', request: (seen: Turn) => void turns.push(seen) }
    const { fetch, sent } = provider(() => json(completion({ content: 'Fine.' })))
    const gateway = gatewayOf(fetch, { pipeline: piped(see), turn, newId: () => 'new' })
    const answer = await gateway.fetch(post('/v1/chat/completions', { ...ASK, ...body }, headers))
    return { status: answer.status, turn: turns[0], sent: sent[0] }
  }

  test('comes from headers, one field each', async () => {
    const { turn } = await turnFrom(
      {},
      {
        'x-vouchsafe-conversation': 'c-7',
        'x-vouchsafe-customer': encodeURIComponent('顾客 1'),
        'x-vouchsafe-jurisdictions': 'CN, EU',
        'x-vouchsafe-channel': 'chat',
        'x-vouchsafe-locale': 'zh-CN',
        'x-vouchsafe-purpose': 'refund',
        'x-vouchsafe-now': '2026-03-02T10:00:00%2B08:00',
        'x-vouchsafe-time-zone': 'Asia/Shanghai',
        'x-vouchsafe-facts': encodeURIComponent('{"order":{"id":"A1","状态":"已发货"}}'),
      },
    )
    expect(turn).toMatchObject({
      conversationId: 'c-7',
      customer: { id: '顾客 1' },
      jurisdictions: ['CN', 'EU'],
      channel: 'chat',
      locale: 'zh-CN',
      purpose: 'refund',
      now: '2026-03-02T10:00:00+08:00',
      timeZone: 'Asia/Shanghai',
      facts: { order: { id: 'A1', 状态: '已发货' } },
    })
  })

  test('comes from the body; headers count more, and the settings least', async () => {
    const vouchsafe = { conversationId: 'body', channel: 'body', locale: 'en' }
    const { turn } = await turnFrom(
      { vouchsafe },
      { ...turnHeaders({ channel: 'header' }), 'x-vouchsafe-locale': 'fr' },
      { channel: 'settings', jurisdictions: ['EU'] },
    )
    expect(turn).toMatchObject({
      conversationId: 'body',
      channel: 'header',
      locale: 'fr',
      jurisdictions: ['EU'],
    })
  })

  test('is taken off before the provider sees the request; keys go on', async () => {
    const { sent } = await turnFrom(
      { vouchsafe: { customer: { id: 'u1', name: 'Ann' } }, temperature: 0 },
      {
        ...turnHeaders({ channel: 'chat' }),
        'x-vouchsafe-customer': 'u1',
        cookie: 'session=1',
        'x-forwarded-for': '10.0.0.1',
        'openai-organization': 'org',
      },
    )
    expect(sent?.body).toEqual({ ...ASK, temperature: 0 })
    const headers = Object.fromEntries(sent?.headers ?? [])
    expect(Object.keys(headers).sort()).toEqual([
      'authorization',
      'content-type',
      'openai-organization',
    ])
    expect(headers.authorization).toBe('Bearer sk-secret')
  })

  test('a conversation that nobody named is one of its own', async () => {
    expect((await turnFrom({})).turn?.conversationId).toBe('new')
    const metadata = { conversation_id: 'meta' }
    expect((await turnFrom({ metadata })).turn?.conversationId).toBe('meta')
  })

  test('headers that cannot be read are told by name, without what they hold', async () => {
    for (const [name, value] of [
      ['x-vouchsafe-customer', '%E0%A4%A'],
      ['x-vouchsafe-facts', 'Ann Arbour'],
      ['x-vouchsafe-facts', '[1]'],
    ] as const) {
      const { fetch } = provider(() => json(completion({ content: 'Fine.' })))
      const request = post('/v1/chat/completions', ASK, { [name]: value })
      const answer = await gatewayOf(fetch, { pipeline: piped(lies) }).fetch(request)
      expect(answer.status).toBe(400)
      const { error } = (await answer.json()) as { error: { message: string } }
      expect(error.message).toContain(name)
      expect(error.message).not.toContain(value)
    }
  })
})
