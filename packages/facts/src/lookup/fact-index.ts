import type { ClaimValue } from '@vouchsafe/core'
import type { Cell, Row } from '../sources/row.ts'
import { rowsBySource, type SourceRows } from '../sources/source-rows.ts'
import { codeOf } from '../sources/type-cell.ts'
import { hanShortNames } from '../subject/han-short-names.ts'
import { pluralOf, shortNames } from '../subject/short-names.ts'
import { valueKeys } from '../values/value-keys.ts'
import { PhraseTable } from '../words/phrase-table.ts'
import { gramsOf, isHan, type Token, tokenise } from './tokens.ts'

/** Postings kept for a value; a value that more cells hold tells none of them apart. */
const MOST_POSTINGS = 24
/** Words of names that more rows share than this say nothing about which row is meant. */
const MOST_SHARING = 200
/** Texts of more words than this are not looked for as phrases. */
const LONGEST_PHRASE = 60
/** A source with no more rows is in play as a whole, whether or not the conversation names its rows. */
const SMALL = 120

const GIVEN = /^(?:first|given)[ _-]?name$/i
const FAMILY = /^(?:last|family|sur)[ _-]?name$/i

/** Words that name nothing by themselves. */
const COMMON = new Set(
  'a an the this that it he she they we you i is are was be to of in on at for and or not no yes ok all any none new old other up down out get see more open available standard'.split(
    ' ',
  ),
)

/** A source with no more rows is what was just looked up; in a catalogue of more a last word may mean several things. */
const FEW = 12

/** Rows filed so that a name, a code or a value finds them in a time that does not grow with their number. */
export class FactIndex {
  readonly rows: readonly Row[]
  /** All rows are in play without being named. */
  readonly small: boolean
  readonly #names = new PhraseTable<Cell>()
  readonly #codes = new Map<string, Cell[]>()
  readonly #values = new Map<string, Cell[]>()
  readonly #texts = new PhraseTable<Cell>()
  readonly #words = new Map<string, Row[]>()
  readonly #probed: (() => void) | undefined
  #bySource: ReadonlyMap<string, SourceRows> | undefined

  constructor(
    rows: readonly Row[],
    options: {
      /** All rows are in play without being named, or none. Default: all of few rows. */
      readonly inPlay?: boolean | undefined
      readonly probed?: (() => void) | undefined
    },
  ) {
    this.rows = rows
    this.small = options.inPlay ?? rows.length <= SMALL
    this.#probed = options.probed
    for (const row of rows) {
      for (const cell of row.cells) this.#file(cell)
      this.#filePerson(row)
    }
    if (options.inPlay === true && rows.length <= FEW) this.#fileHeads()
    else if (this.small) {
      this.#fileParts()
      this.#fileHeads()
    }
  }

