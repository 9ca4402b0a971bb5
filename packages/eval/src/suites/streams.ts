import { type Pipeline, vouchsafe } from '@vouchsafe/core'
import type { ReviewItem } from '../review.ts'
import { byPart, rateOf, rates } from '../statistics.ts'
import { type Delivery, deliver, wireOf } from '../stream-delivery.ts'
import { cuts } from '../stream-pieces.ts'
import { type StreamRecord, streamRecord } from '../stream-record.ts'
import { defineSuite, type Scored } from '../suite.ts'
import { known } from '../tags.ts'

type StreamInput = Pick<StreamRecord, 'shape' | 'events'>

interface StreamOutcome {
  /** What the provider's words came to; empty if it had none. */
  readonly text: string
  readonly equalAtEveryCut: boolean
  /** Of the stream as it was recorded. */
  readonly ms: number
}
type StreamRow = Scored<StreamRecord, StreamOutcome>

/** Recorded streams of providers through the adapters, as they came and cut everywhere. */
export const streams = defineSuite({
  name: 'streams',
  summary: 'recorded provider streams through the adapters, as given and cut everywhere',
  shape: streamRecord,
  pick: ({ shape, events }): StreamInput => ({ shape, events }),
  predictor: () => {
    // Everything passes, so that whatever is missing was lost on the way.
    const pipeline = vouchsafe({ guards: [{ name: 'reading', inspect: () => undefined }] })
    return async (input: StreamInput) => await run(input, pipeline)
  },
  written: ({ text, equalAtEveryCut, ms }) => ({ text, equalAtEveryCut, ms }),
  figures: (rows: readonly StreamRow[]) => ({
    metrics: metricsOf(rows),
    by: { provider: byPart(rows, ({ record }) => known(record.provider), metricsOf) },
  }),
  review: (rows: readonly StreamRow[]) =>
    rows.flatMap((row) => (isEqual(row) ? [] : [reviewRow(row)])),
})

async function run({ shape, events }: StreamInput, pipeline: Pipeline): Promise<StreamOutcome> {
  const wire = wireOf(shape, events)
  const began = performance.now()
  const whole = outcomeOf(await deliver(shape, wire, pipeline))
  const ms = Math.round((performance.now() - began) * 1000) / 1000
  const equalAtEveryCut =
    whole.isSound && (await isEqualWhenCut({ shape, events }, pipeline, whole))
  return { text: whole.text, equalAtEveryCut, ms }
}

/** Cuts the bytes everywhere at once, and each piece of text at each of its code units in turn. */
async function isEqualWhenCut(
  { shape, events }: StreamInput,
  pipeline: Pipeline,
  whole: Outcome,
): Promise<boolean> {
  const isSame = async (wire: readonly Uint8Array[]): Promise<boolean> => {
    const { text, isSound, hasFailed } = outcomeOf(await deliver(shape, wire, pipeline))
    return isSound && hasFailed === whole.hasFailed && text === whole.text
  }
  const bytes = wireOf(shape, events).flatMap((piece) =>
    Array.from(piece, (byte) => Uint8Array.of(byte)),
  )
  if (!(await isSame(bytes))) return false
  for (const cut of cuts(shape, events)) if (!(await isSame(wireOf(shape, cut)))) return false
  return true
}

interface Outcome {
  readonly text: string
  /** The pieces come to the reply. */
  readonly isSound: boolean
  /** The stream held something that cannot be read, and ended there with an error. */
  readonly hasFailed: boolean
}

function outcomeOf({ text, reply }: Delivery): Outcome {
  if (!reply) return { text, isSound: true, hasFailed: true }
  // The sentence that stands for an empty answer is ours.
  const isEmpty = reply.findings.some(({ code }) => code === 'pipeline/empty')
  return { text: isEmpty ? '' : text, isSound: reply.text === text, hasFailed: false }
}

function isEqual({ record, outcome }: StreamRow): boolean {
  return outcome.equalAtEveryCut && outcome.text === record.expected_text
}

function metricsOf(rows: readonly StreamRow[]) {
  const labelled = rows.filter(({ record }) => record.expected_text != null)
  return rates({
    equal: rateOf(
      labelled.filter(({ record }) => record.expected_text !== ''),
      isEqual,
    ),
    emptyEqual: rateOf(
      labelled.filter(({ record }) => record.expected_text === ''),
      isEqual,
    ),
  })
}

function reviewRow({ record, outcome }: StreamRow): ReviewItem {
  return {
    id: record.id,
    outcome: 'failed',
    tags: [record.shape, ...known(record.provider)],
    language: 'en',
    text: record.expected_text ?? '',
    marks: [],
    expected: record.expected_text ?? '',
    came: outcome.equalAtEveryCut ? outcome.text : `${outcome.text} (not the same at every cut)`,
    claims: [],
    findings: [],
  }
}
