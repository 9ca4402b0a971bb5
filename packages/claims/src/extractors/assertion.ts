import type { Extractor } from '../extractor.ts'
import { topicOf } from '../kind.ts'

/** What no other extractor found, but asserts something that can be checked: a rule, a feature, a state. */
export const assertions: Extractor = (reading) =>
  reading.clauses.flatMap((clause) => {
    if (clause.force !== 'assertion' || clause.condition) return []
    const { start, end } = clause
    const topic = topicOf(reading, clause)
    if (!reading.pack.isAssertion(reading.folded.slice(start, end), topic)) return []
    const guessed = topic === undefined && { guessed: true as const }
    return [{ start, end, kind: topic ?? 'other', fallback: true as const, ...guessed }]
  })
