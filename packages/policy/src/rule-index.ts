import type { LoadedRule } from './load-pack.ts'
import { isRecord, valueAt } from './logic-value.ts'

type Scalar = string | number | boolean

/** One thing that must be so for a rule to apply: the value at a path is one of these. */
interface Condition {
  readonly path: string
  readonly values: readonly Scalar[]
}

/** Paths that tell most rules apart come first. */
const PREFERRED: readonly string[] = ['call.name', 'call.act', 'claim.kind', 'claim.act']

/**
 * Finds the rules that may apply to some data, without looking at the others.
 *
 * A rule whose `when` asks for a certain value at a path, alone or as part of an outermost `and`, is filed under that value.
 * Nothing is lost: where the data does not tell the value, every rule filed under the path is given.
 */
export class RuleIndex {
  readonly #anywhere: LoadedRule[] = []
  readonly #paths = new Map<string, Shelf>()

  constructor(rules: readonly LoadedRule[]) {
    for (const rule of rules) {
      const condition = conditionOf(rule)
      if (!condition) {
        this.#anywhere.push(rule)
        continue
      }
      const shelf = this.#paths.get(condition.path) ?? new Shelf(condition.path)
      this.#paths.set(condition.path, shelf)
      shelf.add(rule, condition.values)
    }
  }

  /** Rules that may apply, in no order that means anything. */
  candidates(data: unknown): readonly LoadedRule[] {
    const found = [...this.#anywhere]
    for (const shelf of this.#paths.values()) {
      for (const rule of shelf.at(data)) found.push(rule)
    }
    return found
  }
}

class Shelf {
  readonly #keys: readonly string[]
  readonly #all: LoadedRule[] = []
  readonly #byValue = new Map<Scalar, LoadedRule[]>()

  constructor(path: string) {
    this.#keys = path.split('.')
  }

  add(rule: LoadedRule, values: readonly Scalar[]): void {
    this.#all.push(rule)
    for (const value of new Set(values)) {
      const filed = this.#byValue.get(value)
      if (filed) filed.push(rule)
      else this.#byValue.set(value, [rule])
    }
  }

  at(data: unknown): readonly LoadedRule[] {
    const value = valueAt(data, this.#keys)
    return isScalar(value) ? (this.#byValue.get(value) ?? []) : this.#all
  }
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

function conditionOf({ rule, pack }: LoadedRule): Condition | undefined {
  const lists = pack.source.lists ?? {}
  const parts: readonly unknown[] =
    isRecord(rule.when) && Array.isArray(rule.when.and) ? rule.when.and : [rule.when]
  const conditions = parts
    .map((part) => equality(part) ?? membership(part, lists))
    .filter((condition) => condition !== undefined)
  const rank = ({ path }: Condition) => (PREFERRED.indexOf(path) + 99) % 99
  return conditions.reduce<Condition | undefined>(
    (best, each) => (best && rank(best) <= rank(each) ? best : each),
    undefined,
  )
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
