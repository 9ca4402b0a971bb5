import type { ClaimValue } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { localMoment } from '../days/zone.ts'
import type { Cell } from '../sources/row.ts'
import type { Family } from '../subject/family.ts'
import { FITS, type Fit, fitOf, meets } from '../subject/profile.ts'
import { type Comparison, compareValues, isNumeric } from '../values/compare.ts'
import { DIMENSION_ATTRIBUTES, MONEY_ATTRIBUTES } from '../words/attribute-words.ts'

/** A cell held against a claim. */
export interface Hit {
  readonly cell: Cell
  readonly comparison: Comparison
  readonly fit: Fit
}

const RANK: Readonly<Record<Comparison, number>> = { equal: 3, part: 2, different: 1, apart: 0 }

/** Holds a claim's value against one cell. */
export function hitOf(cell: Cell, value: ClaimValue, at: Case): Hit {
  const hours = cell.attributes.has('hours') ? compareHours(at.quote, cell.raw) : undefined
  if (hours !== undefined) return { cell, comparison: hours, fit: fitOf(cell, at.profile) }
  let comparison: Comparison = 'apart'
  for (const fact of factsOf(cell, value, at)) {
    const next = compareValues(value, fact, at.precision)
    if (RANK[next] > RANK[comparison]) comparison = next
  }
  if (comparison === 'different' && cell.attributes.has('rating') && isBeyond(value, cell))
    comparison = 'equal'
  // How a field fits is asked only of values that can be compared, and most cannot.
  if (comparison === 'apart' || clashes(value, cell)) return { cell, comparison, fit: 'clash' }
  const fit = fitOf(cell, at.profile)
  const least = at.claim.kind === 'stock' ? undefined : fit
  const isOther = comparison === 'different' && isOfAnotherSort(value, cell, least)
  return { cell, comparison, fit: isOther ? 'clash' : fit }
}

/**
 * One of the two has a unit or a sign and the other one has not, and no word says that they are of the same: three pieces are
 * not held against a leg of 34 in, nor £3.08 against a pack of 6 where the row has its prices elsewhere.
 */
function isOfAnotherSort(value: ClaimValue, cell: Cell, fit: Fit | undefined): boolean {
  const isBare = cell.values.some(({ type }) => type === 'number')
  if (value.type === 'number') return !isBare && fit !== 'exact' && cell.values.some(isMeasure)
  if (!isBare || meets(cell.attributes, MONEY_ATTRIBUTES)) return false
  if (value.type === 'money')
    return cell.row.cells.some((each) => each !== cell && tellsMoney(each))
  return isMeasure(value) && fit !== 'exact' && fit !== 'named' && !isOfDimension(value, cell)
}

function isMeasure(value: ClaimValue): boolean {
  return value.type === 'quantity' && value.dimension !== 'count'
}

function tellsMoney({ values, attributes }: Cell): boolean {
  return meets(attributes, MONEY_ATTRIBUTES) || values.some(({ type }) => type === 'money')
}

/** A moment in universal time is told by the clocks of its place. */
function factsOf(cell: Cell, value: ClaimValue, at: Case): readonly ClaimValue[] {
  if (!TIMED.has(value.type)) return cell.values
  const moment = localMoment(cell, at.world)
  return moment === undefined ? cell.values : [moment]
}

const TIMED: ReadonlySet<string> = new Set(['date', 'time', 'datetime', 'range'])

/** A grade of 4.1 is one of 4 and above. Of other values a bound may be the very thing that is stated: orders over €50. */
function isBeyond(value: ClaimValue, { raw }: Cell): boolean {
  if (value.type !== 'range' || value.high !== undefined) return false
  return value.low !== undefined && isNumeric(value.low) && Number(raw) >= value.low.value
}

/** Opening hours are many ranges in one text: all times that the claim gives must be among those of the fact. */
function compareHours(quote: string, raw: Cell['raw']): Comparison | undefined {
  const [told, known] = [timesIn(quote), timesIn(String(raw))]
  if (told.length === 0 || known.length === 0) return undefined
  return told.every((time) => known.includes(time)) ? 'equal' : 'different'
}

function timesIn(text: string): readonly string[] {
  return Array.from(
    text.normalize('NFKC').matchAll(/(\d{1,2}):(\d{2})/g),
    ([, hour, minute]) => `${Number(hour)}:${minute}`,
  )
}

/** Cells of the families that say something of the value's sort. */
export function hitsIn(families: readonly Family[], value: ClaimValue, at: Case): readonly Hit[] {
  const hits: Hit[] = []
  // Only families of several rows may share cells.
  const seen = families.length > 1 ? new Set<Cell>() : undefined
  for (const family of families) {
    for (const cell of family.cells) {
      if (seen?.has(cell) === true) continue
      seen?.add(cell)
      const hit = hitOf(cell, value, at)
      if (hit.comparison !== 'apart' && hit.fit !== 'clash') hits.push(hit)
    }
  }
  return hits
}

