import {
  CAPITAL_MONTHS,
  CAPITAL_WEEKDAYS,
  CHINESE_SHIFTS,
  MONTHS,
  NEAR_DAYS,
  SHIFTS,
  VAGUE_DAYS,
  WEEKDAYS,
} from './calendar-words.ts'
import { addDays, isoDay, mondayOf, weekdayOf } from './dates.ts'
import { HOLIDAYS, holidayIn, regionalRule } from './holidays.ts'
import { clockOf, dateFrom, dayFromNow, fullDate } from './read-clock.ts'
import type { Reading } from './read-reading.ts'
import { digitsEnd, type Found, isDigit, isLetter, skipBlanks } from './read-scan.ts'
import type { Reply } from './read-token.ts'
import type { DateValue } from './value.ts'

function dayReply(value: DateValue, end: number, bare?: 'weekday' | 'day-of-month'): Reply {
  return { value, end, calendar: { role: 'day', ...(bare === undefined ? {} : { bare }) } }
}

/** A month or a year is a span of days. */
export function periodReply(value: Reply['value'], end: number): Reply {
  return { value, end, calendar: { role: 'period' } }
}

function dated(value: DateValue, end: number): Reply {
  return value.day === undefined ? periodReply(value, end) : dayReply(value, end)
}

function run(pattern: RegExp, folded: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(folded) ?? undefined
}

/** Reads a day, or a month or year of the calendar, at `at`. */
export function readDay(reading: Reading, at: number): Reply | undefined {
  const { folded } = reading
  const code = folded.charCodeAt(at)
  if (isDigit(code)) {
    const digits = digitsEnd(folded, at, 5) - at
    return (
      readNumericDate(reading, at) ??
      (digits === 4 ? readYearFirst(reading, at) : undefined) ??
      (digits < 3 && folded.charCodeAt(at + digits) < 0x80 ? readDayFirst(reading, at) : undefined)
    )
  }
  if (code >= 0x3000)
    return readHoliday(reading, at) ?? readChineseWeekday(reading, at) ?? readNearDay(reading, at)
  if (!isLetter(code)) return undefined
  return (
    readMonthFirst(reading, at) ??
    readHoliday(reading, at) ??
    readShiftedDay(reading, at) ??
    readWeekday(reading, at) ??
    readNearDay(reading, at) ??
    readDayFirst(reading, at)
  )
}

