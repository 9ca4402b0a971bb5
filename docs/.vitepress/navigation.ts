import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DefaultTheme } from 'vitepress'
import { SECTIONS } from './pages.ts'
import { COPIES, ROOT } from './site-path.ts'

type Language = 'en' | 'zh'
type Item = DefaultTheme.SidebarItem & { readonly text: string }

const DOCS = join(ROOT, 'docs')

const WORDS = {
  en: {
    guide: 'Guide',
    decisions: 'Decision records',
    packages: 'Packages',
    examples: 'Examples',
    api: 'API reference',
  },
  zh: {
    guide: '指南',
    decisions: '决策记录',
    packages: '软件包',
    examples: '示例',
    api: 'API 参考',
  },
} as const

export function navigation(language: Language): DefaultTheme.NavItem[] {
  const words = WORDS[language]
  return [
    { text: words.guide, link: linkTo('start', language) },
    { text: words.packages, link: `/${COPIES}/packages/core` },
    { text: words.examples, link: `/${COPIES}/examples` },
    { text: words.api, link: '/api/' },
  ]
}

export function sidebar(language: Language): Item[] {
  const words = WORDS[language]
  const written = SECTIONS.map((section) => ({
    text: section[language],
    items: section.pages
      .filter(({ path }) => existsSync(join(DOCS, `${path}.md`)))
      .map((page) => ({ text: page[language], link: linkTo(page.path, language) })),
  }))
  return [
    ...written,
    folded(words.decisions, 'decisions'),
    folded(words.packages, `${COPIES}/packages`),
    folded(words.examples, `${COPIES}/examples`),
    { text: words.api, link: '/api/' },
  ]
}

/** The pages that there are in Chinese, seen from `docs/zh`. */
export function translatedPages(): readonly string[] {
  const folder = join(DOCS, 'zh')
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter((file) => file.endsWith('.md'))
}

/** The page in this language; where nobody has translated it, the English one. */
function linkTo(path: string, language: Language): string {
  const translated = language === 'zh' && existsSync(join(DOCS, 'zh', `${path}.md`))
  return `/${translated ? 'zh/' : ''}${path === 'index' ? '' : path}`
}

/** All pages of a folder, under their own headings. */
function folded(text: string, folder: string): Item {
  const files = existsSync(join(DOCS, folder)) ? readdirSync(join(DOCS, folder)) : []
  const pages = files.filter((file) => file.endsWith('.md')).toSorted()
  return {
    text,
    collapsed: true,
    items: pages.map((file) => ({
      text: headingOf(`${folder}/${file}`),
      link: `/${folder}/${file.slice(0, -3)}`,
    })),
  }
}

function headingOf(file: string): string {
  return /^# (.{1,200})$/m.exec(readFileSync(join(DOCS, file), 'utf8'))?.[1] ?? file
}
