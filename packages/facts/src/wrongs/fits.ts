import { cellEvidence } from '../evidence.ts'
import { findMentions } from '../mentions.ts'
import { oncePer } from '../once.ts'
import type { Cell, Row } from '../row.ts'
import { gramsOf, tokenise } from '../tokens.ts'
import type { World } from '../world.ts'
import { type ClausePart, clausesOf } from './clauses.ts'
import { denies, isOpenEnded } from './denial.ts'
import {
  FITS_ALONE,
  FITS_FIELD,
  FITS_SAID,
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
  return FITS_SAID.test(text) || YES.test(text)
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
}

const MOST_ROWS = 200
const fitsOf = oncePer((world: World): readonly Fit[] => {
  const found = world.indexes
    .filter(({ small }) => small)
    .flatMap(({ rows }) => rows.slice(0, MOST_ROWS))
    .flatMap((row) => row.cells.flatMap((cell) => fitsIn(row, cell)))
  return found
})

function fitsIn(row: Row, cell: Cell): readonly Fit[] {
  if (typeof cell.raw !== 'string' || cell.raw.length > 400) return []
  const path = spaced(`${row.label} ${cell.field}`)
  const isNot = NOT_FITS_FIELD.test(path)
  const owner = ownerOf(row)
  if (isNot || FITS_FIELD.test(path))
    return cell.raw
      .replace(/[（(][^）)]{0,60}[）)]/gu, ' ')
      .split(/[、,，;；/]| and | or |和|及|或/u)
      .flatMap((part) => {
        // Among what is supported may stand what is not: `Series 4 and up; Series 3 Mini not supported`.
        const left = LEFT_OUT.exec(part)?.[1]
        const thing = thingOf(left ?? part)
        return thing === undefined
          ? []
          : [{ owner, cell, isNot: isNot || left !== undefined, thing }]
      })
  return NOT_FOR.flatMap((pattern) => {
    const parts =
      pattern.exec(String(cell.raw))?.[1]?.split(/[、/]|(?<=[\u4e00-\u9fff])[和或及与]/u) ?? []
    return parts.flatMap((part) => {
      const thing = thingOf(part)
      return thing === undefined ? [] : [{ owner, cell, isNot: true, thing }]
    })
  })
}

/** Lists of what fits belong to the row that they stand in. */
function ownerOf(row: Row): Row {
  let at = row
  while (at.parent !== undefined && FITS_FIELD.test(spaced(at.label))) at = at.parent
  return at
}

function thingOf(text: string): Thing | undefined {
  const plain = text.replace(KIND_WORDS, ' ')
  const tokens = tokenise(plain)
  const codes = tokens.map(({ text: word }) => word).filter((word) => /\d/.test(word))
  const words = new Set([...gramsOf(tokens)].filter((word) => !/\d/.test(word) && word.length > 1))
  if (codes.length === 0 && words.size === 0) return undefined
  return { words, codes, isWide: WIDE.test(text) }
}

interface Said {
  readonly grams: ReadonlySet<string>
  readonly words: readonly string[]
}

function saidOf(text: string): Said {
  const tokens = tokenise(text)
  return { grams: gramsOf(tokens), words: tokens.map((token) => token.text) }
}

function isSaid({ words, codes, isWide }: Thing, said: Said): boolean {
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
  const asked = world.asked.at(-1)?.text ?? ''
  const isAnswer = before.length === 0 && YES.test(text) && FITS_SAID.test(asked)
  const clauses = clausesOf(text)
  for (const [index, clause] of clauses.entries()) {
    if (denies(clause.text) || isOpenEnded(clause.text)) continue
    const isBare = isAnswer && index === 0 && clause.text.length <= 40
    // A name may stand in the clause before the verb, or after it.
    const near = clauses
      .slice(Math.max(0, index - 1), index + 2)
      .filter((each) => !denies(each.text) && !isOpenEnded(each.text))
    if (!isBare && !FITS_SAID.test(near.map((each) => each.text).join(' '))) continue
    const said = saidOf(isBare ? `${clause.text} ${asked}` : clause.text)
    const isAlone = isBare || FITS_ALONE.test(clause.text)
    const wrong = misfit(all, { said, asked: isAlone ? saidOf(asked) : NOTHING, clause, setting })
    if (wrong !== undefined) return [wrong]
  }
  return []
}

const NOTHING: Said = { grams: new Set(), words: [] }

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
  return (
    other &&
    wrongOf(other, at.clause, 'The record names this for another thing, and not for this one.')
  )
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

/** What the customer buys, or the sentence names, is by its record of the sort that is left out. */
function isOfCase(thing: Thing, { setting, said }: Spot): boolean {
  if (thing.codes.length > 0 || thing.words.size === 0) return false
  const { world, view } = setting
  const named = [...view.mentions.rows.flatMap(({ rows }) => rows), ...askedRows(world)]
  const rows = named.filter((row) => row.cells.some((cell) => isSort(cell, thing)))
  if (named.length > 0 && rows.length > 0 && rows.length === named.filter(isThing).length)
    return true
  const bought = world.indexes
    .filter(({ small }) => small)
    .flatMap((index) => index.rows.filter((row) => BOUGHT.test(row.label)))
  return (
    said.words.length > 0 &&
    bought.length > 0 &&
    bought.length <= 6 &&
    bought.every((row) => row.cells.some((cell) => isSort(cell, thing)))
  )
}

/** It has a price or a sort of its own: no offer and no policy. */
function isThing({ cells }: Row): boolean {
  return cells.some(({ name }) => SORT_FIELD.test(name))
}

function askedRows(world: World): readonly Row[] {
  const tokens = world.asked.at(-1)?.tokens ?? []
  return findMentions(tokens, world).rows.flatMap(({ rows }) => rows)
}

/** Fields that say what sort a thing is of. */
const SORT_FIELD =
  /^(?:categor\w{1,3}|type|style|class|kind|sort|group|department|tags?|segment|range|line|section|品类|类别|类目|分类|种类|类型|款式|系列|标签)$/i

function isSort({ name, raw, key }: Cell, { words }: Thing): boolean {
  if (!SORT_FIELD.test(name) || typeof raw !== 'string' || raw.length > 30) return false
  const own = [...gramsOf(tokenise(raw))].filter((gram) => gram.length > 1)
  return own.length > 0 && key !== '' && own.every((gram) => words.has(gram))
}

/** Another row of the same sort lists it, where this one lists others. */
function elsewhere(all: readonly Fit[], own: readonly Fit[], said: Said): Fit | undefined {
  const listed = own.filter(({ isNot, thing }) => !isNot && thing.codes.length > 0)
  const [first] = listed
  if (first === undefined || listed.some(({ thing }) => isSaid(thing, said))) return undefined
  return all.find(
    (fit) =>
      !fit.isNot &&
      fit.owner !== first.owner &&
      fit.owner.label === first.owner.label &&
      fit.thing.codes.length > 0 &&
      isSaid(fit.thing, said) &&
      !listed.some(({ thing }) => areOneLine(thing, fit.thing)),
  )
}

/** One code begins as the other one does. */
function areOneLine(one: Thing, other: Thing): boolean {
  return one.codes.some((code) =>
    other.codes.some((each) => each.startsWith(code) || code.startsWith(each)),
  )
}
