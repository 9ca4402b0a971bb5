import type { Case } from '../case.ts'
import { clausesOf } from './clauses.ts'
import { withoutUnwanted } from './unwanted.ts'

/**
 * Texts that may tell which of several things a value is of, the nearest first: the clause with the value, its sentence, and
 * what the customer asked last.
 */
export function textsNearby({ view, place, world }: Case): readonly [string, string, string] {
  const { text } = view.sentence
  const own = clausesOf(text).find(({ start, end }) => start <= place.start && place.start < end)
  const asked = withoutUnwanted(world.asked.at(-1)?.text ?? '')
  return [(own?.text ?? text).slice(0, LONGEST), text.slice(0, LONGEST), asked.slice(0, LONGEST)]
}

const LONGEST = 2000
