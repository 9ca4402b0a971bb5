import type { ClaimValue } from '@vouchsafe/core'
import type { Mention, Value } from '@vouchsafe/text'
import type { Case } from './case.ts'
import { isNumeric, offOf, roundsTo } from './compare.ts'
import { placeIn, type SentenceView } from './sentence-view.ts'

/** A number that the draft tells, and what it counts as in a sum. */
interface Told {
  readonly value: number
  /** `money`, `share` (what is taken off, per hundred), `count`, or a dimension in its base unit. */
  readonly sort: string
  /** The words that tell it; absent for what was reckoned. One thing told is not reckoned with itself. */
  readonly by?: Mention
}

/** Nobody takes a thing more often. */
const MOST_TIMES = 100

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
  if (told.length < 2) return false
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

/** A number of things or nights is told as such, and may multiply what else is told. */
function toldAs(value: Value | ClaimValue): readonly Told[] {
  if (value.type === 'range')
    return [value.low, value.high].flatMap((end) => (end === undefined ? [] : toldAs(end)))
  if (value.type === 'percent') return [{ value: offOf(value), sort: 'share' }]
  if (value.type === 'money') return [{ value: value.value, sort: 'money' }]
  if (value.type === 'duration')
    return [
      { value: value.seconds, sort: 'time' },
      { value: value.value, sort: 'count' },
    ]
  if (value.type === 'quantity' && value.dimension !== 'count')
    return [{ value: value.base, sort: value.dimension }]
  return isNumeric(value) ? [{ value: value.value, sort: 'count' }] : []
}

/** What each of some numbers makes with each of others in one step. */
function stepsOf(lefts: readonly Told[], rights: readonly Told[]): readonly Told[] {
  const found: Told[] = []
  for (const left of lefts)
    for (const right of rights)
      if (left.by === undefined || left.by !== right.by) addSteps(left, right, found)
  return found
}

function addSteps(left: Told, right: Told, found: Told[]): void {
  const { sort } = left
  if (sort === 'share') return
  if (sort === right.sort) {
    found.push({ value: left.value + right.value, sort })
    if (left.value !== right.value) found.push({ value: Math.abs(left.value - right.value), sort })
  }
  if (right.sort === 'count' && right.value > 1 && right.value <= MOST_TIMES) {
    found.push({ value: left.value * right.value, sort })
    if (sort !== 'count') found.push({ value: left.value / right.value, sort })
  }
  if (right.sort === 'share' && sort === 'money') {
    found.push({ value: (left.value * right.value) / 100, sort })
    found.push({ value: (left.value * (100 - right.value)) / 100, sort })
  }
}
