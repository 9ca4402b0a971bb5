import type { DayPart } from './calendar-words.ts'
import { addDays, isoDay, weekdayOf } from './dates.ts'
import { timeAt, timeIn } from './day-parts.ts'
import { rangeOf } from './read-amount.ts'
import { clockOf, dateFrom, fullDate } from './read-clock.ts'
import { partValue } from './read-part.ts'
import type { Reading } from './read-reading.ts'
import { isLetterOrDigit, skipBlanks } from './read-scan.ts'
import type { Calendar, Token } from './read-token.ts'
import type { DateTimeValue, DateValue, PlainValue, RangeValue, TimeValue } from './value.ts'

/** What joins two values to a range, possibly with `the` before the second. */
const RANGE_LINK = /^ ?(?:-{1,2}|~|—{1,2}|到|至|to|through|until|till|thru) ?(?:the )?$/
/** The same after `between`. */
const BETWEEN_LINK = /^ ?(?:and|和|与|到|至|to|-|~) ?(?:the )?$/
const OPENING =
  /(?:^|[^a-z])((?:from|between|in between|starting from|anywhere from) (?:the )?)$|(从|自从|自|由)$/

/** Where a range starts: `from` and `between` belong to it. */
export function openingBefore(
  folded: string,
  at: number,
): { readonly start: number; readonly between: boolean } {
  const found = OPENING.exec(folded.slice(Math.max(0, at - 20), at))
  const word = found?.[1] ?? found?.[2] ?? ''
  return {
    start: at - word.length,
    between: word.startsWith('between') || word.startsWith('in between'),
  }
}

/** Where the range of two neighbours starts, if what stands between them links them to one. */
export function rangeStart(folded: string, at: number, gap: string): number | undefined {
  const isLinked = RANGE_LINK.test(gap)
  if (!isLinked && !BETWEEN_LINK.test(gap)) return undefined
  const { start, between } = openingBefore(folded, at)
  return isLinked || between ? start : undefined
}

type Join = (a: Token, gap: string, b: Token, reading: Reading) => Token | undefined

function token(a: Token, b: Token, value: Token['value'], calendar: Calendar): Token {
  return { start: a.start, end: b.end, value, calendar }
}

const isWhole = (value: number, from: number, to: number): boolean =>
  Number.isInteger(value) && value >= from && value <= to

/** The hour that a bare number can be. */
function hourOf({ value, written, start: at, end }: Token, folded: string): TimeValue | undefined {
  if (value.type !== 'number' || written === undefined || value.value < 0) return undefined
  if (isWhole(value.value, 0, 24))
    return {
      ...timeAt(value.value),
      ...(value.value > 0 && value.value <= 12 ? { ambiguous: true as const } : {}),
    }
  const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(folded.slice(at, end))
  const hour = Number(dotted?.[1])
  if (dotted === null || hour > 24) return undefined
  return { ...timeAt(hour, Number(dotted[2])), ...(hour <= 12 ? { ambiguous: true as const } : {}) }
}

function timeOf(each: Token, { folded }: Reading): TimeValue | undefined {
  return each.value.type === 'time' ? each.value : hourOf(each, folded)
}

// Days

/** Monday to Friday, 周一至周五: before a time of day can be taken for the last day's alone. */
export const joinWeekdays: Join = (a, gap, b, reading) => {
  const from = weekdayIn(a)
  const to = weekdayIn(b)
  if (from === undefined || to === undefined || a.value.type !== 'date' || b.value.type !== 'date')
    return undefined
  const start = rangeStart(reading.folded, a.start, gap)
  if (start === undefined) return undefined
  // No single week is meant, so the days stay unresolved.
  const day = (weekday: number): DateValue => ({ type: 'date', weekday })
  return { ...token(a, b, rangeOf(day(from), day(to)), { role: 'range' }), start }
}

