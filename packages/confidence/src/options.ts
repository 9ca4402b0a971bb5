import type { Awaitable, Claim, Context, Draft, Verdict } from '@vouchsafe/core'
import { VouchsafeError } from '@vouchsafe/core'
import type { Calibration } from './calibration.ts'
import { checkThresholds, type KindThresholds } from './decision.ts'
import type { OpeningHours, Queue } from './opening-hours.ts'
import type { HandoffPacket } from './packet.ts'
import type { Signals, Weights } from './signals.ts'
import { TRIGGERS, type Trigger } from './triggers.ts'
import type { ConfidenceWording } from './wording.ts'

/** What a signal source may look at. */
export interface SignalInput {
  /** Absent where the whole draft is asked about. */
  readonly claim?: Claim
  readonly verdicts: readonly Verdict[]
  readonly draft: Draft
  readonly context: Context
}

/** What {@link confidence} takes. Everything has a default. */
export interface ConfidenceOptions extends Partial<KindThresholds> {
  /** Signals that the application knows, of a claim or of the whole draft. */
  readonly signals?: (input: SignalInput) => Awaitable<Signals | undefined>
  readonly weights?: Weights
  /** Turns combined signals into a probability; see `fitCalibration`. Default: they are taken as they are. */
  readonly calibration?: Calibration
  /** What hands over at once. Default: all but `complaint`, which is only noted. */
  readonly handoffOn?: readonly Trigger[]
  /** Messages in which the customer says that an answer did not help. Default: 2. */
  readonly failures?: number
  /** Conversations within 24 hours, the customer being dissatisfied. Default: 3. */
  readonly contactsPerDay?: number
  /** Money in the draft from which on a person must see it, by currency code. Default: none. */
  readonly highValue?: Readonly<Record<string, number>>
  /** When people are there. Default: not known, and nothing is said about it. */
  readonly hours?: OpeningHours
  /** How many wait now. */
  readonly queue?: () => Awaitable<Queue | undefined>
  /** Id of the shop, for its emergency stop. Default: only a stop of all shops counts. */
  readonly shop?: string
  /** Gets the packet, at most once a turn. A rejection counts as a failure of this guard. */
  readonly onHandoff?: (packet: HandoffPacket) => Awaitable<void>
  /** Days after which a fact speaks half as well for a claim. Default: 180. */
  readonly halfLifeDays?: number
  readonly wording?: Readonly<Record<string, ConfidenceWording>>
}

/** Options with defaults filled in. */
export type ConfidenceSettings = KindThresholds &
  Omit<ConfidenceOptions, keyof KindThresholds> & {
    readonly handoffOn: readonly Trigger[]
    readonly failures: number
    readonly contactsPerDay: number
    readonly halfLifeDays: number
  }

/** @throws {VouchsafeError} `invalid_options`, naming the option. */
export function settle(options: ConfidenceOptions): ConfidenceSettings {
  const settings = {
    answerAbove: 0.8,
    hedgeAbove: Math.min(0.5, options.answerAbove ?? 1),
    handoffOn: TRIGGERS.filter((trigger) => trigger !== 'complaint'),
    failures: 2,
    contactsPerDay: 3,
    halfLifeDays: 180,
    ...options,
  }
  checkThresholds(settings)
  for (const name of ['failures', 'contactsPerDay'] as const) {
    if (!(Number.isInteger(settings[name]) && settings[name] >= 1))
      throw new VouchsafeError(
        'invalid_options',
        `confidence(): ${name}: expected a whole number above 0`,
      )
  }
  if (!(settings.halfLifeDays > 0))
    throw new VouchsafeError(
      'invalid_options',
      'confidence(): halfLifeDays: expected a number above 0',
    )
  if (!settings.handoffOn.every((trigger) => TRIGGERS.includes(trigger)))
    throw new VouchsafeError(
      'invalid_options',
      `confidence(): handoffOn: expected some of ${TRIGGERS.join(', ')}`,
    )
  return settings
}
