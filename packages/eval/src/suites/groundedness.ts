import type { Span } from '@vouchsafe/text'
import { groundedPredictor, groundingOf } from '../grounding.ts'
import { aboveNote, type ReplyOutcome, writtenReply } from '../outcome.ts'
import { type Mark, marksOf, type ReviewItem, reviewed } from '../review.ts'
import { filledText, json, list, number, object, orNull, type Read, text } from '../shape.ts'
import { byPart, f1, type Metrics, mean, rates, ratio } from '../statistics.ts'
import { defineSuite, type Scored } from '../suite.ts'
import { known, sourceName } from '../tags.ts'

const labelledSpan = object({ start: number, end: number }, { by: text, type: text })

const shape = object(
  { id: filledText, context: json, reply: filledText },
  {
    question: text,
    lang: filledText,
    domain: text,
    source: text,
    label: text,
    label_source: orNull(text),
    spans: orNull(list(labelledSpan)),
  },
)
type Row = Scored<Read<typeof shape>, ReplyOutcome>

/** Replies that people labelled as borne out by a text or record, or not. */
export const groundedness = defineSuite({
  name: 'groundedness',
  summary: 'replies that people labelled as borne out by their context, or not',
  shape,
  pick: ({ context, reply, question }, place) =>
    groundingOf({ context, reply, ...(question === undefined ? {} : { question }) }, place),
  predictor: (configuration) => groundedPredictor(configuration, 'statements'),
  written: writtenReply,
  figures: (rows: readonly Row[]) => ({
    metrics: metricsOf(rows),
    by: {
      lang: byPart(rows, ({ record }) => known(record.lang), metricsOf),
      source: byPart(rows, ({ record }) => known(sourceName(record.source)), metricsOf),
      domain: byPart(rows, ({ record }) => known(record.domain), metricsOf),
    },
  }),
  review: (rows: readonly Row[]) => rows.flatMap(reviewRow),
})

function metricsOf(all: readonly Row[]): Metrics {
  const rows = all.filter(({ record }) => record.label !== undefined)
  const found = rows.filter((row) => isBad(row) && isFlagged(row)).length
  const wrong = rows.filter((row) => !isBad(row) && isFlagged(row)).length
  const missed = rows.filter((row) => isBad(row) && !isFlagged(row)).length
  const passed = rows.length - found - wrong - missed
  return {
    balancedAccuracy: mean(ratio(found, found + missed), ratio(passed, passed + wrong)),
    ...rates({
      precision: { hits: found, of: found + wrong },
      recall: { hits: found, of: found + missed },
    }),
    f1: f1(found, wrong, missed),
    spanF1: spanF1(rows),
  }
}

const isBad = ({ record }: Row): boolean => record.label === 'unsupported'
const isFlagged = ({ outcome }: Row): boolean => outcome.status !== 'verified'

/** The spans of the one whose label counts. */
function goldSpans({ spans, label_source }: Row['record']): readonly Span[] | undefined {
  return spans?.filter(({ by }) => by === undefined || !label_source || by === label_source)
}

/** Agreement on characters, over the records where places were labelled. */
function spanF1(rows: readonly Row[]): number | null {
  let [found, wrong, missed] = [0, 0, 0]
  for (const { record, outcome } of rows) {
    const gold = goldSpans(record)
    if (gold === undefined) continue
    const { length } = record.reply
    const said = aboveNote(outcome.findings).map(({ start = 0, end = length }) => ({ start, end }))
    const expected = coverage(length, gold)
    const actual = coverage(length, said)
    for (let i = 0; i < length; i += 1) {
      if (expected[i] === 1 && actual[i] === 1) found += 1
      else if (actual[i] === 1) wrong += 1
      else if (expected[i] === 1) missed += 1
    }
  }
  return f1(found, wrong, missed)
}

function coverage(length: number, spans: readonly Span[]): Uint8Array {
  const covered = new Uint8Array(length)
  for (const { start, end } of spans) covered.fill(1, start, end)
  return covered
}

function reviewRow(row: Row): readonly ReviewItem[] {
  const { record, outcome } = row
  if (record.label === undefined || isBad(row) === isFlagged(row)) return []
  const wrong = (goldSpans(record) ?? []).map(
    ({ start, end }): Mark => ({ start, end, tone: 'wrong', title: 'labelled as unsupported' }),
  )
  return [
    {
      id: record.id,
      outcome: isBad(row) ? 'miss' : 'false-alarm',
      tags: [...known(record.lang), ...known(record.domain), ...known(sourceName(record.source))],
      language: record.lang ?? 'en',
      expected: isBad(row) ? 'flagged as unsupported' : 'verified',
      marks: [...marksOf(outcome), ...wrong],
      ...reviewed(record.reply, outcome),
    },
  ]
}
