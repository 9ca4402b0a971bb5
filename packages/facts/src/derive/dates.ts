import type { ClaimValue, Evidence, SourceRef } from '@vouchsafe/core'
import type { DateValue, DurationValue, RangeValue } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { toldBefore } from '../check/told-before.ts'
import { todayAt } from '../days/calendar-day.ts'
import { derivedEvidence } from '../evidence.ts'
import { fewCells } from '../lookup/little-known.ts'
import { iso } from '../sources/iso-day.ts'
import type { Cell } from '../sources/row.ts'
import type { Input } from './calculation.ts'
import { isCalendarUnit, monthsOf } from './calendar.ts'
import { knownBeside, ownCells, passagesAbout } from './operands.ts'

const DAY = 86_400_000
const MOST_DATES = 20

/** A length of time in whole days or calendar months. */
interface Term {
  readonly days: number
  readonly months: number
  readonly source: SourceRef
}

/** A day that lies a known length of time before or behind another known day. */
export function deriveDate(value: DateValue, at: Case): Evidence | undefined {
  if (value.month === undefined) return undefined
  const terms = at.once(termsOf)
  if (terms.length === 0) return undefined
  for (const base of at.once(datesOf)) {
    const month = new Date(base.value).getUTCMonth()
    for (const term of terms) {
      for (const sign of [1, -1]) {
        // Whole months on it is that month, which is cheaper to see than the day.
        if (term.months > 0 && inYear(month + sign * term.months) + 1 !== value.month) continue
        const day = moved(base.value, term, sign)
        if (!isDay(day, value)) continue
        const length = term.months > 0 ? `${term.months} months` : `${term.days} d`
        const formula = `${iso(base.value)} ${sign === 1 ? '+' : '−'} ${length} = ${iso(day)}`
        return derivedEvidence('date-plus-duration', formula, [
          base,
          { value: 0, source: term.source },
        ])
      }
    }
  }
  return undefined
}

/** A month counted on from January, 0, as one of the year's twelve. */
function inYear(month: number): number {
  return ((month % 12) + 12) % 12
}

/** `until 29 March`: the day that a term ends. */
export function deriveEnd({ low, high }: RangeValue, at: Case): Evidence | undefined {
  const end = high ?? low
  if (low !== undefined && high !== undefined) return undefined
  const day = end?.type === 'datetime' ? end.date : end
  if (day?.type !== 'date') return undefined
  const start = high === undefined ? nextDay(day, at) : undefined
  return start ?? deriveDate(day, at) ?? monthEnd(day, at)
}

/** A term that counts from the day after something. */
const NEXT_DAY = /次日|翌日|第二天|\b(?:the (?:next|following) day|(?:the )?day after)\b/i

/** 从6月6日起算: the day after a known one, where a rule counts from the day after. */
function nextDay(value: DateValue, at: Case): Evidence | undefined {
  if (value.month === undefined || value.day === undefined) return undefined
  const rule = passagesAbout(at).find(({ text }) => NEXT_DAY.test(text))
  const base = rule && at.once(datesOf).find((each) => isDay(each.value + DAY, value))
  if (rule === undefined || base === undefined) return undefined
  const formula = `${iso(base.value)} + 1 d = ${iso(base.value + DAY)}`
  return derivedEvidence('date-plus-duration', formula, [base, { value: 0, source: rule.source }])
}

/** A term that ends with the month of the day that it counts from. */
const SAME_MONTH =
  /当月|本月内|同月|月底|月末|\b(?:within|in|during|of|by the end of) (?:the|that) (?:same |calendar |end of the )?month\b|\bsame (?:calendar )?month\b|\bmonth[- ]end\b/i

