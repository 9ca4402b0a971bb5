import type { Derivation, SourceRef } from '@vouchsafe/core'

/** A number that may be computed with, and where it stands. */
export interface Input {
  readonly value: number
  readonly source: SourceRef
}

/** How two numbers make a third. `of`, `off` and `on` read the second as a percentage; `at` as the rate of the first. */
export type Sign = '+' | '−' | '×' | '÷' | 'at' | 'of' | 'off' | 'on'

/** A number that is computed from others. */
export interface Step {
  readonly value: number
  readonly sign: Sign
  readonly left: Term
  readonly right: Term
}

/** A number that is known, or computed from such. */
export type Term = Input | Step

const OPERATIONS: Readonly<Record<Sign, Derivation['operation']>> = {
  '+': 'sum',
  '−': 'difference',
  '×': 'product',
  '÷': 'quotient',
  at: 'product',
  of: 'percentage',
  off: 'percentage',
  on: 'percentage',
}

const VALUES: Readonly<Record<Sign, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '−': (left, right) => left - right,
  '×': (left, right) => left * right,
  '÷': (left, right) => left / right,
  at: (left, right) => left * right,
  of: (left, right) => (left * right) / 100,
  off: (left, right) => (left * (100 - right)) / 100,
  on: (left, right) => (left * (100 + right)) / 100,
}

/** One step of a calculation. */
export function step(left: Term, sign: Sign, right: Term): Step {
  return { value: VALUES[sign](left.value, right.value), sign, left, right }
}

/** All of a list, added up; nothing if it is just one. */
export function added([first, second, ...rest]: readonly Term[]): readonly Step[] {
  if (first === undefined || second === undefined) return []
  return [rest.reduce<Step>((sum, term) => step(sum, '+', term), step(first, '+', second))]
}

/** The greater less the lesser. */
export function difference(a: Term, b: Term): Step {
  return a.value >= b.value ? step(a, '−', b) : step(b, '−', a)
}

export function operationOf({ sign }: Step): Derivation['operation'] {
  return OPERATIONS[sign]
}

/** The numbers that went in, in the order in which they are written. */
export function inputsOf(term: Term): readonly Input[] {
  return 'sign' in term ? [...inputsOf(term.left), ...inputsOf(term.right)] : [term]
}

/** `(49.25 − 5) × 2`, `49.25 × 20 % + 5`. */
export function formulaOf(term: Term): string {
  if (!('sign' in term)) return String(Number(term.value.toFixed(6)))
  const { sign, left, right } = term
  const [a, b] = [formulaOf(left), formulaOf(right)]
  if (sign === 'of') return `${bracketed(left, a)} × ${b} %`
  if (sign === 'off') return `${bracketed(left, a)} − ${b} %`
  if (sign === 'on') return `${bracketed(left, a)} + ${b} %`
  if (sign === '+') return `${a} + ${b}`
  const tail = isSum(right) ? `(${b})` : b
  return sign === '−'
    ? `${a} − ${tail}`
    : `${bracketed(left, a)} ${sign === 'at' ? '×' : sign} ${tail}`
}

function bracketed(term: Term, formula: string): string {
  return isSum(term) ? `(${formula})` : formula
}

function isSum(term: Term): boolean {
  return 'sign' in term && (term.sign === '+' || term.sign === '−')
}
