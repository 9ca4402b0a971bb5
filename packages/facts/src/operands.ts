import type { ClaimValue } from '@vouchsafe/core'
import { countsInClause } from './accounts.ts'
import type { Operands } from './arithmetic.ts'
import { MONEY_ATTRIBUTES } from './attribute-words.ts'
import type { Input } from './calculation.ts'
import type { Case } from './case.ts'
import { compareValues } from './compare.ts'
import { sharedWords } from './elsewhere.ts'
import type { Family } from './family.ts'
import { isInForce } from './freshness.ts'
import type { Passage } from './passages.ts'
import { meets } from './profile.ts'
import type { Cell, Row } from './row.ts'
import { toldBefore } from './told-before.ts'
import { valueKeys } from './value-keys.ts'

/** What a number is computed from: how a value counts as one of the target's own sort, in the target's unit. */
export interface Sort {
  /** The value in the unit of what is looked for; `undefined` if it is of another sort. */
  readonly measure: (value: ClaimValue) => number | undefined
  /** The same for the value of a cell whose field says what it is. */
  readonly measureCell: (value: ClaimValue, cell: Cell) => number | undefined
}

/**
 * What there is to compute with, the nearest first: what the sentence and those right before it say; then the same field of
 * the rows that were named; then the rows spoken of and the passages about them; then all that the draft and its earlier
 * turns told; then, where little is known in all, all of it.
 */
export function* pools(at: Case, sort: Sort): Generator<Pool> {
  let last = ''
  for (const pool of allPools(at, sort)) {
    const key = keyOf(pool)
    if (key !== last) yield pool
    last = key
  }
}

/** What there is to compute with, and how near to the value it stands. */
export interface Pool extends Operands {
  /**
   * `line`: what stands right before the value and is plainly its account, such as a number of things or what the sums
   * before it came to; `breath`: what is said around it; `known`: what is known of that; `any`: whatever is known.
   */
  readonly near: 'line' | 'breath' | 'known' | 'any'
}

function keyOf({ terms, told, lists, counts, shares, rates, measures }: Operands): string {
  const lines = [terms, told, counts, shares, rates, measures, ...lists]
  return lines.map((line) => line.map(({ value }) => value).join(' ')).join('|')
}

function* allPools(at: Case, sort: Sort): Generator<Pool> {
  const known = at.once(knownBeside)
  const beside = toldInputs(known, sort, 'draft')
  const stated = at.stated.map(({ value, claim }) => ({ value, id: `claim:${claim.id}` }))
  const earlier = stated.flatMap(({ value, id }) => toldInputs([value], sort, id))
  const asked = at.world.asked.slice(-3).flatMap(({ values }) => values.map(({ value }) => value))
  const spoken = {
    counts: distinct([...countsIn(at.beside, 'draft'), ...countsIn(asked, 'customer')], 8),
    shares: distinct(sharesIn(known, 'draft'), 6),
    told: distinct([...earlier.slice(-8), ...beside], 8),
  }
  yield { ...NOTHING, near: 'line', told: distinct(earlier, LEDGER) }
  yield {
    ...{ ...NOTHING, ...spoken, near: 'breath' },
    terms: distinct([...earlier.slice(-4), ...beside], 12),
  }
  yield { ...NOTHING, near: 'known', lists: namedRows(at, sort) }
  for (const terms of fieldsBeside(at, sort)) yield { ...NOTHING, near: 'breath', terms }
  const cells = ownCells(at).filter((cell) => isInForce(cell, at.world.turn))
  const passages = passagesAbout(at)
  const said = measuresIn([...at.beside, ...asked], sort)
  const all: Omit<Pool, 'terms'> = {
    ...heldIn({ cells, passages }, spoken, said, at, sort),
    near: 'known',
  }
  const held = cells.flatMap((cell) => cellInputs(cell, sort))
  const little = littleKnown(at)
  const rest = little && [
    ...little.passages.flatMap((passage) => passageInputs(passage, sort)),
    ...little.cells.flatMap((cell) => plainInputs(cell, sort)),
    ...plainNumbers(asked, sort),
  ]
  yield {
    ...{ ...NOTHING, near: 'line', counts: countRightBefore(at) },
    rates: distinct([...(rest ?? []), ...held], 16),
  }
  const recent = (at.focus.recent ?? []).flatMap((family) =>
    family.cells.slice(0, 30).flatMap((cell) => cellInputs(cell, sort)),
  )
  const prose = passages.flatMap((passage) => passageInputs(passage, sort))
  yield { ...all, terms: distinct([...prose, ...held, ...earlier.slice(-6), ...beside], 16) }
  yield { ...all, terms: distinct([...recent, ...held, ...earlier.slice(-6), ...beside], 20) }
  yield { ...all, terms: distinct([...recent, ...held, ...earlier, ...beside], 28) }
  const turns = toldBefore(at.world, at.vocabulary).flatMap(({ value }) =>
    toldInputs([value], sort, 'turn'),
  )
  yield { ...all, terms: distinct([...turns.slice(-20), ...held, ...earlier, ...beside], 40) }
  if (little === undefined || rest === undefined) return
  yield {
    ...{ ...heldIn(little, spoken, said, at, sort), near: 'any' },
    terms: distinct([...rest, ...held, ...earlier, ...beside], 32),
  }
}