const ISO = /(\d{4})([-/.]|(?: (?=\d{1,2} \d{1,2}(?!\d))))(\d{1,2})[-/. ](\d{1,2})(?![\d%]|[.:]\d)/y
const COMPACT = /((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/y
const SLASHED = /(\d{1,2})( ?[-/.] ?)(\d{1,2})\2(\d{4}|\d{2})(?!\d|[.:/]\d)/y
const SPACED = /(\d{1,2}) (\d{1,2}) ((?:19|20)\d{2})(?!\d|[.:]\d)/y
const SHORT = /(\d{1,2})\/(\d{1,2})(?!\d|\/|[.,:]\d|[%°])/y
/** 12.10入住: what happens on it shows that it is a day and no decimal. */
const DOTTED =
  /(\d{1,2})\.(\d{1,2})(?= ?(?:入住|退房|[去玩](?!掉|年|具)|过[去来]|离店|到店|出发|启程|返程|起飞|登机|签收|收货|收到|下单|买的|拍的|订的|走(?!路|势)|发货|寄出|生日|当天|那天|的(?:航班|机票|车票|火车|高铁|房))|[日号])/y
/** `16.12. 09:05`, `until 23.12., please`: day and month, each with its point, where no sentence can end behind the second. */
const POINTED =
  /(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.(?=[,;:)\]]| ?[-–—] ?\d| \d{1,2}:\d{2}(?!\d))/y
/** 03-04 08:12, 06-07~06-09: only a day has a time behind it, or another day. */
const DASHED =
  /(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?= \d{2}:\d{2}(?! ?[-~])| ?[~至到] ?(?:0[1-9]|1[0-2])-\d{2}(?![\d-]))/y
const DASHED_BEFORE = /(?:^|[^\d-])\d{2}-\d{2} ?[~至到] ?$/
const DASHED_LAST = /(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?![\d-])/y
const YEAR_MONTH = /((?:19|20)\d{2})([-/.])(0?[1-9]|1[0-2])(?!\d|[-/.]\d|[%:])/y
const MONTH_YEAR = /(0?[1-9]|1[0-2])\/((?:19|20)\d{2})(?!\d|\/\d)/y

/** 2026-03-04, 03/04/2026, 5/8, 2026-03, 3/2026, 20260304. */
function readNumericDate(reading: Reading, at: number): Reply | undefined {
  const { folded } = reading
  if (!mayBeNumericDate(folded, at)) return undefined
  const iso = run(ISO, folded, at)
  if (iso !== undefined) {
    const value = dateFrom({ year: Number(iso[1]), month: Number(iso[3]), day: Number(iso[4]) })
    if (value !== undefined) return dayReply(value, at + iso[0].length)
  }
  const compact = run(COMPACT, folded, at)
  if (compact !== undefined) {
    const value = dateFrom({
      year: Number(compact[1]),
      month: Number(compact[2]),
      day: Number(compact[3]),
    })
    if (value !== undefined) return dayReply(value, at + compact[0].length)
  }
  const slashed = run(SLASHED, folded, at)
  if (
    slashed !== undefined &&
    !(slashed[2] === '-' && folded.charAt(at + slashed[0].length) === '-')
  ) {
    const value = inOrder(
      reading,
      Number(slashed[1]),
      Number(slashed[3]),
      fullYear(slashed[4] ?? ''),
    )
    if (value !== undefined) return dayReply(value, at + slashed[0].length)
  }
  const spaced = run(SPACED, folded, at)
  if (spaced !== undefined) {
    const value = inOrder(reading, Number(spaced[1]), Number(spaced[2]), Number(spaced[3]))
    if (value !== undefined) return dayReply(value, at + spaced[0].length)
  }
  const yearMonth = run(YEAR_MONTH, folded, at)
  if (yearMonth !== undefined && yearMonth[2] !== '.')
    return periodReply(
      { type: 'date', year: Number(yearMonth[1]), month: Number(yearMonth[3]) },
      at + yearMonth[0].length,
    )
  const monthYear = run(MONTH_YEAR, folded, at)
  if (monthYear !== undefined)
    return periodReply(
      { type: 'date', year: Number(monthYear[2]), month: Number(monthYear[1]) },
      at + monthYear[0].length,
    )
  const dashed =
    run(DASHED, folded, at) ??
    (DASHED_BEFORE.test(folded.slice(Math.max(0, at - 9), at))
      ? run(DASHED_LAST, folded, at)
      : undefined)
  if (dashed !== undefined) {
    const value = dateFrom({ month: Number(dashed[1]), day: Number(dashed[2]) })
    if (value !== undefined) return dayReply(value, at + dashed[0].length)
  }
  const pointed = run(POINTED, folded, at)
  if (pointed !== undefined) {
    const value = dateFrom({ month: Number(pointed[2]), day: Number(pointed[1]) })
    if (value !== undefined) return dayReply(value, at + pointed[0].length)
  }
  const dotted = run(DOTTED, folded, at)
  if (dotted !== undefined) {
    const value = dateFrom({ month: Number(dotted[1]), day: Number(dotted[2]) })
    const end = at + dotted[0].length
    if (value !== undefined)
      return dayReply(value, '日号'.includes(folded.charAt(end) || ' ') ? end + 1 : end)
  }
  return readShort(reading, at)
}

/** What all of these have behind their first digits, or else eight digits in one; most numbers have neither. */
function mayBeNumericDate(folded: string, at: number): boolean {
  const end = digitsEnd(folded, at, 9)
  const next = folded.charCodeAt(end)
  if (isDateMark(next) || end - at === 8) return true
  const after = next === 32 ? folded.charCodeAt(end + 1) : 0
  return isDigit(after) || isDateMark(after)
}

/** `-`, `.` or `/`. */
function isDateMark(code: number): boolean {
  return code >= 45 && code <= 47
}

const STAMP =
  /(\d{4})-(\d{2})-(\d{2})(?:t| t?)(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:z|[+-]\d{2}:?\d{2})?(?![\da-z:])/y

/** Reads a timestamp as machines write it: 2026-03-04T17:00:00Z. */
export function readTimestamp({ folded }: Reading, at: number): Reply | undefined {
  if (!isDigit(folded.charCodeAt(at)) || folded.charAt(at + 4) !== '-') return undefined
  const found = run(STAMP, folded, at)
  if (found === undefined) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = found.slice(1, 6).map(Number)
  const date = dateFrom({ year, month, day })
  if (date === undefined || hour > 24 || minute > 59) return undefined
  const second = found[6] === undefined ? {} : { second: Number(found[6]) }
  const value = {
    type: 'datetime' as const,
    date,
    time: { type: 'time' as const, hour, minute, ...second },
  }
  return { value, end: at + found[0].length, calendar: { role: 'moment' } }
}

/** 98 is 1998, 26 is 2026. */
export function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length > 2) return year
  return year + (year < 50 ? 2000 : 1900)
}

