import vm from 'node:vm'
import { chromium } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { checks, runChecks } from '../smoke.ts'
import { bundle, chromiumPath, serveWorker, workerdPath } from './runtimes.ts'

type Results = Readonly<Record<string, unknown>>

/** What browsers, Node and edge runtimes all have; nothing else is in the context. */
const COMMON = {
  AbortController,
  AbortSignal,
  Headers,
  ReadableStream,
  Request,
  Response,
  TextDecoder,
  TextEncoder,
  TransformStream,
  URL,
  clearTimeout,
  crypto,
  performance,
  queueMicrotask,
  setTimeout,
  structuredClone,
}

const PAGE = `<!doctype html><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="script-src 'unsafe-inline'">`

let script: Promise<string> | undefined

/** For where there are no modules. */
function checksAsScript(): Promise<string> {
  script ??= bundle("export { runChecks } from './smoke.ts'", 'iife')
  return script
}

async function inBareContext(): Promise<Results> {
  const code = await checksAsScript()
  const context = vm.createContext(
    { ...COMMON },
    { codeGeneration: { strings: false, wasm: false } },
  )
  const results: Results = await vm.runInContext(`${code}\nout.runChecks()`, context)
  return plain(results)
}

async function inWorkerd(executable: string): Promise<Results> {
  const code = await bundle(
    `import { runChecks } from './smoke.ts'
    export default { fetch: async () => Response.json(await runChecks()) }`,
    'esm',
  )
  const served = await serveWorker(executable, code, { UPSTREAM: '' })
  try {
    return (await (await fetch(served.url)).json()) as Results
  } finally {
    await served.stop()
  }
}

async function inChromium(executablePath: string): Promise<Results> {
  const code = await checksAsScript()
  const browser = await chromium.launch({ executablePath })
  try {
    const page = await browser.newPage()
    // A page of this machine is a secure context, as those of a shop are.
    await page.route('http://localhost/', (route) =>
      route.fulfill({ contentType: 'text/html', body: PAGE }),
    )
    await page.goto('http://localhost/')
    await page.addScriptTag({ content: code })
    return await page.evaluate<Results>('out.runChecks()')
  } finally {
    await browser.close()
  }
}

/** Of this realm, so that it can be compared. */
function plain(results: Results): Results {
  return JSON.parse(JSON.stringify(results))
}

const workerd = workerdPath()
const browser = chromiumPath()

describe.each([
  ['Node', runChecks, undefined],
  ['a context without Node and without code from strings', inBareContext, undefined],
  [
    'workerd',
    () => inWorkerd(workerd ?? ''),
    workerd === undefined ? 'the package workerd has no executable here' : undefined,
  ],
  [
    'Chromium',
    () => inChromium(browser ?? ''),
    browser === undefined ? 'no Chromium is installed; CHROMIUM may name one' : undefined,
  ],
])('in %s', (_, run, missing) => {
  let results: Results = {}
  beforeAll(async () => {
    if (missing === undefined) results = plain(await run())
  }, 120_000)
  test.for(checks)('$name', ({ name, expected }, { skip }) => {
    if (missing !== undefined) skip(missing)
    expect(results[name]).toEqual(expected)
  })
})
