import type { Value } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { isTotal, piecesInClause } from '../derive/accounts.ts'
import { derive, deriveGap, deriveProduct } from '../derive/derive.ts'
import { deriveQuotient } from '../derive/quotient.ts'
import { isComputed, isSummand } from '../derive/sum-words.ts'
import { isAmountThreshold } from '../derive/thresholds.ts'
import { isByUnit } from '../derive/unit-price.ts'
import { cellEvidence, contradicted, type Judgement, supported, unsupported } from '../evidence.ts'
import { hitsInPlay } from '../lookup/elsewhere.ts'
import { bestOf, type Hit } from '../lookup/hits.ts'
import { fewCells } from '../lookup/little-known.ts'
import { retoldOtherwise } from '../prose/retold.ts'
import { isCalledHere } from '../subject/called-here.ts'
import { splitAcross } from '../subject/coherence.ts'
import { isSure } from '../subject/focus.ts'
import { fitsAtLeast } from '../subject/profile.ts'
import { siblingNamed } from '../subject/siblings.ts'
import { ATTRIBUTED } from './attributed.ts'
import { countOf, isCount } from './count.ts'
import { heldPlainly, thresholdHeld } from './held-plainly.ts'
import { isNewValue } from './new-value.ts'
import { mayBeReckoned } from './reckoned.ts'
import { isOfAnother, onlyOthers, rivalsOf, untold } from './rivals.ts'
import { otherwiseInDocuments } from './rule-terms.ts'
import { describesOther } from './text-verdicts.ts'
import { bornOut, firstOf } from './value-rules.ts'
import { byCells, byOtherRow, wrongBy } from './verdict-by-cells.ts'

/** Holds a value that nothing plainly bears out against all that is in play: other rows, sums, and what the rows say instead. */
export function inAllOfPlay(value: Value, against: readonly Hit[], at: Case): Judgement {
  const play = hitsInPlay(value, at)
  return (
    byOtherRow(play, value, at) ??
    follows(play, against, value, at) ??
    beginsThere(value, at) ??
    againstRivals(play, against, value, at) ??
    atLast(value, at)
  )
}

/** It is worked out from known values. A value that something in play states is not, unless the words say so. */
function follows(
  play: readonly Hit[],
  against: readonly Hit[],
  value: Value,
  at: Case,
): Judgement | undefined {
  const mayFollow =
    (play.length === 0 || isComputed(at) || isCount(value)) &&
    !isOwnPrice(value, against, at) &&
    !isByUnit(value, at)
  const found = mayFollow
    ? (deriveProduct(value, at) ?? derive(value, at) ?? deriveQuotient(value, at))
    : deriveGap(value, at)
  return found && supported([found], 'The value follows from known values.')
}

function beginsThere(value: Value, at: Case): Judgement | undefined {
  if (!isAmountThreshold(at.view.sentence.text, at.place)) return undefined
  const found = thresholdHeld(value, at)
  return found && supported([found], 'What is known begins there.')
}

/** What the rows spoken of state instead, against what others state of this very value. */
function againstRivals(
  play: readonly Hit[],
  against: readonly Hit[],
  value: Value,
  at: Case,
): Judgement | undefined {
  const open = rivalsOf(value, { against, play }, at)
  const rivals = untold(open, value, at)
  if (rivals.length === 0 && open.length > 0 && play.length > 0) return byCells(play, value)
  const called = play.filter(({ cell }) =>
    isCalledHere(
      cell.row,
      against.map((each) => each.cell.row),
      at,
    ),
  )
  if (called.length > 0) return byCells(called, value)
  if (rivals.length > 0 && isFirm(rivals, play, at) && !describesOther(play, at))
    return wrongBy(rivals, at, ATTRIBUTED.otherValue, value)
  if (play.length > 0)
    return ofTwoRecords(play, at) ?? ofOtherPart(play, value, at) ?? byCells(play, value)
  const others = rivals.length > 0 ? rivals : isSummand(at) ? [] : onlyOthers(value, at)
  return others.length > 0 ? wrongBy(others, at, ATTRIBUTED.otherValue, value) : undefined
}

