import { isRecord, isTruthy, UNKNOWN } from './logic-value.ts'
import { POLICY_OPERATORS } from './policy-operators.ts'
import { readPath, STANDARD_OPERATORS } from './standard-operators.ts'

/** A compiled expression. Given data, it gives a value; {@link UNKNOWN} only if it was compiled to tell. */
export type Expression = (data: unknown) => unknown

export interface CompileOptions {
  /**
   * `plain`: JSON Logic as json-logic-js has it: missing data is null, values are converted. `typed`: missing data and
   * values of the wrong kind come to {@link UNKNOWN}, and our own operators are known.
   */
  readonly mode: 'plain' | 'typed'
  /** What `{"list": "name"}` stands for. */
  readonly lists?: Readonly<Record<string, readonly unknown[]>>
  /** Sees the value of every sub-expression, by JSON pointer into the rule. */
  readonly trace?: (pointer: string, value: unknown) => void
}

/**
 * Compiles a rule to a closure. Nothing is generated from text, so it works where code generation is forbidden.
 *
 * An operator that is not known throws when it is met, as in json-logic-js. Rules of a pack have been checked before.
 */
export function compileLogic(
  rule: unknown,
  options: CompileOptions = { mode: 'plain' },
): Expression {
  return new Compiler(options).compile(rule, '')
}

class Compiler {
  readonly #typed: boolean
  readonly #options: CompileOptions

  constructor(options: CompileOptions) {
    this.#typed = options.mode === 'typed'
    this.#options = options
  }

  /** @param asTruth Only whether the value is truthy counts, as where rules meet and in conditions; else the value itself. */
  compile(rule: unknown, pointer: string, asTruth = true): Expression {
    const made = this.#expression(rule, pointer, asTruth)
    const { trace } = this.#options
    if (!trace) return made
    return (data) => {
      const value = made(data)
      trace(pointer, value)
      return value
    }
  }

  #expression(rule: unknown, pointer: string, asTruth: boolean): Expression {
    if (Array.isArray(rule)) return this.#list(rule, pointer)
    if (!isRecord(rule)) return () => rule
    const [operator, ...others] = Object.keys(rule)
    // An object with several fields, or none, is data.
    if (operator === undefined || others.length > 0) return () => rule
    const values = rule[operator]
    const below = `${pointer}/${operator.replaceAll('~', '~0').replaceAll('/', '~1')}`
    const given: readonly unknown[] = Array.isArray(values) ? values : [values]
    const parts = given.map((value, index) =>
      this.compile(
        value,
        Array.isArray(values) ? `${below}/${index}` : below,
        partAsTruth(operator, index, given.length) ?? asTruth,
      ),
    )
    return this.#typed
      ? this.#typedOperator(operator, parts, given, asTruth)
      : plain(operator, parts)
  }

  #list(rule: readonly unknown[], pointer: string): Expression {
    if (rule.every((item) => item === null || typeof item !== 'object')) return () => rule
    const parts = rule.map((item, index) => this.compile(item, `${pointer}/${index}`, false))
    const typed = this.#typed
    return (data) => {
      const values = parts.map((part) => part(data))
      return typed && values.includes(UNKNOWN) ? UNKNOWN : values
    }
  }

  #typedOperator(
    operator: string,
    parts: readonly Expression[],
    given: readonly unknown[],
    asTruth: boolean,
  ): Expression {
    if (operator === 'and' || operator === 'or') return typedJoin(parts, operator === 'or', asTruth)
    if (operator === 'list') {
      const name = String(given[0])
      const { lists } = this.#options
      const list = lists && Object.hasOwn(lists, name) ? lists[name] : undefined
      return () => list ?? UNKNOWN
    }
    if (operator === 'known') return known(given)
    if (operator === 'var') return typedVar(parts, given)
    const control = TYPED_CONTROL.get(operator)
    if (control) return control(parts)
    const found = STANDARD_OPERATORS.get(operator) ?? POLICY_OPERATORS.get(operator)
    if (!found) return () => unrecognized(operator)
    const { accepts, apply } = found
    return (data) => {
      const values: unknown[] = []
      for (const part of parts) {
        const value = part(data)
        if (value === UNKNOWN) return UNKNOWN
        values.push(value)
      }
      if (!accepts(values)) return UNKNOWN
      const result = apply(values, data)
      return typeof result === 'number' && !Number.isFinite(result) ? UNKNOWN : result
    }
  }
}