/** Friday 7/6, Sunday, Feb 10, Tuesday the 19th, Jul 18, Fri; 20 of next month. */
export const joinDays: Join = (a, gap, b, reading) => {
  const weekday = weekdayIn(a)
  if (weekday !== undefined) {
    const week = /^ (?:of |in )?$/.test(gap) ? inWeek(weekday, b) : undefined
    if (week !== undefined) return token(a, b, week, { role: 'day' })
    const date = /^,? ?(?:the )?$/.test(gap) ? dateBehind(b, gap, reading) : undefined
    return date === undefined
      ? undefined
      : token(a, b, onWeekday(reading, weekday, date), { role: 'day' })
  }
  if (
    a.calendar?.role === 'day-part' &&
    a.calendar.date.weekday !== undefined &&
    /^, ?$/.test(gap)
  ) {
    const { part } = a.calendar
    const date = dateBehind(b, gap, reading)
    if (date?.month === undefined) return undefined
    const day = onWeekday(reading, a.calendar.date.weekday, date)
    return token(a, b, partValue(part, day), { role: 'day-part', part, date: day })
  }
  const same = sameDay(a, gap, b)
  if (same !== undefined) return same
  const behind = weekdayIn(b)
  if (behind !== undefined && a.calendar?.role === 'day' && a.value.type === 'date') {
    const joins = /^,? ?$/.test(gap) && a.calendar.bare === undefined && a.value.relative !== true
    return joins ? token(a, b, onWeekday(reading, behind, a.value), { role: 'day' }) : undefined
  }
  return dayOfPeriod(a, gap, b, reading)
}

/** 明天3月15日, 这周六28号: one day told twice. Where the two do not agree they stay apart, and one of them is wrong. */
function sameDay(a: Token, gap: string, b: Token): Token | undefined {
  if (gap.trim() !== '' || a.calendar?.role !== 'day' || b.calendar?.role !== 'day')
    return undefined
  if (a.value.type !== 'date' || b.value.type !== 'date' || a.value.relative !== true)
    return undefined
  const { year, month, day, iso } = a.value
  const told = b.value
  if (iso === undefined || told.relative === true || told.day !== day) return undefined
  if ((told.month ?? month) !== month || (told.year ?? year) !== year) return undefined
  const value = dateFrom({ year, month, day })
  return value === undefined ? undefined : token(a, b, value, { role: 'day' })
}

/** 四号到七号早上九点到下午六点: the hours are those of every day, so the days are joined first. */
export const joinDaysBeforeHours: Join = (a, gap, b, reading) => {
  if (a.calendar?.role !== 'day' || b.calendar?.role !== 'day') return undefined
  // Days of every week are joined without a date.
  if (!RANGE_LINK.test(gap) || weekdayIn(a) !== undefined) return undefined
  HOURS_AHEAD.lastIndex = b.end
  return HOURS_AHEAD.test(reading.folded) ? joinDates(a, gap, b, reading) : undefined
}

/** A time of day with a link to another one behind it. */
const HOURS_AHEAD =
  /(?:的|每[天日]|都是?|均|是|[,，:： ]){0,3}(?:早上|上午|早|中午|下午|晚上|晚|凌晨)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?::[0-5]\d|[点時时](?:半|整)?) ?(?:-|~|—|到|至)/y

function weekdayIn({ value, calendar }: Token): number | undefined {
  return calendar?.role === 'day' && calendar.bare === 'weekday' && value.type === 'date'
    ? value.weekday
    : undefined
}

/** Friday next week. */
function inWeek(weekday: number, { value, calendar }: Token): DateValue | undefined {
  if (
    calendar?.role !== 'period' ||
    value.type !== 'range' ||
    value.low?.type !== 'date' ||
    value.high?.type !== 'date'
  )
    return undefined
  const { year, month, day, weekday: _, ...rest } = value.low
  if (year === undefined || month === undefined || day === undefined || !rest.relative)
    return undefined
  const monday = { year, month, day }
  const sunday = value.high.iso === isoDay(addDays(monday, 6)) && weekdayOf(monday) === 1
  return sunday ? { ...fullDate(addDays(monday, weekday - 1), true), weekday } : undefined
}

/** The date that a weekday stands before: 7/6, the 19th, 21. */
function dateBehind(
  { value, calendar, start, end }: Token,
  gap: string,
  { folded }: Reading,
): DateValue | undefined {
  if (value.type === 'date' && calendar?.role === 'day' && calendar.bare !== 'weekday')
    return value.relative === true ? undefined : value
  const loose = isLetterOrDigit(folded.charCodeAt(skipBlanks(folded, end)))
  const dotted = value.type === 'number' ? dottedDate(folded, start, end) : undefined
  if (dotted !== undefined) return dotted
  const day =
    value.type === 'ordinal' || (value.type === 'number' && gap === ' ' && !loose) ? value.value : 0
  return isWhole(day, 1, 31) ? { type: 'date', day } : undefined
}

