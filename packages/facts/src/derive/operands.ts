import type { ClaimValue } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { sharedWords } from '../lookup/elsewhere.ts'
import { FEW_CELLS, littleKnown, onlyCells } from '../lookup/little-known.ts'
import type { Passage } from '../lookup/passages.ts'
import { isInForce } from '../sources/freshness.ts'
import type { Cell, Row } from '../sources/row.ts'
import type { Family } from '../subject/family.ts'
import { meets } from '../subject/profile.ts'
import { compareValues, offOf } from '../values/compare.ts'
import { valueKeys } from '../values/value-keys.ts'
import { MONEY_ATTRIBUTES } from '../words/attribute-words.ts'
import { piecesInClause } from './accounts.ts'
import type { Input } from './calculation.ts'

/** What a number is computed from: how a value counts as one of the target's own sort, in the target's unit. */
export interface Sort {
  /** The value in the unit of what is looked for; `undefined` if it is of another sort. */
  readonly measure: (value: ClaimValue) => number | undefined
  /** The same for the value of a cell whose field says what it is. */
  readonly measureCell: (value: ClaimValue, cell: Cell) => number | undefined
}

/**
 * Values of the same sentence that something known bears out. Others are not computed with: two wrong values may follow from
 * each other.
 */
export function knownBeside(at: Case): readonly ClaimValue[] {
  const stated = new Set(at.stated.map(({ value }) => value))
  return at.beside.filter((value) => stated.has(value) || isHeld(value, at))
}

function isHeld(value: ClaimValue, at: Case): boolean {
  const keys = valueKeys(value)
  const equal = (each: ClaimValue) => compareValues(value, each, at.precision) === 'equal'
  return (
    at.world.indexes.some(
      (index) =>
        index.small &&
        index
          .holding(keys)
          .some((cell) => cell.values.some(equal) && isInForce(cell, at.world.turn)),
    ) ||
    at.world.passages.some((index) =>
      index.holding(keys).some(({ values }) => values.some((each) => equal(each.value))),
    ) ||
    at.world.asked.some(({ values }) => values.some((each) => equal(each.value)))
  )
}

export function toldInputs(
  values: readonly ClaimValue[],
  sort: Sort,
  id: string,
): readonly Input[] {
  return values.flatMap((value) => {
    const measured = sort.measure(value)
    return measured === undefined ? [] : [{ value: Math.abs(measured), source: { id } }]
  })
}

/** The same of what the draft says, where a length or a weight may be told without its unit: 胸围96，比您的91大5厘米. */
export function spokenInputs(
  values: readonly ClaimValue[],
  sort: Sort,
  id: string,
): readonly Input[] {
  return values.flatMap((value) => [
    ...toldInputs([value], sort, id),
    ...plainNumbers([value], sort).map((each) => ({ ...each, source: { id } })),
  ])
}

export function cellInputs(cell: Cell, sort: Sort): readonly Input[] {
  if (cell.names === 'code') return []
  return cell.values.flatMap((value) => {
    const measured = sort.measureCell(value, cell)
    return measured === undefined ? [] : [inputOf(Math.abs(measured), cell)]
  })
}

export function passageInputs(passage: Passage, sort: Sort): readonly Input[] {
  return passage.values.flatMap(({ value }) => {
    const measured = sort.measure(value)
    return measured === undefined ? [] : [{ value: measured, source: passage.source }]
  })
}

/** Whole numbers of things, nights or months that amounts are multiplied by or split into. */
export function countsIn(values: readonly ClaimValue[], id: string): readonly Input[] {
  return values.flatMap((value) => {
    const isCount =
      value.type === 'number' || (value.type === 'quantity' && value.dimension === 'count')
    const isTime = value.type === 'duration' && Number.isInteger(value.value)
    return (isCount || isTime) && isSmallCount(value.value)
      ? [{ value: value.value, source: { id } }]
      : []
  })
}

function isSmallCount(value: number): boolean {
  return Number.isInteger(value) && value > 0 && value < 100_000
}

