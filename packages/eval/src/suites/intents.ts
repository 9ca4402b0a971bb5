import { intentFigures, isFound } from '../intent-figures.ts'
import { type IntentOutcome, type IntentRow, intentRecord } from '../intent-record.ts'
import type { IntentTask } from '../intent-task.ts'
import { intentTask } from '../intent-tasks.ts'
import type { ReviewItem } from '../review.ts'
import { defineSuite } from '../suite.ts'
import { known, sourceName } from '../tags.ts'

interface IntentInput {
  readonly task: IntentTask
  readonly text: string
}

/** What customers' messages ask for. */
export const intents = defineSuite({
  name: 'intents',
  summary: "what a customer's message asks for: a person, whether it is a robot, a complaint …",
  shape: intentRecord,
  pick: ({ task, text }): IntentInput => ({ task: intentTask(task), text }),
  predictor: () => async (input: IntentInput) => predict(input),
  written: ({ label, ms }) => ({ label, ms }),
  figures: intentFigures,
  review: (rows: readonly IntentRow[]) => rows.flatMap(reviewRow),
})

function predict({ task, text }: IntentInput): IntentOutcome {
  const began = performance.now()
  const label = task.label(text)
  return { label, ms: Math.round((performance.now() - began) * 1000) / 1000 }
}

function reviewRow(row: IntentRow): readonly ReviewItem[] {
  const { record, outcome } = row
  const { positive, negative } = intentTask(record.task)
  const isWanted = record.label === positive
  if ((!isWanted && record.label !== negative) || isWanted === isFound(row)) return []
  return [
    {
      id: record.id,
      outcome: isWanted ? 'miss' : 'false-alarm',
      tags: [record.task, ...known(record.lang), ...known(sourceName(record.source))],
      language: record.lang ?? 'en',
      text: record.text,
      marks: [],
      expected: record.label ?? '',
      came: outcome.label,
      claims: [],
      findings: [],
    },
  ]
}
