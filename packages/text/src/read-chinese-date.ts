import { CHINESE_PERIODS } from './calendar-words.ts'
import { daysIn } from './dates.ts'
import { nthWeekday } from './holidays.ts'
import type { Numeral } from './numeral-type.ts'
import { clockOf, dateFrom, fullDate } from './read-clock.ts'
import { fullYear, periodReply } from './read-day.ts'
import { readChineseDecade } from './read-decade.ts'
import { periodOf } from './read-period-value.ts'
import type { Reading } from './read-reading.ts'
import { digitsEnd, type Found, isDigit, skipBlanks } from './read-scan.ts'
import type { Reply } from './read-token.ts'
import type { DateValue, Value } from './value.ts'

/** What is known of a date so far. */
interface Parts {
  readonly year?: number
  readonly month?: number
  readonly relative?: true
}

/** Reads a date with Chinese marks at `at`: 2026年3月4日, 3月4号, 下个月20号, 明年九月, 月底. */
export function readChineseDate(reading: Reading, at: number): Reply | undefined {
  const { folded } = reading
  const period = CHINESE_PERIODS.at(folded, at)
  // 赶得上周日 is in time for Sunday.
  if (period !== undefined && folded.charAt(at - 1) === '得') return undefined
  if (period !== undefined) return readFromPeriod(reading, period)
  const code = folded.charCodeAt(at)
  if (code >= 0x80 && !DATE_STARTS.has(code)) return undefined
  const edge = code >= 0x80 ? edgeAt(reading, at, UNKNOWN) : undefined
  if (edge !== undefined) return edge
  if (isDigit(code) && !hasDateMark(folded, at)) return readDayMark(reading, at, UNKNOWN)
  if (code < 0x80 && !isDigit(code)) return undefined
  const decade = readChineseDecade(folded, at)
  if (decade !== undefined) return decade
  const year = yearAt(reading, at)
  if (year !== undefined) return readFromYear(reading, year)
  return readMonth(reading, at, UNKNOWN) ?? readDayMark(reading, at, UNKNOWN)
}

/** Nothing is known yet. */
const UNKNOWN: Parts = {}

/** Behind its first digits every year, month and decade has a mark of its own, or a link to a second decade. */
function hasDateMark(folded: string, at: number): boolean {
  const end = skipBlanks(folded, digitsEnd(folded, at, 5), 1)
  return '年月世至到、和-'.includes(folded.charAt(end) || ' ')
}

/** Characters that a date starts with, other than words such as 下周. */
const DATE_STARTS: ReadonlySet<number> = new Set(
  [...'一二三四五六七八九十〇零廿卅正元初月年上下本'].map((char) => char.charCodeAt(0)),
)

/** 下周, 本月20号, 明年九月三号, 下月底. */
function readFromPeriod(
  reading: Reading,
  { value: [unit, shift], end }: Found<readonly [Parameters<typeof periodOf>[1], number]>,
): Reply | undefined {
  const { folded } = reading
  if (unit === 'year' && folded.charAt(end) === '前') return undefined
  const value = periodOf(reading, unit, shift)
  const next =
    folded.charAt(end) === '的' || folded.charAt(end) === '份' ? end + 1 : skipBlanks(folded, end)
  if (value.type === 'date' && (value.year !== undefined || clockOf(reading) === undefined)) {
    const parts: Parts = {
      ...(value.year === undefined ? {} : { year: value.year }),
      ...(value.month === undefined ? {} : { month: value.month }),
      relative: true,
    }
    const inner =
      edgeAt(reading, end, parts) ??
      (unit === 'year' ? readMonth(reading, next, parts) : undefined) ??
      (unit === 'month'
        ? (nthWeekdayAt(reading, next, parts) ?? readDayMark(reading, next, parts))
        : undefined)
    if (inner !== undefined) return inner
  }
  return periodReply(value, end)
}

const YEAR_DIGITS = /(?:(?:1[0-9]|20|21)\d{2}|\d{2})(?= ?年)/y
const YEAR_HAN =
  /[一二][〇零一二三四五六七八九]{3}(?=年)|[〇零一二九八七][〇零一二三四五六七八九](?=年[〇零一二三四五六七八九十\d]{1,2}月)/y

