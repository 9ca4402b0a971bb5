import type { EntailmentLabel } from '@vouchsafe/core'
import type { Figures } from './figures.ts'
import { filledText, object, orNull, type Read, text } from './shape.ts'
import { byPart, f1, type Metrics, mean, rateOf, rates } from './statistics.ts'
import type { Scored } from './suite.ts'
import { known, sourceName } from './tags.ts'

/** Two texts, and whether the second follows from the first. */
export const entailmentRecord = object(
  { id: filledText, premise: text, hypothesis: text },
  { lang: text, label: text, phenomenon: orNull(text), source: text },
)
export type EntailmentRecord = Read<typeof entailmentRecord>

export interface EntailmentOutcome {
  readonly label: EntailmentLabel
  readonly score: number
  readonly ms: number
}
export type EntailmentRow = Scored<EntailmentRecord, EntailmentOutcome>

/** Accuracy over all and by phenomenon. */
export function entailmentFigures(all: readonly EntailmentRow[]): Pick<Figures, 'metrics' | 'by'> {
  const rows = all.filter(({ record }) => record.label !== undefined)
  return {
    metrics: metricsOf(rows),
    by: {
      lang: byPart(rows, ({ record }) => known(record.lang), metricsOf),
      phenomenon: byPart(rows, ({ record }) => known(record.phenomenon ?? undefined), metricsOf),
      source: byPart(rows, ({ record }) => known(sourceName(record.source)), metricsOf),
    },
  }
}

export function isRight({ record, outcome }: EntailmentRow): boolean {
  return predicted(record, outcome) === record.label
}

/** Some sources only tell what follows from what does not. */
function predicted({ label }: EntailmentRecord, outcome: EntailmentOutcome): string {
  return label === 'not_entailment' && outcome.label !== 'entailment' ? label : outcome.label
}

function metricsOf(rows: readonly EntailmentRow[]): Metrics {
  const labels = new Set(rows.flatMap(({ record }) => known(record.label)))
  const scores = [...labels].map((label) => {
    const found = rows.filter((row) => row.record.label === label && isRight(row)).length
    const wrong = rows.filter(
      (row) => row.record.label !== label && predicted(row.record, row.outcome) === label,
    ).length
    return f1(found, wrong, rows.filter(({ record }) => record.label === label).length - found)
  })
  return { ...rates({ accuracy: rateOf(rows, isRight) }), macroF1: mean(...scores) }
}
