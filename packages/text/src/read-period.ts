import {
  CAPITAL_MONTHS,
  type CalendarUnit,
  MONTHS,
  SEASONS,
  SHIFTS,
  UNITS,
  WEEKDAYS,
} from './calendar-words.ts'
import { addDays, addMonths, type Day, daysIn, mondayOf } from './dates.ts'
import { nthWeekday } from './holidays.ts'
import { clockOf, fullDate } from './read-clock.ts'
import { periodReply, readDay } from './read-day.ts'
import { readDecade } from './read-decade.ts'
import { daySpan, periodOf, quarterOf, spanFromNow } from './read-period-value.ts'
import type { Reading } from './read-reading.ts'
import { digitsEnd, type Found, isDigit, isLetter, skipBlanks } from './read-scan.ts'
import { suffixAt } from './read-suffix.ts'
import type { Reply } from './read-token.ts'
import type { DateValue, RangeValue, Value } from './value.ts'

function run(pattern: RegExp, folded: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(folded) ?? undefined
}

/** Reads a span of days in English at `at`: next week, last 3 days, Q1 2019, early May, the rest of the week. */
export function readPeriod(reading: Reading, at: number): Reply | undefined {
  const { folded } = reading
  const first = folded.charAt(at)
  if (isDigit(first.charCodeAt(0))) return readFromDigits(reading, at)
  return (
    ('elmbsrc'.includes(first) ? readEdge(reading, at) : undefined) ??
    readOrdinalOf(reading, at) ??
    readShifted(reading, at) ??
    (first === 'q' || first === 'h' ? readQuarter(reading, at) : undefined) ??
    readSeason(reading, at) ??
    (mayBeNamed(folded, at) ? readNamed(reading, at) : undefined)
  )
}

/** A week, a year, a month, a quarter or a decade, with `the` before it or without. */
function mayBeNamed(folded: string, at: number): boolean {
  const char = folded.charAt(folded.startsWith('the ', at) ? at + 4 : at)
  return "wymq'".includes(char || ' ') || isDigit(char.charCodeAt(0))
}

/** 1st quarter of 2013, 2019 H2, 90s music, in 2016. */
function readFromDigits(reading: Reading, at: number): Reply | undefined {
  const { folded } = reading
  const end = digitsEnd(folded, at, 5)
  const isLettered = isLetter(folded.charCodeAt(end))
  const isYear = end - at === 4
  return (
    (isLettered ? readOrdinalOf(reading, at) : undefined) ??
    (isYear ? readQuarter(reading, at) : undefined) ??
    (isLettered || folded.charAt(end) === "'" ? readDecade(folded, at) : undefined) ??
    (isYear ? readYear(reading, at) : undefined)
  )
}

/** next week, this May, past two quarters, next 3 days. */
function readShifted(reading: Reading, at: number): Reply | undefined {
  const { folded } = reading
  const shift = SHIFTS.at(folded, at)
  if (shift === undefined || isVerb(folded, at)) return undefined
  const start = skipBlanks(folded, shift.end)
  const unit = UNITS.at(folded, start)
  if (unit !== undefined)
    return unitShifted(reading, unit, shift.value, folded.startsWith('the ', at - 4))
  const month = MONTHS.at(folded, start)
  // "This may help" tells no month.
  if (month !== undefined && !isMonthName(reading, start, month.end)) return undefined
  if (month !== undefined)
    return periodReply(monthShifted(reading, month.value, shift.value), month.end)
  const season = SEASONS.at(folded, start)
  if (season !== undefined)
    return periodReply(
      seasonOf(reading, season.value, yearShifted(reading, shift.value)),
      season.end,
    )
  const count = countAt(reading, start)
  if (count === undefined) return undefined
  const units = UNITS.at(folded, skipBlanks(folded, count.end))
  if (
    units === undefined ||
    (shift.value === 0 &&
      !folded.startsWith('this coming', at) &&
      !folded.startsWith('upcoming', at))
  )
    return undefined
  return periodReply(spanFromNow(reading, units.value, count.value, shift.value >= 0), units.end)
}

function isMonthName({ text, folded, vague }: Reading, start: number, end: number): boolean {
  if (vague || !CAPITAL_MONTHS.has(folded.slice(start, end))) return true
  return /^[A-Z]/.test(text.slice(start, start + 1))
}

