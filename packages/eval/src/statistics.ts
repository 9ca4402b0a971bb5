/** Named figures. A rate `x` has its 95 % interval beside it as `xLow` and `xHigh`; `null` where nothing was counted. */
export type Metrics = Readonly<Record<string, number | null>>

/** How often something held, of how many. */
export interface Rate {
  readonly hits: number
  readonly of: number
}

/** Counts how many of `items` hold. */
export function rateOf<T>(items: readonly T[], holds: (item: T) => boolean): Rate {
  return { hits: items.filter(holds).length, of: items.length }
}

/** Rates as figures, each with its Wilson interval. */
export function rates(named: Readonly<Record<string, Rate>>): Metrics {
  const metrics: Record<string, number | null> = {}
  for (const [name, rate] of Object.entries(named)) {
    const [low, high] = wilson(rate)
    metrics[name] = ratio(rate.hits, rate.of)
    metrics[`${name}Low`] = low
    metrics[`${name}High`] = high
  }
  return metrics
}

export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

/** The mean, or `null` if any part is unknown. */
export function mean(...values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  if (known.length < values.length || known.length === 0) return null
  return known.reduce((sum, value) => sum + value, 0) / known.length
}

/** Harmonic mean of precision and recall, from counts. */
export function f1(found: number, wrong: number, missed: number): number | null {
  return ratio(2 * found, 2 * found + wrong + missed)
}

/** Normal quantile for 95 %, two-sided. */
const Z = 1.959963984540054

/** Wilson's score interval for a rate, 95 %. */
export function wilson({ hits, of }: Rate): readonly [number | null, number | null] {
  if (of === 0) return [null, null]
  const share = hits / of
  const scale = 1 + (Z * Z) / of
  const centre = share + (Z * Z) / (2 * of)
  const half = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of))
  return [Math.max(0, (centre - half) / scale), Math.min(1, (centre + half) / scale)]
}

/** The smallest value that at least `share` of the values do not exceed. */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null
}

/** Figures of each part of some items; an item may belong to several parts, or to none. */
export function byPart<T>(
  items: readonly T[],
  partsOf: (item: T) => readonly string[],
  figures: (items: readonly T[], part: string) => Metrics,
): Readonly<Record<string, Metrics>> {
  const parts = new Map<string, T[]>()
  for (const item of items) {
    for (const part of new Set(partsOf(item))) append(parts, part, item)
  }
  const names = [...parts.keys()].sort()
  return Object.fromEntries(
    names.map((name) => {
      const own = parts.get(name) ?? []
      return [name, { n: own.length, ...figures(own, name) }]
    }),
  )
}

function append<T>(parts: Map<string, T[]>, part: string, item: T): void {
  const own = parts.get(part)
  if (own === undefined) parts.set(part, [item])
  else own.push(item)
}