/** Issued on 4 March and to be changed within the month: until 31 March, or before 1 April. */
function monthEnd(value: DateValue, at: Case): Evidence | undefined {
  if (value.month === undefined || value.day === undefined) return undefined
  const rule = passagesAbout(at).find(({ text }) => SAME_MONTH.test(text))
  if (rule === undefined) return undefined
  for (const base of at.once(datesOf).filter(({ source }) => source.id !== 'clock')) {
    const date = new Date(base.value)
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1]
    const ends = [Date.UTC(year, month, 0), Date.UTC(year, month, 1)]
    const end = ends.find((day) => isDay(day, value))
    if (end === undefined) continue
    const formula = `${iso(base.value)}, end of the month = ${iso(end)}`
    return derivedEvidence('date-plus-duration', formula, [base, { value: 0, source: rule.source }])
  }
  return undefined
}

function isDay(time: number, { year, month, day }: DateValue): boolean {
  const date = new Date(time)
  return (
    date.getUTCMonth() + 1 === month &&
    (day === undefined || date.getUTCDate() === day) &&
    (year === undefined || date.getUTCFullYear() === year)
  )
}

/** A month on is the same day of the next month, or its last day where it has no such day. */
function moved(time: number, { days, months }: Term, sign: number): number {
  if (months === 0) return time + sign * days * DAY
  const date = new Date(time)
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + sign * months, 1)
  const last = new Date(first)
  last.setUTCMonth(last.getUTCMonth() + 1, 0)
  return first + (Math.min(date.getUTCDate(), last.getUTCDate()) - 1) * DAY
}

/** Lengths of time that the rows spoken of or the rules about them give, or the draft, where something bears them out. */
function termsOf(at: Case): readonly Term[] {
  const found: Term[] = []
  const add = (value: ClaimValue, source: SourceRef) => {
    const plain = value.type === 'range' ? (value.high ?? value.low) : value
    if (plain?.type !== 'duration' || plain.business) return
    const term = termOf(plain)
    if (term !== undefined) found.push({ ...term, source })
  }
  for (const value of at.once(knownBeside)) add(value, { id: 'draft' })
  for (const { value, claim } of at.stated.slice(-6)) add(value, { id: `claim:${claim.id}` })
  for (const cell of ownCells(at)) {
    for (const value of cell.values) add(value, { id: cell.row.origin.id, pointer: cell.pointer })
  }
  for (const passage of passagesAbout(at))
    for (const { value } of passage.values) add(value, passage.source)
  return found.slice(0, 10)
}

function termOf(value: DurationValue): Omit<Term, 'source'> | undefined {
  const { seconds } = value
  const months = monthsOf(value) ?? 0
  if (months > 0) return Number.isInteger(months) ? { days: 0, months } : undefined
  return seconds % 86_400 === 0 ? { days: seconds / 86_400, months: 0 } : undefined
}

/** `over 13 days`: at least so many whole days, and not one more. */
export function deriveOpenLength({ low, high }: RangeValue, at: Case): Evidence | undefined {
  const end = low ?? high
  if ((low !== undefined && high !== undefined) || end?.type !== 'duration') return undefined
  return deriveDuration(end, at)
}

/** The time between two known days, in whole days; in months and years about so much. */
export function deriveDuration(value: DurationValue, at: Case): Evidence | undefined {
  const isLong = isCalendarUnit(value.unit)
  if (!isLong && value.seconds % 86_400 !== 0) return undefined
  const wanted = value.seconds / 86_400
  const span = isLong ? undefined : spanTold(wanted, at)
  if (span !== undefined) return span
  const slack = isLong ? Math.max(3, wanted * 0.04) : 0.5
  const dates = at.once(datesOf)
  const near = new Set<number>()
  let hit: readonly [Input, Input] | undefined
  for (const a of dates) {
    for (const b of dates) {
      if (a.value <= b.value) continue
      const days = Math.round((a.value - b.value) / DAY)
      if (days >= wanted / 2 && days <= wanted * 2) near.add(days)
      if (hit === undefined && Math.abs(days - wanted) < slack) hit = [a, b]
    }
  }
  // Among many dates some two lie any number of days apart.
  if (hit === undefined || (near.size * 2 * slack) / Math.max(1, 1.5 * wanted) > MOST_CHANCE)
    return undefined
  const [a, b] = hit
  const formula = `${iso(a.value)} − ${iso(b.value)} = ${Math.round((a.value - b.value) / DAY)} d`
  return derivedEvidence('duration-between', formula, hit)
}

