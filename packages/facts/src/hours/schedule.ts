import type { ClaimValue, Evidence } from '@vouchsafe/core'
import { overlaps, type ReadOptions, readValues, type TimeValue } from '@vouchsafe/text'
import { weekdaysFrom } from '../days/weekday-cells.ts'
import {
  ALL_DAY,
  CHINESE_DAYS,
  DAY_GROUPS,
  ENGLISH_DAYS,
  HOLIDAYS,
  OF_MACHINES,
  OF_SERVICE,
  SHUT,
} from './day-words.ts'
import { readOpenTimes } from './read-times.ts'

/** The days that an entry is for. None of them given: any day. */
export interface Days {
  /** ISO weekdays, 1 is Monday. */
  readonly weekdays: ReadonlySet<number>
  /** Calendar days as `month * 100 + day`, both ends included. */
  readonly dates?: { readonly from: number; readonly to: number }
  readonly holidays: boolean
}

/** When something is open on some days, in minutes of the day. */
export interface Entry {
  readonly days: Days
  readonly opens?: number
  readonly closes?: number
  readonly closed?: true
  readonly evidence: Evidence
  /** Hours of those who answer calls and messages. */
  readonly ofService: boolean
  /** Words for the one counter or room that they are of; absent if they are of the whole place. */
  readonly desk?: readonly string[]
}

/** Something that is told in a text, in its order. */
type Part =
  | { readonly start: number; readonly end: number; readonly days: Days }
  | { readonly start: number; readonly end: number; readonly span: OpenSpan }

interface OpenSpan {
  readonly opens?: number
  readonly closes?: number
  readonly closed?: true
}

const DAY_MINUTES = 24 * 60
const LONGEST = 600

export const ANY_DAY: Days = { weekdays: new Set(), holidays: false }

export function isAnyDay({ weekdays, dates, holidays }: Days): boolean {
  return weekdays.size === 0 && dates === undefined && !holidays
}

/**
 * Reads opening hours: `Mon-Fri 7 AM-7 PM, Sat 9 AM-1 PM`, 周一至周五 9:00-18:00，周日休息.
 *
 * @param label Words that stand for the whole text, such as the path of its field.
 */
export function readSchedule(
  text: string,
  {
    label,
    evidence,
    read,
  }: { readonly label: string; readonly evidence: Evidence; readonly read: ReadOptions },
): readonly Entry[] {
  const bounded = text.slice(0, LONGEST)
  if (OF_MACHINES.test(label)) return []
  const general = daysOf(label)
  const parts = partsOf(bounded, read)
  const entries: Entry[] = []
  let days: Days | undefined
  let open = true
  for (const [index, part] of parts.entries()) {
    if ('days' in part) {
      days = open && days !== undefined ? both(days, part.days) : part.days
      open = true
      continue
    }
    const behind =
      days === undefined || 'closed' in part.span
        ? daysBehind(part, parts.slice(index + 1), bounded)
        : undefined
    const before = bounded.slice(parts[index - 1]?.end ?? 0, part.start)
    const [behindIt = ''] = bounded.slice(part.end, parts[index + 1]?.start).split(/[,，;；。.]/u)
    const around = `${label} ${bounded.slice(0, part.end)}`
    open = false
    if (OF_MACHINES.test(before) || OF_MACHINES.test(behindIt)) continue
    entries.push({
      days: behind ?? days ?? general ?? ANY_DAY,
      ...part.span,
      evidence,
      ofService: OF_SERVICE.test(around),
    })
  }
  return entries
}

