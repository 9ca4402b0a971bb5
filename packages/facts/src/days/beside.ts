import type { Evidence } from '@vouchsafe/core'
import { type DateValue, type Mention, readValues } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { contradicted, type Judgement, supported } from '../evidence.ts'
import { iso } from '../sources/iso-day.ts'
import { daysMeant, timeOf, weekdayAt, weekdayName } from './calendar-day.ts'
import { DATED, IS_DAY, PERHAPS_SAME_DAY, SAME_DAY, WEEKDAY_ALONE } from './day-words.ts'

/** How far beside a value its day may be told once more, in UTF-16 code units. */
const REACH = 48

/** The other name of the same day, right beside the one that is judged. */
interface Other {
  readonly value: DateValue
  readonly quote: string
  /** What stands between the two leaves no doubt that one day is meant. */
  readonly isSure: boolean
  /** Nothing is said but which day it is. */
  readonly isAll: boolean
}

/**
 * A day that is told twice, as in 10月2日（周五） or `tomorrow, 6 June`: the date is held against what is known, and the day of the
 * week, or the day as seen from today, against the calendar and the turn's clock alone. Records do not decide it.
 */
export function checkDayBeside(at: Case): Judgement | undefined {
  const { value } = at.claim
  if (value?.type !== 'date') return undefined
  const quote = at.quote.trim()
  const isWeekday = WEEKDAY_ALONE.test(quote)
  const isNear = value.relative === true && value.iso !== undefined && !DATED.test(quote)
  if (!isWeekday && !isNear) return labelled(value, at)
  for (const other of othersOf(at)) {
    const judgement = isWeekday ? judgeWeekday(value, other, at) : judgeNear(value, other, at)
    if (judgement !== undefined) return judgement
  }
  return undefined
}

/** 11号周五、12号周六各438元: days that only say what a price is for, as the calendar has them. */
function labelled(value: DateValue, at: Case): Judgement | undefined {
  const { attribute, kind } = at.claim
  if (value.day === undefined || value.month !== undefined || value.relative === true)
    return undefined
  if (kind !== 'order-detail' || attribute !== undefined) return undefined
  const { text } = at.view.sentence
  if (!PRICED.test(text.slice(at.place.end, at.place.end + 24))) return undefined
  const [day] = daysMeant(value, at).filter((each) =>
    othersOf(at).some((other) => other.value.weekday === weekdayAt(each)),
  )
  return day === undefined ? undefined : saysSo(day)
}

/** A sum in the same clause. */
const PRICED = /^[^，。；,;!?]{0,20}?(?:\d ?(?:元|块)|[¥￥$])/u

function judgeWeekday(value: DateValue, other: Other, at: Case): Judgement | undefined {
  const days = daysMeant(other.value, at)
  const right = days.find((day) => weekdayAt(day) === value.weekday)
  return right === undefined
    ? days.flatMap((day) => saysOtherwise(day, other) ?? [])[0]
    : saysSo(right)
}

function judgeNear(value: DateValue, other: Other, at: Case): Judgement | undefined {
  const own = timeOf(value)
  if (own === undefined) return undefined
  if (WEEKDAY_ALONE.test(other.quote)) {
    if (!other.isAll) return undefined
    return weekdayAt(own) === other.value.weekday ? saysSo(own) : saysOtherwise(own, other)
  }
  if (!DATED.test(other.quote)) return undefined
  return daysMeant(other.value, at).includes(own) ? saysSo(own) : saysOtherwise(own, other)
}

function saysSo(day: number): Judgement {
  return supported([calendar(day, 'supports')], 'The calendar says so of that day.')
}

function saysOtherwise(day: number, { isSure }: Other): Judgement | undefined {
  return isSure
    ? contradicted([calendar(day, 'contradicts')], 'The calendar says otherwise of that day.')
    : undefined
}

function calendar(day: number, relation: Evidence['relation']): Evidence {
  return { relation, source: { id: 'calendar' }, shows: `${iso(day)}: ${weekdayName(day)}` }
}

/** Days that are told right before and right behind the value. */
function othersOf(at: Case): readonly Other[] {
  const { text } = at.view.sentence
  const { start, end } = at.place
  const left = text.slice(Math.max(0, start - REACH), start)
  const right = text.slice(end, end + REACH)
  const before = readValues(left, at.world.read).at(-1)
  const [behind] = readValues(right, at.world.read)
  return [
    ...(before
      ? otherOf(before, left.slice(before.start, before.end), {
          opening: left.slice(0, before.start),
          between: left.slice(before.end),
        })
      : []),
    ...(behind
      ? otherOf(behind, right.slice(behind.start, behind.end), {
          opening: left,
          between: right.slice(0, behind.start),
        })
      : []),
  ]
}

/** @param around What stands before the first of the two days, and between them. */
function otherOf(
  { value }: Mention,
  quote: string,
  { opening, between }: { readonly opening: string; readonly between: string },
): readonly Other[] {
  const date = value.type === 'datetime' ? value.date : value
  const isSure = SAME_DAY.test(between)
  if (date.type !== 'date' || !(isSure || PERHAPS_SAME_DAY.test(between))) return []
  const isAll = IS_DAY.test(between) || (between.trim() === '' && IS_DAY.test(opening))
  return [{ value: date, quote: quote.trim(), isSure, isAll }]
}
