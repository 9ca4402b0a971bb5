/** A calendar day. Months are 1–12. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** A moment on the wall clock of the place where "today" is decided. */
export interface WallClock extends Day {
  readonly hour: number
  readonly minute: number
  readonly second: number
}

const two = (value: number): string => String(value).padStart(2, '0')

/** `YYYY-MM-DD`. */
export function isoDay({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

export function isRealDay({ year, month, day }: Day): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false
  return new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1
}

export function addDays({ year, month, day }: Day, days: number): Day {
  return fromDate(new Date(Date.UTC(year, month - 1, day + days)))
}

/** The same day of another month, or that month's last day. */
export function addMonths({ year, month, day }: Day, months: number): Day {
  const index = year * 12 + month - 1 + months
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 }
  return { ...target, day: Math.min(day, daysIn(target.year, target.month)) }
}

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7
}

function fromDate(date: Date): Day {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The wall clock at `now`: in `timeZone` if given, else as the timestamp itself writes it. */
export function wallClock(now: string, timeZone?: string): WallClock | undefined {
  const written = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?/.exec(now)
  if (written === null) return undefined
  const zoned = timeZone === undefined ? undefined : inZone(now, timeZone)
  if (zoned !== undefined) return zoned
  const part = (group: number): number => Number(written[group] ?? 0)
  return {
    year: part(1),
    month: part(2),
    day: part(3),
    hour: part(4),
    minute: part(5),
    second: part(6),
  }
}

/** Making a formatter takes far longer than using one, and a program knows few zones. */
const FORMATS = new Map<string, Intl.DateTimeFormat>()
const MOST_FORMATS = 64

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  if (FORMATS.size >= MOST_FORMATS) FORMATS.clear()
  FORMATS.set(timeZone, format)
  return format
}

function inZone(now: string, timeZone: string): WallClock | undefined {
  const instant = new Date(now)
  if (Number.isNaN(instant.getTime())) return undefined
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  }
}

/** Monday of the week that holds a day. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day))
}

/** Milliseconds of a wall clock, as if it were in UTC; only good for arithmetic. */
export function instantOf({ year, month, day, hour, minute, second }: WallClock): number {
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

/** The wall clock moved by some seconds. */
export function addSeconds(clock: WallClock, seconds: number): WallClock {
  const date = new Date(instantOf(clock) + seconds * 1000)
  return {
    ...fromDate(date),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  }
}
