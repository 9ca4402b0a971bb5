import { askEntailment, type Judge } from '@vouchsafe/core'
import { follows } from '@vouchsafe/facts'
import {
  type EntailmentOutcome,
  type EntailmentRow,
  entailmentFigures,
  entailmentRecord,
  isRight,
} from '../entailment-figures.ts'
import type { ReviewItem } from '../review.ts'
import { defineSuite } from '../suite.ts'
import { known } from '../tags.ts'

interface Texts {
  readonly premise: string
  readonly hypothesis: string
}

/** What follows from what: by the rules that hold claims against documents, or by the configuration's judge. */
export const entailment = defineSuite({
  name: 'entailment',
  summary: 'whether one text follows from another, by rules or by a judge',
  shape: entailmentRecord,
  pick: ({ premise, hypothesis }): Texts => ({ premise, hypothesis }),
  predictor: ({ judge }) => predictorOf(judge),
  written: ({ label, ms }) => ({ label, ms }),
  figures: entailmentFigures,
  review: (rows: readonly EntailmentRow[]) => rows.flatMap(reviewRow),
})

/** A judge is asked where rules leave it open, as in use. */
function predictorOf(judge: Judge | undefined): (texts: Texts) => Promise<EntailmentOutcome> {
  return async (texts) => {
    const began = performance.now()
    const ruled = follows(texts.premise, texts.hypothesis)
    const { signal } = new AbortController()
    const found =
      judge === undefined || ruled.label !== 'neutral'
        ? ruled
        : await askEntailment(judge, texts, { signal })
    return { ...found, ms: Math.round((performance.now() - began) * 1000) / 1000 }
  }
}

function reviewRow(row: EntailmentRow): readonly ReviewItem[] {
  const { record, outcome } = row
  if (record.label === undefined || isRight(row)) return []
  return [
    {
      id: record.id,
      outcome: outcome.label === 'entailment' ? 'miss' : 'false-alarm',
      tags: [...known(record.phenomenon ?? undefined), ...known(record.lang)],
      language: record.lang ?? 'en',
      text: `${record.premise}\n${record.hypothesis}`,
      marks: [],
      expected: record.label,
      came: `${outcome.label} ${outcome.score.toFixed(2)}`,
      claims: [],
      findings: [],
    },
  ]
}
