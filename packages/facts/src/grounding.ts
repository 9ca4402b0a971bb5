import type { Evidence, SourceRef } from '@vouchsafe/core'
import { findMentions } from './lookup/mentions.ts'
import type { Passage } from './lookup/passages.ts'
import { gramsOf, tokenise } from './lookup/tokens.ts'
import type { Cell, Row } from './sources/row.ts'
import type { World } from './world.ts'

export interface GroundOptions {
  /** The text never takes more. */
  readonly maxTokens: number
  /** Counts as the model does. Default: {@link estimateTokens}. */
  readonly countTokens?: (text: string) => number
  /** Of the words around the facts. Default: told from the turn's locale, or the customer's words. */
  readonly language?: 'en' | 'zh'
}

/** One row or passage that a model may cite. */
export interface GroundItem {
  /** As it is cited: `F1`. */
  readonly id: string
  readonly source: SourceRef
  /** What the model is shown of it. */
  readonly text: string
}

/** What a model should know in a turn. */
export interface Grounding {
  /** For the prompt; empty if nothing is known, or nothing fits. */
  readonly text: string
  readonly items: readonly GroundItem[]
  /** Of the text. */
  readonly tokens: number
}

const HEAD = {
  en: 'What is known. State nothing else as fact, and cite the id behind what you use, such as [F1]:',
  zh: '已知信息如下。不要把其他内容当作事实陈述，用到哪一条就在其后注明编号，例如[F1]：',
} as const

/** Messages of the customer's that say what matters. */
const LAST_MESSAGES = 3
const MOST_ROWS = 24
const MOST_PASSAGES = 24
const LONGEST_LINE = 600
const LONGEST_FIELD = 160

interface Candidate {
  readonly source: SourceRef
  readonly text: string
}

/** Gathers the rows and passages that matter in a turn, the most telling first, as many as fit. */
export function gather(world: World, options: GroundOptions): Grounding {
  const { maxTokens, countTokens = estimateTokens, language = languageOf(world) } = options
  let text: string = HEAD[language]
  const items: GroundItem[] = []
  for (const { source, text: words } of candidatesIn(world)) {
    const id = `F${items.length + 1}`
    const longer = `${text}\n[${id}] ${words}`
    if (countTokens(longer) > maxTokens) continue
    text = longer
    items.push({ id, source, text: words })
  }
  if (items.length === 0) return { text: '', items, tokens: countTokens('') }
  return { text, items, tokens: countTokens(text) }
}

/** Rows that the customer names come first; then rows and passages that share words with the question, in turns. */
function candidatesIn(world: World): readonly Candidate[] {
  const asked = world.asked.slice(-LAST_MESSAGES).reverse()
  const named = asked.flatMap(({ tokens }) =>
    findMentions(tokens, world).rows.flatMap(({ rows }) => rows),
  )
  const grams = gramsOf(asked.flatMap(({ tokens }) => tokens))
  const rows = likelyRows(world, grams)
  const passages = world.passages.flatMap((index) => index.about(grams, MOST_PASSAGES))
  const seen = new Set<Row | Passage>()
  const found: Candidate[] = []
  const add = (each: Row | Passage | undefined) => {
    if (each === undefined || seen.has(each)) return
    seen.add(each)
    found.push('cells' in each ? ofRow(each) : ofPassage(each))
  }
  for (const row of named.slice(0, MOST_ROWS)) {
    add(row)
    for (const child of row.children.slice(0, 8)) add(child)
  }
  for (let at = 0; at < Math.max(rows.length, passages.length); at += 1) {
    add(passages[at])
    add(rows[at])
  }
  return found
}

/** Rows whose names are like the question's words, and rows in play that share words with it. */
function likelyRows(world: World, grams: ReadonlySet<string>): readonly Row[] {
  const scores = new Map<Row, number>()
  const raise = (row: Row, by: number) => scores.set(row, (scores.get(row) ?? 0) + by)
  const words = [...grams].map((text) => ({ text, start: 0, end: 0 }))
  for (const index of world.indexes) {
    for (const { row, score } of index.similar(words).slice(0, MOST_ROWS)) raise(row, score)
  }
  for (const row of world.small.flatMap(({ rows }) => rows.slice(0, 400))) {
    const shared = row.cells.reduce((sum, cell) => sum + sharedBy(cell, grams), 0)
    raise(row, Math.min(1, shared / 4))
  }
  return [...scores]
    .filter(([, score]) => score > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_ROWS)
    .map(([row]) => row)
}

function sharedBy(cell: Cell, grams: ReadonlySet<string>): number {
  const said = gramsOf(tokenise(String(cell.raw).slice(0, LONGEST_FIELD)))
  return [...cell.grams, ...said].filter((gram) => grams.has(gram)).length
}

function ofRow(row: Row): Candidate {
  const fields = row.cells.map((cell) => {
    const raw = oneLine(String(cell.raw)).slice(0, LONGEST_FIELD)
    return `${cell.field}: ${raw}${currencyOf(cell)}`
  })
  const text = `${row.origin.id} · ${fields.join('; ')}`.slice(0, LONGEST_LINE)
  return { source: { id: row.origin.id, pointer: row.pointer }, text }
}

/** A number's currency may stand in another field. */
function currencyOf({ raw, values }: Cell): string {
  const [value] = values
  return typeof raw === 'number' && value?.type === 'money' ? ` ${value.currency}` : ''
}

function ofPassage(passage: Passage): Candidate {
  const { title = passage.source.id } = passage.prose.text
  const text = `${oneLine(title).slice(0, 80)} · ${oneLine(passage.text)}`.slice(0, LONGEST_LINE)
  return { source: passage.source, text }
}

/** No line of a source can pass for one of ours. */
function oneLine(text: string): string {
  return text.replace(/\s{1,400}/gu, ' ').trim()
}

function languageOf({ turn: { locale }, asked }: World): 'en' | 'zh' {
  if (locale !== undefined) return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en'
  return asked.slice(-1).some(({ text }) => /\p{Script=Han}/u.test(text)) ? 'zh' : 'en'
}

/** Rather too many than too few: a token for every three letters, and one for each character outside of ASCII. */
export function estimateTokens(text: string): number {
  let plain = 0
  let other = 0
  for (const character of text) {
    if (character < '\u0080') plain += 1
    else other += 1
  }
  return Math.ceil(plain / 3) + other
}

/** What a citation refers to, as evidence. */
export function citedEvidence({ source, text }: GroundItem): Evidence {
  return { relation: 'mentions', source, shows: text.slice(0, 200) }
}
