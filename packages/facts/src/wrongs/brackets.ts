import type { Case } from '../case.ts'
import { cellEvidence, contradicted, type Judgement } from '../evidence.ts'
import { hitOf } from '../lookup/hits.ts'
import type { Cell } from '../sources/row.ts'
import { clauseText } from '../words/clause-text.ts'
import { amountsIn, type Bracket, bracketOf, bracketOfOne, isWithin } from './amounts.ts'
import { cellAt } from './cell-at.ts'

/**
 * A value that stands under `3-4kg` says nothing of a cat of 4.6 kg, where another field of the same record holds that weight; one
 * under `3kg` says nothing of 4 kg.
 */
export function inBracket(judgement: Judgement, at: Case): Judgement {
  if (judgement.status !== 'supported') return judgement
  const { value } = at.claim
  const [cell] = judgement.evidence.slice(0, 1).map(({ source }) => cellAt(source, at))
  if (cell === undefined || value === undefined || !/\d/.test(lastParts(cell))) return judgement
  // `For 15-20 kg it is 55 cm` tells what the range is.
  if (bracketOf(clauseText(at)) !== undefined) return judgement
  const depth = stepsTo(cell)
  for (const bracket of bracketsOf(cell)) {
    const amount = amountFor(bracket.dimension, at)
    if (amount === undefined || isWithin(bracket, amount)) continue
    const right = cell.row.cells.find(
      (each) =>
        stepsTo(each) === depth &&
        bracketsOf(each).some((other) => isWithin(other, amount)) &&
        hitOf(each, value, at).comparison === 'different',
    )
    if (right === undefined) continue
    return contradicted(
      [cellEvidence(right, 'contradicts'), cellEvidence(cell, 'mentions')],
      'The record gives this value for another range.',
      { right: String(right.raw).slice(0, 120) },
    )
  }
  return judgement
}

function stepsTo({ pointer }: Cell): number {
  return pointer.split('/').length
}

function lastParts({ pointer }: Cell): string {
  return pointer.split('/').slice(-2).join(' ')
}

function bracketsOf({ field, name }: Cell): readonly Bracket[] {
  const parts = name === field ? [name] : [name, field]
  return parts
    .flatMap((part) => [part, ...part.split(' ')])
    .flatMap((part) => bracketOf(part) ?? bracketOfOne(part) ?? [])
    .slice(0, 3)
}

/** The nearest amount of that dimension: in the clause but for the claim itself, or else the customer's words. */
function amountFor(dimension: string, at: Case): number | undefined {
  const own = clauseText(at)
  const from = Math.max(0, at.place.start - at.clause.start)
  const to = Math.max(0, at.place.end - at.clause.start)
  const asked = at.world.asked.slice(-2).map(({ text }) => text)
  return [`${own.slice(0, from)} ${own.slice(to)}`, ...asked.reverse()].flatMap((text) =>
    amountsIn(text, dimension),
  )[0]
}
