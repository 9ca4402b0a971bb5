import type { Span } from '@vouchsafe/text'
import type { Clause, Reading } from './reading.ts'
import { lastBefore } from './span-search.ts'

/** Whether the clause denies the value: a negator stands before it and reaches it. */
export function polarityOf(reading: Reading, clause: Clause, value: Span): 'affirmed' | 'negated' {
  const negator = lastBefore(clause.negators, value.start)
  if (!negator) return 'affirmed'
  const between = reading.folded.slice(negator.end, value.start)
  return reading.pack.denies(between) ? 'negated' : 'affirmed'
}

/** Whether the clause as a whole says that something is not so. */
export function clausePolarity(clause: Clause): 'affirmed' | 'negated' {
  return clause.negators.length > 0 ? 'negated' : 'affirmed'
}
