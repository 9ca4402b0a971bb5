// Runs a command in every package, a few at a time, and tells which failed: node .ci/each-package.mjs 'npm run build'
import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'

const [command] = process.argv.slice(2)
const root = join(import.meta.dirname, '..')
const queue = readdirSync(join(root, 'packages'))
  .map((name) => join(root, 'packages', name))
  .filter((folder) => existsSync(join(folder, 'package.json')))
  // The umbrella takes longest and is last by name: begun first, it keeps nobody waiting at the end.
  .reverse()
const failed = []

await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work))
if (failed.length > 0) {
  console.error(`failed in: ${failed.join(', ')}`)
  process.exitCode = 1
}

async function work() {
  for (let folder = queue.shift(); folder !== undefined; folder = queue.shift()) {
    const begun = Date.now()
    const { code, output } = await run(folder)
    const name = folder.slice(root.length + 1)
    console.log(
      `${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${Math.round((Date.now() - begun) / 1000)} s)`,
    )
    if (code !== 0) {
      console.error(output)
      failed.push(name)
    }
  }
}

/** What a command prints is told only if it fails. */
function run(folder) {
  return new Promise((resolve) => {
    const child = spawn(command, { cwd: folder, shell: true })
    let output = ''
    child.stdout.on('data', (data) => (output += data))
    child.stderr.on('data', (data) => (output += data))
    child.on('close', (code) => resolve({ code, output }))
  })
}