export function countsOf(at: Case, cells: readonly Cell[], sort: Sort): readonly Input[] {
  const counted = cells.flatMap((cell) =>
    cell.names === 'code' || meets(cell.attributes, MONEY_ATTRIBUTES)
      ? []
      : cell.values.flatMap((value) => {
          // An amount without its currency is no number of things.
          if (sort.measure({ type: 'money', value: 1, currency: null }) !== undefined) {
            if (sort.measureCell(value, cell) !== undefined) return []
          }
          const isCount =
            (value.type === 'number' && isSmallCount(value.value)) ||
            (value.type === 'quantity' && value.dimension === 'count')
          return isCount ? [inputOf(value.value, cell)] : []
        }),
  )
  const lists = at.focus.families
    .slice(0, 2)
    .flatMap((family) => family.lists.slice(0, 4))
    .map((list) => ({ value: list.size, source: { id: 'count', pointer: list.pointer } }))
  return [...counted.slice(0, 10), ...lists].filter(({ value }) => isSmallCount(value))
}

export function sharesIn(values: readonly ClaimValue[], id: string): readonly Input[] {
  return values.flatMap((value) => {
    if (value.type === 'percent') return [{ value: offOf(value), source: { id } }]
    return isFraction(value) ? [{ value: value.value * 100, source: { id } }] : []
  })
}

/** `a third off`, 减四分之一: a share that is told as a fraction. */
function isFraction(value: ClaimValue): value is Extract<ClaimValue, { type: 'number' }> {
  return value.type === 'number' && value.value > 0 && value.value < 1
}

/** `We keep 10% of the price` in a rule: a tenth, as it stands. */
function statedShare(value: Extract<ClaimValue, { type: 'percent' }>, quote: string): number {
  return quote.includes('折') ? offOf(value) : value.value
}

/** Field names of rates that are kept as a fraction: `rate: 0.091`, `discount: 0.2`. */
const FRACTION = /rate|ratio|percent|pct|share|tax|discount|fee|率|比例|折扣|费率/i

export function sharesOf(cells: readonly Cell[], passages: readonly Passage[]): readonly Input[] {
  const held = cells.flatMap((cell) =>
    cell.values.flatMap((value) => {
      if (value.type === 'percent') return [inputOf(offOf(value), cell)]
      const isFraction =
        (value.type === 'number' || value.type === 'money') && value.value > 0 && value.value < 1
      // What is kept in hundredths, such as 25.8 pence, is no fraction.
      return isFraction && FRACTION.test(cell.name) && !(Number(cell.raw) >= 1)
        ? [inputOf(Number((value.value * 100).toFixed(6)), cell)]
        : []
    }),
  )
  const stated = passages.flatMap((passage) =>
    passage.values.flatMap(({ value, start, end }) =>
      value.type === 'percent'
        ? [{ value: statedShare(value, passage.text.slice(start, end)), source: passage.source }]
        : [],
    ),
  )
  return [...held, ...stated]
}

/** Field names of what one unit of something is worth in something else. */
const RATE = /rate|fx|exchange|per[_ ]|each|worth|value|汇率|兑换|抵/i

export function ratesOf(cells: readonly Cell[]): readonly Input[] {
  return cells
    .filter((cell) => RATE.test(cell.name))
    .flatMap((cell) =>
      cell.values.flatMap((value) =>
        (value.type === 'number' || value.type === 'money') && value.value > 0
          ? [inputOf(value.value, cell)]
          : [],
      ),
    )
}

/** `100 points are worth £1`: an amount for a number of things in one sentence. */
export function ratesIn({ values, source }: Passage): readonly Input[] {
  const amounts = values.flatMap(({ value }) => (value.type === 'money' ? [value.value] : []))
  const counts = values.flatMap(({ value }) =>
    value.type === 'number' || (value.type === 'quantity' && value.dimension === 'count')
      ? [value.value]
      : [],
  )
  const [amount] = amounts
  const [count] = counts
  if (amount === undefined || count === undefined || amounts.length > 1 || counts.length > 1)
    return []
  return [{ value: amount / count, source }]
}

/** Passages about what the sentence is about. */
export function passagesAbout(at: Case): readonly Passage[] {
  return at.once(readPassages)
}

