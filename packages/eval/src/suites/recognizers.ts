import {
  answerable,
  isPassed,
  type RecognizerOutcome,
  type RecognizerRow,
  recognizerFigures,
} from '../recognizer-figures.ts'
import { familyOf } from '../recognizer-kinds.ts'
import { recognizerRecord } from '../recognizer-record.ts'
import { recognizerValues } from '../recognizers.ts'
import type { ReviewItem } from '../review.ts'
import { defineSuite } from '../suite.ts'
import { known, sourceName } from '../tags.ts'

interface RecognizerInput {
  readonly text: string
  readonly language: 'en' | 'zh'
  readonly now?: string
}

/** Typed values in short texts. */
export const recognizers = defineSuite({
  name: 'recognizers',
  summary: 'numbers, money, units, dates and contacts in short texts',
  shape: recognizerRecord,
  pick: ({ text, lang, reference_datetime }): RecognizerInput => ({
    text,
    language: lang,
    ...(reference_datetime == null ? {} : { now: reference_datetime }),
  }),
  predictor: () => async (input: RecognizerInput) => recognize(input),
  written: ({ values, ms }) => ({ values: values.map((value) => ({ ...value })), ms }),
  figures: recognizerFigures,
  review: (rows: readonly RecognizerRow[]) =>
    answerable(rows).rows.flatMap((row) => (isPassed(row) ? [] : [reviewRow(row)])),
})

function recognize({ text, language, now }: RecognizerInput): RecognizerOutcome {
  const began = performance.now()
  const values = recognizerValues(text, { language, ...(now === undefined ? {} : { now }) })
  return { values, ms: Math.round((performance.now() - began) * 1000) / 1000 }
}

function reviewRow({ record, outcome }: RecognizerRow): ReviewItem {
  const told = (values: readonly unknown[]) =>
    values.map((value) => JSON.stringify(value)).join('\n')
  return {
    id: record.id,
    outcome: 'failed',
    tags: [...known(familyOf(record.kind ?? '')), record.lang, ...known(sourceName(record.source))],
    language: record.lang,
    text: record.text,
    marks: [
      ...(record.expected ?? []).map(({ start, end, typeName }) => {
        return { start, end, tone: 'wrong', title: `expected: ${typeName}` } as const
      }),
      ...outcome.values.map(({ start, end, kind }) => {
        return { start, end, tone: 'open', title: `found: ${kind}` } as const
      }),
    ],
    expected: told(record.expected ?? []),
    came: told(outcome.values),
    claims: [],
    findings: [],
  }
}