function unrecognized(operator: string): never {
  throw new Error(`Unrecognized operation ${operator}`)
}

function plain(operator: string, parts: readonly Expression[]): Expression {
  if (operator === 'var') {
    const [path, otherwise] = parts
    return (data) => {
      const read = readPath(path?.(data), data)
      if (read !== undefined) return read
      const fallback = otherwise?.(data)
      return fallback === undefined ? null : fallback
    }
  }
  const control = PLAIN_CONTROL.get(operator)
  if (control) return control(parts)
  const found = STANDARD_OPERATORS.get(operator)
  // Only when it is met, as json-logic-js has it: a branch that is not taken may hold anything.
  if (!found) return () => unrecognized(operator)
  return (data) =>
    found.apply(
      parts.map((part) => part(data)),
      data,
    )
}

/** `known` is the one way to ask whether something is there; it never comes to "cannot tell". */
function known(given: readonly unknown[]): Expression {
  const paths = given.flat().map(String)
  return (data) =>
    paths.every((path) => {
      const value = readPath(path, data)
      return value !== undefined && value !== null
    })
}

function typedVar(parts: readonly Expression[], given: readonly unknown[]): Expression {
  const [path, otherwise] = parts
  const [literal] = given
  const keys = typeof literal === 'string' && literal !== '' ? literal : undefined
  return (data) => {
    const at = keys ?? path?.(data)
    if (at === UNKNOWN) return UNKNOWN
    const read = readPath(at, data)
    if (read !== undefined) return read
    return otherwise ? otherwise(data) : UNKNOWN
  }
}

type Control = (parts: readonly Expression[]) => Expression

const PLAIN_CONTROL: ReadonlyMap<string, Control> = new Map<string, Control>([
  ['if', plainIf],
  ['?:', plainIf],
  [
    'and',
    (parts) => (data) => {
      let value: unknown
      for (const part of parts) {
        value = part(data)
        if (!isTruthy(value)) return value
      }
      return value
    },
  ],
  [
    'or',
    (parts) => (data) => {
      let value: unknown
      for (const part of parts) {
        value = part(data)
        if (isTruthy(value)) return value
      }
      return value
    },
  ],
  [
    'filter',
    ([list, test]) =>
      (data) =>
        items(list, data)?.filter((item) => isTruthy(test?.(item))) ?? [],
  ],
  [
    'map',
    ([list, make]) =>
      (data) =>
        items(list, data)?.map((item) => make?.(item)) ?? [],
  ],
  ['reduce', reduce],
  [
    'all',
    ([list, test]) =>
      (data) => {
        const all = items(list, data)
        return all !== undefined && all.length > 0 && all.every((item) => isTruthy(test?.(item)))
      },
  ],
  [
    'none',
    ([list, test]) =>
      (data) =>
        !(items(list, data) ?? []).some((item) => isTruthy(test?.(item))),
  ],
  [
    'some',
    ([list, test]) =>
      (data) =>
        (items(list, data) ?? []).some((item) => isTruthy(test?.(item))),
  ],
])

function plainIf(parts: readonly Expression[]): Expression {
  return (data) => {
    let index = 0
    for (; index < parts.length - 1; index += 2) {
      if (isTruthy(parts[index]?.(data))) return parts[index + 1]?.(data)
    }
    return parts.length === index + 1 ? parts[index]?.(data) : null
  }
}

function items(list: Expression | undefined, data: unknown): readonly unknown[] | undefined {
  const value = list?.(data)
  return Array.isArray(value) ? value : undefined
}

function reduce([list, step, initial]: readonly Expression[]): Expression {
  return (data) => {
    const first = initial ? initial(data) : null
    return (items(list, data) ?? []).reduce(
      (accumulator: unknown, current) => step?.({ current, accumulator }),
      first,
    )
  }
}

