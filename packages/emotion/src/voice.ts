/** What a voice analysis measured over one utterance. */
export interface VoiceFeatures {
  /** Standard deviation of the pitch, in hertz. */
  readonly pitchDeviationHz: number
  /** Variance of the speaking rate, in syllables per second, squared. */
  readonly rateVariance: number
}

export type VoiceLevel = 'calm' | 'raised' | 'strained'

/**
 * The published rule: pitch deviating by more than 35 Hz together with a rate variance above 0.8 is `strained`, one of
 * the two alone `raised`. It is a rule about voices, not about minds, and one signal beside others.
 */
export const VOICE_RULE = { pitchDeviationHz: 35, rateVariance: 0.8 } as const

/**
 * How strained a voice sounds.
 *
 * @param baseline The same person's usual features: a lively speaker needs to exceed them by as much as a flat one exceeds
 * the rule. Default: none.
 */
export function voiceLevel(features: VoiceFeatures, baseline?: VoiceFeatures): VoiceLevel {
  const pitch = Math.max(VOICE_RULE.pitchDeviationHz, baseline?.pitchDeviationHz ?? 0)
  const rate = Math.max(VOICE_RULE.rateVariance, baseline?.rateVariance ?? 0)
  const exceeded = Number(features.pitchDeviationHz > pitch) + Number(features.rateVariance > rate)
  return exceeded === 2 ? 'strained' : exceeded === 1 ? 'raised' : 'calm'
}