/** `can last two hours`, `should not last long`: the verb, not the past. */
function isVerb(folded: string, at: number): boolean {
  if (!folded.startsWith('last', at)) return false
  const lasts = LASTS.test(folded.slice(at, at + 24))
  if (lasts && PLURAL.test(folded.slice(Math.max(0, at - 24), at))) return true
  return /(?:n't|not|will|can|could|should|would|must|may|might|to|only|it'll|usually|typically) $/.test(
    folded.slice(Math.max(0, at - 11), at),
  )
}

const LASTS =
  /^last (?:for |up to |about |around )?(?:\d|an? |one |two |three |four |five |six |seven |eight |nine |ten )/
/** `the 90 capsules last 30 days`: things in the plural. */
const PLURAL =
  /(?:\b(?:they|these|those|both)|\b(?:the|your|our|these|those|all|\d{1,4}) (?:[a-z]{2,14} )?[a-z]{2,16}[a-rt-z]s) $/

const VAGUE_COUNTS = /(?:a )?few|(?:a )?couple(?: of)?|several/y

function countAt(reading: Reading, at: number): Found<number> | undefined {
  if (reading.folded.startsWith('three quarters', at)) return { value: 3, end: at + 5 }
  const vague = run(VAGUE_COUNTS, reading.folded, at)
  if (vague !== undefined)
    return { value: vague[0].includes('couple') ? 2 : 3, end: at + vague[0].length }
  const number = reading.numeralAt(at)
  if (number === undefined || number.value.ordinal || number.value.value <= 0) return undefined
  return { value: number.value.value, end: number.end }
}

function unitShifted(
  reading: Reading,
  { value: unit, end }: Found<CalendarUnit>,
  shift: number,
  the: boolean,
): Reply | undefined {
  if (unit === 'day' || unit === 'second') return undefined
  if (unit === 'minute' || unit === 'hour')
    // A last-minute change is none of the past minute.
    return shift === 0 || (shift < 0 && !the)
      ? undefined
      : periodReply(spanFromNow(reading, unit, 1, shift > 0), end)
  return periodReply(periodOf(reading, unit, shift), end)
}

function monthShifted(reading: Reading, month: number, shift: number): DateValue {
  const now = clockOf(reading)
  if (now === undefined) return { type: 'date', month, relative: true }
  // Next May is the coming one; this May is this year's.
  const passed = shift > 0 ? month <= now.month : month >= now.month
  const year =
    shift === 0 ? now.year : shift > 0 ? now.year + Number(passed) : now.year - Number(passed)
  return { type: 'date', year, month, relative: true }
}

function yearShifted(reading: Reading, shift: number): number | undefined {
  const now = clockOf(reading)
  return now === undefined ? undefined : now.year + shift
}

const EDGE =
  /(?:(early|late|mid|earlier|later)(?: in| on| part of|-)?|(beginning|start|middle|end|rest|remaining|remainder|close) of)(?: (?:the|this|my|current|of the|of|around))?[ -]{1,2}/y
const ABBREVIATIONS: Readonly<Record<string, readonly [edge: string, unit: CalendarUnit]>> = {
  eom: ['end', 'month'],
  eoy: ['end', 'year'],
  eow: ['end', 'week'],
  bom: ['start', 'month'],
  boy: ['start', 'year'],
}

/** early May, end of the month, rest of the week, later this year, EOY. */
function readEdge(reading: Reading, at: number): Reply | undefined {
  const { folded } = reading
  const short = ABBREVIATIONS[folded.slice(at, at + 3)]
  if (short !== undefined && !/[a-z\d]/.test(folded.charAt(at + 3))) {
    if (folded.startsWith('boy', at) && reading.text.slice(at, at + 3) !== 'BOY') return undefined
    return periodReply(edgeOf(reading, short[0], periodOf(reading, short[1], 0)), at + 3)
  }
  const found = run(EDGE, folded, at)
  if (found === undefined) return undefined
  const start = at + found[0].length
  const inner = innerPeriod(reading, start, found[0])
  if (inner === undefined) return undefined
  return periodReply(edgeOf(reading, found[1] ?? found[2] ?? '', inner.value), inner.end)
}

