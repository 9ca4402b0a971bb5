import { VouchsafeError } from '@vouchsafe/core'
import type { AllowedPurpose, RefusedPurpose } from './purpose.ts'
import type { EmotionReading } from './reading.ts'

declare const use: unique symbol

/** A reading opened for one purpose. Nothing that takes {@link EmotionFree} input, or another purpose, accepts it. */
export type ReadingFor<P extends AllowedPurpose> = EmotionReading & { readonly [use]: P }

/**
 * Marks what a function takes as free of readings, at any depth: `offer(input: EmotionFree<Profile>)`. A reading, or an object
 * that holds one, does not compile there.
 */
export type EmotionFree<T> = T extends readonly (infer E)[]
  ? readonly EmotionFree<E>[]
  : T extends object
    ? { readonly [K in keyof T]: EmotionFree<T[K]> } & { readonly [use]?: never }
    : T

/** What marketing takes; `T` is the application's own input. */
export type MarketingInput<T> = EmotionFree<T>

/** Asks whether a sealed reading may be opened for a purpose. Throws if not. */
export type Opener = (purpose: AllowedPurpose | RefusedPurpose) => Promise<void>

/** A reading that cannot be looked into, printed or copied, only opened for a purpose. */
export class SealedReading {
  readonly #reading: EmotionReading
  readonly #opener: Opener

  /** @internal */
  constructor(reading: EmotionReading, opener: Opener) {
    this.#reading = reading
    this.#opener = opener
  }

  /**
   * Opens the reading for one purpose. Consent is asked for again, so that a withdrawal counts.
   *
   * @throws {VouchsafeError} `invalid_options` if the purpose is refused, or consent for it is missing or withdrawn.
   */
  async open<P extends AllowedPurpose>(purpose: P): Promise<ReadingFor<P>> {
    await this.#opener(purpose)
    // The brand exists in types alone: this is the one place that gives it.
    return this.#reading as ReadingFor<P>
  }

  /** Says nothing about the reading. */
  toJSON(): { readonly sealed: true } {
    return { sealed: true }
  }
}

/** A use that the rules refuse. Names the purpose and the reason, never a person or a feeling. */
export function refused(purpose: string, reason: string): VouchsafeError {
  return new VouchsafeError(
    'invalid_options',
    `A reading may not be used for ${purpose}: ${reason}. Allowed are tone, pace, priority, handoff and quality review, each with consent.`,
  )
}

const NAMES: ReadonlySet<string> = new Set([
  'emotions',
  'sentiment',
  'certainty',
  'recogniser',
  'modality',
])
const MAX_DEPTH = 12

/**
 * The run-time twin of {@link EmotionFree}, for input that was not type-checked, such as a tool call's arguments.
 *
 * @throws {VouchsafeError} `invalid_options` if a reading, open or sealed, stands anywhere in the value.
 */
export function assertEmotionFree(value: unknown, purpose: string): void {
  if (holdsReading(value, 0)) throw refused(purpose, 'refused-purpose')
}

function holdsReading(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return false
  if (value instanceof SealedReading) return true
  const keys = Object.keys(value)
  if (keys.filter((key) => NAMES.has(key)).length === NAMES.size) return true
  return Object.values(value).some((each) => holdsReading(each, depth + 1))
}
