import type { Json } from '@vouchsafe/core'
import { AIGC_KEYS, type AigcLabel, writeAigc } from './aigc.ts'

/** A file with its mark. */
export interface Marked<T> {
  readonly content: T
  /** False if the file had a mark already; it is then given back as it was. */
  readonly added: boolean
}

const NAMES_AIGC = /aigc/i

/**
 * Puts the label into the front matter of a Markdown file; makes one if there is none. A file that has a field whose name
 * contains `AIGC` is left as it is, since a file carries one label.
 */
export function markMarkdown(text: string, label: AigcLabel): Marked<string> {
  const bom = text.startsWith('\ufeff') ? '\ufeff' : ''
  const body = text.slice(bom.length)
  const breaks = /^---[ \t]{0,20}\r\n/.test(body) ? '\r\n' : '\n'
  const lines = [
    'AIGC:',
    ...AIGC_KEYS.map((key) => `  ${key}: ${JSON.stringify(label[key])}`),
    '',
  ].join(breaks)
  const matter = frontMatter(body)
  if (matter === undefined) {
    const fence = `---${breaks}`
    return { content: `${bom}${fence}${lines}${fence}${body}`, added: true }
  }
  const isMarked = body
    .slice(matter.start, matter.end)
    .split('\n')
    .some((line) => NAMES_AIGC.test(line.slice(0, 200).split(':', 1)[0] ?? ''))
  if (isMarked) return { content: text, added: false }
  return { content: bom + body.slice(0, matter.end) + lines + body.slice(matter.end), added: true }
}

/** The lines between the fences of front matter, if a file begins with it. */
function frontMatter(body: string): { readonly start: number; readonly end: number } | undefined {
  const start = /^---[ \t]{0,20}\r?\n/.exec(body)?.[0].length
  if (start === undefined) return undefined
  for (let at = start; at <= body.length; ) {
    const next = body.indexOf('\n', at)
    const line = body.slice(at, next < 0 ? body.length : next)
    if (/^(?:---|\.\.\.)[ \t]{0,20}\r?$/.test(line)) return { start, end: at }
    if (next < 0) return undefined
    at = next + 1
  }
  return undefined
}

/**
 * Puts the label into an HTML document as `<meta name="AIGC">`, in its head or in front. A document that has a `meta` whose
 * name contains `AIGC` is left as it is.
 */
export function markHtml(html: string, label: AigcLabel): Marked<string> {
  if (hasMeta(html)) return { content: html, added: false }
  const meta = `<meta name="AIGC" content="${escapeHtml(writeAigc(label))}">`
  const place =
    /<head(?:\s[^<>]{0,1000})?>/i.exec(html) ?? /^\s{0,100}<!doctype[^<>]{0,300}>/i.exec(html)
  const at = place ? place.index + place[0].length : 0
  return { content: html.slice(0, at) + meta + html.slice(at), added: true }
}

function hasMeta(html: string): boolean {
  const lower = html.toLowerCase()
  for (let at = lower.indexOf('<meta'); at >= 0; at = lower.indexOf('<meta', at + 5)) {
    const end = lower.indexOf('>', at)
    if (end < 0) return false
    const name = /\sname\s{0,20}=\s{0,20}["']?([^"'>]{0,200})/.exec(
      lower.slice(at, Math.min(end, at + 4000)),
    )
    if (NAMES_AIGC.test(name?.[1] ?? '')) return true
    at = end - 5 // go on behind this tag
  }
  return false
}

/** For text and for attributes in double quotes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** A JSON document with its mark at the top. */
export type MarkedJson = Readonly<Record<string, Json>>

/**
 * Puts the label into a JSON document, under the key `AIGC` of its top; anything else than an object becomes the value of
 * `content`. A document with a key that contains `AIGC` at its top is left as it is.
 */
export function markJson(value: Json, label: AigcLabel): Marked<MarkedJson> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  const document = isObject ? (value as MarkedJson) : { content: value }
  if (Object.keys(document).some((key) => NAMES_AIGC.test(key)))
    return { content: document, added: false }
  return { content: { AIGC: { ...label }, ...document }, added: true }
}
