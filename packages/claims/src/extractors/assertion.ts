import { topicOf } from '../cues.ts'
import type { Extractor } from '../extractor.ts'

/** What no other extractor found, but asserts something that can be checked: a rule, a feature, a state. */
export const assertions: Extractor = (reading) =>
  reading.clauses.flatMap((clause) => {
    if (clause.force !== 'assertion' || clause.condition) return []
    const { start, end } = clause
    const text = reading.folded.slice(start, end)
    const { pack } = reading
    const topic = topicOf(reading, clause) ?? (pack.isOfThing(text) ? 'attribute' : undefined)
    if (!pack.isAssertion(text, topic)) return []
    const guessed = topic === undefined && !pack.isRule(text) && { guessed: true as const }
    return [{ start, end, kind: topic ?? 'other', fallback: true as const, ...guessed }]
  })
