import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { LAWS } from '@vouchsafe/testing'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The fenced blocks of a page: language and content. */
function blocksOf(page: string): readonly (readonly [string, string])[] {
  const text = readFileSync(join(root, page), 'utf8')
  return [...text.matchAll(/^```(\w{0,5})\n([\s\S]*?)^```$/gm)].map(([, language, content]) => [
    language ?? '',
    content ?? '',
  ])
}

/** Runs an example as a reader would, from a folder in which the packages are installed. */
function run(code: string): string {
  const parent = join(root, 'node_modules/.cache')
  mkdirSync(parent, { recursive: true })
  const folder = mkdtempSync(join(parent, 'readme-'))
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

test.each(['packages/testing/README.md'])(
  'each example of %s prints what its page says',
  (page) => {
    const blocks = blocksOf(page)
    for (const [index, [language, code]] of blocks.entries()) {
      const printed = blocks[index + 1]
      if (language === 'ts' && printed?.[0] === '') expect(run(code)).toBe(printed[1])
    }
  },
  60_000,
)

test('the page names every law, with its sentence', () => {
  const page = readFileSync(join(root, 'packages/testing/README.md'), 'utf8')
  for (const { id, sentence, severity } of LAWS) {
    expect(page).toContain(`| \`${id}\` | ${sentence} | ${severity} |`)
  }
})
