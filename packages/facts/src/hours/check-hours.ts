import type { ClaimValue } from '@vouchsafe/core'
import { type DateValue, readValues, type TimeValue } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { timeOf, todayAt, weekdayAt } from '../days/calendar-day.ts'
import { contradicted, type Judgement, supported } from '../evidence.ts'
import { passagesOfFew } from '../lookup/little-known.ts'
import { lastOf } from '../words/last-match.ts'
import { BEGINNING, ENDING, HOLIDAYS, OF_SERVICE } from './day-words.ts'
import { type Timetable, timetablesFor, wordsOfService } from './known-hours.ts'
import { checkOtherTime } from './other-times.ts'
import { dayNumber, daysOf, type Entry, holdsDate, isAnyDay, minutesOf } from './schedule.ts'

/** What a claim says of opening hours. */
interface Told {
  readonly opens?: TimeValue | undefined
  readonly closes?: TimeValue | undefined
}

/** A day that is spoken of. */
interface Day {
  readonly weekday?: number
  readonly date?: number
}

/** Holds a time of opening or closing against the hours of the day that is spoken of; `undefined` if they decide nothing. */
export function checkHours(at: Case): Judgement | undefined {
  const { kind, value, polarity } = at.claim
  if (value === undefined || polarity === 'negated') return undefined
  const times = timesIn(value)
  if (times.every((time) => time === undefined)) return undefined
  if (kind !== 'hours' && !MAY_BE_HOURS.has(kind)) return undefined
  if (kind !== 'hours' && !OF_SERVICE.test(wordsOfService(at))) return undefined
  const [opens, closes] = times
  const other = value.type === 'time' || value.type === 'datetime' ? opens : undefined
  const judgement = other && checkOtherTime(other, at)
  if (judgement !== undefined) return judgement
  const told = value.type === 'range' ? { opens, closes } : opens && openOrClose(opens, at)
  if (told === undefined) return undefined
  const tables = timetablesFor(at)
  const day = dayOf(at)
  const answers = tables.flatMap((table) => {
    const entries = entriesFor(table, day, isHoliday(day, at))
    return entries.length === 0
      ? []
      : [{ entries, agrees: entries.some((entry) => agrees(told, entry)) }]
  })
  const right = answers.filter((answer) => answer.agrees)
  if (right.length > 0) {
    return right.length === answers.length
      ? supported(evidenceOf(right, told), 'These are the hours of that day.')
      : undefined
  }
  if (answers.length === 0 || (day === undefined && !isWhole(told))) return undefined
  // Words before the clause say less surely whose hours they are.
  const own = at.view.sentence.text.slice(at.clause.start, at.clause.end)
  if (kind !== 'hours' && !OF_SERVICE.test(own)) return undefined
  const evidence = evidenceOf(answers).map((each) => ({
    ...each,
    relation: 'contradicts' as const,
  }))
  return contradicted(evidence, 'The hours of that day are others.', {
    right: answers
      .flatMap(({ entries }) => entries.map(written))
      .slice(0, 3)
      .join(' / '),
  })
}

/** Other kinds that times of service are taken for. */
const MAY_BE_HOURS: ReadonlySet<string> = new Set(['order-detail', 'contact', 'other', 'attribute'])

function isWhole({ opens, closes }: Told): boolean {
  return opens !== undefined && closes !== undefined
}

function evidenceOf(answers: readonly { readonly entries: readonly Entry[] }[], told?: Told) {
  const entries = answers.flatMap(({ entries }) => entries)
  return entries
    .filter((entry) => told === undefined || agrees(told, entry))
    .map(({ evidence }) => evidence)
}

/** The time that a value is, or both ends of a range. */
function timesIn(value: ClaimValue): readonly (TimeValue | undefined)[] {
  const ends = value.type === 'range' ? [value.low, value.high] : [value]
  return ends.map((end) => end && clockTime(end))
}

/** Whether a time is that of opening or of closing, by the words around it. */
function openOrClose(time: TimeValue, at: Case): Told | undefined {
  const { text } = at.view.sentence
  const before = text.slice(Math.max(at.clause.start, at.place.start - 24), at.place.start)
  const behind = text.slice(at.place.end, at.place.end + 16)
  const isEnd = lastOf(ENDING, before)
  const isBegin = lastOf(BEGINNING, before)
  if (ENDS_BEHIND.test(behind)) return { closes: time }
  if (BEGINS_BEHIND.test(behind)) return { opens: time }
  if (isEnd < 0 && isBegin < 0) return undefined
  return isEnd > isBegin ? { closes: time } : { opens: time }
}

const ENDS_BEHIND = /^\s?(?:关|關|打烊|下班|结束|闭|閉|截止|close)/i
const BEGINS_BEHIND =
  /^\s?(?:开|開|起|open|onwards)|^[^，。；！？,.;!?\d]{0,10}(?:上班|上线|上線|在线|在線|开门|開門|开始)/iu

