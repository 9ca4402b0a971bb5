import type { Mention } from '@vouchsafe/text'
import type { Extractor, Found } from '../extractor.ts'
import { kindOfValue } from '../kind.ts'
import { clauseAt, type Reading } from '../reading.ts'

/** Every typed value of the sentence is a claim, whether or not its words say what it is of. */
export const typedValues: Extractor = (reading) =>
  reading.mentions.map((mention) => foundOf(reading, mention))

/** The claim that a typed value makes in its clause. */
export function foundOf(reading: Reading, mention: Mention): Found {
  const clause = clauseAt(reading, mention)
  const attribute = reading.pack.attributeOf(reading, mention, mention.value)
  return {
    start: Math.min(clause.start, mention.start),
    end: Math.max(clause.end, mention.end),
    kind: kindOfValue(reading, mention, mention.value, attribute),
    ...(attribute && { attribute: attribute.name, attributeSpan: attribute.span }),
    value: mention.value,
    valueSpan: { start: mention.start, end: mention.end },
    ...(mention.bound !== undefined && { bound: mention.bound }),
  }
}
