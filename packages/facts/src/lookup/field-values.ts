import type { ClaimValue, Evidence } from '@vouchsafe/core'
import { readValues, type Value } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { cellEvidence } from '../evidence.ts'
import type { Cell } from '../sources/row.ts'
import { compareValues } from '../values/compare.ts'

/** No more rows are looked at where the words name none, and no more cells of each. */
const MOST_ROWS = 40
const MOST_CELLS = 60

/**
 * The size, number or length of time that a field is named for: `{"6寸": 198, "8寸": 268}`, `{"42": 27}`. What the field
 * holds is told of it, and the name itself is nobody's value.
 */
export function fieldOfValue(value: Value, at: Case): Evidence | undefined {
  const isBare = isBareNumber(value, at)
  if (!isBare && !mayName(value, at.quote.trim())) return undefined
  for (const cell of cellsAbout(at)) {
    if (!/[\d零一二两三四五六七八九十半]/.test(cell.field)) continue
    const named = cell.field
      .split(' ')
      .filter((name) => !isBare || DIGITS.test(name))
      .some((name) => readValues(name, at.world.read).some((each) => isSame(value, each.value, at)))
    if (named) return cellEvidence(cell, 'mentions')
  }
  return undefined
}

/** Bare numbers stand everywhere; a size has a word behind it, or a unit. */
function mayName(value: Value, quote: string): boolean {
  if (value.type === 'quantity' || value.type === 'duration') return true
  return value.type === 'number' && /[码號号]$/.test(quote)
}

const DIGITS = /^\d{2,9}$/

/** A number without a unit, of two digits or more: what a table of prices by numbers may be kept under. */
function isBareNumber(value: Value, { quote }: Case): boolean {
  return value.type === 'number' && value.value >= 10 && /^[\d,]{2,12}$/.test(quote.trim())
}

/** Of 6寸 and 6个 only one is a size that is meant. */
function isSame(value: Value, named: Value, { precision }: Case): boolean {
  const side = named.type === 'range' ? (named.low ?? named.high) : named
  const isCount = value.type === 'quantity' && value.dimension === 'count'
  if (isCount && !(side?.type === 'quantity' && side.unit === value.unit)) return false
  return side !== undefined && compareValues(value, side, precision) === 'equal'
}

/** A day in words that opens the name of something: 周日 in 周日满减, 国庆 in 国庆特惠. */
export function cellNamedFor(value: ClaimValue, at: Case): Cell | undefined {
  if (value.type !== 'date' || /\d/.test(at.quote)) return undefined
  const { text } = at.view.sentence
  const phrase = text.slice(at.place.start, at.place.end + 2)
  if (!/^[\u4e00-\u9fff]{4,8}$/.test(phrase)) return undefined
  return cellsAbout(at).find(({ raw }) => typeof raw === 'string' && raw.includes(phrase))
}

function cellsAbout({ focus, world }: Case): readonly Cell[] {
  const own = [...focus.families, ...focus.others].flatMap(({ cells }) => cells)
  if (own.length > 0) return own.slice(0, MOST_ROWS * MOST_CELLS)
  return world.small
    .flatMap(({ rows }) => rows.slice(0, MOST_ROWS))
    .flatMap(({ cells }) => cells.slice(0, MOST_CELLS))
}
