import type { Span } from '@vouchsafe/text'
import type { ClauseText, Force, Scope } from '../language-pack.ts'
import {
  ASKING_IF,
  CONDITIONS,
  COURTESIES,
  HEDGES,
  NEGATORS,
  NOT_DENYING,
  OFFERS,
  QUESTION_WORDS,
  REQUESTS,
} from './scope-words.ts'

/** How each clause of an English sentence is meant. */
export function scopes({ folded, clauses }: ClauseText): readonly Scope[] {
  const conditional = clauses.map((clause) => isCondition(textOf(folded, clause)))
  let question: Force | undefined
  return clauses.map((clause, index): Scope => {
    const text = textOf(folded, clause)
    const opens = startsAnew(folded, clause, clauses[index - 1])
    if (opens) question = undefined
    const asks = opens && QUESTION_WORDS.test(text)
    const force = asks ? 'request' : forceOf(text, folded, clause)
    if (force === 'request' || force === 'offer') question ??= force
    return {
      force: question ?? force,
      conditional:
        conditional.slice(Math.max(0, index - 3), index + 1).includes(true) ||
        (conditional[index + 1] === true && !startsAnew(folded, clauses[index + 1], clause)),
      hedged: HEDGES.test(text),
      negators: negatorsIn(text, clause.start),
    }
  })
}

function textOf(folded: string, clause: Span): string {
  return folded.slice(clause.start, clause.end)
}

function isCondition(text: string): boolean {
  return CONDITIONS.test(text) && !ASKING_IF.test(text)
}

/** True if a new sentence, bullet or remark begins between the clauses. */
function startsAnew(folded: string, clause: Span | undefined, before: Span | undefined): boolean {
  if (!clause || !before) return true
  return /[.!?;\n]/.test(folded.slice(before.end, Math.min(clause.start, before.end + 8)))
}

/** What follows the clause up to the end of its sentence says whether it asks. */
function forceOf(text: string, folded: string, clause: Span): Force {
  if (COURTESIES.test(text)) return 'courtesy'
  if (/[?？]/.test(folded.slice(clause.end, clause.end + 3))) return 'question'
  if (OFFERS.test(text)) return 'offer'
  if (REQUESTS.test(text)) return 'request'
  return 'assertion'
}

function negatorsIn(text: string, offset: number): readonly Span[] {
  const blanked = text.replace(NOT_DENYING, (idiom) => ' '.repeat(idiom.length))
  return Array.from(blanked.matchAll(NEGATORS), (match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }))
}
