import type { ClaimValue, Evidence, SourceRef } from '@vouchsafe/core'
import type { DateValue, DurationValue, Mention } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { monthsOf } from '../derive/calendar.ts'
import { datedCells } from '../derive/dates.ts'
import { knownBeside, ownCells, passagesAbout } from '../derive/operands.ts'
import { derivedEvidence } from '../evidence.ts'
import type { Passage } from '../lookup/passages.ts'
import { gramsOf, tokenise } from '../lookup/tokens.ts'
import { iso } from '../sources/iso-day.ts'
import { EVENT_FIELDS, EVENT_WORDS } from '../terms/event-words.ts'
import type { EventName } from '../terms/term.ts'
import { DAY, isOnDay, timeOf, todayAt, weekdayAt } from './calendar-day.ts'
import { AFTER_EVENT, ARRIVAL, EARLIEST, WORKS_SATURDAY } from './day-words.ts'
import { offDaysOf } from './sessions.ts'

/** Nothing takes longer. */
const MOST_DAYS = 400
const MOST_BASES = 16
const MOST_TERMS = 10

/** A length of time that something takes, from the least to the most. */
interface Term {
  readonly low: DurationValue
  readonly high: DurationValue
  readonly source: SourceRef
  /** What it counts from, where its words tell. */
  readonly events: ReadonlySet<EventName>
  readonly saturday: boolean
}

interface Base {
  readonly time: number
  readonly source: SourceRef
  readonly events: ReadonlySet<EventName>
}

/** What the claim tells of the day: the first on which something may happen, the last, or the only one. */
interface Told {
  readonly first?: DateValue | undefined
  readonly last?: DateValue | undefined
  /** Rounded: a day between the first and the last is meant. */
  readonly about?: DateValue
}

/**
 * Days that follow from a known day and the time that something takes: dispatched on 9 June and 3–5 business days after
 * dispatch, so between 12 and 16 June. Business days leave out Saturdays and Sundays, unless the words say otherwise, and the
 * days that data names as holidays.
 */
export function deriveExpected(value: ClaimValue, at: Case): Evidence | undefined {
  const told = toldIn(value, at)
  if (told === undefined) return undefined
  const bases = at.once(basesOf)
  const off = offDaysOf(ownCells(at))
  for (const term of at.once(termsOf)) {
    const meant = bases.filter(({ events }) => meets(events, term.events))
    for (const base of meant.length > 0 ? meant : bases) {
      const first = moved(base.time, term.low, { term, off })
      const last = moved(base.time, term.high, { term, off })
      if (first === undefined || last === undefined || !holds(told, first, last)) continue
      const formula = `${iso(base.time)} + ${written(term)} = ${first === last ? iso(first) : `${iso(first)} – ${iso(last)}`}`
      return derivedEvidence('date-plus-duration', formula, [base, term])
    }
  }
  return undefined
}

function meets<T>(some: ReadonlySet<T>, others: ReadonlySet<T>): boolean {
  for (const each of some) if (others.has(each)) return true
  return false
}

function toldIn(value: ClaimValue, at: Case): Told | undefined {
  if (value.type === 'range') {
    const [first, last] = [dateOf(value.low), dateOf(value.high)]
    return first || last ? { first, last } : undefined
  }
  const day = dateOf(value)
  if (day === undefined) return undefined
  if (at.precision.about) return { about: day }
  const ends = eitherDay(day, at)
  if (ends !== undefined) return ends
  if (at.claim.bound === 'at-most') return { last: day }
  const { text } = at.view.sentence
  const before = text.slice(Math.max(0, at.place.start - 24), at.place.start)
  if (EARLIEST.test(before)) return { first: day }
  return { first: day, last: day }
}

/** 下周一或周二, `Monday or Tuesday`: the first day and the last, each told for itself. */
function eitherDay(day: DateValue, { beside, place, view: { sentence } }: Case): Told | undefined {
  const [before, behind] = [
    sentence.text.slice(Math.max(0, place.start - 8), place.start),
    sentence.text.slice(place.end, place.end + 8),
  ]
  const isLast = OR_BEFORE.test(before)
  if (!isLast && !OR_BEHIND.test(behind)) return undefined
  const [other, ...more] = beside.flatMap((each) => dateOf(each) ?? [])
  if (other === undefined || more.length > 0) return undefined
  return isLast ? { first: other, last: day } : { first: day, last: other }
}

const OR_BEFORE = /(?:或者?|\bor) ?$/i
const OR_BEHIND = /^ ?(?:或者?|or\b)/i

function dateOf(value: ClaimValue | undefined): DateValue | undefined {
  if (value?.type !== 'date' || value.day === undefined) return undefined
  // 次月1日 is a day of another month than this one, whichever that is.
  return value.month === undefined && value.relative === true ? undefined : value
}