/** `from 15 to 18 May, three nights`: the first two days that the sentence, the customer or one record gives. */
function spanTold(days: number, at: Case): Evidence | undefined {
  const told = [...at.once(knownBeside), ...at.stated.slice(-4).map(({ value }) => value)]
  const asked = at.world.asked.at(-1)?.values.map(({ value }) => value) ?? []
  const rows = at.focus.families.slice(0, 2).map(({ row }) => ({
    source: { id: row.origin.id, pointer: row.pointer },
    values: row.cells.flatMap(({ values }) => values),
  }))
  const places: readonly { source: SourceRef; values: readonly ClaimValue[] }[] = [
    { source: { id: 'draft' }, values: told },
    { source: { id: 'customer' }, values: asked },
    ...rows,
  ]
  for (const { source, values } of places) {
    const dates = [...new Set(values.flatMap((each) => daysOf(each, at)))].sort((a, b) => a - b)
    const [first, last] = dates
    if (first === undefined || last === undefined) continue
    if (Math.round((last - first) / DAY) !== days) continue
    const formula = `${iso(last)} − ${iso(first)} = ${days} d`
    return derivedEvidence('duration-between', formula, [{ source }])
  }
  return undefined
}

const MOST_CHANCE = 0.7

/** Cells of the rows spoken of; those of the few records there are, where these tell no day: what is for sale has none, its order has. */
export function datedCells(at: Case): readonly Cell[] {
  const own = ownCells(at)
  const isDated = own.some(({ values }) =>
    values.some(({ type }) => type === 'date' || type === 'datetime'),
  )
  return isDated ? own : [...own, ...fewCells(at)]
}

/** The present day, the days of the rows spoken of, and those told that were found true. */
function datesOf(at: Case): readonly Input[] {
  const dates = new Map<number, Input>()
  const add = (value: ClaimValue, source: SourceRef) => {
    for (const time of daysOf(value, at))
      if (!dates.has(time)) dates.set(time, { value: time, source })
  }
  const today = todayAt(at)
  if (today !== undefined) dates.set(today, { value: today, source: { id: 'clock' } })
  for (const clock of at.world.passages.flatMap((index) => index.clocks))
    add(clock, { id: 'clock' })
  for (const value of at.once(knownBeside)) add(value, { id: 'draft' })
  for (const { value, claim } of at.stated.slice(-6)) add(value, { id: `claim:${claim.id}` })
  for (const cell of datedCells(at)) {
    for (const value of cell.values) add(value, { id: cell.row.origin.id, pointer: cell.pointer })
  }
  for (const { values } of at.world.asked.slice(-3))
    for (const { value } of values) add(value, { id: 'customer' })
  if (dates.size < 6)
    for (const { value } of toldBefore(at.world, at.vocabulary)) add(value, { id: 'turn' })
  return [...dates.values()].slice(0, MOST_DATES)
}

/** The days that a value gives, as milliseconds; a day without a year is of the present one. */
function daysOf(value: ClaimValue, at: Case): readonly number[] {
  const ends = value.type === 'range' ? [value.low, value.high] : [value]
  return ends.flatMap((end) => {
    const date = end?.type === 'datetime' ? end.date : end
    if (date?.type !== 'date' || date.day === undefined) return []
    const now = todayAt(at)
    const today = now === undefined ? undefined : new Date(now)
    const year = date.year ?? today?.getUTCFullYear()
    // 12号到: of the present month.
    const month = date.month ?? (today && today.getUTCMonth() + 1)
    return year === undefined || month === undefined ? [] : [Date.UTC(year, month - 1, date.day)]
  })
}
