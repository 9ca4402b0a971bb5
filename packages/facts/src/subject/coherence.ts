import type { ClaimValue } from '@vouchsafe/core'
import { readValues, type Span } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import type { Hit } from '../lookup/hits.ts'
import type { Cell, Row } from '../sources/row.ts'
import { compareValues } from '../values/compare.ts'
import { valueKeys } from '../values/value-keys.ts'
import { rowNamedIn } from '../wrongs/named-rows.ts'
import { isOfOther } from './compared-with.ts'
import type { Family } from './family.ts'
import { isToldInRuns } from './told-in-runs.ts'

/**
 * How many of the sentence's other statements a row bears out: its other values, and texts of cells that stand in it. A
 * sentence that describes one row by several values speaks of that row, also where it does not name it.
 */
export function coherence(row: Row, at: Case, found?: Cell): number {
  return borneOut(upFrom(row), at, found)
}

/** The same for all that belongs to a row. */
export function familyCoherence(family: Family, at: Case): number {
  return borneOut(new Set([...upFrom(family.row), ...family.row.children]), at)
}

/** A row and what it is part of. */
function upFrom(row: Row): ReadonlySet<Row> {
  const rows = new Set<Row>()
  for (let each: Row | undefined = row; each !== undefined; each = each.parent) rows.add(each)
  return rows
}

function borneOut(rows: ReadonlySet<Row>, at: Case, found?: Cell): number {
  const values = at.beside.filter((value) => isTelling(value) && holds(rows, value, found)).length
  const texts = new Set<string>()
  for (const mention of at.view.mentions.texts) {
    if (mention.start < at.place.end && at.place.start < mention.end) continue
    const cell = mention.cells.find((each) => rows.has(each.row))
    if (cell !== undefined && cell !== found) texts.add(cell.key)
  }
  return values + texts.size
}

/** A text may give several values, such as two phone numbers: one does not bear out the other. */
function holds(rows: ReadonlySet<Row>, value: ClaimValue, found?: Cell): boolean {
  for (const row of rows) {
    for (const cell of row.cells) {
      if (cell === found) continue
      if (cell.values.some((fact) => compareValues(value, fact) === 'equal')) return true
    }
  }
  return false
}

/** Small whole numbers are held by many rows by chance; texts are counted as they stand. */
function isTelling(value: ClaimValue): boolean {
  if (value.type === 'text' || value.type === 'flag' || value.type === 'ordinal') return false
  if (value.type === 'number') return value.value >= 10 || !Number.isInteger(value.value)
  if (value.type === 'duration') return value.value >= 2
  return !(value.type === 'quantity' && value.dimension === 'count')
}

/**
 * Where a sentence names no record, its values still belong together. If this value and another one stand in different
 * fields of different records of one list, and no record holds both, the sentence mixes two records: the cell that says
 * otherwise.
 */
export function splitAcross(play: readonly Hit[], at: Case): Cell | undefined {
  const own = play.map((hit) => hit.cell)
  if (own.length === 0 || own.some((cell) => !isListed(cell.row))) return undefined
  if (isToldApart(own, at)) return undefined
  if (at.claim.value && isOfOther(at.claim.value, at)) return undefined
  for (const value of [...at.beside, ...toldOfOne(own, at)]) {
    if (!isTelling(value) || isOfOther(value, at)) continue
    const cells = at.world.small
      .flatMap((index) => index.holding(valueKeys(value)))
      .filter((cell) => cell.values.some((fact) => isSame(value, fact)))
    const other = otherRecord(own, cells)
    if (other === undefined || bearsMore(own, other, at)) continue
    return isToldInRuns(other.row, at, isTelling) ? undefined : other
  }
  return undefined
}

/**
 * What was told last, where the sentence may go on about it. A draft that last told something of the value's own record has come
 * back to that, whatever it told of others before.
 */
function toldOfOne(own: readonly Cell[], { focus, stated }: Case): readonly ClaimValue[] {
  if (focus.level !== 'guess') return []
  const told = stated.slice(-4).map(({ value }) => value)
  const rows = new Set(own.map(({ row }) => row))
  const beside = own
    .slice(0, 1)
    .flatMap(besideOf)
    .filter((row) => !rows.has(row))
  const others = new Set(beside.slice(0, MOST_BESIDE))
  const last = told.findLast((value) => holds(rows, value) !== holds(others, value))
  return last !== undefined && holds(rows, last) ? [] : told
}

