export { type FactsOptions, facts } from './facts.ts'
export type { FactSource, ProsePart, RecordsPart, SourcePart, WordsPart } from './source.ts'
export {
  catalog,
  contacts,
  customerWords,
  documents,
  type FactDocument,
  orders,
  promotions,
  type RecordsOptions,
  records,
  toolResults,
  turnFacts,
} from './sources.ts'
export type { VocabularyExtension } from './vocabulary.ts'
