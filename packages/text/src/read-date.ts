import { addDays, addMonths, type Day, isoDay, isRealDay, wallClock, weekdayOf } from './dates.ts'
import type { Reading } from './read-reading.ts'
import { type Found, isDigit, isLetter, skipBlanks } from './read-scan.ts'
import { Vocabulary } from './read-vocabulary.ts'
import type { DateValue } from './value.ts'

const MONTHS = new Vocabulary<number>(
  [
    'january|jan',
    'february|feb',
    'march|mar',
    'april|apr',
    'may',
    'june|jun',
    'july|jul',
    'august|aug',
    'september|sep|sept',
    'october|oct',
    'november|nov',
    'december|dec',
  ].flatMap((names, i) => names.split('|').map((name) => [name, i + 1] as const)),
)

const WEEKDAYS = new Vocabulary<number>([
  ...[
    'monday|mon|mondays',
    'tuesday|tue|tues',
    'wednesday|wed',
    'thursday|thu|thurs|thur',
    'friday|fri',
    'saturday|sat',
    'sunday|sun',
  ].flatMap((names, i) => names.split('|').map((name) => [name, i + 1] as const)),
  ...['周', '星期', '礼拜'].flatMap((week) =>
    [...'一二三四五六日']
      .map((day, i) => [week + day, i + 1] as const)
      .concat([[`${week}天`, 7] as const]),
  ),
])

const DAYS = new Vocabulary<number>([
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
  ['day after tomorrow', 2],
  ['the day after tomorrow', 2],
  ['yesterday', -1],
  ['the day before yesterday', -2],
  ['今天', 0],
  ['今日', 0],
  ['当天', 0],
  ['明天', 1],
  ['明日', 1],
  ['后天', 2],
  ['大后天', 3],
  ['昨天', -1],
  ['昨日', -1],
  ['前天', -2],
  ['大前天', -3],
])

/** The day that the given clock shows, in the zone given. */
export function today(reading: Reading): Day | undefined {
  const { now, timeZone } = reading.options
  return now === undefined ? undefined : wallClock(now, timeZone)
}

function fullDate(day: Day, relative = false): DateValue {
  const { year, month, day: d } = day
  return {
    type: 'date',
    year,
    month,
    day: d,
    iso: isoDay(day),
    ...(relative ? { relative: true as const } : {}),
  }
}

function partial(
  year: number | undefined,
  month: number,
  day: number | undefined,
): DateValue | undefined {
  if (month < 1 || month > 12) return undefined
  if (day !== undefined && !isRealDay({ year: year ?? 2024, month, day })) return undefined
  if (year !== undefined && day !== undefined) return fullDate({ year, month, day })
  return {
    type: 'date',
    ...(year === undefined ? {} : { year }),
    month,
    ...(day === undefined ? {} : { day }),
  }
}

/** Reads a date at `at`. */
export function readDate(reading: Reading, at: number): Found<DateValue> | undefined {
  const { folded } = reading
  const code = folded.charCodeAt(at)
  if (isDigit(code))
    return readDigitDate(reading, at) ?? readHanDate(reading, at) ?? readDayMonth(reading, at)
  if (code >= 0x3007)
    return readHanDate(reading, at) ?? readWeekday(reading, at) ?? readRelativeDay(reading, at)
  if (!isLetter(code)) return undefined
  return (
    readMonthDay(reading, at) ??
    readWeekday(reading, at) ??
    readRelativeDay(reading, at) ??
    readTheNth(reading, at)
  )
}

const ISO = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y
const SLASHED = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d.]\d|\d)/y
const SHORT = /(\d{1,2})\/(\d{1,2})(?![\d/])/y

function run(pattern: RegExp, folded: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(folded) ?? undefined
}

function readDigitDate(reading: Reading, at: number): Found<DateValue> | undefined {
  const { folded } = reading
  const iso = run(ISO, folded, at)
  if (iso !== undefined) {
    const value = partial(Number(iso[1]), Number(iso[3]), Number(iso[4]))
    if (value !== undefined) return { value, end: at + iso[0].length }
  }
  const slashed = run(SLASHED, folded, at)
  if (slashed !== undefined) {
    const year = Number(slashed[4]) + (slashed[4]?.length === 2 ? 2000 : 0)
    const value = inOrder(reading, Number(slashed[1]), Number(slashed[3]), year)
    if (value !== undefined) return { value, end: at + slashed[0].length }
  }
  const short = run(SHORT, folded, at)
  if (short === undefined) return undefined
  const value = inOrder(reading, Number(short[1]), Number(short[2]), undefined)
  return value === undefined ? undefined : { value, end: at + short[0].length }
}

function inOrder(
  reading: Reading,
  first: number,
  second: number,
  year: number | undefined,
): DateValue | undefined {
  const [month, day] = reading.dayFirst ? [second, first] : [first, second]
  return partial(year, month, day) ?? partial(year, day, month)
}

