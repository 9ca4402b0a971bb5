export { type ClaimReader, type ClaimsOptions, claims } from './claims.ts'
export { en } from './en/pack.ts'
export { type ExtractionContext, extractClaims } from './extract.ts'
export type { Extractor, Found } from './extractor.ts'
export { type Frame, framed } from './frame.ts'
export type {
  About,
  AttributeEntry,
  ClauseText,
  Force,
  LanguagePack,
  Name,
  NamedAttribute,
  Scope,
  TermEntry,
} from './language-pack.ts'
export { createLexicon, type Lexicon, type Match } from './lexicon.ts'
export type { Clause, Earlier, Reading } from './reading.ts'
export { zh } from './zh/pack.ts'
