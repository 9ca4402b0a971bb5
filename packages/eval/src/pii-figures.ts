import type { Figures } from './figures.ts'
import type { PiiRecord } from './pii-record.ts'
import { byPart, f1, type Metrics, rateOf, rates, ratio } from './statistics.ts'
import type { Scored } from './suite.ts'
import { known, sourceName } from './tags.ts'

export type PredictedEntity =
  | { readonly type: string; readonly start: number; readonly end: number }
  | { readonly type: string; readonly pointer: string }

export interface PiiOutcome {
  readonly entities: readonly PredictedEntity[]
  readonly ms: number
}
export type PiiRow = Scored<PiiRecord, PiiOutcome>

/** Precision, recall and F1 over texts and records; how many single values are told right. */
export function piiFigures(rows: readonly PiiRow[]): Pick<Figures, 'metrics' | 'by'> {
  return {
    metrics: metricsOf(rows),
    by: {
      lang: byPart(rows, ({ record }) => [record.lang], metricsOf),
      source: byPart(rows, ({ record }) => known(sourceName(record.source)), metricsOf),
    },
  }
}

function metricsOf(rows: readonly PiiRow[]): Metrics {
  const whole = rows.filter(({ record }) => record.mode === 'whole')
  let found = 0
  let wrong = 0
  let missed = 0
  for (const { record, outcome } of rows) {
    if (record.mode === 'whole' || !record.entities) continue
    const asked = outcome.entities.filter(
      ({ type }) => !record.asked || record.asked.some((each) => isAlike(each, type)),
    )
    const hits = record.entities.filter((gold) =>
      asked.some((said) => isAlike(gold.type, said.type) && isSamePlace(gold, said)),
    )
    found += hits.length
    missed += record.entities.length - hits.length
    wrong += Math.max(0, asked.length - hits.length)
  }
  return {
    precision: ratio(found, found + wrong),
    recall: ratio(found, found + missed),
    f1: f1(found, wrong, missed),
    ...rates({
      wholeFound: rateOf(
        whole.filter(({ record }) => record.valid === true),
        isTold,
      ),
      wholeFalseAlarms: rateOf(
        whole.filter(({ record }) => record.valid === false),
        isTold,
      ),
    }),
  }
}

/** Something of the type that is asked for covers the value. */
function isTold({ record, outcome }: PiiRow): boolean {
  const length = (record.text ?? '').trim().length
  return outcome.entities.some(
    (said) =>
      'start' in said &&
      said.end - said.start >= 0.8 * length &&
      (record.asked ?? []).some((type) => isAlike(type, said.type)),
  )
}

/** State numbers of a person are one kind, whatever for. */
const isAlike = (a: string, b: string): boolean => a === b || (/_ID$/.test(a) && /_ID$/.test(b))

interface Place {
  readonly start?: number | undefined
  readonly end?: number | undefined
  readonly pointer?: string | undefined
}

/** The same field, or half of both ranges together. */
function isSamePlace(gold: Place, said: Place): boolean {
  if (gold.pointer !== undefined || said.pointer !== undefined) return gold.pointer === said.pointer
  const { start = 0, end = 0 } = gold
  const { start: from = 0, end: to = 0 } = said
  return (
    Math.min(end, to) - Math.max(start, from) >= 0.5 * (Math.max(end, to) - Math.min(start, from))
  )
}
