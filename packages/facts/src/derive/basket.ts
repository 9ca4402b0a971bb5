import type { ClaimValue, Evidence } from '@vouchsafe/core'
import { readValues, type Span } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { cellEvidence, derivedEvidence } from '../evidence.ts'
import type { RowMention } from '../lookup/mentions.ts'
import type { Row } from '../sources/row.ts'
import { meets } from '../subject/profile.ts'
import { MONEY_ATTRIBUTES } from '../words/attribute-words.ts'
import { added, formulaOf, type Input, step, type Term } from './calculation.ts'
import type { Sort } from './operands.ts'

/** How far a number of things stands before the name of the thing. */
const REACH = 16
/**
 * What several named things come to, each so many times its own price: `€45 for two adults and a youth`. The sentence that
 * tells the amount names them; a thing without a number counts once.
 */
export function basketOf(
  { value, equals }: { readonly value: number; readonly equals: (result: number) => boolean },
  sort: Sort,
  at: Case,
): Evidence | undefined {
  const { start, end } = clauseOf(at)
  const mentions = at.view.mentions.rows.filter(
    (mention) => mention.by === 'name' && mention.start >= start && mention.end <= end,
  )
  const lines = mentions.flatMap((mention) => lineOf(mention, sort, at))
  if (lines.length !== mentions.length) return undefined
  // One thing once is a price that is stated, and no basket.
  const [whole] = [...added(lines), ...lines.filter((line) => 'sign' in line)]
  if (whole === undefined || !equals(whole.value)) return undefined
  const inputs = lines.map((line) => ('sign' in line ? (line.left as Input) : line))
  return derivedEvidence('sum', `${formulaOf(whole)} = ${value}`, inputs)
}

/** From the last mark before the amount to the next behind it. */
function clauseOf({ view, place }: Case): Span {
  const { text } = view.sentence
  const before = /[,，。;；:：][^,，。;；:：]{0,120}$/u.exec(text.slice(0, place.start))
  const behind = text.slice(place.end).search(/[,，。;；:：]|\.\s/u)
  return {
    start: before === null ? 0 : before.index + 1,
    end: behind < 0 ? text.length : place.end + behind,
  }
}

/** The 2 of `2 towels and a robe are £44.05`: so many of a named thing with a price, where an amount is told of them. */
export function countOfLine(value: ClaimValue, at: Case): Evidence | undefined {
  if (wholeNumber(value) === undefined || at.claim.kind === 'stock') return undefined
  const name = at.view.mentions.rows.find(({ start }) => start >= at.place.end)
  if (name?.by !== 'name' || name.start - at.place.end > 2) return undefined
  const [row] = name.rows
  const cell = row?.cells.find(({ values }) => values.some(({ type }) => type === 'money'))
  if (cell === undefined || !AMOUNT.test(at.view.sentence.text)) return undefined
  return cellEvidence(cell, 'mentions')
}

const AMOUNT = /[¥￥$€£]\s?\d|\d\s?(?:元|块|€|eur\b|usd\b)/i

function lineOf(mention: RowMention, sort: Sort, at: Case): readonly Term[] {
  const count = countBefore(mention, at)
  return mention.rows.slice(0, 1).flatMap((row) => {
    const price = priceOf(row, sort)
    if (price === undefined || count === 1) return price ?? []
    return step(price, '×', { value: count, source: { id: 'draft' } })
  })
}

/** The one amount that the row has, or the one that is called its price. */
function priceOf(row: Row, sort: Sort): Input | undefined {
  const amounts = row.cells.flatMap((cell) =>
    cell.names === undefined
      ? cell.values.flatMap((value) => {
          const measured = sort.measureCell(value, cell)
          const source = { id: row.origin.id, pointer: cell.pointer }
          return measured === undefined ? [] : [{ value: measured, source, cell }]
        })
      : [],
  )
  const called = amounts.filter(({ cell }) => meets(cell.attributes, MONEY_ATTRIBUTES))
  const [price, another] = called.length > 0 ? called : amounts
  return another === undefined ? price : undefined
}

function countBefore({ start }: Span, at: Case): number {
  const { text } = at.view.sentence
  const before = text.slice(Math.max(0, start - REACH), start)
  const last = readValues(before, at.world.read).at(-1)
  if (
    last === undefined ||
    /[,，。;；:：]|\b(?:and|plus)\b|[和加跟与]/u.test(before.slice(last.end))
  )
    return 1
  const count = wholeNumber(last.value)
  return count !== undefined && count > 0 ? count : 1
}

function wholeNumber(value: ClaimValue): number | undefined {
  const isCount =
    value.type === 'number' || (value.type === 'quantity' && value.dimension === 'count')
  return isCount && Number.isInteger(value.value) ? value.value : undefined
}