/** The period that `early` or `end of` speaks of. A bare `week` needs `the`, `this`, `of` or `later`. */
function innerPeriod(
  reading: Reading,
  at: number,
  opening: string,
): Found<DateValue | RangeValue> | undefined {
  const { folded } = reading
  const unit = UNITS.at(folded, at)
  const present = / (?:of|in|the|this|my|current) /.test(opening)
  if (
    unit !== undefined &&
    ['week', 'month', 'quarter', 'year', 'weekend'].includes(unit.value) &&
    present
  )
    return { value: periodOf(reading, unit.value, 0), end: unit.end }
  const month = MONTHS.at(folded, at)
  if (month !== undefined) {
    const year = run(/,? (?:of )?((?:19|20)\d{2})(?![\d:])/y, folded, month.end)
    const value: DateValue = {
      type: 'date',
      month: month.value,
      ...(year === undefined ? {} : { year: Number(year[1]) }),
    }
    return { value, end: month.end + (year?.[0].length ?? 0) }
  }
  const shifted = readShifted(reading, at)
  if (shifted !== undefined && (shifted.value.type === 'date' || shifted.value.type === 'range'))
    return { value: shifted.value, end: shifted.end }
  const year = run(/(?:the year )?((?:19|20)\d{2})(?![\d:])/y, folded, at)
  return year === undefined
    ? undefined
    : { value: { type: 'date', year: Number(year[1]) }, end: at + year[0].length }
}

const THIRDS: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 1 / 3],
  earlier: [0, 1 / 2],
  beginning: [0, 1 / 3],
  start: [0, 1 / 3],
  mid: [1 / 3, 2 / 3],
  middle: [1 / 3, 2 / 3],
  late: [2 / 3, 1],
  later: [1 / 2, 1],
  end: [2 / 3, 1],
  close: [2 / 3, 1],
}

/** Part of a period: its first or last third, or what is left of it. */
function edgeOf(reading: Reading, edge: string, period: DateValue | RangeValue): Value {
  const days = boundsOf(reading, period)
  if (days === undefined) return period
  const now = clockOf(reading)
  const [low, high] = days
  if (edge.startsWith('re')) return now === undefined ? period : daySpan(now, high)
  const length =
    Math.round(
      (Date.UTC(high.year, high.month - 1, high.day) - Date.UTC(low.year, low.month - 1, low.day)) /
        86_400_000,
    ) + 1
  const [from, to] = THIRDS[edge] ?? [0, 1]
  return daySpan(
    addDays(low, Math.floor(length * from)),
    addDays(low, Math.max(0, Math.floor(length * to) - 1)),
  )
}

/** First and last day of a period; a month without a year is the coming one. */
function boundsOf(
  reading: Reading,
  period: DateValue | RangeValue,
): readonly [Day, Day] | undefined {
  if (period.type === 'range') {
    const [low, high] = [period.low, period.high]
    return low?.type === 'date' && high?.type === 'date' && isDay(low) && isDay(high)
      ? [low, high]
      : undefined
  }
  const now = clockOf(reading)
  const year =
    period.year ??
    (now === undefined ? undefined : now.year + Number((period.month ?? 12) < now.month))
  if (year === undefined) return undefined
  const from = period.month ?? 1
  const to = period.month ?? 12
  return [
    { year, month: from, day: 1 },
    { year, month: to, day: daysIn(year, to) },
  ]
}

function isDay(date: DateValue): date is DateValue & Day {
  return date.year !== undefined && date.month !== undefined && date.day !== undefined
}

const ORDINAL = /(\d{1,2})(?:st|nd|rd|th)|last|second last|2nd last/y

function ordinalAt(reading: Reading, at: number): Found<number> | undefined {
  const { folded } = reading
  const first = folded.charCodeAt(at)
  const mayBeShort = isDigit(first) || first === 108 || first === 115 // last, second last
  const digits = mayBeShort ? run(ORDINAL, folded, at) : undefined
  if (digits !== undefined) {
    const last = digits[0] === 'last' ? -1 : digits[1] === undefined ? -2 : Number(digits[1])
    const second = last === 2 && folded.startsWith(' last ', at + digits[0].length)
    return { value: second ? -2 : last, end: at + digits[0].length + (second ? 5 : 0) }
  }
  const words = reading.wordsAt(at)
  if (words === undefined || !words.value.ordinal) return undefined
  const second = words.value.value === 2 && folded.startsWith(' last ', words.end)
  return { value: second ? -2 : words.value.value, end: words.end + (second ? 5 : 0) }
}

