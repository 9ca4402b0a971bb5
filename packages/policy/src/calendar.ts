/** Dates as rules compare them: days of a calendar, without a time zone of their own. */

const DAY_MS = 86_400_000
const ISO_DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/
/** Years that dates in rules may lie in; what is beyond is a slip. */
const MAX_DAYS = 400_000

/** The number of a day, counted from 1970-01-01; `undefined` if the text is no date that exists. */
export function dayNumber(text: unknown): number | undefined {
  if (typeof text !== 'string') return undefined
  const found = ISO_DATE.exec(text)
  if (!found) return undefined
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const ms = Date.UTC(year, month - 1, day)
  const date = new Date(ms)
  // A day that does not exist rolls over into the next month.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  return Math.floor(ms / DAY_MS)
}

/** `YYYY-MM-DD` of a day's number. */
export function isoDay(day: number): string | undefined {
  if (!Number.isInteger(day) || Math.abs(day) > MAX_DAYS) return undefined
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/** A moment in milliseconds; a date without a time counts from its beginning, in UTC. */
export function momentOf(text: unknown): number | undefined {
  if (dayNumber(text) === undefined) return undefined
  const ms = Date.parse(text as string)
  return Number.isNaN(ms) ? undefined : ms
}

/** Monday to Friday, and no holiday. */
function isBusinessDay(day: number, holidays: ReadonlySet<number>): boolean {
  const weekday = (((day + 3) % 7) + 7) % 7 // 1970-01-01 was a Thursday; 0 is Monday
  return weekday < 5 && !holidays.has(day)
}

/** The day that many business days later, or earlier for a negative count. */
export function addBusinessDays(day: number, count: number, holidays: ReadonlySet<number>): number {
  const step = count < 0 ? -1 : 1
  let left = Math.abs(count)
  let at = day
  while (left > 0) {
    at += step
    if (isBusinessDay(at, holidays)) left -= 1
  }
  return at
}

/** Business days after `from`, up to and with `to`; negative if `to` comes first. */
export function businessDaysBetween(
  from: number,
  to: number,
  holidays: ReadonlySet<number>,
): number {
  if (to < from) return -businessDaysBetween(to, from, holidays)
  let count = 0
  for (let day = from + 1; day <= to; day += 1) if (isBusinessDay(day, holidays)) count += 1
  return count
}
