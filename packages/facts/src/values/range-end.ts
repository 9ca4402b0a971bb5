import type { Claim, ClaimValue, Evidence } from '@vouchsafe/core'
import { readValues, type Value } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { cellEvidence } from '../evidence.ts'
import { fewCells } from '../lookup/little-known.ts'
import type { Cell, Row } from '../sources/row.ts'
import { clauseText } from '../words/clause-text.ts'
import { compareValues, EXACT } from './compare.ts'

const UP_TO =
  /(?:[只仅]?[到至]|最[高大多长重]|不超过|\b(?:up to|only to|goes to|stops at|max(?:imum)?)) ?$/i
const FROM = /(?:[从自]|最[低小少短轻]|\b(?:from|starts at|min(?:imum)?)) ?$/i

/**
 * A value that its words make one end of a range, where the rows spoken of have that very end: `the S goes up to 94 cm` of
 * 88–94. For a bare number the draft must just have told a value in the same unit: 它适合165到185厘米，26寸只到175.
 */
export function endOfRange(value: Value, at: Case): Evidence | undefined {
  if (value.type !== 'number' && value.type !== 'quantity') return undefined
  const { text } = at.view.sentence
  const before = text.slice(Math.max(0, at.place.start - 12), at.place.start)
  const side =
    sideOf(at.claim) ?? (UP_TO.test(before) ? 'high' : FROM.test(before) ? 'low' : undefined)
  if (side === undefined) return undefined
  const units = new Set(
    value.type === 'quantity'
      ? [value.unit]
      : [...at.beside, ...at.told.map((each) => each.value)].flatMap(unitsOf),
  )
  const isEnd = (each: ClaimValue) => {
    const end = each.type === 'range' ? each[side] : undefined
    return end?.type === 'quantity' && end.value === value.value && units.has(end.unit)
  }
  const named = rowsBySize(at)
  const places = named.length > 0 ? named : at.focus.families
  for (const { cells } of places) {
    const cell = cells.find(({ values }) => values.some(isEnd))
    if (cell !== undefined) return cellEvidence(cell, 'supports')
  }
  return undefined
}

/** `up to 92 cm` was read with its words. */
function sideOf({ bound }: Claim): 'low' | 'high' | undefined {
  if (bound === 'at-most') return 'high'
  return bound === 'at-least' ? 'low' : undefined
}

/** Rows in whose names a measure of the clause stands: 26寸 of 26寸山地车. */
function rowsBySize(at: Case): readonly Row[] {
  const sizes = readValues(clauseText(at), at.world.read).flatMap(({ value }) =>
    value.type === 'quantity' ? [value] : [],
  )
  if (sizes.length === 0) return []
  const isNamed = ({ names, values }: Cell) =>
    names === 'name' &&
    values.some((each) => sizes.some((size) => compareValues(size, each, EXACT) === 'equal'))
  return [
    ...new Set(
      fewCells(at)
        .filter(isNamed)
        .map(({ row }) => row),
    ),
  ]
}

function unitsOf(value: ClaimValue): readonly string[] {
  const ends = value.type === 'range' ? [value.low, value.high] : [value]
  return ends.flatMap((end) => (end?.type === 'quantity' ? [end.unit] : []))
}
