export { readValues } from './read-values.ts'
export { covers, overlaps, quoteOf, type Span } from './span.ts'
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
