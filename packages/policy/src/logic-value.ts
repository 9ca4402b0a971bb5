/** The third outcome: what is needed to tell is missing, or is of another kind than the operator works on. */
export const UNKNOWN: unique symbol = Symbol('cannot tell')

/** Truth as JSON Logic has it: like JavaScript's, but an empty list is false. */
export function isTruthy(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0 ? false : Boolean(value)
}

/** What a condition comes to. */
export type Outcome = true | false | 'unknown'

/** An expression's value as an outcome. */
export function outcomeOf(value: unknown): Outcome {
  return value === UNKNOWN ? 'unknown' : isTruthy(value)
}

/** True for a JSON object, so neither `null` nor a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Parts of a path that would reach the language's own machinery instead of data. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
])

/** What stands at a path; own fields alone, so that nothing of the language is handed out. */
export function valueAt(data: unknown, keys: readonly string[]): unknown {
  let node = data
  for (const key of keys) {
    if (node === null || node === undefined) return undefined
    if (FORBIDDEN_KEYS.has(key) || !Object.hasOwn(Object(node) as object, key)) return undefined
    node = (node as Readonly<Record<string, unknown>>)[key]
  }
  return node
}
