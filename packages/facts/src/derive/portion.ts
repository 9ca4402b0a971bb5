import type { Evidence } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { derivedEvidence } from '../evidence.ts'
import { fewCells, passagesOfFew } from '../lookup/little-known.ts'
import { added, formulaOf, type Input, inputsOf, type Step, step } from './calculation.ts'
import { cellInputs, type Sort, toldInputs } from './operands.ts'

/** Words by which an amount is parted among things by what each of them costs. */
const BY_PRICE =
  /按[^，。；]{0,8}比例|比例分[摊担]|分摊|均摊|摊[到给在]|\bpro[ -]?rata\b|\bproportion(?:al|ally|ate|ately|s)?\b|\bapportion(?:ed|s)?\b|\bspread (?:over|across)\b/i

/**
 * The part of a discount or a fee that falls to one of several things, by what each costs: 70 × 241 ÷ 700; and what is left
 * of its price then. Only where the sentence, or a rule, says that it is parted so.
 */
export function portionOf(
  equals: (result: number) => boolean,
  sort: Sort,
  at: Case,
): Evidence | undefined {
  const isTold =
    BY_PRICE.test(at.view.sentence.text) ||
    passagesOfFew(at).some(({ text }) => BY_PRICE.test(text))
  if (!isTold) return undefined
  const told = at.stated.map(({ value }) => value)
  const held = fewCells(at).flatMap((cell) => cellInputs(cell, sort))
  const terms = [...toldInputs(told, sort, 'draft'), ...held]
  const found = pricesBeside(at, sort)
    .flatMap((list) => added(list).flatMap((whole) => sharesOf(list, whole, terms)))
    .find(({ value }) => equals(Number(value.toFixed(2))))
  if (found === undefined) return undefined
  const formula = `${formulaOf(found)} = ${Number(found.value.toFixed(2))}`
  return derivedEvidence('quotient', formula, inputsOf(found))
}

/** Of each amount the part that falls to each thing, and what is left of its price then. */
function sharesOf(list: readonly Input[], whole: Step, terms: readonly Input[]): readonly Step[] {
  return terms.slice(0, MOST_TERMS).flatMap((term) =>
    list.flatMap((own) => {
      const share = step(step(term, '×', own), '÷', whole)
      return [share, step(own, '−', share)]
    }),
  )
}

const MOST_TERMS = 16

/** Amounts in the same field of rows side by side, such as the lines of an order. */
function pricesBeside(at: Case, sort: Sort): readonly (readonly Input[])[] {
  const lists = new Map<string, Input[]>()
  for (const cell of fewCells(at)) {
    const { row, field } = cell
    const [price] = row.label === '' ? [] : cellInputs(cell, sort)
    if (price === undefined) continue
    const key = `${row.origin.id} ${row.pointer.slice(0, row.pointer.lastIndexOf('/'))} ${field}`
    const known = lists.get(key)
    if (known === undefined) lists.set(key, [price])
    else known.push(price)
  }
  return [...lists.values()]
}
