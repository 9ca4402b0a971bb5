import { durationOf, SECONDS } from './durations.ts'
import type { Reading } from './read-reading.ts'
import { digitsEnd, isDigit, isLetterOrDigit, skipBlanks, wordEnd } from './read-scan.ts'
import type { Reply, Token } from './read-token.ts'
import type { DurationValue } from './value.ts'

/** Short names of units as they stand in `1d 4h`, `1h30m` and `2m 15s`. */
const LETTERS: Readonly<Record<string, DurationValue['unit']>> = {
  d: 'day',
  h: 'hour',
  hr: 'hour',
  hrs: 'hour',
  m: 'minute',
  min: 'minute',
  mins: 'minute',
  s: 'second',
  sec: 'second',
  secs: 'second',
}

interface Part {
  readonly amount: number
  readonly unit: DurationValue['unit']
  readonly end: number
}

/**
 * Reads a length of time whose parts are told by letters: `1h30m`, `1d 4h 20m`, `2m 15s`, `2h30`. One part alone is
 * left to the reader of amounts, for which `90m` is a length.
 */
export function readElapsed({ folded }: Reading, at: number): Reply | undefined {
  const first = partAt(folded, at)
  if (first === undefined) return undefined
  const parts = [first]
  for (let last = first; parts.length < 4; ) {
    const next = partAt(folded, skipBlanks(folded, last.end, 1)) ?? minutesAt(folded, last)
    if (next === undefined || !mayFollow(last.unit, next.unit)) break
    parts.push(next)
    last = next
  }
  const last = parts.at(-1) ?? first
  if (parts.length === 1 || isLetterOrDigit(folded.charCodeAt(last.end))) return undefined
  const seconds = parts.reduce((sum, { amount, unit }) => sum + amount * SECONDS[unit], 0)
  const { unit } = last
  const duration = { unit, times: 1 }
  return {
    value: durationOf(seconds / SECONDS[unit], duration),
    end: last.end,
    suffix: { kind: 'duration', duration },
    written: seconds / SECONDS[unit],
  }
}

/** Days are parted into hours: `2d 3m` is no length of time. */
function mayFollow(unit: Part['unit'], next: Part['unit']): boolean {
  return unit === 'day' ? next === 'hour' : SECONDS[next] < SECONDS[unit]
}

function partAt(folded: string, at: number): Part | undefined {
  const digits = digitsEnd(folded, at, 4)
  if (digits === at || digits - at > 3) return undefined
  const from = skipBlanks(folded, digits, 1)
  const end = wordEnd(folded, from, 5)
  if (end === from) return undefined
  const unit = LETTERS[folded.slice(from, end)]
  return unit === undefined ? undefined : { amount: Number(folded.slice(at, digits)), unit, end }
}

/** The 30 of `2h30`. */
function minutesAt(folded: string, { unit, end }: Part): Part | undefined {
  if (unit !== 'hour' || folded.charAt(end - 1) !== 'h' || digitsEnd(folded, end, 3) !== end + 2)
    return undefined
  const amount = Number(folded.slice(end, end + 2))
  return amount < 60 ? { amount, unit: 'minute', end: end + 2 } : undefined
}

/** What stands before a time of day, and not before a length of time: a preposition, a day, `opens`. */
const TIME_BEFORE =
  /(?:^|[^a-z])(?:at|from|until|till|by|before|after|between|@|opens?|opening|closes?|closing|starts?|ends?|begins?|leaves?|departs?|arrives?|(?:mon|tues?|wed|thur?s?|fri|sat|sun|wednes|satur)(?:day)?s?|today|tonight|tomorrow|daily|\d{1,2}h\d{2} ?(?:and|to|-|~))[ ,:]{0,2}$|[~-]$|[\d/] $/
/** What makes the whole a range of times, or ties it to a day. */
const TIME_BEHIND =
  /^ ?(?:(?:-{1,2}|~|to|until|till) ?\d{1,2}(?:h|:\d)|on (?:the |mon|tue|wed|thu|fri|sat|sun)|a\.?m|p\.?m)/

/** True if `2h30` at `at` is a length of time. `14h30`, `09h30`, `at 9h30` and `9h30-18h` are times of day. */
export function isElapsed(folded: string, at: number, end: number): boolean {
  const hourDigits = digitsEnd(folded, at, 3) - at
  if (hourDigits > 1 || folded.charAt(at) === '0') return false
  return (
    !TIME_BEFORE.test(folded.slice(Math.max(0, at - 16), at)) &&
    !TIME_BEHIND.test(folded.slice(end, end + 10))
  )
}

/** What may stand between two lengths of time that are told together. */
const BESIDE = /^(?: | ?\/ ?| ?[-~] ?| (?:or|and|to) )?$/

/**
 * `90m` beside a length of time told in hours or seconds is minutes: `1 hour 30m`, `45m-1h`, `2h or 90m`.
 * Only whole numbers that touch their letter: `1.5 m` stays a length.
 */
export function minutesBesideTime(
  { text, folded }: Reading,
  tokens: readonly Token[],
): readonly Token[] {
  if (!tokens.some(isTimed) || !tokens.some((token) => isMetres(text, token))) return tokens
  const read = [...tokens]
  const settle = (index: number, neighbour: number): void => {
    const token = read[index]
    const other = read[neighbour]
    if (token === undefined || other === undefined || !isMetres(text, token) || !isTimed(other))
      return
    const gap = folded.slice(Math.min(token.end, other.end), Math.max(token.start, other.start))
    if (BESIDE.test(gap)) read[index] = inMinutes(token)
  }
  for (let index = 1; index < read.length; index++) settle(index, index - 1)
  for (let index = read.length - 2; index >= 0; index--) settle(index, index + 1)
  return read
}

function isTimed({ value }: Token): boolean {
  return value.type === 'duration' && ['second', 'minute', 'hour'].includes(value.unit)
}

function isMetres(text: string, { value, start, end }: Token): boolean {
  if (value.type !== 'quantity' || value.unit !== 'm' || text.charAt(end - 1) !== 'm') return false
  return end - start <= 4 && isDigit(text.charCodeAt(end - 2)) && Number.isInteger(value.value)
}

function inMinutes(token: Token): Token {
  const { value } = token
  const duration = { unit: 'minute' as const, times: 1 }
  const amount = value.type === 'quantity' ? value.value : 0
  return { ...token, value: durationOf(amount, duration), suffix: { kind: 'duration', duration } }
}
