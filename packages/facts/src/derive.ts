import type { ClaimValue, Derivation, Evidence, SourceRef } from '@vouchsafe/core'
import type { DateValue, RangeValue } from '@vouchsafe/text'
import { MONEY_ATTRIBUTES } from './attribute-words.ts'
import type { Case } from './case.ts'
import { roundsTo } from './compare.ts'
import { meets } from './profile.ts'
import type { Cell, Row } from './row.ts'

/** A number that may be computed with, and where it stands. */
interface Input {
  readonly value: number
  readonly source: SourceRef
}

/** Larger pools would hit any value by chance. */
const MOST_INPUTS = 14

/** The evidence that a value which no fact states follows from values of the rows spoken of, if it does. */
export function derive(value: ClaimValue, at: Case): Evidence | undefined {
  switch (value.type) {
    case 'money':
      return deriveAmount(value.value, moneyPool(at, value.currency), at)
    case 'number':
      return deriveAmount(value.value, numberPool(at), at)
    case 'quantity':
      return deriveQuantity(value, at)
    case 'date':
      return deriveDate(value, at)
    case 'duration':
      return deriveDuration(value.seconds, at)
    case 'range':
      return deriveElapsed(value, at)
    default:
      return undefined
  }
}

/** `over 13 days`: at least so many whole days, and not one more. */
function deriveElapsed({ low, high }: RangeValue, at: Case): Evidence | undefined {
  const end = low ?? high
  if ((low !== undefined && high !== undefined) || end?.type !== 'duration') return undefined
  return deriveDuration(end.seconds, at)
}

interface Pool {
  readonly inputs: readonly Input[]
  /** Numbers of things that an amount may be multiplied by. */
  readonly counts: readonly Input[]
  /** Percentages that may be taken of an amount. */
  readonly shares: readonly Input[]
  /** Amounts of one list, to be added up. */
  readonly lists: readonly (readonly Input[])[]
}

function deriveAmount(target: number, pool: Pool, at: Case): Evidence | undefined {
  const equal = (result: number) => roundsTo(target, result, at.precision)
  const { inputs, counts, shares, lists } = pool
  const hints = at.profile.derived
  for (const each of inputs) {
    for (const count of counts) {
      if (count.value > 1 && equal(each.value * count.value)) {
        return shown('product', `${each.value} × ${count.value} = ${target}`, [each, count])
      }
    }
    for (const share of shares) {
      const part = (each.value * share.value) / 100
      if (equal(part))
        return shown('percentage', `${share.value} % × ${each.value} = ${target}`, [each, share])
      if (equal(each.value - part)) {
        return shown('percentage', `${each.value} − ${share.value} % = ${target}`, [each, share])
      }
    }
  }
  const sum = sumOf(target, pool, at)
  if (sum !== undefined) return sum
  if (!hints.has('difference') && !hints.has('settle') && at.claim.kind !== 'refund')
    return undefined
  const totals = lists.map(totalOf)
  const terms = [...inputs, ...totals].slice(0, MOST_INPUTS + 4)
  for (const a of terms) {
    for (const b of terms) {
      if (a === b || a.value <= b.value) continue
      if (equal(a.value - b.value)) {
        return shown('difference', `${a.value} − ${b.value} = ${target}`, [a, b])
      }
    }
  }
  return undefined
}

function sumOf(target: number, pool: Pool, at: Case): Evidence | undefined {
  const equal = (result: number) => roundsTo(target, result, at.precision)
  for (const list of pool.lists) {
    if (list.length < 2) continue
    const total = totalOf(list)
    if (equal(total.value)) {
      return shown('sum', `${list.map((each) => each.value).join(' + ')} = ${target}`, list)
    }
    for (const count of pool.counts) {
      if (count.value > 1 && equal(total.value * count.value)) {
        return shown('product', `${total.value} × ${count.value} = ${target}`, [...list, count])
      }
    }
  }
  if (!at.profile.derived.has('sum') && !at.profile.derived.has('settle')) return undefined
  for (const [index, a] of pool.inputs.entries()) {
    for (const b of pool.inputs.slice(index + 1)) {
      if (equal(a.value + b.value))
        return shown('sum', `${a.value} + ${b.value} = ${target}`, [a, b])
    }
  }
  return undefined
}

