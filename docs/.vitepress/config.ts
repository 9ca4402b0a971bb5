import { type DefaultTheme, defineConfigWithTheme } from 'vitepress'
import { checkLinks } from './check-links.ts'
import { navigation, sidebar, translatedPages } from './navigation.ts'
import { repositoryLinks } from './repository-links.ts'
import { tokensOf } from './tokens-of.ts'

/** What our theme is told besides: the pages that there are in Chinese. */
interface SiteTheme extends DefaultTheme.Config {
  readonly translated?: readonly string[]
}

/** The headings of a page of the reference down to its names. */
function namesOf(source: string): string {
  return source
    .split('\n')
    .filter((line) => /^#{1,3} /.test(line))
    .join('\n\n')
}

// Nothing here calls out: fonts, search and scripts are files of the site.
export default defineConfigWithTheme<SiteTheme>({
  title: 'Vouchsafe',
  description:
    'Checks what an AI customer-service agent is about to say, before the customer reads it.',
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  srcExclude: ['test/**'],
  markdown: { config: repositoryLinks },
  buildEnd: ({ outDir }) => checkLinks(outDir),
  locales: {
    root: {
      label: 'English',
      lang: 'en',
      themeConfig: { nav: navigation('en'), sidebar: sidebar('en') },
    },
    zh: {
      label: '简体中文',
      lang: 'zh-CN',
      description: '在 AI 客服的回复送达顾客之前核对它。',
      themeConfig: {
        nav: navigation('zh'),
        sidebar: sidebar('zh'),
        outline: { label: '本页内容' },
        docFooter: { prev: '上一页', next: '下一页' },
        langMenuLabel: '语言',
        sidebarMenuLabel: '目录',
        returnToTopLabel: '回到顶部',
        darkModeSwitchLabel: '外观',
        lightModeSwitchTitle: '切换到浅色',
        darkModeSwitchTitle: '切换到深色',
        notFound: { title: '没有这个页面', quote: '', linkLabel: '回到首页', linkText: '回到首页' },
      },
    },
  },
  themeConfig: {
    outline: [2, 3],
    translated: translatedPages(),
    search: {
      provider: 'local',
      options: {
        miniSearch: { options: { tokenize: tokensOf } },
        // Of the reference only the names: its tables would be most of the index.
        _render: (source, env, markdown) => {
          const isReference = String(env.relativePath).startsWith('api/')
          return markdown.render(isReference ? namesOf(source) : source, env)
        },
        locales: {
          zh: {
            translations: {
              button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
              modal: {
                noResultsText: '没有找到',
                resetButtonTitle: '清除',
                displayDetails: '显示详情',
                footer: { selectText: '选择', navigateText: '移动', closeText: '关闭' },
              },
            },
          },
        },
      },
    },
  },
})
