import type { Pressure } from '@vouchsafe/emotion'
import type { Figures } from './figures.ts'
import { filledText, object, orNull, type Read, text } from './shape.ts'
import { byPart, f1, type Metrics, rateOf, rates } from './statistics.ts'
import type { Scored } from './suite.ts'
import { known, sourceName } from './tags.ts'

/** A reply or a line of a page, and whether it presses. */
export const manipulationRecord = object(
  { id: filledText, text },
  { lang: text, label: text, technique: orNull(text), source: text },
)
export type ManipulationRecord = Read<typeof manipulationRecord>

export interface ManipulationOutcome {
  readonly label: 'manipulative' | 'none'
  readonly found: readonly Pressure[]
  readonly ms: number
}
export type ManipulationRow = Scored<ManipulationRecord, ManipulationOutcome>

/** Precision, recall and false alarms; recall by technique, false alarms by source. */
export function manipulationFigures(
  rows: readonly ManipulationRow[],
): Pick<Figures, 'metrics' | 'by'> {
  return {
    metrics: metricsOf(rows),
    by: {
      lang: byPart(rows, ({ record }) => known(record.lang), metricsOf),
      technique: byPart(
        rows,
        ({ record }) => known(record.technique),
        (own) => rates({ recall: rateOf(own, isPressing) }),
      ),
      source: byPart(
        rows.filter(({ record }) => record.label === 'none'),
        ({ record }) => known(sourceName(record.source)),
        (own) => rates({ falseAlarms: rateOf(own, isPressing) }),
      ),
    },
  }
}

function metricsOf(rows: readonly ManipulationRow[]): Metrics {
  const there = rows.filter(({ record }) => record.label === 'manipulative')
  const none = rows.filter(({ record }) => record.label === 'none')
  const recall = rateOf(there, isPressing)
  const falseAlarms = rateOf(none, isPressing)
  return {
    ...rates({
      precision: { hits: recall.hits, of: recall.hits + falseAlarms.hits },
      recall,
      falseAlarms,
    }),
    f1: f1(recall.hits, falseAlarms.hits, recall.of - recall.hits),
  }
}

/** The text was said to press. */
export function isPressing({ outcome }: ManipulationRow): boolean {
  return outcome.label === 'manipulative'
}