/** 1st quarter of 2013, last week of October, third Monday of next month, 15th day of next month. */
function readOrdinalOf(reading: Reading, at: number): Reply | undefined {
  const { folded } = reading
  const ordinal = ordinalAt(reading, at)
  if (ordinal === undefined) return undefined
  const start = skipBlanks(folded, ordinal.end)
  const weekday = WEEKDAYS.at(folded, start)
  const unit = weekday === undefined ? UNITS.at(folded, start) : undefined
  const half = halfOf(reading, ordinal.value, start)
  if (half !== undefined) return half
  const end = weekday?.end ?? unit?.end ?? (ordinal.value > 0 ? ordinal.end : undefined)
  if (end === undefined) return undefined
  const link = run(/ (?:of|in) (?:the )?(?:year )?/y, folded, end)
  const outer = link === undefined ? undefined : outerPeriod(reading, end + link[0].length)
  if (outer === undefined)
    return unit?.value === 'quarter' && ordinal.value > 0 && ordinal.value <= 4
      ? presentQuarter(reading, ordinal.value, unit.end)
      : undefined
  const days = boundsOf(reading, outer.value)
  if (weekday !== undefined) {
    if (days === undefined)
      return {
        value: { type: 'date', weekday: weekday.value },
        end: outer.end,
        calendar: { role: 'day' },
      }
    const [low] = days
    const day = nthWeekday(low.year, low.month, weekday.value, ordinal.value)
    return { value: fullDate(day, true), end: outer.end, calendar: { role: 'day' } }
  }
  if (unit === undefined || unit.value === 'day') {
    const month = outer.value.type === 'date' && outer.value.month !== undefined
    if (!month && unit === undefined) return undefined
    if (days === undefined)
      return {
        value: { type: 'date', day: Math.max(1, ordinal.value) },
        end: outer.end,
        calendar: { role: 'day' },
      }
    const day =
      ordinal.value < 0 ? addDays(days[1], ordinal.value + 1) : addDays(days[0], ordinal.value - 1)
    return { value: fullDate(day, true), end: outer.end, calendar: { role: 'day' } }
  }
  const value = days === undefined ? outer.value : nthUnit(unit.value, ordinal.value, days)
  return value === undefined ? undefined : periodReply(value, outer.end)
}

/** The first half of 2016. */
function halfOf(reading: Reading, nth: number, at: number): Reply | undefined {
  const { folded } = reading
  const link = run(/half (?:of|in) (?:the )?(?:year )?/y, folded, at)
  if (link === undefined || (nth !== 1 && nth !== 2)) return undefined
  const outer = outerPeriod(reading, at + link[0].length)
  const days = outer === undefined ? undefined : boundsOf(reading, outer.value)
  if (outer === undefined || days === undefined) return undefined
  const [low, high] = days
  const months = (high.year - low.year) * 12 + high.month - low.month + 1
  if (months > 1) {
    const middle = addMonths(low, months / 2)
    return periodReply(
      nth === 1 ? daySpan(low, addDays(middle, -1)) : daySpan(middle, high),
      outer.end,
    )
  }
  return periodReply(edgeOf(reading, nth === 1 ? 'earlier' : 'later', outer.value), outer.end)
}

function presentQuarter(reading: Reading, quarter: number, end: number): Reply | undefined {
  const now = clockOf(reading)
  return now === undefined ? undefined : periodReply(quarterOf(now.year, quarter), end)
}

/** The period behind `of`: October 2018, next month, 2013, the month. */
function outerPeriod(reading: Reading, at: number): Found<DateValue | RangeValue> | undefined {
  const { folded } = reading
  const unit = UNITS.at(folded, at)
  if (
    unit !== undefined &&
    folded.startsWith('the ', at - 4) &&
    ['month', 'year', 'week', 'quarter'].includes(unit.value)
  )
    return { value: periodOf(reading, unit.value, 0), end: unit.end }
  return unit === undefined ? innerPeriod(reading, at, '') : undefined
}

