import { cellEvidence } from '../evidence.ts'
import { oncePer } from '../lookup/once.ts'
import { gramsOf, tokenise } from '../lookup/tokens.ts'
import type { Cell, Row } from '../sources/row.ts'
import { askedLast } from '../subject/asked-last.ts'
import type { World } from '../world.ts'
import { type ClausePart, clausesOf } from './clauses.ts'
import { denies, isOpenEnded } from './denial.ts'
import { fewRows } from './few-rows.ts'
import {
  FITS_ALONE,
  FITS_FIELD,
  FITS_SAID,
  GOES_WITH,
  KIND_WORDS,
  LEFT_OUT,
  NOT_FITS_FIELD,
  NOT_FOR,
  WIDE,
  YES,
} from './fit-words.ts'
import { rowSpokenOf } from './named-rows.ts'
import { spaced } from './spaced.ts'
import type { Setting, Wrong } from './wrong.ts'

/** True for a sentence that may say what goes with what. */
export function mayFit(text: string): boolean {
  return saysFit(text) || YES.test(text)
}

function saysFit(text: string): boolean {
  return FITS_SAID.test(text) || GOES_WITH.test(text)
}

/** What a row goes with, or does not. */
interface Fit {
  readonly owner: Row
  readonly cell: Cell
  readonly isNot: boolean
  /** What of. */
  readonly thing: Thing
}

/** What must stand in a text that speaks of it: all words, of codes the beginning if a whole series is meant. */
interface Thing {
  readonly words: ReadonlySet<string>
  readonly codes: readonly string[]
  readonly isWide: boolean
  /** In Chinese, as written: one sign alone is a word, and a long one is cut short. */
  readonly han?: string
}

const fitsOf = oncePer((world: World): readonly Fit[] =>
  fewRows(world).flatMap((row) => row.cells.flatMap((cell) => fitsIn(row, cell))),
)

function fitsIn(row: Row, cell: Cell): readonly Fit[] {
  if (typeof cell.raw !== 'string') return []
  const path = spaced(`${row.label} ${cell.field}`)
  const isNot = NOT_FITS_FIELD.test(path)
  const parts = isNot || FITS_FIELD.test(path) ? listedIn(cell.raw) : leftOutIn(cell.raw)
  const owner = ownerOf(row)
  return parts.flatMap((part) =>
    thingsOf(part.text).map((thing) => ({ owner, cell, isNot: isNot || part.isNot, thing })),
  )
}

interface Part {
  readonly text: string
  readonly isNot: boolean
}

/** Among what is supported may stand what is not: `Series 4 and up; Series 3 Mini not supported`. */
function listedIn(raw: string): readonly Part[] {
  return raw
    .replace(/[（(][^）)]{0,60}[）)]/gu, ' ')
    .split(/[、,，;；/]| and | or |和|及|或/u)
    .map((part) => {
      const left = LEFT_OUT.exec(part)?.[1]
      return { text: left ?? part, isNot: left !== undefined }
    })
}

function leftOutIn(raw: string): readonly Part[] {
  return NOT_FOR.flatMap(
    (pattern) => pattern.exec(raw)?.[1]?.split(/[、/]|(?<=[\u4e00-\u9fff])[和或及与]/u) ?? [],
  ).map((text) => ({ text, isNot: true }))
}

/** Lists of what fits belong to the row that they stand in. */
export function ownerOf(row: Row): Row {
  let at = row
  while (at.parent !== undefined && FITS_FIELD.test(spaced(at.label))) at = at.parent
  return at
}

/** What a part of a list names, if it names anything. */
function thingsOf(text: string): readonly Thing[] {
  const tokens = tokenise(text.replace(KIND_WORDS, ' '))
  const codes = tokens.map(({ text: word }) => word).filter((word) => /\d/.test(word))
  const words = new Set([...gramsOf(tokens)].filter((word) => !/\d/.test(word) && word.length > 1))
  const own = text.replace(KIND_WORDS, '').trim()
  const han = /^[\u4e00-\u9fff]{1,12}$/u.test(own) ? own : undefined
  if (codes.length + words.size === 0 && han === undefined) return []
  return [{ words, codes, isWide: WIDE.test(text), ...(han === undefined ? {} : { han }) }]
}

interface Said {
  readonly grams: ReadonlySet<string>
  readonly words: readonly string[]
  readonly text: string
}

function saidOf(text: string): Said {
  const tokens = tokenise(text)
  return { grams: gramsOf(tokens), words: tokens.map((token) => token.text), text }
}

function isSaid({ words, codes, isWide, han }: Thing, said: Said): boolean {
  if (han !== undefined) return isSaidInHan(han, said.text)
  // A maker's name is left out beside a code.
  if (codes.length === 0 && ![...words].every((word) => said.grams.has(word))) return false
  return codes.every((code) =>
    said.words.some(
      (word) =>
        word === code ||
        (isWide && word.startsWith(code) && /^[a-z]{1,3}$/.test(word.slice(code.length))),
    ),
  )
}

