import { readAmount, readHanOrdinal } from './read-amount.ts'
import { readChineseDate } from './read-chinese-date.ts'
import { readContact, readIdentifier } from './read-contact.ts'
import { readDay } from './read-day.ts'
import { joinNeighbours, joinTokens } from './read-join.ts'
import { readMoment, readPart } from './read-part.ts'
import { joinParts } from './read-parts.ts'
import { readPeriod } from './read-period.ts'
import { type Reading, startReading } from './read-reading.ts'
import { isDigit, isLetter, isLetterOrDigit } from './read-scan.ts'
import { readTime } from './read-time.ts'
import { mentionOf, type Reply, type Token } from './read-token.ts'
import type { Mention, ReadOptions } from './value.ts'

/**
 * Reads the typed values that a text states: numbers, money, quantities, durations, dates, times, ranges, contacts
 * and identifiers, in Chinese and English.
 *
 * @returns Disjoint mentions in ascending order. Where kinds overlap the most specific one stays.
 */
export function readValues(text: string, options: ReadOptions = {}): readonly Mention[] {
  const reading = startReading(text, options)
  return joinTokens(reading, scan(reading))
    .filter(({ vague }) => vague !== true)
    .map(mentionOf)
}

/**
 * Reads the values of a text one by one, before they are joined to ranges: both ends of `$100–$200`, and the 30 dollars
 * of `over 30 dollars`.
 */
export function readSingleValues(text: string, options: ReadOptions = {}): readonly Mention[] {
  const reading = startReading(text, options)
  return joinNeighbours(reading, scan(reading), joinParts).map(mentionOf)
}

/**
 * Reads every expression of time in a text, also those too vague to hold anybody to: `now`, `the week`, `at 7`.
 */
export function readTimeExpressions(text: string, options: ReadOptions = {}): readonly Mention[] {
  const reading = startReading(text, options, { vague: true })
  return joinTokens(reading, scan(reading))
    .filter(({ calendar, value }) => calendar !== undefined || isDuration(value))
    .map(mentionOf)
}

function isDuration(value: Mention['value']): boolean {
  if (value.type === 'range')
    return value.low?.type === 'duration' || value.high?.type === 'duration'
  return value.type === 'duration'
}

function scan(reading: Reading): readonly Token[] {
  const { folded } = reading
  const tokens: Token[] = []
  let at = 0
  while (at < folded.length) {
    const found = mayStart(folded, at) ? readOne(reading, at) : undefined
    if (found !== undefined && found.end > at) {
      tokens.push({ start: at, ...found })
      at = found.end
    } else at = skip(folded, at)
  }
  return tokens
}

/** Most characters start nothing: a Latin word or a number only counts from its first character. */
function mayStart(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at)
  if (code === 32 || code === 10) return false
  return !(isLetterOrDigit(code) && isLetterOrDigit(folded.charCodeAt(at - 1)))
}

/** The next place to look at; a token that was not understood is passed over whole. */
function skip(folded: string, at: number): number {
  let end = at
  while (isLetterOrDigit(folded.charCodeAt(end))) end++
  return end === at ? at + 1 : end
}

function readOne(reading: Reading, at: number): Reply | undefined {
  const { folded, text } = reading
  const code = folded.charCodeAt(at)
  const ascii = code < 0x80
  const contact = ascii ? readContact(folded, at) : undefined
  if (contact !== undefined) return contact
  const best = longest([
    readDay(reading, at),
    readChineseDate(reading, at),
    readTime(reading, at),
    readPeriod(reading, at),
    readPart(reading, at),
    readMoment(reading, at),
    readAmount(reading, at),
    readHanOrdinal(reading, at),
  ])
  const identifier = ascii ? readIdentifier(text, folded, at) : undefined
  // 1pm-2pm and 8GB-16GB are two values, not one code.
  const typed = best !== undefined && (best.calendar !== undefined || best.suffix !== undefined)
  const linked = typed && /[-+/~]/.test(folded.charAt(best.end))
  if (identifier !== undefined && !linked && (best === undefined || identifier.end > best.end))
    return identifier
  const cut =
    best !== undefined &&
    isDigit(folded.charCodeAt(best.end - 1)) &&
    isLetter(folded.charCodeAt(best.end))
  return cut ? undefined : best
}

/** The longest reading; of equally long ones the first, since the kinds are asked in order of how much they say. */
function longest(replies: readonly (Reply | undefined)[]): Reply | undefined {
  return replies.reduce(
    (best, reply) =>
      reply !== undefined && (best === undefined || reply.end > best.end) ? reply : best,
    undefined,
  )
}
