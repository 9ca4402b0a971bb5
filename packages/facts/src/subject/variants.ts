import type { ClaimValue } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'
import type { SentenceView } from '../sentence-view.ts'
import type { Cell, Row } from '../sources/row.ts'
import { compareValues } from '../values/compare.ts'
import { MONEY_ATTRIBUTES } from '../words/attribute-words.ts'
import type { World } from '../world.ts'
import type { Focus, FocusFinder } from './focus.ts'
import { meets } from './profile.ts'

/** Rows side by side of which more are told apart by names. */
const MOST = 60

/** A value that the sentence tells, and where. */
export interface ToldValue {
  readonly place: Span
  readonly value: ClaimValue | undefined
}

/** What the sentence says of variants before and behind a claim. */
interface Description extends Span {
  readonly rows: ReadonlySet<Row>
}

/** Where a claim stands, and what is told around it. */
export interface Described {
  readonly view: SentenceView
  readonly place: Span
  /** Values of the sentence's other claims. */
  readonly told: readonly ToldValue[]
  /** Words for what the claim is compared with: they describe that, and not what the claim is about. */
  readonly apart?: Span | undefined
  readonly finder: FocusFinder
  readonly world: World
}

/**
 * Of rows side by side that differ in colour, size or the like, those that the words nearest to the claim describe: the 6 of
 * 500ml墨绿色还有6个 is the stock of that variant, whichever the product's others hold.
 */
export function amongVariants(focus: Focus, at: Described): VariantFocus | undefined {
  const siblings = siblingsOf(focus, at.world)
  if (siblings.length === 0) return undefined
  const found = describedBy(descriptionsIn(siblings, at), at)
  if (found === undefined) return undefined
  const left = siblings.filter((row) => !found.rows.has(row))
  return {
    focus: {
      ...focus,
      families: [...found.rows].map((row) => at.finder.family(row)),
      level: 'same',
      // What belongs to the rest is not what the words describe.
      others: focus.others.filter(({ row }) => !left.includes(row)),
    },
    left,
    start: found.start,
    end: found.end,
  }
}

/** The variants that words describe, and where those words stand. */
export interface VariantFocus extends Span {
  readonly focus: Focus
  /** The other variants. */
  readonly left: readonly Row[]
}

/** The parts of the one thing spoken of, or, where nothing is named, of the one thing that has such parts. */
function siblingsOf({ families, level }: Focus, world: World): readonly Row[] {
  const [family] = families
  if (family !== undefined && level !== 'guess') {
    const own = partsOf(family.row.children)
    if (own.length > 0) return families.length === 1 ? own : []
    const beside = partsOf(family.row.parent?.children ?? [])
    return beside.includes(family.row) && families.every(({ row }) => beside.includes(row))
      ? beside
      : []
  }
  const groups = world.indexes
    .filter((index) => index.small)
    .flatMap(({ rows }) => rows)
    .map(({ children }) => partsOf(children))
    .filter((parts) => parts.length > 0)
  return groups.length === 1 ? groups.flat() : []
}

/** Children of one label that are alike: each has a field that says which it is. */
function partsOf(children: readonly Row[]): readonly Row[] {
  const [first] = children
  if (first === undefined || children.length < 2 || children.length > MOST) return []
  return children.every(({ label, parent }) => label === first.label && hasName(parent))
    ? children
    : []
}

function hasName(row: Row | undefined): boolean {
  return row?.cells.some(({ names }) => names !== undefined) === true
}

function descriptionsIn(siblings: readonly Row[], at: Described): readonly Description[] {
  const text = at.view.sentence.text.toLowerCase()
  const found = new Map<string, { readonly span: Span; readonly rows: Set<Row> }>()
  const add = (span: Span, row: Row) => {
    if (at.apart !== undefined && overlaps(span, at.apart)) return
    const key = `${span.start} ${span.end}`
    const known = found.get(key)
    if (known !== undefined) known.rows.add(row)
    else found.set(key, { span, rows: new Set([row]) })
  }
  for (const row of siblings) {
    for (const cell of row.cells) {
      if (!describes(cell)) continue
      if (typeof cell.raw === 'string') for (const span of placesOf(cell.raw, text)) add(span, row)
      for (const { place, value } of at.told)
        if (value !== undefined && isOf(cell, value)) add(place, row)
    }
  }
  // 鲜牛奶 of 鲜牛奶 950ml: a name may stand in short.
  for (const { start, end, rows, by } of at.view.mentions.rows)
    if (by === 'name') for (const row of rows) if (siblings.includes(row)) add({ start, end }, row)
  return [...found.values()]
    .map(({ span, rows }) => ({ ...span, rows }))
    .filter(({ rows }) => rows.size < siblings.length)
    .sort((a, b) => a.start - b.start)
}

/** Says which of several a row is, and not how it fares. */
function describes({ raw, names, attributes, name }: Cell): boolean {
  if (typeof raw === 'boolean' || names === 'code') return false
  return !(meets(attributes, MONEY_ATTRIBUTES) || meets(attributes, FARING) || COUNTS.test(name))
}