const NOTHING = { terms: [], told: [], counts: [], shares: [], measures: [], rates: [], lists: [] }

/** How many sums before a value may be put together to it. */
const LEDGER = 5

/** `两杯38元`, `three tickets are £54`: the number of things that stands right before the value in its clause. */
function countRightBefore(at: Case): readonly Input[] {
  return countsInClause(at)
    .slice(-2)
    .map((value) => ({ value, source: { id: 'draft' } }))
}

/** A cell's amounts, or the numbers of a field that may be one. */
function plainInputs(cell: Cell, sort: Sort): readonly Input[] {
  const inputs = cellInputs(cell, sort)
  if (inputs.length > 0 || !isMoney(sort) || cell.names !== undefined) return inputs
  return cell.values.flatMap((value) =>
    value.type === 'number' && value.value > 0 ? [inputOf(value.value, cell)] : [],
  )
}

interface Held {
  readonly cells: readonly Cell[]
  readonly passages: readonly Passage[]
}

/** What cells and passages give to compute with besides terms. */
function heldIn(
  { cells, passages }: Held,
  spoken: Pick<Operands, 'counts' | 'shares' | 'told'>,
  said: readonly Input[],
  at: Case,
  sort: Sort,
): Omit<Operands, 'terms'> {
  return {
    told: spoken.told,
    counts: distinct(
      [...monthsOfYear(at, sort), ...countsOf(at, cells, sort), ...spoken.counts],
      12,
    ),
    shares: distinct([...spoken.shares, ...sharesOf(cells, passages)], 8),
    measures: distinct([...said, ...measuresOf(cells, sort)], 8),
    rates: distinct([...ratesOf(cells), ...passages.flatMap(ratesIn)], 6),
    lists: listsOf(at, sort),
  }
}

const YEAR = /year|annual|月|年/iu

/** What is paid by the month is paid twelve times a year. */
function monthsOfYear(at: Case, sort: Sort): readonly Input[] {
  const isTold = isMoney(sort) && YEAR.test(at.view.sentence.text)
  return isTold ? [{ value: 12, source: { id: 'calendar' } }] : []
}

const FEW_PASSAGES = 24

/** All rows and passages, where there are few of them: any may be what a sum is made of. */
function littleKnown(at: Case): Held | undefined {
  const passages = at.world.passages.map((index) => index.few(FEW_PASSAGES))
  const isLittle = passages.every((few) => few !== undefined)
  const cells = onlyCells(at).filter((cell) => isInForce(cell, at.world.turn))
  return isLittle ? { cells, passages: passages.flat() } : undefined
}

/** All cells, where there are few. */
export function fewCells(at: Case): readonly Cell[] {
  return littleKnown(at)?.cells ?? []
}

/** All passages, where there are few. */
export function passagesOfFew(at: Case): readonly Passage[] {
  return littleKnown(at)?.passages ?? []
}

