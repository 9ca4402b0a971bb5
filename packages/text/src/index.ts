export { type WallClock, wallClock } from './dates.ts'
export { foldHan, foldSpokenHan } from './fold-han.ts'
export { SIMPLIFIED } from './han-variants.ts'
export {
  type LinearModel,
  type LinearModelData,
  linearModel,
  NO_WEIGHT,
  type Weighed,
} from './linear-model.ts'
export { eachNgram, type Ngram, type NgramOptions } from './ngrams.ts'
export { foldKey, type NormalisedText, normalise } from './normalise.ts'
export { PhraseTrie } from './phrase-trie.ts'
export {
  type PhraseMatch,
  type PhraseMatcher,
  type PhraseOptions,
  phraseMatcher,
} from './phrases.ts'
export { type BooleanMention, readBoolean } from './read-boolean.ts'
export { readNumbers } from './read-numbers.ts'
export { readUnits, type UnitMention } from './read-units.ts'
export { readSingleValues, readTimeExpressions, readValues } from './read-values.ts'
export { languageOf, type ScriptRatio, scriptRatio, type TextLanguage } from './script.ts'
export {
  type Segmenter,
  type SegmentOptions,
  segmenter,
  splitSentences,
  type TextSentence,
} from './segment.ts'
export { covers, overlaps, quoteOf, type Span } from './span.ts'
export { unitFolder } from './unit-folder.ts'
export type {
  Bound,
  ContactValue,
  DateTimeValue,
  DateValue,
  Dimension,
  DurationValue,
  IdentifierValue,
  Mention,
  MoneyValue,
  NumberValue,
  OrdinalValue,
  PercentValue,
  PlainValue,
  QuantityValue,
  RangeValue,
  ReadOptions,
  TimeValue,
  Value,
} from './value.ts'
