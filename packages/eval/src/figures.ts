import type { Metrics } from './statistics.ts'

/** What a run is worth, in numbers. */
export interface Figures {
  readonly suite: string
  /** Records that were predicted. */
  readonly n: number
  readonly metrics: Metrics
  /** The same figures for parts of the records: by kind, language, source … */
  readonly by: Readonly<Record<string, Readonly<Record<string, Metrics>>>>
  /** Time of one reply. */
  readonly ms: {
    readonly p50: number | null
    readonly p95: number | null
    readonly p99: number | null
  }
}
