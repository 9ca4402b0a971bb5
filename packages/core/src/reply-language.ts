import { languageOf } from '@vouchsafe/text'
import type { Turn } from './turn.ts'

/** The customer's language: the turn's, else that of the latest words that have one. */
export function replyLanguage({ locale, messages }: Turn): string {
  if (locale) return locale.split('-', 1)[0]?.toLowerCase() || 'en'
  for (const { role, content } of [...messages].reverse()) {
    if (role !== 'user') continue
    const language = languageOf(content)
    if (language === 'zh' || language === 'en') return language
  }
  return 'en'
}
