import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const DOCS = fileURLToPath(new URL('..', import.meta.url))

/** A TypeScript block of a page. */
export interface Snippet {
  /** Page and line, as `facts.md:75`. */
  readonly name: string
  /** What runs, with what the page hides before it. */
  readonly code: string
  /** What the page shows as printed, if it shows anything. */
  readonly output?: string
  /** Why it is not run; absent if it is. */
  readonly notRun?: string
}

/** Pages that people write; what is copied or generated is left out. */
export function pages(): readonly string[] {
  const files = readdirSync(DOCS, { recursive: true, encoding: 'utf8' })
  const written = files.filter((file) => !/^(?:api|repository|\.vitepress)\b/.test(file))
  return written.filter((file) => file.endsWith('.md')).toSorted()
}

export function readPage(page: string): string {
  return readFileSync(join(DOCS, page), 'utf8')
}

const BLOCK =
  /(?:^<!-- before\n(?<before>[\s\S]{1,4000}?)^-->\n\n)?^```ts(?<info>[^\n]{0,200})\n(?<code>[\s\S]{1,8000}?)^```$(?:\n\n^```(?:text)?\n(?<output>[\s\S]{0,4000}?)^```$)?/gm

/**
 * The snippets of a page. A block of TypeScript is a program by itself; a block without a language right behind it is what
 * it prints, or else comments in it are.
 *
 * - A comment that begins with `before` and stands right before a block holds code that readers need not see.
 * - `ts continued` goes on where the block before it ended.
 * - `ts not run: REASON` is type-checked alone.
 */
export function snippetsOf(page: string): readonly Snippet[] {
  const text = readPage(page)
  const found: Snippet[] = []
  for (const { index, groups = {} } of text.matchAll(BLOCK)) {
    const { before = '', info = '', code = '', output } = groups
    const words = info.trim()
    const earlier = words === 'continued' ? `${found.at(-1)?.code ?? ''}${CLEAR}\n` : ''
    const notRun = /^not run: (.{3,100})$/.exec(words)?.[1]
    if (words !== '' && words !== 'continued' && !notRun)
      throw new Error(`${page}: unknown words behind \`\`\`ts: ${words}`)
    found.push({
      name: `${page}:${lineOf(text, index)}`,
      code: `${earlier}${before}${code}`,
      ...(output !== undefined && { output }),
      ...(notRun !== undefined && { notRun }),
    })
  }
  return found
}

/** Forgets what was printed so far: a block that goes on shows only what it prints itself. */
const CLEAR = 'console.clear()'

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}
