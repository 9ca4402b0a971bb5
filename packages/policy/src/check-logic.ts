import type { Issue } from '@vouchsafe/core'
import { isRecord } from './logic-value.ts'
import { POLICY_OPERATORS } from './policy-operators.ts'
import { isForbiddenPath, STANDARD_OPERATORS } from './standard-operators.ts'

/** Deeper rules could not be read by anybody, and might overflow the stack of other engines. */
export const MAX_DEPTH = 64
/** A rule of more parts is no rule that somebody reviewed. */
const MAX_NODES = 5000

/** What a rule's expression was found to be. */
export interface LogicReport {
  /** Everything that forbids loading it. */
  readonly issues: readonly Issue[]
  /** Paths that it reads of the data that it is given, in the order in which they stand. */
  readonly reads: readonly string[]
  /** Names of lists that it uses. */
  readonly lists: readonly string[]
}

/** Operators that convert or print; each with what to write instead. */
const REFUSED: ReadonlyMap<string, string> = new Map([
  ['==', 'converts its arguments: write ==='],
  ['!=', 'converts its arguments: write !=='],
  ['log', 'prints, and a rule may not'],
])

/** Arguments of the operators that decide by themselves which of them they look at. */
const CONTROL: ReadonlyMap<string, readonly [least: number, most: number]> = new Map([
  ['if', [2, 100]],
  ['?:', [3, 3]],
  ['and', [1, 1000]],
  ['or', [1, 1000]],
  ['filter', [2, 2]],
  ['map', [2, 2]],
  ['all', [2, 2]],
  ['none', [2, 2]],
  ['some', [2, 2]],
  ['reduce', [3, 3]],
])
/** These look at their second argument once for each item; paths in it start at the item. */
const OVER_ITEMS: ReadonlySet<string> = new Set(['filter', 'map', 'all', 'none', 'some', 'reduce'])

/** Every operator that a rule may use. */
export const ALLOWED_OPERATORS: readonly string[] = [
  'var',
  'known',
  'list',
  ...CONTROL.keys(),
  ...[...STANDARD_OPERATORS.keys()].filter((name) => !REFUSED.has(name)),
  ...POLICY_OPERATORS.keys(),
]

/**
 * Checks an expression without running it.
 *
 * @param path Where the expression stands in its document; issues are told from there, as JSON pointers.
 */
export function checkLogic(rule: unknown, path = ''): LogicReport {
  const checker = new Checker()
  checker.visit(rule, path, 0, true)
  return { issues: checker.issues, reads: [...checker.reads], lists: [...checker.lists] }
}

class Checker {
  readonly issues: Issue[] = []
  readonly reads = new Set<string>()
  readonly lists = new Set<string>()
  #nodes = 0

  /** @param outer Whether paths start at the data, not at an item of a list. */
  visit(rule: unknown, path: string, depth: number, outer: boolean): void {
    this.#nodes += 1
    if (this.#nodes === MAX_NODES + 1) this.#refuse(path, `has more than ${MAX_NODES} parts`)
    if (this.#nodes > MAX_NODES) return
    if (depth > MAX_DEPTH) {
      this.#refuse(path, `is nested more than ${MAX_DEPTH} deep`)
      return
    }
    if (Array.isArray(rule)) {
      rule.forEach((item, index) => {
        this.visit(item, `${path}/${index}`, depth + 1, outer)
      })
    } else if (isRecord(rule)) this.#operation(rule, path, depth, outer)
    else if (typeof rule === 'number' && !Number.isFinite(rule)) this.#refuse(path, 'is no number')
    else if (rule === undefined || typeof rule === 'function' || typeof rule === 'symbol')
      this.#refuse(path, 'is no JSON')
  }

  #operation(
    rule: Readonly<Record<string, unknown>>,
    path: string,
    depth: number,
    outer: boolean,
  ): void {
    const [operator, ...others] = Object.keys(rule)
    if (operator === undefined || others.length > 0) {
      this.#refuse(path, 'must be an object with one operator')
      return
    }
    const below = `${path}/${operator.replaceAll('~', '~0').replaceAll('/', '~1')}`
    const values = rule[operator]
    const given: readonly unknown[] = Array.isArray(values) ? values : [values]
    const refused = REFUSED.get(operator)
    if (refused !== undefined) this.#refuse(below, `${operator} ${refused}`)
    else if (!this.#count(operator, given, below)) return
    if (operator === 'var' || operator === 'known' || operator.startsWith('missing')) {
      this.#path(operator, given, below, depth, outer)
      return
    }
    if (operator === 'list') {
      if (typeof given[0] === 'string') this.lists.add(given[0])
      else this.#refuse(below, 'list takes the name of a list')
      return
    }
    given.forEach((value, index) => {
      const own = OVER_ITEMS.has(operator) && index === 1
      const at = Array.isArray(values) ? `${below}/${index}` : below
      this.visit(value, at, depth + 1, outer && !own)
    })
  }

  /** Whether the operator is known and the number of its arguments right. */
  #count(operator: string, given: readonly unknown[], path: string): boolean {
    const bounds = boundsOf(operator)
    if (bounds === undefined) {
      this.#refuse(path, `${operator} is no operator; known are ${ALLOWED_OPERATORS.join(', ')}`)
      return false
    }
    const [least, most] = bounds
    if (given.length >= least && given.length <= most) return true
    const wanted = least === most ? `${least}` : `${least} to ${most}`
    this.#refuse(path, `${operator} takes ${wanted} arguments, not ${given.length}`)
    return false
  }

  /** Paths must be written out: one that is computed can be neither checked nor indexed. */
  #path(
    operator: string,
    given: readonly unknown[],
    at: string,
    depth: number,
    outer: boolean,
  ): void {
    const [first, ...rest] = given
    const paths = operator === 'var' ? [first] : operator === 'missing_some' ? rest : given
    for (const path of paths.flat()) {
      if (typeof path === 'number' && Number.isInteger(path)) continue
      if (typeof path !== 'string') this.#refuse(at, `${operator} takes a path that is written out`)
      else if (isForbiddenPath(path)) this.#refuse(at, 'a path may not leave the data')
      else if (outer) this.reads.add(path)
    }
    if (operator === 'var')
      for (const fallback of rest) this.visit(fallback, `${at}/1`, depth + 1, outer)
  }

  #refuse(path: string, message: string): void {
    this.issues.push({ path, message })
  }
}

function boundsOf(operator: string): readonly [number, number] | undefined {
  if (operator === 'var') return [1, 2]
  if (operator === 'known') return [1, 100]
  if (operator === 'list') return [1, 1]
  const found = STANDARD_OPERATORS.get(operator) ?? POLICY_OPERATORS.get(operator)
  return found ? [found.least, found.most] : CONTROL.get(operator)
}