/** 2026年, 二〇二六年; two digits only before a month or with a leading zero: 18年10月, 07年. */
function yearAt({ folded }: Reading, at: number): Found<number> | undefined {
  YEAR_DIGITS.lastIndex = at
  const digits = YEAR_DIGITS.exec(folded)?.[0]
  if (digits !== undefined) {
    const end = skipBlanks(folded, at + digits.length) + 1
    const short = digits.length === 2
    if (
      short &&
      !(
        digits.startsWith('0') ||
        /^ ?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月/.test(folded.slice(end, end + 5))
      )
    )
      return undefined
    return { value: fullYear(digits), end }
  }
  YEAR_HAN.lastIndex = at
  const han = YEAR_HAN.exec(folded)?.[0]
  if (han === undefined) return undefined
  const value = [...han]
    .map((char) => Math.max(0, '〇一二三四五六七八九'.indexOf(char === '零' ? '〇' : char)))
    .join('')
  return { value: fullYear(value), end: at + han.length + 1 }
}

function readFromYear(reading: Reading, year: Found<number>): Reply | undefined {
  const { folded } = reading
  const parts = { year: year.value }
  const next = folded.charAt(year.end) === '的' ? year.end + 1 : skipBlanks(folded, year.end)
  const inner =
    readMonth(reading, next, parts) ??
    edgeAt(reading, year.end, parts) ??
    quarterAt(reading, next, parts)
  if (inner !== undefined) return inner
  return periodReply(
    { type: 'date', ...parts },
    folded.charAt(year.end) === '度' ? year.end + 1 : year.end,
  )
}

const MONTH =
  /(?:0?[1-9]|1[0-2]|十[一二]?|[一二三四五六七八九正]|元) ?月(?!球|亮|饼|经|薪|租|卡|费|销|供)份?/y
const MONTH_NUMBERS = '一二三四五六七八九十'

/** 3月4日, 十月初一, 3月的第一个星期一, 3月底; a month alone is a span. */
function readMonth(reading: Reading, at: number, parts: Parts): Reply | undefined {
  const { folded } = reading
  MONTH.lastIndex = at
  const found = MONTH.exec(folded)?.[0]
  if (found === undefined) return undefined
  const word = found.replace(/ ?月份?/, '')
  const month = isDigit(word.charCodeAt(0)) ? Number(word) : monthNumber(word)
  const end = at + found.length
  const known: Parts = { ...parts, month }
  const next = folded.charAt(end) === '的' ? end + 1 : skipBlanks(folded, end)
  return (
    edgeAt(reading, end - 1, known) ??
    nthWeekdayAt(reading, next, known) ??
    readDayMark(reading, next, known) ??
    periodReply(dateFrom(known) ?? { type: 'date', month }, end)
  )
}

function monthNumber(word: string): number {
  if (word === '正' || word === '元') return 1
  return word.startsWith('十')
    ? 10 + (MONTH_NUMBERS.indexOf(word.charAt(1)) + 1 || 0) * Number(word.length > 1)
    : MONTH_NUMBERS.indexOf(word) + 1
}

const NOT_A_DAY =
  /^[楼线店码机仓门房床桌位电链色窗柜站公馆技选员球馆院厅厂线款型商字]|^(?:普通|干|碱性|锂|镍氢|充电|可充电|锌锰|南孚)电池/
const LUNAR_DAY = /初([一二三四五六七八九十])/y

