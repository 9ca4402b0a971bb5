import type { Draft, Sentence } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'

/** Names that fields with the words for the customer go by. */
const NAMES: ReadonlySet<string> = new Set([
  ...[
    'reply',
    'message',
    'text',
    'content',
    'answer',
    'response',
    'output',
    'body',
    'speech',
    'say',
  ],
  ...[
    'reply_text',
    'message_text',
    'replytext',
    'final_answer',
    'finalanswer',
    'assistant',
    'utterance',
  ],
  ...['回复', '内容', '回答', '答复', '消息', '正文'],
])

/** Prose has several words, or several Han characters. */
const PROSE = /\S\s+\S+\s+\S|\p{sc=Han}{4}/u

/**
 * The range of the field of a structured draft that a customer reads first.
 *
 * @param pointer The application's choice. Without it: the first field with a usual name, else the first one with prose.
 */
export function replyField(draft: Draft, pointer: string | undefined): Span | undefined {
  const found =
    pointer === undefined
      ? (draft.sentences.find(
          (sentence) => NAMES.has(nameOf(sentence)) && !isLiteral(sentence, draft),
        ) ??
        draft.sentences.find(
          (sentence) => PROSE.test(sentence.text) && !isLiteral(sentence, draft),
        ))
      : draft.sentences.find((sentence) => sentence.pointer === pointer)
  if (!found) return undefined
  const parts = draft.sentences.filter((sentence) => sentence.pointer === found.pointer)
  return { start: found.start, end: parts.at(-1)?.end ?? found.end }
}

function nameOf({ pointer = '' }: Sentence): string {
  return pointer.slice(pointer.lastIndexOf('/') + 1).toLowerCase()
}

/** Numbers and booleans stand without quotes. */
function isLiteral({ start }: Sentence, { text }: Draft): boolean {
  return !/["]/.test(text.charAt(start - 1)) && /^[\d\-tfn]/.test(text.charAt(start))
}
