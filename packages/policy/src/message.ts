import { isRecord, valueAt } from './logic-value.ts'
import type { Words } from './rule-pack.ts'

const PLACEHOLDER = /\{([^{}]{0,100})\}/g
const PATH = /^[A-Za-z][\w-]{0,40}(?:\.[\w-]{1,40}){0,8}$/
/** What the customer wrote must not be repeated in findings, which are logged. */
const CUSTOMERS_OWN: ReadonlySet<string> = new Set(['customer', 'turn', 'reply', 'sentence'])

/** Paths that a text's placeholders name, and what is wrong with them. */
export function messagePaths(text: string): {
  readonly paths: readonly string[]
  readonly problems: readonly string[]
} {
  const paths = [...text.matchAll(PLACEHOLDER)].map((found) => found[1] ?? '')
  const problems = paths.flatMap((path) => {
    if (!PATH.test(path)) return [`{${path}} is no path`]
    const root = path.split('.', 1)[0] ?? ''
    return CUSTOMERS_OWN.has(root) ? [`{${path}} could repeat what the customer wrote`] : []
  })
  return { paths, problems }
}

/** The words for a language: Chinese for Chinese, English for all others. */
export function wordsFor(words: Words, language: string): string {
  return language === 'zh' || language.startsWith('zh-') ? words.zh : words.en
}

/** A text with its placeholders filled in; what is not known is shown as a dash. */
export function fillMessage(text: string, data: unknown): string {
  return text.replaceAll(PLACEHOLDER, (_, path: string) => shownAt(path, data) ?? '–')
}

/** A text with its placeholders filled in, or `undefined` if one of them is not known. */
export function fillAll(text: string, data: unknown): string | undefined {
  const { paths } = messagePaths(text)
  return paths.every((path) => shownAt(path, data) !== undefined)
    ? fillMessage(text, data)
    : undefined
}

function shownAt(path: string, data: unknown): string | undefined {
  return shown(valueAt(data, path.split('.')))
}

/** A value as a person reads it, or `undefined` if it is not one that stands in a sentence. */
function shown(value: unknown): string | undefined {
  if (typeof value === 'string') return value.slice(0, 200)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) {
    const parts = value.map(shown)
    return parts.includes(undefined) ? undefined : parts.join(', ')
  }
  if (isRecord(value) && typeof value.amount === 'number' && typeof value.currency === 'string')
    return `${value.amount} ${value.currency}`
  return undefined
}
