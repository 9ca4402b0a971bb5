/** Names and values that tell one series from another. They are ours or the configuration's, never a caller's words. */
export type Labels = Readonly<Record<string, string>>

const PREFIX = 'vouchsafe_gateway_'
/** Upper bounds, in seconds. */
const BUCKETS = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120]
/** More series than any gateway needs: codes come from rule packs, of which there may be many. */
const MAX_SERIES = 2000

const HELP = {
  requests_total: ['counter', 'Requests answered, by tenant, endpoint and HTTP status.'],
  replies_total: ['counter', 'Replies checked, by tenant and outcome.'],
  findings_total: ['counter', 'Findings in replies, by code.'],
  handoffs_total: ['counter', 'Replies that ask for a person, by tenant.'],
  failures_total: ['counter', 'Requests that ended with an error, by code.'],
  in_flight: ['gauge', 'Requests being served.'],
  request_seconds: ['histogram', 'Time from request to end of answer, by endpoint.'],
} as const satisfies Record<string, readonly [string, string]>
type Name = keyof typeof HELP

/** Counts what happens, and writes it as Prometheus reads it. */
export class Metrics {
  readonly #series = new Map<Name, Map<string, number>>()
  readonly #spreads = new Map<string, { readonly counts: number[]; sum: number; count: number }>()

  add(name: Name, labels: Labels, amount = 1): void {
    const series = this.#series.get(name) ?? new Map<string, number>()
    this.#series.set(name, series)
    const key = written(labels)
    if (!series.has(key) && series.size >= MAX_SERIES) return
    series.set(key, (series.get(key) ?? 0) + amount)
  }

  /** @param seconds Goes to the histogram of request times. */
  time(labels: Labels, seconds: number): void {
    const key = written(labels)
    const spread = this.#spreads.get(key) ?? { counts: BUCKETS.map(() => 0), sum: 0, count: 0 }
    this.#spreads.set(key, spread)
    const bucket = BUCKETS.findIndex((bound) => seconds <= bound)
    if (bucket >= 0) spread.counts[bucket] = (spread.counts[bucket] ?? 0) + 1
    spread.sum += seconds
    spread.count += 1
  }

  /** @see https://prometheus.io/docs/instrumenting/exposition_formats/ */
  text(): string {
    const names = Object.keys(HELP) as Name[]
    return names.flatMap((name) => this.#lines(name)).join('')
  }

  #lines(name: Name): readonly string[] {
    const [type, help] = HELP[name]
    const samples = type === 'histogram' ? this.#histogram(name) : this.#samples(name)
    if (samples.length === 0) return []
    return [`# HELP ${PREFIX}${name} ${help}\n`, `# TYPE ${PREFIX}${name} ${type}\n`, ...samples]
  }

  #samples(name: Name): readonly string[] {
    return [...(this.#series.get(name) ?? [])].map(
      ([labels, value]) => `${PREFIX}${name}${braced(labels)} ${value}\n`,
    )
  }

  #histogram(name: Name): readonly string[] {
    return [...this.#spreads].flatMap(([labels, { counts, sum, count }]) => {
      let below = 0
      const buckets = BUCKETS.map((bound, index) => {
        below += counts[index] ?? 0
        return `${PREFIX}${name}_bucket${braced(labels, `le="${bound}"`)} ${below}\n`
      })
      return [
        ...buckets,
        `${PREFIX}${name}_bucket${braced(labels, 'le="+Inf"')} ${count}\n`,
        `${PREFIX}${name}_sum${braced(labels)} ${sum}\n`,
        `${PREFIX}${name}_count${braced(labels)} ${count}\n`,
      ]
    })
  }
}

function written(labels: Labels): string {
  return Object.entries(labels)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(',')
}

function escaped(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
}

function braced(labels: string, more = ''): string {
  const all = [labels, more].filter((part) => part !== '').join(',')
  return all === '' ? '' : `{${all}}`
}
