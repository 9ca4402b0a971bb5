import { scriptRatio } from '@vouchsafe/text'
import type { Turn } from './turn.ts'

/** A Han character says about as much as this many Latin letters. */
const LETTERS_PER_HAN = 3

/** The language to answer in: the turn's if it is a language tag, else that of the customer's latest words that have letters, else English. */
export function replyLanguage({ locale, messages }: Turn): string {
  const [, primary] = /^([a-z]{2,8})(?:[-_]|$)/i.exec(locale ?? '') ?? []
  if (primary) return primary.toLowerCase()
  for (const { role, content } of [...messages].reverse()) {
    if (role !== 'user') continue
    const { letters, han, latin, other } = scriptRatio(content)
    if (letters > 0) return han > other && han * LETTERS_PER_HAN >= latin ? 'zh' : 'en'
  }
  return 'en'
}