/** 7.6 where only a date can stand. */
function dottedDate(folded: string, start: number, end: number): DateValue | undefined {
  const found = /^(\d{1,2})\.(\d{1,2})$/.exec(folded.slice(start, Math.min(end, start + 6)))
  return found === null ? undefined : dateFrom({ month: Number(found[1]), day: Number(found[2]) })
}

/** For a reader of all expressions of time: `at 7`, `at 6.45` and `on 5.12`, with nothing behind that they could count. */
export function loneNumber(reading: Reading, token: Token): Token {
  const { folded } = reading
  if (
    token.value.type !== 'number' ||
    token.suffix !== undefined ||
    !isPhraseEnd(reading, token.end)
  )
    return token
  const before = folded.slice(Math.max(0, token.start - 4), token.start)
  const date = /(?:^| )on $/.test(before) ? dottedDate(folded, token.start, token.end) : undefined
  if (date !== undefined) return { ...token, value: date, calendar: { role: 'day' } }
  const time = /(?:^| )at $/.test(before) ? hourOf(token, folded) : undefined
  if (time === undefined) return token
  // Only `at` makes a time of 6.45, so it belongs to it.
  const start = Number.isInteger(token.value.value) ? token.start : token.start - 3
  return { ...token, start, value: time, calendar: { role: 'time' } }
}

/** Further back than this, `Friday the 3rd` is the next one that is a Friday and no longer the last. */
const MOST_DAYS_BACK = 21

/** A date with its weekday; what the date leaves open is the nearest time that both fit. */
function onWeekday(reading: Reading, weekday: number, date: DateValue): DateValue {
  const now = clockOf(reading)
  if (date.year !== undefined || now === undefined || date.day === undefined)
    return { ...date, weekday }
  for (let offset = 0; offset < 730; offset++) {
    for (const each of [addDays(now, offset), addDays(now, -offset)]) {
      const fits =
        each.day === date.day &&
        weekdayOf(each) === weekday &&
        (date.month ?? each.month) === each.month
      if (
        fits &&
        (date.month !== undefined || offset <= MOST_DAYS_BACK || isoDay(each) >= isoDay(now))
      )
        return { ...fullDate(each, true), weekday }
    }
  }
  return { ...date, weekday }
}

