import type { ClaimValue } from '@vouchsafe/core'
import { readValues } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { cellEvidence, type Judgement, type Shown } from '../evidence.ts'
import { rowsOfSource } from '../lookup/little-known.ts'
import type { Cell, Row } from '../sources/row.ts'
import { twinsOf } from '../subject/family.ts'
import { compareValues, isNumeric } from '../values/compare.ts'
import { cellAt } from '../wrongs/cell-at.ts'
import { type KnownText, textsOf } from '../wrongs/known-texts.ts'
import { spaced } from '../wrongs/spaced.ts'

/** What says otherwise, and whether a tool has just said it. */
export interface OtherAccount {
  readonly evidence: Shown
  readonly fresh: boolean
}

/**
 * What another account of the very same thing says in the place of the field that bears a claim out: a record that bears its
 * code (`stock` here, `available` there), or a document of it that gives the field by name another value. The claim's own words
 * need not name the field: it is the sources that disagree.
 */
export function otherAccounts({ evidence }: Judgement, at: Case): readonly OtherAccount[] {
  const [own] = evidence
  if (own?.source.pointer === undefined || at.claim.polarity !== 'affirmed') return []
  const { value } = at.claim
  if (value === undefined) return []
  const isStock = value.type === 'flag' && at.claim.kind === 'stock'
  if (!isStock && !isNumeric(value) && !isProtection(value)) return []
  const cell = cellAt(own.source, at)
  if (cell === undefined || cell.row.origin.sort !== 'records' || cell.inList) return []
  const beside = recordsAgainst(cell, at)
  if (beside.length > 0 || isStock) return beside
  return prosesAgainst(cell, value, at)
}

/** Fields that hold the same of a thing, whatever each source calls them. */
const SAME_FIELDS: readonly RegExp[] = [
  /^(?:stock|qty|quantity|inventory|available(?: qty| quantity| stock)?|on hand|in stock|units?|库存|现货|可售|可用库存|可售库存)$/i,
  /^(?:(?:sell(?:ing)? |sales? |unit |current )?price|售价|单价|价格|现价|销售价)$/i,
]
/** What was ordered and what runs for a while are no accounts of the goods as they are. */
const OF_OTHERS = /order|basket|cart|promotion|purchase|invoice|quote|订单|购物车|促销|活动/i
const PLACE =
  /^(?:warehouse|store|branch|location|shop|city|region|channel|size|colou?r|仓库?|门店|城市|地区|渠道|颜色|尺码|规格)$/i
const EVERYWHERE = /^(?:all|total|any|全部|所有|总仓|合计|全国)$/i

function recordsAgainst(cell: Cell, at: Case): readonly OtherAccount[] {
  const fields = SAME_FIELDS.find((each) => each.test(nameOf(cell)))
  const mine = numberOf(cell)
  if (fields === undefined || mine === undefined || OF_OTHERS.test(cell.row.origin.id)) return []
  const twins = twinsOf(cell.row, at.world.indexes).filter(
    (row) => !OF_OTHERS.test(`${row.origin.id} ${row.label}`) && isOfAll(row),
  )
  return twins.flatMap((row) => {
    const other = row.cells.find((each) => fields.test(nameOf(each)))
    if (other === undefined || numberOf(other) === mine || isOlder(row, cell.row)) return []
    return [{ evidence: cellEvidence(other, 'contradicts'), fresh: row.origin.sort === 'tool' }]
  })
}

function nameOf({ name, field }: Cell): string {
  // `price: { amount }`
  const own = spaced(name)
  return /^(?:amount|value|gross)$/i.test(own) ? spaced(field.split(' ').at(-2) ?? own) : own
}

function numberOf({ raw, values }: Cell): number | undefined {
  if (typeof raw === 'number') return raw
  if (typeof raw === 'string' && /^\d{1,9}(?:\.\d{1,2})?$/.test(raw)) return Number(raw)
  const numbers = new Set(values.flatMap((each) => (isNumeric(each) ? [each.value] : [])))
  const [only, ...more] = numbers
  return more.length > 0 ? undefined : only
}

