import { groundedPredictor, groundingOf } from '../grounding.ts'
import { aboveNote, type ReplyOutcome, writtenReply } from '../outcome.ts'
import { isStillTold, isTight } from '../places.ts'
import { marksOf, type ReviewItem, reviewed } from '../review.ts'
import { filledText, flag, json, number, object, orNull, type Read, text } from '../shape.ts'
import type { Metrics } from '../statistics.ts'
import { byPart, rateOf, rates } from '../statistics.ts'
import { defineSuite, type Scored } from '../suite.ts'
import { formatOf, known, sourceName } from '../tags.ts'

const mutation = object(
  { kind: filledText, start: number, end: number },
  { from: text, to: text, in_question: flag },
)

const shape = object(
  { id: filledText, context: json, reply: filledText },
  {
    question: text,
    lang: filledText,
    source: text,
    pair_id: filledText,
    mutated: flag,
    mutation: orNull(mutation),
    format: orNull(text),
    undertaking: flag,
  },
)
type Row = Scored<Read<typeof shape>, ReplyOutcome>

/** Replies as agents gave them, and copies with one fact changed. */
export const perturbation = defineSuite({
  name: 'perturbation',
  summary: 'replies whose facts are known to be right, and copies with one fact changed',
  shape,
  pick: ({ context, reply, question }, place) =>
    groundingOf({ context, reply, ...(question === undefined ? {} : { question }) }, place),
  // The fewest words may be changed, so each counts.
  predictor: (configuration) => groundedPredictor(configuration, 'words'),
  written: writtenReply,
  figures: (rows: readonly Row[]) => ({
    metrics: metricsOf(rows),
    by: {
      kind: byPart(rows, kindsOf(rows), metricsOf),
      lang: byPart(rows, ({ record }) => known(record.lang), metricsOf),
      source: byPart(rows, ({ record }) => known(sourceName(record.source)), metricsOf),
      format: byPart(rows, formatOf(rows), metricsOf),
      undertaking: byPart(rows, ({ record }) => known(record.undertaking?.toString()), metricsOf),
    },
  }),
  review: (rows: readonly Row[]) => rows.flatMap(reviewRow),
})

function metricsOf(rows: readonly Row[]): Metrics {
  const changed = rows.filter(({ record }) => record.mutated === true)
  const originals = rows.filter(({ record }) => record.mutated === false)
  const pairs = new Map(originals.map((row) => [row.record.pair_id, row.outcome]))
  const paired = changed.filter(({ record }) => pairs.has(record.pair_id))
  const inQuestion = changed.filter(({ record }) => record.mutation?.in_question === true)
  return rates({
    caught: rateOf(changed, isCaught),
    falseAlarms: rateOf(originals, ({ outcome }) => outcome.status !== 'verified'),
    leaked: rateOf(changed, isLeaked),
    ranked: rateOf(paired, ({ record, outcome }) => {
      const original = pairs.get(record.pair_id)
      return original !== undefined && severity(outcome) > severity(original)
    }),
    inQuestionCaught: rateOf(inQuestion, isCaught),
  })
}

function isCaught({ record, outcome }: Row): boolean {
  const { mutation: place, reply } = record
  if (place == null || outcome.status === 'verified') return false
  return aboveNote(outcome.findings).some(
    ({ start, end }) =>
      start !== undefined && end !== undefined && isTight({ start, end }, reply, place),
  )
}

function isLeaked({ record: { mutation: place, reply }, outcome }: Row): boolean {
  if (place == null) return false
  const { start, end, from } = place
  const wrong = from === undefined ? { start, end } : { start, end, from }
  return isStillTold(outcome.text, reply, wrong)
}

const WEIGHT = { blocked: 3, annotated: 2, verified: 0 } as const

function severity(outcome: ReplyOutcome): number {
  return WEIGHT[outcome.status] + Math.min(99, aboveNote(outcome.findings).length) * 0.01
}

/** A changed reply counts under the kind of its change, an original under the kinds of all its copies. */
function kindsOf(rows: readonly Row[]): (row: Row) => readonly string[] {
  const kinds = new Map<string, string[]>()
  for (const { record } of rows) {
    if (record.mutation == null || record.pair_id === undefined) continue
    kinds.set(record.pair_id, [...(kinds.get(record.pair_id) ?? []), record.mutation.kind])
  }
  return ({ record }) =>
    record.mutation == null ? (kinds.get(record.pair_id ?? '') ?? []) : [record.mutation.kind]
}

function reviewRow(row: Row): readonly ReviewItem[] {
  const { record, outcome } = row
  const place = record.mutation ?? undefined
  const miss = record.mutated === true && (!isCaught(row) || isLeaked(row))
  const alarm = record.mutated === false && outcome.status !== 'verified'
  if (!miss && !alarm) return []
  const wrong = place === undefined ? [] : [{ ...place, tone: 'wrong', title: 'changed' } as const]
  return [
    {
      id: record.id,
      outcome: miss ? 'miss' : 'false-alarm',
      tags: [
        ...known(place?.kind),
        ...known(record.lang),
        ...known(sourceName(record.source)),
        ...known(record.format),
        ...(miss && isCaught(row) ? ['leaked'] : []),
      ],
      language: record.lang ?? 'en',
      expected:
        place === undefined
          ? 'verified'
          : `stopped: ${place.kind} changed from “${place.from ?? ''}” to “${place.to ?? ''}”`,
      marks: [...marksOf(outcome), ...wrong],
      ...reviewed(record.reply, outcome),
    },
  ]
}
