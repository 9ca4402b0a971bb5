import type { Span } from '@vouchsafe/text'
import type { Candidates, Patterns } from '../candidates.ts'
import type { ClauseText, Force, Scope } from '../language-pack.ts'
import { matchesOf } from '../matches.ts'
import {
  ASKING_IF,
  CONDITIONS,
  CONFIRMING,
  COURTESIES,
  ECHOES,
  HEDGES,
  NEGATORS,
  NOT_DENYING,
  OFFERS,
  QUESTION_WORDS,
  REQUESTS,
} from './scope-words.ts'

/** How far a condition or a question reaches over the clauses behind it. */
const REACH = 3

/** What is looked for in every clause. */
export const SCOPE_PATTERNS: Patterns = [
  CONDITIONS,
  CONFIRMING,
  COURTESIES,
  ECHOES,
  HEDGES,
  NEGATORS,
  NOT_DENYING,
  OFFERS,
  QUESTION_WORDS,
  REQUESTS,
]

/** How each clause of an English sentence is meant. */
export function scopes(text: ClauseText): readonly Scope[] {
  const { folded, clauses, candidates } = text
  const conditions = clauses.map(
    (clause) => candidates.has(CONDITIONS) && isCondition(folded.slice(clause.start, clause.end)),
  )
  let carried: Force | undefined
  return clauses.map((clause, index): Scope => {
    const next = clauses[index + 1]
    const opens = startsAnew(folded, clause, clauses[index - 1])
    if (opens) carried = undefined
    const force = carried ?? forceOf(text, clause, { next, opens })
    if (force === 'request' || force === 'offer' || force === 'echo') carried = force
    const joined = next !== undefined && !startsAnew(folded, next, clause)
    return {
      force,
      condition: conditions[index] === true,
      conditional:
        reaches(folded, clauses, conditions, index) || (joined && conditions[index + 1] === true),
      hedges: candidates.has(HEDGES) ? spansOf(HEDGES, folded, clause) : [],
      negators: candidates.has(NEGATORS) ? negatorsIn(text, clause) : [],
    }
  })
}

/** Tests a clause for a pattern that may stand in its sentence. */
function says(candidates: Candidates, pattern: RegExp, clause: string): boolean {
  return candidates.has(pattern) && pattern.test(clause)
}

/** True if the clause or one shortly before it in the same sentence states a condition. */
function reaches(
  folded: string,
  clauses: readonly Span[],
  conditions: readonly boolean[],
  index: number,
): boolean {
  for (let at = index; index - at <= REACH; at -= 1) {
    if (conditions[at]) return true
    if (startsAnew(folded, clauses[at], clauses[at - 1])) return false
  }
  return false
}

function isCondition(text: string): boolean {
  return CONDITIONS.test(text) && !ASKING_IF.test(text)
}

/** True if a new sentence, bullet or remark begins between the clauses. */
function startsAnew(folded: string, clause: Span | undefined, before: Span | undefined): boolean {
  if (!clause || !before) return true
  return /[.!?;\n]/.test(folded.slice(before.end, Math.min(clause.start, before.end + 8)))
}

/** What stands behind the clause says whether it asks. */
function forceOf(
  { folded, candidates }: ClauseText,
  clause: Span,
  { next, opens }: { readonly next: Span | undefined; readonly opens: boolean },
): Force {
  const text = folded.slice(clause.start, clause.end)
  if (says(candidates, COURTESIES, text)) return 'courtesy'
  if (says(candidates, ECHOES, text)) return 'echo'
  if (
    next &&
    asks(folded, next) &&
    says(candidates, CONFIRMING, folded.slice(next.start, next.end))
  )
    return 'echo'
  if (asks(folded, clause)) return 'question'
  if (says(candidates, OFFERS, text)) return 'offer'
  if (says(candidates, REQUESTS, text)) return 'request'
  const closes = /[.!;]/.test(folded.slice(clause.end, clause.end + 2))
  return opens && !closes && says(candidates, QUESTION_WORDS, text) ? 'request' : 'assertion'
}

function asks(folded: string, clause: Span): boolean {
  return /\?/.test(folded.slice(clause.end, clause.end + 3))
}

function spansOf(pattern: RegExp, text: string, { start, end }: Span): readonly Span[] {
  return matchesOf(pattern, text.slice(start, end)).map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
}

function negatorsIn({ folded, candidates }: ClauseText, clause: Span): readonly Span[] {
  const text = folded.slice(clause.start, clause.end)
  const blanked = candidates.has(NOT_DENYING)
    ? text.replace(NOT_DENYING, (idiom) => ' '.repeat(idiom.length))
    : text
  return spansOf(NEGATORS, blanked, { start: 0, end: blanked.length }).map(({ start, end }) => ({
    start: clause.start + start,
    end: clause.start + end,
  }))
}
