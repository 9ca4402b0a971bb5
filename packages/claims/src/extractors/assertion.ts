import { topicOf } from '../cues.ts'
import type { Extractor, Found } from '../extractor.ts'
import { mapKnown } from '../map-known.ts'

/** What no other extractor found, but asserts something that can be checked: a rule, a feature, a state. */
export const assertions: Extractor = (reading) =>
  mapKnown(reading.clauses, (clause): Found | undefined => {
    const { start, end, force, condition } = clause
    if (force !== 'assertion' || condition || reading.folded.charAt(end - 1) === ':')
      return undefined
    const text = reading.folded.slice(start, end)
    const { pack } = reading
    const topic = topicOf(reading, clause) ?? (pack.isOfThing(text) ? 'attribute' : undefined)
    if (
      !pack.isAssertion(text, {
        topic,
        opens: !/[a-z\u4e00-\u9fff]/.test(reading.folded.slice(0, start)),
      })
    )
      return undefined
    const guessed = topic === undefined && !pack.isRule(text) && { guessed: true as const }
    return { start, end, kind: topic ?? 'other', fallback: true, ...guessed }
  })