/** 4日, 二十号, 初一. Without a month it is a day of some month. */
function readDayMark(reading: Reading, at: number, parts: Parts): Reply | undefined {
  const { folded } = reading
  const known = parts.month !== undefined
  LUNAR_DAY.lastIndex = at
  const lunar = known ? LUNAR_DAY.exec(folded) : null
  if (lunar !== null)
    return dayReply({ ...parts, day: MONTH_NUMBERS.indexOf(lunar[1] ?? '') + 1 }, at + 2)
  const number = reading.numeralAt(at)
  if (number === undefined || number.value.signed || number.value.upTo !== undefined)
    return undefined
  const day = number.value.value
  if (!Number.isInteger(day) || day < 1 || day > 31) return undefined
  const mark = skipBlanks(folded, number.end)
  const char = folded.charAt(mark)
  if (isListed(folded, at, number, known)) return dayReply({ ...parts, day }, number.end)
  if (!known && char !== '号' && char !== '日') return undefined
  const next = folded.charAt(mark + 1)
  const address = !known && /[路街巷弄道村里苑区院栋楼座第胡]/.test(folded.charAt(at - 1))
  if (char === '号' && !NOT_A_DAY.test(folded.slice(mark + 1, mark + 7)) && !address)
    return dayReply({ ...parts, day }, mark + 1)
  // 一日三次 is per day.
  const per = !known && number.value.form === 'han' && day === 1
  if (char === '日' && !per && (known || !/[内游达用均元均常本式系语产历夜照]/.test(next))) {
    const shift = !known && /^(?:之|以)?[内后前]/.test(folded.slice(mark + 1, mark + 3))
    return shift && !isNamedDay(folded, at, mark + 1)
      ? undefined
      : dayReply({ ...parts, day }, mark + 1)
  }
  // 3月4-6日: the first day has no mark of its own.
  if (known && /^ ?[-~至到] ?\d{1,2} ?[日号]/.test(folded.slice(number.end, number.end + 7)))
    return dayReply({ ...parts, day }, number.end)
  return undefined
}

/** The next day of a row, and the rest of it up to the mark. */
const LISTED = /[、和与及](\d{1,2})(?:[、和与及]\d{1,2}){0,6}[日号]/y

/** 12月19、20号, 5月1、2、3日: of days in a row only the last has the mark. */
function isListed(
  folded: string,
  at: number,
  { value: { value }, end }: Found<Numeral>,
  known: boolean,
): boolean {
  LISTED.lastIndex = end
  const found = LISTED.exec(folded)
  if (found === null || NOT_A_DAY.test(folded.slice(LISTED.lastIndex, LISTED.lastIndex + 6)))
    return false
  const next = Number(found[1])
  return (
    next > value && next <= 31 && (known || (folded.charAt(at - 1) === '、' && next === value + 1))
  )
}

/**
 * 17日前可以改期 and 请在17日前办理 name a day of the month; 3日前下的单 looks back and 出发7日前 counts from the
 * event before it. Nobody looks back so far in days that a word for a week would serve better.
 */
function isNamedDay(folded: string, at: number, end: number): boolean {
  if (!/^(?:之|以)?前/.test(folded.slice(end, end + 2))) return false
  const before = folded.charAt(at - 1)
  if (/[在于请要赶到至截]/.test(before)) return true
  return Number.parseInt(folded.slice(at, at + 2), 10) > 7 && !/[\p{L}\p{N}]/u.test(before)
}

function dayReply(parts: Parts & { readonly day: number }, end: number): Reply | undefined {
  const { relative } = parts
  const value = dateFrom(parts)
  if (value === undefined) return undefined
  const bare = parts.month === undefined && !relative ? { bare: 'day-of-month' as const } : {}
  return {
    value: { ...value, ...(relative ? { relative } : {}) },
    end,
    calendar: { role: 'day', ...bare },
  }
}

const EDGES: readonly (readonly [
  word: string,
  unit: 'month' | 'year',
  from: number,
  to: number,
])[] = [
  ['月初', 'month', 1, 10],
  ['月中旬', 'month', 11, 20],
  ['月上旬', 'month', 1, 10],
  ['月下旬', 'month', 21, 31],
  ['月中', 'month', 11, 20],
  ['月底', 'month', 21, 31],
  ['月末', 'month', 21, 31],
  ['年初', 'year', 1, 3],
  ['年中', 'year', 5, 8],
  ['年底', 'year', 10, 12],
  ['年末', 'year', 10, 12],
  ['上半年', 'year', 1, 6],
  ['下半年', 'year', 7, 12],
]