function inOrder(
  reading: Reading,
  first: number,
  second: number,
  year: number | undefined,
): DateValue | undefined {
  const [month, day] = reading.dayFirst ? [second, first] : [first, second]
  return dateFrom({ year, month, day }) ?? dateFrom({ year, month: day, day: month })
}

/** Everyday fractions; after a word such as `on` they are dates all the same. */
const FRACTIONS = new Set([
  '1/2',
  '1/3',
  '2/3',
  '1/4',
  '3/4',
  '24/7',
  '1/5',
  '2/5',
  '1/8',
  '1/10',
  '50/50',
])
const DATE_CUE =
  /(?:^|[^a-z])(?:on|by|before|after|since|until|till|from|to|due|this|next|of|between|and|day|date|at)[ :]{1,2}$|[在于到至从：:]$/

function readShort(reading: Reading, at: number): Reply | undefined {
  const { folded } = reading
  const short = run(SHORT, folded, at)
  if (short === undefined) return undefined
  if (FRACTIONS.has(short[0]) && !DATE_CUE.test(folded.slice(Math.max(0, at - 9), at)))
    return undefined
  if (short[0] === '24/7') return undefined
  const value = inOrder(reading, Number(short[1]), Number(short[2]), undefined)
  return value === undefined ? undefined : dayReply(value, at + short[0].length)
}

const YEAR_BEFORE_MONTH = /((?:1[5-9]|20)\d{2})[-/., ]{1,2}(?:(\d{1,2})[-/ ])?(?=[a-z])/y

/** 2019/aug/01, 2020/23/Sep, 2019 Aug. */
function readYearFirst({ folded }: Reading, at: number): Reply | undefined {
  const year = run(YEAR_BEFORE_MONTH, folded, at)
  if (year === undefined) return undefined
  const month = MONTHS.at(folded, at + year[0].length)
  if (month === undefined) return undefined
  const day =
    year[2] === undefined
      ? run(/[-/., ]{1,2}(\d{1,2})(?:st|nd|rd|th)?(?![\d:])/y, folded, month.end)
      : undefined
  const value = dateFrom({
    year: Number(year[1]),
    month: month.value,
    day: numberOr(year[2] ?? day?.[1]),
  })
  if (value === undefined) return undefined
  return dated(value, month.end + (day?.[0].length ?? 0))
}

function numberOr(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits)
}

interface DayOfMonth extends Found<number> {
  /** Written as an ordinal: 4th, twenty-first. */
  readonly ordinal: boolean
}

const DAY_DIGITS = /(\d{1,2})(st|nd|rd|th)?(?![\da-z]|[:.,]\d|%)/y

/** A day of the month at `at`: 4, 4th, twenty second. */
function dayOfMonthAt(reading: Reading, at: number): DayOfMonth | undefined {
  const { folded } = reading
  const digits = isDigit(folded.charCodeAt(at)) ? run(DAY_DIGITS, folded, at) : undefined
  if (digits !== undefined) {
    const value = Number(digits[1])
    return value < 1 || value > 31
      ? undefined
      : { value, end: at + digits[0].length, ordinal: digits[2] !== undefined }
  }
  if (!isLetter(folded.charCodeAt(at))) return undefined
  const words = reading.wordsAt(at)
  if (words === undefined || words.value.fraction) return undefined
  const { value, ordinal } = words.value
  if (!Number.isInteger(value) || value < 1 || value > 31) return undefined
  return { value, end: words.end, ordinal: ordinal === true }
}

