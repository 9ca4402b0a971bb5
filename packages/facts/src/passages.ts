import type { SourceRef } from '@vouchsafe/core'
import { type DateValue, type Mention, type ReadOptions, readValues } from '@vouchsafe/text'
import type { Row } from './row.ts'
import { gramsOf, type Token, tokenise } from './tokens.ts'
import { valueKeys } from './value-keys.ts'

/** One sentence or line of prose. */
export interface Passage {
  readonly source: SourceRef
  readonly text: string
  readonly tokens: readonly Token[]
  readonly grams: ReadonlySet<string>
  /** Words of the headings above it and of the document's title. */
  readonly context: ReadonlySet<string>
  readonly values: readonly Mention[]
  readonly asOf?: string
  readonly validUntil?: string
  /** The record that the prose belongs to. */
  readonly row?: Row
}

/** Prose that a source hands over. */
export interface ProseText {
  readonly text: string
  readonly source: SourceRef
  readonly title?: string | undefined
  readonly asOf?: string | undefined
  readonly validUntil?: string | undefined
  readonly row?: Row | undefined
}

const MOST_PASSAGES = 20_000
const LONGEST_PASSAGE = 600
const MOST_POSTINGS = 64
const ENDS = /[。！？!?；;\n]|\.(?=\s|$)/g
const HEADING = /^\s{0,8}(?:#{1,6}\s|[-*]?\s{0,4}\*\*|【)/

/** Passages filed by the values and the words that stand in them. */
export class PassageIndex {
  readonly passages: Passage[] = []
  /** Dates that the prose gives as the present one: "The current time is 2024-05-15 15:00". */
  readonly clocks: DateValue[] = []
  readonly #values = new Map<string, Passage[]>()
  readonly #words = new Map<string, Passage[]>()
  readonly #read: ReadOptions

  constructor(texts: readonly ProseText[], read: ReadOptions) {
    this.#read = read
    for (const text of texts) this.#add(text)
  }

  /** Passages in which an equal value stands. */
  holding(keys: readonly string[]): readonly Passage[] {
    return [...new Set(keys.flatMap((key) => this.#values.get(key) ?? []))]
  }

  /** Passages that share words with the text, most shared first; rare words count more. */
  about(grams: ReadonlySet<string>): readonly Passage[] {
    const scores = new Map<Passage, number>()
    for (const gram of grams) {
      const passages = this.#words.get(gram)
      if (passages === undefined || passages.length >= MOST_POSTINGS) continue
      for (const passage of passages) {
        scores.set(passage, (scores.get(passage) ?? 0) + 1 / Math.sqrt(passages.length))
      }
    }
    return [...scores]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 12)
      .map(([passage]) => passage)
  }

  #add(prose: ProseText): void {
    const title = gramsOf(tokenise(prose.title ?? ''))
    let heading: ReadonlySet<string> = new Set()
    for (const { start, end } of splitPassages(prose.text)) {
      if (this.passages.length >= MOST_PASSAGES) return
      const text = prose.text.slice(start, end)
      const tokens = tokenise(text)
      if (tokens.length === 0) continue
      const passage = this.#passage(prose, { start, end }, new Set([...title, ...heading]))
      this.passages.push(passage)
      this.#file(passage)
      if (HEADING.test(text) && text.length < 120) heading = passage.grams
    }
  }

  #passage(
    prose: ProseText,
    span: { readonly start: number; readonly end: number },
    context: ReadonlySet<string>,
  ): Passage {
    const text = prose.text.slice(span.start, span.end)
    const tokens = tokenise(text)
    return {
      source: { ...prose.source, span },
      text,
      tokens,
      grams: gramsOf(tokens),
      context,
      values: readPlain(text, this.#read),
      ...(prose.asOf === undefined ? {} : { asOf: prose.asOf }),
      ...(prose.validUntil === undefined ? {} : { validUntil: prose.validUntil }),
      ...(prose.row === undefined ? {} : { row: prose.row }),
    }
  }

  #file(passage: Passage): void {
    if (CLOCK.test(passage.text)) this.clocks.push(...passage.values.flatMap(dateOf))
    for (const { value } of passage.values) {
      for (const key of valueKeys(value)) post(this.#values, key, passage)
    }
    for (const gram of new Set([...passage.grams, ...passage.context]))
      post(this.#words, gram, passage)
  }
}

/** The values of a line, without its list mark: `- 2 bags` is no negative number. */
function readPlain(text: string, read: ReadOptions): readonly Mention[] {
  const mark = /^\s{0,20}[-–—*•]\s{1,4}/.exec(text)?.[0].length ?? 0
  return readValues(text.slice(mark), read).map((mention) => ({
    ...mention,
    start: mention.start + mark,
    end: mention.end + mark,
  }))
}

const CLOCK =
  /\b(?:current (?:date|time)|today)(?:'s date)? (?:is|:)|(?:当前|现在)(?:时间|日期)|今天是/iu

function dateOf({ value }: Mention): readonly DateValue[] {
  if (value.type === 'datetime') return [value.date]
  return value.type === 'date' ? [value] : []
}

/** Sentences and lines, without the white space around them. */
function* splitPassages(text: string) {
  let start = 0
  const cut = function* (end: number) {
    for (let from = start; from < end; from += LONGEST_PASSAGE) {
      yield { start: from, end: Math.min(end, from + LONGEST_PASSAGE) }
    }
    start = end
  }
  for (const match of text.matchAll(ENDS)) yield* cut(match.index + 1)
  yield* cut(text.length)
}

function post(map: Map<string, Passage[]>, key: string, passage: Passage): void {
  const passages = map.get(key)
  if (passages === undefined) map.set(key, [passage])
  else if (passages.length < MOST_POSTINGS) passages.push(passage)
}
