import { findPressure, type Pressure } from '@vouchsafe/emotion'
import {
  isPressing,
  type ManipulationOutcome,
  type ManipulationRow,
  manipulationFigures,
  manipulationRecord,
} from '../manipulation-figures.ts'
import type { ReviewItem } from '../review.ts'
import { defineSuite } from '../suite.ts'
import { known } from '../tags.ts'

/** Pressure in replies and on pages, without any fact that could bear it out. */
export const manipulation = defineSuite({
  name: 'manipulation',
  summary: 'whether a reply or a line of a page presses the customer',
  shape: manipulationRecord,
  pick: ({ text }): string => text,
  predictor: () => async (text: string) => predict(text),
  written: ({ label, ms }) => ({ label, ms }),
  figures: manipulationFigures,
  review: (rows: readonly ManipulationRow[]) => rows.flatMap(reviewRow),
})

function predict(text: string): ManipulationOutcome {
  const began = performance.now()
  const found: readonly Pressure[] = findPressure(text)
  const ms = Math.round((performance.now() - began) * 1000) / 1000
  return { label: found.length > 0 ? 'manipulative' : 'none', found, ms }
}

function reviewRow(row: ManipulationRow): readonly ReviewItem[] {
  const { record, outcome } = row
  if (record.label === undefined || (record.label === 'manipulative') === isPressing(row)) return []
  return [
    {
      id: record.id,
      outcome: isPressing(row) ? 'false-alarm' : 'miss',
      tags: [...known(record.technique), ...known(record.lang)],
      language: record.lang ?? 'en',
      text: record.text,
      marks: outcome.found.map(({ start, end, technique }) => {
        return { start, end, tone: 'finding', title: technique } as const
      }),
      expected: record.label,
      came: outcome.label,
      claims: [],
      findings: [],
    },
  ]
}
