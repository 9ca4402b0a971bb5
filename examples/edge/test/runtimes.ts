import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const require = createRequire(import.meta.url)
const folder = fileURLToPath(new URL('../', import.meta.url))

/** One file with everything in it. @param format `iife` leaves its exports in the global `out`. */
export async function bundle(contents: string, format: 'esm' | 'iife'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    write: false,
    format,
    globalName: 'out',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    // Their sources, so that nothing has to be built first.
    conditions: ['@vouchsafe/source', 'import'],
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

/** A worker that is being served. */
export interface Served {
  readonly url: string
  stop(): Promise<void>
}

/** workerd's executable, if its package has one for this machine. */
export function workerdPath(): string | undefined {
  try {
    const { default: path }: { default: string } = require('workerd')
    return existsSync(path) ? path : undefined
  } catch {
    return undefined
  }
}

/** Serves a worker with the configuration beside it, on any free port. */
export async function serveWorker(
  executable: string,
  code: string,
  environment: Readonly<Record<string, string>>,
): Promise<Served> {
  const at = await mkdtemp(join(tmpdir(), 'vouchsafe-edge-'))
  await copyFile(join(folder, 'worker.capnp'), join(at, 'worker.capnp'))
  await writeFile(join(at, 'worker.js'), code)
  const child = spawn(
    executable,
    ['serve', join(at, 'worker.capnp'), '--socket-addr', 'http=127.0.0.1:0', '--control-fd', '3'],
    { env: { ...environment }, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] },
  )
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const port = await listening(child)
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      child.kill()
      await gone
      await rm(at, { recursive: true })
    },
  }
}

/** The port that workerd tells on its control descriptor. */
function listening(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let [told, errors] = ['', '']
    child.stderr?.on('data', (piece: Buffer) => {
      errors += piece.toString()
    })
    ;(child.stdio[3] as Readable).on('data', (piece: Buffer) => {
      told += piece.toString()
      const port = /"port":\s?(\d{1,5})/.exec(told)?.[1]
      if (port !== undefined) resolve(Number(port))
    })
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`workerd ended with ${code}: ${errors}`)))
  })
}

const BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** A Chromium on this machine: the one named by the variable CHROMIUM, or where it usually is. */
export function chromiumPath(): string | undefined {
  const named = process.env.CHROMIUM
  return named === undefined ? BROWSERS.find((path) => existsSync(path)) : named
}
