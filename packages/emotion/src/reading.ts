/** Feelings that a recogniser tells apart. */
export const EMOTIONS = [
  'joy',
  'gratitude',
  'relief',
  'affection',
  'surprise',
  'sadness',
  'loneliness',
  'disappointment',
  'anger',
  'frustration',
  'disgust',
  'fear',
  'anxiety',
  'shame',
] as const
export type Emotion = (typeof EMOTIONS)[number]

/** What a reading was made from. Voice and face are biometric: another law, and off unless asked for. */
export type Modality = 'text' | 'voice' | 'face'

/** One feeling of a reading, graded. */
export interface EmotionShare {
  readonly emotion: Emotion
  /** From 0, not at all, to 1, as strong as words can say. */
  readonly intensity: number
}

/** What a recogniser took a customer to feel, with its doubt. Feelings may be mixed. */
export interface EmotionReading {
  readonly modality: Modality
  /** Strongest first; empty if nothing was found. */
  readonly emotions: readonly EmotionShare[]
  /** `uncertain`: signs are too weak or speak against each other, so none is picked. */
  readonly sentiment: Sentiment
  /** How far the recogniser trusts itself, from 0 to 1. */
  readonly certainty: number
  /** Which recogniser, with its version. */
  readonly recogniser: string
}

export type Sentiment = 'positive' | 'negative' | 'neutral' | 'mixed' | 'uncertain'

const POSITIVE: ReadonlySet<Emotion> = new Set<Emotion>(['joy', 'gratitude', 'relief', 'affection'])
const NEGATIVE: ReadonlySet<Emotion> = new Set<Emotion>([
  'sadness',
  'loneliness',
  'disappointment',
  'anger',
  'frustration',
  'disgust',
  'fear',
  'anxiety',
  'shame',
])

/** +1 for a pleasant feeling, -1 for an unpleasant one, 0 for one that may be either. */
export function valenceOf(emotion: Emotion): -1 | 0 | 1 {
  return POSITIVE.has(emotion) ? 1 : NEGATIVE.has(emotion) ? -1 : 0
}
