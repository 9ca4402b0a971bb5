import type { ClaimKind, Json, Turn } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'
import fc from 'fast-check'
import type { Shop } from '../shop/shop.ts'
import {
  type Choices,
  type Composed,
  compose,
  type SentenceChoices,
  TOPIC_IDS,
  wordsOf,
} from './compose.ts'
import { CHANGES, type Change, type FactSlot, type Wrong } from './slot.ts'

/** A fact that a reply states, and where. */
export interface StatedFact extends Span {
  readonly kind: ClaimKind
  /** Whose value it is: an SKU, an order id, or `shop`. */
  readonly row: string
  readonly attribute: string
  readonly value: Json
}

/** A reply of which everything is true of its shop. */
export interface TruthfulReply {
  readonly shop: Shop
  /** The turn that it answers. */
  readonly turn: Turn
  readonly text: string
  /** In the order of the text; spans are ranges of it in UTF-16 code units. */
  readonly facts: readonly StatedFact[]
}

/** A truthful reply of which exactly one fact was made false. */
export interface FalseReply extends TruthfulReply {
  readonly how: Change
  /** Which of `facts` is false; its `value` is the one that would be right. */
  readonly wrong: number
  /** The words that stood there. */
  readonly right: string
  /** The truthful reply that it was. */
  readonly before: string
}

/** What {@link truthfulReplies} takes. */
export interface RepliesOptions {
  /** Most sentences that state something. Default: 3. */
  readonly maxSentences?: number
  /** Ids of the matters that replies are about, see {@link TOPIC_IDS}. Default: all. */
  readonly topics?: readonly string[]
}

/** What {@link falseReplies} takes. */
export interface FalseRepliesOptions extends RepliesOptions {
  /** Ways in which the fact is changed. Default: all. */
  readonly how?: readonly Change[]
}

/** Replies that are true of a shop by construction. They shrink to one plain sentence. */
export function truthfulReplies(
  shop: Shop,
  options: RepliesOptions = {},
): fc.Arbitrary<TruthfulReply> {
  return choices(options).map((chosen) => {
    const composed = compose(shop, chosen, options.topics)
    return { shop, turn: turnOf(shop, composed), ...placed(composed.pieces) }
  })
}

/** Replies of which exactly one fact is false: another value, a value of another row, another state, or yes for no. */
export function falseReplies(
  shop: Shop,
  options: FalseRepliesOptions = {},
): fc.Arbitrary<FalseReply> {
  const { how = CHANGES } = options
  return fc
    .record({ chosen: choices(options), fact: fc.nat({ max: 999 }), wrong: fc.nat({ max: 999 }) })
    .map(({ chosen, fact, wrong }) => {
      const composed = compose(shop, chosen, options.topics)
      return changed(shop, composed, { how, fact, wrong })
    })
    .filter((reply) => reply !== undefined)
}

const PLAINEST: SentenceChoices = { topic: 0, template: 0, notation: 0, naming: 0 }

function choices({ maxSentences = 3, topics }: RepliesOptions): fc.Arbitrary<Choices> {
  const topic = fc.nat({ max: (topics ?? TOPIC_IDS).length * 60 - 1 })
  return fc.record({
    opener: fc.nat({ max: 11 }).map((pick) => (pick > 5 ? 0 : pick)),
    closer: fc.nat({ max: 9 }).map((pick) => (pick > 4 ? 0 : pick)),
    focus: fc.nat({ max: 11 }),
    ask: fc.nat({ max: 5 }),
    // None stands for the plainest one: a list that may be empty shrinks from both ends.
    sentences: fc
      .array(
        fc.record({
          topic,
          template: fc.nat({ max: 59 }),
          notation: fc.nat({ max: 29 }),
          naming: fc.nat({ max: 5 }),
        }),
        { maxLength: maxSentences },
      )
      .map((list) => (list.length === 0 ? [PLAINEST] : list)),
  })
}

interface Picked {
  readonly how: readonly Change[]
  readonly fact: number
  readonly wrong: number
}

function changed(shop: Shop, composed: Composed, picked: Picked): FalseReply | undefined {
  const slots = composed.pieces.filter((piece) => typeof piece !== 'string')
  const wrongOf = (slot: FactSlot): readonly Wrong[] =>
    slot.wrong.filter(({ how }) => picked.how.includes(how))
  const open = slots.filter((slot) => wrongOf(slot).length > 0)
  const slot = open[picked.fact % open.length]
  if (slot === undefined) return undefined
  const options = wrongOf(slot)
  const wrong = options[picked.wrong % options.length]
  // A fact that is stated twice would be false in one place and true in the other.
  if (wrong === undefined || slots.filter((each) => sameFact(each, slot)).length > 1)
    return undefined
  const pieces = composed.pieces.map((piece) =>
    piece === slot ? { ...slot, text: wrong.text } : piece,
  )
  return {
    shop,
    turn: turnOf(shop, composed),
    ...placed(pieces),
    how: wrong.how,
    wrong: slots.indexOf(slot),
    right: slot.text,
    before: wordsOf(composed.pieces),
  }
}

function sameFact(one: FactSlot, two: FactSlot): boolean {
  return one.row === two.row && one.attribute === two.attribute
}

function placed(pieces: Composed['pieces']): Pick<TruthfulReply, 'text' | 'facts'> {
  const facts: StatedFact[] = []
  let text = ''
  for (const piece of pieces) {
    const words = typeof piece === 'string' ? piece : piece.text
    if (typeof piece !== 'string') {
      const { kind, row, attribute, value } = piece
      facts.push({
        kind,
        row,
        attribute,
        value,
        start: text.length,
        end: text.length + words.length,
      })
    }
    text += words
  }
  return { text, facts }
}

/** The customer is known where an order is spoken of. */
function turnOf(shop: Shop, { question, abouts, order }: Composed): Turn {
  return {
    conversationId: 'c-1',
    messages: [{ role: 'user', content: question }],
    now: shop.now,
    locale: shop.language === 'zh' ? 'zh-CN' : 'en-GB',
    ...(abouts.has('order')
      ? { customer: { id: order.customer.id, verified: true }, purpose: 'after-sales' }
      : { purpose: 'pre-sale' }),
  }
}
