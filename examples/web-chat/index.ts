import { serve } from '@hono/node-server'
import { chatApp } from './app.ts'
import { modelFrom, scriptedModel } from './model.ts'

/** Slow enough to read along. */
const PIECE_MS = 60
const pace = () => new Promise<void>((resolve) => setTimeout(resolve, PIECE_MS))

const app = await chatApp(modelFrom(process.env) ?? scriptedModel(pace))
serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 3000), hostname: '127.0.0.1' }, (at) =>
  console.log(`http://127.0.0.1:${at.port}`),
)
