import { readText } from '@vouchsafe/emotion'
import {
  type EmotionOutcome,
  type EmotionRow,
  emotionFigures,
  emotionRecord,
} from '../emotion-figures.ts'
import { defineSuite } from '../suite.ts'

/** Feelings in texts, coarse; `uncertain` is an answer of its own. */
export const emotion = defineSuite({
  name: 'emotion',
  summary: 'what feelings a text tells of: positive, negative, neutral or uncertain',
  shape: emotionRecord,
  pick: ({ text }): string => text,
  predictor: () => async (text: string) => predict(text),
  written: ({ label, ms }) => ({ label, ms }),
  figures: emotionFigures,
  // Texts from forums and television: nothing to learn for a shop record by record.
  review: (_: readonly EmotionRow[]) => [],
})

function predict(text: string): EmotionOutcome {
  const began = performance.now()
  const { sentiment } = readText(text)
  return {
    label: sentiment === 'mixed' ? 'uncertain' : sentiment,
    ms: Math.round((performance.now() - began) * 1000) / 1000,
  }
}
