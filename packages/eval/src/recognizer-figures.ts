import type { Figures } from './figures.ts'
import { familyOf, KIND_OF_TYPE, kindsOfFamily, NUMERIC_KINDS } from './recognizer-kinds.ts'
import { isSameValue, type PredictedValue } from './recognizer-match.ts'
import type { ExpectedValue, RecognizerRecord } from './recognizer-record.ts'
import { byPart, type Metrics, rateOf, rates } from './statistics.ts'
import type { Scored } from './suite.ts'
import { known, sourceName } from './tags.ts'

export interface RecognizerOutcome {
  readonly values: readonly PredictedValue[]
  readonly ms: number
}
export type RecognizerRow = Scored<RecognizerRecord, RecognizerOutcome>

/** Figures over the records that a prediction can answer at all. */
export function recognizerFigures(all: readonly RecognizerRow[]): Pick<Figures, 'metrics' | 'by'> {
  const { rows, skipped } = answerable(all)
  return {
    metrics: { ...metricsOf(rows), ...skipped },
    by: {
      kind: byPart(rows, ({ record }) => known(familyOf(record.kind ?? '')), metricsOf),
      lang: byPart(rows, ({ record }) => [record.lang], metricsOf),
      source: byPart(rows, ({ record }) => known(sourceName(record.source)), metricsOf),
    },
  }
}

function metricsOf(rows: readonly RecognizerRow[]): Metrics {
  const of = (families: readonly string[]) =>
    rows.filter(({ record }) => families.includes(familyOf(record.kind ?? '') ?? ''))
  return rates({
    passed: rateOf(rows, isPassed),
    numericPassed: rateOf(of(NUMERIC_KINDS), isPassed),
    dateTimePassed: rateOf(of(['dateTime', 'duration']), isPassed),
  })
}

/** Every expected value is found, and no other of its family is. */
export function isPassed({ record, outcome }: RecognizerRow): boolean {
  const family = familyOf(record.kind ?? '')
  const used = new Set<PredictedValue>()
  for (const expected of record.expected ?? []) {
    const found = outcome.values.find(
      (value) => !used.has(value) && isSameValue(expected, value, record.text),
    )
    if (found === undefined) return false
    used.add(found)
  }
  const own = family === undefined ? [] : kindsOfFamily(family)
  return outcome.values.every((value) => used.has(value) || !own.includes(value.kind))
}

type Reason = 'javascript' | 'contradictory' | 'unscored'

/** Leaves out what cannot be answered, and says how much that was. */
export function answerable(all: readonly RecognizerRow[]): {
  readonly rows: readonly RecognizerRow[]
  readonly skipped: Metrics
} {
  const answers = new Map<string, Set<string>>()
  for (const { record } of all) {
    const key = questionOf(record)
    const said = answers.get(key) ?? new Set()
    answers.set(key, said.add(answerOf(record)))
  }
  const reasonOf = (record: RecognizerRecord): Reason | undefined => {
    if (/javascript/i.test(String(record.not_supported ?? ''))) return 'javascript'
    if ((answers.get(questionOf(record))?.size ?? 0) > 1) return 'contradictory'
    if (record.expected === undefined || familyOf(record.kind ?? '') === undefined)
      return 'unscored'
    return record.expected.some(isUnscored) ? 'unscored' : undefined
  }
  const reasons = all.map(({ record }) => reasonOf(record))
  const count = (reason: Reason) => reasons.filter((each) => each === reason).length
  return {
    rows: all.filter((_, index) => reasons[index] === undefined),
    skipped: {
      skippedJavascript: count('javascript'),
      skippedContradictory: count('contradictory'),
      skippedUnscored: count('unscored'),
    },
  }
}

function questionOf({ source, lang, kind, text, reference_datetime }: RecognizerRecord): string {
  const publisher = source?.split('@')[0]
  return JSON.stringify([publisher, lang, familyOf(kind ?? ''), text, reference_datetime])
}

function answerOf({ expected = [] }: RecognizerRecord): string {
  return JSON.stringify(
    expected.map(({ start, end, typeName, resolution }) => {
      const fields = Object.entries(resolution ?? {}).filter(([key]) => key !== 'score')
      return [start, end, typeName, fields.sort(([a], [b]) => (a < b ? -1 : 1))]
    }),
  )
}

/** Upstream answers that a prediction has no words for. */
function isUnscored({ typeName, resolution }: ExpectedValue): boolean {
  if (KIND_OF_TYPE[typeName] === undefined) return true
  if (/^(?:between|above|under) /.test(resolution?.expr ?? '')) return true
  return resolution?.values?.length === 0
}