function readPassages(at: Case): readonly Passage[] {
  if (at.world.passages.length === 0) return []
  const around = at.view.grams
  return at.world.passages
    .flatMap((index) => index.about(around).slice(0, 6))
    .filter((passage) => sharedWords(passage, around, at) >= 0.5)
    .slice(0, 6)
}

/** Values of the rows that are named themselves, before those of their parts. */
export function ownCells(at: Case): readonly Cell[] {
  return at.once(readCells)
}

function readCells(at: Case): readonly Cell[] {
  const families = [...at.focus.families.slice(0, 4), ...at.focus.others.slice(0, 4)]
  const cells = new Set<Cell>()
  for (const { row } of families) for (const cell of row.cells) cells.add(cell)
  for (const family of families) for (const cell of family.cells.slice(0, 60)) cells.add(cell)
  // Nothing was named, but there is little that can be meant.
  if (cells.size === 0 || at.focus.level === 'guess')
    for (const cell of onlyCells(at)) cells.add(cell)
  return [...cells]
}

/** Amounts of the same field of the rows of one list. */
export function listsOf(at: Case, sort: Sort): readonly (readonly Input[])[] {
  const lists = new Map<string, Input[]>()
  const families: readonly Family[] = [
    ...at.focus.families.slice(0, 3),
    ...at.focus.others.slice(0, 3),
  ]
  for (const family of families) for (const row of family.rows) collect(row, lists, sort)
  if (families.length === 0 || at.focus.level === 'guess') {
    const seen = new Set(families.flatMap((family) => [...family.rows]))
    for (const index of at.world.indexes) {
      if (index.small)
        for (const row of index.rows.slice(0, FEW_CELLS))
          if (!seen.has(row)) collect(row, lists, sort)
    }
  }
  return [...lists.values()].filter((list) => list.length > 1).slice(0, 12)
}

const FEW_BESIDE = 4

/** Values of the same field of a few rows side by side, where the draft tells one of them: what others are more or less by. */
export function fieldsBeside(at: Case, sort: Sort): readonly (readonly Input[])[] {
  const fields = new Map<string, Input[]>()
  for (const cell of littleKnown(at)?.cells ?? []) {
    const [input, ...others] = cellInputs(cell, sort)
    if (input === undefined || others.length > 0) continue
    enlist(fields, `${cell.row.parent?.pointer ?? ''} ${cell.row.label} ${cell.field}`, input)
  }
  const told = new Set(at.stated.map(({ value }) => sort.measure(value)))
  return [...fields.values()].filter(
    (list) =>
      list.length > 1 && list.length <= FEW_BESIDE && list.some((each) => told.has(each.value)),
  )
}

/** Amounts of the same field of the rows that the draft has just named one by one: the fares of two flights of a trip. */
export function namedRows(at: Case, sort: Sort): readonly (readonly Input[])[] {
  const named = new Map<string, Input[]>()
  const rows = new Set((at.focus.recent ?? []).map(({ row }) => row))
  for (const row of rows) {
    for (const cell of row.cells) {
      const [input] = cellInputs(cell, sort)
      if (input !== undefined) enlist(named, cell.field, input)
    }
  }
  return [...named.values()].filter((list) => list.length > 1)
}

function collect(row: Row, lists: Map<string, Input[]>, sort: Sort): void {
  for (const cell of row.cells) {
    const [input] = cellInputs(cell, sort)
    if (input === undefined || row.parent === undefined) continue
    const key = `${row.parent.origin.id}${row.parent.pointer} ${row.label} ${cell.field}`
    enlist(lists, key, input)
    const quantity = quantityOf(row)
    enlist(lists, `${key} ×`, { ...input, value: input.value * quantity })
  }
}

function enlist(lists: Map<string, Input[]>, key: string, input: Input): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [input])
  else if (list.length < 40) list.push(input)
}

/** How many of the thing a line of an order or a cart is for. */
function quantityOf({ cells }: Row): number {
  const cell = cells.find(({ attributes }) => attributes.has('quantity'))
  const value = cell?.values[0]
  return value?.type === 'number' && isSmallCount(value.value) ? value.value : 1
}

