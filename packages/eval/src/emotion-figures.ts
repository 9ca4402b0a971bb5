import type { Figures } from './figures.ts'
import { filledText, list, object, orNull, type Read, text } from './shape.ts'
import { byPart, type Metrics, rateOf, rates } from './statistics.ts'
import type { Scored } from './suite.ts'
import { known } from './tags.ts'

/** A text with the feelings that readers saw in it. */
export const emotionRecord = object(
  { id: filledText, text },
  { lang: text, labels: list(text), sentiment: orNull(text), source: text },
)
export type EmotionRecord = Read<typeof emotionRecord>

export interface EmotionOutcome {
  readonly label: 'positive' | 'negative' | 'neutral' | 'uncertain'
  readonly ms: number
}
export type EmotionRow = Scored<EmotionRecord, EmotionOutcome>

type Coarse = 'positive' | 'negative' | 'neutral'

/** Which side each feeling of the published label sets is on; what may be either is left out. */
const SIDE: ReadonlyMap<string, Coarse> = new Map(
  Object.entries({
    positive:
      'admiration amusement approval caring desire excitement gratitude joy love optimism pride relief happy grateful relaxed positive-other',
    negative:
      'anger annoyance disappointment disapproval disgust embarrassment fear grief nervousness remorse sadness angry sad fear disgust depress worried negative-other',
    neutral: 'neutral',
  }).flatMap(([side, labels]) =>
    labels.split(' ').map((label) => [label, side as Coarse] as const),
  ),
)

/** How often a side was told, and how often rightly; texts whose feelings have no one side are left out. */
export function emotionFigures(rows: readonly EmotionRow[]): Pick<Figures, 'metrics' | 'by'> {
  return {
    metrics: metricsOf(rows),
    by: {
      lang: byPart(rows, ({ record }) => known(record.lang), metricsOf),
      side: byPart(rows, ({ record }) => known(sideOf(record)), metricsOf),
    },
  }
}

function metricsOf(rows: readonly EmotionRow[]): Metrics {
  const sided = rows.filter(({ record }) => sideOf(record) !== undefined)
  const certain = sided.filter(({ outcome }) => outcome.label !== 'uncertain')
  const felt = certain.filter(({ record }) => sideOf(record) !== 'neutral')
  const isRight = ({ record, outcome }: EmotionRow): boolean => sideOf(record) === outcome.label
  return {
    ...rates({
      uncertain: rateOf(rows, ({ outcome }) => outcome.label === 'uncertain'),
      rightWhenCertain: rateOf(certain, isRight),
      rightSideOfFelt: rateOf(felt, isRight),
    }),
  }
}

function sideOf({ labels, sentiment }: EmotionRecord): Coarse | undefined {
  if (sentiment === 'positive' || sentiment === 'negative' || sentiment === 'neutral')
    return sentiment
  const sides = new Set((labels ?? []).flatMap((label) => known(SIDE.get(label)) as Coarse[]))
  const [only] = sides
  return sides.size === 1 ? only : undefined
}
