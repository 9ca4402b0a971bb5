import { CHINESE_DAYS, ENGLISH_DAYS } from '../hours/day-words.ts'
import type { Cell } from '../sources/row.ts'

/** Names that data use besides the first three letters: schema.org's and iCalendar's two letters, and German ones. */
const SHORT: Readonly<Record<string, number>> = {
  mo: 1,
  tu: 2,
  we: 3,
  th: 4,
  fr: 5,
  sa: 6,
  su: 7,
  di: 2,
  mi: 3,
  do: 4,
  so: 7,
  montag: 1,
  dienstag: 2,
  mittwoch: 3,
  donnerstag: 4,
  freitag: 5,
  samstag: 6,
  sonntag: 7,
}

const WEEKDAY_FIELD = /week_?day|day_?of_?(?:the_?)?week|weekdays|\bdow\b|星期|周几|週幾/i
const RULE = /(?:^|;)BYDAY=([A-Z,]{2,20})(?:;|$)/u
const BY_NUMBER: readonly number[] = [7, 1, 2, 3, 4, 5, 6, 7]
const ENGLISH_NAME = /^(mon|tue|wed|thu|fri|sat|sun)(?:s|day|nesday|rs|rsday|urday|sday)?s?\.?$/i
const CHINESE_NAME = /^(?:周|週|星期|礼拜|禮拜)?([一二三四五六日天])$/u

/**
 * The days of the week that a field holds, where it holds nothing else: `Sat`, `Mon, Wed`, `Mon-Fri`, 周二、周四, a number in a
 * field that is called so (1 to 6 are Monday to Saturday, 0 and 7 Sunday), or the days of an iCalendar rule (RFC 5545, BYDAY).
 */
export function weekdaysIn({ raw, name }: Cell): readonly number[] | undefined {
  if (typeof raw === 'boolean') return undefined
  if (typeof raw === 'number') {
    const day = WEEKDAY_FIELD.test(name) ? BY_NUMBER[raw] : undefined
    return day === undefined ? undefined : [day]
  }
  const text = RULE.exec(raw)?.[1] ?? raw
  const days = new Set<number>()
  for (const part of text.split(/\s{0,4}(?:[,，、;/&+和及]|\band\b)\s{0,4}/u)) {
    const range = rangeOf(part)
    if (range === undefined) return undefined
    for (const day of range) days.add(day)
  }
  return [...days]
}

function rangeOf(part: string): readonly number[] | undefined {
  const [from, to, ...others] = part.split(/\s{0,4}(?:-|–|—|~|至|到|\bto\b)\s{0,4}/u).map(weekdayOf)
  if (from === undefined || others.length > 0) return undefined
  if (to === undefined) return /[-–—~至到]/u.test(part) ? undefined : [from]
  return weekdaysFrom(from, to)
}

/** Both ends included, around the end of the week. */
export function weekdaysFrom(from: number, to: number): readonly number[] {
  const count = ((to - from + 7) % 7) + 1
  return Array.from({ length: count }, (_, step) => ((from - 1 + step) % 7) + 1)
}

function weekdayOf(word: string): number | undefined {
  const name = word.trim()
  const english = ENGLISH_NAME.exec(name)?.[1]?.toLowerCase()
  if (english !== undefined) return ENGLISH_DAYS[english]
  const chinese = CHINESE_NAME.exec(name)?.[1]
  if (chinese !== undefined) return CHINESE_DAYS[chinese]
  const short = name.toLowerCase()
  return Object.hasOwn(SHORT, short) ? SHORT[short] : undefined
}
