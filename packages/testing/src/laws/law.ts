import type { Json } from '@vouchsafe/core'
import type fc from 'fast-check'
import type { Bench } from './bench.ts'

/** How bad it is if a law does not hold: `critical` costs customers money, rights or privacy. */
export type Severity = 'critical' | 'major' | 'minor'

/** What one run showed. */
export type Outcome =
  | { readonly type: 'holds' }
  | { readonly type: 'broken'; readonly what: string }
  /** The run did not come to what the law speaks of. A law none of whose runs did does not apply. */
  | { readonly type: 'not-reached'; readonly why: string }

/** Something that a pipeline must do, whatever the shop, the turn and the draft. */
export interface Law {
  readonly id: string
  readonly sentence: string
  readonly severity: Severity
  /** How often it is tried by default. */
  readonly runs: number
  /** Largest share of the runs that may break it. 0 for everything but what is a matter of wording. */
  readonly bound: number
  /** Guards that it speaks of; it does not apply to a pipeline without them. */
  readonly needs: readonly string[]
  /** It needs a pipeline that is made for it, with a guard, clock or store of its own. */
  readonly isMade: boolean
  /** @internal */
  readonly trial: (bench: Bench) => Trial
}

/** A law's cases, without their type. */
export interface Trial {
  readonly cases: fc.Arbitrary<unknown>
  readonly check: (value: unknown) => Promise<Outcome>
  readonly show: (value: unknown) => Json
}

/** What {@link law} takes. */
export interface LawParts<T> {
  readonly id: string
  readonly sentence: string
  readonly severity: Severity
  /** Default: 60. */
  readonly runs?: number
  /** Default: 0. */
  readonly bound?: number
  /** Default: none. */
  readonly needs?: readonly string[]
  /** Default: true. */
  readonly isMade?: boolean
  readonly cases: (bench: Bench) => fc.Arbitrary<T>
  readonly check: (value: T, bench: Bench) => Promise<Outcome> | Outcome
  /** A case as a person reads it. */
  readonly show: (value: T) => Json
}

/** A law of one's own. */
export function law<T>(parts: LawParts<T>): Law {
  const { id, sentence, severity, runs = 60, bound = 0, needs = [], isMade = true } = parts
  return {
    id,
    sentence,
    severity,
    runs,
    bound,
    needs,
    isMade,
    trial: (bench) => ({
      cases: parts.cases(bench) as fc.Arbitrary<unknown>,
      // Only this law's own cases come back to it.
      check: async (value) => parts.check(value as T, bench),
      show: (value) => parts.show(value as T),
    }),
  }
}

export const HOLDS: Outcome = { type: 'holds' }

export function broken(what: string): Outcome {
  return { type: 'broken', what }
}

export function notReached(why: string): Outcome {
  return { type: 'not-reached', why }
}

/** Broken if something is said, else held. */
export function unless(what: string | undefined): Outcome {
  return what === undefined ? HOLDS : broken(what)
}
