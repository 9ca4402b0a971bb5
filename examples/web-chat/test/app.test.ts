import { expect, test } from 'vitest'
import { blockOf } from '../../printed.ts'
import { chatApp } from '../app.ts'
import { scriptedModel } from '../model.ts'
import { SCENES } from '../scenes.ts'

const app = await chatApp(scriptedModel(async () => undefined))

async function asked(text: string, language: 'en' | 'zh'): Promise<string> {
  const messages = [{ id: 'm-1', role: 'user', parts: [{ type: 'text', text }] }]
  const answer = await app.request('/chat', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: text, messages, language }),
  })
  return await answer.text()
}

test('answers as the page of the example shows', async () => {
  const stream = await asked('Any discount on the tent?', 'en')
  expect(stream.replaceAll('\n\n', '\n')).toBe(blockOf(new URL('../README.md', import.meta.url)))
})

test.each([
  ['en', ['verified', 'annotated', 'blocked', 'blocked', 'blocked']],
  ['zh', ['verified', 'annotated', 'blocked', 'blocked', 'blocked']],
] as const)('the scenes come out as told: %s', async (language, statuses) => {
  const found: (string | undefined)[] = []
  for (const { ask } of SCENES[language])
    found.push(/"status":"(\w{1,9})"/.exec(await asked(ask, language))?.[1])
  expect(found).toEqual(statuses)
})

test('serves a page that fetches nothing from elsewhere', async () => {
  for (const path of ['/', '/page.css', '/main.js']) {
    const answer = await app.request(path)
    expect(answer.status).toBe(200)
    if (path !== '/main.js') expect(await answer.text()).not.toMatch(/https?:\/\//)
  }
})
