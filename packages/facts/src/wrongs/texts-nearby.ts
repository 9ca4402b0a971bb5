import type { Case } from '../case.ts'
import { askedLast } from '../subject/asked-last.ts'
import { clauseAt } from './clauses.ts'
import { withoutUnwanted } from './unwanted.ts'

/**
 * Texts that may tell which of several things a value is of, the nearest first: the clause with the value, its sentence, and
 * what the customer asked last.
 */
export function textsNearby(at: Case): readonly [string, string, string] {
  const { text } = at.view.sentence
  const asked = withoutUnwanted(askedLast(at.world))
  return [clauseAt(at).slice(0, LONGEST), text.slice(0, LONGEST), asked.slice(0, LONGEST)]
}

const LONGEST = 2000
