/** From so much to so much of one dimension; either end may be open. */
export interface Bracket {
  readonly dimension: string
  readonly low: number
  readonly high: number
}

/** Units by dimension, with what one of them is of the dimension's own. */
const UNITS: readonly (readonly [dimension: string, unit: RegExp, size: number])[] = [
  ['mass', /^(?:kgs?|kilos?|kilograms?|公斤|千克)$/i, 1],
  ['mass', /^(?:斤)$/u, 0.5],
  ['mass', /^(?:g|grams?|克)$/i, 0.001],
  ['mass', /^(?:lbs?|pounds?|磅)$/i, 0.4536],
  ['length', /^(?:cm|厘米|公分)$/i, 1],
  ['length', /^(?:m|metres?|meters?|米)$/i, 100],
  ['length', /^(?:mm|毫米)$/i, 0.1],
  ['length', /^(?:in|inch(?:es)?|英寸|寸)$/i, 2.54],
  ['age', /^(?:years?(?: old)?|yrs?|yo|y|周?岁)$/i, 12],
  ['age', /^(?:months?(?: old)?|mths?|mo|个?月(?:龄|大)?)$/i, 1],
  ['way', /^(?:km|kilometres?|kilometers?|公里|千米)$/i, 1],
  ['way', /^(?:miles?|mi|英里)$/i, 1.609],
  ['people', /^(?:people|persons?|guests?|passengers?|adults?|pax|人|位)$/i, 1],
  ['area', /^(?:sqm|sq m|m2|㎡|平(?:方米|米|方)?)$/i, 1],
]
const UNIT =
  '(kgs?|kilos?|kilograms?|公斤|千克|斤|grams?|g|克|lbs?|pounds?|磅|cm|厘米|公分|mm|毫米|inch(?:es)?|英寸|km|kilomet(?:re|er)s?|公里|千米|miles?|英里|met(?:re|er)s?|m2|㎡|sqm|平方米|平米|平方|m|米|years? old|years?|yrs?|yo|周岁|岁|months? old|months?|mths?|个月大?|月龄|月|people|persons?|guests?|passengers?|pax|人|位|平)'
const NUMBER = '(\\d{1,6}(?:\\.\\d{1,3})?)'
const RANGE = new RegExp(
  `${NUMBER} ?${UNIT}? ?(?:-|–|—|~|～|to|至|到|and) ?${NUMBER} ?${UNIT}?`,
  'i',
)
const RANGES = new RegExp(RANGE.source, 'gi')
const OVER = new RegExp(
  `(?:over|above|from|more than|at least|≥|>=?|满) ?${NUMBER} ?${UNIT}?|${NUMBER} ?${UNIT}?(?:以上|及以上|起|\\+| and (?:over|above|up|more)| or (?:over|more|older))`,
  'i',
)
const UNDER = new RegExp(
  `(?:under|below|up to|less than|at most|younger than|≤|<=?) ?${NUMBER} ?${UNIT}?|${NUMBER} ?${UNIT}?(?:以下|以内|及以下| and (?:under|below|less)| or (?:under|less|younger))`,
  'i',
)
const SINGLE = new RegExp(`(?<![\\d.])${NUMBER}[- ]?${UNIT}(?![a-z])`, 'gi')

function sizeOf(number: string, unit: string): readonly [string, number] | undefined {
  const found = UNITS.find(([, each]) => each.test(unit))
  return found === undefined ? undefined : [found[0], Number(number) * found[2]]
}

/** What a field's name bounds: `3-4kg`, `age_12_to_15`, `12岁以上`. */
export function bracketOf(name: string): Bracket | undefined {
  const text = name.slice(0, 120).replaceAll('_', ' ')
  const implied = /\bage|岁/i.test(text) ? 'years' : undefined
  const range = RANGE.exec(text)
  if (range !== null) {
    const [, low = '', first, high = '', last] = range
    const unit = last ?? first ?? implied
    if (unit === undefined) return undefined
    const from = sizeOf(low, first ?? unit)
    const to = sizeOf(high, unit)
    return from === undefined || to === undefined || from[0] !== to[0]
      ? undefined
      : { dimension: to[0], low: from[1], high: to[1] }
  }
  const over = OVER.exec(text)
  const under = over === null ? UNDER.exec(text) : null
  const match = over ?? under
  if (match === null) return undefined
  const unit = match[2] ?? match[4] ?? implied
  const size = unit === undefined ? undefined : sizeOf(match[1] ?? match[3] ?? '', unit)
  if (size === undefined) return undefined
  return over === null
    ? { dimension: size[0], low: Number.NEGATIVE_INFINITY, high: size[1] }
    : { dimension: size[0], low: size[1], high: Number.POSITIVE_INFINITY }
}

export function isWithin({ low, high }: Bracket, value: number): boolean {
  return value >= low && value <= high
}

/** Amounts of a dimension that a text gives as such, and not as the ends of a range. */
export function amountsIn(text: string, dimension: string): readonly number[] {
  const plain = text.replaceAll(RANGES, ' ')
  const found = new Set<number>()
  for (const [, number = '', unit = ''] of plain.matchAll(SINGLE)) {
    const size = sizeOf(number, unit)
    if (size?.[0] === dimension) found.add(size[1])
  }
  return [...found]
}
