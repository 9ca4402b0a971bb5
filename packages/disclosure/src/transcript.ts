import type { Json, Message } from '@vouchsafe/core'
import type { AigcLabel } from './aigc.ts'
import { checkLabel } from './check-label.ts'
import { CN_MARK } from './compose-label.ts'
import { type LabelTexts, labelTextsFor } from './label-texts.ts'
import { escapeHtml, markHtml, markJson, markMarkdown } from './mark-file.ts'

/** Who wrote a message of our side. */
export type Author = 'ai' | 'person'

export interface TranscriptOptions {
  readonly format: 'markdown' | 'html' | 'json'
  /** BCP 47 tag. */
  readonly language: string
  /** Who wrote a message of our side. Default: a person if the message's `name` begins with `human` or `person`. */
  readonly author?: (message: Message) => Author
  /** The implicit label. Without it the file has the explicit one alone. */
  readonly aigc?: AigcLabel
  readonly texts?: Readonly<Record<string, Partial<LabelTexts>>>
}

interface Line {
  readonly author: Author | 'customer'
  readonly name: string
  readonly text: string
}

/**
 * A conversation as a file: an explicit label at its head, the author beside each message, and one implicit label.
 *
 * Words of a message cannot pass for a line of the file's own. Messages of the system and of tools are left out.
 */
export function transcript(messages: readonly Message[], options: TranscriptOptions): string {
  const { format, language, author = authorOf, aigc } = options
  const texts = labelTextsFor(language, options.texts)
  const lines = messages
    .filter(({ role, content }) => (role === 'user' || role === 'assistant') && content !== '')
    .map((message): Line => {
      const who = message.role === 'user' ? 'customer' : author(message)
      return { author: who, name: nameOf(who, texts), text: message.content }
    })
  const label = texts.transcript
  // GB 45438-2025 asks for its own characters, whatever the language of the file.
  const isMarked = checkLabel(label).cnLabel
  const head = isMarked ? label : `${label} (${CN_MARK})`
  if (format === 'json') {
    const document: Json = {
      label: head,
      messages: lines.map(({ author: who, text }) => ({
        author: who,
        generated: who === 'ai',
        text,
      })),
    }
    return JSON.stringify(aigc ? markJson(document, aigc).content : document, null, 2)
  }
  if (format === 'html') return html(lines, head, language, aigc)
  const page = `${[`**${head}**`, ...lines.map(markdownLine)].join('\n\n')}\n`
  return aigc ? markMarkdown(page, aigc).content : page
}

/** What is put beside a message, so that a customer sees who wrote it. */
export function authorName(
  author: Author | 'customer',
  language: string,
  texts: Readonly<Record<string, Partial<LabelTexts>>> = {},
): string {
  return nameOf(author, labelTextsFor(language, texts))
}

/** What is said when a person takes over, or the AI does again; for the application to show where it switches. */
export function handoverNotice(
  to: Author,
  language: string,
  texts: Readonly<Record<string, Partial<LabelTexts>>> = {},
): string {
  const { toPerson, toAi } = labelTextsFor(language, texts)
  return to === 'person' ? toPerson : toAi
}

/** A person if the application has named the message so. */
export function authorOf({ name }: Message): Author {
  return name !== undefined && /^(?:human|person)/i.test(name) ? 'person' : 'ai'
}

function nameOf(author: Line['author'], texts: LabelTexts): string {
  if (author === 'customer') return texts.authorCustomer
  return author === 'ai' ? texts.authorAi : texts.authorPerson
}

/** Each line of a message is quoted, so that none can look like the name of another author. */
function markdownLine({ name, text }: Line): string {
  const quoted = text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => `> ${line}`)
  return [`**${name}**`, '', ...quoted].join('\n')
}

/** The attribute is that of the W3C community group's draft; it is advice to programs, and no standard. */
function html(
  lines: readonly Line[],
  head: string,
  language: string,
  aigc: AigcLabel | undefined,
): string {
  const items = lines.map(({ author, name, text }) => {
    const origin = author === 'ai' ? 'ai-autonomous' : 'none'
    return `<article class="${author}" ai-disclosure="${origin}"><h2>${escapeHtml(name)}</h2><p>${escapeHtml(text)}</p></article>`
  })
  const page = [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><meta name="ai-disclosure" content="mixed"></head>`,
    `<body><p class="label"><strong>${escapeHtml(head)}</strong></p>`,
    ...items,
    '</body></html>',
    '',
  ].join('\n')
  return aigc ? markHtml(page, aigc).content : page
}