const FARING: ReadonlySet<string> = new Set([
  'stock',
  'quantity',
  'rating',
  'discount',
  'status',
  'limit',
])
const COUNTS = /count|qty|quantity|stock|available|数量|库存|余量|件数/i

/** A quantity with the unit of the field: 500 ml, 28 L; not a bare number. */
function isOf(cell: Cell, value: ClaimValue): boolean {
  if (value.type !== 'quantity' || value.dimension === 'count') return false
  return cell.values.some((fact) => compareValues(value, fact) === 'equal')
}

/** Where a text stands in another, as words of its own; one or two letters only where they are told as a size. */
function placesOf(raw: string, text: string): readonly Span[] {
  const wanted = raw.toLowerCase().trim()
  if (wanted === '') return []
  const places: Span[] = []
  const isLetters = /^[a-z\d]/.test(wanted)
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length
    const isWhole = !isLetters || !(WORD.test(text.charAt(at - 1)) || WORD.test(text.charAt(end)))
    const isTold = wanted.length > 2 || !isLetters || isSize(text, at, end)
    if (isWhole && isTold && (isLetters || wanted.length > 1)) places.push({ start: at, end })
  }
  return places
}

const WORD = /[a-z\d]/

function isSize(text: string, start: number, end: number): boolean {
  return (
    /^(?:码|号|款)/.test(text.slice(end, end + 1)) ||
    (SIZE.test(text.slice(start, end)) && BEHIND_NAME.test(text.charAt(start - 1))) ||
    /size $|尺码$|\b(?:an?|the) $/.test(text.slice(Math.max(0, start - 5), start))
  )
}

/** 雾蓝M: right behind a Chinese word a letter of sizes is a size, but 比M大 only compares with it. */
const SIZE = /^(?:\d?x{0,3}[sl]|m|f)$/
const BEHIND_NAME = /(?![比较于跟和与同及或到])\p{Script=Han}/u

/** How far apart the words of one description stand: 500ml雾白色, "the 28 L in green". */
const GAP = 6

/** The rows that all words of the description nearest to the claim fit: the one before it, else the one right behind it. */
function describedBy(
  descriptions: readonly Description[],
  { view, place }: Described,
): Description | undefined {
  const { text } = view.sentence
  const next = descriptions.find(({ start }) => start >= place.end)
  if (next !== undefined && JOINS.test(text.slice(place.end, next.start))) return next
  if (next !== undefined && isItsOwn(next, { descriptions, place, text })) return next
  let told = descriptions.find((each) => overlaps(each, place))
  for (const each of descriptions.toReversed()) {
    if (each.start >= (told ?? place).start) continue
    if (told === undefined) {
      told = each
      continue
    }
    const isBeside = told.start - each.end <= GAP && !BREAK.test(text.slice(each.end, told.start))
    const rows = intersection(each.rows, told.rows)
    if (!isBeside || rows.size === 0) break
    told = { start: each.start, end: told.end, rows }
  }
  if (told !== undefined) return told
  return isNear(next, place, text) ? next : undefined
}

/** 一袋吐司，两盒鸡蛋: what stands right behind a value tells what it is of, where what stands before is of another clause. */
function isItsOwn(
  next: Description,
  at: {
    readonly descriptions: readonly Description[]
    readonly place: Span
    readonly text: string
  },
): boolean {
  const { descriptions, place, text } = at
  if (!/^的? ?$/.test(text.slice(place.end, next.start))) return false
  const last = descriptions.findLast(({ end }) => end <= place.start)
  return last !== undefined && BREAK.test(text.slice(last.end, place.start))
}

/** Right behind a value in the same part of the sentence. */
function isNear(next: Description | undefined, place: Span, text: string): next is Description {
  if (next === undefined || next.start - place.end > 24) return false
  return !BREAK.test(text.slice(place.end, next.start))
}

/** `$40 in small, $60 in medium`: what such a word joins to a value describes it, whatever stands before. */
const JOINS = /^[*_]{0,2} (?:in|for|as|with)(?: the| an?| size){0,2} [*_]{0,2}$|^[*_]{0,2} ?[(（]$/u

/** The one row that the words of a range describe. */
export function variantIn(span: Span, focus: Focus, at: Described): readonly Row[] {
  const siblings = siblingsOf(focus, at.world)
  const own = descriptionsIn(siblings, { ...at, apart: undefined }).filter((each) =>
    overlaps(each, span),
  )
  const [first, ...others] = own
  return first === undefined
    ? []
    : [...others.reduce((rows, each) => intersection(rows, each.rows), first.rows)]
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

const BREAK = /[，,;；。.!！?？、\n]/u

function intersection<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): ReadonlySet<T> {
  const both = new Set<T>()
  for (const each of a) if (b.has(each)) both.add(each)
  return both
}
