import { type Segmenter, segmenter, splitSentences } from '@vouchsafe/text'
import type { Sentence } from './draft.ts'
import { type Field, locateIn, mayBeJson, readFields } from './structured.ts'

/** Cuts a draft into sentences as it arrives. How it arrives makes no difference to them. */
export interface DraftReader {
  /** The text so far. */
  readonly text: string
  /** Sentences that are complete with this chunk. */
  push(chunk: string): readonly Sentence[]
  /** The remaining sentences. */
  end(): readonly Sentence[]
  /** Leaves of a structured draft, after `end`; absent for plain text. */
  readonly fields: readonly Field[] | undefined
}

/** Reads one draft. A draft that begins like a JSON document is read at its end, field by field if it is one. */
export function draftReader(): DraftReader {
  const sentences = segmenter()
  let text = ''
  let json: boolean | undefined
  let fields: readonly Field[] | undefined
  let count = 0

  const number = (found: ReturnType<Segmenter['push']>): Sentence[] =>
    found.map(({ start, end, text: quote }) => plainSentence(count++, start, end, quote))

  return {
    get text() {
      return text
    },
    get fields() {
      return fields
    },
    push(chunk) {
      text += chunk
      if (json === false) return number(sentences.push(chunk))
      json ??= mayBeJson(text)
      return json === false ? number(sentences.push(text)) : []
    },
    end() {
      if (json === false) return number(sentences.end())
      fields = readFields(text)
      if (fields)
        return fields.flatMap(fieldSentences).map((sentence, index) => ({ ...sentence, index }))
      return [...number(sentences.push(text)), ...number(sentences.end())]
    },
  }
}

function plainSentence(index: number, start: number, end: number, text: string): Sentence {
  return {
    index,
    start,
    end,
    text,
    locate: (span) => ({ start: start + span.start, end: start + span.end }),
  }
}

function fieldSentences(field: Field): readonly Omit<Sentence, 'index'>[] {
  const parts =
    field.kind === 'literal'
      ? [{ start: 0, end: field.text.length, text: field.text }]
      : splitSentences(field.text)
  return parts.map((part) => ({
    ...locateIn(field, part),
    text: part.text,
    pointer: field.pointer,
    locate: (span) =>
      locateIn(field, { start: part.start + span.start, end: part.start + span.end }),
  }))
}