function nthUnit(
  unit: CalendarUnit,
  nth: number,
  [low, high]: readonly [Day, Day],
): Value | undefined {
  if (unit === 'quarter') return nth <= 4 ? quarterOf(low.year, nth > 0 ? nth : 5 + nth) : undefined
  if (unit === 'month') {
    const month = nth > 0 ? nth : 13 + nth
    return month >= 1 && month <= 12 ? { type: 'date', year: low.year, month } : undefined
  }
  if (unit !== 'week' && unit !== 'weekend') return undefined
  // A week belongs to the period that holds its Thursday, as ISO 8601 has it; a weekend to that of its Saturday.
  const [lead, trail] = unit === 'week' ? [3, 3] : [1, 5]
  const first = mondayOf(addDays(low, lead))
  const last = mondayOf(addDays(high, -trail))
  const monday = nth > 0 ? addDays(first, (nth - 1) * 7) : addDays(last, (nth + 1) * 7)
  return unit === 'week'
    ? daySpan(monday, addDays(monday, 6))
    : daySpan(addDays(monday, 5), addDays(monday, 6))
}

const QUARTER = /q([1-4])(?:(?:[ -]?| of )((?:19|20)\d{2}))?(?![a-z\d])/y
const YEAR_QUARTER = /((?:19|20)\d{2})[ -]?([qh])([1-4])(?![a-z\d])/y
const HALF = /h([12])[ -]((?:19|20)\d{2})(?![a-z\d])/y

/** Q1 2019, 2019 H2. */
function readQuarter(reading: Reading, at: number): Reply | undefined {
  const { folded } = reading
  const behind = run(YEAR_QUARTER, folded, at)
  if (behind !== undefined)
    return halfOrQuarter(
      Number(behind[1]),
      behind[2] ?? 'q',
      Number(behind[3]),
      at + behind[0].length,
    )
  const half = run(HALF, folded, at)
  if (half !== undefined)
    return halfOrQuarter(Number(half[2]), 'h', Number(half[1]), at + half[0].length)
  const quarter = run(QUARTER, folded, at)
  if (quarter === undefined) return undefined
  const year = quarter[2] === undefined ? clockOf(reading)?.year : Number(quarter[2])
  return year === undefined
    ? undefined
    : halfOrQuarter(year, 'q', Number(quarter[1]), at + quarter[0].length)
}

function halfOrQuarter(year: number, kind: string, number: number, end: number): Reply | undefined {
  if (kind === 'q') return periodReply(quarterOf(year, number), end)
  if (number > 2) return undefined
  const from = number === 1 ? 1 : 7
  return periodReply(
    daySpan({ year, month: from, day: 1 }, { year, month: from + 5, day: daysIn(year, from + 5) }),
    end,
  )
}

/** summer, winter 2019; `spring` and `fall` are other words too, so they need a year or `in the`. */
function readSeason(reading: Reading, at: number): Reply | undefined {
  const { folded } = reading
  const season = SEASONS.at(folded, at)
  if (season === undefined) return undefined
  const year = run(/,? (?:of )?((?:19|20)\d{2})(?![\d:])/y, folded, season.end)
  const name = folded.slice(at, season.end)
  const clear =
    year !== undefined ||
    (name !== 'spring' && name !== 'fall') ||
    /(?:in|the|last) $/.test(folded.slice(Math.max(0, at - 7), at))
  if (!clear) return undefined
  const value = seasonOf(
    reading,
    season.value,
    year === undefined ? clockOf(reading)?.year : Number(year[1]),
  )
  return {
    ...periodReply(value, season.end + (year?.[0].length ?? 0)),
    ...(year === undefined ? { vague: true as const } : {}),
  }
}

function seasonOf(
  _reading: Reading,
  firstMonth: number,
  year: number | undefined,
): DateValue | RangeValue {
  if (year === undefined) return { type: 'date', relative: true }
  const last = firstMonth === 12 ? { year: year + 1, month: 2 } : { year, month: firstMonth + 2 }
  return daySpan(
    { year, month: firstMonth, day: 1 },
    { ...last, day: daysIn(last.year, last.month) },
  )
}

