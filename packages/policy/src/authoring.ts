export { ALLOWED_OPERATORS, checkLogic, type LogicReport, MAX_DEPTH } from './check-logic.ts'
export { type CompileOptions, compileLogic, type Expression } from './compile-logic.ts'
export { type LintReport, lintPack } from './lint.ts'
export { UNKNOWN } from './logic-value.ts'
export { POLICY_OPERATORS, type PolicyOperator } from './policy-operators.ts'
export { referenceOutcome } from './reference.ts'
export { RULE_PACK_SCHEMA } from './rule-pack-schema.ts'
export {
  type ExamplesReport,
  exampleData,
  exampleOutcome,
  type FailedExample,
  runExamples,
} from './run-examples.ts'
