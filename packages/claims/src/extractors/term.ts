import type { Extractor, Found } from '../extractor.ts'
import { mapKnown } from '../map-known.ts'
import { clauseAt } from '../reading.ts'

/** Words that are values by themselves: statuses, payment methods, cabin classes, colours, materials. */
export const terms: Extractor = (reading) =>
  mapKnown(reading.terms, (match): Found | undefined => {
    const clause = clauseAt(reading, match)
    if (clause.force === 'echo') return undefined
    // "Which flight was delayed?": what is asked for may be so or not.
    if (clause.force === 'request' && match.entry.attribute === 'status') return undefined
    return {
      start: clause.start,
      end: clause.end,
      kind: match.entry.kind,
      attribute: match.entry.attribute,
      value: { type: 'text', value: match.entry.value },
      valueSpan: { start: match.start, end: match.end },
    }
  })
