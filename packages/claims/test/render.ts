import { type ExtractionContext, extractClaims } from '@vouchsafe/claims'
import type { NewClaim, Sentence } from '@vouchsafe/core'
import { splitSentences } from '@vouchsafe/text'

/** A sentence that stands alone in its draft, or at an offset in it. */
export function sentence(text: string, start = 0, index = 0): Sentence {
  return {
    index,
    start,
    end: start + text.length,
    text,
    locate: (span) => ({ start: start + span.start, end: start + span.end }),
  }
}

/** The claims of a whole draft, sentence by sentence, as the engine asks for them. */
export function claimsOfDraft(
  text: string,
  context: Pick<ExtractionContext, 'language' | 'turn'>,
): readonly NewClaim[] {
  const claims: NewClaim[] = []
  const sentences: Sentence[] = []
  for (const { start, text: words } of splitSentences(text)) {
    const next = sentence(words, start, sentences.length)
    claims.push(...extractClaims(next, { ...context, claims, sentences }))
    sentences.push(next)
  }
  return claims
}

/**
 * A claim as a line: `price: total = €84.20`.
 *
 * Marks before the kind: `-` negated, `~` hedged, `^` conditional, `?` in a question. An act and its tense follow the kind
 * of an action or a commitment.
 */
function render(text: string, claim: NewClaim): string {
  const { kind, act, tense, attribute, valueSpan } = claim
  const certainty = { asserted: '', hedged: '~', conditional: '^' }[claim.certainty]
  const marks = `${claim.polarity === 'negated' ? '-' : ''}${certainty}${claim.inQuestion ? '?' : ''}`
  const done = act === undefined ? '' : ` ${act} ${tense}`
  const value = valueSpan ? ` = ${text.slice(valueSpan.start, valueSpan.end)}` : ''
  return `${marks}${kind}${done}${attribute === undefined ? '' : `: ${attribute}`}${value}`
}

/** A Monday. */
const TURN = { now: '2026-03-02T10:00:00+08:00', timeZone: 'Asia/Shanghai' }

/** What a draft claims, a line a claim. */
export function rendered(text: string, language: string): readonly string[] {
  return claimsOfDraft(text, { language, turn: TURN }).map((claim) => render(text, claim))
}