function holds({ first, last, about }: Told, from: number, to: number): boolean {
  if (about !== undefined) {
    for (let day = from; day <= to; day += DAY) if (isOnDay(day, about)) return true
    return false
  }
  return (first === undefined || isOnDay(from, first)) && (last === undefined || isOnDay(to, last))
}

interface How {
  readonly term: Term
  readonly off: ReadonlySet<number>
}

/** The day that is so long after another one. */
function moved(time: number, length: DurationValue, { term, off }: How): number | undefined {
  const months = monthsOf(length) ?? 0
  if (months > 0) return undefined
  const days = length.seconds / 86_400
  if (!Number.isInteger(days) || days > MOST_DAYS) return undefined
  if (length.business !== true) return time + days * DAY
  let [day, left] = [time, days]
  while (left > 0) {
    day += DAY
    const weekday = weekdayAt(day)
    const isFree = weekday === 7 || (weekday === 6 && !term.saturday) || off.has(day)
    if (!isFree) left -= 1
  }
  return day
}

function written({ low, high }: Term): string {
  const unit = high.business ? 'business days' : 'd'
  const [a, b] = [low.seconds / 86_400, high.seconds / 86_400]
  return a === b ? `${a} ${unit}` : `${a}–${b} ${unit}`
}

/** Lengths of time that the rows spoken of or the rules about them give, or the draft, where something bears them out. */
function termsOf(at: Case): readonly Term[] {
  const found: Term[] = []
  const add = (value: ClaimValue, source: SourceRef, words: string) => {
    const [low, high] =
      value.type === 'range' ? [value.low ?? value.high, value.high] : [value, value]
    if (low?.type !== 'duration' || high?.type !== 'duration') return
    found.push({ low, high, source, events: eventsIn(words), saturday: WORKS_SATURDAY.test(words) })
  }
  for (const value of at.once(knownBeside)) add(value, { id: 'draft' }, at.view.sentence.text)
  for (const { value, claim } of at.stated.slice(-6)) add(value, { id: `claim:${claim.id}` }, '')
  for (const cell of ownCells(at)) {
    const words = typeof cell.raw === 'string' ? cell.raw : ''
    for (const value of cell.values)
      add(
        value,
        { id: cell.row.origin.id, pointer: cell.pointer },
        `${cell.field.replaceAll('_', ' ')} ${words}`,
      )
  }
  for (const passage of [...passagesAbout(at), ...passagesOfDelivery(at)]) {
    for (const mention of passage.values)
      add(mention.value, passage.source, wordsAround(passage.text, mention))
  }
  return found.slice(0, MOST_TERMS)
}

const DELIVERY = gramsOf(
  tokenise('delivery delivered deliver shipping ship dispatch dispatched 发货 配送 送达 快递 到货'),
)

/** `It should be with you by Monday` is about delivery without a word of it. */
function passagesOfDelivery({ claim, clause, view, world }: Case): readonly Passage[] {
  const isDelivery =
    claim.kind === 'delivery' || ARRIVAL.test(view.sentence.text.slice(clause.start, clause.end))
  if (!isDelivery) return []
  return world.passages.flatMap((index) => index.about(DELIVERY).slice(0, 4))
}

function wordsAround(text: string, { start, end }: Mention): string {
  return text.slice(Math.max(0, start - 24), end + 60)
}

/** `after dispatch`, 发货后: what a term counts from. */
function eventsIn(words: string): ReadonlySet<EventName> {
  const linked = Array.from(words.slice(0, 400).matchAll(AFTER_EVENT), ([part]) => part).join(' ')
  return new Set(EVENT_WORDS.flatMap(([name, pattern]) => (pattern.test(linked) ? [name] : [])))
}

/** The days of the rows spoken of, those told that were found true, and the present one. */
function basesOf(at: Case): readonly Base[] {
  const found: Base[] = []
  const today = todayAt(at)
  const year = today === undefined ? undefined : new Date(today).getUTCFullYear()
  const add = (value: ClaimValue, source: SourceRef, events: ReadonlySet<EventName> = NONE) => {
    const date = dateOf(value.type === 'datetime' ? value.date : value)
    const time = date && timeOf(date, year)
    if (time !== undefined) found.push({ time, source, events })
  }
  for (const cell of datedCells(at)) {
    const events = new Set(
      EVENT_FIELDS.flatMap(([name, pattern]) => (pattern.test(cell.name) ? [name] : [])),
    )
    for (const value of cell.values)
      add(value, { id: cell.row.origin.id, pointer: cell.pointer }, events)
  }
  for (const value of at.once(knownBeside)) add(value, { id: 'draft' })
  for (const { value, claim } of at.stated.slice(-6)) add(value, { id: `claim:${claim.id}` })
  if (today !== undefined) found.push({ time: today, source: { id: 'clock' }, events: NONE })
  return found.slice(0, MOST_BASES)
}

const NONE: ReadonlySet<EventName> = new Set()
