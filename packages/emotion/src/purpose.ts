/** What a reading may be used for: all of it serves the customer. */
export const ALLOWED_PURPOSES = ['tone', 'pace', 'priority', 'handoff', 'quality-review'] as const
export type AllowedPurpose = (typeof ALLOWED_PURPOSES)[number]

/** What a reading may never be used for, whoever consents. */
export const REFUSED_PURPOSES = [
  'marketing',
  'recommendation',
  'price',
  'eligibility',
  'persuasion',
  'profiling',
  'employees',
] as const
export type RefusedPurpose = (typeof REFUSED_PURPOSES)[number]

export function isAllowedPurpose(purpose: string): purpose is AllowedPurpose {
  return ALLOWED_PURPOSES.some((each) => each === purpose)
}
