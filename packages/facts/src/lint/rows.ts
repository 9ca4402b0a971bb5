import type { ClaimValue } from '@vouchsafe/core'
import { fieldWords } from '../lookup/tokens.ts'
import { endOf } from '../sources/freshness.ts'
import type { Cell, Row } from '../sources/row.ts'
import { isNumeric } from '../values/compare.ts'
import { problemAt, type RawProblem, type ReadFile } from './problem.ts'

/** The clock, where one was passed in. */
export interface LintClock {
  readonly now: number | undefined
  /** As it was written, for its zone. */
  readonly written: string
}

/** Attributes of which the first comes before the second. */
const ORDERED = [
  ['valid-from', 'valid-until'],
  ['check-in', 'check-out'],
  ['created', 'shipped'],
  ['created', 'delivered'],
  ['shipped', 'delivered'],
] as const
const STARTS: ReadonlySet<string> = new Set(['start', 'starts', 'begin', 'begins', 'from', '开始'])
const ENDS: ReadonlySet<string> = new Set(['end', 'ends', 'until', 'to', '结束'])
const LOWS: ReadonlySet<string> = new Set(['min', 'minimum', 'lowest', '最低', '最小'])
const HIGHS: ReadonlySet<string> = new Set(['max', 'maximum', 'highest', '最高', '最大'])

/** What is wrong with values of one row beside each other. */
export function rowProblems(file: ReadFile, clock: LintClock): readonly RawProblem[] {
  return file.rows.flatMap((row) => [
    ...expired(file, row, clock),
    ...backwards(file, row),
    ...upsideDown(file, row),
    ...aboveList(file, row),
  ])
}

/** Reported where the row says so itself. */
function expired(file: ReadFile, row: Row, { now, written }: LintClock): readonly RawProblem[] {
  const until = row.cells.find(({ raw }) => raw === row.validUntil)
  if (now === undefined || until === undefined || !(endOf(String(until.raw), written) < now))
    return []
  return [problemAt(file, until, 'expired', 'expected a time to come; the record no longer holds')]
}

function backwards(file: ReadFile, row: Row): readonly RawProblem[] {
  const pairs = [
    ...ORDERED.map(([first, second]) => [withAttribute(row, first), withAttribute(row, second)]),
    ...wordPairs(row, STARTS, ENDS),
  ]
  return pairs.flatMap(([start, end]) => {
    if (end === undefined || !(timeOf(end) < timeOf(start))) return []
    return [problemAt(file, end, 'impossible', 'expected an end that is not before the start')]
  })
}

function withAttribute(row: Row, attribute: string): Cell | undefined {
  return row.cells.find(({ attributes }) => attributes.size === 1 && attributes.has(attribute))
}

/** Fields whose names differ in one of two words alone: `start_date` and `end_date`. */
function wordPairs(
  row: Row,
  first: ReadonlySet<string>,
  second: ReadonlySet<string>,
): readonly (readonly [Cell, Cell])[] {
  const rest = (cell: Cell, words: ReadonlySet<string>): string | undefined => {
    const all = fieldWords(cell.field)
    const others = all.filter((word) => !words.has(word))
    return others.length === all.length - 1 ? others.join(' ') : undefined
  }
  const starts = new Map<string, Cell>()
  for (const cell of row.cells) {
    const key = rest(cell, first)
    if (key !== undefined) starts.set(key, cell)
  }
  return row.cells.flatMap((cell): readonly (readonly [Cell, Cell])[] => {
    const start = starts.get(rest(cell, second) ?? '\u0000')
    return start === undefined ? [] : [[start, cell]]
  })
}

/** Milliseconds of a day, or of a time on a day, else no number; hours alone may pass midnight. */
function timeOf(cell: Cell | undefined): number {
  const value = cell?.values[0]
  const date = value?.type === 'datetime' ? value.date : value
  if (date?.type !== 'date') return Number.NaN
  const { year = Number.NaN, month = 1, day = 1 } = date
  const time = value?.type === 'datetime' ? value.time : undefined
  return Date.UTC(year, month - 1, day, time?.hour ?? 0, time?.minute ?? 0)
}

function upsideDown(file: ReadFile, row: Row): readonly RawProblem[] {
  return wordPairs(row, LOWS, HIGHS).flatMap(([low, high]) => {
    if (!(numberOf(high) < numberOf(low))) return []
    return [problemAt(file, high, 'impossible', 'expected no less than the minimum beside it')]
  })
}

/** A reduced price is not above the price that it is reduced from. */
function aboveList(file: ReadFile, row: Row): readonly RawProblem[] {
  const price = withAttribute(row, 'price')
  const list = withAttribute(row, 'list-price')
  const [now, before] = [price, list].map((cell) => cell?.values.find(isMoney))
  if (price === undefined || now === undefined || before === undefined) return []
  if (now.currency !== before.currency || now.value <= before.value) return []
  return [problemAt(file, price, 'impossible', 'expected no more than the list price beside it')]
}

function isMoney(value: ClaimValue) {
  return value.type === 'money'
}

function numberOf({ values: [value] }: Cell): number {
  return value !== undefined && isNumeric(value) ? value.value : Number.NaN
}
