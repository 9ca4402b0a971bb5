import type { PipelineEvent } from '@vouchsafe/core'
import { shopPipeline } from 'vouchsafe'
import { productsOf, replyOf, turnAbout } from './shop.ts'

/** What is measured. */
export interface Setting {
  readonly language: 'zh' | 'en'
  readonly style: 'typical' | 'dense'
  readonly facts: number
  readonly characters: number
}

/** What is timed: the guard that takes claims from the reply, the one that holds them against facts, and all together. */
export const STAGES = ['extraction', 'verification', 'whole'] as const
export type Stage = (typeof STAGES)[number]

/** Wall time in milliseconds. */
export interface Spread {
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

/** What one reply took. */
export interface Timing extends Setting, Readonly<Record<Stage, Spread>> {
  readonly claims: number
  readonly supported: number
  /** Processor time of the whole, garbage collection included; other programs change it less than wall time. */
  readonly cpu: number
}

const FACTS_PER_PRODUCT = 8
/** Replies before the clock starts, so that the code has been compiled. */
const WARM_UP = 300

/** Measures one setting. */
export async function measure(setting: Setting, runs: number): Promise<Timing> {
  const { language, facts, characters } = setting
  const products = productsOf(Math.max(1, Math.ceil(facts / FACTS_PER_PRODUCT)), language)
  const guards = { claims: 0, facts: 0 }
  const note = (event: PipelineEvent): void => {
    if (event.type !== 'hook-end') return
    if (event.guard === 'claims' || event.guard === 'facts') guards[event.guard] += event.ms
  }
  const pipeline = shopPipeline({ catalog: products, observers: [note] })
  const turn = turnAbout(products, language)
  const draft = replyOf(products, characters, setting)
  // A turn of its own each time, as in use: nothing that is kept by turn helps.
  const once = () =>
    pipeline.reply(
      { ...turn, messages: turn.messages.map((message) => ({ ...message })) },
      () => draft,
    )
  const reply = await once()
  for (let warm = 0; warm < Math.min(WARM_UP, runs); warm += 1) await once()
  const times: Record<Stage, number[]> = { extraction: [], verification: [], whole: [] }
  const used = process.cpuUsage()
  for (let run = 0; run < runs; run += 1) {
    guards.claims = 0
    guards.facts = 0
    const begin = performance.now()
    await once()
    times.whole.push(performance.now() - begin)
    times.extraction.push(guards.claims)
    times.verification.push(guards.facts)
  }
  const { user, system } = process.cpuUsage(used)
  return {
    ...setting,
    facts: products.length * FACTS_PER_PRODUCT,
    characters: draft.length,
    claims: reply.claims.length,
    supported: reply.claims.filter(({ verdict }) => verdict?.status === 'supported').length,
    extraction: spreadOf(times.extraction),
    verification: spreadOf(times.verification),
    whole: spreadOf(times.whole),
    cpu: (user + system) / 1000 / runs,
  }
}

function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

/** How the median grows: the slope of log(time) over log(size); 1 is linear, 0 is constant. */
export function slope(points: readonly { readonly size: number; readonly time: number }[]): number {
  const logs = points.map(({ size, time }) => [Math.log(size), Math.log(time)] as const)
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  const [x, y] = [mean(logs.map(([size]) => size)), mean(logs.map(([, time]) => time))]
  const covariance = logs.reduce((sum, [size, time]) => sum + (size - x) * (time - y), 0)
  return covariance / logs.reduce((sum, [size]) => sum + (size - x) ** 2, 0)
}
