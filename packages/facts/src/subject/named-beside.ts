import type { ClaimValue } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { type Hit, hitOf } from '../lookup/hits.ts'
import { placeIn } from '../sentence-view.ts'
import type { Cell, Row } from '../sources/row.ts'
import { compareValues } from '../values/compare.ts'

/**
 * Of rows side by side in one record (the sizes of a jacket), the one that the clause names by a text of its own, if the
 * value is that of another: `the jacket in small is 49`, where 49 is the price of the medium one.
 *
 * @param fitting Hits that agree with the value.
 */
export function rowNamedBeside(
  fitting: readonly Hit[],
  value: ClaimValue,
  at: Case,
): Hit | undefined {
  const { rows, texts } = at.view.mentions
  if (fitting.length === 0 || rows.length + texts.length === 0) return undefined
  if (saysWhich(fitting, at) || isCountOfOther(at)) return undefined
  const named = rowsCounted(at) ?? rowsNamed(at)
  if (named.size === 0 || fitting.some(({ cell }) => named.has(cell.row))) return undefined
  for (const row of named) {
    if (isTold(row, fitting, at)) continue
    if (!fitting.every(({ cell }) => areBeside(cell.row, row))) continue
    const fields = new Set(fitting.map(({ cell }) => cell.field))
    const rival = row.cells
      .filter((cell) => fields.has(cell.field))
      .map((cell) => hitOf(cell, value, at))
      .find(({ comparison }) => comparison === 'different')
    if (rival !== undefined) return rival
  }
  return undefined
}

/** The draft has told the row's own value right behind its name: what follows is of another. */
function isTold(row: Row, fitting: readonly Hit[], at: Case): boolean {
  const mention = at.view.mentions.texts.findLast(({ cells }) =>
    cells.some((cell) => cell.row === row),
  )
  const fields = new Set(fitting.map(({ cell }) => cell.field))
  const own = row.cells.filter((cell) => fields.has(cell.field))
  return own.some((cell) => isToldFrom(mention?.end ?? 0, cell, at))
}

/** The draft has told the cell's value from this place of the sentence on. */
function isToldFrom(from: number, { values }: Cell, at: Case): boolean {
  return at.told.some(
    ({ value, claim }) =>
      placeIn(at.view.sentence, claim.valueSpan ?? claim).start >= from &&
      values.some((fact) => compareValues(value, fact) === 'equal'),
  )
}

/** The sentence has told the cell's own value before: what follows is of something else. */
export function isToldBefore(cell: Cell, at: Case): boolean {
  return isToldFrom(0, cell, at)
}

/** The value is itself what tells its row apart: the 1000 ml of "the 1000 ml costs more than the 750 ml". */
export function saysWhich(fitting: readonly Hit[], { claim, view, place }: Case): boolean {
  // A sum, or how many there are, tells how a row fares and not which it is.
  if (claim.value?.type !== 'quantity') return false
  const { rows, texts } = view.mentions
  const own = [...rows, ...texts].filter(({ start, end }) => start < place.end && place.start < end)
  return own.some(({ cells }) => fitting.some(({ cell }) => cells.includes(cell)))
}

/** 两瓶牛奶和一袋吐司: what is counted stands right behind the count, whatever is named after it. */
export function isCountOfOther(at: Case): boolean {
  const next = behindCount(at)
  if (next === undefined) return false
  const { rows, texts } = at.view.mentions
  const named = [...rows, ...texts].filter(({ start }) => start >= next)
  return (
    named.length > 0 &&
    named.every(({ start }) => start > next && JOINED.test(textOf(at).slice(next, start)))
  )
}

/** The rows whose name stands right behind the count. */
function rowsCounted(at: Case): ReadonlySet<Row> | undefined {
  const next = behindCount(at)
  const mention = at.view.mentions.rows.find(({ start }) => start === next)
  return mention && new Set(mention.rows)
}

/** Where the words for what the claim counts begin. */
function behindCount({ claim, view, place }: Case): number | undefined {
  const { value } = claim
  if (value?.type !== 'quantity' || value.dimension !== 'count') return undefined
  const behind = /^(?:的| of )? ?(?=\p{L}{2})/u.exec(
    view.sentence.text.slice(place.end, place.end + 8),
  )
  return behind === null ? undefined : place.end + behind[0].length
}

function textOf({ view }: Case): string {
  return view.sentence.text
}

/** A noun, and a word or mark that joins another to it. */
const JOINED =
  /^\p{L}[^，。；,.;!?！？\n]{1,24}(?:和|与|及|加|、| and (?:a|an|one|two|three|four|\d{1,3}) )/u

/** Parts of one record, in the same list. */
function areBeside(a: Row, b: Row): boolean {
  return a.parent === b.parent && a.label === b.label && hasOwnName(a.parent)
}

function hasOwnName(row: Row | undefined): boolean {
  return row?.cells.some(({ names }) => names !== undefined) === true
}

/** Rows of which a text stands in the claim's clause, or else in its sentence, that tells them apart from those beside them. */
function rowsNamed(at: Case): ReadonlySet<Row> {
  const { start, end } = at.clause
  const { texts } = at.view.mentions
  const rows = (mentions: typeof texts): ReadonlySet<Row> =>
    new Set(mentions.flatMap(({ cells }) => cells.filter(isTelling).map(({ row }) => row)))
  const own = texts.filter((mention) => mention.start >= start && mention.end <= end)
  // Words that several rows share (two colours of 1000 ml) still say that another clause's are not meant.
  return rows(own.length > 0 ? own : texts)
}

/** No row beside this one has the same text in the same field. */
function isTelling(cell: Cell): boolean {
  const beside = cell.row.parent?.children ?? []
  return beside.every(
    (row) =>
      row === cell.row ||
      row.cells.every((each) => each.field !== cell.field || each.key !== cell.key),
  )
}
