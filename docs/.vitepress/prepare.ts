import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
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
  const readmes = [...folders, 'training'].map((folder) => `${folder}/README.md`)
  return ['CONTRIBUTING.md', ...readmes].filter((page) => existsSync(join(ROOT, page)))
}

function foldersIn(name: string): readonly string[] {
  const entries = readdirSync(join(ROOT, name), { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map((entry) => `${name}/${entry.name}`)
}

function withSiteLinks(text: string, page: string): string {
  return text.replaceAll(/(?<=\]\()[^()\s]{1,300}(?=\))/g, (href) => siteLink(href, page))
}
