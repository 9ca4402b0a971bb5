export type { RuleOutcome } from './evaluate.ts'
export { type ExplainedPart, type Explanation, explainRule } from './explain.ts'
export {
  type FairnessOptions,
  findUnfairness,
  NEUTRAL_TRAITS,
  type Quote,
  type Unfairness,
} from './fairness.ts'
export { type LoadedPack, type LoadedRule, loadPack, parsePack } from './load-pack.ts'
export { type PolicyOptions, policy } from './policy.ts'
export type {
  Find,
  Logic,
  RecordLookup,
  RiskTier,
  Rule,
  RuleExample,
  RulePack,
  RuleScope,
  Template,
  ToolContract,
  Words,
} from './rule-pack.ts'
export { schemaInterpreter } from './schema-interpreter.ts'