const YEAR_BEHIND =
  /(?:,? {1,2}|,|\/|-| of | in |, {0,2}of )((?:1[5-9]|20)\d{2}|'\d{2})(?!\d|[:-]\d| ?(?:times|people|pieces|units|km|kg))/y

/** The year behind a month or a day: 2026, of 2026, '26. */
function yearBehind(folded: string, at: number): Found<number> | undefined {
  const year = run(YEAR_BEHIND, folded, at)
  if (year === undefined) return undefined
  const digits = (year[1] ?? '').replace("'", '')
  return { value: fullYear(digits), end: at + year[0].length }
}

/** True if the name is a month here: short or ambiguous names need a capital letter. */
function isMonthName(reading: Reading, at: number, end: number): boolean {
  const name = reading.folded.slice(at, end)
  return !CAPITAL_MONTHS.has(name) || /^[A-Z]/.test(reading.text.slice(at, at + 1)) || reading.vague
}

/** March 4th, Mar 4 2026, Dec/2018, May twenty nine, September-2020-23. A month alone is a span. */
function readMonthFirst(reading: Reading, at: number): Reply | undefined {
  const { folded } = reading
  const month = MONTHS.at(folded, at)
  if (month === undefined) return undefined
  const from = folded.charAt(month.end) === '.' ? month.end + 1 : month.end
  const yearDay = run(/[-/]((?:19|20)\d{2})[-/](\d{1,2})(?!\d)/y, folded, from)
  if (yearDay !== undefined) {
    const value = dateFrom({
      year: Number(yearDay[1]),
      month: month.value,
      day: Number(yearDay[2]),
    })
    if (value !== undefined) return dayReply(value, from + yearDay[0].length)
  }
  const separator = run(/[-/]|,? {0,2}(?:the {1,2})?/y, folded, from)
  const dayAt = from + (separator?.[0].length ?? 0)
  const day =
    dayAt === from && !isDigit(folded.charCodeAt(dayAt)) ? undefined : dayOfMonthAt(reading, dayAt)
  if (
    day !== undefined &&
    !isClockNumber(folded, day.end) &&
    isDayBehind(reading, at, month.end, day)
  ) {
    const year = yearBehind(folded, day.end)
    const value =
      dateFrom({ year: year?.value, month: month.value, day: day.value }) ??
      unreal(month.value, day.value)
    return dayReply(value, year?.end ?? day.end)
  }
  const year = yearBehind(folded, from)
  if (year !== undefined)
    return periodReply({ type: 'date', year: year.value, month: month.value }, year.end)
  const cue =
    /(?:^|[^a-z])(?:in|by|of|until|till|since|from|to|before|after|this|next|last|early|late|mid|end|between|and|the|through)[ -]$/
  const bare =
    isMonthName(reading, at, month.end) &&
    (folded.slice(at, month.end) !== 'may' || cue.test(folded.slice(Math.max(0, at - 9), at)))
  return bare ? periodReply({ type: 'date', month: month.value }, month.end) : undefined
}

/** A month named in small letters (`may 5 people come`) needs a day that looks like one. */
function isDayBehind(reading: Reading, at: number, end: number, day: DayOfMonth): boolean {
  return (
    day.ordinal ||
    isMonthName(reading, at, end) ||
    !/^ {1,2}[a-z]/.test(reading.folded.slice(day.end, day.end + 3))
  )
}

/** Feb 30 is written as a date though there is none. */
function unreal(month: number, day: number): DateValue {
  return { type: 'date', month, day }
}

/** What looks like a day but is an hour: 8:30, 8 pm. */
function isClockNumber(folded: string, end: number): boolean {
  return run(/:\d| {0,2}[ap]\.?m\b/y, folded, end) !== undefined
}

const DAY_MONTH_LINK = /(?: {0,2}day)?(?: of (?:the )?| {1,2}|-|\/|\.)/y

/** 4 Mar, 4th of March 2026, 05-Aug-2016, the twenty third day of September. */
function readDayFirst(reading: Reading, at: number): Reply | undefined {
  const { folded } = reading
  // `the` is no part of `the third day of May`, as it would not be of `day three`.
  const article =
    folded.startsWith('the ', at) && !/ day of /.test(folded.slice(at, at + 32)) ? 4 : 0
  const day = dayOfMonthAt(reading, at + article)
  if (day === undefined) return undefined
  const link = run(DAY_MONTH_LINK, folded, day.end)
  const month = link === undefined ? undefined : MONTHS.at(folded, day.end + link[0].length)
  if (month === undefined || !isMonthName(reading, day.end + (link?.[0].length ?? 0), month.end))
    return article > 0 ? readTheNth(folded, day) : undefined
  const dot = folded.charAt(month.end) === '.' && folded.charCodeAt(month.end + 1) === 32 ? 1 : 0
  const year = yearBehind(folded, month.end + dot)
  const value = dateFrom({ year: year?.value, month: month.value, day: day.value })
  return value === undefined ? undefined : dayReply(value, year?.end ?? month.end)
}

/** `the 4th` with nothing behind it that it could count. */
function readTheNth(folded: string, day: DayOfMonth): Reply | undefined {
  if (
    !day.ordinal ||
    !isDigit(folded.charCodeAt(day.end - 3)) ||
    /^[ -]{1,2}[a-z]/.test(folded.slice(day.end, day.end + 3))
  ) {
    const next = /^ (?:at|from|in the|and|or|to|of)/.test(folded.slice(day.end, day.end + 8))
    if (!day.ordinal || !next) return undefined
  }
  return dayReply({ type: 'date', day: day.value }, day.end, 'day-of-month')
}

function isWeekdayName(reading: Reading, at: number, end: number): boolean {
  if (!CAPITAL_WEEKDAYS.has(reading.folded.slice(at, end))) return true
  const alone = at === 0 && end === reading.folded.length
  return (
    /^[A-Z]/.test(reading.text.slice(at, at + 1)) || reading.folded.charAt(end) === '.' || alone
  )
}

/** A bare weekday is the next one. */
function readWeekday(reading: Reading, at: number): Reply | undefined {
  const { folded } = reading
  const found = WEEKDAYS.at(folded, at)
  if (found === undefined || !isWeekdayName(reading, at, found.end)) return undefined
  const ofWeek = readOfWeek(reading, found)
  if (ofWeek !== undefined) return ofWeek
  return dayReply(weekdayOn(reading, found.value, undefined), found.end, 'weekday')
}

/** wednesday of next week. */
function readOfWeek(reading: Reading, weekday: Found<number>): Reply | undefined {
  const { folded } = reading
  const link = run(/ (?:of|in) (?:the )?(?=[a-z])/y, folded, weekday.end)
  if (link === undefined) return undefined
  const shift = SHIFTS.at(folded, weekday.end + link[0].length)
  if (shift === undefined || !folded.startsWith(' week', shift.end)) return undefined
  return dayReply(weekdayOn(reading, weekday.value, shift.value), shift.end + 5)
}

/** The weekday of the week that is `shift` weeks away; without a shift, the coming one. */
export function weekdayOn(reading: Reading, weekday: number, shift: number | undefined): DateValue {
  const now = clockOf(reading)
  if (now === undefined) return { type: 'date', weekday, relative: true }
  const inThisWeek = addDays(mondayOf(now), weekday - 1)
  const weeks = shift ?? (isoDay(inThisWeek) <= isoDay(now) ? 1 : 0)
  return { ...fullDate(addDays(inThisWeek, weeks * 7), true), weekday }
}

/** next Friday, this past Wednesday, next week Wednesday, next 5/12, next 6th of April. */
function readShiftedDay(reading: Reading, at: number): Reply | undefined {
  const { folded } = reading
  const shift = SHIFTS.at(folded, at)
  if (shift === undefined) return undefined
  const start = skipBlanks(folded, shift.end)
  const word = folded.slice(at, shift.end)
  const weekday = WEEKDAYS.at(folded, start)
  if (weekday !== undefined) {
    // The past Wednesday is the one that was, the last or previous one that of the week before.
    const past = word.endsWith('past')
    const value = past
      ? pastWeekday(reading, weekday.value)
      : weekdayOn(reading, weekday.value, shift.value)
    return dayReply(value, weekday.end, 'weekday')
  }
  if (folded.startsWith('week', start)) {
    const link = run(/week(?:'s)?(?: {1,2}- {1,2}| {1,2})(?:on )?/y, folded, start)
    const day = link === undefined ? undefined : WEEKDAYS.at(folded, start + link[0].length)
    if (day !== undefined) return dayReply(weekdayOn(reading, day.value, shift.value), day.end)
  }
  const holiday = HOLIDAYS.at(folded, start)
  if (holiday !== undefined) {
    const value = holidayShifted(reading, holiday, folded.slice(start, holiday.end), shift.value)
    return value === undefined ? undefined : dayReply(value, holiday.end)
  }
  return readShiftedDate(reading, start, shift.value)
}

function pastWeekday(reading: Reading, weekday: number): DateValue {
  const now = clockOf(reading)
  if (now === undefined) return { type: 'date', weekday, relative: true }
  const back = (weekdayOf(now) - weekday + 7) % 7 || 7
  return { ...fullDate(addDays(now, -back), true), weekday }
}

/** next 5/12, this 6th of April: the year follows from the word. */
function readShiftedDate(reading: Reading, at: number, shift: number): Reply | undefined {
  const date = isDigit(reading.folded.charCodeAt(at))
    ? (readShort(reading, at) ?? readDayFirst(reading, at))
    : readDayFirst(reading, at)
  const now = clockOf(reading)
  if (date?.value.type !== 'date' || date.value.month === undefined || date.value.day === undefined)
    return undefined
  if (date.value.year !== undefined || now === undefined) return date
  const value = dateFrom({ year: now.year + shift, month: date.value.month, day: date.value.day })
  return value === undefined ? undefined : dayReply({ ...value, relative: true }, date.end)
}

/** 下周五, 这个星期天, 周一. */
function readChineseWeekday(reading: Reading, at: number): Reply | undefined {
  const { folded } = reading
  // 赶得上周日 is in time for Sunday, not last Sunday.
  const shift = folded.charAt(at - 1) === '得' ? undefined : CHINESE_SHIFTS.at(folded, at)
  const weekday = WEEKDAYS.at(folded, shift?.end ?? at)
  if (weekday === undefined) return undefined
  if (
    /[周日天]/.test(folded.charAt(weekday.end - 1)) &&
    /[游内期子用]/.test(folded.charAt(weekday.end))
  )
    return undefined
  if (folded.charAt(weekday.end) === '年') return undefined
  return dayReply(
    weekdayOn(reading, weekday.value, shift?.value),
    weekday.end,
    shift === undefined ? 'weekday' : undefined,
  )
}

function readNearDay(reading: Reading, at: number): Reply | undefined {
  const near = NEAR_DAYS.at(reading.folded, at)
  if (near !== undefined) return dayReply(dayFromNow(reading, near.value), near.end)
  const vague = VAGUE_DAYS.at(reading.folded, at)
  if (
    vague === undefined ||
    /^ (?:of|to|that|when|i|we|you)\b/.test(reading.folded.slice(vague.end, vague.end + 6))
  )
    return undefined
  return { ...dayReply(dayFromNow(reading, vague.value), vague.end), vague: true }
}

/** Christmas, thanksgiving 2012, 国庆节; with a year before or behind it. */
function readHoliday(reading: Reading, at: number): Reply | undefined {
  const { folded } = reading
  const found = HOLIDAYS.at(folded, at)
  if (found === undefined) return undefined
  const name = folded.slice(at, found.end)
  if (/^[五六双]/.test(name) && /[个件只折元块层楼号点]/.test(folded.charAt(found.end)))
    return undefined
  const year = yearBehind(folded, found.end)
  const value = holidayOn(reading, found, name, year?.value)
  return value === undefined ? undefined : dayReply(value, year?.end ?? found.end)
}

/** A holiday in a given year, or the next one; fixed days need no clock. */
export function holidayOn(
  reading: Reading,
  { value: rule }: Found<Parameters<typeof holidayIn>[0]>,
  name: string,
  year: number | undefined,
): DateValue | undefined {
  const actual = regionalRule(name, reading.options.locale) ?? rule
  if (year !== undefined) {
    const day = holidayIn(actual, year)
    return day === undefined ? undefined : fullDate(day)
  }
  if (actual.kind === 'fixed') return { type: 'date', month: actual.month, day: actual.day }
  const now = clockOf(reading)
  if (now === undefined) return { type: 'date', relative: true }
  const day = [now.year, now.year + 1]
    .map((each) => holidayIn(actual, each))
    .find((each) => each !== undefined && isoDay(each) >= isoDay(now))
  return day === undefined ? { type: 'date', relative: true } : fullDate(day, true)
}

/** last thanksgiving, next mother's day, this Christmas. */
function holidayShifted(
  reading: Reading,
  { value: rule }: Found<Parameters<typeof holidayIn>[0]>,
  name: string,
  shift: number,
): DateValue | undefined {
  const now = clockOf(reading)
  const actual = regionalRule(name, reading.options.locale) ?? rule
  if (now === undefined) return { type: 'date', relative: true }
  const years = shift < 0 ? [now.year, now.year - 1] : [now.year, now.year + 1]
  const day = years
    .map((year) => holidayIn(actual, year))
    .find(
      (each) =>
        each !== undefined &&
        (shift < 0 ? isoDay(each) < isoDay(now) : isoDay(each) >= isoDay(now)),
    )
  return day === undefined ? undefined : fullDate(day, true)
}
