export {
  type Configuration,
  DEFAULT_CONFIGURATION,
  type ShopData,
  type ShopTurn,
} from './configuration.ts'
export { describeEvidence, describeSource } from './evidence.ts'
export type { Figures } from './figures.ts'
export { readJsonFile, readTextFile, showIssues } from './files.ts'
export { escapeHtml, htmlPage, type PageParts, type Piece, piecesOf } from './html.ts'
export type { GivenDraft } from './outcome.ts'
export { type ProgressStream, progressTo } from './progress.ts'
export { SUITES } from './registry.ts'
export { type EvalOptions, type EvalResult, type Failure, runSuite } from './run.ts'
export * as shape from './shape.ts'
export type { Metrics } from './statistics.ts'
