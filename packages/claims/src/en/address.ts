import type { Extractor } from '../extractor.ts'
import { matchesOf } from '../matches.ts'
import { clauseAt } from '../reading.ts'
import { normalise } from '../subject.ts'

const STREET =
  'street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|court|ct|way|place|pl|square|sq|terrace|parkway|pkwy|highway|hwy|circle|cir|trail|plaza|mall|row|close|crescent|walk|quay|wharf|dock|broadway|alley|real|promenade|embankment|gardens|park'

/** Parts that continue an address: a flat, a city, a state with its code, a country. */
const REST =
  "(?:,? ?(?:#|suite|ste\\.?|apt\\.?|apartment|unit|floor|room|dock|building|bldg\\.?) ?#? ?[a-z0-9-]{1,8})?(?:,? (?:\\d{1,2}(?:st|nd|rd|th) floor|[a-z] ?\\d{0,4}(?=[,.;]|$)))?(?:, [a-z][a-z .'-]{1,24}){0,3}(?:,? [a-z]{2,13})?(?:,? \\d{5}(?:-\\d{4})?|,? [a-z]{1,2}\\d{1,2}[a-z]? ?\\d[a-z]{2})?(?:, (?:usa|us|uk|united states|united kingdom|canada|australia))?"

/** House number, street and what follows. */
const NUMBERED = new RegExp(
  `(?<![\\w$€£#.-])(?<value>\\d{1,6}[a-z]?(?:-\\d{1,6})? (?:(?:n|s|e|w|north|south|east|west)\\.? )?(?:[a-z0-9][a-z0-9.'’-]{0,20} ){0,5}?(?:${STREET})\\b\\.?${REST})(?=[.,;!?)\\n]|\\s|$)`,
  'dg',
)

/** Anything behind "address is" or "located at" that begins with a house number. */
const TOLD =
  /(?<attribute>\b(?:(?:street |shipping |delivery |billing |default |new |current )?address(?:es)?(?: for [a-z ]{1,24})?(?: is| are|:| to| of)|located (?:at|on)|situated (?:at|on)|find (?:it|them|us) (?:at|on)|(?:it's|they're|is) (?:located )?at|live at))(?: now)?:?\s{1,3}(?<value>(?:\d{1,6}[a-z]?\b(?:-\d{1,6})?|[a-z]{1,12}, \d{1,5}) [^\n.;!?]{3,80})/dg

/** Postal addresses, house numbers and all. */
export const addresses: Extractor = (reading) => {
  const { folded, text } = reading
  if (!/\d/.test(folded)) return []
  return [NUMBERED, TOLD].flatMap((pattern) =>
    matchesOf(pattern, folded).flatMap((match) => {
      const range = match.indices?.groups?.value
      if (!range || !isAddress(text.slice(range[0], range[1]))) return []
      const end = range[0] + endOf(folded.slice(range[0], range[1]))
      const valueSpan = { start: range[0], end }
      const clause = clauseAt(reading, valueSpan)
      const before = folded.slice(Math.max(0, range[0] - 60), range[0])
      const own =
        /\b(?:shipping|delivery|billing|default|ship|deliver|updat|chang|your|current|new address|switch|redirect|send|move|rerout)/.test(
          before,
        )
      return [
        {
          start: Math.min(clause.start, match.index),
          end: Math.max(clause.end, end),
          kind: own ? ('order-detail' as const) : ('contact' as const),
          attribute: 'address',
          value: { type: 'text' as const, value: normalise(text.slice(range[0], end)) },
          valueSpan,
        },
      ]
    }),
  )
}

/** An address has a word in capitals; "3 way to go" has none. */
const NO_STREET =
  /\b(?:either|this|that|any|same|one|best|only|other|each|every|no|some|which|easiest|quickest|cheapest|(?:by|all|on|in) (?:the|its|your|our)) way\b/i

function isAddress(written: string): boolean {
  // `at 4 pm at Harbour Hall`: the time comes first.
  if (/^\d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.?m\b|o'clock|h\b)/i.test(written)) return false
  if (/\b(?:called|named|which|that|has|is|with|costs?)\b/.test(written)) return false
  // `by 24 October either way`: nobody lives there.
  if (NO_STREET.test(written)) return false
  return /\s[#(]?[A-Z0-9]/.test(written)
}

/** An address ends before the sentence goes on. */
function endOf(value: string): number {
  const on =
    /,? (?:and|which|costs?|with|for|is|has|have|where|but|in total|at|on (?!\d)|from|so|the|their|its|we|you|it|please|if|they|i|(?:or|and) (?:ring|call|phone|e-?mail|write|message|text|online|by|just|you|we))\b/.exec(
      value,
    )
  const whole = (on ? value.slice(0, on.index) : value)
    .trimEnd()
    .replace(/ (?:in|on|at|near|by|to|of|that|this|off|or)$/, '')
  return /\b(?:st|ave|rd|blvd|dr|ln|ct|ste|apt)\.$/.test(whole)
    ? whole.length
    : whole.replace(/[.,;]{1,3}$/, '').length
}