/** 猫; 标准口径奶瓶, or 标口奶瓶 for short: the first sign, the last two, and nothing that it lacks. */
function isSaidInHan(han: string, text: string): boolean {
  if (text.includes(han)) return true
  if (han.length < 5) return false
  const [first = '', end] = [han.slice(0, 1), han.slice(-2)]
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    const until = text.slice(at, at + han.length).indexOf(end)
    if (until >= 2 && isWithin(text.slice(at, at + until), han)) return true
  }
  return false
}

/** All signs of the one stand in the other, in the same order. */
function isWithin(short: string, long: string): boolean {
  let at = -1
  return [...short].every((sign) => {
    at = long.indexOf(sign, at + 1)
    return at >= 0
  })
}

/**
 * What a sentence says to go with a thing, or to be taken part in, although the thing's record names it among what does not, or
 * names it only for another thing.
 */
export function misfitsIn(setting: Setting): readonly Wrong[] {
  const { view, before, world } = setting
  const { text } = view.sentence
  if (!mayFit(text)) return []
  const all = fitsOf(world)
  if (all.length === 0) return []
  const asked = askedLast(world)
  const isAnswer = before.length === 0 && YES.test(text) && FITS_SAID.test(asked)
  const clauses = clausesOf(text)
  for (const [index, clause] of clauses.entries()) {
    if (denies(clause.text) || isOpenEnded(clause.text)) continue
    const isBare = isAnswer && index === 0
    // A name may stand in the clause before the verb, or after it.
    const near = clauses
      .slice(Math.max(0, index - 1), index + 2)
      .filter((each) => !denies(each.text) && !isOpenEnded(each.text))
    if (!isBare && !saysFit(near.map((each) => each.text).join(' '))) continue
    const said = saidOf(isBare ? `${clause.text} ${asked}` : clause.text)
    const isAlone = isBare || FITS_ALONE.test(clause.text)
    const wrong = misfit(all, { said, asked: isAlone ? saidOf(asked) : NOTHING, clause, setting })
    if (wrong !== undefined) return [wrong]
  }
  return []
}

const NOTHING: Said = { grams: new Set(), words: [], text: '' }

interface Spot {
  readonly said: Said
  /** What the customer asks of, where the clause answers that. */
  readonly asked: Said
  readonly clause: ClausePart
  readonly setting: Setting
}

function misfit(all: readonly Fit[], at: Spot): Wrong | undefined {
  const owners = [...new Set(all.map(({ owner }) => owner))]
  const owner = rowSpokenOf(at.clause.text, owners, at.setting)
  if (owner === undefined) return undefined
  const own = all.filter((fit) => fit.owner === owner)
  const barred =
    own.find(({ isNot, thing }) => isNot && isSaid(thing, at.said)) ??
    own.find(({ isNot, thing }) => isNot && isOfCase(thing, at))
  const meant = own.filter(({ isNot, thing }) => !isNot && isSaid(thing, at.said))
  // The longer name is what is meant: `Rill Air` and not `Rill`.
  if (barred !== undefined && !meant.some(({ thing }) => isMore(thing, barred.thing)))
    return wrongOf(barred, at.clause, 'The record says that it does not go with this.')
  if (meant.length > 0) return undefined
  const other = elsewhere(all, own, at.said) ?? elsewhere(all, own, at.asked)
  return other === undefined
    ? undefined
    : wrongOf(other, at.clause, 'The record names this for another thing, and not for this one.')
}

function isMore(one: Thing, other: Thing): boolean {
  return (
    [...other.words].every((word) => one.words.has(word)) &&
    other.codes.every((code) => one.codes.includes(code))
  )
}

function wrongOf({ cell }: Fit, { start, end }: ClausePart, message: string): Wrong {
  return {
    span: { start, end },
    kind: 'compatibility',
    message,
    evidence: [cellEvidence(cell, 'contradicts')],
  }
}

/** Lists of what is bought. */
const BOUGHT = /^(?:items?|lines?|products?|goods|basket|cart|bag|商品|明细|购物车|订单商品)/i

/** All that the customer buys is by its record of the sort that is left out. */
function isOfCase({ codes, words }: Thing, { setting }: Spot): boolean {
  if (codes.length > 0) return false
  const bought = fewRows(setting.world).filter((row) => BOUGHT.test(row.label))
  return bought.length > 0 && bought.every((row) => row.cells.some((cell) => isSort(cell, words)))
}

/** Fields that say what sort a thing is of. */
const SORT_FIELD =
  /^(?:categor\w{1,3}|type|style|class|kind|sort|group|department|tags?|segment|range|line|section|品类|类别|类目|分类|种类|类型|款式|系列|标签)$/i

function isSort({ name, raw }: Cell, words: ReadonlySet<string>): boolean {
  return (
    SORT_FIELD.test(name) && [...gramsOf(tokenise(String(raw)))].every((gram) => words.has(gram))
  )
}

/** Another row lists it, where this one lists others. */
function elsewhere(all: readonly Fit[], own: readonly Fit[], said: Said): Fit | undefined {
  const listed = own.filter(({ isNot, thing }) => !isNot && thing.codes.length > 0)
  if (listed.length === 0 || listed.some(({ thing }) => isSaid(thing, said))) return undefined
  return all.find(
    (fit) =>
      !fit.isNot && !own.includes(fit) && fit.thing.codes.length > 0 && isSaid(fit.thing, said),
  )
}
