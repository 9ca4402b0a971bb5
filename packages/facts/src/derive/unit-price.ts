import type { Evidence } from '@vouchsafe/core'
import { type QuantityValue, readValues, type Value } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { derivedEvidence } from '../evidence.ts'
import { fewCells } from '../lookup/little-known.ts'
import type { Cell } from '../sources/row.ts'

/** Behind an amount, what it is the price of: `£7.50 a kilo`, `$2.10/100 ml`. */
const BY_UNIT =
  /^ ?(?:a|an|per|the|each|\/|every) ?((?:\d{1,4} ?)?[a-zµ²³]{1,12}(?: (?:foot|feet|metre|meter))?)/i
/** Before it or behind it in Chinese: 每公斤15元, 合15元一斤, 15元/100克. */
const UNIT_BEFORE = /每 ?((?:\d{1,4} ?)?\p{Script=Han}{1,2})[^\d，。；]{0,4}$/u
const UNIT_BEHIND = /^ ?[一每/] ?((?:\d{1,4} ?)?(?:\p{Script=Han}{1,2}|ml|kg|g|l))/iu

/**
 * What a kilo, a litre or a metre of it costs: the price of the one record that holds both, by its measure. What is bought
 * together (`offer: { qty: 2, for: 6 }`, at 400 g each) is so many times as much.
 */
export function unitPrice(value: Value, at: Case): Evidence | undefined {
  if (value.type !== 'money') return undefined
  const unit = at.once(unitTold)
  if (unit === undefined) return undefined
  const cells = fewCells(at)
  const slack = 0.5 * 10 ** -Math.max(at.precision.decimals, at.precision.about ? 0 : 2) + 1e-9
  for (const measured of cells) {
    const size = measured.values.find((each) => isOfUnit(each, unit))
    if (size?.type !== 'quantity') continue
    for (const priced of cells.filter(({ row }) => row === measured.row)) {
      const price = amountIn(priced, value.currency)
      if (price === undefined) continue
      const pieces = piecesFor(priced, measured.row.cells)
      const whole = pieces === undefined ? size.base : size.base * Number(pieces.raw)
      const each = (price * unit.base) / whole
      if (Math.abs(each - value.value) > slack) continue
      const formula = `${price} ÷ ${whole / unit.base} = ${value.value}`
      const inputs = [priced, ...(pieces ? [pieces] : []), measured]
      return derivedEvidence(
        'quotient',
        formula,
        inputs.map(({ row, pointer }) => ({ source: { id: row.origin.id, pointer } })),
      )
    }
  }
  return undefined
}

/** An amount told by a unit in which the few things there are are measured: no sum of other amounts makes one. */
export function isByUnit(value: Value, at: Case): boolean {
  const unit = value.type === 'money' ? at.once(unitTold) : undefined
  return (
    unit !== undefined &&
    fewCells(at).some(({ values }) => values.some((each) => isOfUnit(each, unit)))
  )
}

function unitTold({ view: { sentence }, place, world }: Case): QuantityValue | undefined {
  const behind = sentence.text.slice(place.end, place.end + 24)
  const before = sentence.text.slice(Math.max(0, place.start - 16), place.start)
  const [, words] =
    BY_UNIT.exec(behind) ?? UNIT_BEHIND.exec(behind) ?? UNIT_BEFORE.exec(before) ?? []
  if (words === undefined) return undefined
  const [mention] = readValues(/^\d/.test(words) ? words : `1 ${words}`, world.read)
  const unit = mention?.value
  return unit?.type === 'quantity' && unit.dimension !== 'count' ? unit : undefined
}

function isOfUnit(value: Cell['values'][number], unit: QuantityValue): boolean {
  return value.type === 'quantity' && value.dimension === unit.dimension
}

function amountIn({ values }: Cell, currency: string | null): number | undefined {
  const money = values.find((each) => each.type === 'money')
  if (money?.type !== 'money') return undefined
  const isOne = money.currency === null || money.currency === currency
  return isOne ? money.value : undefined
}

/** How many are had for the amount: the number beside it within an object of its own, or of the record. */
function piecesFor(priced: Cell, cells: readonly Cell[]): Cell | undefined {
  const parent = priced.pointer.slice(0, priced.pointer.lastIndexOf('/') + 1)
  const beside = cells.filter(
    ({ pointer }) => pointer.startsWith(parent) && !pointer.slice(parent.length).includes('/'),
  )
  return beside.find(({ raw, name }) => PIECES.test(name) && Number(raw) > 1)
}

const PIECES =
  /^(?:buy|count|for_?qty|items?|min_?qty|pack_?(?:of|size)|packs|pcs|per_?pack|pieces|qty|quantity|units)$|^(?:件数|数量|瓶数|袋数|每箱数量?|规格数量)$/i
