import { claims } from '@vouchsafe/claims'
import { type Json, type Judge, type Pipeline, vouchsafe } from '@vouchsafe/core'
import { type FactSource, type FactsOptions, facts } from '@vouchsafe/facts'

/** What a suite runs. */
export interface Configuration {
  /** The pipeline for a conversation whose facts come from these sources. */
  grounded(sources: readonly FactSource[], options?: Pick<FactsOptions, 'faithful'>): Pipeline
  /** Asked by the suite `entailment` where rules leave it open. */
  readonly judge?: Judge
  /** The pipeline for a turn of a shop. */
  shop?(shop: ShopData, turn: ShopTurn): Pipeline
}

/** What a shop knows, as its systems give it; each part is optional. */
export type ShopData = Readonly<Record<string, Json>>

/** What a shop's turn says about where it takes place. */
export interface ShopTurn {
  readonly jurisdiction?: string
  readonly channel?: string
}

/** Claims are taken from the draft and held against the sources. */
export const DEFAULT_CONFIGURATION: Configuration = {
  grounded: (sources, options) => vouchsafe({ guards: [claims(), facts(sources, options)] }),
}
