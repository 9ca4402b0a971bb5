import type { ClaimValue } from '@vouchsafe/core'
import type { Mention } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { placeIn, type SentenceView } from '../sentence-view.ts'
import { roundsTo } from '../values/compare.ts'
import { stepsOf, type Told, toldAs } from './one-step.ts'

/**
 * The value follows, by two steps at most, from what the draft tells before it, in its sentence or the one before. Each of those
 * values is held against what is known for itself: the result is as right as they are, and no record of something else speaks
 * against it.
 */
export function followsFromTold(value: ClaimValue, at: Case): boolean {
  const targets = value.type === 'range' ? [value.low, value.high] : [value]
  const wanted = targets.flatMap((each) => (each === undefined ? [] : toldAs(each).slice(0, 1)))
  if (wanted.length === 0 || wanted.some(({ sort }) => sort === 'share')) return false
  const told = toldBefore(at)
  // What is told twice, of another thing the second time, follows from nothing.
  if (told.length < 2 || wanted.every((each) => isIn(each, told, at))) return false
  const once = stepsOf(told, told)
  return wanted.every((each) => isIn(each, once, at) || isReached(each, once, { told, at }))
}

function isReached(
  wanted: Told,
  once: readonly Told[],
  { told, at }: { readonly told: readonly Told[]; readonly at: Case },
): boolean {
  return once.some((each) => isIn(wanted, stepsOf([each], told), at))
}

function isIn({ value, sort }: Told, found: readonly Told[], { precision }: Case): boolean {
  return found.some((each) => each.sort === sort && roundsTo(value, each.value, precision))
}

/** Values of the sentence before and of this one up to the claim, but for those that were found wrong or without ground. */
function toldBefore(at: Case): readonly Told[] {
  const { view, before, place } = at
  const last = before.at(-1)
  const inLast = last === undefined ? [] : rightIn(last, last.values, at)
  const own = view.values.filter(({ end }) => end <= place.start)
  return [...inLast, ...rightIn(view, own, at)].flatMap((by) =>
    toldAs(by.value).map((each) => ({ ...each, by })),
  )
}

function rightIn(
  { sentence }: SentenceView,
  values: readonly Mention[],
  { context, told }: Case,
): readonly Mention[] {
  const right = new Set(told.flatMap(({ claim, isOpen }) => (isOpen ? [] : [claim])))
  const wrong = context.claims.flatMap((claim) => {
    const { valueSpan, start, end } = claim
    const isHere = start >= sentence.start && end <= sentence.end && valueSpan !== undefined
    return isHere && !right.has(claim) ? [placeIn(sentence, valueSpan)] : []
  })
  return values.filter((each) =>
    wrong.every(({ start, end }) => each.end <= start || end <= each.start),
  )
}
