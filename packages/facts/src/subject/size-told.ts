import type { ClaimValue } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { cellEvidence, type Judgement, supported } from '../evidence.ts'
import type { Cell } from '../sources/row.ts'
import { isSizeField } from './sized-rows.ts'

/** A number is that of a size by the words beside it. */
function isTold({ view, place, quote }: Case): boolean {
  const { text } = view.sentence
  if (/[码号]$/u.test(quote.trim())) return true
  return /\b(?:sizes?|uk|eu|us)[ :]$/i.test(text.slice(Math.max(0, place.start - 8), place.start))
}

/**
 * 26码 and `size 8` name one of the sizes that a record has, as a key or in a field of sizes. What the words go on to say
 * belongs to it, and no number of pieces and no measure speaks against the name.
 */
export function checkSizeTold(value: ClaimValue, at: Case): Judgement | undefined {
  if (value.type !== 'number' || !isTold(at)) return undefined
  const cell = cellsAbout(at).find((each) => isOfSize(each, value.value))
  return cell && supported([cellEvidence(cell, 'mentions')], 'It is a size of the record.')
}

function isOfSize(cell: Cell, size: number): boolean {
  if (isSizeField(cell.name)) return Number(cell.raw) === size
  return cell.pointer
    .split('/')
    .slice(2)
    .some((key) => Number(key.replace(/ ?码$/u, '')) === size)
}

const MOST_CELLS = 400

function cellsAbout({ focus, world }: Case): readonly Cell[] {
  const own = [...focus.families, ...focus.others].flatMap(({ cells }) => cells)
  if (own.length > 0) return own.slice(0, MOST_CELLS)
  return world.indexes
    .filter(({ small }) => small)
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells).slice(0, MOST_CELLS))
}
