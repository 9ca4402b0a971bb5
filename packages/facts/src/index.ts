export { type FactsGuard, type FactsOptions, facts } from './facts.ts'
export { estimateTokens, type GroundItem, type Grounding, type GroundOptions } from './grounding.ts'
export type { Entailing } from './prose/entailing.ts'
export type { Faithful } from './prose/faithful.ts'
export { follows } from './prose/follows.ts'
export { type DocumentSource, documents, type FactDocument } from './sources/documents.ts'
export type { FactSource, ProsePart, RecordsPart, SourcePart, WordsPart } from './sources/source.ts'
export {
  catalog,
  contacts,
  customerWords,
  orders,
  promotions,
  type RecordsOptions,
  records,
  toolResults,
  turnFacts,
} from './sources/sources.ts'
export { compilePolicy, type PolicyText } from './terms/compile.ts'
export { type PolicySource, parseCompiledPolicy } from './terms/parse-compiled.ts'
export { type Proposal, type ProposeOptions, proposeTerms } from './terms/propose-terms.ts'
export type {
  CompiledPolicy,
  Condition,
  EventName,
  Outcome,
  Share,
  Term,
  Topic,
} from './terms/term.ts'
export type { VocabularyExtension } from './words/vocabulary.ts'
