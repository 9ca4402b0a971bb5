import type { ClaimKind } from '@vouchsafe/core'
import type { Extractor, Found } from '../extractor.ts'
import { mapKnown } from '../map-known.ts'
import { clauseAt } from '../reading.ts'
import { touches } from '../span-search.ts'
import { normalise } from '../subject.ts'

/** Kinds whose attributes have words for values; a price "is fair", which nobody can look up. */
const WORDED: ReadonlySet<ClaimKind> = new Set([
  'attribute',
  'order-detail',
  'order-status',
  'delivery',
  'contact',
  'certification',
])

/** Attributes whose values have digits. */
const NUMBERED: ReadonlySet<string> = new Set(['phone', '电话'])

/** "Both are more expensive than the shelf": set beside something else, which is no value. */
const COMPARES = /\b(?:more|less|fewer) [a-z]{3,14}\b|\b[a-z]{3,12}er than\b|\bthan\b|比/

/** "The brand is Bosch", 产地是福建: an attribute of the vocabulary, a copula and words. */
export const predicates: Extractor = (reading) =>
  mapKnown(reading.attributes, (match): Found | undefined => {
    const { entry, end } = match
    if (!WORDED.has(entry.kind) || entry.temporal || match.term.length < 2) return undefined
    const clause = clauseAt(reading, match)
    const words = reading.pack.predicateAt(reading.folded, { start: end, end: clause.end })
    if (clause.force === 'courtesy' || clause.force === 'echo') return undefined
    if (words && COMPARES.test(reading.folded.slice(words.start, words.end + 1))) return undefined
    // "Once your phone is back on": a number is told in digits.
    if (
      words &&
      NUMBERED.has(entry.name) &&
      !/\d/.test(reading.folded.slice(words.start, words.end))
    )
      return undefined
    if (!words || touches(reading.mentions, words) || touches(reading.terms, words))
      return undefined
    return {
      start: clause.start,
      end: Math.max(clause.end, words.end),
      kind: entry.kind,
      weak: true as const,
      attribute: entry.name,
      attributeSpan: { start: match.start, end },
      value: {
        type: 'text' as const,
        value: normalise(reading.text.slice(words.start, words.end)),
      },
      valueSpan: words,
    }
  })
