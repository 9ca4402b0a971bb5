import type { Span } from '@vouchsafe/text'
import { cellEvidence } from '../evidence.ts'
import { oncePer } from '../lookup/once.ts'
import type { Cell } from '../sources/row.ts'
import type { World } from '../world.ts'
import { fewRows } from './few-rows.ts'
import type { Setting, Wrong } from './wrong.ts'

/** What seats, rooms and gates are called by: a sort, the words for it before or behind the label, and fields that hold it bare. */
interface Sort {
  readonly told: RegExp
  readonly field: RegExp
}

const SORTS: readonly Sort[] = [
  { told: /(\d{1,3}) ?排/giu, field: /^(?:row|排|排号)$/i },
  { told: /\brow ([a-z]{0,2}\d{0,3})\b/giu, field: /^row$/i },
  { told: /(\d{1,3}) ?座/giu, field: /^(?:seat|no|number|seat_?no|座|座号|座位号?)$/i },
  {
    told: /\bseats? ([a-z]{0,2}\d{1,3}[a-z]?)\b/giu,
    field: /^(?:seats?|no|number|seat_?(?:no|number))$/i,
  },
  { told: /(\d{1,2}) ?车厢?/giu, field: /^(?:coach|carriage|car|车厢|车厢号)$/i },
  { told: /\b(?:coach|carriage) ([a-z]|\d{1,2})\b/giu, field: /^(?:coach|carriage)$/i },
  {
    told: /\b(?:gate|stand|platform|pitch|room|table) ([a-z]?\d{1,4}[a-z]?)\b/giu,
    field: /^(?:gate|stand|platform|pitch|room|table)(?:_?(?:no|number))?$/i,
  },
  {
    told: /(\d{1,4}) ?(?:号(?:检票口|登机口|站台|房|桌|柜|厅|影厅))/giu,
    field: /^(?:检票口|登机口|站台|房号|桌号|柜号|影厅)$/,
  },
]

interface Label {
  readonly label: string
  readonly cell: Cell
}

/** By sort, the labels that the few records tell. */
const labelsOf = oncePer((world: World): ReadonlyMap<Sort, readonly Label[]> => {
  const cells = fewRows(world)
    .filter(({ origin }) => origin.sort === 'records' && origin.id !== 'customer')
    .flatMap((row) => row.cells)
  return new Map(
    SORTS.map((sort): readonly [Sort, readonly Label[]] => [
      sort,
      cells.flatMap((cell) => {
        const text = String(cell.raw)
        const label = sort.field.test(cell.name) && /^\w{1,5}$/.test(text) ? [text] : []
        return [...label, ...labelsIn(text, sort).map((each) => each.label)].map((each) => ({
          label: each.toLowerCase(),
          cell,
        }))
      }),
    ]),
  )
})

function labelsIn(text: string, { told }: Sort): readonly (Span & { readonly label: string })[] {
  return [...text.matchAll(told)].flatMap((match) => {
    const [whole, label = ''] = match
    const { index } = match
    return /\d|^[a-z]$/i.test(label) ? [{ label, start: index, end: index + whole.length }] : []
  })
}

/** Cheap: a word for a place that is numbered. */
export function mayTellLabel(text: string): boolean {
  return /[排座车号]|\b(?:rows?|seats?|coach|carriage|gate|stand|platform|pitch|room|table)\b/i.test(
    text,
  )
}

/** Said of what does not come from the record: what is free, or could be had instead. */
const OTHERS =
  /[?？]|\b(?:instead|change|move|switch|free|available|could|would|or|next to|beside)\b|换|改|空|余|可选|或/i

/**
 * A seat, a row or a gate that is none of those on record. Such a number counts nothing: it follows from no other number, and
 * near is as wrong as far.
 */
export function otherLabelIn({ view, world }: Setting): readonly Wrong[] {
  const { text } = view.sentence
  if (!mayTellLabel(text) || OTHERS.test(text)) return []
  const asked = world.asked.map((each) => each.text.toLowerCase()).join(' ')
  return SORTS.flatMap((sort) => {
    const known = labelsOf(world).get(sort) ?? []
    const [right] = known
    if (right === undefined) return []
    return labelsIn(text, sort)
      .filter(({ label, start, end }) => {
        const own = label.toLowerCase()
        const isKnown = known.some((each) => each.label === own)
        return !isKnown && !asked.includes(text.slice(start, end).toLowerCase())
      })
      .map(
        ({ start, end }): Wrong => ({
          span: { start, end },
          kind: 'order-detail',
          message: 'The record has another one.',
          evidence: [cellEvidence(right.cell, 'contradicts')],
          right: String(right.cell.raw).slice(0, 120),
        }),
      )
  })
}
