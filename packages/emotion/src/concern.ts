/** What a customer's message may tell of a vulnerable situation; finding codes end in them, so they are public API. */
export const CONCERNS = [
  'self-harm',
  'distress',
  'bereavement',
  'illness',
  'violence',
  'hardship',
  'confusion',
  'minor',
] as const
export type Concern = (typeof CONCERNS)[number]