/** Bare numbers that the customer gave: a chest of 91 beside one of 96 cm. */
function plainNumbers(values: readonly ClaimValue[], sort: Sort): readonly Input[] {
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
function measuresIn(values: readonly ClaimValue[], sort: Sort): readonly Input[] {
  return isMoney(sort)
    ? values.flatMap((value) =>
        measured(value).map((each) => ({ ...each, source: { id: 'draft' } })),
      )
    : []
}

function measuresOf(cells: readonly Cell[], sort: Sort): readonly Input[] {
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
  return isMeasure && value.value > 0 ? [{ value: value.value }] : []
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

function toldInputs(values: readonly ClaimValue[], sort: Sort, id: string): readonly Input[] {
  return values.flatMap((value) => {
    const measured = sort.measure(value)
    return measured === undefined ? [] : [{ value: Math.abs(measured), source: { id } }]
  })
}

function cellInputs(cell: Cell, sort: Sort): readonly Input[] {
  if (cell.names === 'code') return []
  return cell.values.flatMap((value) => {
    const measured = sort.measureCell(value, cell)
    return measured === undefined ? [] : [inputOf(Math.abs(measured), cell)]
  })
}

function passageInputs(passage: Passage, sort: Sort): readonly Input[] {
  return passage.values.flatMap(({ value }) => {
    const measured = sort.measure(value)
    return measured === undefined ? [] : [{ value: measured, source: passage.source }]
  })
}

/** Whole numbers of things, nights or months that amounts are multiplied by or split into. */
function countsIn(values: readonly ClaimValue[], id: string): readonly Input[] {
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

function countsOf(at: Case, cells: readonly Cell[], sort: Sort): readonly Input[] {
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

function sharesIn(values: readonly ClaimValue[], id: string): readonly Input[] {
  return values.flatMap((value) =>
    value.type === 'percent' ? [{ value: offOf(value), source: { id } }] : [],
  )
}

/** 八五折 leaves 85 %, which takes 15 % off. */
function offOf(value: Extract<ClaimValue, { type: 'percent' }>): number {
  return value.role === 'pay' ? 100 - value.value : value.value
}

/** `We keep 10% of the price` in a rule: a tenth, as it stands. */
function statedShare(value: Extract<ClaimValue, { type: 'percent' }>, quote: string): number {
  return quote.includes('折') ? offOf(value) : value.value
}

/** Field names of rates that are kept as a fraction: `rate: 0.091`, `discount: 0.2`. */
const FRACTION = /rate|ratio|percent|pct|share|tax|discount|fee|率|比例|折扣|费率/iu

function sharesOf(cells: readonly Cell[], passages: readonly Passage[]): readonly Input[] {
  const held = cells.flatMap((cell) =>
    cell.values.flatMap((value) => {
      if (value.type === 'percent') return [inputOf(offOf(value), cell)]
      const isFraction =
        (value.type === 'number' || value.type === 'money') && value.value > 0 && value.value < 1
      return isFraction && FRACTION.test(cell.name)
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
const RATE = /rate|fx|exchange|per[_ ]|each|worth|value|汇率|兑换|抵/iu

function ratesOf(cells: readonly Cell[]): readonly Input[] {
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
function ratesIn({ values, source }: Passage): readonly Input[] {
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
  return count > 0 ? [{ value: amount / count, source }] : []
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

const FEW_CELLS = 80

function onlyCells(at: Case): readonly Cell[] {
  const cells = at.world.indexes
    .filter((index) => index.small)
    .flatMap((index) => index.rows.slice(0, FEW_CELLS).flatMap((row) => row.cells))
  return cells.length <= FEW_CELLS ? cells : []
}

/** Amounts of the same field of the rows of one list. */
function listsOf(at: Case, sort: Sort): readonly (readonly Input[])[] {
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
function fieldsBeside(at: Case, sort: Sort): readonly (readonly Input[])[] {
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
function namedRows(at: Case, sort: Sort): readonly (readonly Input[])[] {
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
function distinct(inputs: readonly Input[], most: number): readonly Input[] {
  const last = new Map<number, Input>()
  for (const input of inputs) {
    if (!Number.isFinite(input.value) || input.value === 0) continue
    last.delete(input.value)
    last.set(input.value, input)
  }
  return [...last.values()].slice(-most)
}