function totalOf(list: readonly Input[]): Input {
  const [first] = list
  return {
    value: Number(list.reduce((sum, each) => sum + each.value, 0).toFixed(6)),
    source: first?.source ?? { id: '' },
  }
}

/** Amounts of the rows that the sentence speaks of, and those that the draft has rightly stated. */
function moneyPool(at: Case, currency: string | null): Pool {
  const isMine = (value: ClaimValue) =>
    value.type === 'money' &&
    (currency === null || value.currency === null || value.currency === currency)
  const amounts = (cell: Cell): readonly Input[] =>
    cell.values
      .filter((value) => isMine(value) || (value.type === 'number' && isAmount(cell)))
      .map((value) => inputOf(value, cell))
  return {
    inputs: pick([...statedInputs(at, isMine), ...ownCells(at).flatMap(amounts)]),
    counts: countsOf(at),
    shares: sharesOf(at),
    lists: listsOf(at, amounts),
  }
}

function numberPool(at: Case): Pool {
  const isNumber = (value: ClaimValue) =>
    value.type === 'number' || (value.type === 'quantity' && value.dimension === 'count')
  if (at.profile.derived.size === 0) return toldPool(at, isNumber)
  const numbers = (cell: Cell): readonly Input[] =>
    cell.names === 'code' ? [] : cell.values.filter(isNumber).map((value) => inputOf(value, cell))
  return {
    inputs: pick([
      ...statedInputs(at, isNumber),
      ...besideInputs(at, isNumber),
      ...ownCells(at).flatMap(numbers),
    ]),
    counts: countsOf(at),
    shares: [],
    lists: listsOf(at, numbers),
  }
}

/** Without a word that hints at computing, only numbers that the draft itself gives are multiplied. */
function toldPool(at: Case, isNumber: (value: ClaimValue) => boolean): Pool {
  const before = at.view.sentence.text.slice(0, at.place.end + 12)
  if (!MULTIPLIES.test(before)) return { inputs: [], counts: [], shares: [], lists: [] }
  const told = [...statedInputs(at, isNumber), ...besideInputs(at, isNumber)].filter(
    ({ value }) => value > 1,
  )
  return { inputs: pick(told), counts: pick(told), shares: [], lists: [] }
}

/** Words before a number that follows from others. */
const MULTIPLIES =
  /\b(?:total|altogether|up to|in all|combined|so you|so we|that means|each|per|times)\b|[×x]\s?\d|共|总|每|一共/iu

function deriveQuantity(
  value: Extract<ClaimValue, { type: 'quantity' }>,
  at: Case,
): Evidence | undefined {
  if (value.dimension === 'count') return deriveAmount(value.value, numberPool(at), at)
  if (at.profile.derived.size === 0) return undefined
  const perUnit = value.value === 0 ? 0 : value.base / value.value
  const same = (each: ClaimValue) => each.type === 'quantity' && each.dimension === value.dimension
  const inOwnUnit = (each: ClaimValue, source: SourceRef): Input => ({
    value: each.type === 'quantity' && perUnit !== 0 ? each.base / perUnit : 0,
    source,
  })
  const cells = ownCells(at).flatMap((cell) =>
    cell.values.filter(same).map((each) => inOwnUnit(each, refOf(cell))),
  )
  const counts = [
    ...countsOf(at),
    ...ownCells(at).flatMap((cell) =>
      cell.values
        .filter((each) => each.type === 'quantity' && each.dimension === 'count')
        .map((each) => inputOf(each, cell)),
    ),
  ]
  return deriveAmount(
    value.value,
    { inputs: pick(cells), counts: pick(counts), shares: [], lists: [] },
    at,
  )
}

