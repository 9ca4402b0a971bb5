import type { ReplyOutcome } from './outcome.ts'
import { filledText, flag, list, object, type Read, record, text } from './shape.ts'
import type { Scored } from './suite.ts'
import { draftShape, messageShape, turnCustomer } from './turn-shape.ts'

const expectedClaim = object({ quote: filledText, kind: text, verdict: text }, { right: text })

/** What a careful reviewer says of a draft. */
const expected = object(
  { clean: flag, claims: list(expectedClaim), problems: list(text), handoff: flag },
  {},
)

/** One turn of a shop: what the shop knows, the conversation, the draft, and a reviewer's judgement. */
export const shopRecord = object(
  { id: filledText, shop: record, messages: list(messageShape), draft: draftShape },
  {
    now: filledText,
    jurisdiction: filledText,
    channel: filledText,
    customer: turnCustomer,
    lang: filledText,
    expected,
    note: text,
  },
)
export type ShopRecord = Read<typeof shopRecord>
export type ShopRow = Scored<ShopRecord, ReplyOutcome>
