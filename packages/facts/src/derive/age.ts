import type { ClaimValue, Evidence } from '@vouchsafe/core'
import type { DateValue } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { type Token, tokenise } from '../lookup/tokens.ts'
import { iso } from '../sources/iso-day.ts'
import type { Input } from './calculation.ts'
import { ownCells } from './operands.ts'

/** `older than 24 hours`, 超过 7 天: at least so long. */
const OLDER =
  /\b(?:older than|more than|over|longer than|at least|beyond|past|exceed(?:s|ed|ing)?|outside)(?: the| your| our)?[\s*_~]{0,3}$|(?:超过|超出|已过|已经过|大于|至少)了?$/i
/** `within the last 24 hours`, 不到 7 天: at most so long. */
const YOUNGER =
  /\b(?:less than|under|within|in|during|over|not more than|up to)(?: the)?(?: last| past| previous)?[\s*_~]{0,3}$|(?:不到|未满|不足|未超过|没超过|没有超过|最近|近)$/i
/** Words that reckon back from now. */
const BACK =
  /^[\s*_~)]{0,3}(?:ago|old|earlier|have passed|has passed|window|since|before (?:now|today)|以前|之前|前|了)|\b(?:old(?:er)?|last|past|passed|ago)\b|(?:超过|不到|已过|最近|未满|没超过)/i

/** Fields of when something came about. */
const BEGINNINGS: readonly string[] = ['created', 'delivered', 'shipped', 'purchased', 'paid']

const HOUR = 3_600_000

/**
 * `booked on 6 May, more than 24 hours ago`: the time from a day that is known until now lies within what is said. Every day
 * that may be meant must agree: those of the sentence, or else when the rows spoken of came about.
 */
export function deriveAge(value: ClaimValue, at: Case): Evidence | undefined {
  const now = at.once(looksBack) ? nowOf(at) : undefined
  if (now === undefined) return undefined
  const bound = boundOf(value, now.value, at)
  if (bound === undefined || !isTerm(at)) return undefined
  const days = daysMeant(at, new Date(now.value).getUTCFullYear())
  if (days.length === 0 || !days.every((day) => lies(now.value - day.value, bound)))
    return undefined
  const [day] = days as readonly [Input]
  const formula = `${iso(now.value)} − ${iso(day.value)} ${bound.least ? '≥' : '≤'} ${bound.ms / HOUR} h`
  return {
    relation: 'supports',
    source: day.source,
    shows: formula,
    derivation: { operation: 'duration-between', formula, inputs: [now.source, day.source] },
  }
}

/** Where there are rules, a bound that none of them knows is recalled wrongly, be it true of the days or not. */
function isTerm(at: Case): boolean {
  const words = tokenise(at.quote)
  const first = words.findIndex(({ text }) => /^\d/.test(text))
  const [number, unit] = words.slice(first)
  if (number === undefined || first < 0) return false
  const says = (tokens: readonly Token[]) =>
    tokens.some(
      ({ text }, index) =>
        text === number.text && tokens[index + 1]?.text.charAt(0) === unit?.text.charAt(0),
    )
  const around = at.view.grams
  return (
    at.world.passages.length === 0 ||
    at.world.passages.some((index) =>
      [...index.holding([`#${number.text}`]), ...index.about(around)].some(({ tokens }) =>
        says(tokens),
      ),
    )
  )
}

interface Bound {
  readonly ms: number
  readonly least: boolean
}

function textBefore({ view, place }: Case): string {
  return view.sentence.text.slice(Math.max(0, place.start - 40), place.start)
}

/** Words near the value tell of the past. */
function looksBack(at: Case): boolean {
  const { text } = at.view.sentence
  const { start, end } = at.place
  if (BACK.test(text.slice(end, end + 16))) return true
  return BACK.test(`${textBefore(at).slice(-24)} ${text.slice(start, end + 24)}`)
}

function boundOf(value: ClaimValue, now: number, at: Case): Bound | undefined {
  const before = textBefore(at)
  if (value.type === 'range') {
    const { low, high } = value
    const end = low ?? high
    return end?.type === 'duration'
      ? { ms: end.seconds * 1000, least: low !== undefined }
      : undefined
  }
  const ms = lengthOf(value, now)
  const least = OLDER.test(before)
  return ms !== undefined && (least || YOUNGER.test(before)) ? { ms, least } : undefined
}

/** With a clock, `24 hours ago` is read as the moment that it was. */
function lengthOf(value: ClaimValue, now: number): number | undefined {
  if (value.type === 'duration') return value.seconds * 1000
  const date = dateOf(value)
  const day = date?.relative === true ? timeOf(date) : undefined
  const today = Math.floor(now / (24 * HOUR)) * 24 * HOUR
  return day === undefined ? undefined : today - day
}

/** A day's own hour is seldom told: it counts as a whole. */
function lies(age: number, { ms, least }: Bound): boolean {
  return least ? age >= ms : age - 24 * HOUR < ms
}

function nowOf(at: Case): Input | undefined {
  const now = Date.parse(at.world.turn.now ?? '')
  if (Number.isFinite(now)) return { value: now, source: { id: 'clock' } }
  const [value] = at.world.passages.flatMap(({ clocks }) =>
    clocks.flatMap((clock) => timeOf(clock) ?? []),
  )
  return value === undefined ? undefined : { value: value + 12 * HOUR, source: { id: 'clock' } }
}

function daysMeant(at: Case, year: number): readonly Input[] {
  const beside = at.beside.flatMap((value) => dayOf(value, year, { id: 'draft' }))
  if (beside.length > 0) return beside
  return ownCells(at)
    .filter(({ attributes }) => BEGINNINGS.some((name) => attributes.has(name)))
    .flatMap((cell) =>
      cell.values.flatMap((value) =>
        dayOf(value, year, { id: cell.row.origin.id, pointer: cell.pointer }),
      ),
    )
}

function dayOf(value: ClaimValue, year: number, source: Input['source']): readonly Input[] {
  const date = dateOf(value)
  const time = date && timeOf(date, year)
  return time === undefined ? [] : [{ value: time, source }]
}

function dateOf(value: ClaimValue): DateValue | undefined {
  const date = value.type === 'datetime' ? value.date : value
  return date.type === 'date' ? date : undefined
}

function timeOf({ year, month = 1, day }: DateValue, thisYear = 1970): number | undefined {
  return day === undefined ? undefined : Date.UTC(year ?? thisYear, month - 1, day)
}
