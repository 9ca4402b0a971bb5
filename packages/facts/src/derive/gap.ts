import type { Case } from '../case.ts'
import { fewCells } from '../lookup/little-known.ts'
import { joined, tokenise } from '../lookup/tokens.ts'
import { placeIn } from '../sentence-view.ts'
import type { Cell, Row } from '../sources/row.ts'
import { meets } from '../subject/profile.ts'
import type { Target } from './arithmetic.ts'
import { difference, formulaOf, type Input } from './calculation.ts'
import { cellInputs, knownBeside, type Sort, spokenInputs } from './operands.ts'

/** A difference, and the two numbers that it is between. */
export interface Gap {
  readonly formula: string
  readonly inputs: readonly [Input, Input]
}

/** Words right before a value by which it is what one number is more or less than another. */
const GAP_BEFORE =
  /(?:[大小高低长短宽窄重轻厚薄深浅快慢早晚超差多少剩余缺省贵]|便宜|(?:还能|还可以?|再)再?(?:加|装|放|带|升|扩|添|存|拿)|\b(?:over|short|spare|leav(?:es?|ing)(?: you)?|still|only|just|another|exceeds? (?:it|that|the limit) by|by|be|have|got|are))[了出过下]?\s?(?:只|约|大约|差不多|还|有|about|around|just|only|roughly|a|an)?\s?[¥￥$€£]?$/i
/** The same right behind it. */
const GAP_BEHIND =
  /^\s{0,2}(?:more|less|fewer|extra|left|over|short|apart|to spare|spare|to go|too (?:much|many|long|short|wide|tall|heavy|big|small)|heavier|lighter|longer|shorter|wider|narrower|taller|higher|lower|deeper|thicker|thinner|bigger|larger|smaller|under|above|below|beyond|clear|remaining|的?(?:余量|富余|差距|差额|空余|空间))/i

/**
 * What one number is more than another, where the sentence says that it is such a gap and tells one of the two right before:
 * 柯基12公斤，超了2公斤. The other may be the customer's, or stand behind it: `it weighs 12 kg, 2 kg less than the red one at 14 kg`.
 */
export function gapOf(target: Pick<Target, 'equals'>, sort: Sort, at: Case): Gap | undefined {
  if (!isGap(at)) return undefined
  const told = toldBefore(at, sort)
  const asked = at.world.asked.flatMap(({ values }) =>
    spokenInputs(
      values.map(({ value }) => value),
      sort,
      'customer',
    ),
  )
  const beside = spokenInputs(at.once(knownBeside), sort, 'draft')
  for (const one of told.toReversed().slice(0, 4)) {
    for (const other of [...told, ...asked, ...beside]) {
      const gap = difference(one, other)
      if (gap.value > 0 && target.equals(gap.value))
        return { formula: formulaOf(gap), inputs: [one, other] }
    }
  }
  return gapOfRows(target, sort, at)
}

/**
 * What stands in the same field of two rows side by side, where the sentence names the field, and both rows unless there are
 * but two: 胸围L比M大3厘米, `and costs $40 more`.
 */
function gapOfRows(target: Pick<Target, 'equals'>, sort: Sort, at: Case): Gap | undefined {
  const named = fewCells(at).flatMap((cell) => {
    const [input] = isFieldNamed(cell, at) ? cellInputs(cell, sort) : []
    return input === undefined ? [] : [{ cell, input }]
  })
  for (const one of named) {
    for (const other of named) {
      if (!areBeside(one.cell, other.cell) || !areCompared(one.cell, other.cell, named, at))
        continue
      const gap = difference(one.input, other.input)
      if (target.equals(gap.value))
        return { formula: formulaOf(gap), inputs: [one.input, other.input] }
    }
  }
  return undefined
}

function areBeside(a: Cell, b: Cell): boolean {
  return a.row !== b.row && a.row.parent === b.row.parent && a.field === b.field
}

/** The sentence names both, or there are but these two. */
function areCompared(a: Cell, b: Cell, named: readonly { cell: Cell }[], at: Case): boolean {
  const said = at.once(rowsSaid)
  if (said.has(a.row) && said.has(b.row)) return true
  return named.every(({ cell }) => cell === a || cell === b || !areBeside(cell, a))
}

function isFieldNamed({ grams, attributes }: Cell, { view, profile }: Case): boolean {
  if (meets(attributes, profile.named)) return true
  for (const gram of grams) if (view.grams.has(gram)) return true
  return false
}

/** Rows of which the sentence tells the name, or the size or version that tells them apart: L, `Mini`. */
function rowsSaid(at: Case): ReadonlySet<Row> {
  const said = ` ${joined(at.view.tokens)} `
  const rows = fewCells(at).flatMap(({ row, raw }) => {
    const isWord = typeof raw === 'string' && !/^\d/.test(raw)
    return isWord && said.includes(` ${joined(tokenise(raw))} `) ? [row] : []
  })
  return new Set(rows)
}

function isGap({ view, place }: Case): boolean {
  const { text } = view.sentence
  return (
    GAP_BEFORE.test(text.slice(Math.max(0, place.start - 24), place.start)) ||
    GAP_BEHIND.test(text.slice(place.end, place.end + 24))
  )
}

/** Values that the sentence, or the one before it, tells before this one, and that were not found wrong. */
function toldBefore(at: Case, sort: Sort): readonly Input[] {
  const last = at.before.at(-1)?.sentence
  return at.told.flatMap(({ value, claim }) => {
    const span = claim.valueSpan ?? claim
    const isNear = last === undefined || span.start >= last.locate({ start: 0, end: 0 }).start
    const isBefore = placeIn(at.view.sentence, span).start < at.place.start
    return isNear && isBefore ? spokenInputs([value], sort, `claim:${claim.id}`) : []
  })
}
