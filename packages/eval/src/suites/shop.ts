import { type Turn, VouchsafeError } from '@vouchsafe/core'
import type { Configuration, ShopData, ShopTurn } from '../configuration.ts'
import { aboveNote, type GivenDraft, type ReplyOutcome, replay, writtenReply } from '../outcome.ts'
import { marksOf, type ReviewItem, reviewed } from '../review.ts'
import { shopFigures, wrongPlaces } from '../shop-figures.ts'
import { type ShopRecord, type ShopRow, shopRecord } from '../shop-record.ts'
import { defineSuite } from '../suite.ts'
import { known } from '../tags.ts'

interface ShopInput {
  readonly shop: ShopData
  readonly place: ShopTurn
  readonly turn: Omit<Turn, 'conversationId'>
  readonly draft: GivenDraft
}

/** Whole turns of a shop's agent. */
export const shop = defineSuite({
  name: 'shop',
  summary: 'whole turns of a shop, each with what a careful reviewer says of the draft',
  shape: shopRecord,
  pick,
  predictor,
  written: writtenReply,
  figures: shopFigures,
  review: (rows: readonly ShopRow[]) => rows.flatMap(reviewRow),
})

function pick({
  shop: data,
  messages,
  draft,
  now,
  jurisdiction,
  channel,
  customer,
}: ShopRecord): ShopInput {
  return {
    shop: data,
    place: {
      ...(jurisdiction === undefined ? {} : { jurisdiction }),
      ...(channel === undefined ? {} : { channel }),
    },
    turn: {
      messages,
      ...(now === undefined ? {} : { now }),
      ...(jurisdiction === undefined ? {} : { jurisdictions: [jurisdiction] }),
      ...(channel === undefined ? {} : { channel }),
      ...(customer === undefined ? {} : { customer }),
    },
    draft,
  }
}

function predictor(configuration: Configuration): (input: ShopInput) => Promise<ReplyOutcome> {
  const pipelineOf = configuration.shop
  if (pipelineOf === undefined)
    throw new VouchsafeError('invalid_options', 'the shop suite needs a pipeline: pass `shop`')
  let turns = 0
  return async (input) => {
    turns += 1
    const turn: Turn = { conversationId: `turn-${turns}`, ...input.turn }
    return replay(pipelineOf(input.shop, input.place), turn, input.draft)
  }
}

function reviewRow(row: ShopRow): readonly ReviewItem[] {
  const { record, outcome } = row
  const said = record.expected
  if (said === undefined) return []
  const flagged = outcome.status !== 'verified'
  if (said.clean !== flagged) return []
  const codes = aboveNote(outcome.findings).map(({ code }) => code)
  return [
    {
      id: record.id,
      outcome: said.clean ? 'false-alarm' : 'miss',
      tags: [...known(record.lang), ...said.problems, ...codes],
      language: record.lang ?? 'en',
      expected: said.clean ? 'verified' : `stopped: ${said.problems.join(', ')}`,
      marks: [...marksOf(outcome), ...wrongPlaces(record)],
      ...reviewed(record.draft.text, outcome),
    },
  ]
}
