import type { Customer, Json } from '@vouchsafe/core'
import { canonicalJson } from './sha256.ts'

/** What a customer is quoted, in any form that can be compared: a price, a discount, whether they may buy. */
export type Quote = Json

/** Two customers who differ in one trait alone, and were quoted differently. */
export interface Unfairness {
  readonly trait: string
  readonly values: readonly [Json, Json]
  readonly quotes: readonly [Quote, Quote]
}

export interface FairnessOptions {
  /** A customer to start from. */
  readonly customer: Customer
  /** Traits that must not matter, each with values to try. Default: {@link NEUTRAL_TRAITS}. */
  readonly traits?: Readonly<Record<string, readonly Json[]>>
  /** Traits that a promotion states openly, such as membership: these may matter. */
  readonly stated?: readonly string[]
  /** What the customer is quoted. Must not depend on anything but its argument. */
  readonly quote: (customer: Customer) => Quote | Promise<Quote>
}

/** Traits by which a price may not differ: whether somebody is new, what they hold in their hand, where they live, what they spend. */
export const NEUTRAL_TRAITS: Readonly<Record<string, readonly Json[]>> = {
  isNew: [true, false],
  device: ['iPhone 17 Pro', 'Redmi 12', 'Windows PC'],
  cityTier: [1, 2, 5],
  totalSpend: [0, 120, 88_000],
  visits: [1, 17],
  segment: ['price-sensitive', 'high-willingness-to-pay'],
}

/**
 * Swaps a customer's traits, one at a time, and tells every swap that changes the quote. An empty list is the law kept:
 * nobody's price depends on who they are, unless a promotion says so.
 */
export async function findUnfairness(options: FairnessOptions): Promise<readonly Unfairness[]> {
  const { customer, traits = NEUTRAL_TRAITS, stated = [], quote } = options
  const found: Unfairness[] = []
  for (const [trait, values] of Object.entries(traits)) {
    if (stated.includes(trait)) continue
    const [first, ...others] = values
    if (first === undefined) continue
    const base = await quote({ ...customer, [trait]: first })
    for (const value of others) {
      const other = await quote({ ...customer, [trait]: value })
      if (canonicalJson(base) !== canonicalJson(other))
        found.push({ trait, values: [first, value], quotes: [base, other] })
    }
  }
  return found
}
