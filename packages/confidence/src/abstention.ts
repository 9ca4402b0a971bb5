import { VouchsafeError } from '@vouchsafe/core'

/** What became of a question. */
export type Outcome = 'correct' | 'wrong' | 'abstained'

/**
 * Points for an outcome: 1 for a correct answer, 0 for none, −t/(1−t) for a wrong one. Guessing pays only when the answer is
 * right with a probability above `t`, so an agent that maximises its points answers from exactly there on.
 *
 * @param t Confidence target, from 0 (guess always) to below 1.
 * @throws {VouchsafeError} `invalid_options`
 * @see Kalai, Nachum, Vempala and Zhang 2025, "Why Language Models Hallucinate", arXiv:2509.04664, section 4.2
 */
export function abstentionPoints(outcome: Outcome, t: number): number {
  if (!(t >= 0 && t < 1))
    throw new VouchsafeError('invalid_options', 't: expected a number from 0 to below 1')
  switch (outcome) {
    case 'correct':
      return 1
    case 'wrong':
      return t === 0 ? 0 : -t / (1 - t)
    case 'abstained':
      return 0
    default:
      return outcome satisfies never
  }
}

/** Mean points over outcomes; `null` without any. */
export function abstentionScore(outcomes: readonly Outcome[], t: number): number | null {
  if (outcomes.length === 0) return null
  return outcomes.reduce((sum, outcome) => sum + abstentionPoints(outcome, t), 0) / outcomes.length
}
