import { type EmotionReading, valenceOf } from './reading.ts'

/** How strongly a reading asks for another manner, weakest first. */
export const LEVELS = ['usual', 'attentive', 'careful', 'person'] as const
export type Level = (typeof LEVELS)[number]

/** What a level asks of the service. Money is not among it: anger buys nothing, so it is not rewarded. */
export interface Play {
  readonly tone: 'usual' | 'warm' | 'calm'
  readonly pace: 'usual' | 'short-sentences' | 'one-step-at-a-time'
  readonly person: 'on-request' | 'offer' | 'at-once'
  readonly priority: 'usual' | 'raised'
}

/** By level; data that an application replaces. */
export const PLAYBOOK: Readonly<Record<Level, Play>> = {
  usual: { tone: 'usual', pace: 'usual', person: 'on-request', priority: 'usual' },
  attentive: { tone: 'warm', pace: 'usual', person: 'on-request', priority: 'usual' },
  careful: { tone: 'calm', pace: 'short-sentences', person: 'offer', priority: 'raised' },
  person: { tone: 'calm', pace: 'one-step-at-a-time', person: 'at-once', priority: 'raised' },
}

const STEPS = [0.2, 0.45, 0.75] as const

/**
 * The level of a reading: the strongest unpleasant feeling, times the certainty. A weaker or less certain reading never
 * gives a higher level, and an uncertain one never more than `attentive`.
 */
export function levelOf(reading: EmotionReading): Level {
  const strongest = reading.emotions.reduce(
    (most, { emotion, intensity }) => (valenceOf(emotion) < 0 ? Math.max(most, intensity) : most),
    0,
  )
  const weight = clamp(strongest) * clamp(reading.certainty)
  const step = STEPS.filter((limit) => weight >= limit).length
  const limit = reading.sentiment === 'uncertain' ? 1 : LEVELS.length - 1
  return LEVELS[Math.min(step, limit)] ?? 'usual'
}

/** What a reading asks of the service. */
export function playFor(
  reading: EmotionReading,
  playbook: Readonly<Record<Level, Play>> = PLAYBOOK,
): Play {
  return playbook[levelOf(reading)]
}

/** Anything that is no number counts as nothing. */
function clamp(value: number): number {
  return value > 0 ? Math.min(1, value) : 0
}
