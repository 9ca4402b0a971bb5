/**
 * Reasons of verdicts that hang on what a value was told of, and not on the value alone: which record, which field, which part
 * or case of it.
 */
export const ATTRIBUTED = {
  otherValue: 'The record spoken of states another value.',
  otherThing: 'The record states this value of something else.',
  otherPart: 'The record states this value of another part.',
  otherEntry: 'The record states this value of another entry.',
  otherCondition: 'The record states this value under another condition.',
  twoRecords: 'The sentence mixes values of two records.',
  otherDocument: 'A document states another value.',
} as const
