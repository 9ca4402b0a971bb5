import type { ClaimValue, Derivation, Evidence, SourceRef } from '@vouchsafe/core'
import { derivationOf, type Input, type Target } from './arithmetic.ts'
import { MONEY_ATTRIBUTES } from './attribute-words.ts'
import type { Case } from './case.ts'
import { isNumeric, roundsTo } from './compare.ts'
import { deriveExpected } from './days/expected.ts'
import { deriveLast } from './days/sessions.ts'
import { deriveAge } from './derive-age.ts'
import { deriveDate, deriveDuration, deriveElapsed, deriveEnd } from './derive-dates.ts'
import { knownBeside, ownCells, pools, type Sort } from './operands.ts'
import { meets } from './profile.ts'
import { ratioOf } from './ratio.ts'
import type { Cell } from './row.ts'

/** The evidence that a value which no fact states follows from known ones, if it does. */
export function derive(value: ClaimValue, at: Case): Evidence | undefined {
  switch (value.type) {
    case 'money':
      return deriveNumber(value.value, moneySort(value.currency), at)
    case 'number':
      return deriveCount(value.value, at)
    case 'quantity':
      return value.dimension === 'count'
        ? deriveCount(value.value, at)
        : deriveNumber(value.value, quantitySort(value), at)
    case 'percent':
      return derivePercent(value.value, at)
    case 'date':
      return (
        deriveAge(value, at) ??
        deriveExpected(value, at) ??
        deriveLast(value, at) ??
        deriveDate(value, at)
      )
    case 'datetime':
      return deriveAge(value, at)
    case 'duration':
      return (
        deriveAge(value, at) ??
        deriveDuration(value, at) ??
        deriveNumber(value.value, durationSort(value), at)
      )
    case 'range':
      return (
        deriveAge(value, at) ??
        deriveElapsed(value, at) ??
        deriveExpected(value, at) ??
        deriveLast(value, at) ??
        deriveEnd(value, at)
      )
    default:
      return undefined
  }
}

/** Chances of a coincidence that are taken: more, where the words say that something is computed. */
const CHANCES = { plain: 0.01, hinted: 0.08, told: 0.3, difference: 0.75 } as const

function deriveNumber(value: number, sort: Sort, at: Case): Evidence | undefined {
  const target = targetOf(Math.abs(value), at)
  const hinted = isHinted(at)
  let nearest = true
  for (const operands of pools(at, sort)) {
    const told = at.profile.derived.has('difference') ? CHANCES.difference : CHANCES.told
    const chance = hinted ? (nearest ? told : CHANCES.hinted) : CHANCES.plain
    const found = derivationOf({ ...target, chance }, operands)
    if (found !== undefined) {
      return shown(found.operation, `${found.formula} = ${Math.abs(value)}`, found.inputs)
    }
    nearest = false
  }
  return undefined
}

/** Numbers of things are small, and small numbers follow from anything: the words must say that something is computed. */
function deriveCount(value: number, at: Case): Evidence | undefined {
  if (meets(at.profile.named, GRADES)) return undefined
  return isHinted(at) ? deriveNumber(value, COUNTS, at) : undefined
}

/** Attributes that are given, never computed. */
const GRADES: ReadonlySet<string> = new Set(['rating', 'score', 'stars'])

/** The wording, or the kind of claim, lets a computed value be expected. */
function isHinted(at: Case): boolean {
  const { derived } = at.profile
  const isTold = [...derived].some((word) => word !== 'settle')
  return isTold || COMPUTED.has(at.claim.kind) || EQUALS.test(textBefore(at))
}

const COMPUTED: ReadonlySet<string> = new Set(['refund', 'fee', 'discount'])

/** `= $207`, `makes 74 Wh`, 也就是96元. */
const EQUALS =
  /(?:[=＝≈]|\b(?:makes?|equals?|comes? to|works? out (?:at|to)|i\.e\.|or|up to|each|per|so (?:you|we)|that means)\b|就是|等于|折合|合计|相当于|算下来|算起来|每|共)[\s*~:：]{0,3}(?:about |around |just |roughly |only |a |an |大约|约|只要|差不多)?$/iu

function textBefore(at: Case): string {
  return at.view.sentence.text.slice(Math.max(0, at.place.start - 24), at.place.start)
}

function targetOf(value: number, at: Case): Omit<Target, 'chance'> {
  const { decimals, about } = at.precision
  const step = about && decimals === 0 ? roundStep(value) : 10 ** -Math.min(decimals, 6)
  const equals = (result: number) =>
    about && decimals === 0
      ? Math.abs(value - result) <= step / 2 + 1e-9
      : roundsTo(value, result, { decimals, about: false })
  return { value, step, equals }
}

/** `about 500` is rounded to hundreds, `about 497` to ones; a number of one digit to itself. */
function roundStep(value: number): number {
  let step = 1
  while (value % (step * 10) === 0 && value / (step * 10) >= 1 && step < 1e9) step *= 10
  return value / step < 10 && step > 1 ? step / 10 : step
}

