import { compareValues, EXACT } from '../values/compare.ts'
import { type Met, meets } from './meets.ts'
import type { Situation } from './situation.ts'
import type { Condition, Outcome, Share, Term } from './term.ts'

/** A term held against a case. */
export interface Weighed {
  readonly term: Term
  /** Its other conditions, whether they hold. */
  readonly status: Met
  /** The time within which it may be done, if it gives one. */
  readonly inTime: Met | undefined
  /** How many conditions it has that others need not have: the more, the more it is about this case. */
  readonly weight: number
}

/** What nobody repeats because it goes without saying: goods come back as they were, for no reason. */
function isStanding(condition: Condition): boolean {
  return (
    condition.about === 'state' &&
    ((condition.axis === 'use' && condition.is === 'unused') ||
      (condition.axis === 'cause' && condition.is === 'mind') ||
      (condition.axis === 'cause' && condition.is === 'misuse' && condition.not === true))
  )
}

export function weighTerm(
  term: Term,
  situation: Situation,
  carried: readonly Condition[],
): Weighed {
  // `Within 5 days of receiving it we refund`: how long it takes is no condition of it either.
  const isWindow = term.outcomes.some(
    ({ aspect }) => aspect === 'window' || aspect === 'time' || aspect === 'cover',
  )
  const own = isWindow ? term.conditions.filter(({ about }) => about !== 'time') : term.conditions
  const times = isWindow ? term.conditions.filter(({ about }) => about === 'time') : []
  const all = own.map((condition) => {
    const met = meets(condition, situation, carried)
    return met === 'open' && isStanding(condition) ? 'met' : met
  })
  // Classes of goods in one clause are a list of which one is enough.
  const goods = own.flatMap(({ about }, index) => (about === 'goods' ? [all[index] ?? 'open'] : []))
  const rest = all.filter((_, index) => own[index]?.about !== 'goods')
  const status = every([...rest, ...(goods.length === 0 ? [] : [some(goods)])])
  const inTime =
    times.length === 0 ? undefined : every(times.map((each) => meets(each, situation, carried)))
  const axes = new Set(
    own
      .filter((each) => !isStanding(each))
      .map((each) => (each.about === 'state' ? each.axis : each.about)),
  )
  return { term, status, inTime, weight: axes.size }
}

function every(all: readonly Met[]): Met {
  if (all.includes('unmet')) return 'unmet'
  return all.includes('open') ? 'open' : 'met'
}

function some(all: readonly Met[]): Met {
  if (all.includes('met')) return 'met'
  return all.includes('open') ? 'open' : 'unmet'
}

/** Whether a term's outcome says what the claim's does; `undefined` if they cannot be held against each other. */
export function sameOutcome(
  told: Outcome,
  known: Outcome,
  situation: Situation,
): boolean | undefined {
  if (told.aspect === 'allowed' || told.aspect === 'payer') {
    return told.aspect === known.aspect ? told.is === known.is : undefined
  }
  if (told.aspect === 'count')
    return known.aspect === 'count' ? told.value === known.value : undefined
  if (told.aspect === 'fee' || told.aspect === 'refund') {
    return known.aspect === 'fee' || known.aspect === 'refund'
      ? sameShare(told, known, situation)
      : undefined
  }
  if (known.aspect === 'allowed' || known.aspect === 'payer' || known.aspect === 'count')
    return undefined
  if (known.aspect === 'fee' || known.aspect === 'refund' || known.aspect !== told.aspect)
    return undefined
  const comparison = compareValues(told.value, known.value, EXACT)
  return comparison === 'apart' ? undefined : comparison === 'equal' || comparison === 'part'
}

type Money = Extract<Outcome, { readonly aspect: 'fee' | 'refund' }>

/** A tenth charged is nine tenths paid back; an amount is held against the share of what was paid. */
function sameShare(told: Money, known: Money, situation: Situation): boolean | undefined {
  const isSameSide = told.aspect === known.aspect
  if (told.value.of === 'share' && known.value.of === 'share') {
    return told.value.percent === (isSameSide ? known.value.percent : 100 - known.value.percent)
  }
  if (told.value.of === 'amount' && known.value.of === 'amount') {
    if (!isSameSide) return undefined
    return Math.abs(told.value.amount - known.value.amount) < 0.005
  }
  if (told.value.of !== 'amount' || known.value.of !== 'share') return undefined
  const { amount } = told.value
  const percent = isSameSide ? known.value.percent : 100 - known.value.percent
  const bases = basesFor(told.value, situation)
  return bases.length === 0
    ? undefined
    : bases.some((base) => isRounded(amount, (base * percent) / 100))
}

/** Amounts that a share may be of: what was paid in all. */
export function basesFor(
  told: Share & { readonly of: 'amount' },
  { amounts }: Situation,
): readonly number[] {
  return amounts
    .filter(
      ({ isTotal, currency }) =>
        isTotal && (currency === null || told.currency === null || currency === told.currency),
    )
    .map(({ value }) => value)
}

/** Equal, up to cents; whole amounts may be rounded. */
export function isRounded(told: number, known: number): boolean {
  return Math.abs(told - known) < (Number.isInteger(told) ? 0.51 : 0.006)
}
