import type { Extractor } from '../extractor.ts'
import { topicOf } from '../kind.ts'

/** What no other extractor found, but asserts something that can be checked: a rule, a feature, a state. */
export const assertions: Extractor = (reading) =>
  reading.clauses.flatMap((clause) => {
    if (clause.force !== 'assertion') return []
    const text = reading.folded.slice(clause.start, clause.end)
    const topic = topicOf(reading, clause)
    if (!reading.pack.isAssertion(text, topic)) return []
    return [
      { start: clause.start, end: clause.end, kind: topic ?? 'other', fallback: true as const },
    ]
  })
