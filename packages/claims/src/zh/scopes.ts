import type { Span } from '@vouchsafe/text'
import type { ClauseText, Force, Scope } from '../language-pack.ts'
import {
  CONDITIONS,
  COURTESIES,
  HEDGES,
  NEGATORS,
  NOT_DENYING,
  OFFERS,
  REQUESTS,
  TAG_QUESTION,
} from './scope-words.ts'

/** How each clause of a Chinese sentence is meant. */
export function scopes({ folded, clauses }: ClauseText): readonly Scope[] {
  const conditional = clauses.map((clause) => isCondition(textOf(folded, clause)))
  return clauses.map((clause, index): Scope => {
    const text = textOf(folded, clause)
    return {
      force: forceOf(text, folded, clause, clauses[index + 1]),
      conditional: conditional.slice(Math.max(0, index - 2), index + 1).includes(true),
      hedged: HEDGES.test(text),
      negators: negatorsIn(text, clause.start),
    }
  })
}

function textOf(folded: string, clause: Span): string {
  return folded.slice(clause.start, clause.end)
}

function isCondition(text: string): boolean {
  return CONDITIONS.test(text)
}

function forceOf(text: string, folded: string, clause: Span, next: Span | undefined): Force {
  if (COURTESIES.test(text)) return 'courtesy'
  if (OFFERS.test(text)) return 'offer'
  if (asks(text, folded, clause)) return 'question'
  if (REQUESTS.test(text)) return 'request'
  if (
    next &&
    asks(textOf(folded, next), folded, next) &&
    isTag(textOf(folded, next)) &&
    isShort(text)
  ) {
    return 'question'
  }
  return 'assertion'
}

function asks(text: string, folded: string, clause: Span): boolean {
  if (/^[~。.! ]{0,3}\?/.test(folded.slice(clause.end, clause.end + 4))) return true
  return /(?:吗|好不好|行不行|可不可以|可以不|行不)$/.test(text)
}

/** "…, is that all right?" makes a question of a bare offer, not of a statement that stands on its own. */
function isTag(text: string): boolean {
  return text.length <= 12 && TAG_QUESTION.test(text)
}

function isShort(text: string): boolean {
  return /^(?:那|要不|您看|给您|帮您|为您(?!找到|推荐))/.test(text)
}

function negatorsIn(text: string, offset: number): readonly Span[] {
  const blanked = text.replace(NOT_DENYING, (idiom) => '〇'.repeat(idiom.length))
  return Array.from(blanked.matchAll(NEGATORS), (match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }))
}
