import type { ClaimValue } from '@vouchsafe/core'
import type { DateValue } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { weekdayAt } from '../days/calendar-day.ts'
import { DATED } from '../days/day-words.ts'
import { weekdaysFrom } from '../days/weekday-cells.ts'
import { contradicted, type Judgement, supported } from '../evidence.ts'
import { SHUT } from './day-words.ts'
import { type Timetable, timetablesFor } from './known-hours.ts'
import { dayNumber, type Entry, holdsDate, isAnyDay } from './schedule.ts'

/** Words of service on a day at all, at whatever hour. */
const OPEN =
  /\bopen(?:s|ed|ing)?\b|\bclos(?:e|es|ing)\b|\bhours\b|营业|營業|开门|開門|关门|關門|开放|開放|上班|打烊|恢复|恢復|[开開][到至]/gi
const NOT_SHUT = /(?:\bnot|n['’]t|\bnever|不|没有?)\s{0,2}$/i

/** A table that names so many days of the week means that the place is closed on the others. */
const WHOLE_WEEK = 4

/** Holds `Sundays we're closed`, 周一店休 or `open Monday to Friday` against the hours of these days. */
export function checkOpenDay(at: Case): Judgement | undefined {
  const { kind, value, polarity } = at.claim
  if (value === undefined) return undefined
  const asked = daysAsked(value, DATED.test(at.quote)) ?? datesWithin(value)
  if (asked === undefined || polarity === 'negated') return undefined
  if (kind !== 'hours' && kind !== 'order-detail') return undefined
  const saysShut = shutOrOpen(at)
  if (saysShut === undefined) return undefined
  if (asked.some(isOpenMonth)) return namedDays(value, at, saysShut)
  const answers = timetablesFor(at).flatMap((table) => {
    const days = asked.map((day) => stateOn(day, table))
    return days.every((day) => day !== undefined) ? [{ days, table }] : []
  })
  const right = answers.filter(({ days }) => days.every((day) => day.isShut === saysShut))
  const evidence = (of: typeof answers) =>
    of.flatMap(({ days }) => days.map((day) => day.entry.evidence))
  if (right.length > 0) return supported(evidence(right), 'The hours say so of that day.')
  // `The sale opens on Sunday` may be said of something else than the doors.
  if (answers.length === 0 || kind !== 'hours') return undefined
  return contradicted(
    evidence(answers).map((each) => ({ ...each, relation: 'contradicts' as const })),
    'The hours say otherwise of that day.',
  )
}

/** 四号到七号: days that have hours of their own in the table; what these are, is told beside. */
function namedDays(value: ClaimValue, at: Case, saysShut: boolean): Judgement | undefined {
  const [from, to] = endsOf(value) ?? []
  const entry = timetablesFor(at)
    .flatMap(({ entries }) => entries)
    .find(
      ({ days: { dates }, closed = false }) =>
        dates !== undefined &&
        dates.from % 100 === from?.day &&
        dates.to % 100 === to?.day &&
        closed === saysShut,
    )
  return entry && supported([entry.evidence], 'The hours name these days.')
}

function isOpenMonth({ weekday, date }: Asked): boolean {
  return weekday === undefined && date === undefined
}

/** The first and the last day of a range of days. */
function endsOf(value: ClaimValue): readonly [DateValue, DateValue] | undefined {
  if (value.type !== 'range') return undefined
  const { low, high } = value
  return low?.type === 'date' && high?.type === 'date' ? [low, high] : undefined
}

/** What the word nearest to the day says of it. */
function shutOrOpen({ view, clause, place }: Case): boolean | undefined {
  const text = view.sentence.text.slice(clause.start, clause.end)
  const [start, end] = [place.start - clause.start, place.end - clause.start]
  let nearest: { readonly gap: number; readonly isShut: boolean } | undefined
  const look = (pattern: RegExp, isShut: boolean) => {
    for (const match of text.matchAll(pattern)) {
      const after = match.index + match[0].length
      const gap = after <= start ? start - after : match.index - end
      const isDenied = NOT_SHUT.test(text.slice(Math.max(0, match.index - 8), match.index))
      if (nearest === undefined || gap < nearest.gap) nearest = { gap, isShut: isShut !== isDenied }
    }
  }
  look(new RegExp(SHUT.source, 'gi'), true)
  look(OPEN, false)
  return nearest?.isShut
}

/** A day that something is said of. */
interface Asked {
  /** Absent for a day of the calendar, which may be a holiday and is left to hours of its own. */
  readonly weekday?: number
  /** As `dayNumber` writes it. */
  readonly date?: number
}

function daysAsked(value: ClaimValue, isDated: boolean): readonly Asked[] | undefined {
  if (value.type === 'date') {
    // `Tuesday 1 September` is a Tuesday as well.
    const weekday = value.weekday === undefined ? {} : { weekday: value.weekday }
    const day = isDated ? { ...dateOf(value), ...weekday } : dayTold(value)
    return day === undefined || Object.keys(day).length === 0 ? undefined : [day]
  }
  const ends = isDated ? undefined : endsOf(value)?.map((end) => dayTold(end)?.weekday)
  const [from, to] = ends ?? []
  if (from === undefined || to === undefined) return undefined
  return weekdaysFrom(from, to).map((weekday) => ({ weekday }))
}

/** No more days in a row are asked after. */
const MOST_DAYS = 40

/** 10月1日到3日: each of the days, where both ends tell their month or the first does. */
function datesWithin(value: ClaimValue): readonly Asked[] | undefined {
  const ends = endsOf(value)
  if (ends === undefined) return undefined
  const [{ year = LEAP_YEAR, month, day }, high] = ends
  if (day === undefined) return undefined
  // Without a month the timetable may still name the days; nothing is said of each.
  if (month === undefined) return [{}]
  const last = dayNumber(high.month, high.day)
  const dates = Array.from({ length: MOST_DAYS }, (_, next) => {
    const time = new Date(Date.UTC(year, month - 1, day + next))
    return (time.getUTCMonth() + 1) * 100 + time.getUTCDate()
  })
  const count = dates.lastIndexOf(last ?? 0) + 1
  return count === 0 ? undefined : dates.slice(0, count).map((date) => ({ date }))
}

/** In which every day of the calendar is found. */
const LEAP_YEAR = 2024

function dateOf({ month, day }: DateValue): Pick<Asked, 'date'> | undefined {
  const date = dayNumber(month, day)
  return date === undefined ? undefined : { date }
}

function dayTold(value: DateValue): Asked | undefined {
  const { weekday, iso, relative } = value
  // A bare weekday is that of every week.
  if (weekday !== undefined) return { weekday }
  if (relative !== true || iso === undefined) return undefined
  const time = Date.parse(`${iso}T00:00:00Z`)
  return { weekday: weekdayAt(time), ...dateOf(value) }
}

interface State {
  readonly isShut: boolean
  readonly entry: Entry
}

/** Entries for a day of the calendar come before those of its weekday. */
function stateOn({ weekday, date }: Asked, { entries }: Timetable): State | undefined {
  const dated = entries.filter(({ days }) => holdsDate(days, date))
  const entry = dated.find(({ closed }) => closed) ?? dated[0]
  if (entry !== undefined) return { isShut: entry.closed === true, entry }
  if (weekday === undefined) return undefined
  const weekly = entries.filter(({ days }) => days.weekdays.has(weekday))
  const shut = weekly.find(({ closed }) => closed)
  if (shut !== undefined) return { isShut: true, entry: shut }
  const open = weekly[0] ?? entries.find(({ days, closed }) => !closed && isAnyDay(days))
  if (open !== undefined) return { isShut: false, entry: open }
  const named = new Set(entries.flatMap(({ days }) => [...days.weekdays]))
  const [first] = named.size >= WHOLE_WEEK ? entries : []
  return first && { isShut: true, entry: first }
}
