import type { ClaimValue, Evidence } from '@vouchsafe/core'
import type { DateValue, TimeValue } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { passageEvidence } from '../evidence.ts'
import { fewCells, passagesOfFew } from '../lookup/little-known.ts'
import { fieldWords, stem, tokenise } from '../lookup/tokens.ts'
import type { Cell } from '../sources/row.ts'
import { compareValues } from '../values/compare.ts'
import { DAY, isOnDay } from './calendar-day.ts'

/** How a rule says which day a time is on, by how many days it is before the day of the thing. */
const OFFSETS: readonly (readonly [days: number, words: RegExp])[] = [
  [
    1,
    /\b(?:the )?(?:night|evening|afternoon|day) (?:before|prior)\b|\bprevious (?:day|evening|night)\b|前一(?:天|日|晚)|前日|提前一天/i,
  ],
  [2, /\b(?:two|2) days (?:before|prior)\b|前两天|提前两天/i],
  [0, /\bon the (?:same )?day\b|\bthe same (?:day|morning|afternoon)\b|当天|当日|同日/i],
]
/** A rule that ends on the day before another day, which it names. */
const BY_DAY_BEFORE =
  /\b(?:by|until|till|up to|no later than) (?:the )?(?:day|evening|night) before\b|\b(?:at least )?(?:one|a|1) day before\b|前一(?:天|日)(?:之|以)?前|最晚前一(?:天|日)|提前一天/i

/**
 * `cancel by July 31`, where the rule is `by the day before the billing date` and the billing is on August 1: the rule says which
 * field it counts from.
 */
function lastDayBefore(value: ClaimValue, at: Case): Evidence | undefined {
  const end = value.type === 'range' ? value.high : value
  if (end?.type !== 'date' || end.month === undefined || end.day === undefined) return undefined
  const cells = fewCells(at).filter((cell) => {
    const day = dayOfCell(cell)
    return day !== undefined && isOnDay(day - DAY, end)
  })
  if (cells.length === 0) return undefined
  for (const passage of passagesOfFew(at)) {
    const rule = BY_DAY_BEFORE.exec(passage.text)
    if (rule === null) continue
    const words = new Set(
      tokenise(passage.text.slice(rule.index, rule.index + 120)).map(({ text }) => stem(text)),
    )
    const isNamed = cells.some(({ name }) => fieldWords(name).some((word) => words.has(stem(word))))
    if (isNamed) return passageEvidence(passage, 'supports')
  }
  return undefined
}

/** `until 11 PM tonight`, where the rule is `until 11 PM the night before` and the slot is tomorrow. */
export function dayBefore(value: ClaimValue, at: Case): Evidence | undefined {
  const moment = momentOf(value)
  if (moment === undefined) return lastDayBefore(value, at)
  const day = dayOf(moment.date)
  if (day === undefined) return undefined
  for (const passage of passagesOfFew(at)) {
    const isTime = passage.values.some((mention) => timeOf(mention.value, moment.time))
    if (!isTime) continue
    const offset = OFFSETS.find(([, words]) => words.test(passage.text))?.[0]
    if (offset === undefined) continue
    const held = fewCells(at).some((cell) => dayOfCell(cell) === day + offset * DAY)
    if (held) return passageEvidence(passage, 'supports')
  }
  return undefined
}

interface Moment {
  readonly date: DateValue
  readonly time: TimeValue
}

function momentOf(value: ClaimValue): Moment | undefined {
  const end = value.type === 'range' ? (value.high ?? value.low) : value
  return end?.type === 'datetime' ? end : undefined
}

/** The passage's value is that time, or a bound at it. */
function timeOf(value: ClaimValue, time: TimeValue): boolean {
  const end = value.type === 'range' ? (value.high ?? value.low) : value
  return end?.type === 'time' && compareValues(time, end) === 'equal'
}

function dayOf({ iso }: DateValue): number | undefined {
  const time = iso === undefined ? Number.NaN : Date.parse(`${iso}T00:00:00Z`)
  return Number.isNaN(time) ? undefined : time
}

function dayOfCell({ values }: Cell): number | undefined {
  for (const value of values) {
    const date = value.type === 'datetime' ? value.date : value
    if (date.type === 'date') return dayOf(date)
  }
  return undefined
}
