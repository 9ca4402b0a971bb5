export { type DocumentSource, documents, type FactDocument } from './documents.ts'
export type { Entailing } from './entailing.ts'
export { type FactsGuard, type FactsOptions, facts } from './facts.ts'
export type { Faithful } from './faithful.ts'
export { follows } from './follows.ts'
export { estimateTokens, type GroundItem, type Grounding, type GroundOptions } from './grounding.ts'
export type { FactSource, ProsePart, RecordsPart, SourcePart, WordsPart } from './source.ts'
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
} from './sources.ts'
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
export type { VocabularyExtension } from './vocabulary.ts'
