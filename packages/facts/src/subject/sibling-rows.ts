import type { ClaimValue } from '@vouchsafe/core'
import { overlaps, type Span } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { type Hit, hitOf } from '../lookup/hits.ts'
import type { Cell, Row } from '../sources/row.ts'
import { isCalledHere } from './called-here.ts'
import { setAgainst } from './compared-with.ts'
import { isCountOfOther, saysWhich } from './named-beside.ts'

/**
 * Of rows side by side that differ in some words (a size, a colour, a region, a member's level), the cell of the one that the
 * sentence names, if the value is that of another one: the right number under the wrong condition.
 *
 * @param fitting Hits that agree with the value.
 */
export function siblingRowNamed(
  fitting: readonly Hit[],
  value: ClaimValue,
  at: Case,
): Hit | undefined {
  if (fitting.length === 0 || !fitting.every(({ cell }) => hasSiblings(cell))) return undefined
  const { rows, texts } = at.view.mentions
  const { start, end } = at.place
  const apart = [...rows, ...texts].filter((each) => each.end <= start || each.start >= end)
  // The value's own words name no row, and those of another clause name what that one is about.
  const own = apart.filter((each) => overlaps(each, at.clause))
  const run = ofLastNamed(apart, at)
  const named = run.length > 0 ? run : own
  if (named.length === 0) return undefined
  const isOfPart = partAgainst(at)
  const mentioned = new Set(named.filter(isOfPart).flatMap(({ cells }) => cells))
  if (mentioned.size === 0 || saysWhich(fitting, at) || isCountOfOther(at)) return undefined
  let rival: Hit | undefined
  for (const { cell } of fitting) {
    const other = rivalOf(cell, mentioned)
    if (other === undefined) return undefined
    const hit = hitOf(other, value, at)
    if (hit.comparison !== 'different' || isCalledHere(cell.row, [other.row], at)) return undefined
    rival ??= hit
  }
  return rival
}

/**
 * `The desk lamp gives 620 lm and the floor lamp is €149, gives 1100 lm`: what follows a name is of that one, up to where something
 * else may be spoken of. Of names that stand together each may have its own of the values behind them.
 */
function ofLastNamed<T extends Span>(
  apart: readonly T[],
  { view, place, clause }: Case,
): readonly T[] {
  const { rows } = view.mentions
  // `$39 from the one card, $67 from the other`: the value may be of what stands behind it.
  if (apart.some(({ start }) => start >= place.end && start < clause.end)) return []
  const index = rows.findLastIndex(({ end }) => end <= place.start)
  const last = rows[index]
  if (last === undefined || SUBJECT.test(view.sentence.text.slice(last.end, place.start))) return []
  const before = rows[index - 1]
  const isTold = (from: Span) =>
    view.values.some(({ start, end }) => start >= from.end && end <= last.start)
  if (before !== undefined && !isTold(before)) return []
  return apart.filter(({ start, end }) => start >= last.start && end <= place.start)
}

/** What else may be spoken of from here on: another one, both, what it is set against or turned into; or how much it differs. */
const SUBJECT =
  /\b(?:the|that|this|these|those|other|one|ones|while|whereas|than|both|each|all|either|total|altogether|together|former|latter|respectively|against|versus|vs|from|to|instead|save[sd]?|saving|add|adds|plus|more|less|extra|difference|your|my|our|you|we|i|they|there|if|when|or)\b|[;；:：()（）\n]|[他她您你我们另那这其此前后若如则而比较差共都各每总加减省换改送配附含]|分别|合计|如果|需要|还要|再/i

/** `The Plus has 48 l against 36 for the base model`: what is set against something else is told of that alone, and nothing else is. */
function partAgainst({ view, place }: Case): (span: Span) => boolean {
  const others = setAgainst(view.sentence.text)
  const own = others.find(({ start, end }) => start <= place.start && place.end <= end)
  return own === undefined
    ? (span) => !others.some((other) => overlaps(other, span))
    : (span) => overlaps(own, span)
}

/** Rows of longer lists are told apart by names. */
const MOST_SIBLINGS = 60

function hasSiblings({ row }: Cell): boolean {
  const count = row.parent?.children.length ?? 0
  return count >= 2 && count <= MOST_SIBLINGS
}

/** The cell of the same field in the one other row of the list whose words are named, where the cell's own row's are not. */
function rivalOf(cell: Cell, mentioned: ReadonlySet<Cell>): Cell | undefined {
  const { row } = cell
  const siblings = row.parent?.children ?? []
  if (row.cells.some((each) => mentioned.has(each))) return undefined
  const named = siblings.filter(
    (other) => other !== row && other.label === row.label && isNamed(other, row, mentioned),
  )
  const [only, ...others] = named
  if (only === undefined || others.length > 0) return undefined
  return only.cells.find(({ field }) => field === cell.field)
}

/** What another row costs tells the value of another claim, and not which row is meant. */
const AMOUNT = /^[$€£¥]? ?\d{1,9}[.,]\d{2}(?: ?(?:[A-Z]{3}|[€£$]))?$/u

/** Words of a field that the other row fills as well, and otherwise. */
function isNamed(other: Row, row: Row, mentioned: ReadonlySet<Cell>): boolean {
  return other.cells.some(
    (cell) =>
      mentioned.has(cell) &&
      !AMOUNT.test(String(cell.raw)) &&
      row.cells.some(({ field, key }) => field === cell.field && key !== cell.key),
  )
}
