import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { main } from '../src/cli/main.ts'

const packages = fileURLToPath(new URL('../../', import.meta.url))

/** The fenced blocks of a page: language and content. */
function blocksOf(name: string): readonly (readonly [string, string])[] {
  const page = readFileSync(join(packages, name, 'README.md'), 'utf8')
  return [...page.matchAll(/^```(\w{0,5})\n([\s\S]*?)^```$/gm)].map(([, language, content]) => [
    language ?? '',
    content ?? '',
  ])
}

/** Runs an example as a reader would, from a folder in which the packages are installed. */
function run(name: string, code: string): string {
  const cache = join(packages, '..', 'node_modules', '.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, `readme-${name}-`))
  const file = join(folder, 'example.mts')
  writeFileSync(file, code)
  const argv = ['--conditions=@vouchsafe/source', '--import', import.meta.resolve('tsx'), file]
  try {
    const { stdout, stderr } = spawnSync(process.execPath, argv, { cwd: folder, encoding: 'utf8' })
    return stdout || stderr
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test.each(['..', 'core', 'claims', 'facts', 'vouchsafe', 'eval'])(
  'the example of %s prints what its page says',
  (name) => {
    const blocks = blocksOf(name)
    const at = blocks.findIndex(([language]) => language === 'ts')
    expect(run(name, blocks[at]?.[1] ?? '')).toBe(blocks[at + 1]?.[1])
  },
  30_000,
)

test('the turn file on the page prints what the page says', async () => {
  const blocks = blocksOf('vouchsafe')
  const at = blocks.findIndex(([language]) => language === 'json')
  const file = join(mkdtempSync(join(tmpdir(), 'vouchsafe-readme-')), 'turn.json')
  writeFileSync(file, blocks[at]?.[1] ?? '')
  let out = ''
  const stdout = { columns: 80, write: (text: string) => (out += text) }
  expect(await main(['check', file], { stdout, stderr: stdout })).toBe(1)
  expect(`$ npx vouchsafe check turn.json\n${out}`).toBe(blocks[at + 1]?.[1])
})
