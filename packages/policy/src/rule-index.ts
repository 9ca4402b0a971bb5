import type { LoadedRule } from './load-pack.ts'
import { isRecord, valueAt } from './logic-value.ts'

type Scalar = string | number | boolean

/** One thing that must be so for a rule to apply: the value at a path is one of these. */
interface Condition {
  readonly path: string
  readonly values: readonly Scalar[]
}

/**
 * Finds the rules that may apply to some data, without looking at the others.
 *
 * A rule whose `when` asks for a certain value at a path, alone or as part of an outermost `and`, is filed under that value;
 * of several such conditions, under the one that fewest rules share. Nothing is lost: where the data does not tell the
 * value, the rules filed under the path are found by what else they ask for.
 */
export class RuleIndex {
  readonly #anywhere: LoadedRule[] = []
  readonly #shelves: readonly Shelf[]

  /** @param skipped Paths whose values are not known, so that nothing may be filed under them. */
  constructor(rules: readonly LoadedRule[], skipped: ReadonlySet<string> = new Set()) {
    const wanted = rules.map((rule) => ({
      rule,
      conditions: conditionsOf(rule).filter(({ path }) => !skipped.has(path)),
    }))
    const shared = countShared(wanted.flatMap(({ conditions }) => conditions))
    const shelves = new Map<string, Filed[]>()
    for (const { rule, conditions } of wanted) {
      const [first, ...rest] = conditions
      if (!first) {
        this.#anywhere.push(rule)
        continue
      }
      const rarest = rest.reduce((best, each) => (shared(each) < shared(best) ? each : best), first)
      const filed = shelves.get(rarest.path) ?? []
      shelves.set(rarest.path, filed)
      filed.push({ rule, values: rarest.values })
    }
    this.#shelves = [...shelves].map(([path, filed]) => new Shelf(path, filed, skipped))
  }

  /** Rules that may apply, in no order that means anything. */
  candidates(data: unknown): readonly LoadedRule[] {
    const found = [...this.#anywhere]
    for (const shelf of this.#shelves) {
      for (const rule of shelf.at(data)) found.push(rule)
    }
    return found
  }
}

interface Filed {
  readonly rule: LoadedRule
  readonly values: readonly Scalar[]
}

/** How many conditions share a condition's values, on the average. */
function countShared(conditions: readonly Condition[]): (condition: Condition) => number {
  const counts = new Map<string, number>()
  const key = (path: string, value: Scalar) => `${path} ${typeof value} ${value}`
  for (const { path, values } of conditions) {
    for (const value of values)
      counts.set(key(path, value), (counts.get(key(path, value)) ?? 0) + 1)
  }
  return ({ path, values }) =>
    values.reduce<number>((sum, value) => sum + (counts.get(key(path, value)) ?? 0), 0) /
    Math.max(1, values.length)
}

/** Rules by the value that they ask for at one path. */
class Shelf {
  readonly #keys: readonly string[]
  readonly #byValue = new Map<Scalar, LoadedRule[]>()
  readonly #unknown: RuleIndex

  constructor(path: string, filed: readonly Filed[], skipped: ReadonlySet<string>) {
    this.#keys = path.split('.')
    for (const { rule, values } of filed) {
      for (const value of new Set(values)) {
        const rules = this.#byValue.get(value)
        if (rules) rules.push(rule)
        else this.#byValue.set(value, [rule])
      }
    }
    this.#unknown = new RuleIndex(
      filed.map(({ rule }) => rule),
      new Set([...skipped, path]),
    )
  }

  at(data: unknown): readonly LoadedRule[] {
    const value = valueAt(data, this.#keys)
    return isScalar(value) ? (this.#byValue.get(value) ?? []) : this.#unknown.candidates(data)
  }
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

function conditionsOf({ rule, pack }: LoadedRule): readonly Condition[] {
  const lists = pack.source.lists ?? {}
  const parts: readonly unknown[] =
    isRecord(rule.when) && Array.isArray(rule.when.and) ? rule.when.and : [rule.when]
  return parts
    .map((part) => equality(part) ?? membership(part, lists))
    .filter((condition) => condition !== undefined)
}

function equality(part: unknown): Condition | undefined {
  if (!isRecord(part)) return undefined
  const given = part['===']
  if (!Array.isArray(given)) return undefined
  const [one, other]: readonly unknown[] = given
  return condition(one, [other]) ?? condition(other, [one])
}

function membership(
  part: unknown,
  lists: Readonly<Record<string, readonly string[]>>,
): Condition | undefined {
  if (!isRecord(part) || !Array.isArray(part.in)) return undefined
  const [one, list]: readonly unknown[] = part.in
  if (Array.isArray(list)) return condition(one, list)
  if (!isRecord(list)) return undefined
  const name = String(Array.isArray(list.list) ? list.list[0] : list.list)
  return Object.hasOwn(lists, name) ? condition(one, lists[name] ?? []) : undefined
}

function condition(variable: unknown, values: readonly unknown[]): Condition | undefined {
  const path = pathOf(variable)
  return path !== undefined && values.every(isScalar) ? { path, values } : undefined
}

/** The path of a plain `var`; one with a fallback has a value even where the data has none. */
function pathOf(part: unknown): string | undefined {
  if (!isRecord(part) || Object.keys(part).length !== 1) return undefined
  const { var: given } = part
  const path: unknown = Array.isArray(given) && given.length === 1 ? given[0] : given
  return typeof path === 'string' && path !== '' ? path : undefined
}
