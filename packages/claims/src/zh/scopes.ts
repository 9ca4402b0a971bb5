import type { Span } from '@vouchsafe/text'
import type { Candidates, Patterns } from '../candidates.ts'
import type { ClauseText, Force, Scope } from '../language-pack.ts'
import { matchesOf } from '../matches.ts'
import {
  CONDITIONS,
  CONFIRMING,
  COURTESIES,
  ECHOES,
  HEDGES,
  NEGATORS,
  NOT_DENYING,
  OFFERS,
  PROPOSALS,
  REQUESTS,
  TAG_QUESTION,
} from './scope-words.ts'

/** How far a condition reaches over the clauses behind it. */
const REACH = 2

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
  PROPOSALS,
  REQUESTS,
]

/** How each clause of a Chinese sentence is meant. */
export function scopes(text: ClauseText): readonly Scope[] {
  const { folded, clauses, candidates } = text
  const conditions = clauses.map(({ start, end }) =>
    says(candidates, CONDITIONS, folded.slice(start, end)),
  )
  return clauses.map((clause, index): Scope => {
    return {
      force: forceOf(text, clause, clauses[index + 1]),
      condition: conditions[index] === true,
      conditional: reaches(folded, clauses, conditions, index),
      hedges: candidates.has(HEDGES) ? spansOf(HEDGES, folded, clause) : [],
      negators: candidates.has(NEGATORS) ? negatorsIn(text, clause) : [],
    }
  })
}

/** Tests a clause for a pattern that may stand in its sentence. */
function says(candidates: Candidates, pattern: RegExp, clause: string): boolean {
  return candidates.has(pattern) && pattern.test(clause)
}

/** True if the clause or one shortly before it, with no semicolon between, states a condition. */
function reaches(
  folded: string,
  clauses: readonly Span[],
  conditions: readonly boolean[],
  index: number,
): boolean {
  for (let at = index; index - at <= REACH; at -= 1) {
    if (conditions[at]) return true
    const before = clauses[at - 1]
    const clause = clauses[at]
    if (!before || !clause || /[;。!?\n]/.test(folded.slice(before.end, clause.start))) return false
  }
  return false
}

function forceOf({ folded, candidates }: ClauseText, clause: Span, next: Span | undefined): Force {
  const text = folded.slice(clause.start, clause.end)
  if (says(candidates, COURTESIES, text)) return 'courtesy'
  const tag = next && asks(folded, next) ? folded.slice(next.start, next.end) : undefined
  if (says(candidates, ECHOES, text)) return 'echo'
  if (tag !== undefined && says(candidates, CONFIRMING, tag)) return 'echo'
  if (says(candidates, OFFERS, text)) return 'offer'
  if (asks(folded, clause)) return 'question'
  if (says(candidates, REQUESTS, text)) return 'request'
  // "How about …, is that all right?" asks; "It is …, is that all right?" states first.
  const asked = tag !== undefined && tag.length <= 12 && TAG_QUESTION.test(tag)
  return asked && says(candidates, PROPOSALS, text) ? 'question' : 'assertion'
}

function asks(folded: string, clause: Span): boolean {
  if (/^[~。.! ]{0,3}\?/.test(folded.slice(clause.end, clause.end + 4))) return true
  return ASKING_END.test(folded.slice(Math.max(clause.start, clause.end - 4), clause.end))
}

/** The end of a clause that asks; none has more than four characters. */
const ASKING_END = /(?:吗|好不好|行不行|可不可以|可以不|行不|对吧|是吧)$/

function spansOf(pattern: RegExp, text: string, { start, end }: Span): readonly Span[] {
  return matchesOf(pattern, text.slice(start, end)).map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
}

function negatorsIn({ folded, candidates }: ClauseText, clause: Span): readonly Span[] {
  const text = folded.slice(clause.start, clause.end)
  const blanked = candidates.has(NOT_DENYING)
    ? text.replace(NOT_DENYING, (idiom) => '〇'.repeat(idiom.length))
    : text
  return spansOf(NEGATORS, blanked, { start: 0, end: blanked.length }).map(({ start, end }) => ({
    start: clause.start + start,
    end: clause.start + end,
  }))
}
