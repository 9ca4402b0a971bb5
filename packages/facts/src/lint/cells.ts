import type { ClaimValue } from '@vouchsafe/core'
import { fieldWords } from '../lookup/tokens.ts'
import type { Cell } from '../sources/row.ts'
import { problemAt, type RawProblem, type ReadFile } from './problem.ts'

/** Amounts that are never below nothing. Totals and refunds may be, in ledgers. */
const PRICES: ReadonlySet<string> = new Set([
  ...['price', 'list-price', 'deposit', 'fee', 'shipping-fee', 'threshold'],
])
/** Numbers of things and measures that are never below nothing. */
const NOT_NEGATIVE: ReadonlySet<string> = new Set([
  ...['stock', 'seats', 'quantity', 'rating', 'weight', 'length', 'width', 'height', 'size'],
  ...['capacity', 'battery', 'power', 'screen', 'memory', 'storage', 'duration', 'warranty'],
  ...['passengers', 'guests', 'rooms', 'return-window', 'refund-time', 'shelf-life'],
])
/** Measures that say nothing without their unit. */
const MEASURED: ReadonlySet<string> = new Set([
  ...['weight', 'length', 'width', 'height', 'capacity', 'battery', 'power', 'screen', 'memory'],
  ...['storage', 'duration', 'warranty', 'return-window', 'refund-time', 'shelf-life', 'wait'],
])
/** Shares of a whole. */
const SHARES: ReadonlySet<string> = new Set(['discount', 'tax', 'humidity', 'battery'])
/** Fields that hold a day or a time, whatever the words around say. */
const DATED: ReadonlySet<string> = new Set([
  ...['valid-until', 'valid-from', 'published', 'birth', 'check-in', 'check-out'],
])
const DATE_WORDS: ReadonlySet<string> = new Set(['date', 'dob', 'asof', 'timestamp'])
const HAN_DATE = /日期$/u
/** What a price may be in words. */
const NO_PRICE =
  /^(?:free|gratis|complimentary|included|none|n\/a|tbd|on request|免费|赠送|包邮|无|面议|已含)$/i
/** What programs and spreadsheets write where there is no value. */
const NO_VALUE =
  /^(?:nan|[-+]?infinity|[-+]?inf|undefined|null|#ref!|#value!|#n\/a|#div\/0!|#name\?|#num!|#null!|\[object object\])$/i
const TIME_TYPES: ReadonlySet<string> = new Set(['date', 'datetime', 'time', 'duration', 'range'])

/** What is wrong with single values. */
export function cellProblems(file: ReadFile): readonly RawProblem[] {
  return file.rows.flatMap(({ cells }) => cells.flatMap((cell) => problemsOf(file, cell)))
}

function problemsOf(file: ReadFile, cell: Cell): readonly RawProblem[] {
  if (cell.names !== undefined || typeof cell.raw === 'boolean') return []
  if (typeof cell.raw === 'string' && NO_VALUE.test(cell.raw.trim())) {
    return [
      problemAt(file, cell, 'impossible', 'expected a value, or no field; this stands for none'),
    ]
  }
  return [priceProblem, unitProblem, dateProblem, rangeProblem].flatMap((check) => {
    const found = check(file, cell)
    return found === undefined ? [] : [found]
  })
}

function priceProblem(file: ReadFile, cell: Cell): RawProblem | undefined {
  const { raw, values } = cell
  if (values.some((value) => value.type === 'money' && value.currency === null)) {
    return problemAt(
      file,
      cell,
      'missing-currency',
      'expected a currency, beside the amount, in the field’s name or in a field "currency"',
    )
  }
  if (!isPrice(cell) || typeof raw !== 'string') return undefined
  const isRead = values.length > 0 || NO_PRICE.test(raw.trim())
  return isRead ? undefined : problemAt(file, cell, 'unreadable-price', 'expected an amount')
}

/** All that the field's name says is that it is a price; `shipping` may name a way of shipping. */
function isPrice({ attributes, name }: Cell): boolean {
  if (attributes.size === 0) return false
  return [...attributes].every((each) =>
    each === 'shipping-fee' ? /fee|cost|费/i.test(name) : PRICES.has(each),
  )
}

function unitProblem(file: ReadFile, cell: Cell): RawProblem | undefined {
  const { attributes, values } = cell
  const isBare =
    values.length > 0 && values.every(({ type }) => type === 'number' || type === 'identifier')
  if (!isBare || ![...attributes].some((each) => MEASURED.has(each))) return undefined
  return problemAt(
    file,
    cell,
    'missing-unit',
    'expected a unit, beside the number, in the field’s name or in a field "unit"',
  )
}

function dateProblem(file: ReadFile, cell: Cell): RawProblem | undefined {
  const { values } = cell
  if (values.some(isNoDay))
    return problemAt(file, cell, 'unreadable-date', 'expected a day that the calendar has')
  return !isDated(cell) || values.some(({ type }) => TIME_TYPES.has(type))
    ? undefined
    : problemAt(file, cell, 'unreadable-date', 'expected a date, as 2026-03-02')
}

function isDated({ attributes, name }: Cell): boolean {
  if (DATE_WORDS.has(fieldWords(name).at(-1) ?? '') || HAN_DATE.test(name)) return true
  return attributes.size > 0 && [...attributes].every((each) => DATED.has(each))
}

function isNoDay(value: ClaimValue): boolean {
  const date = value.type === 'datetime' ? value.date : value
  if (date.type !== 'date') return false
  const { year = 2000, month = 1, day = 1 } = date
  return new Date(Date.UTC(year, month - 1, day)).getUTCMonth() !== month - 1
}

function rangeProblem(file: ReadFile, cell: Cell): RawProblem | undefined {
  const attributes = [...cell.attributes]
  const below = cell.values.some((value) => sizeOf(value) < 0)
  if (below && attributes.length > 0) {
    const isAmount = attributes.every((each) => PRICES.has(each))
    if (isAmount || attributes.every((each) => NOT_NEGATIVE.has(each)))
      return problemAt(file, cell, 'impossible', 'expected nothing below 0')
  }
  const isShare = attributes.some((each) => SHARES.has(each))
  const above = cell.values.some((value) => value.type === 'percent' && value.value > 100)
  return isShare && above
    ? problemAt(file, cell, 'impossible', 'expected a share of at most 100 %')
    : undefined
}

function sizeOf(value: ClaimValue): number {
  switch (value.type) {
    case 'number':
    case 'money':
    case 'percent':
    case 'quantity':
      return value.value
    case 'duration':
      return value.seconds
    default:
      return 0
  }
}
