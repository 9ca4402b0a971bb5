import type { ClaimValue, Evidence } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { cellEvidence } from '../evidence.ts'
import { fewCells } from '../lookup/little-known.ts'

/** Numbers of things that people order, and of months that they pay for. */
const MOST = 1000
/** What is charged by the month is told for the year. */
const MONTHS = 12
const YEARLY = /\b(?:year|annual)|年/i

/**
 * The number by which a known amount is multiplied to make one that the sentence tells: the 2 of `two packs come to $53.98`,
 * where a pack costs $26.99. Such a number is chosen and not stated by any record; the amount is judged by itself.
 */
export function multiplierOf(value: ClaimValue, at: Case): Evidence | undefined {
  const times = timesOf(value, at)
  if (times === undefined) return undefined
  const products = new Set(
    at.beside.flatMap((each) => (each.type === 'money' ? [inCents(each.value)] : [])),
  )
  if (products.size === 0) return undefined
  const factors = YEARLY.test(at.view.sentence.text) ? [times, times * MONTHS] : [times]
  const cell = fewCells(at).find(({ values }) =>
    values.some(
      (each) =>
        each.type === 'money' &&
        factors.some((factor) => products.has(inCents(each.value) * factor)),
    ),
  )
  return cell && cellEvidence(cell, 'mentions')
}

function timesOf(value: ClaimValue, { claim }: Case): number | undefined {
  if (claim.kind === 'stock') return undefined
  const isNumber =
    value.type === 'number' ||
    value.type === 'duration' ||
    (value.type === 'quantity' && value.dimension === 'count')
  if (!isNumber || !Number.isInteger(value.value)) return undefined
  return value.value > 1 && value.value <= MOST ? value.value : undefined
}

function inCents(amount: number): number {
  return Math.round(amount * 100)
}
