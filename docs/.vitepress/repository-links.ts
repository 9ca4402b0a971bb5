import type { MarkdownRenderer } from 'vitepress'
import { siteLink } from './site-path.ts'

/**
 * Lets pages link to files beside `docs/` as they lie in the repository, so that the links also work where the
 * repository itself is read.
 */
export function repositoryLinks(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('repository-links', ({ tokens, env }) => {
    const page = `docs/${env.relativePath}`
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.type === 'link_open' ? token.attrGet('href') : null
      if (href) token.attrSet('href', siteLink(href, page))
    }
  })
}