/** It is clear which row is spoken of, and the words leave no room for a value of their own. */
function isFirm(rivals: readonly Hit[], play: readonly Hit[], at: Case): boolean {
  if (!isSure(at.focus, play.length > 0)) return false
  const mayCompute = isComputed(at) && !isOfAnother(rivals, play, at)
  return !(mayCompute || at.isOption || isNewValue(at) || isHeading(at) || isSummand(at))
}

/** `1. **17 May** — you have three flights:`: a line of a list begins with what the rows below it share. */
function isHeading({ view, place }: Case): boolean {
  const { text } = view.sentence
  return (
    /^\s{0,12}(?:[-•·–*]|\d{1,2}[.)、]|#{1,6}) {0,3}[*_]{2}$/.test(text.slice(0, place.start)) &&
    /^[*_]{2}\s{0,2}(?:[:：—–-]|\n|$)/.test(text.slice(place.end))
  )
}

function ofTwoRecords(play: readonly Hit[], at: Case): Judgement | undefined {
  const mayMix = at.focus.level === 'guess' || at.focus.level === 'earlier'
  const apart = mayMix && !isSummand(at) ? splitAcross(play, at) : undefined
  return apart && contradicted([cellEvidence(apart, 'contradicts')], ATTRIBUTED.twoRecords)
}

function ofOtherPart(play: readonly Hit[], value: Value, at: Case): Judgement | undefined {
  const part = siblingNamed(bestOf(play), value, at)
  return part && wrongBy([part], at, ATTRIBUTED.otherPart, value)
}

/** Neither rows nor sums speak for or against it. */
function atLast(value: Value, at: Case): Judgement {
  return (
    firstOf([retoldOtherwise, otherwiseInDocuments, plainlyHeld, heldAnywhere], value, at) ??
    nothing(value, at)
  )
}

const heldAnywhere = bornOut(heldPlainly, 'What is known holds the value.')

/** A number of ten and more that stands in one of the few records there are, under a name that no words are known for. */
function plainlyHeld(value: Value, at: Case): Judgement | undefined {
  const count = countOf(value)
  if (count === undefined || count < 10 || at.profile.named.size > 0) return undefined
  const cell = fewCells(at).find(
    ({ raw, names, attributes }) => names === undefined && attributes.size === 0 && raw === count,
  )
  return cell && supported([cellEvidence(cell, 'supports')], 'A record holds this number.')
}

/** The price of one thing, plainly told, of which the record gives another: that is not worked out from anything. */
function isOwnPrice(value: Value, against: readonly Hit[], at: Case): boolean {
  if (value.type !== 'money' || at.focus.level === 'guess') return false
  if (isComputed(at) || isSummand(at) || isTotal(at) || piecesInClause(at).length > 0) return false
  // A price is told as it stands; `about £3.08` is worked out.
  if (at.precision.about) return false
  if (SO_FAR.test(at.view.sentence.text.slice(0, at.place.start))) return false
  // `It costs £20 more` tells no price, but by how much one is above another.
  if (MORE.test(at.view.sentence.text.slice(at.place.end, at.place.end + 12))) return false
  return against.some(({ fit }) => fitsAtLeast(fit, 'named'))
}

/** `So you're at $38`: what is in the basket so far. */
const SO_FAR = /\byou(?:['’]re| are) (?:now |already )?at $/i
const MORE = /^ (?:more|less|extra|cheaper|dearer)\b/i

function nothing(value: Value, at: Case): Judgement {
  const what = value.type === 'money' ? 'amount' : 'value'
  const judgement = unsupported(
    `No source states this ${what}, and it does not follow from what they state.`,
  )
  return mayBeReckoned(value, at) ? { ...judgement, reckoned: true } : judgement
}