function moneySort(currency: string | null): Sort {
  const measure = (value: ClaimValue) =>
    value.type === 'money' &&
    (currency === null || value.currency === null || value.currency === currency)
      ? value.value
      : undefined
  return {
    measure,
    measureCell: (value, cell) =>
      measure(value) ?? (value.type === 'number' && isAmount(cell) ? value.value : undefined),
  }
}

const measureCount = (value: ClaimValue) =>
  value.type === 'number' || (value.type === 'quantity' && value.dimension === 'count')
    ? value.value
    : undefined

const COUNTS: Sort = { measure: measureCount, measureCell: measureCount }

/** Quantities of the same dimension, in the unit of the one that is looked for. */
function quantitySort(target: Extract<ClaimValue, { type: 'quantity' }>): Sort {
  const perUnit = target.value === 0 ? 0 : target.base / target.value
  const measure = (value: ClaimValue) =>
    value.type === 'quantity' && value.dimension === target.dimension && perUnit !== 0
      ? value.base / perUnit
      : undefined
  return { measure, measureCell: measure }
}

function durationSort(target: Extract<ClaimValue, { type: 'duration' }>): Sort {
  const perUnit = target.value === 0 ? 0 : target.seconds / target.value
  const measure = (value: ClaimValue) =>
    value.type === 'duration' && perUnit !== 0 ? value.seconds / perUnit : undefined
  return {
    measure,
    measureCell: (value, cell) =>
      measure(value) ??
      (value.type === 'number' && DURATION.test(cell.name) ? value.value : undefined),
  }
}

const DURATION = /hour|_h\b|battery|runtime|duration|minutes|days|时长|续航|小时|分钟|天数/iu

function isAmount(cell: Cell): boolean {
  return meets(cell.attributes, MONEY_ATTRIBUTES) || /amount|cost|fare|金额|费/iu.test(cell.name)
}

/** What share one number is of another: 1,215 of 1,250 reviews, 199 instead of 249. */
function derivePercent(value: number, at: Case): Evidence | undefined {
  const target = targetOf(value, at)
  const chance = isHinted(at) ? CHANCES.hinted : CHANCES.plain * 5
  for (const sort of [COUNTS, moneySort(null)]) {
    for (const { terms } of pools(at, sort)) {
      const found = ratioOf({ ...target, chance }, terms)
      if (found !== undefined)
        return shown('percentage', `${found.formula} = ${value} %`, found.inputs)
    }
  }
  // Discounts do not add up: 20 % and a further 10 % are 28 %.
  return at.profile.derived.has('difference') ? deriveNumber(value, PERCENTS, at) : undefined
}

const measurePercent = (value: ClaimValue) => (value.type === 'percent' ? value.value : undefined)
const PERCENTS: Sort = { measure: measurePercent, measureCell: measurePercent }

/** A measure that is the product of two of other dimensions: a charge at a voltage is an energy. */
export function deriveProduct(value: ClaimValue, at: Case): Evidence | undefined {
  if (value.type !== 'quantity') return undefined
  const factors = PRODUCTS[value.dimension]
  if (factors === undefined || value.value === 0) return undefined
  const perUnit = value.base / value.value
  const inputs = (dimension: string): readonly Input[] => [
    ...at.once(knownBeside).flatMap((each) => measured(each, dimension, { id: 'draft' })),
    ...ownCells(at).flatMap((cell) =>
      cell.values.flatMap((each) =>
        measured(each, dimension, { id: cell.row.origin.id, pointer: cell.pointer }),
      ),
    ),
  ]
  const { equals } = targetOf(value.value, at)
  for (const a of inputs(factors[0]).slice(0, 6)) {
    for (const b of inputs(factors[1]).slice(0, 6)) {
      if (!equals((a.value * b.value * factors[2]) / perUnit)) continue
      return shown('product', `${a.value} × ${b.value} = ${value.base}`, [a, b])
    }
  }
  return undefined
}

function measured(value: ClaimValue, dimension: string, source: SourceRef): readonly Input[] {
  return value.type === 'quantity' && value.dimension === dimension && isNumeric(value)
    ? [{ value: value.base, source }]
    : []
}

/** Dimensions that multiply, and what a product of their base units is in the base unit of the result. */
const PRODUCTS: Readonly<Record<string, readonly [string, string, number]>> = {
  // Charges are kept in milliampere hours, energies in joules.
  energy: ['charge', 'voltage', 3.6],
  power: ['current', 'voltage', 1],
  area: ['length', 'length', 1],
}

function shown(
  operation: Derivation['operation'],
  formula: string,
  inputs: readonly Input[],
): Evidence {
  const sources = inputs.map((input) => input.source)
  return {
    relation: 'supports',
    source: sources[0] ?? { id: 'draft' },
    shows: formula.slice(0, 200),
    derivation: { operation, formula: formula.slice(0, 400), inputs: sources.slice(0, 40) },
  }
}