const DATE_WEEK = /(?:the )?(week|weekend) of (?=[a-z\d])/y
const WEEK_NUMBER = /week (\d{1,2})(?![\d.:])/y
const TO_DATE = /(?:year|month|week) to date|ytd(?![a-z])/y
const PRESENT =
  /the (week|weekend|month|year|quarter)(?! (?:to date|before|after|of|when|that|ended))(?![a-z-])/y
const WEEKEND = /(?:the )?weekends?(?![a-z])/y
const YEAR = /((?:19|20)\d{2})(?!\d|[-/.:,%°]\d|['a-z]| ?(?:%|x |× ))/y
const YEAR_CUE =
  /(?:^|[^a-z])(?:in|since|before|after|until|till|by|from|of|during|year|years|late|early|to|and|through|circa|copyright|©)[ -]$/

/** week 10, the 1990s, year to date, the week, in 2016. */
function readNamed(reading: Reading, at: number): Reply | undefined {
  const { folded } = reading
  const week = run(WEEK_NUMBER, folded, at)
  if (week !== undefined && Number(week[1]) >= 1 && Number(week[1]) <= 53) {
    const year = clockOf(reading)?.year
    const monday =
      year === undefined
        ? undefined
        : addDays(mondayOf({ year, month: 1, day: 4 }), (Number(week[1]) - 1) * 7)
    const value: Value =
      monday === undefined ? { type: 'date', relative: true } : daySpan(monday, addDays(monday, 6))
    return { ...periodReply(value, at + week[0].length), vague: true }
  }
  const around = run(DATE_WEEK, folded, at)
  const day = around === undefined ? undefined : readDay(reading, at + around[0].length)
  if (around !== undefined && day?.value.type === 'date' && day.calendar?.role === 'day')
    return periodReply(weekAround(reading, day.value, around[1] === 'weekend'), day.end)
  const decade = readDecade(folded, at)
  if (decade !== undefined) return decade
  const toDate = run(TO_DATE, folded, at)
  const now = toDate === undefined ? undefined : clockOf(reading)
  if (toDate !== undefined && now !== undefined)
    return periodReply(daySpan({ year: now.year, month: 1, day: 1 }, now), at + toDate[0].length)
  const present = run(PRESENT, folded, at)
  if (present !== undefined) {
    const unit = UNITS.at(present[1] ?? '', 0)
    if (
      unit !== undefined &&
      /(?:of|in|during|for|over|on) $/.test(folded.slice(Math.max(0, at - 7), at))
    )
      return {
        ...periodReply(periodOf(reading, unit.value, 0), at + present[0].length),
        vague: true,
      }
  }
  const weekend = run(WEEKEND, folded, at)
  if (weekend !== undefined)
    return { ...periodReply(periodOf(reading, 'weekend', 0), at + weekend[0].length), vague: true }
  return readYear(reading, at)
}

/** The week, or its weekend, that holds a day. */
function weekAround(reading: Reading, date: DateValue, weekend: boolean): Value {
  const now = clockOf(reading)
  const year = date.year ?? now?.year
  if (year === undefined || date.month === undefined || date.day === undefined)
    return { type: 'date', relative: true }
  const monday = mondayOf({ year, month: date.month, day: date.day })
  return daySpan(addDays(monday, weekend ? 5 : 0), addDays(monday, 6))
}

function readYear(reading: Reading, at: number): Reply | undefined {
  const { folded } = reading
  if (!isDigit(folded.charCodeAt(at))) return undefined
  const year = run(YEAR, folded, at)
  if (year === undefined) return undefined
  const cue = YEAR_CUE.test(folded.slice(Math.max(0, at - 10), at))
  const end = at + year[0].length
  if (!cue && !reading.vague) return undefined
  if (/[$€£¥] ?$/.test(folded.slice(Math.max(0, at - 2), at))) return undefined
  if (/[A-Z]{2} $/.test(reading.text.slice(Math.max(0, at - 3), at))) return undefined
  const season = SEASONS.at(folded, skipBlanks(folded, end, 1))
  if (season !== undefined)
    return periodReply(seasonOf(reading, season.value, Number(year[1])), season.end)
  if (suffixAt(reading.text, folded, end) !== undefined) return undefined
  return periodReply({ type: 'date', year: Number(year[1]) }, at + year[0].length)
}
