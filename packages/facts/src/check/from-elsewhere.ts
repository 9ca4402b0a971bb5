import type { Evidence } from '@vouchsafe/core'
import type { Value } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { dayBefore } from '../days/day-before.ts'
import { dayAfterNow } from '../days/next-day.ts'
import { dayInSameWords } from '../days/same-words.ts'
import { amountByWords } from '../derive/amount-by-words.ts'
import { piecesReached } from '../derive/count-steps.ts'
import { freeStock } from '../derive/free-stock.ts'
import { multiplierOf } from '../derive/multiplier.ts'
import { deriveQuotient } from '../derive/quotient.ts'
import { unitPrice } from '../derive/unit-price.ts'
import { cellEvidence, type Judgement } from '../evidence.ts'
import { customerSaid, mayChoose, passageWith } from '../lookup/elsewhere.ts'
import { fieldOfValue } from '../lookup/field-values.ts'
import type { Hit } from '../lookup/hits.ts'
import { charactersOf, piecesHeld, sumOfAsked } from '../subject/named-pieces.ts'
import { fitsAtLeast } from '../subject/profile.ts'
import { endOfRange } from '../values/range-end.ts'
import { ATTRIBUTED } from './attributed.ts'
import { checkCount } from './count.ts'
import { feeStated } from './fee-stated.ts'
import { dayInForce } from './in-force.ts'
import { inAllOfPlay } from './in-play.ts'
import { termOfRule } from './rule-terms.ts'
import { bornOut, firstOf, type ValueRule } from './value-rules.ts'
import { wrongBy } from './verdict-by-cells.ts'

/** What the rows spoken of tell of a value that they do not plainly state. */
export interface Held {
  /** They hold it, if perhaps of something else. */
  readonly fitting: readonly Hit[]
  /** They hold another value. */
  readonly against: readonly Hit[]
  /** They hold another value of just what the claim names. */
  readonly better: readonly Hit[]
}

const FOLLOWS = 'The value follows from known values.'

/** Names, ranges and numbers of things. */
const IN_RECORDS: readonly ValueRule[] = [
  bornOut(fieldOfValue, 'It is what a field of the record is called.'),
  bornOut(nameHolding, 'It is part of a name.'),
  bornOut(endOfRange, 'A record has a range that ends there.'),
  checkCount,
  bornOut(freeStock, 'So many are there and not allocated.'),
  bornOut(piecesReached, 'So many are what it takes.'),
  bornOut(piecesHeld, 'A record holds so many of them.'),
  bornOut(sumOfAsked, 'So many the customer named.'),
  bornOut(charactersOf, 'So many the customer named.'),
]

const IN_DOCUMENTS: readonly ValueRule[] = [
  ...[passageWith, feeStated, dayInSameWords, dayBefore, dayAfterNow, dayInForce].map((find) =>
    bornOut(find, 'A document says so.'),
  ),
  bornOut(termOfRule, 'A document has a rule with this term.'),
]

const IN_SUMS: readonly ValueRule[] = [
  bornOut(unitPrice, FOLLOWS),
  bornOut(amountByWords, FOLLOWS),
  // How long a thing lasts follows from its measures, whatever else takes as long.
  bornOut(
    (value, at) => (value.type === 'duration' ? deriveQuotient(value, at) : undefined),
    FOLLOWS,
  ),
  bornOut(multiplierOf, 'So many of it are reckoned with.'),
]

/** The rows spoken of do not plainly state the value. */
export function fromElsewhere(value: Value, held: Held, at: Case): Judgement {
  return (
    firstOf(IN_RECORDS, value, at) ??
    (isShopsOwn(held.against, at) ? undefined : saidByCustomer(value, at)) ??
    firstOf(IN_DOCUMENTS, value, at) ??
    firstOf(IN_SUMS, value, at) ??
    (held.fitting.length > 0
      ? wrongBy(held.better, at, ATTRIBUTED.otherThing, value)
      : inAllOfPlay(value, held.against, at))
  )
}

const saidByCustomer = bornOut(customerSaid, 'The customer said so.')

/** A property of what the shop sells, which its record states: what the customer wished for does not make it so. */
function isShopsOwn(against: readonly Hit[], at: Case): boolean {
  if (mayChoose(at.claim.kind) && at.claim.kind !== 'other') return false
  return at.focus.level !== 'guess' && against.some((hit) => fitsAtLeast(hit.fit, 'near'))
}

/** `the Ridge 40-100 set`: figures with a hyphen that stand so in the name of a thing, without a unit of their own. */
function nameHolding({ type }: Value, { quote, world }: Case): Evidence | undefined {
  if (type !== 'range') return undefined
  const figures = quote.trim()
  if (!/^\d{1,4}[-–/]\d{1,4}$/.test(figures)) return undefined
  const cell = world.indexes
    .flatMap(({ rows }) => rows.slice(0, MOST_NAMED).flatMap(({ cells }) => cells))
    .find(({ names, raw }) => names === 'name' && String(raw).includes(figures))
  return cell && cellEvidence(cell, 'mentions')
}

const MOST_NAMED = 200
