import type { ClaimValue } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { littleKnown } from '../lookup/little-known.ts'
import type { Cell } from '../sources/row.ts'
import { roundsTo } from '../values/compare.ts'
import { stepsOf, type Told, toldAs } from './one-step.ts'

/** More numbers than these make up nearly any amount. */
const MOST_KNOWN = 150

/** The amount stands among the few numbers that are known, or comes of two of them in one step. */
export function isOfFewKnown(value: ClaimValue, at: Case): boolean {
  const [wanted] = toldAs(value)
  if (wanted?.sort !== 'money') return false
  return isAmount(wanted, at.once(knownNumbers), at) || isAmount(wanted, at.once(onceOfKnown), at)
}

function isAmount({ value }: Told, known: readonly Told[], { precision }: Case): boolean {
  return known.some((each) => each.sort === 'money' && roundsTo(value, each.value, precision))
}

/**
 * Amounts and shares of rows and prose, where little is known in all, with what they may be multiplied by: how many the customer
 * or the sentence speaks of. An amount that only the customer names is what they wish for.
 */
function knownNumbers(at: Case): readonly Told[] {
  const little = littleKnown(at)
  if (little === undefined) return []
  const asked = at.world.asked.flatMap(({ values }) => values.map(({ value }) => value))
  const counts = [...asked, ...at.beside].flatMap(toldAs).filter(({ sort }) => sort === 'count')
  const prose = little.passages.flatMap(({ values }) =>
    values.flatMap(({ value }) => toldAs(value)),
  )
  const all = [...little.cells.flatMap(numbersOf), ...prose, ...counts]
  const known = new Map(all.map((each) => [`${each.sort} ${each.value}`, each]))
  return known.size > MOST_KNOWN ? [] : [...known.values()]
}

/** Amounts and shares. How many there are of something, and how large it is, makes up nearly any amount with the next. */
function numbersOf(cell: Cell): readonly Told[] {
  const { values, names, row } = cell
  const isBare = names === undefined && !row.cells.some(isOfMoney)
  return values.flatMap(toldAs).flatMap((each) => {
    if (each.sort === 'count') return isBare ? [{ ...each, sort: 'money' }] : []
    return [each]
  })
}

/** A row that writes its amounts as such has its bare numbers for something else. */
function isOfMoney({ values }: Cell): boolean {
  return values.some(({ type }) => type === 'money')
}

function onceOfKnown(at: Case): readonly Told[] {
  const known = at.once(knownNumbers)
  return stepsOf(known, known)
}
