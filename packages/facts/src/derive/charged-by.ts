import type { ClaimValue } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { fewCells, passagesOfFew } from '../lookup/little-known.ts'
import { placeIn } from '../sentence-view.ts'
import type { Input } from './calculation.ts'
import type { Sort } from './operands.ts'

/** What is charged by a unit, and how much of it the clause tells. */
export interface Charge {
  readonly rates: readonly Input[]
  readonly measure: Input
}

/**
 * 按3GB算是12元 where the tariff is 4元/GB; `two extra kilos are £16` at £8 a kilo: the measure told right before an amount, with
 * the rates that the sources give for its very unit.
 */
export function chargedBy(at: Case, sort: Sort): Charge | undefined {
  const { sentence } = at.view
  const told = at.stated.flatMap(({ value, claim: { id, valueSpan } }) => {
    if (!isMeasure(value) || valueSpan === undefined) return []
    const { start, end } = placeIn(sentence, valueSpan)
    const unit = sentence.text.slice(start, end).replace(NUMBER, '').toLowerCase()
    const measure = { value: value.value, source: { id: `claim:${id}` } }
    return isOneBreath(at, end) ? [{ unit, measure }] : []
  })
  const last = told.at(-1)
  if (last === undefined || last.unit === '') return undefined
  const rates = ratesBy(last.unit, at, sort)
  return rates.length === 0 ? undefined : { rates, measure: last.measure }
}

const NUMBER = /^[\d.,\s]{1,20}/u

function isMeasure(value: ClaimValue): value is Extract<ClaimValue, { type: 'quantity' }> {
  return value.type === 'quantity' && value.dimension !== 'count'
}

/** Nothing but words of reckoning stands between: no other clause and no other number. */
function isOneBreath(at: Case, from: number): boolean {
  return /^[^\d。；;!?！？]{0,24}$/u.test(at.view.sentence.text.slice(from, at.place.start))
}

/** How far from an amount the unit may stand that it is charged by: 4元/GB, 每公斤18元, `£8 per extra kg`. */
const NEAR = 12

function ratesBy(unit: string, at: Case, sort: Sort): readonly Input[] {
  const inProse = passagesOfFew(at).flatMap(({ text, values, source }) =>
    values.flatMap(({ value, start, end }) => {
      const rate = sort.measure(value)
      const around = text.slice(Math.max(0, start - NEAR), end + NEAR).toLowerCase()
      return rate !== undefined && around.includes(unit) ? [{ value: rate, source }] : []
    }),
  )
  const inCells = fewCells(at).flatMap((cell) => {
    if (!`${cell.name} ${cell.raw}`.toLowerCase().includes(unit)) return []
    const source = { id: cell.row.origin.id, pointer: cell.pointer }
    return cell.values.flatMap((value) => {
      const rate = sort.measureCell(value, cell)
      return rate === undefined ? [] : [{ value: rate, source }]
    })
  })
  return [...inProse, ...inCells].slice(0, 8)
}
