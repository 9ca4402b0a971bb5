import { readAmount, readHanOrdinal } from './read-amount.ts'
import { readContact, readIdentifier } from './read-contact.ts'
import { readDate } from './read-date.ts'
import { joinMentions, joinNeighbours } from './read-join.ts'
import { joinParts } from './read-parts.ts'
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
  return joinMentions(reading, scan(reading))
}

function scan(reading: Reading): readonly Token[] {
  const { folded } = reading
  const tokens: Token[] = []
  let at = 0
  while (at < folded.length) {
    const found = mayStart(folded, at) ? readOne(reading, at) : undefined
    if (found !== undefined) {
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

/**
 * Reads the values of a text one by one, before they are joined to ranges: both ends of `$100–$200`, and the 30 dollars
 * of `over 30 dollars`.
 */
export function readSingleValues(text: string, options: ReadOptions = {}): readonly Mention[] {
  const reading = startReading(text, options)
  return joinNeighbours(reading, scan(reading), joinParts).map(mentionOf)
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
  const timed = readDate(reading, at) ?? readTime(reading, at)
  const amount = readAmount(reading, at) ?? readHanOrdinal(reading, at)
  const best = longest(timed, amount)
  const identifier = ascii ? readIdentifier(text, folded, at) : undefined
  if (identifier !== undefined && (best === undefined || identifier.end > best.end))
    return identifier
  if (
    best !== undefined &&
    isDigit(folded.charCodeAt(best.end - 1)) &&
    isLetter(folded.charCodeAt(best.end))
  )
    return undefined
  return best
}

function longest(first: Reply | undefined, second: Reply | undefined): Reply | undefined {
  if (first === undefined || second === undefined) return first ?? second
  return second.end > first.end ? second : first
}
