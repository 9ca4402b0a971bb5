export { type LintFile, type LintOptions, lintFacts } from './lint/files.ts'
export { PROBLEM_CODES, type Problem, type ProblemCode } from './lint/problem.ts'
