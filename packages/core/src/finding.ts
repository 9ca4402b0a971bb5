import type { Span } from '@vouchsafe/text'
import type { Edit, Evidence } from './fact.ts'

/** What a guard may ask for, weakest first. */
export const ACTIONS = ['note', 'annotate', 'repair', 'retry', 'block'] as const
export type Action = (typeof ACTIONS)[number]

/** `guard/problem[.detail]`; public API. */
export type FindingCode = `${string}/${string}`

/** One thing a guard noticed. */
export interface Finding {
  readonly code: FindingCode
  readonly action: Action
  /** One sentence for a person. Holds no customer text: point at it with `span`. */
  readonly message: string
  /** Range of the draft; absent if the finding is about the whole draft. */
  readonly span?: Span
  readonly evidence?: readonly Evidence[]
  /** The claim that it is about. */
  readonly claim?: string
  /** How the draft would be mended. Applied if the reply is delivered. */
  readonly edit?: Edit
  /** Put behind the sentence, or for `withheld` in place of the finding's span, if the reply is delivered. The engine has the words. */
  readonly mark?: Mark
  /** A person must take over, whatever the status. */
  readonly handoff?: HandoffReason
  /** The finding is recorded, but was made by a guard in shadow mode and decides nothing. */
  readonly shadow?: true
}

/** Ways in which a delivered sentence is marked; what is `withheld` is not delivered itself. */
export const MARKS = [
  'unconfirmed',
  'withheld',
  'as-of',
  'sources-differ',
  'corrected',
  'not-checked',
  'incomplete',
] as const
export type Mark = (typeof MARKS)[number]

/** Why a person is needed. */
export const HANDOFF_REASONS = [
  'requested',
  'complaint',
  'low-confidence',
  'policy',
  'safety',
  'guard-failed',
  'conflict',
  'nothing-safe',
  'emergency-stop',
] as const
export type HandoffReason = (typeof HANDOFF_REASONS)[number]

export type Findings = readonly [Finding, ...Finding[]]
