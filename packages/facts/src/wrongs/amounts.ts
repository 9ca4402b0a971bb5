/** From so much to so much of one dimension; either end may be open. */
export interface Bracket {
  readonly dimension: string
  readonly low: number
  readonly high: number
}

/** Units by dimension, with what one of them is of the dimension's own. A word that begins another one comes after it. */
const UNITS: readonly (readonly [dimension: string, unit: string, size: number])[] = [
  ['mass', 'kgs?|kilos?|kilograms?|公斤|千克', 1],
  ['mass', '斤', 0.5],
  ['mass', 'lbs?|pounds?|磅', 0.4536],
  ['people', 'people|persons?|guests?|passengers?|pax|人|位', 1],
  ['mass', 'grams?|g|克', 0.001],
  ['length', 'cm|厘米|公分', 1],
  ['length', 'mm|毫米', 0.1],
  ['length', 'inch(?:es)?|英寸', 2.54],
  ['way', 'km|kilomet(?:re|er)s?|公里|千米', 1],
  ['way', 'miles?|英里', 1.609],
  ['area', 'm2|㎡|sqm|平方米|平米|平方|平', 1],
  ['age', 'years? old|years?|yrs?|yo|周岁|岁', 12],
  ['age', 'months? old|months?|mths?|个月大?|月龄|月', 1],
  ['length', 'met(?:re|er)s?|m|米', 100],
  ['voltage', 'volts?|v|伏特?', 1],
  ['shoe', '码', 1],
  ['volume', 'lit(?:re|er)s?|升', 1],
]
const UNIT = `(${UNITS.map(([, unit]) => unit).join('|')})`
const WHOLE = UNITS.map(
  ([dimension, unit, size]) => [dimension, new RegExp(`^(?:${unit})$`, 'i'), size] as const,
)
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

interface Amount {
  readonly dimension: string
  readonly size: number
}

function amountsOf(number: string, unit: string): readonly Amount[] {
  return WHOLE.filter(([, words]) => words.test(unit)).map(([dimension, , size]) => ({
    dimension,
    size: Number(number) * size,
  }))
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
    return amountsOf(low, first ?? unit).flatMap((from) =>
      amountsOf(high, unit).map((to) => ({
        dimension: to.dimension,
        low: from.size,
        high: to.size,
      })),
    )[0]
  }
  const over = OVER.exec(text)
  const match = over ?? UNDER.exec(text)
  const unit = match?.[2] ?? match?.[4] ?? implied
  if (match === null || unit === undefined) return undefined
  const [, first = '', , number = first] = match
  return amountsOf(number, unit).map(({ dimension, size }) =>
    over === null
      ? { dimension, low: Number.NEGATIVE_INFINITY, high: size }
      : { dimension, low: size, high: Number.POSITIVE_INFINITY },
  )[0]
}

const WHOLE_SINGLE = new RegExp(`^${NUMBER}[- ]?${UNIT}$`, 'i')

/** A field's name that is one amount: `4kg`, 2米. */
export function bracketOfOne(name: string): Bracket | undefined {
  const [, number = '', unit = ''] = WHOLE_SINGLE.exec(name.slice(0, 24).replaceAll('_', ' ')) ?? []
  return amountsOf(number, unit).map(({ dimension, size }) => ({
    dimension,
    low: size,
    high: size,
  }))[0]
}

export function isWithin({ low, high }: Bracket, value: number): boolean {
  return value >= low && value <= high
}

const WORDS = new Map(
  [
    'one two three four five six seven eight nine ten eleven twelve'.split(' '),
    [...'一二三四五六七八九十'],
  ].flatMap((words) => words.map((word, at): [string, number] => [word, at + 1])),
)
const WORDED = new RegExp(
  `(?<![\\p{L}十\\d])(${[...WORDS.keys(), '两'].join('|')})(?=[- ]?(?:${UNITS.map(([, unit]) => unit).join('|')})(?![a-z]))`,
  'giu',
)

/** 三岁, `three-year-old`: numbers written as words before a unit, in digits. */
export function inDigits(text: string): string {
  return text.replaceAll(WORDED, (word) =>
    String(word === '两' ? 2 : WORDS.get(word.toLowerCase())),
  )
}

/** Amounts of a dimension that a text gives as such, and not as the ends of a range. */
export function amountsIn(text: string, dimension: string): readonly number[] {
  const plain = text.replaceAll(RANGES, ' ')
  const found = [...plain.matchAll(SINGLE)]
    .flatMap(([, number = '', unit = '']) => amountsOf(number, unit))
    .filter((each) => each.dimension === dimension)
  return [...new Set(found.map(({ size }) => size))]
}