/** Values of the rows that are named themselves, before those of their parts. */
function ownCells(at: Case): readonly Cell[] {
  const families = [...at.focus.families.slice(0, 4), ...at.focus.others.slice(0, 4)]
  const own = families.flatMap((family) => [...family.rows].slice(0, 1).flatMap((row) => row.cells))
  const rest = families.flatMap((family) => family.cells.slice(0, 60))
  return [...new Set([...own, ...rest])]
}

function statedInputs(at: Case, isMine: (value: ClaimValue) => boolean): readonly Input[] {
  return at.stated
    .filter(({ value }) => isMine(value))
    .slice(-6)
    .map(({ value, claim }) => ({
      value: 'value' in value && typeof value.value === 'number' ? value.value : Number.NaN,
      source: { id: `claim:${claim.id}` },
    }))
}

/** Values of the same sentence; their own verdicts say whether they are right. */
function besideInputs(at: Case, isMine: (value: ClaimValue) => boolean): readonly Input[] {
  return at.beside.filter(isMine).map((value) => ({
    value: 'value' in value && typeof value.value === 'number' ? value.value : Number.NaN,
    source: { id: 'draft' },
  }))
}

/** Numbers that the sentence itself names, quantities of the rows, and lengths of their lists. */
function countsOf(at: Case): readonly Input[] {
  const written = at.beside.flatMap((value): readonly Input[] => {
    const isCount =
      value.type === 'number' || (value.type === 'quantity' && value.dimension === 'count')
    const isNights = value.type === 'duration' && Number.isInteger(value.value)
    return isCount || isNights ? [{ value: value.value, source: { id: 'draft' } }] : []
  })
  const quantities = ownCells(at)
    .filter((cell) => cell.attributes.has('quantity'))
    .flatMap((cell) =>
      cell.values.flatMap((value) => (value.type === 'number' ? [inputOf(value, cell)] : [])),
    )
  const lists = (at.profile.derived.has('sum') ? at.focus.families : [])
    .slice(0, 2)
    .flatMap((family) => family.lists.slice(0, 6))
    .map((list) => ({ value: list.size, source: { id: 'count', pointer: list.pointer } }))
  return pick([...written, ...quantities, ...lists]).filter(
    ({ value }) => Number.isInteger(value) && value > 0 && value < 1000,
  )
}

function sharesOf(at: Case): readonly Input[] {
  const written = at.beside.flatMap((value): readonly Input[] =>
    value.type === 'percent'
      ? [{ value: value.role === 'pay' ? 100 - value.value : value.value, source: { id: 'draft' } }]
      : [],
  )
  if (!at.profile.derived.has('percentage') && written.length === 0) return []
  const known = ownCells(at).flatMap((cell) =>
    cell.values.flatMap((value) =>
      value.type === 'percent'
        ? [{ value: value.role === 'pay' ? 100 - value.value : value.value, source: refOf(cell) }]
        : [],
    ),
  )
  return pick([...written, ...known])
}

/** Amounts of the same field of the rows of one list. */
function listsOf(
  at: Case,
  inputs: (cell: Cell) => readonly Input[],
): readonly (readonly Input[])[] {
  const lists = new Map<string, Input[]>()
  for (const family of [...at.focus.families.slice(0, 3), ...at.focus.others.slice(0, 3)]) {
    for (const row of family.rows) collect(row, lists, inputs)
  }
  return [...lists.values()].slice(0, 12)
}

function collect(
  row: Row,
  lists: Map<string, Input[]>,
  inputs: (cell: Cell) => readonly Input[],
): void {
  for (const cell of row.cells) {
    const [input] = inputs(cell)
    if (input === undefined || row.parent === undefined) continue
    const key = `${row.parent.origin.id}${row.parent.pointer} ${row.label} ${cell.field}`
    const list = lists.get(key)
    if (list === undefined) lists.set(key, [input])
    else if (list.length < 40) list.push(input)
  }
}

const DAY = 86_400_000