/** 月底, 3月初, 2026年底, 明年上半年: the ends of a month or year. */
function edgeAt(reading: Reading, at: number, parts: Parts): Reply | undefined {
  const { folded } = reading
  // Behind a month or a year its mark is not said again: 下个月中旬, 去年底.
  const said = parts.month !== undefined ? '月' : parts.year !== undefined ? '年' : undefined
  if (said === undefined && !'月年上下'.includes(folded.charAt(at) || ' ')) return undefined
  const edge = EDGES.find(
    ([word]) =>
      folded.startsWith(word, at) ||
      (word.charAt(0) === said && folded.startsWith(word.slice(1), at)),
  )
  if (edge === undefined) return undefined
  const [word, unit, from, to] = edge
  const end = at + (folded.startsWith(word, at) ? word.length : word.length - 1)
  if (folded.charAt(end) === '间' || folded.charAt(end) === '级') return undefined
  // 十月初一 is the first of the month, not its beginning.
  if (word === '月初' && MONTH_NUMBERS.includes(folded.charAt(end) || ' ')) return undefined
  const now = clockOf(reading)
  const year = parts.year ?? now?.year
  const month = parts.month ?? now?.month
  if (year === undefined || (unit === 'month' && month === undefined))
    return periodReply({ type: 'date', relative: true }, end)
  if (unit === 'year' && parts.month !== undefined) return undefined
  return periodReply(
    unit === 'month' ? daysOf(year, month ?? 1, from, to) : monthsOf(year, from, to),
    end,
  )
}

function daysOf(year: number, month: number, from: number, to: number): Value {
  const low = fullDate({ year, month, day: from }, true)
  const high = fullDate({ year, month, day: Math.min(to, daysIn(year, month)) }, true)
  return { type: 'range', low, high, lowInclusive: true, highInclusive: true }
}

function monthsOf(year: number, from: number, to: number): Value {
  const low = fullDate({ year, month: from, day: 1 }, true)
  const high = fullDate({ year, month: to, day: daysIn(year, to) }, true)
  return { type: 'range', low, high, lowInclusive: true, highInclusive: true }
}

const QUARTER = /(?:第?([一二三四1-4])季度?|q([1-4]))/y

/** 第三季度 of a known year. */
function quarterAt({ folded }: Reading, at: number, { year }: Parts): Reply | undefined {
  QUARTER.lastIndex = at
  const found = QUARTER.exec(folded)
  if (found === null || year === undefined) return undefined
  const word = found[1] ?? found[2] ?? '1'
  const quarter = isDigit(word.charCodeAt(0)) ? Number(word) : MONTH_NUMBERS.indexOf(word) + 1
  return periodReply(monthsOf(year, quarter * 3 - 2, quarter * 3), at + found[0].length)
}

const NTH_WEEKDAY = /(?:第([一二三四五1-5])个?|最后一?个)(?:周|星期|礼拜)([一二三四五六日天])/y

/** 十月的第一个星期一, 三月最后一个周五. */
function nthWeekdayAt(reading: Reading, at: number, parts: Parts): Reply | undefined {
  NTH_WEEKDAY.lastIndex = at
  const found = NTH_WEEKDAY.exec(reading.folded)
  if (found === null || parts.month === undefined) return undefined
  const word = found[1]
  const count =
    word === undefined
      ? -1
      : isDigit(word.charCodeAt(0))
        ? Number(word)
        : MONTH_NUMBERS.indexOf(word) + 1
  const weekday = '一二三四五六日天'.indexOf(found[2] ?? '一') + 1
  const end = at + found[0].length
  const year = parts.year ?? upcomingYear(reading, parts.month)
  if (year === undefined)
    return {
      value: { type: 'date', month: parts.month, weekday: Math.min(weekday, 7) },
      end,
      calendar: { role: 'day' },
    }
  const value: DateValue = fullDate(
    nthWeekday(year, parts.month, Math.min(weekday, 7), count),
    parts.year === undefined,
  )
  return { value, end, calendar: { role: 'day' } }
}

function upcomingYear(reading: Reading, month: number): number | undefined {
  const now = clockOf(reading)
  return now === undefined ? undefined : month < now.month ? now.year + 1 : now.year
}
