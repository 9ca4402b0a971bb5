import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { replyOf, vouchsafeMiddleware } from '@vouchsafe/ai-sdk'
import { convertToModelMessages, streamText, type UIMessage, wrapLanguageModel } from 'ai'
import { build } from 'esbuild'
import { Hono } from 'hono'
import type { Language, ShownReply } from './message.ts'
import type { Model } from './model.ts'
import { shops } from './shops.ts'

/** What the page sends. */
interface ChatRequest {
  readonly id: string
  readonly messages: readonly UIMessage<ShownReply>[]
  readonly language: Language
}

/** Whose law applies; the labels follow it. */
const JURISDICTION = { en: 'UK', zh: 'CN' } as const

/** The shop is as it was on this day. */
const NOW = { en: '2026-09-16T10:00:00+01:00', zh: '2026-05-20T10:00:00+08:00' } as const

/** The page and the chat behind it. @param model What is guarded. */
export async function chatApp(model: Model): Promise<Hono> {
  const app = new Hono()
  const page = read('page.html')
  const style = read('page.css')
  const script = await bundled('client/main.ts')
  app.get('/', (context) => context.html(page))
  app.get('/page.css', (context) => context.body(style, 200, { 'content-type': 'text/css' }))
  app.get('/main.js', (context) =>
    context.body(script, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  )
  app.post('/chat', async (context) => await chat(await context.req.json(), model))
  return app
}

async function chat({ id, messages, language }: ChatRequest, model: Model): Promise<Response> {
  const { pipeline, knowledge, shown } = shops[language] ?? shops.en
  const result = streamText({
    // The one line that matters: whatever the model says is checked.
    model: wrapLanguageModel({ model, middleware: vouchsafeMiddleware(pipeline) }),
    system: `You are the shop's agent. State only what this supports: ${JSON.stringify(knowledge)}`,
    messages: await convertToModelMessages([...messages]),
    providerOptions: {
      vouchsafe: {
        conversationId: id,
        channel: 'chat',
        jurisdictions: [JURISDICTION[language]],
        locale: language === 'zh' ? 'zh-CN' : 'en-GB',
        now: NOW[language],
      },
    },
  })
  return result.toUIMessageStreamResponse<UIMessage<ShownReply>>({
    messageMetadata({ part }) {
      const reply = part.type === 'finish-step' ? replyOf(part) : undefined
      return reply && shown(id, reply)
    },
  })
}

function read(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
}

async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    conditions: ['@vouchsafe/source'],
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}
