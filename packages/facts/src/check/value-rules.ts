import type { Evidence } from '@vouchsafe/core'
import type { Value } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { type Judgement, supported } from '../evidence.ts'

/** Judges a value in one way, or leaves it to others. */
export type ValueRule = (value: Value, at: Case) => Judgement | undefined

/** What the first rule that has anything to say makes of it. */
export function firstOf(
  rules: readonly ValueRule[],
  value: Value,
  at: Case,
): Judgement | undefined {
  for (const rule of rules) {
    const judgement = rule(value, at)
    if (judgement !== undefined) return judgement
  }
  return undefined
}

/** The rule that a value is supported by what is found for it. */
export function bornOut(
  find: (value: Value, at: Case) => Evidence | undefined,
  reason: string,
): ValueRule {
  return (value, at) => {
    const evidence = find(value, at)
    return evidence && supported([evidence], reason)
  }
}
