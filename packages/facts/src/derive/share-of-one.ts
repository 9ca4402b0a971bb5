import type { Case } from '../case.ts'
import { fewCells } from '../lookup/little-known.ts'
import type { Cell } from '../sources/row.ts'
import type { Step } from './calculation.ts'

const FOR_ONE = /unit|each|per_?|单价|每/i
const COUNT = /^(?:qty|quantity|count|number|pieces|tickets|数量|张数|件数|份数|人数)$/i
/** Words by which a share is told of one of several. */
const OF_ONE = /每|单张|单件|一[张件份位个]|各|\b(?:each|per|one|a (?:ticket|piece|seat)|apiece)\b/i

/**
 * A share of the price for one, where the record has several of it and tells what they came to in all: the fee for handing back two
 * tickets is no share of one.
 */
export function isShareOfOne(result: Step, at: Case): boolean {
  if (result.sign !== 'of' && result.sign !== 'off') return false
  const base = result.left.value
  return fewCells(at).some(
    (cell) => Number.parseFloat(String(cell.raw)) === base && isPriceOfOne(cell, at),
  )
}

/** The price for one of several that the sentence does not speak of one by one. */
export function isPriceOfOne(cell: Cell, at: Case): boolean {
  return FOR_ONE.test(cell.name) && hasTotal(cell) && !OF_ONE.test(at.view.sentence.text)
}

function hasTotal({ row, raw, name }: Cell): boolean {
  const count = row.cells.find((cell) => COUNT.test(cell.name) && Number(cell.raw) > 1)
  if (count === undefined) return false
  const total = Number.parseFloat(String(raw)) * Number(count.raw)
  return row.cells.some(
    (cell) => cell.name !== name && Math.abs(Number.parseFloat(String(cell.raw)) - total) < 0.005,
  )
}