/** Kleene's logic: false and anything is false, true or anything is true, whatever the rest. */
const TYPED_CONTROL: ReadonlyMap<string, Control> = new Map<string, Control>([
  ['if', typedIf],
  ['?:', typedIf],
  ['filter', ([list, test]) => overItems(list, (all) => typedFilter(all, test))],
  [
    'map',
    ([list, make]) =>
      overItems(list, (all) => {
        const made = all.map((item) => make?.(item))
        return made.includes(UNKNOWN) ? UNKNOWN : made
      }),
  ],
  ['reduce', typedReduce],
  ['all', ([list, test]) => overItems(list, (all) => all.length > 0 && every(all, test))],
  ['none', ([list, test]) => overItems(list, (all) => negated(some(all, test)))],
  ['some', ([list, test]) => overItems(list, (all) => some(all, test))],
])

function typedIf(parts: readonly Expression[]): Expression {
  const branch = (from: number): Expression => {
    const [condition, then] = [parts[from], parts[from + 1]]
    if (condition === undefined) return () => null
    if (then === undefined) return condition
    const otherwise = branch(from + 2)
    return (data) => {
      const value = condition(data)
      if (value !== UNKNOWN) return isTruthy(value) ? then(data) : otherwise(data)
      // It makes no difference which way if both ways come to the same.
      const [one, other] = [then(data), otherwise(data)]
      return one === other && (one === null || typeof one !== 'object') ? one : UNKNOWN
    }
  }
  return branch(0)
}

/**
 * Behind a part that cannot be told, one that decides still tells the truth of the whole, though not its value: that would be
 * the unknown part's if it decided first.
 */
function typedJoin(parts: readonly Expression[], deciding: boolean, asTruth: boolean): Expression {
  return (data) => {
    let unknown = false
    let value: unknown
    for (const part of parts) {
      value = part(data)
      if (value === UNKNOWN) unknown = true
      else if (isTruthy(value) === deciding) {
        if (!unknown) return value
        return asTruth ? deciding : UNKNOWN
      }
    }
    return unknown ? UNKNOWN : value
  }
}

/** Whether of a part only the truth counts; `undefined` if that is as for the whole. */
function partAsTruth(operator: string, index: number, parts: number): boolean | undefined {
  if (operator === 'and' || operator === 'or') return undefined
  if (operator === '!' || operator === '!!') return true
  if (operator !== 'if' && operator !== '?:') return false
  const isCondition = index % 2 === 0 && index < parts - 1
  return isCondition ? true : undefined
}

function overItems(
  list: Expression | undefined,
  then: (all: readonly unknown[]) => unknown,
): Expression {
  return (data) => {
    const value = list?.(data)
    return Array.isArray(value) ? then(value) : UNKNOWN
  }
}

function typedFilter(all: readonly unknown[], test: Expression | undefined): unknown {
  const kept: unknown[] = []
  for (const item of all) {
    const value = test?.(item)
    if (value === UNKNOWN) return UNKNOWN
    if (isTruthy(value)) kept.push(item)
  }
  return kept
}

function typedReduce([list, step, initial]: readonly Expression[]): Expression {
  return (data) => {
    const all = list?.(data)
    const first = initial ? initial(data) : null
    if (!Array.isArray(all) || first === UNKNOWN) return UNKNOWN
    let accumulator: unknown = first
    for (const current of all) {
      accumulator = step?.({ current, accumulator })
      if (accumulator === UNKNOWN) return UNKNOWN
    }
    return accumulator
  }
}

function every(all: readonly unknown[], test: Expression | undefined): unknown {
  return negated(some(all, (item) => negated(test?.(item))))
}

function some(all: readonly unknown[], test: Expression | undefined): unknown {
  let unknown = false
  for (const item of all) {
    const value = test?.(item)
    if (value === UNKNOWN) unknown = true
    else if (isTruthy(value)) return true
  }
  return unknown ? UNKNOWN : false
}

function negated(value: unknown): unknown {
  return value === UNKNOWN ? UNKNOWN : !isTruthy(value)
}
