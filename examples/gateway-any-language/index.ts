import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { startShop } from './shop.ts'

/** Starts the shop, lets the bot ask, and prints what the bot prints. */
const shop = await startShop()
const bot = spawn(
  'python3',
  [fileURLToPath(new URL('bot.py', import.meta.url)), 'How much is the Kestrel stove?'],
  { env: { ...process.env, OPENAI_BASE_URL: shop.url, PYTHONIOENCODING: 'utf-8' } },
)
let printed = ''
for (const stream of [bot.stdout, bot.stderr])
  stream.setEncoding('utf8').on('data', (piece: string) => {
    printed += piece
  })
await new Promise<void>((resolve, reject) => {
  bot.once('error', reject)
  bot.once('close', () => resolve())
})
console.log(printed.trimEnd())
await shop.stop()