function deriveDate(value: DateValue, at: Case): Evidence | undefined {
  if (value.month === undefined || value.day === undefined) return undefined
  const durations = [...at.beside, ...ownCells(at).flatMap((cell) => cell.values)].flatMap(
    (each) =>
      each.type === 'duration' && each.seconds % 86_400 === 0 && !each.business
        ? [each.seconds * 1000]
        : [],
  )
  if (durations.length === 0) return undefined
  for (const base of datesOf(at)) {
    for (const duration of durations.slice(0, 8)) {
      for (const sign of [1, -1]) {
        const day = new Date(base.value + sign * duration)
        if (day.getUTCMonth() + 1 !== value.month || day.getUTCDate() !== value.day) continue
        const formula = `${iso(base.value)} ${sign === 1 ? '+' : '−'} ${duration / DAY} d = ${iso(day.getTime())}`
        return shown('date-plus-duration', formula, [base])
      }
    }
  }
  return undefined
}

function deriveDuration(seconds: number, at: Case): Evidence | undefined {
  if (seconds % 86_400 !== 0) return undefined
  const dates = datesOf(at)
  for (const a of dates) {
    for (const b of dates) {
      if (a === b || a.value < b.value) continue
      if (Math.round((a.value - b.value) / DAY) * 86_400 === seconds) {
        return shown(
          'duration-between',
          `${iso(a.value)} − ${iso(b.value)} = ${seconds / 86_400} d`,
          [a, b],
        )
      }
    }
  }
  return undefined
}

function datesOf(at: Case): readonly Input[] {
  const dates: Input[] = []
  const add = (value: ClaimValue, source: SourceRef) => {
    const date = value.type === 'datetime' ? value.date : value
    if (date.type !== 'date' || date.month === undefined || date.day === undefined) return
    const year = date.year ?? yearOf(at)
    if (year !== undefined) dates.push({ value: Date.UTC(year, date.month - 1, date.day), source })
  }
  for (const { value, claim } of at.stated.slice(-6)) add(value, { id: `claim:${claim.id}` })
  for (const value of at.beside) add(value, { id: 'draft' })
  for (const cell of ownCells(at)) for (const value of cell.values) add(value, refOf(cell))
  const now = at.world.turn.now?.slice(0, 10)
  if (now !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(now)) {
    dates.push({ value: Date.parse(`${now}T00:00:00Z`), source: { id: 'clock' } })
  }
  for (const clock of at.world.passages.flatMap((index) => index.clocks))
    add(clock, { id: 'clock' })
  return dates.slice(0, 16)
}

function yearOf(at: Case): number | undefined {
  const year = Number(at.world.turn.now?.slice(0, 4))
  return Number.isInteger(year) && year > 1900 ? year : undefined
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

function isAmount(cell: Cell): boolean {
  return meets(cell.attributes, MONEY_ATTRIBUTES) || /amount|金额/iu.test(cell.name)
}

function inputOf(value: ClaimValue, cell: Cell): Input {
  const number = 'value' in value && typeof value.value === 'number' ? value.value : Number.NaN
  return { value: number, source: refOf(cell) }
}

function refOf(cell: Cell): SourceRef {
  return { id: cell.row.origin.id, pointer: cell.pointer }
}

/** Different numbers, few enough that one of them is not met by chance. */
function pick(inputs: readonly Input[]): readonly Input[] {
  const seen = new Set<number>()
  return inputs
    .filter(
      ({ value }) => Number.isFinite(value) && value !== 0 && !seen.has(value) && seen.add(value),
    )
    .slice(0, MOST_INPUTS)
}

function shown(
  operation: Derivation['operation'],
  formula: string,
  inputs: readonly Input[],
): Evidence {
  const sources = inputs.map((input) => input.source)
  return {
    relation: 'supports',
    source: sources[0] ?? { id: 'draft' },
    shows: formula.slice(0, 200),
    derivation: { operation, formula: formula.slice(0, 400), inputs: sources.slice(0, 40) },
  }
}
