/**
 * What speaks for an answer, each from 0 (nothing) to 1 (everything). More is always better: age, say, is given as freshness.
 * What is unknown is left out; it is then not counted as 0.
 */
export interface Signals {
  /** Share of claims that are supported; of one claim, how well its verdict speaks for it. */
  readonly support?: number
  /** How well the passages that were found fit the question. */
  readonly retrieval?: number
  /** How recent the facts leaned on are; see {@link freshnessOf}. */
  readonly freshness?: number
  /** How often such facts are asked for: long-tail facts are told wrong more often. */
  readonly commonness?: number
  /** Mean probability of the tokens; see `spanProbability`. */
  readonly tokens?: number
  /** Share of other drafts that say the same; see `agreementOf`. */
  readonly agreement?: number
  /** What the model says of itself. */
  readonly stated?: number
  /** How surely the question is one that this agent is there for. */
  readonly scope?: number
  /** The application's own. */
  readonly own?: Readonly<Record<string, number>>
}

/** How much each signal counts; the application's own by their names. */
export type Weights = Readonly<Record<string, number>>

/**
 * Support counts most, because it is the only signal that looks at facts; what a model says of itself counts least, because
 * models overstate it (Xiong et al. 2024, "Can LLMs Express Their Uncertainty?", ICLR).
 */
export const DEFAULT_WEIGHTS: Weights = {
  support: 4,
  retrieval: 1,
  freshness: 1,
  commonness: 0.5,
  tokens: 1,
  agreement: 2,
  stated: 0.5,
  scope: 2,
}

/**
 * One figure out of several: the weighted mean of those that are known.
 *
 * Raising a signal never lowers the result. Values outside [0, 1] are brought to its ends, what is not a number is unknown.
 *
 * @returns `undefined` if nothing is known, or nothing that is known has a weight above 0.
 */
export function combineSignals(
  signals: Signals,
  weights: Weights = DEFAULT_WEIGHTS,
): number | undefined {
  const { own = {}, ...named } = signals
  let sum = 0
  let total = 0
  for (const [name, value] of [...Object.entries(named), ...Object.entries(own)]) {
    const weight = Object.hasOwn(weights, name)
      ? (weights[name] ?? 0)
      : Object.hasOwn(own, name)
        ? 1
        : 0
    if (typeof value !== 'number' || Number.isNaN(value) || !(weight > 0)) continue
    sum += weight * Math.min(1, Math.max(0, value))
    total += weight
  }
  return total > 0 ? Math.min(1, sum / total) : undefined
}

/**
 * Freshness of a fact: 1 when it was just read, half after `halfLifeDays`.
 *
 * @param asOf ISO 8601. @param now ISO 8601. @returns `undefined` if either is no date.
 */
export function freshnessOf(asOf: string, now: string, halfLifeDays: number): number | undefined {
  const age = (Date.parse(now) - Date.parse(asOf)) / 86_400_000
  if (Number.isNaN(age) || !(halfLifeDays > 0)) return undefined
  return 2 ** (-Math.max(0, age) / halfLifeDays)
}
