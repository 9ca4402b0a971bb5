/** Where a reply is given. */
export const CHANNELS = [
  'chat',
  'voice',
  'livestream',
  'avatar',
  'email',
  'sms',
  'export',
  'image',
] as const
export type Channel = (typeof CHANNELS)[number]

/**
 * When something is due. `turn`: with every reply; `interval`: every so many turns or minutes, see {@link Duty};
 * `asked`: the customer wants to know whether a machine answers; `handover-to-ai`: the machine takes over from a person.
 */
export const MOMENTS = [
  'first-turn',
  'session-start',
  'turn',
  'interval',
  'asked',
  'handover-to-person',
  'handover-to-ai',
  'export',
] as const
export type Moment = (typeof MOMENTS)[number]

/**
 * What the words must say. `cn-ai` and `cn-generated` are the two elements of GB 45438-2025, 5.1, which must stand there
 * in so many characters whatever the language around them.
 */
export const ELEMENTS = [
  'ai',
  'interaction',
  'not-human',
  'generated',
  'cn-ai',
  'cn-generated',
  'person',
  'emotion',
  'limits',
  'on-behalf',
] as const
export type LabelElement = (typeof ELEMENTS)[number]

/** What has to be done. */
export type DutyKind =
  /** Tell that the customer is talking to a machine. */
  | 'notice'
  /** Say of a content that a machine made it. */
  | 'label'
  /** Mark a content so that programs can read it. */
  | 'metadata'
  /** Tell the truth on the question. */
  | 'answer'
  /** Do not pass for a person. */
  | 'honesty'
  /** Offer a person. */
  | 'person'
  /** Tell that feelings are read from voice or face. */
  | 'emotion-notice'
  /** Keep marks that are there. */
  | 'preserve'
  /** Something outside the conversation: terms, records, consent, decisions. */
  | 'organisation'

/** What must be so for a duty to apply, where the place and the channel do not tell. */
export type Condition =
  | 'emotion-recognition'
  | 'large-business'
  | 'companion'
  | 'regulated-occupation'
  | 'outbound'
  | 'deep-fake'
  | 'virtual-scene'
  | 'intermediary'

/** One row of the table. */
export interface Duty {
  readonly id: string
  /** `EU`, `US-NJ`, …; `platform:…` for the terms of a service. */
  readonly jurisdiction: string
  readonly instrument: string
  readonly article: string
  readonly kind: DutyKind
  /** `any`: whatever the channel. */
  readonly channels: readonly Channel[] | 'any'
  /** Empty if no moment of a conversation calls for it. */
  readonly at: readonly Moment[]
  /** With `interval`: minutes since it was told last. */
  readonly everyMinutes?: number
  /** What the words must say. */
  readonly says: readonly LabelElement[]
  /** Where the words may stand. */
  readonly carriers: readonly ('reply' | 'interface' | 'file' | 'metadata')[]
  /** Wording that the instrument prints, where it does. */
  readonly literal?: string
  /** Form of a label in a picture or film: share of the shortest side, seconds. */
  readonly form?: { readonly minHeight: number; readonly minSeconds?: number }
  readonly needs?: Condition
  /** First day, ISO 8601. Absent if it is not known: then it is taken to be in force. */
  readonly from?: string
  /** Last day on which older systems need not comply, ISO 8601. */
  readonly transition?: string
  readonly force: 'law' | 'standard' | 'guidance' | 'safe-harbour' | 'platform'
  readonly certainty: 'high' | 'medium' | 'low'
  readonly sources: readonly string[]
}
