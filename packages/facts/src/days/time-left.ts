import type { ClaimValue, Evidence } from '@vouchsafe/core'
import type { DurationValue } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { knownBeside, ownCells, passagesAbout } from '../derive/operands.ts'
import { derivedEvidence, type Judgement, supported } from '../evidence.ts'
import { DAY, timeOf, todayAt } from './calendar-day.ts'

const BEFORE =
  /(?:还剩|還剩|剩下?|剩余|[还還]有|\b(?:still|you) (?:has|have)(?: got)?|\b(?:leaves|leaving)(?: you)?|\bhas)(?:大约|大概|约|不到|将近|近|差不多|about|around|nearly|almost|roughly|exactly|just (?:under|over)|a little (?:under|over)|\s){0,4}$/i
const BEHIND = /^(?:多|左右)?(?:的?时间)?\s?(?:left\b|remaining\b|to go\b|to run\b|才到期|到期)/i
const LEFT_ANYWHERE =
  /还剩|還剩|剩下|剩余|(?:保修|质保|三包|有效)期?[还還]有|\b(?:weeks?|months?|days?|years?)(?: still)? (?:left|remaining|to go|to run)\b|\b(?:leaves|leaving) (?:you )?(?:\w{1,8} ){1,4}(?:weeks?|months?|days?)\b/i
const UNITS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.44, year: 365.25 }

/** The sentence tells how much of a term is left, so that not all of its lengths are terms: `two years, with seven weeks left`. */
export function tellsTimeLeft({ view }: Case): boolean {
  return LEFT_ANYWHERE.test(view.sentence.text)
}

/**
 * How many days, weeks or months are left until a day that is known, or that a known length after one ends on. Nothing is
 * wrong by it, since another end may be meant.
 */
export function checkTimeLeft(at: Case): Judgement | undefined {
  const length = lengthOf(at.claim.value)
  if (length === undefined || !isLeft(at)) return undefined
  const today = todayAt(at)
  if (today === undefined) return undefined
  const days = UNITS[length.unit] ?? 1
  const slack = length.unit === 'day' ? 1 : days * 0.8
  for (const end of endsKnown(at, today)) {
    const left = (end.time - today) / DAY
    if (left < 0 || Math.abs(left - length.value * days) >= slack) continue
    const formula = `${dayOf(end.time)} − ${dayOf(today)} = ${Math.round(left)} d`
    const inputs = [...end.from, CLOCK].map(({ source }) => ({ source }))
    return supported(
      [derivedEvidence('duration-between', formula, inputs)],
      'It follows from the clock.',
    )
  }
  return undefined
}

const CLOCK = { source: { id: 'clock' } }

function isLeft({ view, place }: Case): boolean {
  const { text } = view.sentence
  return (
    BEHIND.test(text.slice(place.end, place.end + 24)) ||
    BEFORE.test(text.slice(Math.max(0, place.start - 40), place.start))
  )
}

function lengthOf(value: ClaimValue | undefined): DurationValue | undefined {
  const one = value?.type === 'range' ? (value.low ?? value.high) : value
  const isLong = one?.type === 'duration' && one.business !== true && one.unit in UNITS
  return isLong ? one : undefined
}

interface End {
  readonly time: number
  readonly from: readonly Pick<Evidence, 'source'>[]
}

const MOST = 12

/** Days that the draft tells rightly or the record holds, and those on which a term that is known ends after them. */
function endsKnown(at: Case, today: number): readonly End[] {
  const days: End[] = []
  const terms: (DurationValue & Pick<Evidence, 'source'>)[] = []
  const year = new Date(today).getUTCFullYear()
  const add = (value: ClaimValue, source: Evidence['source']): void => {
    for (const each of value.type === 'range' ? [value.low, value.high] : [value]) {
      const date = each?.type === 'datetime' ? each.date : each
      const time = date?.type === 'date' ? timeOf(date, year) : undefined
      if (time !== undefined) days.push({ time, from: [{ source }] })
      if (each?.type === 'duration' && each.unit in UNITS && !each.business)
        terms.push({ ...each, source })
    }
  }
  for (const value of at.once(knownBeside)) add(value, { id: 'draft' })
  for (const { value, claim } of at.stated.slice(-8)) add(value, { id: `claim:${claim.id}` })
  for (const { row, pointer, values } of ownCells(at).slice(0, 60))
    for (const value of values) add(value, { id: row.origin.id, pointer })
  for (const { values, source } of passagesAbout(at))
    for (const { value } of values) add(value, source)
  const ends = days.slice(0, MOST).flatMap((day) =>
    terms.slice(0, MOST).map((term) => ({
      time: laterBy(day.time, term),
      from: [...day.from, { source: term.source }],
    })),
  )
  return [...days.slice(0, MOST), ...ends]
}

function laterBy(time: number, { unit, value }: DurationValue): number {
  const day = new Date(time)
  if (unit === 'year') return day.setUTCFullYear(day.getUTCFullYear() + value)
  if (unit === 'month') return day.setUTCMonth(day.getUTCMonth() + value)
  return time + value * (UNITS[unit] ?? 1) * DAY
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
