import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { displayWidth, noPaint } from 'vouchsafe/node'
import { additions } from '../changes.ts'
import { ownConversation, type Played, play, shopConversations } from '../conversations.ts'
import { liveModel, liveOptions } from '../live.ts'
import { main } from '../main.ts'
import { demoPage } from '../page.ts'
import { conversationLines, totalLines } from '../print.ts'

let played: readonly Played[] = []
beforeAll(async () => {
  played = await Promise.all(shopConversations().map(play))
})

test('both shops are replayed, each conversation with a reply', () => {
  const languages = new Set(played.map(({ language }) => language))
  expect([...languages].sort()).toEqual(['en', 'zh'])
  for (const { reply, draft } of played) {
    expect(reply.attempts).toBe(1)
    if (reply.status === 'verified') expect(reply.text).toBe(draft.text)
    if (reply.status === 'blocked') expect(reply.text).not.toContain(draft.text)
  }
})

test('a reply depends on nothing but its conversation', async () => {
  const again = await Promise.all([...shopConversations()].reverse().map(play))
  expect(again.reverse().map(({ reply }) => reply)).toEqual(played.map(({ reply }) => reply))
})

test('prints within 80 columns, in both scripts', () => {
  const layout = { columns: 80, paint: noPaint }
  const lines = [
    ...played.flatMap((each) => conversationLines(each, layout)),
    ...totalLines(played, layout),
  ]
  for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(80)
  expect(lines.some((line) => line.startsWith('draft  '))).toBe(true)
  expect(lines.at(-2)).toMatch(/^\d+ replies: \d+ verified, \d+ annotated, \d+ blocked$/)
})

test('the page stands alone and shows every conversation', () => {
  const page = demoPage(played)
  expect(page.match(/<article /g)).toHaveLength(played.length)
  for (const { title } of played) expect(page).toContain(`<h2>${title}</h2>`)
  expect(
    page.replace(/<(?:div class="bubble"|q|pre|p)[^>]*>.*?<\/(?:div|q|pre|p)>/gs, ''),
  ).not.toMatch(/https?:\/\/|src=|@import|url\(/)
})

test('no words of a conversation can become a part of the page', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vouchsafe-demo-'))
  const path = join(folder, 'turn.json')
  const text = '<script>alert("x")</script> costs 5 EUR'
  writeFileSync(path, JSON.stringify({ messages: [{ role: 'user', content: text }], draft: text }))
  const page = demoPage([await play(ownConversation(path))])
  expect(page).not.toContain('<script>alert')
  expect(page).toContain('&lt;script&gt;')
})

test('tells which words of a delivered reply are new', () => {
  expect(additions('是£48。好', '是£58（已更正）。好')).toEqual([
    { text: '是£', added: false },
    { text: '58（已更正）', added: true },
    { text: '。好', added: false },
  ])
})

test('new and kept words joined give the delivered reply', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      expect(
        additions(before, after)
          .map(({ text }) => text)
          .join(''),
      ).toBe(after)
    }),
  )
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (same) => {
      expect(additions(same, same)).toEqual([{ text: same, added: false }])
    }),
  )
})

test('a live run without its variables says which are missing', () => {
  expect(() => liveOptions({ OPENAI_API_KEY: 'k' }, undefined)).toThrow(
    '--live needs OPENAI_BASE_URL, OPENAI_MODEL (or --model)',
  )
  expect(liveOptions({ OPENAI_API_KEY: 'k', OPENAI_BASE_URL: 'http://x/v1' }, 'm')).toEqual({
    apiKey: 'k',
    baseUrl: 'http://x/v1',
    model: 'm',
  })
})

function endpoint(status: number, body: unknown) {
  const requests: { url: string; body: unknown }[] = []
  const fetch = async (url: unknown, init?: RequestInit) => {
    requests.push({ url: String(url), body: JSON.parse(String(init?.body)) as unknown })
    return new Response(JSON.stringify(body), { status })
  }
  const model = liveModel(
    {
      baseUrl: 'http://host/v1/',
      apiKey: 'k',
      model: 'm',
      fetch: fetch as typeof globalThis.fetch,
    },
    { catalog: [] },
  )
  return { requests, model, signal: new AbortController().signal }
}

test('a live model gets the shop and the conversation in the endpoint’s form', async () => {
  const { requests, model, signal } = endpoint(200, {
    choices: [{ message: { content: 'Hello' } }],
  })
  const calls = [{ id: 't', name: 'find', arguments: { sku: 'A' } }]
  const messages = [
    { role: 'user', content: 'Hi' },
    { role: 'assistant', content: '', toolCalls: calls },
    { role: 'tool', content: '{}', toolCallId: 't' },
  ] as const
  expect(await model(messages, { signal })).toEqual({ text: 'Hello' })
  expect(requests).toEqual([
    {
      url: 'http://host/v1/chat/completions',
      body: {
        model: 'm',
        messages: [
          { role: 'system', content: expect.stringContaining('{"catalog":[]}') },
          { role: 'user', content: 'Hi' },
          {
            role: 'assistant',
            content: '',
            tool_calls: [
              { id: 't', type: 'function', function: { name: 'find', arguments: '{"sku":"A"}' } },
            ],
          },
          { role: 'tool', content: '{}', tool_call_id: 't' },
        ],
      },
    },
  ])
})

test.each([
  [401, { error: { message: 'bad key sk-123' } }, "the model's endpoint answered with status 401"],
  [200, { choices: [] }, "the model's endpoint gave no text"],
  [200, null, "the model's endpoint gave no text"],
])(
  'a live model that answers %i with %j is an error without its words',
  async (status, body, message) => {
    const { model, signal } = endpoint(status, body)
    await expect(model([], { signal })).rejects.toThrow(message)
  },
)

async function run(argv: readonly string[], env: Readonly<Record<string, string>> = {}) {
  let [out, err] = ['', '']
  const code = await main(argv, {
    stdout: { columns: 80, write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    env,
  })
  return { code, out, err }
}

const folder = mkdtempSync(join(tmpdir(), 'vouchsafe-demo-run-'))
const page = join(folder, 'page.html')

test('replays one shop, tells the totals and where the page is', async () => {
  const { code, out, err } = await run(['--lang', 'en', '--page', page])
  expect([code, err]).toEqual([0, ''])
  expect(out.endsWith(`The same as a page: ${page}\n`)).toBe(true)
  expect(readFileSync(page, 'utf8').match(/<article /g)).toHaveLength(
    played.filter(({ language }) => language === 'en').length,
  )
})

test('takes the reader’s own turn file', async () => {
  const turn = join(folder, 'turn.json')
  const shop = {
    catalog: [{ sku: 'K', title: 'Kestrel stove', price: { amount: 58, currency: 'GBP' } }],
  }
  const messages = [{ role: 'user', content: 'How much is the Kestrel stove?' }]
  writeFileSync(turn, JSON.stringify({ shop, messages, draft: 'The Kestrel stove is £58.' }))
  const { code, out } = await run([turn, '--page', page])
  expect(code).toBe(0)
  expect(out).toContain('draft  The Kestrel stove is £58.\nstatus verified\n')
})

test.each([
  [['--live'], '--live needs OPENAI_BASE_URL, OPENAI_API_KEY, OPENAI_MODEL (or --model)\n'],
  [['none.json'], 'none.json: there is no such file\n'],
  [['--life'], /^Unknown option '--life'/],
])('%j ends with 2 and a message', async (argv, message) => {
  const { code, out, err } = await run(argv)
  expect([code, out]).toEqual([2, ''])
  expect(err).toEqual(typeof message === 'string' ? message : expect.stringMatching(message))
})
