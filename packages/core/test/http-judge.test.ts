import { type HttpJudgeOptions, httpJudge, isVouchsafeError } from '@vouchsafe/core'
import { expect, test } from 'vitest'

const question = {
  instructions: 'List.',
  input: { text: 'A' },
  schema: { type: 'object' },
} as const

/** An endpoint that gives one answer and keeps its request. */
function endpoint(status: number, body: unknown, more: Partial<HttpJudgeOptions> = {}) {
  const seen: { url?: string; init?: RequestInit } = {}
  const judge = httpJudge({
    url: 'https://models.example/v1/chat/completions',
    model: 'small',
    async fetch(url, init) {
      Object.assign(seen, { url: String(url), init })
      return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status })
    },
    ...more,
  })
  return { seen, judge }
}

const saying = (content: unknown) => ({ choices: [{ message: { content } }] })
const { signal } = new AbortController()

test('asks for structured output and gives the JSON of the answer', async () => {
  const { seen, judge } = endpoint(200, saying('{"claims":[]}'), {
    headers: { authorization: 'Bearer k' },
    body: { seed: 7 },
  })
  expect(await judge.ask(question, { signal })).toEqual({ claims: [] })
  expect(seen.url).toBe('https://models.example/v1/chat/completions')
  expect(seen.init?.signal).toBe(signal)
  expect(seen.init?.headers).toEqual({
    'content-type': 'application/json',
    authorization: 'Bearer k',
  })
  expect(JSON.parse(String(seen.init?.body))).toEqual({
    temperature: 0,
    seed: 7,
    model: 'small',
    messages: [
      { role: 'system', content: 'List.' },
      { role: 'user', content: '{"text":"A"}' },
    ],
    response_format: {
      type: 'json_schema',
      json_schema: { name: 'answer', strict: true, schema: { type: 'object' } },
    },
  })
})

test.each([
  ['a refusal', 500, saying('{}'), 'The judge answered with HTTP status 500.'],
  ['no JSON at all', 200, '<html>', 'The judge gave an answer that is no JSON.'],
  ['words', 200, saying('secret words'), 'The judge gave an answer that is no JSON.'],
  ['no choices', 200, {}, 'The judge gave an answer that is no JSON.'],
  ['a novel', 200, saying('x'.repeat(300_000)), 'The judge gave too long an answer.'],
])('rejects %s without quoting it', async (_, status, body, message) => {
  const { judge } = endpoint(status, body)
  const error = await judge.ask(question, { signal }).catch((cause: unknown) => cause)
  expect(isVouchsafeError(error) && [error.code, error.message]).toEqual(['model_failed', message])
})

test('reads an answer of 200,000 characters, and none that is longer', async () => {
  const answer = (length: number) =>
    endpoint(200, JSON.stringify(saying('[]')).padEnd(length)).judge.ask(question, { signal })
  expect(await answer(200_000)).toEqual([])
  await expect(answer(200_001)).rejects.toThrow('too long')
})

test('refuses what is no address', () => {
  expect(() => httpJudge({ url: 'models', model: 'small' })).toThrow('expected an address')
  expect(() => httpJudge({ url: 'https://models.example', model: '' })).toThrow('a model')
})