/** True if the hit says what the claim says, and of something that the claim may be about. */
export function agrees(hit: Hit, value: ClaimValue, at: Case): boolean {
  const { quote } = at
  if (hit.comparison !== 'equal' && hit.comparison !== 'part') return false
  if (hit.fit === 'clash') return false
  // `1000 g × 2` in a name is not what there is in all.
  if (isOfOne(hit.cell, value) && TOTAL.test(wordsUpTo(at))) return false
  // `203.0` is written as amounts are, and no count.
  if (/\d\.\d/.test(quote) && GENERIC_AMOUNT.test(hit.cell.name)) return true
  return FITS.indexOf(hit.fit) >= FITS.indexOf(leastFit(value, hit.cell))
}

const TOTAL =
  /(?:一?共|总共|合计|加起来|总重|总量|\btotal(?:s|ling)?(?: of)?|\bin all|\baltogether)[^，。,.;；]{0,8}$/i

/** The value and the words right before it. */
function wordsUpTo({ view, place }: Case): string {
  return view.sentence.text.slice(Math.max(0, place.start - 12), place.end)
}

function isOfOne({ names, raw }: Cell, { type }: ClaimValue): boolean {
  return names === 'name' && type === 'quantity' && /[×xX*] ?\d/.test(String(raw))
}

/** The best fit among hits. */
export function bestFit(hits: readonly Hit[]): Fit {
  let best: Fit = 'clash'
  for (const { fit } of hits) if (FITS.indexOf(fit) > FITS.indexOf(best)) best = fit
  return best
}

/** Small bare numbers stand everywhere, so the field must be about the same thing. */
function leastFit(value: ClaimValue, cell: Cell): Fit {
  if (value.type === 'percent')
    return cell.values.some((each) => each.type === 'percent') ? 'open' : 'near'
  if (isOfDimension(value, cell)) return 'open'
  if (value.type === 'quantity' && value.dimension === 'count') {
    const sameUnit = cell.values.some(
      (each) => each.type === 'quantity' && each.unit === value.unit,
    )
    return sameUnit || value.value >= 1000 || !Number.isInteger(value.value) ? 'open' : 'near'
  }
  if (value.type === 'quantity' || value.type === 'duration') {
    return cell.values.some((each) => isOfType(each, value.type)) ? 'open' : 'near'
  }
  if (value.type !== 'number') return 'open'
  return value.value >= 1000 || !Number.isInteger(value.value) ? 'open' : 'near'
}

function isOfType(fact: ClaimValue, type: ClaimValue['type']): boolean {
  if (fact.type === 'range') return (fact.low ?? fact.high)?.type === type
  return fact.type === type
}

/** Field names that tell of a length of time, also without its unit: `transfer_time: 3`. */
const TIME_GRAMS = new Set([
  'tim',
  'duration',
  'dur',
  'day',
  'hour',
  'minut',
  'wait',
  'period',
  'window',
  'term',
  'week',
  'month',
  'year',
  '时长',
  '时间',
  '天数',
  '期限',
])

function isOfDimension(value: ClaimValue, cell: Cell): boolean {
  if (value.type === 'duration') return meets(cell.grams, TIME_GRAMS)
  if (value.type !== 'quantity') return false
  return (DIMENSION_ATTRIBUTES[value.dimension] ?? []).some((each) => cell.attributes.has(each))
}

/** A price is no rating, and a number of seats no price. */
function clashes(value: ClaimValue, cell: Cell): boolean {
  if (cell.names === 'code')
    return value.type === 'money' || (isNumeric(value) && value.value < 1000)
  const money = cell.attributes.size > 0 && isWithin(cell.attributes, MONEY_ATTRIBUTES)
  const isMoney = cell.values.some((each) => each.type === 'money')
  if (value.type === 'money') {
    // A long number in a field that names no amount is a code.
    if (!money && cell.values.some((each) => each.type === 'number' && each.value >= 1e7))
      return true
    const other = cell.attributes.size > 0 || COUNTS.test(cell.name) || isInWords(cell)
    return other && !money && !isMoney && isBareNumber(cell)
  }
  if (isMeasure(value) && meets(cell.attributes, COUNTED) && isBareNumber(cell)) return true
  const counts = value.type === 'quantity' || value.type === 'duration' || value.type === 'percent'
  // 消费满100元免费停车2小时 holds an amount and a length of time.
  const hasOwn = cell.values.some((each) => isOfType(each, value.type))
  return counts && isMoney && !hasOwn
}

/** What is counted by the piece. */
const COUNTED: ReadonlySet<string> = new Set([
  'quantity',
  'stock',
  'seats',
  'passengers',
  'guests',
  'rooms',
])

function isWithin(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  for (const each of some) if (!all.has(each)) return false
  return true
}

/** `engraving: "J.R. 2026"`: a number among words, which no sign makes an amount. */
function isInWords({ raw }: Cell): boolean {
  return typeof raw === 'string' && /\p{L}/u.test(raw)
}

function isBareNumber(cell: Cell): boolean {
  return cell.values.some((each) => each.type === 'number') && !GENERIC_AMOUNT.test(cell.name)
}

/** Fields that count. */
const COUNTS = /^(?:number|num|no|count|qty|quantity)[ _]|[ _](?:count|number|qty|quantity)$|数$/i

const GENERIC_AMOUNT = /amount|value|sum|金额|数额|额/i

/** Those whose fields fit the claim best. */
export function bestOf(hits: readonly Hit[]): readonly Hit[] {
  if (hits.length < 2) return hits
  const best = bestFit(hits)
  return hits.filter(({ fit }) => fit === best)
}
