import type { ClaimValue } from '@vouchsafe/core'
import type { Mention, Value } from '@vouchsafe/text'
import { isNumeric, offOf } from '../values/compare.ts'

/** A number and what it counts as in a sum. */
export interface Told {
  readonly value: number
  /** `money`, `share` (what is taken off, per hundred), `count`, or a dimension in its base unit. */
  readonly sort: string
  /** The words that tell it; absent for what was reckoned or is known. One thing told is not reckoned with itself. */
  readonly by?: Mention
}

/** Nobody takes a thing more often. */
const MOST_TIMES = 100

/** A number of things or nights is told as such, and may multiply what else is told. */
export function toldAs(value: Value | ClaimValue): readonly Told[] {
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
  if (!isNumeric(value)) return []
  // `a third off`
  if (value.value > 0 && value.value < 1) return [{ value: value.value * 100, sort: 'share' }]
  return [{ value: value.value, sort: 'count' }]
}

/** What each of some numbers makes with each of others in one step. */
export function stepsOf(lefts: readonly Told[], rights: readonly Told[]): readonly Told[] {
  const found: Told[] = []
  for (const left of lefts)
    for (const right of rights)
      if (left !== right && (left.by === undefined || left.by !== right.by))
        addSteps(left, right, found)
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
