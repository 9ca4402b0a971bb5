/** A page of the site. `path` is its file under `docs/` and `docs/zh/`, without `.md`. */
interface Page {
  readonly path: string
  readonly en: string
  readonly zh: string
}

export interface Section {
  readonly en: string
  readonly zh: string
  readonly pages: readonly Page[]
}

/** Every page that a person wrote, in the order in which a newcomer would read them. */
export const SECTIONS: readonly Section[] = [
  {
    en: 'Begin',
    zh: '入门',
    pages: [
      { path: 'index', en: 'What this is', zh: '这是什么' },
      { path: 'why', en: 'Why check a reply', zh: '为什么要核对回复' },
      { path: 'start', en: 'Five-minute start', zh: '五分钟上手' },
      { path: 'concepts', en: 'Concepts', zh: '基本概念' },
    ],
  },
  {
    en: 'Guards',
    zh: '护栏',
    pages: [
      { path: 'claims', en: 'Claims', zh: '声明提取' },
      { path: 'facts', en: 'Facts', zh: '事实核对' },
      { path: 'terms', en: 'Terms of a policy page', zh: '条款' },
      { path: 'dialogue', en: 'Dialogue', zh: '对话' },
      { path: 'policy', en: 'Policy: writing rules', zh: '规则：如何编写' },
      { path: 'privacy', en: 'Privacy', zh: '个人信息' },
      { path: 'confidence', en: 'Confidence', zh: '把握程度' },
      { path: 'handoff', en: 'Handing over to a person', zh: '转人工' },
      { path: 'disclosure', en: 'Disclosure by country', zh: '各地的 AI 标识' },
      { path: 'emotion', en: 'Emotion and pressure', zh: '情绪与施压' },
    ],
  },
  {
    en: 'Connecting',
    zh: '接入',
    pages: [
      { path: 'connecting-facts', en: 'Connecting facts', zh: '接入事实来源' },
      { path: 'streaming', en: 'Streaming', zh: '流式输出' },
      { path: 'adapters', en: 'Wrapping an SDK', zh: '包装 SDK' },
      { path: 'gateway', en: 'Gateway', zh: '网关' },
      { path: 'migrating', en: 'Moving from another tool', zh: '从其他工具迁移' },
    ],
  },
  {
    en: 'Running',
    zh: '运行',
    pages: [
      { path: 'testing', en: 'Testing your bot', zh: '测试机器人' },
      { path: 'operating', en: 'Operating it', zh: '上线与运维' },
      { path: 'findings', en: 'Finding codes', zh: '发现代码' },
    ],
  },
  {
    en: 'Judging',
    zh: '评估',
    pages: [
      { path: 'limits', en: 'Threat model and limits', zh: '威胁模型与局限' },
      { path: 'results', en: 'Results by kind', zh: '分项结果' },
      { path: 'comparison', en: 'Beside other tools', zh: '与其他工具比较' },
    ],
  },
]
