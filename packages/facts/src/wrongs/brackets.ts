import type { Case } from '../case.ts'
import { clauseText } from '../clause-text.ts'
import { cellEvidence, contradicted, type Judgement } from '../evidence.ts'
import { hitOf } from '../hits.ts'
import type { Cell } from '../row.ts'
import { amountsIn, type Bracket, bracketOf, isWithin } from './amounts.ts'
import { cellAt } from './cell-at.ts'
import { spaced } from './spaced.ts'

/**
 * A value that stands under `3-4kg` says nothing of a cat of 4.6 kg, where another field of the same record holds that weight.
 */
export function inBracket(judgement: Judgement, at: Case): Judgement {
  if (judgement.status !== 'supported') return judgement
  const source = judgement.evidence[0]?.source
  const pointer = source?.pointer
  const { value } = at.claim
  if (pointer === undefined || value === undefined || !/\d/.test(lastParts(pointer)))
    return judgement
  const cell = cellAt(source, at)
  if (cell === undefined) return judgement
  const own = bracketsOf(cell)
  if (own.length === 0) return judgement
  const siblings = cell.row.cells.filter((each) => each !== cell && isBeside(each, cell))
  const told = bracketOf(clauseText(at))
  for (const bracket of own) {
    // `For 15-20 kg it is 55 cm` tells what the range is.
    if (told !== undefined && told.low === bracket.low && told.high === bracket.high) continue
    const amount = amountFor(bracket.dimension, at)
    if (amount === undefined || isWithin(bracket, amount)) continue
    const right = siblings.find((each) =>
      bracketsOf(each).some(
        (other) =>
          other.dimension === bracket.dimension &&
          (other.low !== bracket.low || other.high !== bracket.high) &&
          isWithin(other, amount),
      ),
    )
    if (right === undefined || hitOf(right, value, at).comparison === 'equal') continue
    return contradicted(
      [cellEvidence(right, 'contradicts'), cellEvidence(cell, 'mentions')],
      'The record gives this value for another range.',
      { right: String(right.raw).slice(0, 120) },
    )
  }
  return judgement
}

function lastParts(pointer: string): string {
  return pointer.split('/').slice(-2).join(' ')
}

function bracketsOf({ field, name }: Cell): readonly Bracket[] {
  const parts = name === field ? [name] : [name, field]
  return parts
    .flatMap((part) => [part, ...part.split(' ')])
    .flatMap((part) => bracketOf(part) ?? [])
    .slice(0, 3)
}

/** The same field of another range: all but the part with the range is alike. */
function isBeside(one: Cell, other: Cell): boolean {
  const plain = ({ field }: Cell) => spaced(field).replaceAll(/\d{1,6}(?:\.\d{1,3})?/g, '#').length
  const depth = ({ pointer }: Cell) => pointer.split('/').length
  return depth(one) === depth(other) && Math.abs(plain(one) - plain(other)) <= 16
}

/** What the clause gives of that dimension; or the sentence; or else the customer. One amount alone tells. */
function amountFor(dimension: string, at: Case): number | undefined {
  const own = clauseText(at)
  const texts = [
    `${own.slice(0, Math.max(0, at.place.start - at.clause.start))} ${own.slice(Math.max(0, at.place.end - at.clause.start))}`,
    at.world.asked.at(-1)?.text ?? '',
    at.world.asked.at(-2)?.text ?? '',
  ]
  for (const text of texts) {
    const amounts = amountsIn(text, dimension)
    if (amounts.length === 1) return amounts[0]
    if (amounts.length > 1) return undefined
  }
  return undefined
}
