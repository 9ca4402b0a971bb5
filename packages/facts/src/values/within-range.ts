import type { ClaimValue, Evidence } from '@vouchsafe/core'
import type { QuantityValue } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { ownCells } from '../derive/operands.ts'
import { cellEvidence, contradicted, type Judgement } from '../evidence.ts'

/** Words right before or behind a measure that put it into a range. */
const WITHIN_BEFORE =
  /\b(?:cover(?:s|ing)?|suits?|takes?|falls? (?:in|within)|within(?: the)? range (?:for|of))(?: an?| the| your| his| her)?\s?$/i
const WITHIN_BEHIND =
  /^.{0,12}?(?:在.{0,8}范围(?:之?内|里|以内)?|\b(?:is|falls?|sits?|comes?)(?: well| comfortably| just)? (?:in|within|inside)(?: the| its| that)? (?:\w{1,12} )?range\b)/i

/** A measure that is told to lie in a range lies in the one that has just been told, or else in the one that the record gives. */
export function checkWithin(at: Case): Judgement | undefined {
  const { claim, place, view } = at
  const { value } = claim
  if (value?.type !== 'quantity' || value.dimension === 'count' || claim.polarity === 'negated')
    return undefined
  const { text } = view.sentence
  const isWithin =
    WITHIN_BEFORE.test(text.slice(Math.max(0, place.start - 40), place.start)) ||
    WITHIN_BEHIND.test(text.slice(place.end, place.end + 48))
  if (!isWithin) return undefined
  const told = at.stated.slice(-3).flatMap((each) =>
    rangeOf(each.value, value, {
      relation: 'contradicts',
      source: { id: `claim:${each.claim.id}` },
    }),
  )
  const known = told.length > 0 ? told.slice(-1) : knownRanges(value, at)
  const isInside = ({ low, high }: Range) =>
    low <= value.base * NEARLY && value.base <= high * NEARLY
  if (known.length === 0 || known.some(isInside)) return undefined
  return contradicted(
    known.map(({ evidence }) => evidence),
    'It lies outside of the range.',
  )
}

/** Inches of centimetres are told rounded. */
const NEARLY = 1.005

interface Range {
  readonly low: number
  readonly high: number
  readonly evidence: Evidence
}

function knownRanges(value: QuantityValue, at: Case): readonly Range[] {
  return ownCells(at).flatMap((cell) =>
    cell.values.flatMap((each) => rangeOf(each, value, cellEvidence(cell, 'contradicts'))),
  )
}

/** Closed ranges of the value's dimension, in its base unit. */
function rangeOf(
  known: ClaimValue,
  { dimension }: QuantityValue,
  evidence: Evidence,
): readonly Range[] {
  if (known.type !== 'range') return []
  const { low, high } = known
  if (low?.type !== 'quantity' || high?.type !== 'quantity' || low.dimension !== dimension)
    return []
  return [{ low: low.base, high: high.base, evidence }]
}
