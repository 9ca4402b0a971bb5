import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme'

/** The default theme. A switch to Chinese on a page that is in English alone leads to the first Chinese page. */
const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp({ router, siteData }) {
    router.onBeforePageLoad = (to) => {
      const page = /^\/zh\/([^?#]{1,200}?)(?:\.html)?(?:[?#]|$)/.exec(to)?.[1]
      const translated: readonly string[] = siteData.value.themeConfig.translated ?? []
      if (page === undefined || translated.includes(`${page}.md`)) return
      void router.go('/zh/')
      return false
    }
  },
}

export default theme
