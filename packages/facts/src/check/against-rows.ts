import type { Value } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { priceOfOne } from '../derive/price-of-one.ts'
import { isComputed, isDivided } from '../derive/sum-words.ts'
import type { Judgement } from '../evidence.ts'
import { agrees, bestFit, bestOf, type Hit, hitsIn } from '../lookup/hits.ts'
import { rowNamedBeside } from '../subject/named-beside.ts'
import { siblingNamed } from '../subject/siblings.ts'
import { ATTRIBUTED } from './attributed.ts'
import { fromElsewhere } from './from-elsewhere.ts'
import { betterThan, speakingAgainst } from './rivals.ts'
import { byCells, byOtherRow, wrongBy } from './verdict-by-cells.ts'

/** Holds a value against the rows that are spoken of, and where they do not plainly state it, against what else is known. */
export function againstRows(value: Value, at: Case): Judgement {
  const near = hitsIn(at.focus.families, value, at)
  const same = near.filter(({ comparison }) => comparison === 'equal')
  if (same.length > 0 && isDivided(at)) return byCells(same, value)
  const fitting = near.filter((hit) => agrees(hit, value, at))
  const against = speakingAgainst(near, value, at)
  const better = isDivided(at) ? [] : betterThan(bestFit(fitting), against, at)
  return (
    ofAnother(fitting, value, at) ??
    priceOfOne(fitting, value, at) ??
    plainlyStated(fitting, better, value, at) ??
    besideOthers(value, at) ??
    ofCustomers(same, value, at) ??
    fromElsewhere(value, { fitting, against, better }, at)
  )
}

/** The value is that of a part or row beside the one that is named. */
function ofAnother(fitting: readonly Hit[], value: Value, at: Case): Judgement | undefined {
  const best = bestOf(fitting)
  const named = siblingNamed(best, value, at) ?? rowNamedBeside(best, value, at)
  return named === undefined
    ? byOtherRow(fitting, value, at)
    : wrongBy([named], at, ATTRIBUTED.otherPart, value)
}

/** Nothing fits better than what holds the value, or that is of the row whose name stands right before it. */
function plainlyStated(
  fitting: readonly Hit[],
  better: readonly Hit[],
  value: Value,
  at: Case,
): Judgement | undefined {
  const isBest = better.length === 0 || isComputed(at)
  const stated = isBest ? fitting : ofNameBefore(fitting, at)
  return stated.length > 0 ? byCells(stated, value) : undefined
}

/** Values of the row whose name stands right before this one: 背包加雨罩468元. */
function ofNameBefore(hits: readonly Hit[], { view, place }: Case): readonly Hit[] {
  const name = view.mentions.rows.findLast(({ end }) => end <= place.start)
  if (name === undefined || !/^\s?$/u.test(view.sentence.text.slice(name.end, place.start)))
    return []
  return hits.filter(({ cell }) => name.rows.includes(cell.row))
}

/** Rows beside the ones spoken of state it. */
function besideOthers(value: Value, at: Case): Judgement | undefined {
  const beside = hitsIn(at.focus.others, value, at).filter((hit) => agrees(hit, value, at))
  return beside.length === 0 ? undefined : (byOtherRow(beside, value, at) ?? byCells(beside, value))
}

/** A record of the customer's own holds it, and the claim names no field. */
function ofCustomers(same: readonly Hit[], value: Value, at: Case): Judgement | undefined {
  const isUnnamed = at.profile.named.size === 0 && at.focus.level === 'customer'
  return isUnnamed && same.length > 0 && isTelling(value) ? byCells(same, value) : undefined
}

/** Small numbers stand everywhere; `300 of them` is the 300 of the record, whatever its field is called. */
function isTelling(value: Value): boolean {
  return value.type !== 'number' || value.value >= 10
}
