import type { ClaimValue, SourceRef } from '@vouchsafe/core'
import type { Value } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { formulaOf, operationOf, type Step } from '../derive/calculation.ts'
import { equationBefore } from '../derive/equation.ts'
import { ownCells, passagesAbout } from '../derive/operands.ts'
import { contradicted, derivedEvidence, type Judgement, supported } from '../evidence.ts'
import { littleKnown } from '../lookup/little-known.ts'
import type { Cell } from '../sources/row.ts'
import { isNumeric, offOf, roundsTo } from '../values/compare.ts'

/**
 * Holds the result of a sum that the sentence writes out against the sum, if each of its numbers is known: a sum of invented
 * numbers proves nothing, and a number that is none of the sum's own may have been read for one.
 */
export function checkEquation(value: Value, at: Case): Judgement | undefined {
  // Discounts do not add up: 20 % and a further 10 % are 28 %.
  if (!isNumeric(value) || value.type === 'percent') return undefined
  const equation = equationBefore(at.view.sentence.text, at.place.start)
  if (equation === undefined) return undefined
  const { result, operands } = equation
  const sources = operands.flatMap((operand) => {
    const source = knownAs(operand.value, at)
    return source === undefined ? [] : [{ source }]
  })
  if (sources.length < operands.length) return undefined
  const formula = formulaOf(result)
  if (!SCALES.some((scale) => isResult(value.value, result.value * scale, at)))
    return wrongSum(result, formula)
  return supported(
    [derivedEvidence(operationOf(result), `${formula} = ${value.value}`, sources)],
    'The sum that is written out comes to it, and its numbers are known.',
  )
}

/** Grams and kilograms, cents and whole amounts, minutes and hours: the result may be told in a greater or smaller unit. */
const SCALES = [1, 1000, 0.001, 100, 0.01, 1 / 60, 60]

function isResult(told: number, result: number, { precision }: Case): boolean {
  return roundsTo(Math.abs(told), Math.abs(result), {
    decimals: Math.min(precision.decimals, 6),
    about: precision.about,
  })
}

function wrongSum({ value }: Step, formula: string): Judgement {
  const right = `${formula} = ${Number(value.toFixed(2))}`
  const source = { id: 'draft' }
  return contradicted(
    [{ relation: 'contradicts', source, shows: right }],
    'The sum that is written out comes to something else.',
    { right },
  )
}

/** Numbers by which one unit makes another, and the words of a sentence in which they do. */
const OF_UNITS: ReadonlyMap<number, RegExp> = new Map([
  [7, /week|周|星期/i],
  [12, /year|annual|month|dozen|年|月|打/i],
  [24, /hour|day|小时|天|日/i],
  [30, /month|day|月|天/i],
  [52, /year|annual|week|年|周/i],
  [60, /hour|minute|second|小时|分钟|秒/i],
  [365, /year|annual|day|年|天|日/i],
  [100, /%|per ?cent|cm|cent|pence|厘米|公分|分/i],
  [1000, /./u],
])

/** Where the number of a sum is known from. */
function knownAs(number: number, at: Case): SourceRef | undefined {
  const known = at.once(readNumbers)
  const found = known.get(key(number))
  if (found !== undefined) return found
  const isOfUnits = OF_UNITS.get(number)?.test(at.view.sentence.text) === true
  return isOfUnits ? { id: 'calendar' } : undefined
}

function readNumbers(at: Case): ReadonlyMap<string, SourceRef> {
  const known = new Map<string, SourceRef>()
  const add = (value: ClaimValue, source: SourceRef): void => {
    for (const each of numbersIn(value)) if (!known.has(key(each))) known.set(key(each), source)
  }
  const little = littleKnown(at)
  for (const cell of little?.cells ?? ownCells(at)) {
    const source = { id: cell.row.origin.id, pointer: cell.pointer }
    for (const value of cell.values) add(value, source)
    for (const each of digitsIn(cell)) add({ type: 'number', value: each }, source)
  }
  for (const { values, source } of little?.passages ?? passagesAbout(at))
    for (const { value } of values) add(value, source)
  for (const { values } of at.world.asked)
    for (const { value } of values) add(value, { id: 'customer' })
  for (const { value, claim } of at.stated) add(value, { id: `claim:${claim.id}` })
  return known
}

/** 48V24Ah, `700x40C`: numbers within words, and those that fields are named for. */
function digitsIn({ raw, name }: Cell): readonly number[] {
  const text = typeof raw === 'string' ? `${raw.slice(0, 120)} ${name}` : name
  return [...text.matchAll(/\d{1,12}(?:\.\d{1,6})?/gu)].map(([digits]) => Number(digits))
}

function key(value: number): string {
  return value.toFixed(6)
}

/** The numbers of a value; of a share also what it leaves, as a factor. */
function numbersIn(value: ClaimValue): readonly number[] {
  if (value.type === 'percent') {
    const share = offOf(value)
    return [value.value, share, share / 100, 1 - share / 100]
  }
  if (isNumeric(value)) return [Math.abs(value.value)]
  if (value.type !== 'range') return []
  return [value.low, value.high].flatMap((side) => (side === undefined ? [] : numbersIn(side)))
}

/** A number within a sum that is written out, such as the 48 of 48×24=1152Wh: known if any source holds it. */
export function checkOperand(value: Value, at: Case): Judgement | undefined {
  if (value.type !== 'number' || !isOperand(at)) return undefined
  const source = knownAs(value.value, at)
  return (
    source &&
    supported(
      [{ relation: 'supports', source }],
      'It is a number of a sum that is written out, and known.',
    )
  )
}

/** It is one of the numbers of a sum that is written out. */
export function isOperand({ view, place }: Case): boolean {
  const { text } = view.sentence
  const rest = text.slice(place.end, place.end + 100)
  if (!ADDED_UP.test(rest)) return false
  for (const { index, 0: equals } of rest.matchAll(RESULT)) {
    const equation = equationBefore(text, place.end + index + equals.length)
    if (equation?.operands.some(({ start, end }) => start <= place.start && end >= place.end))
      return true
  }
  return false
}

const ADDED_UP =
  /^[^。；;\n]{0,40}?[=＝≈+＋×*÷−]|^[^。；;\n]{0,40}? (?:makes|equals|comes to|is)\b/u
const RESULT = /(?:[=＝≈]|\b(?:makes|equals|comes to|is)\b|等于|就是|是|得)\s{0,2}(?=[¥￥$€£]?\d)/gu