/** 2026年3月4日, 3月4号, 2026年3月, 4号. */
function readHanDate(reading: Reading, at: number): Found<DateValue> | undefined {
  const { folded } = reading
  let end = at
  let year: number | undefined
  const first = reading.numeralAt(at)
  if (first === undefined) return undefined
  let number: typeof first | undefined = first
  if (folded.charAt(number.end) === '年') {
    if (!Number.isInteger(number.value.value) || number.end - at !== 4 || number.value.value > 2999)
      return undefined
    year = number.value.value
    end = number.end + 1
    number = reading.numeralAt(skipBlanks(folded, end))
    if (number === undefined || folded.charAt(number.end) !== '月')
      return { value: { type: 'date', year }, end }
  }
  const month = number.value.value
  const monthEnd = skipBlanks(folded, number.end)
  if (folded.charAt(monthEnd) === '月' && Number.isInteger(month) && month >= 1 && month <= 12) {
    const day = reading.numeralAt(skipBlanks(folded, monthEnd + 1))
    if (day !== undefined && Number.isInteger(day.value.value)) {
      const mark = folded.charAt(skipBlanks(folded, day.end))
      const value = partial(year, month, day.value.value)
      if (value !== undefined && (mark === '日' || mark === '号'))
        return { value, end: skipBlanks(folded, day.end) + 1 }
    }
    const value = partial(year, month, undefined)
    return value === undefined ? undefined : { value, end: monthEnd + 1 }
  }
  if (
    folded.charAt(monthEnd) === '号' &&
    month >= 1 &&
    month <= 31 &&
    Number.isInteger(month) &&
    !/[楼线店码机]/.test(folded.charAt(monthEnd + 1))
  )
    return { value: { type: 'date', day: month }, end: monthEnd + 1 }
  return undefined
}

const YEAR_AFTER = /,? {0,2}((?:19|20)\d{2})(?!\d|:)/y
const DAY_AFTER = /(?: {1,2}the)? {0,2}(\d{1,2})(?:st|nd|rd|th)?(?![\d:a-z]|\.\d|,\d)/y
const DAY_BEFORE = /(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]{1,2}/y

/** March 4th, Mar 4, 2026, May 2026. */
function readMonthDay(reading: Reading, at: number): Found<DateValue> | undefined {
  const { folded } = reading
  const month = MONTHS.at(folded, at)
  if (month === undefined) return undefined
  const from = folded.charAt(month.end) === '.' ? month.end + 1 : month.end
  const day = run(DAY_AFTER, folded, from)
  if (day !== undefined && Number(day[1]) >= 1 && Number(day[1]) <= 31) {
    const end = from + day[0].length
    const year = run(YEAR_AFTER, folded, end)
    const value = partial(
      year === undefined ? undefined : Number(year[1]),
      month.value,
      Number(day[1]),
    )
    if (value !== undefined) return { value, end: end + (year?.[0].length ?? 0) }
  }
  const year = run(YEAR_AFTER, folded, from)
  if (year !== undefined)
    return {
      value: { type: 'date', year: Number(year[1]), month: month.value },
      end: from + year[0].length,
    }
  // `may` and `march` are verbs too; only a capital makes them a month.
  const name = reading.text.slice(at, month.end)
  if (
    /^(?:may|march|mar|sep|jan|dec|oct|sun)$/.test(name) ||
    (name === 'May' &&
      !/\b(?:in|by|of|until|since) $/i.test(reading.text.slice(Math.max(0, at - 6), at)))
  )
    return undefined
  return { value: { type: 'date', month: month.value }, end: from }
}

/** 4 Mar, 4th of March 2026. */
function readDayMonth(reading: Reading, at: number): Found<DateValue> | undefined {
  const { folded } = reading
  const day = run(DAY_BEFORE, folded, at)
  if (day === undefined) return undefined
  const month = MONTHS.at(folded, at + day[0].length)
  if (month === undefined) return undefined
  const end =
    folded.charAt(month.end) === '.' && folded.charCodeAt(month.end + 1) === 32
      ? month.end + 1
      : month.end
  const year = run(YEAR_AFTER, folded, end)
  const value = partial(
    year === undefined ? undefined : Number(year[1]),
    month.value,
    Number(day[1]),
  )
  return value === undefined
    ? undefined
    : { value, end: year === undefined ? month.end : end + year[0].length }
}

const THE_NTH = /the (\d{1,2})(?:st|nd|rd|th)(?! [a-z])/y

function readTheNth(reading: Reading, at: number): Found<DateValue> | undefined {
  const found = run(THE_NTH, reading.folded, at)
  if (found === undefined || Number(found[1]) > 31) return undefined
  return { value: { type: 'date', day: Number(found[1]) }, end: at + found[0].length }
}

const WEEK_SHIFTS = new Vocabulary<number>([
  ['next ', 1],
  ['this ', 0],
  ['last ', -1],
  ['coming ', 0],
  ['on ', 0],
  ['下下', 2],
  ['下个', 1],
  ['下', 1],
  ['这个', 0],
  ['这', 0],
  ['本', 0],
  ['上个', -1],
  ['上', -1],
])

function readWeekday(reading: Reading, at: number): Found<DateValue> | undefined {
  const { folded } = reading
  const shift = WEEK_SHIFTS.at(folded, at)
  const start = shift?.end ?? at
  const weekday = WEEKDAYS.at(folded, start)
  if (weekday === undefined || (shift !== undefined && folded.startsWith('on ', at)))
    return undefined
  const now = today(reading)
  const base: DateValue = { type: 'date', weekday: weekday.value, relative: true }
  if (now === undefined) return { value: base, end: weekday.end }
  const monday = addDays(now, 1 - weekdayOf(now))
  let day = addDays(monday, (shift?.value ?? 0) * 7 + weekday.value - 1)
  if (shift === undefined && isoDay(day) < isoDay(now)) day = addDays(day, 7)
  return { value: { ...fullDate(day, true), weekday: weekday.value }, end: weekday.end }
}

function readRelativeDay(reading: Reading, at: number): Found<DateValue> | undefined {
  const { folded } = reading
  const shift = DAYS.at(folded, at)
  if (shift === undefined) return undefined
  return { value: shifted(reading, shift.value, 'day'), end: shift.end }
}

/** The given clock's day moved by so many days, weeks, months or years. */
export function shifted(reading: Reading, amount: number, unit: 'day' | 'month'): DateValue {
  const now = today(reading)
  if (now === undefined) return { type: 'date', relative: true }
  return fullDate(unit === 'day' ? addDays(now, amount) : addMonths(now, amount), true)
}
