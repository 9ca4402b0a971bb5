import type { ClaimValue } from '@vouchsafe/core'
import type { DateValue } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { weekdayAt } from '../days/calendar-day.ts'
import { DATED } from '../days/day-words.ts'
import { weekdaysFrom } from '../days/weekday-cells.ts'
import { contradicted, type Judgement, supported } from '../evidence.ts'
import { OF_MACHINES, SHUT } from './day-words.ts'
import { type Timetable, timetablesFor } from './known-hours.ts'
import { type Entry, isAnyDay } from './schedule.ts'

/** Words of service on a day at all, at whatever hour. */
const OPEN =
  /\bopen(?:s|ed|ing)?\b|\bclos(?:e|es|ing)\b|\bhours\b|营业|營業|开门|開門|关门|關門|开放|開放|上班|打烊/giu
const NOT_SHUT = /(?:\bnot|n['’]t|\bnever|不|没有?)\s{0,2}$/iu

/** A table that names so many days of the week means that the place is closed on the others. */
const WHOLE_WEEK = 4

/** Holds `Sundays we're closed`, 周一店休 or `open Monday to Friday` against the hours of these days. */
export function checkOpenDay(at: Case): Judgement | undefined {
  const { kind, value, polarity } = at.claim
  // A day of the calendar may be a holiday, and is left to its own hours.
  const weekdays = value && !DATED.test(at.quote) ? weekdaysOf(value) : undefined
  if (weekdays === undefined || polarity === 'negated') return undefined
  if (kind !== 'hours' && kind !== 'order-detail' && kind !== 'other') return undefined
  const saysShut = shutOrOpen(at)
  if (saysShut === undefined) return undefined
  const answers = timetablesFor(at).flatMap((table) => {
    const days = weekdays.map((day) => stateOn(day, table))
    return days.every((day) => day !== undefined) ? [{ days, table }] : []
  })
  const right = answers.filter(({ days }) => days.every((day) => day.isShut === saysShut))
  const evidence = (of: typeof answers) =>
    of.flatMap(({ days }) => days.map((day) => day.entry.evidence))
  if (right.length > 0 && right.length === answers.length)
    return supported(evidence(right), 'The hours say so of that day.')
  // `The sale opens on Sunday` may be said of something else than the doors.
  if (answers.length === 0 || right.length > 0 || kind !== 'hours') return undefined
  return contradicted(
    evidence(answers).map((each) => ({ ...each, relation: 'contradicts' as const })),
    'The hours say otherwise of that day.',
  )
}

/** What the word nearest to the day says of it. */
function shutOrOpen({ view, clause, place }: Case): boolean | undefined {
  const text = view.sentence.text.slice(clause.start, clause.end)
  if (OF_MACHINES.test(text)) return undefined
  const [start, end] = [place.start - clause.start, place.end - clause.start]
  let nearest: { readonly gap: number; readonly isShut: boolean } | undefined
  const look = (pattern: RegExp, isShut: boolean) => {
    for (const match of text.matchAll(pattern)) {
      const after = match.index + match[0].length
      const gap = after <= start ? start - after : match.index - end
      const isDenied =
        isShut && NOT_SHUT.test(text.slice(Math.max(0, match.index - 8), match.index))
      if (nearest === undefined || gap < nearest.gap) nearest = { gap, isShut: isShut && !isDenied }
    }
  }
  look(new RegExp(SHUT.source, 'giu'), true)
  look(OPEN, false)
  return nearest?.isShut
}

/** The days of the week that the value is. */
function weekdaysOf(value: ClaimValue): readonly number[] | undefined {
  if (value.type === 'date') return weekdayTold(value)
  if (value.type !== 'range' || value.low?.type !== 'date' || value.high?.type !== 'date')
    return undefined
  const [[from] = [], [to] = []] = [weekdayTold(value.low), weekdayTold(value.high)]
  return from === undefined || to === undefined ? undefined : weekdaysFrom(from, to)
}

function weekdayTold({ weekday, iso, relative }: DateValue): readonly number[] | undefined {
  if (weekday !== undefined) return [weekday]
  if (relative !== true || iso === undefined) return undefined
  const time = Date.parse(`${iso}T00:00:00Z`)
  return Number.isNaN(time) ? undefined : [weekdayAt(time)]
}

interface State {
  readonly isShut: boolean
  readonly entry: Entry
}

function stateOn(weekday: number, { entries }: Timetable): State | undefined {
  const weekly = entries.filter(
    ({ days }) => days.weekdays.has(weekday) && days.dates === undefined,
  )
  const shut = weekly.find(({ closed }) => closed)
  if (shut !== undefined) return { isShut: true, entry: shut }
  const open = weekly[0] ?? entries.find(({ days, closed }) => !closed && isAnyDay(days))
  if (open !== undefined) return { isShut: false, entry: open }
  const named = new Set(entries.flatMap(({ days }) => [...days.weekdays]))
  const [first] = entries
  return named.size >= WHOLE_WEEK && first !== undefined
    ? { isShut: true, entry: first }
    : undefined
}
