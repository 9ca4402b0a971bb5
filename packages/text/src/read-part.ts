import { DAY_PARTS, type DayPart, NEAR_DAY_PARTS, NOW_WORDS } from './calendar-words.ts'
import { HOURS, timeAt } from './day-parts.ts'
import { clockOf, dayFromNow } from './read-clock.ts'
import { readDay } from './read-day.ts'
import { momentOfClock } from './read-period-value.ts'
import type { Reading } from './read-reading.ts'
import { isHan } from './read-scan.ts'
import type { Reply } from './read-token.ts'
import type { DateTimeValue, DateValue, RangeValue } from './value.ts'

function run(pattern: RegExp, folded: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(folded) ?? undefined
}

/** The hours of a part of the day, on a day if one is given. */
export function partValue(part: DayPart, date?: DateValue): RangeValue {
  const { from, to } = HOURS[part]
  const at = (hour: number): DateTimeValue | DateTimeValue['time'] =>
    date === undefined ? timeAt(hour) : { type: 'datetime', date, time: timeAt(hour) }
  return { type: 'range', low: at(from), high: at(to), lowInclusive: true, highInclusive: true }
}

const OPENING =
  /(?:(?:early|late|later|earlier)(?: on)? )?(?:(?:in|during|on) the |at |this )?(?:early |late |mid-?(?!night)|later )?(?=(?:morning|afternoon|evening|night))/y

/** Reads part of a day at `at`: tonight, 今晚, in the morning, late afternoon, 上午. */
export function readPart(reading: Reading, at: number): Reply | undefined {
  const { folded } = reading
  const near = nearPart(reading, at)
  if (near !== undefined) return near
  if (isHan(folded.charCodeAt(at))) return chinesePart(reading, at)
  if (!'elidoatmn'.includes(folded.charAt(at) || ' ')) return undefined
  const opening = run(OPENING, folded, at)
  if (opening === undefined) return undefined
  const part = DAY_PARTS.at(folded, at + opening[0].length)
  if (part === undefined) return undefined
  const bare = opening[0] === ''
  if (bare && /(?:good|every|each) $/.test(folded.slice(Math.max(0, at - 6), at))) return undefined
  if (/^at (?:the )?$/.test(opening[0]) && part.value !== 'night') return undefined
  return {
    value: partValue(part.value),
    end: part.end,
    calendar: { role: 'part', part: part.value },
    ...(bare ? { vague: true as const } : {}),
  }
}

const BEFORE_NEAR = /(?:early |late |later |earlier )(?=this |tonight|last |tomorrow )/y

function nearPart(reading: Reading, at: number): Reply | undefined {
  const { folded } = reading
  const first = folded.charAt(at)
  const mayOpen = first === 'e' || first === 'l'
  const opening = mayOpen ? (run(BEFORE_NEAR, folded, at)?.[0].length ?? 0) : 0
  const near = NEAR_DAY_PARTS.at(folded, at + opening)
  if (near === undefined) return undefined
  const [days, part] = near.value
  const date = dayFromNow(reading, days)
  return { value: partValue(part, date), end: near.end, calendar: { role: 'day-part', part, date } }
}

/** 上午, 晚上; not as a greeting (早上好) nor within 晚上用品. */
function chinesePart({ folded }: Reading, at: number): Reply | undefined {
  const part = DAY_PARTS.at(folded, at)
  if (part === undefined || folded.charAt(part.end) === '好' || folded.charAt(part.end) === '茶')
    return undefined
  return {
    value: partValue(part.value),
    end: part.end,
    calendar: { role: 'part', part: part.value },
    vague: true,
  }
}

const END_OF_DAY = /(?:end|close) of (?:the )?(?=[a-z])/y
const EOD = /(?:the )?eod(?![a-z\d])/y

/** Reads moments told from the clock: now, 现在, end of day, end of tomorrow. */
export function readMoment(reading: Reading, at: number): Reply | undefined {
  const { folded } = reading
  const now = NOW_WORDS.at(folded, at)
  if (now !== undefined) {
    const clock = clockOf(reading)
    if (clock === undefined) return undefined
    return { value: momentOfClock(clock), end: now.end, calendar: { role: 'moment' }, vague: true }
  }
  if (!'ect'.includes(folded.charAt(at) || ' ')) return undefined
  const eod = run(EOD, folded, at)
  if (eod !== undefined) return endOf(dayFromNow(reading, 0), at + eod[0].length)
  const end = run(END_OF_DAY, folded, at)
  if (end === undefined) return undefined
  const from = at + end[0].length
  const word = run(/(?:the )?day(?![a-z])/y, folded, from)
  if (word !== undefined)
    return { ...endOf(dayFromNow(reading, 0), from + word[0].length), vague: true }
  const day = readDay(reading, from)
  if (day?.value.type !== 'date' || day.calendar?.role !== 'day') return undefined
  return endOf(day.value, day.end)
}

function endOf(date: DateValue, end: number): Reply {
  const time = { type: 'time' as const, hour: 23, minute: 59, second: 59 }
  return { value: { type: 'datetime', date, time }, end, calendar: { role: 'moment' } }
}