function inputOf(value: number, cell: Cell): Input {
  return { value, source: { id: cell.row.origin.id, pointer: cell.pointer } }
}

/** Different numbers, the last ones told if there are too many. */
export function distinct(inputs: readonly Input[], most: number): readonly Input[] {
  const last = new Map<number, Input>()
  for (const input of inputs) {
    if (input.value === 0) continue
    last.delete(input.value)
    last.set(input.value, input)
  }
  return [...last.values()].slice(-most)
}

/** `两杯38元`, `three tickets are £54`: the number of things that stands right before the value in its clause. */
export function countRightBefore(at: Case): readonly Input[] {
  return piecesInClause(at)
    .slice(-3)
    .map((value) => ({ value, source: { id: 'draft' } }))
}

/** The 24 of `24 × £26`: what a sum that is written out multiplies by. */
export function factorsTold({ view }: Case): readonly Input[] {
  return [...view.sentence.text.matchAll(FACTOR)].map(([, before, behind]) => ({
    value: Number(before ?? behind),
    source: { id: 'draft' },
  }))
}

const FACTOR = /(?<![\d.,])(\d{1,4})\s?[×xX*]\s?(?=[\d$€£¥￥])|[×xX*]\s?(\d{1,4})(?![\d.,])/gu

/** A cell's amounts, or the numbers of a field that may be one. */
export function plainInputs(cell: Cell, sort: Sort): readonly Input[] {
  const inputs = cellInputs(cell, sort)
  if (inputs.length > 0 || !isMoney(sort) || cell.names !== undefined) return inputs
  // A row that writes its amounts as such has its bare numbers for something else.
  if (cell.row.cells.some(({ values }) => values.some(({ type }) => type === 'money')))
    return inputs
  return cell.values.flatMap((value) =>
    value.type === 'number' && value.value > 0 ? [inputOf(value.value, cell)] : [],
  )
}

const YEAR = /year|annual|月|年/i

/** What is paid by the month is paid twelve times a year. */
export function monthsOfYear(at: Case, sort: Sort): readonly Input[] {
  const isTold = isMoney(sort) && YEAR.test(at.view.sentence.text)
  return isTold ? [{ value: 12, source: { id: 'calendar' } }] : []
}

/** Half of something, said in words that hold no number. */
export function halves(at: Case): readonly Input[] {
  const isHalf = HALF.test(at.view.sentence.text)
  return isHalf ? [{ value: 50, source: { id: 'draft' } }] : []
}

const HALF = /半价|一半|减半|对半|\b(?:half|halves|halved)\b/i

/** Bare numbers that the customer gave: a chest of 91 beside one of 96 cm. */
export function plainNumbers(values: readonly ClaimValue[], sort: Sort): readonly Input[] {
  const isMeasured = sort.measure({ type: 'number', value: 1 }) === undefined
  return isMeasured && !isMoney(sort)
    ? values.flatMap((value) =>
        value.type === 'number' ? [{ value: value.value, source: { id: 'customer' } }] : [],
      )
    : []
}

function isMoney(sort: Sort): boolean {
  return sort.measure({ type: 'money', value: 1, currency: null }) !== undefined
}

/** Weights, lengths and the like, which an amount of money may be charged by. */
export function measuresIn(values: readonly ClaimValue[], sort: Sort): readonly Input[] {
  return isMoney(sort)
    ? values.flatMap((value) =>
        measured(value).map((each) => ({ ...each, source: { id: 'draft' } })),
      )
    : []
}

export function measuresOf(cells: readonly Cell[], sort: Sort): readonly Input[] {
  return isMoney(sort)
    ? cells.flatMap((cell) =>
        cell.values.flatMap((value) => {
          const isPart = value.type === 'number' && !Number.isInteger(value.value)
          const isAmount = sort.measureCell(value, cell) !== undefined
          return isPart && !isAmount
            ? [inputOf(value.value, cell)]
            : measured(value).map((each) => inputOf(each.value, cell))
        }),
      )
    : []
}

function measured(value: ClaimValue): readonly { readonly value: number }[] {
  const isMeasure = value.type === 'quantity' && value.dimension !== 'count'
  return isMeasure ? [{ value: value.value }] : []
}
