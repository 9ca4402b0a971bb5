import { readFileSync } from 'node:fs'
import { format } from 'node:util'
import { vi } from 'vitest'

/** What a script prints while it is loaded. */
export async function printed(load: () => Promise<unknown>): Promise<string> {
  const lines: string[] = []
  vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => {
    lines.push(format(...values))
  })
  await load()
  return `${lines.join('\n')}\n`
}

/** The block of a page that is marked with this language; for `text`, what its script prints. */
export function blockOf(page: URL, language = 'text'): string {
  const [, block] =
    new RegExp(`^\`\`\`${language}\\n([\\s\\S]{1,20000}?)^\`\`\`$`, 'm').exec(
      readFileSync(page, 'utf8'),
    ) ?? []
  if (block === undefined) throw new Error(`${page.pathname} has no block of ${language}`)
  return block
}
