import type { Figures } from './figures.ts'
import type { IntentRow } from './intent-record.ts'
import { intentTask } from './intent-tasks.ts'
import { byPart, f1, type Metrics, rateOf, rates } from './statistics.ts'
import { known, sourceName } from './tags.ts'

/** Precision, recall and false alarms of the label that is looked for; labels between yes and no are left out. */
export function intentFigures(rows: readonly IntentRow[]): Pick<Figures, 'metrics' | 'by'> {
  return {
    metrics: metricsOf(rows),
    by: {
      task: byPart(rows, ({ record }) => [record.task], metricsOf),
      lang: byPart(rows, ({ record }) => known(record.lang), metricsOf),
      source: byPart(rows, ({ record }) => known(sourceName(record.source)), metricsOf),
      // How often each label was taken for the one that is looked for.
      label: byPart(
        rows,
        ({ record }) => known(record.label),
        (own) => rates({ asPositive: rateOf(own, isFound) }),
      ),
    },
  }
}

function metricsOf(rows: readonly IntentRow[]): Metrics {
  const there = rows.filter(({ record }) => record.label === intentTask(record.task).positive)
  const none = rows.filter(({ record }) => record.label === intentTask(record.task).negative)
  const recall = rateOf(there, isFound)
  const falseAlarms = rateOf(none, isFound)
  return {
    ...rates({
      precision: { hits: recall.hits, of: recall.hits + falseAlarms.hits },
      recall,
      falseAlarms,
    }),
    f1: f1(recall.hits, falseAlarms.hits, recall.of - recall.hits),
  }
}

/** The message got the label that is looked for. */
export function isFound({ record, outcome }: IntentRow): boolean {
  return outcome.label === intentTask(record.task).positive
}
