import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { writeReference } from './reference.ts'
import { COPIES, copyOf, ROOT, siteLink } from './site-path.ts'

// Pages of the site that are not written in docs/: the packages' and examples' own, and the reference.

rmSync(join(ROOT, 'docs', COPIES), { recursive: true, force: true })
for (const page of outside()) {
  const file = join(ROOT, 'docs', COPIES, copyOf(page))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, withSiteLinks(readFileSync(join(ROOT, page), 'utf8'), page))
}

await writeReference()

function outside(): readonly string[] {
  const folders = ['packages', 'examples'].flatMap((name) => [name, ...foldersIn(name)])
  const readmes = [...folders, 'training', 'bench', 'bench/peers'].map(
    (folder) => `${folder}/README.md`,
  )
  return ['CONTRIBUTING.md', 'bench/RESULTS.md', ...readmes].filter((page) =>
    existsSync(join(ROOT, page)),
  )
}

function foldersIn(name: string): readonly string[] {
  const entries = readdirSync(join(ROOT, name), { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map((entry) => `${name}/${entry.name}`)
}

/** Links as the site has them. Of a link to a file that the site does not show, the words alone stay. */
function withSiteLinks(text: string, page: string): string {
  return text.replaceAll(
    /(!?)\[([^\]]{0,500})\]\(([^()\s]{1,300})\)/g,
    (_, picture: string, label: string, href: string) => {
      if (picture) return `![${label}](${pictureLink(href, page)})`
      const link = siteLink(href, page)
      const isShown = /^(?:[a-z]{1,10}:|\/|#)/.test(link)
      return isShown ? `[${label}](${link})` : label
    },
  )
}

/** A picture stays where it is; the copy of its page points there. */
function pictureLink(href: string, page: string): string {
  if (/^(?:[a-z]{1,10}:|\/)/.test(href)) return href
  const copy = dirname(join(ROOT, 'docs', COPIES, copyOf(page)))
  return relative(copy, join(ROOT, dirname(page), href))
}
