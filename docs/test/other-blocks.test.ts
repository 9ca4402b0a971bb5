import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { main } from '../../packages/vouchsafe/src/cli/main.ts'
import { SECTIONS } from '../.vitepress/pages.ts'
import { pages, readPage } from './snippets.ts'

interface Block {
  readonly name: string
  readonly language: string
  readonly content: string
}

const blocks: readonly Block[] = pages().flatMap((page) =>
  [...readPage(page).matchAll(/^```(json|yaml|sh|)\n([\s\S]{1,8000}?)^```$/gm)].map(
    ([, language = '', content = ''], index) => ({
      name: `${page} ${index + 1}`,
      language,
      content,
    }),
  ),
)

/** Calls of the command line: those in blocks, and those in the running text. */
const commands = pages().flatMap((page) => [
  ...new Set(
    [
      ...readPage(page).matchAll(
        /\bvouchsafe ((?:check|eval|calibrate|policy|facts|gateway)\b[^`\n#]{0,300})/g,
      ),
    ].map(([, call = '']) => `${page}: ${call.trim()}`),
  ),
])

/** What the command line prints. */
async function said(words: readonly string[]): Promise<string> {
  let printed = ''
  const out = { columns: 200, write: (text: string) => (printed += text) }
  const code = await main(words, { stdout: out, stderr: out })
  return code === 0 ? printed : `ended with ${code}: ${printed}`
}

describe('blocks that are no TypeScript', () => {
  test.each(blocks.filter(({ language }) => language === 'json'))(
    '$name is JSON',
    ({ content }) => {
      expect(() => JSON.parse(content)).not.toThrow()
    },
  )

  test.each(
    blocks.filter(({ language, content }) => language === 'yaml' && /^id: /m.test(content)),
  )('$name is a pack whose examples hold', async ({ content }) => {
    const folder = mkdtempSync(join(tmpdir(), 'vouchsafe-docs-'))
    const file = join(folder, 'pack.yaml')
    writeFileSync(file, content)
    try {
      expect(await said(['policy', 'test', file])).not.toMatch(/^ended with/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

test.each(commands)('the command line knows %s', async (command) => {
  const [, call = ''] = command.split(': ')
  const [name = '', second = ''] = call.split(' ')
  const help = await said(
    name === 'policy' || name === 'facts' ? [name, second, '--help'] : [name, '--help'],
  )
  for (const [option] of call.matchAll(/--[a-z][a-z-]{1,30}/g)) expect(help).toContain(option)
  expect(help).toContain(`Usage: vouchsafe ${name}`)
})

test('the list of pages and the pages are the same', () => {
  const listed = SECTIONS.flatMap((section) => section.pages.map(({ path }) => `${path}.md`))
  const written = pages().filter((page) => !page.includes('/'))
  expect(listed.toSorted()).toEqual(written)
  const translated = pages().flatMap((page) => (page.startsWith('zh/') ? [page.slice(3)] : []))
  expect(listed).toEqual(expect.arrayContaining(translated))
})