  /** 滑梯 stands for 室内滑梯, and 21寸 for 21寸木吉他, where nothing else of the source is called so. */
  #fileHeads(): void {
    const named = this.rows.flatMap(({ cells }) => cells.filter(({ names }) => names === 'name'))
    if (named.length > FEW) return
    for (const [words, cell] of hanShortNames(named)) this.#names.add(words, cell)
  }

  /** `The three-tier`, `the Ardmore`: of few names, parts that stand in one alone. */
  #fileParts(): void {
    const named = this.rows.flatMap(({ cells }) => cells.filter(({ names }) => names === 'name'))
    if (named.length === 0 || named.length > FEW) return
    for (const [part, cell] of shortNames(named)) this.#names.add(part.split(' '), cell)
  }

  /** Rows by the id of their source. */
  get bySource(): ReadonlyMap<string, SourceRows> {
    this.#bySource ??= rowsBySource(this.rows)
    return this.#bySource
  }

  /** Cells that hold an equal value, at most a few dozen. */
  holding(keys: readonly string[]): readonly Cell[] {
    const found = new Set<Cell>()
    for (const key of keys) {
      this.#probed?.()
      for (const cell of this.#values.get(key) ?? []) found.add(cell)
    }
    return [...found]
  }

  /** Names and codes of rows that stand in the text. */
  names(tokens: readonly Token[]) {
    return this.#names.find(tokens, this.#probed)
  }

  /** Short texts of cells that stand in the text; only small sources are searched so. */
  texts(tokens: readonly Token[]) {
    return this.small ? this.#texts.find(tokens, this.#probed) : []
  }

  /** Rows that have this code as their own, or else hold it. */
  owners(code: string): readonly Row[] {
    this.#probed?.()
    const cells = this.#codes.get(codeOf(code)) ?? []
    const own = cells.filter((cell) => isOwnCode(cell))
    return (own.length > 0 ? own : cells).map((cell) => cell.row)
  }

  /** Rows whose names share the most telling words with the text, best first; for names that are not written in full. */
  similar(tokens: readonly Token[]): readonly { readonly row: Row; readonly score: number }[] {
    const scores = new Map<Row, number>()
    for (const gram of gramsOf(tokens)) {
      this.#probed?.()
      const rows = this.#words.get(gram)
      if (rows === undefined || rows.length > MOST_SHARING || COMMON.has(gram)) continue
      for (const row of rows) scores.set(row, (scores.get(row) ?? 0) + 1 / rows.length)
    }
    return [...scores].map(([row, score]) => ({ row, score })).sort((a, b) => b.score - a.score)
  }

  #file(cell: Cell): void {
    for (const value of cell.values)
      for (const key of valueKeys(value)) this.#post(this.#values, key, cell)
    if (typeof cell.raw === 'boolean') return
    const words = cell.key.split(' ')
    if (cell.key === '' || words.length > LONGEST_PHRASE) return
    this.#post(this.#values, `t:${cell.key}`, cell)
    for (const term of cell.terms) this.#post(this.#values, `v:${term.sort}:${term.name}`, cell)
    if (cell.names === 'code') this.#post(this.#codes, codeOf(String(cell.raw)), cell)
    if (cell.names !== undefined) this.#fileName(cell, words)
    if (this.small && typeof cell.raw === 'string' && isTelling(words)) this.#texts.add(words, cell)
  }

  /** First and last name in fields of their own make one name. */
  #filePerson(row: Row): void {
    const first = row.cells.find((cell) => GIVEN.test(cell.name))
    const last = row.cells.find((cell) => FAMILY.test(cell.name))
    if (first === undefined || last === undefined) return
    const key = `${first.key} ${last.key}`
    this.#post(this.#values, `t:${key}`, first)
    this.#names.add(key.split(' '), first)
  }

  #fileName(cell: Cell, words: readonly string[]): void {
    if (!isTelling(words)) return
    this.#names.add(words, cell)
    if (cell.names !== 'name') return
    const isSold = this.small && this.#isSold(cell)
    const plural = isSold ? pluralOf(words.at(-1) ?? '') : undefined
    if (plural !== undefined) this.#names.add([...words.slice(0, -1), plural], cell)
    const text = String(cell.raw)
    const bracket = text.search(this.rows.length <= FEW ? CUT : BRACKET)
    if (bracket > 1) {
      const short = tokenise(text.slice(0, bracket)).map((token) => token.text)
      if (isTelling(short)) this.#names.add(short, cell)
    }
    for (const gram of gramsOf(tokenise(text))) {
      const rows = this.#words.get(gram)
      if (rows === undefined) this.#words.set(gram, [cell.row])
      else if (rows.length <= MOST_SHARING) rows.push(cell.row)
    }
  }

  /** It has a field for its price, or, where there are few rows, an amount in any field. */
  #isSold({ row }: Cell): boolean {
    const isFew = this.rows.length <= FEW
    return row.cells.some(
      ({ attributes, values }) => attributes.has('price') || (isFew && values.some(isMoney)),
    )
  }

  #post(map: Map<string, Cell[]>, key: string, cell: Cell): void {
    const cells = map.get(key)
    if (cells === undefined) map.set(key, [cell])
    else if (cells.length < MOST_POSTINGS) cells.push(cell)
  }
}

/** The first code of a row is its own (`order_id` of an order); later ones refer to others (`user_id`). */
export function isOwnCode(cell: Cell): boolean {
  const first = cell.row.cells.find((each) => each.names === 'code')
  return first === cell || (first?.name === 'key' && first.key === cell.key)
}

/** Where a name goes over into what is told of the thing. */
const BRACKET = /[(（[【]/u
const CUT = /[(（[【:：]|, /u

function isMoney({ type }: ClaimValue): boolean {
  return type === 'money'
}

/** Too short or too common a text is found everywhere. */
function isTelling(words: readonly string[]): boolean {
  const [first = ''] = words
  if (words.length > 1) return true
  if (isHan(first)) return false
  return first.length >= 3 && !COMMON.has(first) && !(first.length < 6 && /^\d+$/.test(first))
}