/** `8 AM-10 PM, daily`: the days stand behind, and nothing else follows them. */
function daysBehind(part: Part, [next, ...more]: readonly Part[], text: string): Days | undefined {
  if (next === undefined || more.length > 0 || !('days' in next)) return undefined
  return /^[\s,，(（]{0,3}(?:[A-Z]\w{1,8}[\s,]{1,2})?(?:on |at |over )?$/u.test(
    text.slice(part.end, next.start),
  )
    ? next.days
    : undefined
}

function partsOf(text: string, read: ReadOptions): readonly Part[] {
  const named = daysIn(text)
  const parts: Part[] = [...named]
  for (const { start, end, opens, closes, isBare } of readOpenTimes(text)) {
    if (isBare && !named.some((day) => start - day.end <= BESIDE)) continue
    parts.push({ start, end, span: { opens, closes } })
  }
  const times = parts.slice(named.length)
  let month: number | undefined
  for (const mention of readValues(text, read)) {
    // 10月1日至3日休息，4日至7日9:00开门: the month is told once.
    const dates = datesOf(mention, month)
    if (dates === undefined) continue
    month = Math.floor(dates.to / 100)
    const days = { weekdays: new Set<number>(), holidays: false, dates }
    // A day and the time right behind it are read as one value.
    const over = times.find((time) => overlaps(time, mention))
    const end = over === undefined ? mention.end : Math.max(mention.start, over.start)
    parts.push({ start: mention.start, end, days })
  }
  for (const match of text.matchAll(new RegExp(ALL_DAY.source, 'gi'))) {
    const [start, end] = [match.index, match.index + match[0].length]
    parts.push({ start, end, span: { opens: 0, closes: DAY_MINUTES } })
  }
  for (const match of text.matchAll(new RegExp(SHUT.source, 'gi'))) {
    parts.push({ start: match.index, end: match.index + match[0].length, span: { closed: true } })
  }
  return apart(parts.sort((a, b) => a.start - b.start))
}

/** How close bare numbers stand to the days that make them hours, in UTF-16 code units. */
const BESIDE = 4

/** Parts that lie within others are left out. */
function apart(parts: readonly Part[]): readonly Part[] {
  const kept: Part[] = []
  for (const part of parts) if (part.start >= (kept.at(-1)?.end ?? 0)) kept.push(part)
  return kept
}

export function minutesOf({ hour, minute }: TimeValue): number {
  return hour * 60 + minute
}

function datesOf(
  { value }: { readonly value: ClaimValue },
  month: number | undefined,
): Days['dates'] {
  const ends = value.type === 'range' ? [value.low, value.high] : [value, value]
  const [low, high] = ends.map((end) => (end?.type === 'datetime' ? end.date : end))
  if (low?.type !== 'date' || high?.type !== 'date') return undefined
  if (low.weekday !== undefined) return undefined
  const from = dayNumber(low.month ?? month, low.day)
  const to = dayNumber(high.month ?? low.month ?? month, high.day)
  return from === undefined || to === undefined ? undefined : { from, to }
}

/** The days of the calendar that a value stands for. */
export function daysOfDates(value: ClaimValue): Days | undefined {
  const dates = datesOf({ value }, undefined)
  return dates && { weekdays: new Set<number>(), holidays: false, dates }
}

export function dayNumber(month: number | undefined, day: number | undefined): number | undefined {
  return month === undefined || day === undefined ? undefined : month * 100 + day
}

/** True if the entry's days hold a day of the calendar, as {@link dayNumber} writes it. */
export function holdsDate({ dates }: Days, date: number | undefined): boolean {
  if (dates === undefined || date === undefined) return false
  const { from, to } = dates
  return from <= to ? from <= date && date <= to : date >= from || date <= to
}

/** The days that a short text names, all together. */
export function daysOf(text: string): Days | undefined {
  const found = daysIn(text)
  return found.length === 0 ? undefined : found.map(({ days }) => days).reduce(both)
}

function both(a: Days, b: Days): Days {
  const dates = a.dates ?? b.dates
  return {
    weekdays: new Set([...a.weekdays, ...b.weekdays]),
    holidays: a.holidays || b.holidays,
    ...(dates === undefined ? {} : { dates }),
  }
}

const ENGLISH =
  /\b(mon|tue|wed|thu|fri|sat|sun)(?:s|day|nesday|rs|rsday|urday|sday)?s?\b\.?(?:\s?(?:-|–|—|_| |to|through|thru|till|until)\s?(mon|tue|wed|thu|fri|sat|sun)(?:s|day|nesday|rs|rsday|urday|sday)?s?\b)?/gi
const CHINESE =
  /(?:周|週|星期|礼拜|禮拜|(?<=[一二三四五六日天])[、，,和及])([一二三四五六日天])(?![一二三四五六日天月号號])(?:\s?(?:至|到|-|–|—|~|～)\s?(?:周|週|星期|礼拜|禮拜)?([一二三四五六日天]))?/gu

/** Words that name days of the week, in the order of the text. */
function daysIn(text: string): readonly (Part & { readonly days: Days })[] {
  const found: (Part & { readonly days: Days })[] = []
  const add = (match: RegExpExecArray, weekdays: Iterable<number>, holidays = false) => {
    const [start, end] = [match.index, match.index + match[0].length]
    found.push({ start, end, days: { weekdays: new Set(weekdays), holidays } })
  }
  for (const [pattern, names] of [
    [ENGLISH, ENGLISH_DAYS],
    [CHINESE, CHINESE_DAYS],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const ends = match.slice(1).flatMap((name) => names[String(name).toLowerCase()] ?? [])
      const [from = 0, to = from] = ends
      add(match, weekdaysFrom(from, to))
    }
  }
  for (const { words, days } of DAY_GROUPS)
    for (const match of text.matchAll(words)) add(match, days)
  for (const match of text.matchAll(HOLIDAYS)) add(match, [], true)
  return found.sort((a, b) => a.start - b.start)
}
