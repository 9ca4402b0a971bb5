import { fileURLToPath } from 'node:url'
import vm from 'node:vm'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** What browsers, Node and edge runtimes all have; nothing else is in the context. */
const COMMON = {
  AbortController,
  AbortSignal,
  TextDecoder,
  TextEncoder,
  URL,
  clearTimeout,
  performance,
  queueMicrotask,
  setTimeout,
  structuredClone,
}

const program = `
import { shopPipeline } from 'vouchsafe'
const pipeline = shopPipeline({
  catalog: [{ sku: 'L1', title: 'Aurora lamp', price: { amount: 149, currency: 'EUR' } }],
})
const turn = { conversationId: 'c', messages: [{ role: 'user', content: 'How much is the Aurora lamp?' }] }
export const replies = Promise.all([
  pipeline.reply(turn, () => 'The Aurora lamp costs 149 EUR.'),
  pipeline.reply(turn, () => 'The Aurora lamp costs 129 EUR.'),
])
`

test('the pipeline runs where there is no Node and no code from strings', async () => {
  const bundle = await build({
    stdin: { contents: program, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'out',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['@vouchsafe/source', 'import'],
    logLevel: 'silent',
  })
  const code = bundle.outputFiles[0]?.text ?? ''
  const context = vm.createContext(
    { ...COMMON },
    { codeGeneration: { strings: false, wasm: false } },
  )
  const replies = (await vm.runInContext(`${code}\nout.replies`, context)) as readonly {
    status: string
  }[]
  expect(replies.map(({ status }) => status)).toEqual(['verified', 'annotated'])
}, 30_000)
