import type { Language, ShownClaim, ShownReply } from '../message.ts'

interface Words {
  readonly tag: string
  readonly shop: string
  readonly about: string
  readonly empty: string
  readonly placeholder: string
  readonly send: string
  readonly otherLanguage: string
  readonly light: string
  readonly dark: string
  readonly takenBack: string
  readonly failed: string
  readonly person: string
  readonly corrected: string
  readonly none: string
  readonly status: Readonly<Record<ShownReply['status'], string>>
  readonly verdict: Readonly<Record<ShownClaim['verdict'], string>>
}

/** What the page itself says. */
export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    tag: 'en',
    shop: 'Larch & Lantern',
    about: 'Every sentence is checked before you read it. Beside it stands what it rests on.',
    empty: 'Ask something, or choose a question below.',
    placeholder: 'Your question',
    send: 'Send',
    otherLanguage: '中文',
    light: 'Light',
    dark: 'Dark',
    takenBack: 'What stood here was taken back.',
    failed: 'That did not work. Please try again.',
    person: 'A colleague takes over.',
    corrected: 'put right',
    none: 'no source',
    status: { verified: 'Verified', annotated: 'Changed or marked', blocked: 'Stopped' },
    verdict: {
      supported: 'borne out',
      contradicted: 'contradicted',
      unsupported: 'not borne out',
      stale: 'out of date',
      conflicting: 'sources differ',
      'not-checked': 'not checked',
    },
  },
  zh: {
    tag: 'zh-CN',
    shop: '山屿户外',
    about: '每一句话都先核对、再送到您面前；旁边列出它的依据。',
    empty: '请提问，或点选下方的问题。',
    placeholder: '请输入问题',
    send: '发送',
    otherLanguage: 'English',
    light: '浅色',
    dark: '深色',
    takenBack: '此处内容已撤回。',
    failed: '出了点问题，请重试。',
    person: '已转人工客服。',
    corrected: '已更正',
    none: '无依据',
    status: { verified: '已核实', annotated: '有更正或标注', blocked: '已拦截' },
    verdict: {
      supported: '有据',
      contradicted: '与资料不符',
      unsupported: '无据',
      stale: '已过期',
      conflicting: '资料不一致',
      'not-checked': '未核对',
    },
  },
}
