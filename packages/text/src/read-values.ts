import { loneNumber } from './join-calendar.ts'
import { minutesBesideTime } from './read-elapsed.ts'
import { joinNeighbours, joinTokens } from './read-join.ts'
import { joinParts } from './read-parts.ts'
import { type Reading, startReading } from './read-reading.ts'
import { withRole } from './read-role.ts'
import { mentionOf, type Token } from './read-token.ts'
import { readTokens } from './read-tokens.ts'
import type { Mention, ReadOptions } from './value.ts'

function tokensOf(reading: Reading): readonly Token[] {
  return minutesBesideTime(reading, readTokens(reading)).map((token) => withRole(reading, token))
}

/**
 * Reads the typed values that a text states: numbers, money, quantities, durations, dates, times, ranges, contacts
 * and identifiers, in Chinese and English.
 *
 * @returns Disjoint mentions in ascending order. Where kinds overlap the most specific one stays.
 */
export function readValues(text: string, options: ReadOptions = {}): readonly Mention[] {
  const reading = startReading(text, options)
  return joinTokens(reading, tokensOf(reading))
    .filter(({ vague }) => vague !== true)
    .map(mentionOf)
}

/**
 * Reads the values of a text one by one, before they are joined to ranges: both ends of `$100–$200`, and the 30 dollars
 * of `over 30 dollars`.
 */
export function readSingleValues(text: string, options: ReadOptions = {}): readonly Mention[] {
  const reading = startReading(text, options)
  return joinNeighbours(reading, tokensOf(reading), joinParts).map(mentionOf)
}

/**
 * Reads every expression of time in a text, also those too vague to hold anybody to: `now`, `the week`, `at 7`.
 */
export function readTimeExpressions(text: string, options: ReadOptions = {}): readonly Mention[] {
  const reading = startReading(text, options, { vague: true })
  return joinTokens(reading, tokensOf(reading))
    .map((token) => loneNumber(reading, token))
    .filter(({ calendar, value }) => calendar !== undefined || isDuration(value))
    .map(mentionOf)
}

function isDuration(value: Mention['value']): boolean {
  if (value.type === 'range')
    return value.low?.type === 'duration' || value.high?.type === 'duration'
  return value.type === 'duration'
}
