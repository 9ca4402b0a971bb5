/**
 * Ways of pressing a customer; finding codes end in them, so they are public API. `unnamed` is pressure that no rule names, told by its
 * likeness to other pressure.
 */
export const TECHNIQUES = [
  'urgency',
  'scarcity',
  'guilt',
  'shame',
  'fear',
  'flattery',
  'bonding',
  'feigned-feelings',
  'confirm-shaming',
  'social-proof',
  'nagging',
  'obstruction',
  'misdirection',
  'distress-selling',
  'emotion-priority',
  'unnamed',
] as const
export type Technique = (typeof TECHNIQUES)[number]

/** Techniques that put a reading of the customer's feelings to a use that is not service. */
export const EMOTION_USES: ReadonlySet<Technique> = new Set<Technique>([
  'distress-selling',
  'emotion-priority',
])
