import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Where copies of pages that live outside of `docs/` are put, seen from `docs/`. */
export const COPIES = 'repository'

/**
 * Where the site shows a file or folder of the repository; `undefined` if it does not.
 *
 * A file that is no page, such as a rule pack beside an example, leads to the nearest page above it.
 */
function sitePath(path: string): string | undefined {
  const [file = '', hash] = path.split('#')
  const anchor = hash ? `#${hash}` : ''
  if (file.startsWith('docs/')) return `/${file.slice('docs/'.length)}${anchor}`
  const page = file.endsWith('.md') ? file : nearestReadme(file)
  return page && `/${COPIES}/${copyOf(page)}${anchor}`
}

/** The copy's place: `packages/core/README.md` is shown as `packages/core.md`. */
export function copyOf(page: string): string {
  return page.replace(/\/README\.md$/, '.md').toLowerCase()
}

function nearestReadme(file: string): string | undefined {
  let folder = posix.normalize(file)
  while (folder !== '.' && !folder.startsWith('..')) {
    const readme = posix.join(folder, 'README.md')
    if (existsSync(join(ROOT, readme))) return readme
    folder = posix.dirname(folder)
  }
  return undefined
}

/** A link of a page to elsewhere in the repository, as the site has it; others are given back as they are. */
export function siteLink(href: string, page: string): string {
  if (/^(?:[a-z]{1,10}:|\/|#)/.test(href)) return href
  const target = posix.join(posix.dirname(page), href)
  const stays = page.startsWith('docs/') && target.startsWith('docs/')
  return stays ? href : (sitePath(target) ?? href)
}