/** Most of what the sentence tells stands in the value's own record, so that what does not is what is out of place. */
function bearsMore(own: readonly Cell[], other: Cell, at: Case): boolean {
  const count = (rows: ReadonlySet<Row>) =>
    at.beside.filter((value) => isTelling(value) && holds(rows, value)).length
  return count(new Set(own.map(({ row }) => row))) > count(new Set([other.row]))
}

/** Ends of what is told of one thing: `5 GB more is £4 and 10 GB is £6`; and of what is told of it in several verbs. */
const PARTS = /[,;，；、。]| (?:and|but|while|or|so) |而/gu
const CLAUSES = /[,;，；。]/gu

/** The sentence goes from record to record, and what stands around the value in its part of it is of the value's own. */
function isToldApart(own: readonly Cell[], at: Case): boolean {
  const rows = new Set(own.map(({ row }) => row))
  const part = partAround(PARTS, at)
  const closely = isOfRows(rows, part, at)
  if (closely === undefined && own.some((cell) => hasWordBefore(cell, at))) return true
  // `10 to 12 for nothing or 4 to 6 for £2.50`: what stands on the other side of the choice is of another.
  if (closely === undefined && at.view.sentence.text.startsWith(' or ', part.end)) return true
  return closely ?? isOfRows(rows, partAround(CLAUSES, at), at) ?? isNamedIn(part, own, at)
}

/** `Two coffees at £3, and three filled rolls at £4.50`: words of the very record stand in the value's part, and of no other. */
function isNamedIn({ start, end }: Span, own: readonly Cell[], { view }: Case): boolean {
  const [row, ...others] = new Set(own.map((cell) => cell.row))
  if (others.length > 0) return false
  // A value names no record: that it stands in this one is what is to be shown.
  const words = view.sentence.text.slice(start, end).replaceAll(/\d[\d.,]{0,12}/gu, ' ')
  return rowNamedIn(words, own.slice(0, 1).flatMap(besideOf)) === row
}

/** The rows of the list that a cell's row is in. */
function besideOf({ row }: Cell): readonly Row[] {
  return row.parent?.children ?? []
}

const MOST_BESIDE = 40

/** The value and the word right before it, which is part of what the cell tells: 烤盘三件套 where it is 不粘烤盘3件套. */
function hasWordBefore({ raw }: Cell, { view, place }: Case): boolean {
  const before = view.sentence.text.slice(0, place.start)
  const [word] = /(?:\p{Script=Han}{2}|\b[a-z]{4,20}[ -]?)$/iu.exec(before) ?? []
  if (typeof raw !== 'string' || word === undefined) return false
  return raw.toLowerCase().includes(word.toLowerCase())
}

/** The part of the sentence that holds the value. */
function partAround(ends: RegExp, { view, place }: Case): Span {
  const { text } = view.sentence
  let start = 0
  for (const { index, 0: mark } of text.matchAll(ends)) {
    if (index + mark.length <= place.start) start = index + mark.length
    else if (index >= place.end) return { start, end: index }
  }
  return { start, end: text.length }
}

/** `undefined` if nothing in the part tells which rows it is of. */
function isOfRows(
  rows: ReadonlySet<Row>,
  { start, end }: Span,
  { place, view, world }: Case,
): boolean | undefined {
  const { text } = view.sentence
  const values = [text.slice(start, place.start), text.slice(place.end, end)]
    .flatMap((words) => readValues(words, world.read))
    .map(({ value }) => value)
    .filter(isTelling)
  if (values.length > 0) return values.every((value) => holds(rows, value))
  const named = [...view.mentions.rows, ...view.mentions.texts].filter(
    (each) =>
      each.start >= start &&
      each.end <= end &&
      (each.end <= place.start || each.start >= place.end),
  )
  if (named.length === 0) return undefined
  return named.some(({ cells }) => cells.some(({ row }) => rows.has(row)))
}

/** Equal, and of one sort: €3 is not the 3 seats of another record. */
function isSame(value: ClaimValue, fact: ClaimValue): boolean {
  return value.type === fact.type && compareValues(value, fact) === 'equal'
}

function otherRecord(own: readonly Cell[], cells: readonly Cell[]): Cell | undefined {
  const [first] = cells
  if (first === undefined || cells.some((cell) => !isListed(cell.row))) return undefined
  const shared = cells.some((cell) =>
    own.some((each) => each.row === cell.row || each.name === cell.name),
  )
  if (shared) return undefined
  return first.row.cells.find((cell) => own.some((each) => each.name === cell.name))
}

function isListed(row: Row): boolean {
  return row.parent !== undefined && row.parent.children.length > 1
}