function clockTime(value: ClaimValue): TimeValue | undefined {
  if (value.type === 'time') return value
  if (value.type === 'datetime') return value.time
  if (value.type !== 'number' || !Number.isInteger(value.value)) return undefined
  if (value.value < 1 || value.value > 24) return undefined
  return {
    type: 'time',
    hour: value.value % 24,
    minute: 0,
    ...(value.value <= 12 && { ambiguous: true }),
  }
}

/** The day that the sentence names, or else the one that the customer asked about. */
function dayOf(at: Case): Day | undefined {
  const { text } = at.view.sentence
  const own = dayIn(text.slice(0, at.place.end), at) ?? dayIn(text.slice(at.place.end), at)
  return own ?? dayIn(at.world.asked.at(-1)?.text ?? '', at)
}

function dayIn(text: string, at: Case): Day | undefined {
  let last: Day | undefined
  let month: number | undefined
  for (const { value } of readValues(text.slice(0, 600), at.world.read)) {
    const first = value.type === 'range' ? value.low : value
    const date = first?.type === 'datetime' ? first.date : first
    if (date?.type !== 'date') continue
    // 10月1日到3日休息，4日到7日9点到18点: the month is told once.
    const day = dayOfDate(
      date.month === undefined && month !== undefined ? { ...date, month } : date,
    )
    month = date.month ?? month
    if (day !== undefined) last = day
  }
  if (last !== undefined) return last
  const named = daysOf(text)
  if (named === undefined) return today(text, at)
  const [weekday] = named.weekdays
  return weekday === undefined ? undefined : { weekday }
}

const TODAY =
  /\b(?:today|tonight|right now|this (?:morning|afternoon|evening))\b|今天|今日|今晚|现在|現在/i

function today(text: string, at: Case): Day | undefined {
  const time = TODAY.test(text) ? todayAt(at) : undefined
  return time === undefined ? undefined : dayAt(time)
}

function dayAt(time: number): Day {
  const day = new Date(time)
  return { date: (day.getUTCMonth() + 1) * 100 + day.getUTCDate(), weekday: weekdayAt(time) }
}

function dayOfDate(told: DateValue): Day | undefined {
  const { month, day, iso, weekday } = told
  const time = iso === undefined ? timeOf(told) : Date.parse(iso)
  if (time !== undefined) return dayAt(time)
  const date = dayNumber(month, day)
  if (date !== undefined) return { date }
  return weekday === undefined ? undefined : { weekday }
}

/** Prose lists the day among the public holidays. */
function isHoliday(day: Day | undefined, at: Case): boolean {
  const date = day?.date
  return date !== undefined && at.once(holidaysOf).has(date)
}

function holidaysOf(at: Case): ReadonlySet<number> {
  const listed = passagesOfFew(at).filter(
    ({ prose }) => (prose.text.title ?? '').search(HOLIDAYS) >= 0,
  )
  const days = listed.flatMap(({ values }) =>
    values.map(({ value }) =>
      value.type === 'date' ? dayNumber(value.month, value.day) : undefined,
    ),
  )
  return new Set(days.filter((each) => each !== undefined))
}

/** Entries for a calendar day win over those for holidays and for its weekday, and these over those for any day. */
function entriesFor(
  { entries }: Timetable,
  day: Day | undefined,
  isFree: boolean,
): readonly Entry[] {
  if (day === undefined) return entries
  const dated = entries.filter(({ days }) => holdsDate(days, day.date))
  if (dated.length > 0) return dated
  const free = entries.filter(({ days }) => isFree && days.holidays)
  if (free.length > 0) return free
  const undated = entries.filter(({ days }) => days.dates === undefined)
  const weekly = undated.filter(
    ({ days }) => day.weekday !== undefined && days.weekdays.has(day.weekday),
  )
  if (weekly.length > 0) return weekly
  return undated.filter(({ days }) => isAnyDay(days))
}

function agrees({ opens, closes }: Told, entry: Entry): boolean {
  if (entry.closed === true) return false
  return isAt(opens, entry.opens) && isAt(closes, entry.closes)
}

/** A clock time of twelve hours may be before or after noon. */
function isAt(told: TimeValue | undefined, known: number | undefined): boolean {
  if (told === undefined) return true
  if (known === undefined) return false
  const minutes = minutesOf(told)
  if (minutes % DAY === known % DAY) return true
  return told.ambiguous === true && (minutes + HALF) % DAY === known % DAY
}

const HALF = 12 * 60
const DAY = 24 * 60

function written({ opens, closes, closed }: Entry): string {
  if (closed === true) return 'closed'
  return [opens, closes].map((each) => (each === undefined ? '?' : clock(each))).join('–')
}

function clock(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`
}
