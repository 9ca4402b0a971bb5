import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import worker from '../worker.ts'
import { bundle, serveWorker, workerdPath } from './runtimes.ts'

const provider = createServer((request, out) => {
  request.resume()
  out.writeHead(200, { 'content-type': 'application/json' })
  const message = { role: 'assistant', content: '云脊双人帐篷现价799元。' }
  const choices = [{ index: 0, message, finish_reason: 'stop' }]
  out.end(JSON.stringify({ id: 'chatcmpl-1', created: 1, model: 'm', choices }))
})
let UPSTREAM = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve))
  const address = provider.address()
  UPSTREAM = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/v1`
})
afterAll(() => {
  provider.closeAllConnections()
  provider.close()
})

/** What the page says a request is answered with. */
function shownOnPage(): string {
  const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  return /^```text\n([\s\S]{1,1000}?)```$/m.exec(page)?.[1] ?? ''
}

function asking(origin: string): Request {
  return new Request(`${origin}/v1/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer sk-1' },
    body: JSON.stringify({
      model: 'm',
      messages: [{ role: 'user', content: '云脊帐篷多少钱？' }],
    }),
  })
}

async function told(answer: Response): Promise<string> {
  const body = (await answer.json()) as {
    readonly choices: readonly { readonly message: { readonly content: string } }[]
  }
  const name = 'x-vouchsafe-status'
  return `${name}: ${answer.headers.get(name)}\n${body.choices[0]?.message.content}\n`
}

test('the worker answers in Node as on the page', async () => {
  expect(await told(await worker.fetch(asking('http://edge.test'), { UPSTREAM }))).toBe(
    shownOnPage(),
  )
})

test('the worker answers in workerd as on the page', async ({ skip }) => {
  const executable = workerdPath()
  if (executable === undefined) return skip('the package workerd has no executable here')
  const code = await bundle("export { default } from './worker.ts'", 'esm')
  const served = await serveWorker(executable, code, { UPSTREAM })
  try {
    expect(await told(await fetch(asking(served.url)))).toBe(shownOnPage())
    expect((await fetch(`${served.url}/health`)).status).toBe(200)
  } finally {
    await served.stop()
  }
}, 120_000)
