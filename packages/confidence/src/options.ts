import {
  type Awaitable,
  CLAIM_KINDS,
  type Claim,
  type Context,
  type Draft,
  type Verdict,
  VouchsafeError,
} from '@vouchsafe/core'
import * as z from 'zod/mini'
import type { Calibration } from './calibration.ts'
import type { KindThresholds } from './decision.ts'
import { hoursSchema, type OpeningHours, type Queue } from './opening-hours.ts'
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

const share = z
  .number('expected a number from 0 to 1')
  .check(
    z.minimum(0, 'expected a number from 0 to 1'),
    z.maximum(1, 'expected a number from 0 to 1'),
  )
const count = z
  .number('expected a whole number above 0')
  .check(z.int('expected a whole number above 0'), z.minimum(1, 'expected a whole number above 0'))
const hook = z.custom((value) => typeof value === 'function', 'expected a function')
const figures = z.record(z.string(), z.number('expected a number'), 'expected numbers by name')
const part = z.looseObject({}, 'expected an object')

const optionsSchema = z.strictObject({
  answerAbove: z.optional(share),
  hedgeAbove: z.optional(share),
  kinds: z.optional(
    z.partialRecord(
      z.enum(CLAIM_KINDS, 'expected a kind of claim'),
      z.strictObject({ answerAbove: share, hedgeAbove: share }, 'expected two thresholds'),
      'expected thresholds by kind',
    ),
  ),
  signals: z.optional(hook),
  weights: z.optional(figures),
  calibration: z.optional(part),
  handoffOn: z.optional(
    z.array(z.enum(TRIGGERS, `expected some of ${TRIGGERS.join(', ')}`), 'expected a list'),
  ),
  failures: z.optional(count),
  contactsPerDay: z.optional(count),
  highValue: z.optional(figures),
  hours: z.optional(hoursSchema),
  queue: z.optional(hook),
  shop: z.optional(z.string('expected text')),
  onHandoff: z.optional(hook),
  halfLifeDays: z.optional(
    z.number('expected a number above 0').check(z.positive('expected a number above 0')),
  ),
  wording: z.optional(part),
})

/** @throws {VouchsafeError} `invalid_options`, naming every option that is wrong. */
export function settle(options: ConfidenceOptions): ConfidenceSettings {
  const parsed = optionsSchema.safeParse(options)
  if (!parsed.success) {
    const list = parsed.error.issues.map((issue) =>
      issue.code === 'unrecognized_keys'
        ? `unknown option ${issue.keys.join(', ')}`
        : `${issue.path.map(String).join('.') || 'options'}: ${issue.message}`,
    )
    throw new VouchsafeError('invalid_options', `confidence(): ${list.join('; ')}`)
  }
  const settings = {
    answerAbove: 0.8,
    hedgeAbove: Math.min(0.5, options.answerAbove ?? 1),
    handoffOn: TRIGGERS.filter((trigger) => trigger !== 'complaint'),
    failures: 2,
    contactsPerDay: 3,
    halfLifeDays: 180,
    ...options,
  }
  checkOrder(settings)
  return settings
}

/** To hedge where one would answer makes no sense. */
function checkOrder({ kinds = {}, ...all }: KindThresholds): void {
  for (const [name, thresholds] of [['', all] as const, ...Object.entries(kinds)]) {
    if (thresholds.hedgeAbove <= thresholds.answerAbove) continue
    const path = name === '' ? '' : `kinds.${name}.`
    throw new VouchsafeError(
      'invalid_options',
      `confidence(): ${path}hedgeAbove: expected at most answerAbove`,
    )
  }
}
