import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/**
 * Holds every link of the built site to what was built: the page is there, and so is the place within it. Nothing may be fetched
 * from elsewhere.
 *
 * Links to elsewhere are checked for their form alone. Throws with the list of all that lead nowhere.
 */
export function checkLinks(folder: string): void {
  const pages = new Map(
    htmlIn(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  )
  const places = new Map([...pages].map(([file, html]) => [file, idsOf(html)]))
  const broken: string[] = []
  for (const [file, html] of pages) {
    for (const source of outsideResources(html))
      broken.push(`${file}: ${source}: fetched from elsewhere`)
    for (const href of linksOf(html)) {
      const problem = problemOf(href, file)
      if (problem) broken.push(`${file}: ${href}: ${problem}`)
    }
  }
  if (broken.length > 0)
    throw new Error(`Links and resources that cannot be used:\n${broken.join('\n')}`)

  function problemOf(href: string, from: string): string | undefined {
    if (/^[a-z]{1,10}:/.test(href))
      return isWellFormed(href) ? undefined : 'not the form of an address'
    const [path = '', hash] = href.split('#')
    if (path === `/zh/${from.replace(/index\.html$/, '')}`) return undefined // the switch of a page in English alone
    if (path === '/zh/' && !pages.has('zh/index.html')) return undefined // not translated yet
    const target = path === '' ? from : fileOf(path, from)
    if (target === undefined) return 'no such page'
    if (!hash || places.get(target)?.has(decodeURIComponent(hash))) return undefined
    return 'no such place on the page'
  }

  function fileOf(path: string, from: string): string | undefined {
    const clean = decodeURI(path.split('?')[0] ?? '')
    const at = clean.startsWith('/') ? clean.slice(1) : join(dirname(from), clean)
    const candidates = [at, `${at}.html`, join(at, 'index.html')]
    return candidates.find((each) => pages.has(each) || isFile(join(folder, each)))
  }
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile()
}

function htmlIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(({ name }) => name.endsWith('.html') && name !== '404.html')
  return files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
}

function idsOf(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sid="([^"]{1,500})"/g)].map(([, id = '']) => unescaped(id)))
}

function linksOf(html: string): readonly string[] {
  return [...html.matchAll(/<a\s[^>]{0,500}?href="([^"]{1,2000})"/g)].map(([, href = '']) =>
    unescaped(href),
  )
}

/** Scripts, styles, pictures and frames that a reader's browser would have to ask another host for. */
function outsideResources(html: string): readonly string[] {
  const found = html.matchAll(
    /<(?:script|link|img|iframe|source)\s[^>]{0,500}?(?:src|href)="((?:https?:)?\/\/[^"]{1,500})"/g,
  )
  return [...found].map(([, source = '']) => source)
}

function unescaped(text: string): string {
  return text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'")
}

function isWellFormed(href: string): boolean {
  return URL.canParse(href) && /^(?:https?|mailto):$/.test(new URL(href).protocol)
}
