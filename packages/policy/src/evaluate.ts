import type { LoadedRule } from './load-pack.ts'
import { type Outcome, outcomeOf } from './logic-value.ts'

/**
 * What a rule comes to for some data: `fires`, `passes` (it applies, and what it asks for holds), `idle` (it does not apply),
 * or `unknown` (the data does not tell).
 */
export type RuleOutcome = 'fires' | 'passes' | 'idle' | 'unknown'

/** Evaluates one rule. Total: there is an outcome for any data. */
export function evaluateRule(
  { when, require }: Pick<LoadedRule, 'when' | 'require'>,
  data: unknown,
): RuleOutcome {
  const applies = outcomeOf(when(data))
  if (applies === false) return 'idle'
  if (!require) return applies === true ? 'fires' : 'unknown'
  const holds = outcomeOf(require(data))
  return joined(applies, holds)
}

/** What a rule comes to, given whether it applies and whether what it asks for holds. */
export function joined(applies: Outcome, holds: Outcome): RuleOutcome {
  if (applies === false) return 'idle'
  if (holds === true) return applies === true ? 'passes' : 'idle'
  return applies === true && holds === false ? 'fires' : 'unknown'
}
