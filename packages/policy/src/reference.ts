import jsonLogic from 'json-logic-js'
import { compileLogic } from './compile-logic.ts'
import type { LoadedRule } from './load-pack.ts'
import { isRecord, type Outcome, outcomeOf, UNKNOWN } from './logic-value.ts'
import { POLICY_OPERATORS } from './policy-operators.ts'

/**
 * Whether json-logic-js, whose semantics rules have, comes to what the engine comes to.
 *
 * Our own operators are put in by their values first. Where the engine cannot tell, or an own operator looks at the items of a
 * list, there is nothing to compare.
 */
export function agreesWithReference(loaded: LoadedRule, data: unknown): boolean {
  const { rule, pack } = loaded
  return (['when', 'require'] as const).every((field) => {
    const logic = rule[field]
    const run = loaded[field]
    if (logic === undefined || run === undefined) return true
    const ours = outcomeOf(run(data))
    if (ours === 'unknown') return true
    const reference = referenceOutcome(logic, data, pack.source.lists ?? {})
    return reference === undefined || reference === ours
  })
}

/** What json-logic-js comes to; `undefined` if it cannot follow. */
export function referenceOutcome(
  logic: unknown,
  data: unknown,
  lists: Readonly<Record<string, readonly unknown[]>> = {},
): Outcome | undefined {
  const substitution = new Substitution(data, lists)
  const plain = substitution.visit(logic, true)
  if (!substitution.isWhole) return undefined
  return outcomeOf(jsonLogic.apply(plain, data))
}

const OVER_ITEMS: ReadonlySet<string> = new Set(['filter', 'map', 'all', 'none', 'some', 'reduce'])

class Substitution {
  /** False once something could not be put in. */
  isWhole = true
  readonly #data: unknown
  readonly #lists: Readonly<Record<string, readonly unknown[]>>

  constructor(data: unknown, lists: Readonly<Record<string, readonly unknown[]>>) {
    this.#data = data
    this.#lists = lists
  }

  visit(logic: unknown, outer: boolean): unknown {
    if (Array.isArray(logic)) return logic.map((item) => this.visit(item, outer))
    if (!isRecord(logic)) return logic
    const [operator = ''] = Object.keys(logic)
    if (operator === 'known' || operator === 'list' || POLICY_OPERATORS.has(operator))
      return this.#valueOf(logic, outer)
    const values = logic[operator]
    if (!Array.isArray(values)) return { [operator]: this.visit(values, outer) }
    const given = values.map((value: unknown, index) =>
      this.visit(value, outer && !(OVER_ITEMS.has(operator) && index === 1)),
    )
    return { [operator]: given }
  }

  #valueOf(logic: unknown, outer: boolean): unknown {
    const value = outer
      ? compileLogic(logic, { mode: 'typed', lists: this.#lists })(this.#data)
      : UNKNOWN
    // An object would be read as a rule.
    if (value === UNKNOWN || isRecord(value)) this.isWhole = false
    return value
  }
}
