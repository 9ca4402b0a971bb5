import type { SourceRef } from '@vouchsafe/core'
import {
  type DateValue,
  type Mention,
  type ReadOptions,
  readValues,
  type Span,
} from '@vouchsafe/text'
import type { Row } from '../sources/row.ts'
import type { CompiledPolicy } from '../terms/term.ts'
import { gramsOf, type Token, tokenise } from './tokens.ts'

/** Prose that a source hands over. */
export interface ProseText {
  readonly text: string
  readonly source: SourceRef
  readonly title?: string | undefined
  readonly asOf?: string | undefined
  readonly validUntil?: string | undefined
  readonly row?: Row | undefined
  /** Its terms, as a person reviewed them. */
  readonly compiled?: CompiledPolicy
}

/** One text with its passages. */
export interface Prose {
  readonly text: ProseText
  /** Texts are numbered in the order in which they came; a text that replaces another one takes its number. */
  readonly number: number
  readonly passages: readonly Passage[]
}

/** One sentence or line of prose. Its words and values are read when they are first asked for. */
export class Passage {
  readonly source: SourceRef
  readonly text: string
  /** Words of the headings above it and of the document's title. */
  readonly context: ReadonlySet<string>
  readonly asOf?: string
  readonly validUntil?: string
  /** The record that the prose belongs to. */
  readonly row?: Row
  /** Which of its text's passages it is, from 0. */
  readonly place: number
  readonly prose: Prose
  readonly #read: ReadOptions
  #tokens: readonly Token[] | undefined
  #grams: ReadonlySet<string> | undefined
  #values: readonly Mention[] | undefined
  #keeps = true

  /** @param span Where it stands in the text; without it, it is the title. */
  constructor(prose: Prose, span: Span | undefined, more: Reading) {
    const { text, title = '', source, asOf, validUntil, row } = prose.text
    this.prose = prose
    this.source =
      span === undefined ? source : { ...source, span: { start: span.start, end: span.end } }
    this.text = span === undefined ? title : text.slice(span.start, span.end)
    this.place = prose.passages.length
    this.context = more.context
    this.#read = more.read
    if (asOf !== undefined) this.asOf = asOf
    if (validUntil !== undefined) this.validUntil = validUntil
    if (row !== undefined) this.row = row
  }

  get tokens(): readonly Token[] {
    const tokens = this.#tokens ?? tokenise(this.text)
    if (this.#keeps) this.#tokens = tokens
    return tokens
  }

  get grams(): ReadonlySet<string> {
    const grams = this.#grams ?? gramsOf(this.tokens)
    if (this.#keeps) this.#grams = grams
    return grams
  }

  get values(): readonly Mention[] {
    this.#values ??= readPlain(this.text, this.#read)
    return this.#values
  }

  /** Dates that it gives as the present one: "The current time is 2024-05-15 15:00". */
  get clocks(): readonly DateValue[] {
    return CLOCK.test(this.text) ? this.values.flatMap(dateOf) : []
  }

  /**
   * Lets go of the words for good: they are read again fast, and what each look at a large library left behind would only be
   * moved about by the collector. Values are kept, which are few, and slow to read.
   */
  forget(): void {
    this.#keeps = false
    this.#tokens = undefined
    this.#grams = undefined
  }

  /** This passage and those of the same text around it, as many as told on either side. */
  window(reach: number): readonly Passage[] {
    return this.prose.passages.slice(Math.max(0, this.place - reach), this.place + reach + 1)
  }
}

interface Reading {
  readonly context: ReadonlySet<string>
  readonly read: ReadOptions
}

const LONGEST_PASSAGE = 600
/** What ends a passage; `16.12. 09:05` goes on behind the point of the month. */
const ENDS = /[。！？!?；;\n]|(?<!(?:^|\s)\d{1,2}\.\d{1,2}(?=\. \d{1,2}:\d{2}))\.(?=\s|$)/gm
const HEADING = /^\s{0,8}(?:#{1,6}\s|[-*]?\s{0,4}\*\*|【)/

/** Cuts a text into passages. */
export function readProse(text: ProseText, number: number, read: ReadOptions): Prose {
  const passages: Passage[] = []
  const prose = { text, number, passages }
  const title = gramsOf(tokenise(text.title ?? ''))
  let context = title
  if (isTelling(text.title, read)) passages.push(new Passage(prose, undefined, { context, read }))
  for (const span of splitPassages(text.text)) {
    const passage = new Passage(prose, span, { context, read })
    if (passage.tokens.length === 0) continue
    passages.push(passage)
    if (HEADING.test(passage.text) && passage.text.length < 120)
      context = new Set([...title, ...passage.grams])
  }
  return prose
}

/** `Full cover (€17 a day)`: a title that names an amount or a measure is a line of the text as well. */
function isTelling(title: string | undefined, read: ReadOptions): boolean {
  if (title === undefined || !/\d/.test(title)) return false
  return readValues(title, read).some(({ value }) => TELLING.has(value.type))
}

const TELLING: ReadonlySet<string> = new Set(['money', 'percent', 'duration', 'quantity'])

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
  /\b(?:current (?:date|time)|today)(?:'s date)? (?:is|:)|(?:当前|现在)(?:时间|日期)|今天是/i

function dateOf({ value }: Mention): readonly DateValue[] {
  return value.type === 'datetime' ? [value.date] : []
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
