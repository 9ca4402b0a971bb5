import type { ClaimKind } from '@vouchsafe/core'

/** What to do with an answer, least first. */
export const DECISIONS = ['handoff', 'ask', 'hedge', 'answer'] as const
export type Decision = (typeof DECISIONS)[number]

/** From where on an answer is given, and from where on it is given with a hedge. Each from 0 to 1. */
export interface Thresholds {
  readonly answerAbove: number
  readonly hedgeAbove: number
}

/** Thresholds for all kinds, with others for some: a wrong refund costs more than a wrong colour. */
export interface KindThresholds extends Thresholds {
  readonly kinds?: Readonly<Partial<Record<ClaimKind, Thresholds>>>
}

/** The thresholds that count for a kind. */
export function thresholdsOf(thresholds: KindThresholds, kind?: ClaimKind): Thresholds {
  return (kind !== undefined && thresholds.kinds?.[kind]) || thresholds
}

/**
 * Answer, hedge, ask back, or hand over.
 *
 * Raising the confidence never lowers the decision. At a threshold the higher decision counts.
 *
 * @param options.mayAsk A question to the customer could settle it, and has not been put yet. Default: false.
 */
export function decideOn(
  confidence: number,
  thresholds: Thresholds,
  options: { readonly mayAsk?: boolean } = {},
): Decision {
  if (confidence >= thresholds.answerAbove) return 'answer'
  if (confidence >= thresholds.hedgeAbove) return 'hedge'
  return options.mayAsk === true ? 'ask' : 'handoff'
}
