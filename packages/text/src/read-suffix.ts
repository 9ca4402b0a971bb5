import {
  CURRENCY_PARTS,
  CURRENCY_PREFIXES,
  CURRENCY_SUFFIXES,
  type Currency,
} from './currencies.ts'
import { type Found, isLetterOrDigit, skipBlanks } from './read-scan.ts'
import { Vocabulary } from './read-vocabulary.ts'
import { CASED_UNITS, COUNT_NOUNS, ENGLISH_COUNT_NOUNS, UNIT_NAMES, type Unit } from './units.ts'
import type { DurationValue } from './value.ts'

export interface DurationUnit {
  readonly unit: DurationValue['unit']
  /** How many of `unit` one of these is; 2 for a fortnight of weeks. */
  readonly times: number
  readonly business?: true
}

/** What stands behind a number and says what it counts. */
export type Suffix =
  | { readonly kind: 'money'; readonly currency: Currency }
  | { readonly kind: 'unit'; readonly unit: Unit }
  | { readonly kind: 'duration'; readonly duration: DurationUnit }
  | { readonly kind: 'percent'; readonly factor: number; readonly role?: 'off' | 'pay' }
  | { readonly kind: 'count'; readonly noun: string }
  | { readonly kind: 'age'; readonly years: number }

const DURATIONS: readonly (readonly [DurationUnit, string])[] = [
  [{ unit: 'second', times: 1 }, 'second|seconds|sec|secs|s|秒|秒钟'],
  [{ unit: 'minute', times: 1 }, 'minute|minutes|min|mins|分钟'],
  [{ unit: 'minute', times: 15 }, '刻钟|个刻钟'],
  [{ unit: 'hour', times: 1 }, 'hour|hours|hr|hrs|h|小时|个小时|钟头|个钟头|个钟|小時'],
  [
    { unit: 'day', times: 1 },
    'day|days|天|日|calendar day|calendar days|天时间|个自然日|自然日|自然天',
  ],
  [{ unit: 'day', times: 1 }, 'night|nights|晚|夜'],
  [
    { unit: 'day', times: 1, business: true },
    'business day|business days|working day|working days|weekday|weekdays|work day|work days|workdays|个工作日|工作日|个工作天|工作天',
  ],
  [{ unit: 'week', times: 1 }, 'week|weeks|wk|wks|周|星期|个星期|个礼拜|礼拜|个周'],
  [{ unit: 'week', times: 2 }, 'fortnight|fortnights'],
  [{ unit: 'month', times: 1 }, 'month|months|个月|个月时间'],
  [{ unit: 'quarter', times: 1 }, '个季度'],
  [{ unit: 'year', times: 1 }, 'year|years|yr|yrs|年|年时间'],
  [{ unit: 'year', times: 10 }, 'decade|decades'],
  [{ unit: 'year', times: 100 }, '个世纪'],
]

const PERCENTS: readonly (readonly [name: string, factor: number, role?: 'pay'])[] = [
  ['%', 1],
  ['percent', 1],
  ['per cent', 1],
  ['pct', 1],
  ['percents', 1],
  ['个百分点', 1],
  ['百分点', 1],
  ['‰', 0.1],
  ['成', 10],
  ['折', 10, 'pay'],
]

const AGES: readonly (readonly [name: string, years: number])[] = [
  ['years old', 1],
  ['year old', 1],
  ['year-old', 1],
  ['years-old', 1],
  ['yrs old', 1],
  ['years of age', 1],
  ['岁', 1],
  ['周岁', 1],
  ['岁大', 1],
  ['months old', 1 / 12],
  ['month old', 1 / 12],
  ['month-old', 1 / 12],
  ['个月大', 1 / 12],
  ['weeks old', 7 / 365],
  ['week old', 7 / 365],
  ['week-old', 7 / 365],
  ['weeks of age', 7 / 365],
  ['months of age', 1 / 12],
  ['days old', 1 / 365],
  ['day old', 1 / 365],
  ['天大', 1 / 365],
  ['周大', 7 / 365],
]

function* suffixEntries(): Generator<readonly [string, Suffix]> {
  for (const [name, currency] of [...CURRENCY_SUFFIXES, ...CURRENCY_PARTS])
    yield [name, { kind: 'money', currency }]
  for (const [duration, list] of DURATIONS)
    for (const name of list.split('|')) yield [name, { kind: 'duration', duration }]
  for (const [name, factor, role] of PERCENTS)
    yield [name, { kind: 'percent', factor, ...(role === undefined ? {} : { role }) }]
  for (const [name, years] of AGES) yield [name, { kind: 'age', years }]
  for (const [name, unit] of UNIT_NAMES) yield [name, { kind: 'unit', unit }]
  for (const noun of COUNT_NOUNS.split('|')) yield [noun, { kind: 'count', noun }]
  for (const noun of ENGLISH_COUNT_NOUNS.split('|')) {
    yield [noun, { kind: 'count', noun }]
    yield [`${noun}s`, { kind: 'count', noun }]
  }
}

const SUFFIXES = new Vocabulary<Suffix>(suffixEntries())
const PREFIXES = new Vocabulary<Currency>(CURRENCY_PREFIXES)

/** Short unit names that are also words: they must touch the number. */
const TOUCHING = new Set(['in', 's', 'a', 'b', 'pt', 'st', 'can', 'li'])

/** The currency written at `at`, before a number. */
export function currencyAt(folded: string, at: number): Found<Currency> | undefined {
  return PREFIXES.at(folded, at)
}

/** What stands behind a number that ends at `at`, after blanks or a hyphen. */
export function suffixAt(text: string, folded: string, at: number): Found<Suffix> | undefined {
  const hyphen = folded.charAt(at) === '-' && folded.charCodeAt(at + 1) > 57
  const start = hyphen ? at + 1 : skipBlanks(folded, at)
  const cased = casedUnit(text, start)
  if (
    cased !== undefined &&
    (start === at || cased.value.symbol.length > 1 || cased.value.symbol === 'J')
  )
    return { value: { kind: 'unit', unit: cased.value }, end: cased.end }
  const found = SUFFIXES.at(folded, start)
  if (found === undefined) return undefined
  if (start > at && !hyphen && TOUCHING.has(folded.slice(start, found.end))) return undefined
  return found
}

function casedUnit(text: string, at: number): Found<Unit> | undefined {
  for (const length of [2, 1]) {
    const unit = CASED_UNITS.get(text.slice(at, at + length))
    if (unit !== undefined && !isLetterOrDigit(text.charCodeAt(at + length)))
      return { value: unit, end: at + length }
  }
  return undefined
}
