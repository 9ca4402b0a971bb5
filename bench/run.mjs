import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { build } from 'esbuild'

/**
 * Runs a script of this folder in plain Node, bundled as the packages are shipped. A runner that reads TypeScript as it goes
 * names every inner function anew whenever it is made, which can take as long again as all the rest.
 *
 * `node bench/run.mjs bench/privacy.ts [arguments]`, from the repository's root
 */
const [script = '', ...rest] = process.argv.slice(2)
// Beside the script, so that it finds the packages that are installed there.
const folder = mkdtempSync(join(resolve(dirname(script)), '.run-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const outfile = join(folder, `${basename(script, '.ts')}.mjs`)
await build({
  entryPoints: [script],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  conditions: ['@vouchsafe/source'],
  external: ['esbuild', 'openai'],
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  logLevel: 'error',
})
const child = spawn(process.execPath, [outfile, ...rest], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 1))
