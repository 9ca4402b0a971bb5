import { existsSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/**
 * How much a web page or an edge function loads: everything that a package brings, minified and gzipped, and of how many
 * modules of it are used. Others are measured where they are installed (`npm run bench:peers`).
 *
 * `node bench/run.mjs bench/sizes.ts [--json]`
 */

const OURS = [
  ...[
    'text',
    'core',
    'claims',
    'facts',
    'policy',
    'confidence',
    'disclosure',
    'emotion',
    'privacy',
  ],
  ...['openai', 'anthropic', 'ai-sdk', 'langchain', 'mastra', 'openai-agents'],
].map((name) => `@vouchsafe/${name}`)
const PEERS = [
  '@openai/guardrails',
  '@openredaction/core',
  'redact-pii',
  '@redactpii/node',
  'llmverify',
  '@arcjet/redact',
  '@presidio-dev/hai-guardrails',
  '@microsoft/recognizers-text-suite',
]

interface SizeRow {
  readonly name: string
  /** Kilobytes (1000 bytes), gzipped. */
  readonly all: number
  /** The same without zod, which many applications have anyway. */
  readonly withoutZod: number
  readonly modules: number
  /** A bundler for the web can take it. */
  readonly isForWeb: boolean
}

async function bundled(
  name: string,
  resolveDir: string,
  platform: 'browser' | 'node',
  external: string[] = [],
) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export * from '${name}'`, resolveDir },
    ...{ bundle: true, minify: true, metafile: true, write: false },
    ...{ format: 'esm', charset: 'utf8', logLevel: 'silent', platform, external },
    conditions: ['@vouchsafe/source'],
  })
  return {
    kilobytes: gzipSync(outputFiles[0]?.contents ?? '').length / 1000,
    modules: Object.values(metafile.outputs)
      .flatMap(({ inputs }) => Object.values(inputs))
      .filter(({ bytesInOutput }) => bytesInOutput > 0).length,
  }
}

async function sizeOf(name: string, resolveDir: string): Promise<SizeRow | undefined> {
  const web = await bundled(name, resolveDir, 'browser').catch(() => undefined)
  const whole = web ?? (await bundled(name, resolveDir, 'node').catch(() => undefined))
  if (!whole) return undefined
  const platform = web ? 'browser' : 'node'
  const withoutZod = await bundled(name, resolveDir, platform, ['zod', 'zod/*'])
  return {
    name,
    all: whole.kilobytes,
    withoutZod: withoutZod.kilobytes,
    modules: whole.modules,
    isForWeb: web !== undefined,
  }
}

const rows: SizeRow[] = []
for (const name of [...OURS, 'vouchsafe']) {
  const row = await sizeOf(name, 'bench')
  if (row) rows.push(row)
}
const peers: SizeRow[] = []
for (const name of PEERS.filter((each) => existsSync(`bench/peers/node_modules/${each}`))) {
  const row = await sizeOf(name, 'bench/peers')
  if (row) peers.push(row)
}

if (process.argv.includes('--json')) console.log(JSON.stringify({ rows, peers }))
else
  console.table(
    [...rows, ...peers].map(({ name, all, withoutZod, modules, isForWeb }) => ({
      name,
      'kB gzipped': all.toFixed(1),
      'without zod': withoutZod.toFixed(1),
      modules,
      'for the web': isForWeb ? 'yes' : 'no',
    })),
  )
