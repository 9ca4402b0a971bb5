import type { Span, Value } from '@vouchsafe/text'
import { fitsValue } from '../fitting.ts'
import type { AttributeEntry, NamedAttribute } from '../language-pack.ts'
import type { Match } from '../lexicon.ts'
import { clauseAt, type Reading } from '../reading.ts'
import { lastBefore, within } from '../span-search.ts'
import { FUNCTION_WORDS, LINK_WORDS } from './function-words.ts'

/** Farther from the value than this a word is not what the value is of. */
const REACH = 80

/** What an English value is of: a word of the vocabulary tied to it or near it, else the nearest noun phrase. */
export function attributeOf(
  reading: Reading,
  span: Span,
  value?: Value,
): NamedAttribute | undefined {
  const clause = clauseAt(reading, span)
  const window = {
    start: Math.max(clause.start, span.start - REACH),
    end: Math.max(span.end, Math.min(clause.end, span.end + REACH)),
  }
  const near = within(reading.attributes, window).filter((match) => fitsValue(match.entry, value))
  const before = near.filter((match) => match.end <= span.start).at(-1)
  const after = near.find((match) => match.start >= span.end)
  const { folded } = reading
  const counted = value?.type === 'quantity' ? within(reading.attributes, span).at(-1) : undefined
  if (counted) return named(counted, true)
  const tiedBefore = before && isLink(folded.slice(before.end, span.start))
  const tiedAfter = after && isModifier(folded.slice(span.end, after.start))
  if (before && isNewValue(folded, before, span)) return undefined
  if (before && tiedBefore && !(tiedAfter && closer(after, before, span)))
    return returning(folded, named(before, true))
  if (after && tiedAfter) return named(after, true)
  const noun =
    (isDated(value) ? undefined : nounBehind(folded, span, clause)) ??
    nounBefore(reading, span, clause)
  if (noun) return noun
  if (before) return named(before, false)
  if (after && !ADDS.test(folded.slice(span.end, after.start))) return named(after, false)
  return undefined
}

/** `£15 plus any difference in fare`: what follows is something else. */
const ADDS =
  /^ (?:plus|and|or|but|minus|less|without|instead|rather|unless|excluding|including|on top|as well)\b/

function isDated(value: Value | undefined): boolean {
  return value?.type === 'date' || value?.type === 'time' || value?.type === 'datetime'
}

function named(match: Match<AttributeEntry>, tied: boolean): NamedAttribute {
  const { name, kind } = match.entry
  return { name, kind, span: { start: match.start, end: match.end }, tied }
}

/** "The return flight takes off at" tells when one comes back. */
function returning(folded: string, attribute: NamedAttribute): NamedAttribute {
  const before = folded.slice(Math.max(0, attribute.span.start - 28), attribute.span.start)
  const back = /\b(?:return|returning|inbound)(?: (?!and\b)[a-z]{2,12}){0,2} $/.test(before)
  return back && attribute.name === 'departure time'
    ? { ...attribute, name: 'return time' }
    : attribute
}

/** "marked down from $1,449 to $1,379": the word before tells the first value alone. */
function isNewValue(folded: string, before: Span, value: Span): boolean {
  const gap = folded.slice(before.end, value.start)
  const told = folded.slice(Math.max(0, before.start - 12), value.start)
  return gap.length < 40 && /\bfrom\b[^;!?]{0,16}\d[^;!?]{0,8} (?:down |up )?to $/.test(told)
}

/** "a 5-year warranty" beats "for", but "price is $5 fee" does not beat "price is". */
function closer(after: Span, before: Span, value: Span): boolean {
  return after.start - value.end < value.start - before.end
}

/** Nothing but linking words, marks and brackets between an attribute and its value. */
function isLink(gap: string): boolean {
  return gap.length < 40 && wordsIn(gap).every((word) => LINK_WORDS.has(word))
}

/** The value stands before its noun as "5-year", "$50", "2 free checked". */
function isModifier(gap: string): boolean {
  if (gap.length > 24 || /[:,;()=|]/.test(gap)) return false
  const words = wordsIn(gap)
  return (
    words.length <= 2 &&
    words.every((word) => word === 'of' || word === 'in' || !FUNCTION_WORDS.has(word))
  )
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[a-z0-9']{1,30}/g) ?? []
}

/** The noun right behind a number: "3 parcels", "16 hotels nearby". */
function nounBehind(folded: string, value: Span, clause: Span): NamedAttribute | undefined {
  const rest = folded.slice(value.end, Math.min(clause.end, value.end + 40))
  const match = /^[ -]?([a-z][a-z'-]{1,20}(?: [a-z][a-z'-]{1,20}){0,2})/.exec(rest)
  if (!match?.[1]) return undefined
  const words = match[1].split(' ')
  const stop = words.findIndex((word) => FUNCTION_WORDS.has(word))
  const phrase = words.slice(0, stop < 0 ? words.length : stop).join(' ')
  if (phrase === '') return undefined
  const start = value.end + match[0].length - match[1].length
  return { name: phrase, span: { start, end: start + phrase.length }, tied: false }
}

/** The subject of a copula or a label: "the lid is", "Frame:". */
function nounBefore(
  { folded, mentions }: Reading,
  value: Span,
  clause: Span,
): NamedAttribute | undefined {
  const other = lastBefore(mentions, value.start)?.end ?? 0
  const from = Math.max(clause.start, value.start - 60, other)
  const left = folded.slice(from, value.start)
  const match =
    /([a-z][a-z0-9' -]{1,40}?)(?: ?[:=] ?| (?:is|are|was|were|has|have|of|at) )(?:[a-z ]{0,20})$/.exec(
      left,
    )
  if (!match?.[1]) return undefined
  const words = match[1].trim().split(/ {1,9}/)
  const before = words.findLastIndex(
    (word, at) => at < words.length - 3 || FUNCTION_WORDS.has(word),
  )
  const phrase = words.slice(before + 1).join(' ')
  if (phrase === '' || /\d/.test(phrase)) return undefined
  const start = from + match.index + match[1].lastIndexOf(phrase)
  return { name: phrase, span: { start, end: start + phrase.length }, tied: true }
}
