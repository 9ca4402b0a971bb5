import type { Json } from '@vouchsafe/core'

/** What is wrong with a value, and where. Never quotes the value: it may hold customers' words. */
export interface Issue {
  /** JSON pointer (RFC 6901); empty for the value itself. */
  readonly path: string
  readonly message: string
}

/** Reads a value of one form; what does not fit is added to `issues`. */
export interface Shape<T> {
  /** In words: `text`, `a list`. */
  readonly expected: string
  /** @returns `undefined` if and only if an issue was added. */
  read(value: unknown, path: string, issues: Issue[]): T | undefined
}

export type Read<S> = S extends Shape<infer T> ? T : never

export type Shaped<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** Reads a whole value and tells everything that is wrong with it. */
export function readShape<T>(shape: Shape<T>, value: unknown): Shaped<T> {
  const issues: Issue[] = []
  const read = shape.read(value, '', issues)
  return read === undefined || issues.length > 0 ? { ok: false, issues } : { ok: true, value: read }
}

/** The kind of thing that came, for messages. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'string') return value === '' ? 'empty text' : 'text'
  if (typeof value === 'number') return 'a number'
  if (typeof value === 'boolean') return 'true or false'
  return 'an object'
}

/** One step further down a JSON pointer. */
export function below(path: string, key: string | number): string {
  return `${path}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** True for a JSON object, so neither `null` nor a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A shape told by a predicate. */
export function only<T>(expected: string, fits: (value: unknown) => value is T): Shape<T> {
  return {
    expected,
    read(value, path, issues) {
      if (fits(value)) return value
      issues.push({ path, message: `expected ${expected}, came ${kindOf(value)}` })
      return undefined
    },
  }
}

export const text: Shape<string> = only('text', (value) => typeof value === 'string')
export const number: Shape<number> = only('a number', (value) => typeof value === 'number')
export const flag: Shape<boolean> = only('true or false', (value) => typeof value === 'boolean')

/** Any JSON value; what `JSON.parse` gave needs no further look. */
export const json: Shape<Json> = only(
  'a JSON value',
  (value): value is Json => value !== undefined && typeof value !== 'function',
)

/** A JSON object with any fields. */
export const record: Shape<{ readonly [key: string]: Json }> = only(
  'an object',
  (value): value is { readonly [key: string]: Json } => isRecord(value),
)

/** One of some words. */
export function oneOf<const T extends string>(...words: readonly T[]): Shape<T> {
  const expected = words.map((word) => `"${word}"`).join(' or ')
  return only(expected, (value): value is T => words.some((word) => word === value))
}

/** Text with something in it. */
export const filledText: Shape<string> = only(
  'text that is not empty',
  (value): value is string => typeof value === 'string' && value !== '',
)

/** A list of things of one shape. */
export function list<T>(item: Shape<T>): Shape<readonly T[]> {
  return {
    expected: 'a list',
    read(value, path, issues) {
      if (!Array.isArray(value)) {
        issues.push({ path, message: `expected a list, came ${kindOf(value)}` })
        return undefined
      }
      const before = issues.length
      const items = value.map((each: unknown, index) => item.read(each, below(path, index), issues))
      return issues.length > before ? undefined : items.filter((each) => each !== undefined)
    },
  }
}

/** Also takes `null`. */
export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  const expected = `${shape.expected} or null`
  return {
    expected,
    read: (value, path, issues) => (value === null ? null : shape.read(value, path, issues)),
  }
}

type Fields = Readonly<Record<string, Shape<unknown>>>
type ReadFields<R extends Fields, O extends Fields> = {
  readonly [K in keyof R]: Read<R[K]>
} & { readonly [K in keyof O]?: Read<O[K]> }

/**
 * An object with these fields.
 *
 * @param rest `drop` leaves other fields out of what is read; `refuse` makes each an issue, so that a typing slip shows.
 */
export function object<R extends Fields, O extends Fields>(
  required: R,
  optional: O,
  rest: 'drop' | 'refuse' = 'drop',
): Shape<ReadFields<R, O>> {
  return {
    expected: 'an object',
    read(value, path, issues) {
      if (!isRecord(value)) {
        issues.push({ path, message: `expected an object, came ${kindOf(value)}` })
        return undefined
      }
      const before = issues.length
      const fields: Record<string, unknown> = {}
      for (const [key, shape] of Object.entries({ ...required, ...optional })) {
        if (value[key] === undefined && !(key in required)) continue
        fields[key] = shape.read(value[key], below(path, key), issues)
      }
      if (rest === 'refuse') refuseOthers(value, { ...required, ...optional }, path, issues)
      // Every field was read by its own shape just above.
      return issues.length > before ? undefined : (fields as ReadFields<R, O>)
    },
  }
}

function refuseOthers(
  value: Readonly<Record<string, unknown>>,
  known: Fields,
  path: string,
  issues: Issue[],
): void {
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(known, key)) continue
    const names = Object.keys(known).join(', ')
    issues.push({ path: below(path, key), message: `not a field here; known are ${names}` })
  }
}
