import { FORBIDDEN_KEYS, isTruthy, valueAt } from './logic-value.ts'

/** How many arguments an operator takes; what it works on; what it does. */
export interface Operator {
  readonly least: number
  readonly most: number
  /**
   * Whether the arguments are of the kinds that the operator works on. Where they are not, a rule cannot tell; plain JSON
   * Logic, which converts, goes on.
   */
  readonly accepts: (values: readonly unknown[]) => boolean
  readonly apply: (values: readonly unknown[], data: unknown) => unknown
}

const MANY = 1000

const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value)
const isScalar = (value: unknown): boolean =>
  value === null || typeof value !== 'object' || value === undefined
const anything = (): boolean => true
const numbers = (values: readonly unknown[]): boolean => values.every(isNumber)
const scalars = (values: readonly unknown[]): boolean => values.every(isScalar)
/** All numbers or all texts: `"10" > 9` holds in JSON Logic, and means nothing. */
const comparable = (values: readonly unknown[]): boolean =>
  values.every(isNumber) || values.every((value) => typeof value === 'string')

type Comparison = (a: never, b: never) => boolean

function comparison(holds: Comparison, most: number): Operator {
  const test = holds as (a: unknown, b: unknown) => boolean
  return {
    least: 2,
    most,
    accepts: comparable,
    apply: ([a, b, c]) => (most < 3 || c === undefined ? test(a, b) : test(a, b) && test(b, c)),
  }
}

function equality(test: (a: unknown, b: unknown) => boolean): Operator {
  return { least: 2, most: 2, accepts: scalars, apply: ([a, b]) => test(a, b) }
}

function arithmetic(
  least: number,
  most: number,
  apply: (values: readonly unknown[]) => unknown,
): Operator {
  return { least, most, accepts: numbers, apply }
}

const toNumber = (value: unknown): number => Number.parseFloat(value as string)

/** The operators of JSON Logic that look at all their arguments. Where the arguments fit, they do what json-logic-js does. */
export const STANDARD_OPERATORS: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['===', equality((a, b) => a === b)],
  ['!==', equality((a, b) => a !== b)],
  // Converts; rule packs may not use it.
  // biome-ignore lint/suspicious/noDoubleEquals: that is what JSON Logic's operator of this name does
  ['==', equality((a, b) => a == b)],
  // biome-ignore lint/suspicious/noDoubleEquals: as above
  ['!=', equality((a, b) => a != b)],
  ['>', comparison((a, b) => a > b, 2)],
  ['>=', comparison((a, b) => a >= b, 2)],
  ['<', comparison((a, b) => a < b, 3)],
  ['<=', comparison((a, b) => a <= b, 3)],
  ['!!', { least: 1, most: 1, accepts: anything, apply: ([value]) => isTruthy(value) }],
  ['!', { least: 1, most: 1, accepts: anything, apply: ([value]) => !isTruthy(value) }],
  ['%', arithmetic(2, 2, ([a, b]) => (a as number) % (b as number))],
  ['/', arithmetic(2, 2, ([a, b]) => (a as number) / (b as number))],
  [
    '-',
    arithmetic(1, 2, ([a, b]) =>
      b === undefined ? -(a as number) : (a as number) - (b as number),
    ),
  ],
  [
    '+',
    arithmetic(1, MANY, (values) =>
      values.reduce<number>((sum, value) => toNumber(sum) + toNumber(value), 0),
    ),
  ],
  ['*', arithmetic(1, MANY, multiply)],
  ['min', arithmetic(1, MANY, (values) => Math.min(...(values as number[])))],
  ['max', arithmetic(1, MANY, (values) => Math.max(...(values as number[])))],
  ['in', { least: 2, most: 2, accepts: acceptsIn, apply: isIn }],
  ['cat', { least: 0, most: MANY, accepts: scalars, apply: (values) => values.join('') }],
  [
    'substr',
    {
      least: 2,
      most: 3,
      accepts: ([text, ...rest]) => typeof text === 'string' && rest.every(Number.isInteger),
      apply: substr,
    },
  ],
  [
    'merge',
    {
      least: 0,
      most: MANY,
      accepts: anything,
      apply: (values) => values.reduce<unknown[]>((all, value) => all.concat(value), []),
    },
  ],
  [
    'missing',
    { least: 0, most: MANY, accepts: anything, apply: (values, data) => missing(values, data) },
  ],
  ['missing_some', { least: 2, most: 2, accepts: acceptsSome, apply: missingSome }],
])

/** With a single factor JSON Logic gives it back as it came; with none there is nothing to reduce. */
function multiply(values: readonly unknown[]): unknown {
  if (values.length === 0) throw new TypeError('* needs a factor')
  return values.reduce((product, value) => toNumber(product) * toNumber(value))
}

function acceptsIn([needle, hay]: readonly unknown[]): boolean {
  return Array.isArray(hay) || (typeof hay === 'string' && typeof needle === 'string')
}

function isIn([needle, hay]: readonly unknown[]): boolean {
  if (Array.isArray(hay)) return hay.indexOf(needle) !== -1
  return typeof hay === 'string' && hay.indexOf(needle as string) !== -1
}

/** A negative length leaves out that many at the end, as in PHP. */
function substr([source, start, length]: readonly unknown[]): string {
  const text = String(source)
  const from = toOffset(start as number, text.length)
  if (length === undefined) return text.slice(from)
  const count = Number(length)
  if (count < 0) {
    const rest = text.slice(from)
    return rest.slice(0, Math.max(0, rest.length + count))
  }
  return text.slice(from, from + (Number.isNaN(count) ? 0 : count))
}

function toOffset(start: number, length: number): number {
  const offset = Math.trunc(Number(start)) || 0
  return offset < 0 ? Math.max(0, length + offset) : Math.min(offset, length)
}

function missing(values: readonly unknown[], data: unknown): unknown[] {
  const keys: readonly unknown[] = Array.isArray(values[0]) ? values[0] : values
  return keys.filter((key) => {
    const value = readPath(key, data)
    return value === undefined || value === null || value === ''
  })
}

function acceptsSome([count, keys]: readonly unknown[]): boolean {
  return isNumber(count) && Array.isArray(keys)
}

function missingSome([count, keys]: readonly unknown[], data: unknown): unknown[] {
  const absent = missing([keys], data)
  const length = Array.isArray(keys) ? keys.length : 0
  return length - absent.length >= Number(count) ? [] : absent
}

/** What a `var` path names: the data itself for an empty one. */
export function readPath(path: unknown, data: unknown): unknown {
  if (path === undefined || path === null || path === '') return data
  return valueAt(data, String(path).split('.'))
}

/** True if the path holds a part that would reach the language's own machinery. */
export function isForbiddenPath(path: string): boolean {
  return path.split('.').some((key) => FORBIDDEN_KEYS.has(key))
}