function isOfAll({ cells }: Row): boolean {
  return cells.every(({ name, raw }) => !PLACE.test(name) || EVERYWHERE.test(String(raw)))
}

/** What was true before says nothing against what is true now. */
function isOlder(one: Row, other: Row): boolean {
  return one.asOf !== undefined && one.asOf < (other.asOf ?? '')
}

/** A class of protection against dust and water: `IP67`. */
function isProtection(value: ClaimValue): boolean {
  return value.type === 'identifier' && PROTECTION.test(value.value)
}

const PROTECTION = /^IP[X\d][X\d][A-K]?$/i

function prosesAgainst(cell: Cell, value: ClaimValue, at: Case): readonly OtherAccount[] {
  if (isNumeric(value) && !MEASURED.has(value.type)) return []
  const told = textsOf(at.world)
    .filter((each) => each.row === undefined && isOfThing(each, cell.row, at))
    .flatMap((each) => valuesOf(cell, each, at).map((found) => ({ ...found, source: each.source })))
  const isSaid = told.some(({ value: each }) =>
    ['equal', 'part'].includes(compareValues(value, each, at.precision)),
  )
  const other = told.find(
    ({ value: each }) => compareValues(value, each, at.precision) === 'different',
  )
  if (isSaid || other === undefined) return []
  const { source, shows } = other
  return [{ evidence: { relation: 'contradicts', source, shows }, fresh: false }]
}

/** Amounts of money hang on more than a name: on a day, a tariff, a number. */
const MEASURED: ReadonlySet<string> = new Set(['quantity', 'percent'])

/** The document speaks of this thing, and no other that is known: its title bears the code or the name. */
function isOfThing({ title = '' }: KnownText, row: Row, at: Case): boolean {
  return row.cells.some(({ names, raw }) => {
    const name = String(raw)
    if (typeof raw === 'string' && name.length >= 4 && /\D/.test(name) && title.includes(name))
      return true
    const first = names === 'name' ? /^\p{Lu}[\p{L}\d-]{3,}/u.exec(name)?.[0] : undefined
    if (first === undefined || !title.includes(first)) return false
    return rowsOfSource(row.origin.id, at).every(
      (other) => other === row || other.cells.every((cell) => !String(cell.raw).includes(first)),
    )
  })
}

/** Values that stand right behind the field's name in the text, or right before it. */
function valuesOf(
  cell: Cell,
  { text }: KnownText,
  at: Case,
): readonly { readonly value: ClaimValue; readonly shows: string }[] {
  if (cell.values.some(isProtection))
    return [...text.matchAll(/\bIP[X\d][X\d][A-K]?\b/g)].map(([code]) => ({
      value: { type: 'identifier', value: code },
      shows: code,
    }))
  const name = inFull(nameOf(cell).replace(UNIT, '').trim().toLowerCase())
  return readValues(text, at.world.read).flatMap(({ value, start, end }) => {
    const before = inFull(text.slice(Math.max(0, start - 40), start).toLowerCase())
    const from = before.lastIndexOf(name)
    const isBehind = from >= 0 && JOINED.test(before.slice(from + name.length))
    const isBefore = /[\u4e00-\u9fff]/u.test(name) && text.toLowerCase().startsWith(name, end)
    return isBehind || isBefore ? [{ value, shows: text.slice(start, end) }] : []
  })
}

/** Fields shorten what prose writes out. */
function inFull(name: string): string {
  return name
    .replace(/\bmax\b\.?/g, 'maximum')
    .replace(/\bmin\b\.?/g, 'minimum')
    .replace(/\bwt\b/g, 'weight')
}

const UNIT =
  /\b(?:mm|cm|m|km|g|kg|ml|l|w|kw|v|hz|mah|wh|kwh|h|hours?|days?|inch(?:es)?|in|lbs?|oz)$/i
const JOINED = /^[\s:：=]{0,2}(?:为|是|约|达|is|of|about)?\s?$/i
