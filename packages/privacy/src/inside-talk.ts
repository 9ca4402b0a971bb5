import type { Span } from '@vouchsafe/text'
import { INSIDE_EN } from './inside-talk-en.ts'
import { INSIDE_ZH } from './inside-talk-zh.ts'

/** Ways in which somebody tells what only staff are told, in one language. */
export interface InsideTalk {
  /** No sentence without one of these is looked at any further. */
  readonly gate: RegExp
  readonly patterns: readonly RegExp[]
  /** Refuses to tell it: then nothing is told. */
  readonly refusal: RegExp
}

/** Longest sentence that is read; more of it is left out. */
const MAX_SENTENCE = 1000

/**
 * The first place of a sentence where an agent tells what it was told to do, what the shop paid, or how customers are rated.
 *
 * Rules that a customer is bound by (a policy, a manual, a courier's word) are no inside talk.
 */
export function insideTalkIn(sentence: string): Span | undefined {
  const text = sentence.slice(0, MAX_SENTENCE).replaceAll('’', "'")
  let first: Span | undefined
  for (const { gate, patterns, refusal } of [INSIDE_ZH, INSIDE_EN]) {
    if (!gate.test(text) || refusal.test(text)) continue
    for (const pattern of patterns) {
      const match = pattern.exec(text)
      if (match === null || (first !== undefined && match.index >= first.start)) continue
      first = { start: match.index, end: match.index + match[0].length }
    }
  }
  return first
}