/** 20 of next month, the 20th of the next month. */
function dayOfPeriod(a: Token, gap: string, b: Token, { folded }: Reading): Token | undefined {
  // `15 of the month's 30 days` counts days.
  if (/^['’]s /.test(folded.slice(b.end, b.end + 3))) return undefined
  if (
    !/^ (?:of|in)(?: the)? $/.test(gap) ||
    b.calendar?.role !== 'period' ||
    b.value.type !== 'date'
  )
    return undefined
  const day =
    a.value.type === 'number' || a.value.type === 'ordinal'
      ? a.value.value
      : a.calendar?.role === 'day' && a.calendar.bare === 'day-of-month' && a.value.type === 'date'
        ? (a.value.day ?? 0)
        : 0
  if (!isWhole(day, 1, 31) || b.value.month === undefined) return undefined
  const value = dateFrom({ year: b.value.year, month: b.value.month, day })
  return value === undefined ? undefined : token(a, b, value, { role: 'day' })
}

// Times

/** 8 in the evening, in the morning at 7, 6-8 in the morning. */
export const joinPartOfDay: Join = (a, gap, b, reading) => {
  if (b.calendar?.role === 'part' && /^,? ?$/.test(gap)) {
    // `two evenings a week` are so many of them, and no hour.
    if (
      a.value.type === 'number' &&
      /(?:ing|noon|ght)s$/.test(reading.folded.slice(b.start, b.end))
    )
      return undefined
    return inPart(a, b, a, b.calendar.part, reading)
  }
  if (a.calendar?.role === 'part' && /^,? (?:at |@ |around |about )?$|^$/.test(gap)) {
    if (b.value.type === 'number' && gap.trim() === '' && !isPhraseEnd(reading, b.end))
      return undefined
    // `night 31`: the nights are numbered.
    if (b.value.type === 'number' && isNumbered(reading.folded, a, gap)) return undefined
    return inPart(a, b, b, a.calendar.part, reading)
  }
  return undefined
}

/** `night 31`, `evening 2`: a bare part of the day with a number behind it and nothing before it that places it. */
function isNumbered(folded: string, part: Token, gap: string): boolean {
  return (
    gap === ' ' && /^(?:night|evening|morning|afternoon)$/.test(folded.slice(part.start, part.end))
  )
}

function isPhraseEnd({ folded }: Reading, at: number): boolean {
  const next = skipBlanks(folded, at)
  return !isLetterOrDigit(folded.charCodeAt(next)) && folded.charAt(next) !== '%'
}

/** The time or hours of `inner`, moved into a part of the day; the token spans `a` to `b`. */
function inPart(
  a: Token,
  b: Token,
  inner: Token,
  part: DayPart,
  reading: Reading,
): Token | undefined {
  const time = timeOf(inner, reading)
  if (time !== undefined) return token(a, b, timeIn(part, time), { role: 'time' })
  const hours = hoursOf(inner)
  if (hours === undefined) return undefined
  return token(
    a,
    b,
    { ...hours, low: timeIn(part, hours.low), high: timeIn(part, hours.high) },
    { role: 'time-range' },
  )
}

interface Hours extends RangeValue {
  readonly low: TimeValue
  readonly high: TimeValue
}

/** A range of times, or of numbers that can be hours. */
function hoursOf({ value }: Token): Hours | undefined {
  if (value.type !== 'range') return undefined
  const low = hourLike(value.low)
  const high = hourLike(value.high)
  return low === undefined || high === undefined ? undefined : { ...value, low, high }
}

function hourLike(value: PlainValue | undefined): TimeValue | undefined {
  if (value?.type === 'time') return value
  if (value?.type !== 'number' || !isWhole(value.value, 0, 24)) return undefined
  return {
    ...timeAt(value.value),
    ...(value.value > 0 && value.value <= 12 ? { ambiguous: true as const } : {}),
  }
}

/** 9:00-18:00, 5 to 6pm, from 8am till 3. One end at least is written as a time. */
export const joinTimes: Join = (a, gap, b, reading) => {
  if (a.value.type !== 'time' && b.value.type !== 'time') return undefined
  const start = rangeStart(reading.folded, a.start, gap)
  if (start === undefined) return undefined
  const low = timeOf(a, reading)
  const high = timeOf(b, reading)
  if (low === undefined || high === undefined) return undefined
  const [from, to] = onOneDial(low, high, ON_LONG_DIAL.test(reading.folded.slice(b.start, b.end)))
  return { ...token(a, b, rangeOf(from, to), { role: 'time-range' }), start }
}

/** Written on the dial of 24 hours: 22:00, 18点. */
const ON_LONG_DIAL = /^\D{0,6}(?:1[3-9]|2[0-4])(?!\d)/

/** 5 to 6pm means 17 to 18; 11 to 1pm starts in the morning; 9:00-22:00 is on the 24-hour dial. */
function onOneDial(
  low: TimeValue,
  high: TimeValue,
  isLongDial: boolean,
): readonly [TimeValue, TimeValue] {
  const { ambiguous: openLow, ...from } = low
  const { ambiguous: openHigh, ...to } = high
  if (openLow && !openHigh) {
    const isLate = !isLongDial && high.hour > 12 && low.hour + 12 <= high.hour
    return [isLate ? { ...from, hour: low.hour + 12 } : from, to]
  }
  if (!openLow && openHigh) {
    // 1pm to 3 is 15:00; 22:00-6:00 and 11pm to 2 end on the next day.
    const isLater = high.hour <= low.hour && high.hour + 12 > low.hour
    return [from, isLater && high.hour < 12 ? { ...to, hour: high.hour + 12 } : to]
  }
  return [low, high]
}

// Days with times

const DAY_TIME_LINK =
  /^(?:,? ?(?:at |@ |by |around |about |for |from |at about |at around )?|的|, at )$/
const TIME_DAY_LINK = /^(?:,? ?(?:on |of |in |for |the )?|,? on the )$/

/** tomorrow at 5pm, 9am on Tuesday, Monday 3-8, Friday morning, 8am this morning. */
export const joinDayAndTime: Join = (a, gap, b, reading) => {
  const day = dayOf(a)
  if (day !== undefined && DAY_TIME_LINK.test(gap)) {
    const found = withTime(a, b, day, b, gap, reading)
    if (found !== undefined) return found
  }
  const later = dayOf(b)
  if (later !== undefined && TIME_DAY_LINK.test(gap)) {
    const loose =
      a.value.type === 'number' &&
      !(
        b.calendar?.role === 'day-part' &&
        /^,? $/.test(gap) &&
        /(?:back|at|by|around|about|@) $/.test(
          reading.folded.slice(Math.max(0, a.start - 8), a.start),
        )
      )
    if (!loose) return withTime(a, b, later, a, ' at ', reading)
  }
  return momentInPart(a, gap, b)
}

interface Day {
  readonly date: DateValue
  readonly part?: DayPart
}

function dayOf({ value, calendar }: Token): Day | undefined {
  if (calendar?.role === 'day' && value.type === 'date') return { date: value }
  return calendar?.role === 'day-part' ? { date: calendar.date, part: calendar.part } : undefined
}

function withTime(
  a: Token,
  b: Token,
  { date, part }: Day,
  inner: Token,
  gap: string,
  reading: Reading,
): Token | undefined {
  const at = (time: TimeValue): DateTimeValue => ({
    type: 'datetime',
    date,
    time: part === undefined ? time : timeIn(part, time),
  })
  if (inner.calendar?.role === 'part' && part === undefined)
    return token(a, b, partValue(inner.calendar.part, date), {
      role: 'day-part',
      part: inner.calendar.part,
      date,
    })
  const hours =
    inner.calendar?.role === 'time-range' || inner.value.type === 'range'
      ? hoursOf(inner)
      : undefined
  if (hours !== undefined)
    return token(a, b, { ...hours, low: at(hours.low), high: at(hours.high) }, { role: 'range' })
  // A bare number is an hour only behind `at` and the like.
  if (
    inner.value.type === 'number' &&
    (!/[a-z@]/.test(gap) ||
      gap.includes('for') ||
      gap.includes('from') ||
      (inner === b && !isPhraseEnd(reading, inner.end)))
  )
    return undefined
  const time = timeOf(inner, reading)
  return time === undefined ? undefined : token(a, b, at(time), { role: 'moment' })
}

/** 10am to 12pm Monday morning: the part was clear already. */
function momentInPart(a: Token, gap: string, b: Token): Token | undefined {
  if (b.calendar?.role !== 'part' || !/^,? ?$/.test(gap)) return undefined
  const { part } = b.calendar
  const moved = (value: PlainValue | undefined): PlainValue | undefined =>
    value?.type === 'datetime' ? { ...value, time: timeIn(part, value.time) } : value
  if (a.value.type === 'datetime')
    return token(a, b, { ...a.value, time: timeIn(part, a.value.time) }, { role: 'moment' })
  if (a.value.type !== 'range' || a.value.low?.type !== 'datetime' || a.calendar?.role !== 'range')
    return undefined
  const low = moved(a.value.low)
  const high = moved(a.value.high)
  return token(
    a,
    b,
    { ...a.value, ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) },
    { role: 'range' },
  )
}

// Ranges of days

/** March 4 to 6, Jan-Feb 2017, 昨天下午两点到明天四点, from 4-23 in next month. */
export const joinDates: Join = (a, gap, b, reading) => {
  const inMonth = daysOfMonth(a, gap, b)
  if (inMonth !== undefined) return inMonth
  if (!isCalendar(a) && !isCalendar(b)) return undefined
  const start = rangeStart(reading.folded, a.start, gap)
  if (start === undefined) return undefined
  const ends = datesBetween(a, b)
  if (ends === undefined) return undefined
  const [low, high] = ends
  return {
    ...token(a, b, rangeOf(low, notBefore(low, high)), { role: 'range' }),
    start,
  }
}

/** From March 20 to Monday: a weekday that ends a range is the first after its start. */
function notBefore(low: PlainValue, high: PlainValue): PlainValue {
  const from = dayIn(low)
  const to = dayIn(high)
  const weekday = to?.relative ? to.weekday : undefined
  if (
    from?.iso === undefined ||
    to?.iso === undefined ||
    weekday === undefined ||
    to.iso >= from.iso
  )
    return high
  const start = { year: from.year ?? 0, month: from.month ?? 1, day: from.day ?? 1 }
  const days = (weekday - weekdayOf(start) + 7) % 7 || 7
  const later = { ...fullDate(addDays(start, days), true), weekday }
  return high.type === 'datetime' ? { ...high, date: later } : later
}

function dayIn(value: PlainValue): DateValue | undefined {
  return value.type === 'date' ? value : value.type === 'datetime' ? value.date : undefined
}

function isCalendar({ calendar }: Token): boolean {
  return (
    calendar?.role === 'day' ||
    calendar?.role === 'period' ||
    calendar?.role === 'moment' ||
    calendar?.role === 'day-part'
  )
}

/** `4-23 in next month`, `13 to 15 of July`. */
function daysOfMonth(a: Token, gap: string, b: Token): Token | undefined {
  if (
    !/^ (?:of |in )?$/.test(gap) ||
    a.value.type !== 'range' ||
    b.calendar?.role !== 'period' ||
    b.value.type !== 'date'
  )
    return undefined
  const { low, high } = a.value
  const { month, year } = b.value
  if (low?.type !== 'number' || high?.type !== 'number' || month === undefined) return undefined
  const from = dateFrom({ year, month, day: low.value })
  const to = dateFrom({ year, month, day: high.value })
  if (
    from === undefined ||
    to === undefined ||
    !isWhole(low.value, 1, 31) ||
    !isWhole(high.value, 1, 31)
  )
    return undefined
  return token(a, b, rangeOf(from, to), { role: 'range' })
}

/** The two ends; what one of them leaves out is taken from the other. */
function datesBetween(a: Token, b: Token): readonly [PlainValue, PlainValue] | undefined {
  const low = dateLike(a)
  const high = dateLike(b)
  if (low === undefined || high === undefined) return undefined
  if (low.type === 'date' && high.type === 'date') return completed(low, high)
  if (low.type === 'time' && high.type === 'datetime') return [{ ...high, time: low }, high]
  if (low.type === 'datetime' && high.type === 'time') return [low, { ...low, time: high }]
  return [low, high]
}

function dateLike({
  value,
  calendar,
  written,
}: Token): DateValue | DateTimeValue | TimeValue | undefined {
  if (value.type === 'date' || value.type === 'datetime' || value.type === 'time') return value
  if (value.type === 'ordinal' || (value.type === 'number' && written !== undefined))
    return isWhole(value.value, 1, 31)
      ? { type: 'date', day: value.value }
      : isWhole(value.value, 1900, 2100)
        ? { type: 'date', year: value.value }
        : undefined
  if (value.type !== 'range' || calendar === undefined) return undefined
  const end = value.low
  return end?.type === 'date' || end?.type === 'datetime' ? end : undefined
}

function completed(low: DateValue, high: DateValue): readonly [DateValue, DateValue] | undefined {
  if (
    low.day === undefined &&
    low.month === undefined &&
    low.weekday === undefined &&
    low.year === undefined &&
    !low.relative
  )
    return undefined
  const year = low.year ?? (low.relative ? undefined : high.year)
  const month =
    low.month ?? (low.day !== undefined && low.weekday === undefined ? high.month : undefined)
  const endMonth =
    high.month ?? (high.day !== undefined && high.weekday === undefined ? low.month : undefined)
  const endYear =
    high.year ??
    (endMonth !== undefined && low.month !== undefined && !low.relative ? low.year : undefined)
  const from =
    low.weekday === undefined && !low.relative ? dateFrom({ year, month, day: low.day }) : low
  const to =
    high.weekday === undefined && !high.relative
      ? dateFrom({ year: endYear, month: endMonth, day: high.day })
      : high
  return from === undefined || to === undefined ? undefined : [from, to]
}

/** The day of a date, filled up with the coming year if it leaves the year out. */
export function resolvedDay(
  reading: Reading,
  date: DateValue,
): { readonly year: number; readonly month: number; readonly day: number } | undefined {
  const { year, month, day } = date
  if (year !== undefined && month !== undefined && day !== undefined) return { year, month, day }
  const now = clockOf(reading)
  if (now === undefined || month === undefined || day === undefined) return undefined
  const here = { year: now.year, month, day }
  return isoDay(here) >= isoDay(now) ? here : { ...here, year: now.year + 1 }
}
